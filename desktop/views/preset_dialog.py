"""Adding a regulation: what there is, with dates and sources, whether it is a duty, and what it would add here."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from data.edits import ChangeSet, append_rows
from data.plan_facts import problems_in
from data.preset_rules import ALWAYS
from data.presets import Preset, presets
from desktop.jobs.foreground import Words
from desktop.jobs.jobs import Outcome
from desktop.language.plain_text import tooltip
from desktop.language.reference_words import in_reference
from desktop.language.sentences import in_language
from desktop.session.session import Session
from desktop.theme import SPACE
from desktop.wire.messages import Message


class PresetDialog(QDialog):
    """The regulations, those that can be added first."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: Message = {}
        self._asked, self._answered = "", ""
        self.presets: list[Preset] = sorted(presets(), key=lambda each: not each.is_addable)
        self.setWindowTitle(self.tr("Add rules from a regulation"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Regulations"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self.list.setSpacing(SPACE.hair)
        for each in self.presets:
            item = QListWidgetItem(f"{_name(each)} · {self._dates(each)}")
            item.setToolTip(tooltip(f"{each.name}\n{in_language(each.nature)}"))
            self.list.addItem(item)
        self.text = QTextBrowser()
        self.text.setAccessibleName(self.tr("The regulation"))
        self.text.document().setDocumentMargin(SPACE.medium)
        self.always = QCheckBox(self.tr("Whatever its &dates, as a policy of your own"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.add = self.buttons.addButton(self.tr("&Add"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out()
        self.buttons.accepted.connect(self._add)
        self.buttons.rejected.connect(self.reject)
        self.list.currentRowChanged.connect(lambda _row: self._look())
        self.always.toggled.connect(lambda _on: self._look())
        session.state_changed.connect(self._ask)
        self.list.setCurrentRow(0)

    @property
    def preset(self) -> Preset:
        """The one that is chosen."""
        return self.presets[max(0, self.list.currentRow())]

    def _lay_out(self) -> None:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.list)
        splitter.addWidget(self.text)
        splitter.setStretchFactor(0, 2)
        splitter.setStretchFactor(1, 3)
        splitter.setSizes([400, 600])
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.large, SPACE.large, SPACE.large, SPACE.large)
        column.setSpacing(SPACE.medium)
        column.addWidget(splitter, 1)
        column.addWidget(self.always)
        column.addWidget(self.buttons)
        self.setMinimumSize(QSize(640, 420))
        self.resize(QSize(1000, 600))

    def _dates(self, preset: Preset) -> str:
        first, last = preset.effective_from, preset.effective_to
        if preset.recipe is not None and preset.recipe.is_target:
            return self.tr("to be reached by {0}").format(first)
        if first and last:
            return self.tr("{0} to {1}").format(first, last)
        if first:
            return self.tr("from {0}").format(first)
        return self.tr("until {0}").format(last) if last else self.tr("no date")

    def _look(self) -> None:
        """Show the chosen one, and ask what it would add."""
        chosen = self.preset
        self._rows, self._answered = {}, ""
        self._asked = f"{chosen.preset_id}@{ALWAYS}" if self.always.isChecked() else chosen.preset_id
        self.always.setEnabled(chosen.is_addable)
        if not chosen.is_addable:
            self._asked = ""
        self._say(self.tr("Looking what it would add …") if chosen.is_addable else "")
        self._ask()

    def _ask(self) -> None:
        asked = self._asked
        if not asked or asked == self._answered or self._session.is_busy:
            return
        self._answered = asked

        def done(outcome: Outcome) -> None:
            if asked == self._asked:
                self._rows = outcome.facts["rows"]
                problems = problems_in(outcome.facts["problems"])
                self._say("\n".join(in_language(f"{each.message} {each.hint}".strip()) for each in problems))

        words = Words(self.tr("It cannot be added"), self.tr("Looking what it would add …"))
        self._session.ask("preset", {"preset": asked}, done, words)

    def _say(self, told: str) -> None:
        """Everything about the chosen one, and below it what would be added."""
        chosen, rules = self.preset, self._rows.get("rules", [])
        lines = [
            self.tr("Says: {0}").format(in_language(chosen.adds))
            if chosen.is_addable
            else self.tr("No rule can say it: {0}").format(in_language(chosen.reason)),
            self.tr("Nature: {0}").format(in_language(chosen.nature)),
            in_language(chosen.dated),
            self.tr("Source: {0}").format(in_language(chosen.citation)),
        ]
        if chosen.recipe is not None and chosen.recipe.caveat:
            lines.insert(1, self.tr("Mind: {0}").format(in_language(chosen.recipe.caveat)))
        added = [self.tr("It would add {0} rows:").format(len(rules))] if rules else []
        added += [f"{row['rule']}: {in_language(row['limit'])} {row['amount']}" for row in rules]
        own = "" if _name(chosen) == chosen.name else chosen.name
        texts = [own, *lines, "\n".join(added), told]
        said = "".join(f"<p>{'<br/>'.join(map(escape, text.splitlines()))}</p>" for text in texts if text)
        self.text.setHtml(f"<h3>{escape(_name(chosen))}</h3>{said}")
        self.add.setEnabled(bool(rules))

    def _add(self) -> None:
        """Put the rows into the book: one undo step."""
        label = self.tr("Add {0}").format(self.preset.preset_id)
        sheets = [sheet for sheet in ("country_groups", "rules") if self._rows.get(sheet)]
        changes = [append_rows(self._session.book, sheet, self._rows[sheet]).changes for sheet in sheets]
        self._session.edit(ChangeSet(label, tuple(each for change in changes for each in change)))
        self.accept()


def _name(preset: Preset) -> str:
    """What a law is called in the language of the window; its own name stands beside it."""
    said = in_reference(preset.name)
    return in_language(said) if said == preset.name else said
