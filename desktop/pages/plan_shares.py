"""Where each material comes from, stage by stage: the share bars of the plan page, of a whole plan or of a trial."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal

from desktop.charts.share_bars import ShareBars
from desktop.charts.share_data import Bar, bar_steps, stages_in
from desktop.jobs.turns import InTurns
from desktop.language.plain_text import Label
from desktop.session.planned import Planned
from desktop.steps import Steps
from desktop.tables import plan as tables
from desktop.theme import TYPE, Theme, set_role
from desktop.trial.tried import Tried
from desktop.views.card import Card
from desktop.views.scrolled import scrolled
from desktop.views.segments import Segments

_FIRST_S = 0.01
"""What the bars may take of the turn in which every page follows another plan."""


class SharesPart(Card):
    """The bars of one stage, and the choice of the stage.

    Signals:
        stage_changed: a person chose another stage.
    """

    stage_changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__("", is_framed=False)
        self._planned: Planned | None = None
        self._titles: Mapping[str, str] = {}
        self._note = ""
        self._working = InTurns(self)
        self.setAccessibleName(self.tr("Where each material comes from"))
        self.heading = Label(self.tr("Where each material comes from"), size=TYPE.heading, bold=True, wraps=True)
        self.column.addWidget(self.heading)
        words = {
            "made": self.tr("Made"),
            "refined": self.tr("Refined"),
            "mined": self.tr("Mined"),
            "owned": self.tr("Owned"),
        }
        self.stages = Segments(words, self.tr("Stage"))
        self.stages.chosen.connect(self._choose_stage)
        self.column.addWidget(self.stages)
        self.bars = ShareBars(theme)
        scroll = scrolled(self.bars)
        set_role(scroll, "inset")
        self.column.addWidget(scroll, 1)
        scroll.setMinimumWidth(self.bars.minimumSizeHint().width() + scroll.verticalScrollBar().sizeHint().width())

    @property
    def stage(self) -> str:
        """The stage that is on show; empty where there is none."""
        return self.stages.down

    def show_tried(self, tried: Tried, note: str) -> None:
        """Show the bars of a plan that is tried, if they are of the stage on show; the note says of which trial."""
        if self._planned is not None and tried.stage == self.stage:
            self._working.stop()
            self._show_bars(tried.bars, note)

    def show_plan(self, planned: Planned, note: str = "") -> None:
        """Show another plan, at the stage that was on show or the one with most materials at their cap.

        Args:
            planned: the plan.
            note: of which trial it is; empty for the plan of the book.
        """
        self._planned, self._note = planned, note
        self._titles = tables.names_in(planned, "materials", "material", "description")
        stages = stages_in(planned.mix)
        for stage, button in self.stages.buttons.items():
            button.setVisible(stage in stages)
        self.show_stage(self.stage if self.stage in stages else tables.stage_at_caps(planned) or "made")

    def show_stage(self, stage: str) -> None:
        """Show the bars of a stage; until those of very many materials are there, the others stay, greyed."""
        if self._planned is not None:
            self.stages.choose(stage)
            show = partial(self._show_bars, note=self._note)
            self._working.start(_steps(self._planned, stage), show, _FIRST_S)
            self.bars.setEnabled(not self._working.is_running)

    def _choose_stage(self, stage: str) -> None:
        self.show_stage(stage)
        self.stage_changed.emit()

    def _show_bars(self, bars: Sequence[Bar], note: str) -> None:
        """At which stage the shares are, and of which trial, is said with them."""
        about = " · ".join(text for text in (self.stages.buttons[self.stage].text(), note) if text)
        self.bars.show_bars(bars, self._titles, about)
        self.bars.setEnabled(True)


def _steps(planned: Planned, stage: str) -> Steps[list[Bar]]:
    caps = tables.single_country_caps(planned)
    yield
    return (yield from bar_steps(planned.mix, caps, stage))
