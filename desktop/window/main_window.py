"""The window: menus, rail, pages and status. It shows at once; session and pages of data join it a moment later."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QSizePolicy,
    QStackedWidget,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop import errors
from desktop.help.window import HelpWindow
from desktop.pages.start import StartPage
from desktop.places import places
from desktop.settings import Settings
from desktop.theme import MODES, SPACE, Mode, Theme, set_role
from desktop.translation.languages import CHOICES, Choice
from desktop.views.rail import Rail, Stop
from desktop.window.about import about_text
from desktop.window.actions import Actions
from desktop.window.status_line import StatusLine

if TYPE_CHECKING:
    from desktop.window.workspace import Workspace

READABLE = (".lodestone", ".xlsx", ".xlsm", ".xls", ".xlsb", ".ods")
TEXT_TABLES = (".csv", ".tsv", ".txt")
OPENABLE = (*READABLE, *TEXT_TABLES)
IMPORTABLE = (*READABLE[1:], *TEXT_TABLES)
"""Projects and workbooks that are read, text tables that can only be imported; what may be opened, and imported."""
_FRAME = QSize(8, 40)
"""About what the desktop puts around a window, which is known only once it is shown."""


class MainWindow(QMainWindow):
    """The window of the program.

    Signals:
        workspace_joined: session and pages are there; everything works from now on.
    """

    workspace_joined = Signal()

    def __init__(self, settings: Settings, theme: Theme) -> None:
        super().__init__()
        self.settings, self.theme = settings, theme
        self.workspace: Workspace | None = None
        self._open_later: Path | None = None
        self.setAcceptDrops(True)
        theme.dress(self)
        self.actions_ = Actions(theme, self)
        self.menus = self.actions_.fill(self.menuBar())
        self.start = StartPage(settings)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.start)
        self.places = places()
        self.rail = Rail([Stop(place.title, place.icon) for place in self.places], theme)
        self._lay_out()
        self._make_toolbar()
        self._make_status()
        self._connect()
        self._enable()
        self._restore()
        self._retitle()
        self.start.take_focus()

    # Building

    def _lay_out(self) -> None:
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        column = QVBoxLayout()
        column.setSpacing(0)
        self.above = QVBoxLayout()
        self.above.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, 0)
        self.above.setSpacing(SPACE.small)
        column.addLayout(self.above)
        column.addWidget(self.stack, 1)
        row.addLayout(column, 1)
        self.setCentralWidget(middle)
        self.setMinimumSize(QSize(900, 600))

    def _make_toolbar(self) -> None:
        bar = QToolBar(self.tr("Main"))
        bar.setObjectName("main")
        bar.setMovable(False)
        bar.setIconSize(QSize(20, 20))
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        for name in ("open", "save", "undo", "redo"):
            bar.addAction(self.actions_[name])
        space = QWidget()
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(space)
        for name in ("export", "cancel", "optimise"):
            bar.addAction(self.actions_[name])
        for name in ("undo", "redo"):
            self.actions_[name].setEnabled(False)
            button = bar.widgetForAction(self.actions_[name])
            if isinstance(button, QToolButton):
                # Their text names the step and would move the bar at every edit.
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        set_role(bar.widgetForAction(self.actions_["optimise"]), "primary")
        self.addToolBar(bar)
        self.toolbar = bar

    def _make_status(self) -> None:
        self.status = StatusLine(self.statusBar())
        self.status.problem_button.clicked.connect(lambda _checked=False: self.actions_["problems"].trigger())

    def _connect(self) -> None:
        self.start.sample_asked.connect(self.actions_["sample"].trigger)
        self.start.file_asked.connect(self.actions_["open"].trigger)
        self.start.template_asked.connect(self.actions_["template"].trigger)
        self.start.recent_asked.connect(self.open_path)
        self.rail.chosen.connect(self._show_page)
        for place in self.places:
            self.actions_[f"page_{place.name}"].triggered.connect(lambda _checked=False, n=place.name: self.go_to(n))
        for mode in MODES:
            action = self.actions_[f"theme_{mode}"]
            action.setChecked(self.theme.mode == mode)
            action.triggered.connect(lambda _checked=False, mode=mode: self._choose_theme(mode))
        self._connect_help()
        for choice in CHOICES:
            action = self.actions_[f"language_{choice}"]
            action.setChecked(self.settings.language == choice)
            action.triggered.connect(lambda _checked=False, choice=choice: self._choose_language(choice))
        self.actions_["quit"].triggered.connect(self.close)
        self.actions_["about"].triggered.connect(
            lambda _checked=False: errors.tell(self, self.tr("Lodestone"), about_text())
        )

    def _connect_help(self) -> None:
        self.help = HelpWindow(self)
        self.actions_["help"].triggered.connect(lambda _checked=False: self._help_here())
        self.actions_["glossary"].triggered.connect(lambda _checked=False: self.help.show_glossary())
        self.actions_["reference"].triggered.connect(lambda _checked=False: self.help.show_reference())

    def _help_here(self) -> None:
        number = max(0, self.stack.currentIndex())
        if number >= len(self.places):
            self.help.show_page("import", self.tr("Import"))
            return
        self.help.show_page(self.places[number].name, self.places[number].title)

    def join(self, workspace: Workspace) -> None:
        """Take in the session and the pages of data."""
        self.workspace = workspace
        self.above.addWidget(workspace.read_only)
        self.above.addWidget(workspace.cap_bar)
        self.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, workspace.problems)
        workspace.problems.hide()
        self.rail.choose(0)
        self._enable()
        self.workspace_joined.emit()

    def open_waiting(self) -> None:
        """Open what was asked for before the workspace was there, unless something else was brought back meanwhile."""
        path, self._open_later = self._open_later, None
        if path is not None and self.workspace is not None and not self.workspace.session.is_busy:
            self.open_path(path)

    # What the session tells

    def show_state(self) -> None:
        """Show name, modified mark, running work and what can be done."""
        self._retitle()
        self._enable()

    def say(self, text: str) -> None:
        """Show a line in the status bar, until the next thing is done."""
        self.status.say(text)

    def go_to(self, name: str) -> None:
        """Show the page of that name (``desktop.places``)."""
        self.rail.choose(self.number_of(name))

    @property
    def place_name(self) -> str:
        """The name of the page on show; of the first one where a page beside the rail is on show."""
        number = self.stack.currentIndex()
        return self.places[number if number < len(self.places) else 0].name

    @property
    def place_shown(self) -> str:
        """The name of the page on show; empty where a page beside the rail is."""
        number = self.stack.currentIndex()
        return self.places[number].name if 0 <= number < len(self.places) else ""

    def show_beside(self, page: QWidget) -> None:
        """Show a page that is no stop of the rail."""
        self.rail.leave()
        for place in self.places:
            self.actions_[f"page_{place.name}"].setChecked(False)
        self.stack.setCurrentWidget(page)
        self._give_focus(from_rail=True)
        self._enable()

    def number_of(self, name: str) -> int:
        """Where the page of that name stands in the rail, from 0."""
        return next(number for number, place in enumerate(self.places) if place.name == name)

    # Pages

    def _show_page(self, number: int) -> None:
        name = self.places[number].name
        if self.workspace is None and number:
            return
        page = self.workspace.pages[name] if self.workspace is not None and number else self.start
        if page is not self.stack.currentWidget():
            self.status.move_on()
        self.stack.setCurrentWidget(page)
        self.actions_[f"page_{name}"].setChecked(True)
        self._give_focus()
        self._enable()

    def _give_focus(self, *, from_rail: bool = False) -> None:
        take_focus: Callable[[], None] | None = getattr(self.stack.currentWidget(), "take_focus", None)
        if take_focus is not None and (from_rail or not self.rail.hasFocus()):
            take_focus()

    def _choose_theme(self, mode: Mode) -> None:
        self.settings.mode = mode
        self.theme.set_mode(mode)

    def _choose_language(self, choice: Choice) -> None:
        self.settings.language = choice
        self.say(self.tr("The language changes when Lodestone starts again"))

    def open_path(self, path: Path) -> None:
        """Open a workbook, or import a text table; before the session is there, see ``open_waiting``."""
        if self.workspace is None:
            self._open_later = path
        elif path.suffix.lower() in TEXT_TABLES:
            self.workspace.imports.open_path(path)
        else:
            self.workspace.files.open_path(path)

    # Dropping files

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one readable file."""
        if _dropped(event) is not None:
            event.acceptProposedAction()
            self.start.show_dragging(over=True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """The file left the window."""
        self.start.show_dragging(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the file."""
        self.start.show_dragging(over=False)
        path = _dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.open_path(path)

    # Closing

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save, discard or stay."""
        if self.workspace is not None and not self.workspace.files.may_leave(self.close, closing=True):
            event.ignore()
            return
        self.settings.remember_window(self.saveGeometry(), self.saveState())
        if self.workspace is not None:
            self.workspace.close()
        event.accept()

    # Looks

    def _restore(self) -> None:
        self.resize(QSize(1360, 860).boundedTo(QGuiApplication.primaryScreen().availableSize() - _FRAME))
        if not self.settings.geometry.isEmpty():
            self.restoreGeometry(self.settings.geometry)
        visible = any(
            screen.availableGeometry().intersects(self.frameGeometry()) for screen in QGuiApplication.screens()
        )
        if not visible:
            self.move(QGuiApplication.primaryScreen().availableGeometry().topLeft())

    def _retitle(self) -> None:
        session = self.workspace.session if self.workspace is not None else None
        if session is None or not session.is_open:
            self.setWindowTitle(self.tr("Lodestone"))
            return
        words = self.tr("{0}[*] (read-only) – Lodestone") if session.file.holder else self.tr("{0}[*] – Lodestone")
        self.setWindowTitle(words.format(session.name.replace("[*]", "[ * ]")))
        self.setWindowModified(session.is_modified or session.has_unsaved_plan)

    def _enable(self) -> None:
        session = self.workspace.session if self.workspace is not None else None
        busy = session is not None and session.is_busy
        is_open = session is not None and session.is_open
        for name in ("new", "open", "import", "sample", "template", "compare"):
            self.actions_[name].setEnabled(session is not None and not busy)
        for name in ("save", "save_as", "optimise"):
            self.actions_[name].setEnabled(is_open and not busy)
        planned = session.current_plan if session is not None else None
        is_tried = self.workspace is not None and self.workspace.trial.is_on
        # What is tried is no plan of the book: it is neither exported nor saved.
        has_plan = planned is not None and planned.plan.status.has_plan and not is_tried
        self.actions_["export"].setEnabled(has_plan and not busy)
        self.actions_["save_plan"].setEnabled(has_plan)
        self.actions_["what_changed"].setEnabled(has_plan)
        for name in ("log", "comments"):
            self.actions_[name].setEnabled(is_open)
        self.actions_["cancel"].setEnabled(busy or is_tried)
        self.actions_["cancel"].setVisible(busy or is_tried)
        for place in self.places[1:]:
            self.actions_[f"page_{place.name}"].setEnabled(session is not None)
        if self.workspace is not None:
            self.workspace.enable_editing()
            for page in self.workspace.pages.there:
                page.setEnabled(not self.workspace.session.is_opening)
        if not busy:
            self.status.end_progress()


def _dropped(event: QDropEvent) -> Path | None:
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.suffix.lower() in OPENABLE else None
