"""What the rail and the status bar count: rows, problems, and whether the plan is out of date."""

from __future__ import annotations

from PySide6.QtCore import QObject

from data.problems import Severity
from desktop.language.figures import count
from desktop.language.sentences import in_language
from desktop.session.session import Session
from desktop.window.main_window import MainWindow
from desktop.window.pages import SHEETS

_COUNTED = {"requirements": "requirements", "supply": "offers", "rules": "rules"}
"""The pages of sheets, and the sheet whose rows the rail counts."""


class Counts(QObject):
    """They follow the session."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        for changed in (session.problems_changed, session.book_changed, session.plan_changed):
            changed.connect(self.show)

    def show(self, _changes: object = None) -> None:
        """Count again."""
        book = self._session.book
        for name, sheets in SHEETS.items():
            listed = self._session.listed
            bad = {each: listed.rows_with(each, sheets) for each in (Severity.ERROR, Severity.WARNING)}
            state = next((each for each, number in bad.items() if number), None)
            counted = book[_COUNTED[name]]
            rows = len(counted)
            notes = [self.tr("Rows in {0}: {1}").format(in_language(counted.spec.title), count(rows))] if rows else []
            if state is not None:
                errors_, warnings = self.tr("rows with errors: {0} (F8)"), self.tr("rows with warnings: {0} (F8)")
                notes.append((errors_ if state is Severity.ERROR else warnings).format(count(bad[state])))
            self._mark(name, count(rows) if rows else "", str(state or ""), ", ".join(notes))
        self._count_plan()
        self._count_problems()

    def _count_plan(self) -> None:
        planned = self._session.current_plan
        stale = self._session.is_plan_out_of_date
        words = {True: self.tr("out of date"), False: ""}[stale]
        self._mark("plan", words if planned else "", "stale" if stale else "")

    def _mark(self, page: str, text: str, state: str = "", note: str = "") -> None:
        """Say something beside a page in the rail."""
        self._window.rail.stops.update(self._window.number_of(page), count=text, state=state, note=note)

    def _count_problems(self) -> None:
        errors_, total = self._session.errors, len(self._session.problems)
        button = self._window.status.problem_button
        button.setVisible(total > 0)
        words = self.tr("1 error") if errors_ == 1 else self.tr("{0} errors").format(count(errors_))
        rest = total - errors_
        is_warning = any(each.severity is Severity.WARNING for each in self._session.problems)
        one = self.tr("1 warning") if is_warning else self.tr("1 note")
        notes = one if rest == 1 else self.tr("{0} notes and warnings").format(count(rest))
        button.setText(", ".join(text for text, number in ((words, errors_), (notes, rest)) if number))
        button.setToolTip(self._window.actions_["problems"].toolTip())
