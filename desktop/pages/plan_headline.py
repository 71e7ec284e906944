"""The headline of a plan: what the rules cost, and how the total adds up."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from data.plan import Cost, Plan, Risk, Status
from desktop.language.figures import count, decimal, exact_money, headline_scale, money, percent
from desktop.language.file_words import in_window
from desktop.language.plain_text import Label
from desktop.language.times import local_time
from desktop.tables.costs import cost_lines
from desktop.theme import SPACE, TYPE, font, set_role
from desktop.views.card import Card

_NO_GAP = 5e-7
"""A gap that shows as 0.0000 % is none."""


@dataclass(frozen=True)
class Line:
    """One line of the sum.

    Attributes:
        title: what it is.
        shown: the amount to the hundredth; shown amounts add up to the shown total.
        is_sum: whether it is what the lines above it add up to.
    """

    title: str
    shown: str
    is_sum: bool = False


_BLANK = Line("", "")


class _Lines(QGridLayout):
    """Lines of a sum under each other. Their labels stay while the figures change: a label that is put into a window
    on show has all of the window laid out anew.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setHorizontalSpacing(SPACE.small)
        self.setVerticalSpacing(SPACE.hair)
        self._labels: list[tuple[Label, Label]] = []

    def show_lines(self, lines: list[Line]) -> None:
        """Show other lines."""
        while len(self._labels) > len(lines):
            for label in self._labels.pop():
                self.removeWidget(label)
                label.hide()
                label.deleteLater()
        while len(self._labels) < len(lines):
            title, amount = Label(), Label()
            amount.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.addWidget(title, len(self._labels), 0)
            self.addWidget(amount, len(self._labels), 1)
            self._labels.append((title, amount))
        for (title, amount), line in zip(self._labels, lines, strict=True):
            title.setText(line.title)
            amount.setText(line.shown)
            amount.setAccessibleName(f"{line.title}: {line.shown}" if line.title else "")
            if title.font().bold() != line.is_sum:
                title.setFont(font(bold=line.is_sum))
                amount.setFont(font(bold=line.is_sum))
            set_role(title, "" if line.is_sum else "muted")


class HeadlineCard(Card):
    """The cost of the rules in money and percent; beside it the total and, where there is room, its parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Cost of the plan"))
        self.caption = Label(role="muted")
        self.figure = Label(size=TYPE.figure, bold=True)
        self.comparison = Label(role="muted", wraps=True)
        left = QVBoxLayout()
        left.setSpacing(SPACE.hair)
        left.addWidget(self.caption)
        left.addWidget(self.figure)
        left.addWidget(self.comparison)
        self.proof = Label(role="muted", size=TYPE.small, wraps=True)
        left.addWidget(self.proof)
        left.addStretch(1)
        self._sum, self._parts = _Lines(), _Lines()
        self._rows = 0
        self.parts = QWidget()
        self.parts.setLayout(self._parts)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self.parts_button = QPushButton(self.tr("Parts of the cost"))
        self.parts_button.setCheckable(True)
        set_role(self.parts_button, "link")
        self.parts_button.toggled.connect(self.parts.setVisible)
        self.parts_button.hide()
        total = QVBoxLayout()
        total.setSpacing(SPACE.hair)
        total.addLayout(self._sum)
        total.addWidget(self.parts_button, 0, Qt.AlignmentFlag.AlignRight)
        row = QHBoxLayout()
        row.setSpacing(SPACE.wide)
        row.addLayout(left, 1)
        row.addLayout(total)
        row.addWidget(self.parts)
        for each in (total, self.parts):
            row.setAlignment(each, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(row)

    def fold(self, *, is_low: bool) -> None:
        """Where a page is low, show the parts of the cost only once they are asked for."""
        if is_low == self.parts_button.isHidden():
            self.parts_button.setVisible(is_low)
            self.parts_button.setChecked(False)
            self.parts.setVisible(not is_low)

    def show_plan(
        self, plan: Plan, *, has_rules: bool = True, trial: str = "", is_audited: bool = True, made: str = ""
    ) -> None:
        """Show the figures of a plan that has a cost.

        Args:
            plan: the plan.
            has_rules: whether its book has rules; without them nothing is said of what they cost.
            trial: which trial it is of, in words; empty for the plan of the book.
            is_audited: whether the audit has looked at it.
            made: when it was made (UTC, ISO 8601), where it came with the project; else empty.
        """
        cost = plan.cost
        if cost is None:
            return
        least = plan.objective or 0.0
        plan = replace(plan, unconstrained=plan.unconstrained if has_rules else None)
        rules_cost = plan.rules_cost
        if rules_cost is None:
            self.caption.setText(self.tr("Total cost") if plan.risk is None else _named(plan.risk))
            self.figure.setText(money(least, plan.currency, headline_scale(least)))
            self.figure.setToolTip(exact_money(least, plan.currency))
            unknown = self.tr("The cost without the rules is not known.")
            self.comparison.setText(unknown if has_rules else self.tr("There are no rules: no dependency is limited."))
        else:
            self._show_cost_of_rules(plan, rules_cost)
        self._sum.show_lines(self._sum_lines(plan, cost))
        parts = [Line(title, exact_money(amount, plan.currency)) for title, amount in cost_lines(cost)]
        # While a slider moves, a part that comes and goes must not move what is below.
        self._rows = max(len(parts), self._rows if trial else 0)
        self._parts.show_lines([*parts, *[_BLANK] * (self._rows - len(parts))])
        kept = self.tr("saved with the project, made {0}").format(local_time(made)) if made else ""
        self.proof.setText(" · ".join(each for each in (self._proof(plan, is_audited=is_audited), kept) if each))
        self._add_today(plan)
        if trial:
            self.caption.setText(f"{self.caption.text()} · {trial}")
        set_role(self.caption, "warning" if trial else "muted")

    def _show_cost_of_rules(self, plan: Plan, cost: float) -> None:
        """The headline, in whole money; the lines beside it say the same figure to the hundredth."""
        scale = headline_scale(cost)
        base = plan.unconstrained or 0.0
        self.caption.setText(self.tr("The rules cost"))
        noise = 1e-9 * max(1.0, abs(base))
        if abs((plan.objective or 0.0) - base) <= noise:
            self.figure.setText(money(0.0, plan.currency, scale))
            self.comparison.setText(self.tr("{0} keeps every rule already.").format(self._best(plan, opens=True)))
        else:
            self.figure.setText(money(cost, plan.currency, scale, signed=True))
            part = percent(cost / base, 2, signed=True) if base > 0 else ""
            best = self._best(plan, opens=False)
            self.comparison.setText(self.tr("{0} over {1} without rules").format(part, best))
        self.figure.setToolTip(exact_money(cost, plan.currency))

    def _best(self, plan: Plan, *, opens: bool) -> str:
        """The plan without rules that this one is compared with, in words; capital where it opens a sentence."""
        if plan.risk is None:
            return self.tr("The cheapest plan") if opens else self.tr("the cheapest plan")
        best = self.tr("The plan of least {0}") if opens else self.tr("the plan of least {0}")
        return best.format(in_window(plan.risk.objective))

    def _add_today(self, plan: Plan) -> None:
        if plan.current is not None:
            today = self.tr("Today's split costs {0}.").format(exact_money(plan.current, plan.currency))
            said = self.comparison.text().rstrip(".。")
            self.comparison.setText(self.tr("{0}. {1}").format(said, today))

    def _sum_lines(self, plan: Plan, cost: Cost) -> list[Line]:
        currency, total = plan.currency, exact_money(cost.total, plan.currency)
        lines = [Line(self.tr("Total cost"), total, is_sum=True)]
        if plan.risk is not None:
            named = Line(_named(plan.risk), exact_money(plan.objective, currency), is_sum=True)
            lines = [named, Line(self.tr("When nothing happens"), total)]
        if plan.rules_cost is None:
            return lines
        return [
            Line(self.tr("Without rules"), exact_money(plan.unconstrained, currency)),
            Line(self.tr("Rules"), exact_money(plan.rules_cost, currency, signed=True)),
            *lines,
        ]

    def _proof(self, plan: Plan, *, is_audited: bool) -> str:
        what = self.tr("cost") if plan.risk is None else in_window(plan.risk.objective)
        is_proved = plan.status is Status.OPTIMAL
        proved = (self.tr("Least {0}, proved") if is_proved else self.tr("Not proved to be least {0}")).format(what)
        is_exact = plan.gap is None or plan.gap < _NO_GAP
        words = [proved if is_exact else self.tr("{0}, gap {1}").format(proved, percent(plan.gap, 4))]
        if not is_audited:
            return " · ".join([*words, self.tr("audit follows; equally cheap offers may still swap")])
        if plan.certificate is not None and plan.certificate.ok:
            words.append(self.tr("certificate checked on {0} rows").format(count(plan.certificate.checked_rows)))
        seconds = sum(plan.run.seconds.values())
        words.append(self.tr("{0} s with {1}").format(decimal(seconds, 1), plan.run.solver or self.tr("the solver")))
        return " · ".join(words)


def _named(risk: Risk) -> str:
    """What is least, as a title."""
    words = in_window(risk.objective)
    return words[0].upper() + words[1:]
