"""Beside the grid of offers: what belongs to the current one, to be read and typed into."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionRange, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from data.sheets import sheet_spec
from desktop.language.cell_text import as_raw, as_text
from desktop.language.offer_words import unknown_words, world_words
from desktop.language.plain_text import Label, tooltip
from desktop.language.sentences import in_language
from desktop.models.part_model import PartModel
from desktop.models.sheet_model import SheetModel
from desktop.session.session import Session
from desktop.theme import SPACE, TYPE, Theme
from desktop.views.field import Field, Form
from desktop.views.tables import Grid

_FEWEST_ROWS, _MOST_ROWS = 2, 8
_NARROWEST = 376
"""Every column of the origins can be seen at this width."""
_SUPPLIER = ("country", "owner_country", "owner_share", "status", "capacity", "capacity_unit")


class PartGrid(Grid):
    """The rows of a sheet that belong to one thing, without the column that names it."""

    def __init__(self, session: Session, sheet: str, theme: Theme, say: Callable[[str], None], name: str) -> None:
        self.part = PartModel(session, sheet)
        super().__init__(session, sheet, theme, say, self.part)
        self.setAccessibleName(name)
        self.setColumnHidden(0, True)
        self.verticalHeader().hide()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for changed in (self.part.modelReset, self.part.rowsInserted, self.part.rowsRemoved):
            changed.connect(self._fit_height)
        self._fit_height()
        self.setCurrentIndex(self.part.index(0, 1))

    def show_rows_of(self, name: str) -> None:
        """Show the rows of another thing."""
        self.commit()
        self.part.show_rows_of(name)
        self.setEnabled(bool(name))
        self.fit_columns(elastic=len(self.part.spec.columns) - 1)
        self.setCurrentIndex(self.part.index(0, 1))

    def showEvent(self, event: QShowEvent) -> None:
        """The height of the titles is known only now."""
        super().showEvent(event)
        self._fit_height()

    def _ranges(self) -> list[QItemSelectionRange]:
        """What is selected of what can be seen: the column that names the thing is none of the cells."""
        model, seen = self.part, (each for each in super()._ranges() if each.right() > 0)
        return [
            QItemSelectionRange(model.index(each.top(), max(1, each.left())), model.index(each.bottom(), each.right()))
            for each in seen
        ]

    def _fit_height(self) -> None:
        """As high as its rows need, up to a number of them."""
        rows = max(_FEWEST_ROWS, min(self.part.rowCount(), _MOST_ROWS))
        height = self.horizontalHeader().sizeHint().height() + rows * self.verticalHeader().defaultSectionSize()
        self.setFixedHeight(height + SPACE.tight)


class OfferDetails(QScrollArea):
    """Origins, price breaks, contents and supplier of the current offer."""

    def __init__(self, session: Session, offers: Grid, suppliers: SheetModel, theme: Theme) -> None:
        super().__init__()
        self._session, self._offers, self._suppliers = session, offers, suppliers
        self._supplier = ""
        say = session.said.emit
        self.origins = PartGrid(session, "origins", theme, say, self.tr("Origins of this offer"))
        self.price_breaks = PartGrid(session, "price_breaks", theme, say, self.tr("Price breaks of this offer"))
        self.contents = PartGrid(session, "contents", theme, say, self.tr("Contents of its material"))
        self.title, self.unknown = Label(size=TYPE.heading, bold=True, wraps=True), Label(role="muted", wraps=True)
        self.head, self.world = Label(role="muted", wraps=True), Label(role="muted", wraps=True, size=TYPE.small)
        self.fields = {name: Field(in_language(suppliers.spec.column(name).title)) for name in _SUPPLIER}
        for name, field in self.fields.items():
            field.said.connect(lambda text, name=name: self._type(name, text))
        self._lay_out()
        offers.selectionModel().currentChanged.connect(lambda _now, _before: self._show())
        offers.sheet_model.modelReset.connect(self._show)
        session.book_changed.connect(lambda _changes: self._show())
        session.problems_changed.connect(self._mark)
        self._show()

    @property
    def grids(self) -> tuple[PartGrid, ...]:
        """The grids, from top to bottom."""
        return self.origins, self.price_breaks, self.contents

    def commit(self) -> None:
        """Take what is being typed into the book."""
        for grid in self.grids:
            grid.commit()
        self._commit_fields()

    def _commit_fields(self) -> None:
        for field in self.fields.values():
            field.commit()

    def _lay_out(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(SPACE.medium, 0, SPACE.small, 0)
        column.setSpacing(SPACE.small)
        form = Form()
        for name, field in self.fields.items():
            form.add(in_language(self._suppliers.spec.column(name).title), field)
        column.addWidget(self.title)
        column.addWidget(self.head)
        for title, parts in (
            (self.tr("Origins"), (self.origins, self.unknown)),
            (self.tr("Price breaks"), (self.price_breaks,)),
            (self.tr("Contents of the material"), (self.contents, self.world)),
        ):
            column.addWidget(Label(title, bold=True))
            for part in parts:
                column.addWidget(part)
        column.addWidget(Label(self.tr("Supplier"), bold=True))
        column.addLayout(form)
        column.addStretch(1)
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Details of the offer"))
        self.setMinimumWidth(_NARROWEST)

    def _show(self) -> None:
        """Show what belongs to the current offer."""
        offer, named, material = (self._cell(name) for name in ("offer", "supplier", "material"))
        if named != self._supplier:
            self._commit_fields()  # what is typed there is the other supplier's
        self._supplier = named
        self.title.setText(offer or self.tr("No offer is chosen"))
        supplier, own = self._row("suppliers", self._supplier), self._row("materials", material)
        self.head.setText(" · ".join(part for part in (supplier.get("name") or self._supplier, material) if part))
        for grid, name in ((self.origins, offer), (self.price_breaks, offer), (self.contents, material)):
            if grid.part.name != name:
                grid.show_rows_of(name)
        stated = self._session.book["origins"].cells.loc[self.origins.part.row_ids]
        self.unknown.setText(unknown_words(stated, supplier.get("country", "")) if offer else "")
        contained = [as_text(self.contents.part.raw(row, 1)).strip() for row in range(self.contents.part.rows)]
        self.world.setText(world_words([name for name in contained or [own.get("mineral", "")] if name]))
        self.world.setVisible(bool(self.world.text()))
        for name, field in self.fields.items():
            field.setEnabled(bool(self._supplier))
            field.show_text(supplier.get(name, ""))
        self._mark()

    def _mark(self) -> None:
        """Mark what is wrong with the supplier's cells."""
        row_id, at = self._row_id("suppliers", self._supplier), self._session.listed.at("suppliers")
        for name, field in self.fields.items():
            problems = at.get((row_id, name), []) if row_id >= 0 else []
            field.mark(bad=bool(problems))
            said = "\n\n".join(in_language(f"{each.message} {each.hint}".strip()) for each in problems)
            field.setToolTip(tooltip(said or in_language(sheet_spec("suppliers").column(name).help)))

    def _type(self, name: str, text: str) -> None:
        """Put a value into the supplier's row, which is added where it has none."""
        model = self._suppliers
        columns = [column.name for column in model.spec.columns]
        row_id, column = self._row_id("suppliers", self._supplier), columns.index(name)
        raw, label = (
            as_raw(text, model.spec.columns[column]),
            self.tr("Type {0}").format(in_language(model.spec.columns[column].title)),
        )
        if row_id >= 0:
            model.set_cells([(model.place_of(row_id, name).row(), column, raw)], label)
        elif self._supplier:
            model.set_cells([(model.rows, 0, self._supplier), (model.rows, column, raw)], label)

    def _cell(self, name: str) -> str:
        """A cell of the current offer."""
        model = self._offers.sheet_model
        columns = [column.name for column in model.spec.columns]
        return as_text(model.raw(max(0, self._offers.currentIndex().row()), columns.index(name))).strip()

    def _row_id(self, sheet: str, name: str) -> int:
        """The row whose first column is a name; -1 where there is none."""
        cells = self._session.book[sheet].cells
        names = cells.iloc[:, 0].tolist() if name else []
        # Of very many rows most are passed over by a glance at the text.
        near = (place for place, raw in enumerate(names) if not isinstance(raw, str) or name in raw)
        found = next((place for place in near if as_text(names[place]).strip() == name), None)
        return -1 if found is None else int(cells.index[found])

    def _row(self, sheet: str, name: str) -> dict[str, str]:
        """The cells of the row whose first column is a name, as texts; none where there is no such row."""
        row_id, cells = self._row_id(sheet, name), self._session.book[sheet].cells
        return {} if row_id < 0 else {str(column): as_text(raw).strip() for column, raw in cells.loc[row_id].items()}
