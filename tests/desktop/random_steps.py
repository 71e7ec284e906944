"""What a random session does to the window: one method a step, each answers what it did."""

from __future__ import annotations

import random

from PySide6.QtCore import QAbstractListModel, QItemSelection, QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QComboBox, QWidget

from desktop.session.session import Session
from desktop.views.tables import Grid
from desktop.window.main_window import MainWindow
from desktop.window.workspace import Workspace

TEXTS = (
    "1", "7,5", "1.234,56", "12 kg", "65 %", "CN", "Hongyue", "", " ", "=1+1", "<b>x</b>", "-3", "1e400", "NA",
    "2027-01-01", "yes", "at most", "x" * 300, "磁铁", "\ud83d\ude00", '"a\tb"', "\u202etxt",
)  # fmt: skip
_LEFT_OUT = {"quit"}
"""Actions that no random session takes: closing is a law of its own."""


class Steps:
    """The steps; who mixes them in has the window and the chance."""

    window: MainWindow
    workspace: Workspace
    session: Session
    rng: random.Random
    actions: list[str]

    def menu(self) -> str:
        names = [each.objectName() for each in self.window.actions_ if each.isEnabled()]
        name = self.rng.choice([each for each in names if each not in _LEFT_OUT])
        self.actions[-1] += f" {name}"
        self.window.actions_[name].trigger()
        return ""

    def named(self) -> str:
        name = self.rng.choice(["optimise", "undo", "redo", "save", "save_as", "open", "cancel", "export", "save_plan"])
        if self.window.actions_[name].isEnabled():
            self.window.actions_[name].trigger()
        return name

    def page(self) -> str:
        place = self.rng.choice(self.window.places).name
        self.window.go_to(place)
        return place

    def press(self) -> str:
        """Press a button of the page on show."""
        shown = self.window.stack.currentWidget()
        buttons = [each for each in shown.findChildren(QAbstractButton) if each.isVisible() and each.isEnabled()]
        if not buttons:
            return ""
        button = self.rng.choice(buttons)
        self.actions[-1] += f" {button.text() or button.accessibleName()}"
        button.click()
        return ""

    def choose(self) -> str:
        """Choose in a list or a table of the page on show."""
        shown = self.window.stack.currentWidget()
        boxes = [
            each for each in shown.findChildren(QComboBox) if each.isVisible() and each.isEnabled() and each.count()
        ]
        views = [each for each in shown.findChildren(QAbstractItemView) if each.isVisible() and each.model()]
        if boxes and self.rng.random() < 0.5:
            self.rng.choice(boxes).setCurrentIndex(self.rng.randrange(boxes[0].count()))
            return "box"
        if views:
            view = self.rng.choice(views)
            model = view.model()
            # PySide hides the columns of a list, which has one.
            rows, columns = model.rowCount(), 1 if isinstance(model, QAbstractListModel) else model.columnCount()
            if rows and columns:
                index = model.index(self.rng.randrange(rows), self.rng.randrange(columns))
                view.setCurrentIndex(index)
                QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
        return "view"

    def point(self) -> str:
        """Move, press and turn the wheel somewhere on the page, as over a chart."""
        widget: QWidget = self.window.stack.currentWidget()
        spot = QPoint(self.rng.randrange(max(1, widget.width())), self.rng.randrange(max(1, widget.height())))
        target = widget.childAt(spot) or widget
        here = target.mapFrom(widget, spot)
        QTest.mouseMove(target, here)
        if not isinstance(target, QAbstractButton):
            QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=here)
        turned = QWheelEvent(
            here, target.mapToGlobal(here), QPoint(), QPoint(0, self.rng.choice([-120, 120])),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(target, turned)
        return type(target).__name__

    def type(self) -> str:
        grid = self._grid()
        if grid is None:
            return ""
        text = self.rng.choice([each for each in TEXTS if each.isascii() and each.isprintable()])
        QTest.keyClicks(grid, text[:1])
        editor = grid.focusWidget() or grid
        QTest.keyClicks(editor, text[1:20])
        QTest.keyClick(editor, self.rng.choice([Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape]))
        return repr(text[:20])

    def edit(self) -> str:
        grid = self._grid()
        if grid is None:
            return ""
        model, index, text = grid.sheet_model, grid.currentIndex(), self.rng.choice(TEXTS)
        model.setData(index, text)
        return f"{model.sheet} {index.row()},{index.column()} {text[:20]!r}"

    def change_rows(self) -> str:
        """Insert, delete, fill, cut, copy, clear or paste a block."""
        grid = self._grid()
        if grid is None:
            return ""
        self._select(grid)
        name = self.rng.choice(["insert_rows", "delete_rows", "fill_down", "cut", "copy", "clear", "paste", "paste"])
        if name == "paste" and self.rng.random() < 0.7:
            rows = [
                [self.rng.choice(TEXTS) for _ in range(self.rng.randint(1, 6))] for _ in range(self.rng.randint(1, 8))
            ]
            QGuiApplication.clipboard().setText("\n".join("\t".join(row) for row in rows))
        if self.window.actions_[name].isEnabled():
            self.window.actions_[name].trigger()
        return f"{grid.sheet_model.sheet} {name}"

    def find(self) -> str:
        if self._grid() is None:
            return ""
        self.window.actions_["find"].trigger()
        bar = self.window.stack.currentWidget().find_bar
        bar.line.setText(self.rng.choice(["o", "1", "zz", ""]))
        QTest.keyClick(bar.line, Qt.Key.Key_Return)
        self.window.actions_[self.rng.choice(["find_next", "find_previous"])].trigger()
        QTest.keyClick(bar.line, Qt.Key.Key_Escape)
        return ""

    def looks(self) -> str:
        """Another size or theme."""
        if self.rng.random() < 0.8:
            self.window.resize(self.rng.randint(900, 1600), self.rng.randint(600, 1000))
            return "size"
        mode = self.rng.choice(["light", "dark", "system"])
        self.window.actions_[f"theme_{mode}"].trigger()
        return mode

    def _grid(self) -> Grid | None:
        """A grid with the keyboard and a random cell; None where no sheet can be edited now."""
        if self.session.is_opening:
            return None
        name = self.rng.choice([*self.workspace.sheet_pages])
        page = self.workspace.sheet_pages[name]
        self.window.go_to(name)
        grid = page.show_sheet(self.rng.choice(page.sheets))
        grid.setFocus()
        model = grid.sheet_model
        grid.setCurrentIndex(model.index(self.rng.randrange(model.rowCount()), self.rng.randrange(model.columnCount())))
        return grid

    def _select(self, grid: Grid) -> None:
        model, here = grid.sheet_model, grid.currentIndex()
        last = model.index(
            min(here.row() + self.rng.randrange(4), model.rowCount() - 1),
            min(here.column() + self.rng.randrange(4), model.columnCount() - 1),
        )
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        grid.selectionModel().select(QItemSelection(here, last), flag)


STEPS = (
    (Steps.menu, 6), (Steps.named, 8), (Steps.page, 5), (Steps.press, 5),
    (Steps.choose, 4), (Steps.point, 3), (Steps.type, 6), (Steps.edit, 8),
    (Steps.change_rows, 10), (Steps.find, 1), (Steps.looks, 2),
)  # fmt: skip
