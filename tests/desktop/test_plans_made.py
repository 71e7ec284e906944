"""Plans that undo brings back."""

from dataclasses import replace

from desktop.plans_made import PlansMade
from tests.desktop.compare.worked import loose_plan, tight_plan


def test_that_a_plan_comes_back_for_the_book_that_it_answers_and_for_no_other():
    made, loose, tight = PlansMade(), loose_plan(), tight_plan()
    made.add(loose)
    made.add(tight)
    assert made.answering(loose.plan.input_hash, tight) is loose
    assert made.answering(tight.plan.input_hash, tight) is tight
    assert made.answering("another book", tight) is tight
    # Nothing is shown before the first plan of a book.
    assert made.answering(loose.plan.input_hash, None) is None
    again = replace(loose)
    made.add(again)
    assert made.answering(loose.plan.input_hash, tight) is again
    made.forget()
    assert made.answering(loose.plan.input_hash, tight) is tight
