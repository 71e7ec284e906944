"""What the worker can be asked for: read, check, plan, write. The rooms below ``desktop`` do the work."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from data.atomic import OvertakenError, stamp_of
from data.excel.book_writer import write_book
from data.excel.plan_workbook import write_plan_workbook
from data.excel.template import write_template
from data.excel.verify import verify_plan_workbook
from data.make_case import make_case
from data.plan import Plan, Status
from data.problems import SourcingError, has_errors
from data.project.store import SUFFIX, save_project
from desktop.steps import at_once
from desktop.wire.messages import Message, plan_from, problem_lines, problem_steps
from desktop.wire.project import project_from
from desktop.worker.call import Answer, Call, Task
from desktop.worker.explosion import explosion
from desktop.worker.foreign import accept_foreign, annotate_foreign, read_foreign
from desktop.worker.frontier import frontier
from desktop.worker.origins import origins
from desktop.worker.planned import planned_answer, said_rules
from desktop.worker.preset import preset
from desktop.worker.reading import READING
from desktop.worker.stress import stress
from desktop.worker.trial import reach, replan, trial
from desktop.worker.why import capacities, why
from desktop.worker.wishes import wishes
from optimizer.audit import audit, effect_of_edit
from optimizer.events import Event, Finding, Progress
from optimizer.planning import PlanOptions, plan_case
from optimizer.unsupported import unsupported_terms

_STEPS = {
    "read": "Reading",
    "build": "Building the model",
    "solve": "Solving",
    "check": "Checking the plan",
    "reachable": "Finding how far each rule could go",
    "explain": "Looking for what stands in the way",
}


def check(call: Call) -> Answer:
    """Every problem of a book, those that only planning would meet included."""
    book = call.required_book
    case, problems = make_case(book)
    if case is not None and not has_errors(problems):
        problems = [*problems, *unsupported_terms(case)]
    return Answer({"hash": book.content_hash(), "rules": said_rules(case)}, problem_lines("book", problems))


def plan(call: Call) -> Answer:
    """The plan of a book, and where it buys."""
    book = call.required_book
    call.say({"text": "Checking the data …"})
    case, problems = make_case(book)
    if case is None or has_errors(problems):
        made = Plan(Status.PROBLEMS, input_hash=book.content_hash())
        return planned_answer(made, problems, None)

    def listen(event: Event) -> None:
        told = _told(event)
        if told:
            call.say(told)

    made = plan_case(case, PlanOptions(), listen, call.cancelled)
    return planned_answer(made, [*problems, *made.problems], case)


def write(call: Call) -> Answer:
    """Write a project, or its book alone as a workbook, as the name ends; nothing over a file that has changed.

    The argument ``known`` is the stamp that the file is known by, or empty. The fact ``stamp`` says that it is written.
    """
    path, book, known = Path(call.arguments["path"]), call.required_book, call.arguments.get("known", "")
    if known and stamp_of(path) not in {known, ""}:
        return Answer()  # before anything is written: the file kept beside it stays
    try:
        if path.suffix.lower() == SUFFIX:
            written = save_project(project_from(call.received, call.arguments["kept"], book), path, known)
        else:
            written = write_book(book, path, known=known)
    except OvertakenError:
        return Answer()
    return Answer({"stamp": written})


def template(call: Call) -> Answer:
    """Write the template."""
    write_template(Path(call.arguments["path"]))
    return Answer()


def export(call: Call) -> Answer:
    """Write a plan as a workbook, with all that was said of its book; a plan that answers other data is refused.

    What was said comes with the job, or is what checking the book and making the plan found. The argument ``about`` is
    what else is to be known of the plan.
    """
    book, made = call.required_book, plan_from(call.received, call.arguments["plan"])
    case, problems = make_case(book)
    has_all = "book" in call.received.of("problems")
    said = at_once(problem_steps(call.received, "book")) if has_all else [*problems, *made.problems]
    made = replace(made, problems=tuple(said))
    if case is None or made.input_hash != book.content_hash():
        message = "The data has changed since this plan was made. Plan again, then export."
        raise SourcingError(message)
    about = call.arguments["about"]
    write_plan_workbook(made, case, Path(call.arguments["path"]), name=call.arguments["name"], about=about)
    return Answer()


def compare(call: Call) -> Answer:
    """Verify an exported plan workbook, and say what an edit of it costs and breaks."""
    return Answer(verify_plan_workbook(Path(call.arguments["path"]), audit, effect_of_edit).as_json())


def _told(event: Event) -> Message | None:
    match event:
        case Progress(step, fraction, detail):
            text = _STEPS.get(step, step.capitalize())
            return {"text": f"{text} …{f' {detail}' if detail else ''}", "fraction": fraction}
        case Finding(text):
            return {"text": text}
    return None


TASKS: dict[str, Task] = {
    **READING,
    "check": check,
    "plan": plan,
    "replan": replan,
    "trial": trial,
    "reach": reach,
    "frontier": frontier,
    "stress": stress,
    "origins": origins,
    "explosion": explosion,
    "preset": preset,
    "why": why,
    "capacities": capacities,
    "wishes": wishes,
    "write_book": write,
    "write_template": template,
    "export": export,
    "compare_plan": compare,
    "read_foreign": read_foreign,
    "accept_foreign": accept_foreign,
    "annotate_foreign": annotate_foreign,
}
