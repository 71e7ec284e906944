"""The audit log: a dialog that tells, and writes what it tells to a file."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import pandas as pd
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QLayout, QPushButton, QVBoxLayout, QWidget

from data.atomic import SaveError
from data.project.log_file import write_log
from desktop import errors
from desktop.language.figures import count
from desktop.language.plain_text import Label
from desktop.language.times import local_time
from desktop.models.table_model import ShownColumn
from desktop.session.audit_log import AuditLog
from desktop.theme import SPACE, Theme
from desktop.views.tables import ResultTable

_HASH_SHOWN = 12


class LogDialog(QDialog):
    """Every accepted change and run, the newest first; it follows while it is open."""

    def __init__(self, log: AuditLog, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._log = log
        self.setWindowTitle(self.tr("Log of the project"))
        self.words = Label(role="muted", wraps=True)
        self.table = ResultTable(self._columns(), theme, self.tr("Changes and runs, the newest first"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.export = QPushButton(self.tr("Export…"))
        self.export.setToolTip(self.tr("Write every line, with whole hashes, as a table (CSV)"))
        buttons.addButton(self.export, QDialogButtonBox.ButtonRole.ActionRole)
        self.export.clicked.connect(lambda _checked=False: self._choose_file())
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.large, SPACE.large, SPACE.large, SPACE.large)
        column.setSpacing(SPACE.medium)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        for widget in (self.words, self.table, buttons):
            column.addWidget(widget)
        self.setMinimumSize(QSize(520, 320))
        self.resize(QSize(900, 520))
        log.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        entries = self._log.entries
        words = self.tr("{0} lines. Every change that was accepted and every run; nothing here can be edited.")
        self.words.setText(words.format(count(len(entries))))
        frame = pd.DataFrame([asdict(entry) for entry in reversed(entries)], columns=self._names())
        self.table.table_model.show(frame)
        self.table.fit_columns(elastic=2)

    def _choose_file(self) -> None:
        title, kind = self.tr("Export the log"), self.tr("Text tables (*.csv)")
        chosen, _filter = QFileDialog.getSaveFileName(self, title, self.tr("log.csv"), kind)
        if chosen:
            self.write(Path(chosen))

    def write(self, path: Path) -> None:
        """Write the log to a file, and say so."""
        try:
            write_log(self._log.entries, path)
        except SaveError as error:
            errors.report(self, self.tr("The log was not exported"), str(error))
        else:
            self.words.setText(self.tr("Exported {0} lines to {1}").format(count(len(self._log.entries)), path))

    @staticmethod
    def _names() -> list[str]:
        return ["when", "who", "what", "input_hash", "result"]

    def _columns(self) -> list[ShownColumn]:
        return [
            ShownColumn("when", self.tr("When"), "", local_time, str),
            ShownColumn("who", self.tr("Who")),
            ShownColumn("what", self.tr("What"), "", None, str),
            ShownColumn("result", self.tr("Result"), "", None, str),
            ShownColumn(
                "input_hash",
                self.tr("Input"),
                self.tr("The first signs of the book's content hash: the same input has the same hash"),
                lambda value: str(value)[:_HASH_SHOWN],
                str,
            ),
        ]
