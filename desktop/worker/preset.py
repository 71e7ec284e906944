"""What the worker does before a regulation is added: the rows that it brings, and what must be said of them."""

from __future__ import annotations

from data.edits import InsertRows
from data.plan_facts import problems_out
from data.preset_rules import add_presets
from desktop.wire.messages import Message
from desktop.worker.call import Answer, Call
from desktop.worker.case import checked_case


def preset(call: Call) -> Answer:
    """The rows of one preset by sheet, as they are appended, and its problems; nothing of the book is changed."""
    case = checked_case(call.required_book)
    added = add_presets(case, [call.arguments["preset"]])
    changes = [each for change in added.changes for each in change.changes if isinstance(each, InsertRows)]
    rows: Message = {each.sheet: each.cells.to_dict("records") for each in changes}
    return Answer({"rows": rows, "problems": problems_out(added.problems)})
