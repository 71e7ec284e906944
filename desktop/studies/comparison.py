"""What the compare page knows: which plans there are to compare, and which were chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from desktop.compare.compared import Compared, of_planned, of_saved, without_rules
from desktop.session.plan_before import PlanBefore
from desktop.session.session import Session

ON_SHOW, BEFORE, FREE = "on show", "before", "without rules"
MOST = 4


class Comparison(QObject):
    """Up to four plans side by side; the first is what the others are compared with.

    A plan goes by a key: that of a saved plan as text, ON_SHOW, BEFORE or FREE. Until somebody chooses, the plan saved
    last stands beside the plan on show, and the plan before where none is saved.

    Signals:
        changed: other plans are there, or chosen.
    """

    changed = Signal()

    def __init__(self, session: Session, before: PlanBefore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._before = session, before
        self._chosen: list[str] | None = None
        session.kept.changed.connect(self.changed)
        session.kept.opened.connect(self._forget)
        session.plan_changed.connect(self.changed)
        before.changed.connect(self.changed)

    @property
    def there_are(self) -> dict[str, Compared]:
        """Every plan that can be chosen: on show, the one before, the saved ones, the newest first, without rules."""
        planned = self._session.current_plan
        found = {ON_SHOW: of_planned(planned, self.tr("Plan on show"))}
        found[BEFORE] = of_planned(self._before.planned, self.tr("Plan before"))
        found |= {str(saved.key): of_saved(saved) for saved in reversed(self._session.kept.plans)}
        found[FREE] = without_rules(planned, self.tr("Without rules"))
        return {key: each for key, each in found.items() if each is not None}

    @property
    def chosen_keys(self) -> list[str]:
        """The keys of the chosen plans that are still there, in their order, each once."""
        there_are = self.there_are
        wanted = self._chosen if self._chosen is not None else self._proposed(there_are)
        return [key for key in dict.fromkeys(wanted) if key in there_are][:MOST]

    @property
    def chosen(self) -> Sequence[Compared]:
        """The chosen plans."""
        there_are = self.there_are
        return [there_are[key] for key in self.chosen_keys]

    def choose(self, keys: Sequence[str]) -> None:
        """Choose the plans, the one to compare with first; a blank key chooses none."""
        self._chosen = [key for key in keys if key]
        self.changed.emit()

    def choose_what_changed(self) -> None:
        """Compare the plan on show with the plan before."""
        self.choose([BEFORE, ON_SHOW])

    def _proposed(self, there_are: dict[str, Compared]) -> list[str]:
        saved = [str(each.key) for each in reversed(self._session.kept.plans) if str(each.key) in there_are]
        if not saved:
            return [BEFORE, ON_SHOW] if BEFORE in there_are else [ON_SHOW, FREE]
        shown, last = self._session.current_plan, there_are[saved[0]].planned
        if shown is not None and last is not None and shown.plan is last.plan:
            return [*saved[1:2], saved[0], *([] if saved[1:2] else [FREE])]
        return [saved[0], ON_SHOW]

    def _forget(self) -> None:
        self._chosen = None
        self.changed.emit()
