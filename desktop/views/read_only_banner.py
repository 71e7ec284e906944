"""The banner of a window whose file somebody else holds."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from desktop.session.own_file import OwnFile
from desktop.views.card import Banner


class ReadOnlyBanner(Banner):
    """Names the holder and offers to open the file again.

    Signals:
        open_asked: the file is to be opened again.
    """

    open_asked = Signal()

    def __init__(self, file: OwnFile) -> None:
        super().__init__()
        self._file = file
        self.again = QPushButton(self.tr("Open again"))
        self.again.clicked.connect(lambda _checked=False: self.open_asked.emit())
        self.row.addWidget(self.again)
        file.changed.connect(self._show)

    def _show(self) -> None:
        holder, source = self._file.holder, self._file.source
        if holder is None or source is None:
            self.say("")
            return
        if self._file.is_free:
            words = self.tr("{0} is free now. Open it again to see its newest state and to save it.")
            self.say(words.format(source.name))
            return
        sentences = [
            self._file.words_of(holder, source.name),
            self.tr("It is read-only here: Save asks for another name."),
        ]
        if holder.is_elsewhere:
            words = self.tr("If Lodestone ended abruptly there, delete {0} and open the file again.")
            sentences.append(words.format(holder.path))
        self.say(" ".join(sentences))
