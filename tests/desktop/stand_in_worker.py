"""A worker for tests: the real protocol and process, tasks that misbehave in a known way.

``python stand_in_worker.py`` answers: read (a book of one offer whose price is the file's name), check, plan. Words in
the arguments of the command change it: ``slow`` never finishes a plan but heeds a cancel, ``deaf`` does not even heed
it, ``dies`` ends in the middle of a plan, ``faulty`` raises.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import pandas as pd

from data.book import Book
from data.plan import Cost, Plan, Status
from data.problems import Problem
from desktop.wire.messages import book_lines, frame_lines, plan_facts, plan_lines, problem_lines
from desktop.worker.call import Answer, Call, CancelledError
from desktop.worker.process import serve


def read(call: Call) -> Answer:
    stem = Path(call.arguments["path"]).stem
    book = Book.of({"offers": pd.DataFrame({"offer": ["O1"], "unit_price": [stem]})}, file=f"{stem}.xlsx")
    return Answer({}, (*problem_lines("book", []), *book_lines(book)))


def check(call: Call) -> Answer:
    book = call.required_book
    prices = book["offers"].cells["unit_price"]
    problems = [
        Problem(
            "not-a-number", f'unit price "{price}" is not a number.', book.at("offers", row, "unit_price"), str(price)
        )
        for row, price in prices.items()
        if isinstance(price, str) and not price.replace(".", "").isdigit()
    ]
    return Answer({"hash": book.content_hash(), "rules": []}, problem_lines("book", problems))


def plan(call: Call) -> Answer:
    call.say({"text": "Solving …", "fraction": 0.5})
    if "dies" in sys.argv:
        sys.stderr.write("the reason\n")
        sys.stderr.flush()
        os._exit(7)
    if "faulty" in sys.argv:
        raise ZeroDivisionError
    while "slow" in sys.argv or "deaf" in sys.argv:
        time.sleep(0.01)
        if "slow" in sys.argv and call.cancelled():
            raise CancelledError
    cost = Cost(120.0, 100.0, 20.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
    made = Plan(Status.OPTIMAL, cost=cost, unconstrained=100.0, input_hash=call.required_book.content_hash())
    mix = pd.DataFrame({"material": ["M"], "stage": ["made"], "country": ["CHN"], "share": [1.0]})
    lines = (*plan_lines(made), *frame_lines("mix", "mix", mix), *problem_lines("book", []))
    return Answer({"plan": plan_facts(made), "rules": []}, lines)


if __name__ == "__main__":
    sys.exit(serve({"read": read, "check": check, "plan": plan}))
