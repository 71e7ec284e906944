"""A trial: the plan of the open book with another amount of one rule, without changing the book.

The trial follows the cap bar. What is nearest to the eye is asked first: the cost at the chosen amount with what is on
show of its plan; then, once the bar rests, what the rule costs in all and what its next point costs, the whole plan,
audited, and how far the rule could go. One question is under way at a time, and only the latest amount waits.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from data.edits import ChangeSet, SetCells, apply
from data.frontier import Frontier
from data.plan import Plan, Status
from desktop.jobs.jobs import Worker
from desktop.language.sentences import in_language
from desktop.session.planned import Planned, RuleFacts, planned_from
from desktop.session.session import Session
from desktop.tables.rule_standing import has_several_rows
from desktop.trial.dial import Dial, dial_of, is_same
from desktop.trial.questions import Answered, Question, Questions
from desktop.trial.tried import Tried, tried_from
from desktop.wire.messages import Message

_REST_MS = 400
"""How long the bar must rest before more is asked than what is on show."""
_LATE_MS = 150
"""How long an answer may take before the last plan is greyed; at once would flicker."""


class Trial(QObject):
    """Another amount of one rule of the open book, and what is known of its plan.

    Signals:
        changed: the amount or what is known of it changed.
        dial_changed: another rule was chosen, or its dial is another one.
    """

    changed = Signal()
    dial_changed = Signal()

    def __init__(self, session: Session, worker: Worker, parent: QObject | None = None) -> None:
        """Follows the session.

        Args:
            session: what is open.
            worker: who is asked; best another one than the session's, so that neither waits for the other.
            parent: owner.
        """
        super().__init__(parent)
        self._session = session
        self._base: Planned | None = None
        self._token = ""
        self._chosen = ""
        self._dial: Dial | None = None
        self._stop = 0
        self._last: Tried | None = None
        self._valid: Tried | None = None
        self._whole: tuple[float, Planned] | None = None
        self._costs: dict[float, float | None] = {}
        self._reach: dict[str, float | None] = {}
        self._failures: dict[Question, str] = {}
        self._is_held = False
        self._questions = Questions(worker, self)
        self._questions.failed.connect(self._failed)
        self._questions.ended.connect(self._ask)
        self._stage, self._wants_origins, self._is_watched = "", False, False
        self.is_settling = False
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._ask)
        self._late = QTimer(self, singleShot=True, interval=_LATE_MS)
        self._late.timeout.connect(self.changed)
        for followed in (session.plan_changed, session.state_changed, session.book_opened):
            followed.connect(self._follow)
        for ended in (session.cancelled, session.failed):
            ended.connect(self.settle)

    # What is tried

    @property
    def rules(self) -> list[RuleFacts]:
        """The rules that can be tried: those with a loose and a tight side, in the order of the book."""
        if self._base is None:
            return []
        return [rule for rule in self._base.rules.values() if rule.limit != "exactly" and rule.name in self._amounts]

    @property
    def dial(self) -> Dial | None:
        """Where the amount of the chosen rule can stand; None where no rule can be tried."""
        return self._dial

    @property
    def stop(self) -> int:
        """Where it stands among the stops of the dial."""
        return self._stop

    @property
    def is_on(self) -> bool:
        """Whether another amount than the book's own is tried."""
        return self._dial is not None and self._stop != self._dial.own_stop

    @property
    def amount(self) -> float:
        """The amount that is tried, or the book's own."""
        return self._dial.stops[self._stop] if self._dial is not None else 0.0

    @property
    def _amounts(self) -> Mapping[str, float]:
        return self._base.amounts if self._base is not None else {}

    # What is known

    @property
    def valid(self) -> Tried | None:
        """The last plan that was found in this trial; None while it is the book's own."""
        return self._valid if self.is_on else None

    @property
    def whole(self) -> Planned | None:
        """The whole plan at the amount, audited; None until it is there, and where nothing is tried."""
        found = self._whole
        return found[1] if self.is_on and found is not None and found[0] == self.amount else None

    @property
    def known(self) -> Planned | Tried | None:
        """The last plan that was found in this trial, whole as soon as it is; None while it is the book's own."""
        valid, found = self.valid, self._whole
        return found[1] if valid is not None and found is not None and found[0] == valid.amount else valid

    @property
    def is_late(self) -> bool:
        """Whether what is on show is not of the amount that is tried, and has been so for a while."""
        of = self._valid.amount if self._valid is not None else None
        return self.is_on and of != self.amount and not self._late.isActive()

    @property
    def has_answer(self) -> bool:
        """Whether it is known what the amount costs, or that it has no plan."""
        return self.amount in self._costs

    @property
    def failure(self) -> str:
        """Why the plan at this amount is not known, where something went wrong."""
        of_amount = (each for each in self._failures if each.amount == self.amount and each.task != "reach")
        return next(map(self._failures.__getitem__, of_amount), "")

    def cost_at(self, stop: int) -> float | None:
        """What is least at a stop, in base currency; None where there is no plan or it is not known yet."""
        return self._costs.get(self._dial.stops[stop]) if self._dial is not None else None

    def is_known(self, stop: int) -> bool:
        """Whether it is known what a stop costs, or that it has no plan."""
        return self._dial is not None and self._dial.stops[stop] in self._costs

    def is_open(self, stop: int) -> bool:
        """Whether it may still become known what a stop costs."""
        has_failed = self._dial is not None and any(each.amount == self._dial.stops[stop] for each in self._failures)
        return not self.is_known(stop) and not has_failed

    # What a person does

    def choose(self, rule: str) -> None:
        """Try another rule, from its own amount on."""
        if rule != self._chosen and rule in self._amounts:
            self._chosen = rule
            self._begin_dial()

    def move_to(self, stop: int) -> None:
        """Try the amount of a stop."""
        if self._dial is None or self.is_settling or not 0 <= stop < len(self._dial.stops) or stop == self._stop:
            return
        self._stop = stop
        # What failed at an amount is asked again when a person comes back to it.
        self._failures = {each: words for each, words in self._failures.items() if each.task == "reach"}
        if not self.is_on:
            self._forget_plans()
        self._questions.make_way()
        self._late.start()
        self._rest.start()
        self._ask()  # before anything is painted: both then go on side by side
        self.changed.emit()

    def back(self) -> None:
        """End the trial: the book's own amount."""
        if self._dial is not None:
            self.move_to(self._dial.own_stop)

    def keep(self) -> None:
        """Put the amount into the rule of the book, as one undo step, and plan that; the trial stays until then."""
        if self._dial is None or not self.is_on or self._session.is_busy:
            return
        self.is_settling = True
        self._session.edit(self._change(self._dial))
        self._session.optimise()
        self.changed.emit()

    def settle(self) -> None:
        """The plan of what was kept is there, or there will be none."""
        if self.is_settling:
            self.is_settling = False
            self._follow()

    def watch(self, *, is_watched: bool) -> None:
        """Say whether the bar can be seen: what it says beside the amount is found out only then."""
        self._is_watched = is_watched
        self._rest.start()

    def want_bars(self, stage: str) -> None:
        """Say which bars are on show; the empty stage for none."""
        if stage != self._stage:
            self._stage = stage
            self._ask()

    def want_origins(self, *, are_wanted: bool) -> None:
        """Say whether the origins are on show."""
        if are_wanted != self._wants_origins:
            self._wants_origins = are_wanted
            self._ask()

    def learn(self, frontier: Frontier) -> None:
        """Take over what a frontier of the chosen rule found: what its points cost, and how far the rule can go.

        Its points keep the rule without exception and are of least cost: a rule that may be broken at a price, and a
        plan that looks at scenarios, are asked for as they are.
        """
        if self._base is None or self._dial is None or frontier.rule != self._chosen:
            return
        self._reach.setdefault(self._chosen, frontier.reachable)
        self._renew_dial()
        if self._chosen in self._base.flexible or self._base.plan.risk is not None:
            return
        for point in frontier.points:
            stop = self._dial.nearest(point.amount)
            if is_same(point.amount, self._dial.stops[stop]) and point.status in {Status.OPTIMAL, Status.INFEASIBLE}:
                self._costs.setdefault(self._dial.stops[stop], point.cost)
        self.changed.emit()

    # Following the session

    def _follow(self) -> None:
        if self.is_settling:
            return
        session, planned = self._session, self._session.current_plan
        is_valid = planned is not None and planned.plan.status.has_plan and not session.is_plan_out_of_date
        base = planned if is_valid else None
        if base is not self._base:
            self._begin(base)
        elif session.is_busy:
            self._questions.cancel_the_unwatched()
        self._rest.start()

    def _begin(self, base: Planned | None) -> None:
        self._base, self._token = base, uuid.uuid4().hex
        self._reach.clear()
        self._questions.cancel()
        if base is not None:
            self._questions.begin()
        if self._chosen not in self._amounts or self._chosen not in {rule.name for rule in self.rules}:
            self._chosen = self._dearest()
        self._begin_dial()

    def _dearest(self) -> str:
        """The rule with the highest price per point; else the first."""
        names = [rule.name for rule in self.rules]
        if self._base is None or not names:
            return ""
        exposure = self._base.plan.exposure
        prices = exposure["price_per_point"].astype(float).where(exposure["rule"].isin(names))
        return names[0] if prices.isna().all() else str(exposure["rule"].iloc[int(prices.argmax())])

    def _begin_dial(self) -> None:
        self._forget_plans()
        self._is_held = False
        self._costs, self._failures = {}, {}
        self._dial = self._made_dial()
        self._stop = self._dial.own_stop if self._dial is not None else 0
        if self._dial is not None and self._base is not None:
            self._costs[self.amount] = self._base.plan.objective
        self._rest.start()
        self.dial_changed.emit()
        self.changed.emit()

    def _made_dial(self) -> Dial | None:
        rule = next((rule for rule in self.rules if rule.name == self._chosen), None)
        if rule is None or self._base is None:
            return None
        plan = self._base.plan
        has_rows = has_several_rows(plan.exposure, rule)
        return dial_of(rule, self._amounts[rule.name], plan.currency, self._reach.get(rule.name), has_rows=has_rows)

    def _forget_plans(self) -> None:
        self._last = self._valid = self._whole = None

    # Asking

    def _ask(self) -> None:
        question = self._question()
        if self._questions.asked is not None or question is None or self._base is None or self._dial is None:
            return
        arguments: Message = {"token": self._token, "rule": self._chosen, "amount": question.amount}
        arguments |= {"least": self._dial.least, "stage": "", "origins": False}
        book = self._base.book
        if question.is_urgent:
            arguments |= {"stage": self._stage, "origins": self._wants_origins}
        if question.task == "trial":
            book, _undo = apply(book, self._change(self._dial))
        self._questions.ask(question, arguments, book, self._hear)

    def _question(self) -> Question | None:
        """What should be asked next; None where everything is known, or the time for it has not come."""
        if self._dial is None or self.is_settling:
            return None
        return next((each for each in self._open_questions(self._dial) if each not in self._failures), None)

    def _open_questions(self, dial: Dial) -> list[Question]:
        asked = []
        if self.is_on and not self._is_answered():
            asked.append(Question("replan", self.amount, is_urgent=True))
        if self._session.is_busy or self._rest.isActive() or not self._is_watched:
            return asked
        costs = [dial.stops[0], *dial.stops[self._stop + 1 : self._stop + 2]]
        # One is asked though a frontier has told it: the worker then holds the rule when a person moves the bar.
        asked += [Question("replan", amount) for amount in costs if amount not in self._costs or not self._is_held]
        has_plan = self._last is not None and self._last.amount == self.amount and self._last.plan.status.has_plan
        if self.is_on and has_plan and self.whole is None:
            asked.append(Question("trial", self.amount))
        if self._chosen not in self._reach and dial.kind != "count":
            asked.append(Question("reach", dial.own))
        return asked

    def _is_answered(self) -> bool:
        last = self._last
        if last is None or last.amount != self.amount:
            return False
        shows = (not self._stage or last.stage == self._stage) and (not self._wants_origins or bool(last.origins))
        return shows or not last.plan.status.has_plan

    # Hearing

    def _is_current(self, arguments: Message) -> bool:
        """Whether an answer is about the rule that is tried, and the book as it is."""
        return (self._token, self._chosen) == (arguments["token"], arguments["rule"])

    def _failed(self, question: Question, arguments: Message, sentence: str) -> None:
        if self._is_current(arguments):
            self._failures[question] = in_language(sentence)
            self.changed.emit()

    def _hear(self, answered: Answered) -> None:
        if not self._is_current(answered.arguments):
            return
        facts, amount = answered.outcome.facts, answered.question.amount
        if answered.question.task == "replan":
            self._is_held = True
            self._hear_tried(tried_from(answered), is_watched=answered.question.is_urgent)
        elif answered.question.task == "trial":
            planned = planned_from(answered.outcome, answered.book)
            self._whole = amount, replace(planned, plan=self._beside_book(planned.plan))
        else:
            self._reach[self._chosen] = facts["amount"]
            self._renew_dial()
        self.changed.emit()

    def _hear_tried(self, tried: Tried, *, is_watched: bool) -> None:
        self._costs[tried.amount] = tried.plan.objective
        if is_watched and self.is_on:
            self._last = replace(tried, plan=self._beside_book(tried.plan))
            self._valid = self._last if tried.plan.status.has_plan else self._valid

    def _beside_book(self, plan: Plan) -> Plan:
        """The plan with what no amount of a rule changes: its cost without any rule, and that of today's split."""
        of_book = self._base.plan if self._base is not None else plan
        return replace(plan, unconstrained=of_book.unconstrained, current=of_book.current)

    def _renew_dial(self) -> None:
        """The dial with what is now known of how far the rule can go; the amount stays."""
        dial, amount = self._made_dial(), self.amount
        if dial != self._dial:
            self._dial = dial
            self._stop = dial.nearest(amount) if dial is not None else 0
            self.dial_changed.emit()

    def _change(self, dial: Dial) -> ChangeSet:
        """The amount put into the rule of the book."""
        typed = dial.typed(self._stop)
        label = self.tr("Set {0} to {1}").format(dial.rule.name, typed.text)
        return ChangeSet(label, (SetCells("rules", (dial.rule.row_id,), ("amount",), (typed.text,)),))
