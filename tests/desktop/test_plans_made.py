"""Plans that undo brings back."""

from dataclasses import replace

from data.edits import ChangeSet, DeleteRows, append_rows, apply
from desktop.session.plans_made import PlansMade
from tests.desktop.compare.worked import loose_plan, tight_plan
from tests.plans import worked_book

LONG = 60_000


def test_that_a_plan_comes_back_for_the_book_that_it_answers_and_for_no_other():
    made, loose, tight = PlansMade(), loose_plan(), tight_plan()
    made.add(loose)
    made.add(tight)
    assert made.answering(loose.book, loose.plan.input_hash, tight) is loose
    assert made.answering(tight.book, tight.plan.input_hash, tight) is tight
    assert made.answering(tight.book, "another book", tight) is tight
    # Nothing is shown before the first plan of a book.
    assert made.answering(loose.book, loose.plan.input_hash, None) is None
    again = replace(loose)
    made.add(again)
    assert made.answering(loose.book, loose.plan.input_hash, tight) is again
    made.begin(None)
    assert made.answering(loose.book, loose.plan.input_hash, tight) is tight


def test_that_a_plan_does_not_answer_a_book_whose_rows_were_deleted_and_typed_anew():
    made, loose = PlansMade(), loose_plan()
    made.add(loose)
    first = loose.book["offers"].cells.iloc[0].to_dict()
    book, _ = apply(loose.book, ChangeSet("Delete", (DeleteRows("offers", 0, 1),)))
    (typed,) = append_rows(book, "offers", [first]).changes
    book, _ = apply(book, ChangeSet("Type", (replace(typed, position=0),)))

    assert book.content_hash() == loose.plan.input_hash
    assert made.answering(book, loose.plan.input_hash, tight_plan()) is tight_plan()
    assert not loose.answers(book, loose.plan.input_hash)


def test_that_a_rule_deleted_and_typed_anew_is_planned_before_the_bar_moves_it_as_its_row_is_another(
    make_window, inline_worker, qtbot
):
    cap = {"rule": "Cap", "from": "CN", "limit": "at most", "amount": "60 %"}
    book = worked_book(rules=[cap, {"rule": "Other", "from": "DE", "limit": "at most", "amount": 1}])
    workspace = make_window(worker=inline_worker).workspace
    session, trial = workspace.session, workspace.trial
    session._open(book, "book.xlsx", None, [])
    with qtbot.waitSignal(session.planned, timeout=LONG):
        session.optimise()
    rule = session.book["rules"].cells.iloc[0].to_dict()
    session.edit(ChangeSet("Delete", (DeleteRows("rules", 0, 1),)))
    (typed,) = append_rows(session.book, "rules", [rule]).changes
    session.edit(ChangeSet("Type", (replace(typed, position=0),)))
    qtbot.waitUntil(lambda: not session.is_checking, timeout=LONG)
    assert session.is_plan_out_of_date
    assert trial.dial is None
    inline_worker.forget_answers()  # it knows books by their content alone
    with qtbot.waitSignal(session.planned, timeout=LONG):
        session.optimise()
    trial.choose("Cap")
    trial.move_to(trial.dial.nearest(0.4))
    qtbot.waitUntil(lambda: trial.valid is not None, timeout=LONG)
    with qtbot.waitSignal(session.planned, timeout=LONG):
        trial.keep()

    # It was Other, the last row, that became 40 %.
    assert session.book["rules"].cells[["rule", "amount"]].to_numpy().tolist() == [["Cap", "40 %"], ["Other", 1]]
