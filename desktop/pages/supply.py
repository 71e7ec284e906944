"""The page of suppliers and offers: their sheets, and beside the offers what belongs to the current one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSplitter, QWidget

from desktop.pages.sheets import SheetPage
from desktop.session.session import Session
from desktop.settings import Settings
from desktop.theme import Theme, set_role
from desktop.views.offer_details import OfferDetails

SHEETS = ("suppliers", "offers", "price_breaks", "origins")
_FORM = "offer details"


class SupplyPage(SheetPage):
    """Suppliers, offers, price breaks and origins."""

    def __init__(self, session: Session, theme: Theme, settings: Settings) -> None:
        self._settings = settings
        super().__init__(session, theme, SHEETS)
        self.toggle.setChecked(settings.shows_form(_FORM, at_first=True))
        self._show_details(shown=self.toggle.isChecked())
        self.toggle.toggled.connect(lambda shown: self._show_details(shown=shown))

    def commit(self) -> None:
        """Take what is being typed into the book."""
        super().commit()
        self.details.commit()

    def switch_view(self) -> None:
        """Show or hide the details, of the offers."""
        if self.grid is self.grids["offers"]:
            self.toggle.toggle()
        else:
            self.show_sheet("offers")
            self.toggle.setChecked(True)
        self.take_focus()

    def _body(self, sheet: str) -> QWidget:
        if sheet != "offers":
            return super()._body(sheet)
        suppliers = self.grids["suppliers"].sheet_model
        self.details = OfferDetails(self._session, self.grids["offers"], suppliers, self._theme)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.grids["offers"])
        self.splitter.addWidget(self.details)
        self.splitter.setStretchFactor(0, 5)
        self.splitter.setStretchFactor(1, 3)
        return self.splitter

    def _buttons(self, sheet: str) -> Sequence[QWidget]:
        if sheet != "offers":
            return super()._buttons(sheet)
        self.toggle = QPushButton(self.tr("&Details of the offer"))
        self.toggle.setCheckable(True)
        self.toggle.setToolTip(self.tr("Origins, price breaks, contents and supplier of the current offer (Ctrl+T)"))
        set_role(self.toggle, "segment")
        return (self.toggle,)

    def _show_details(self, *, shown: bool) -> None:
        self.details.setVisible(shown)
        self._settings.remember_form(_FORM, shown=shown)
