"""What the finder takes for a letter among 50,000 names: ``python -m tests.benchmarks.bench_finder``.

Processor time of this process in milliseconds, the worst of several runs: reading the names once, then each letter of
some words typed one after another, and a misspelt word that no name holds.
"""

from __future__ import annotations

import random
import time

from desktop.finder.index import Block, Index, Name

NAMES = 50_000
_WORDS = (
    "magnet", "alloy", "foil", "anode", "cathode", "copper", "nickel", "cobalt", "sheet", "rod", "powder", "oxide",
    "sulphate", "wire", "strip", "flake",
)  # fmt: skip
_TYPED = ("magnet 123", "copper wire", "coblat sulphate", "é", "zzz")
_RUNS = 5


def names() -> list[Name]:
    """Made-up materials, the same at every call."""
    chance = random.Random(1)
    return [
        Name(f"{chance.choice(_WORDS)} {chance.choice(_WORDS)} {number:05}", "Made up, for the measure", number)
        for number in range(NAMES)
    ]


def main() -> None:
    """Prints a Markdown table."""
    made, index = names(), Index()
    start = time.process_time()
    index.put("materials", Block(made))
    print(f"| step | ms |\n|---|---|\n| read {NAMES:,} names | {1e3 * (time.process_time() - start):.1f} |")
    for text in _TYPED:
        worst: dict[str, float] = {}
        for _run in range(_RUNS):
            index.find("")
            for end in range(1, len(text) + 1):
                start = time.process_time()
                index.find(text[:end])
                taken = 1e3 * (time.process_time() - start)
                worst[text[:end]] = max(taken, worst.get(text[:end], 0.0))
        slowest = max(worst, key=lambda typed: worst[typed])
        print(f"| type {text!r}: slowest letter (at {slowest!r}) | {worst[slowest]:.1f} |")


if __name__ == "__main__":
    main()
