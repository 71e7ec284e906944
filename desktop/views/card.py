"""Cards: a framed part of a page with a title."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.language.plain_text import Label
from desktop.theme import SPACE, TYPE, set_role

_BLINK_MS = 150
"""What is disabled for less than this is not greyed: cards must not flicker while a slider is dragged."""
_VEIL = 0.55
_CORNER = 8.0


class Card(QFrame):
    """A title, a word at its right, and what stands below. While it is disabled, all of it is greyed."""

    def __init__(self, title: str = "", parent: QWidget | None = None, *, is_framed: bool = True) -> None:
        """An empty card.

        Args:
            title: above; none where it is empty.
            parent: owner.
            is_framed: whether it stands on its own; else it is a part of another card.
        """
        super().__init__(parent)
        self.setAccessibleName(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        if is_framed:
            set_role(self, "card")
            self.column.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.medium)
        self.column.setSpacing(SPACE.small)
        self.head = QHBoxLayout()
        self.title = Label(title, size=TYPE.heading, bold=True)
        self.note = Label(role="muted")
        self.head.addWidget(self.title)
        self.head.addStretch(1)
        self.head.addWidget(self.note)
        if title:
            self.column.addLayout(self.head)
        self._veil = _Veil(self)
        self._greying = QTimer(self)
        self._greying.setSingleShot(True)
        self._greying.setInterval(_BLINK_MS)
        self._greying.timeout.connect(self._grey)

    @property
    def is_greyed(self) -> bool:
        """Whether what it shows is greyed: it is not, or no longer, what its page speaks of."""
        return self._veil.is_drawn

    def changeEvent(self, event: QEvent) -> None:
        """Grey all of it a moment after it was disabled; what it was enabled for is clear at once."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.EnabledChange:
            if self.isEnabled():
                self._greying.stop()
                self._veil.draw(is_drawn=False)
            else:
                self._greying.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The veil covers all of it."""
        super().resizeEvent(event)
        self._veil.draw(is_drawn=self._veil.is_drawn)

    def _grey(self) -> None:
        if not self.isEnabled():
            self._veil.draw(is_drawn=True)


class _Veil(QWidget):
    """The ground of a card over what it shows; the mouse goes through it.

    It is nowhere rather than hidden: to show or hide a widget has all of its window laid out anew.
    """

    def __init__(self, card: Card) -> None:
        super().__init__(card)
        self._card = card
        self.is_drawn = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.draw(is_drawn=False)

    def draw(self, *, is_drawn: bool) -> None:
        """Cover the card, or nothing."""
        self.is_drawn = is_drawn
        self.setGeometry(self._card.rect() if is_drawn else QRect())
        if is_drawn:
            self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Half of the ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(self.palette().color(QPalette.ColorRole.Base))
        ground.setAlphaF(_VEIL)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()), _CORNER, _CORNER)
        painter.end()


class Banner(QFrame):
    """A line across a page that says what the reader must know before reading on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.medium, SPACE.small, SPACE.medium, SPACE.small)
        self.row = row
        self.text = Label(wraps=True)
        row.addWidget(self.text, 1)
        self.hide()

    def say(self, text: str, kind: str = "warning") -> None:
        """Show a sentence; nothing hides the banner.

        Args:
            text: the sentence, or empty.
            kind: ``warning`` or ``error``.
        """
        self.text.setText(text)
        set_role(self, f"{kind}-banner")
        self.setVisible(bool(text))
