"""The workspace: the session with the pages that show it, joined to the window once it has appeared."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from data.problems import Problem
from data.reading.typed import read_names
from desktop import errors
from desktop.jobs.jobs import Worker
from desktop.language.figures import money
from desktop.language.plain_text import without_mnemonic
from desktop.language.sentences import keep_names
from desktop.pages.compare import ComparePage
from desktop.pages.import_page import ImportPage
from desktop.pages.plan import PlanPage
from desktop.pages.report import ReportPage
from desktop.pages.result_page import ResultPage
from desktop.pages.risk import RiskPage
from desktop.pages.sheets import SheetPage
from desktop.session.book_names import BookNames
from desktop.session.listed_problems import sheet_of
from desktop.session.live_planning import LivePlanning
from desktop.session.plan_before import PlanBefore
from desktop.session.recovery import Recovery, discard
from desktop.session.session import Session
from desktop.studies.risk import Risk
from desktop.trial.trial import Trial
from desktop.views.cap_bar import CapBar
from desktop.views.edited_plan import EditedPlanDialog
from desktop.views.problem_list import ProblemDock
from desktop.views.read_only_banner import ReadOnlyBanner
from desktop.views.tables import Grid, Table
from desktop.views.tree_table import TreeTable
from desktop.window.chart_tools import ChartTools
from desktop.window.commenting import Commenting
from desktop.window.counts import Counts
from desktop.window.facts_tool import FactsTool
from desktop.window.files import Files
from desktop.window.finder_tool import FinderTool
from desktop.window.import_files import ImportFiles
from desktop.window.main_window import MainWindow
from desktop.window.pages import SHEETS, Pages, SheetPages
from desktop.window.plan_keeping import PlanKeeping
from desktop.window.run_log import RunLog
from desktop.window.walking import Walking
from desktop.wire.messages import Message


class Workspace(QObject):
    """Session, pages and problem list, and how they act on each other."""

    def __init__(self, window: MainWindow, worker: Worker, aside: Worker, *, owns_workers: bool = True) -> None:
        super().__init__(window)
        self._window = window
        self._owns_workers = owns_workers
        self._workers = (worker, aside)
        self._is_closed = False
        self.session, names = Session(worker, self), BookNames()
        keep_names(lambda: names.of(self.session.book))
        self.trial = Trial(self.session, aside, self)
        self.cap_bar = CapBar(self.session, self.trial, window.theme)
        self.live = LivePlanning(self.session, window.settings, self)
        self.before, self.risk = PlanBefore(self.session, self), Risk(self.session, self)
        self.pages = Pages(window, self.session, worker, self.trial, self.before, self.risk)
        self.pages.made.connect(self._connect_page)
        self.sheet_pages = SheetPages(self.pages)
        self.walking = Walking(window, self.pages)
        self.plan_keeping = PlanKeeping(window, self.session)
        self.commenting = Commenting(window, self.session, self._grid, self.show_cell)
        self.run_log = RunLog(self.session, self.risk, self)
        self.problems = ProblemDock(self.session, window.theme)
        self.counts = Counts(window, self.session)
        self.files = Files(window, self.session, self.commit)
        self.imports = ImportFiles(window, self.session, self.pages, self.files)
        self.read_only = ReadOnlyBanner(self.session.file)
        self.read_only.open_asked.connect(self.files.open_again)
        self.recovery = Recovery(self.session, worker, window.settings.recovery_folder, self)
        self.recovery.said.connect(window.say)
        self.chart_tools = ChartTools(window, self.session, self.trial)
        self.facts = FactsTool(window, self.session)
        self.finder = FinderTool(window, self.session, self.show_cell, self.facts.window.show_subject)
        self._connect_session()
        self._connect_actions()
        self._connect_editing()

    def commit(self) -> None:
        """Take what is being typed, and an import that was accepted, into the book."""
        self.imports.finish()
        for page in self.pages.there:
            if isinstance(page, SheetPage):
                page.commit()

    def offer_recovery(self) -> None:
        """Ask whether to bring back what an abrupt end left unsaved; nothing where a book is open already."""
        for lost in self.recovery.lost():
            if self.session.is_open or self.session.is_busy:
                return
            choice = errors.ask_to_recover(self._window, lost.name, len(lost.changes))
            if choice is errors.Choice.SAVE:
                self.session.recover(lost)
                return
            if choice is errors.Choice.DISCARD:
                discard(lost)

    def close(self) -> None:
        """Stop listening; a worker of its own ends."""
        if not self._is_closed:
            _application().focusChanged.disconnect(self._focus_changed)
        self._is_closed = True
        self.pages.close()
        self.recovery.close()
        self.session.close()
        self.session.file.close()
        for worker in self._workers:
            worker.forget_jobs()
            if self._owns_workers:
                worker.close()

    def _connect_session(self) -> None:
        session, window = self.session, self._window
        session.state_changed.connect(window.show_state)
        session.progress.connect(window.status.show_progress)
        session.said.connect(window.say)
        # What was said last is past when the book is edited, a plan or comment kept, another amount tried.
        for moved in (session.book_changed, session.kept.changed, self.cap_bar.slider.valueChanged):
            moved.connect(lambda _what=None: window.status.move_on())
        session.cancelled.connect(lambda: window.say(self.tr("Cancelled")))
        session.failed.connect(self._report)
        session.problems_changed.connect(self.enable_editing)
        session.book_opened.connect(self._opened)
        session.plan_changed.connect(window.show_state)
        session.planned.connect(self._planned)
        session.saved.connect(lambda _path: self._remember_result())
        self.trial.changed.connect(window.show_state)
        self.files.compared.connect(self._compared)

    def _connect_page(self, page: QWidget) -> None:
        """Take a new page in: what it asks for is done, and its tables and charts have their menus."""
        actions = self._window.actions_
        self.chart_tools.take_in(page)
        self.facts.take_in(page)
        if isinstance(page, PlanPage):
            page.optimise_asked.connect(actions["optimise"].trigger)
            page.problems_asked.connect(self.show_problems)
            page.rule_asked.connect(self.show_rule)
            page.reopen_asked.connect(self.files.open_again)
            page.since.asked.connect(self.walking.show_what_changed)
        elif isinstance(page, ImportPage):
            page.importing.changed.connect(self.enable_editing)
            self.imports.take_in(page)
        elif isinstance(page, RiskPage | ResultPage):
            page.optimise_asked.connect(self.session.optimise)
        if isinstance(page, RiskPage):
            page.sheet_asked.connect(lambda sheet: self.show_cell(sheet, -1, ""))
        elif isinstance(page, ReportPage):
            page.export_asked.connect(actions["export"].trigger)
        elif isinstance(page, ComparePage):
            self.plan_keeping.take_in(page.saved)

    def _connect_actions(self) -> None:
        actions = self._window.actions_
        self.problems.asked.connect(self.show_problem)
        self.problems.visibilityChanged.connect(actions["problems"].setChecked)
        actions["problems"].setCheckable(True)
        actions["problems"].triggered.connect(self._toggle_problems)
        actions["next_problem"].triggered.connect(self._next_problem)
        actions["optimise"].triggered.connect(self._optimise)
        actions["cancel"].triggered.connect(self._cancel)
        actions["live"].setCheckable(True)
        actions["live"].setChecked(self._window.settings.plans_live)
        actions["live"].toggled.connect(self.live.switch)
        self._window.stack.currentChanged.connect(lambda _number: self.cap_bar.show_on(self._window.place_shown))

    def _connect_editing(self) -> None:
        actions, stack = self._window.actions_, self.session.undo_stack
        actions["undo"].triggered.connect(self._undo)
        actions["redo"].triggered.connect(stack.redo)
        stack.indexChanged.connect(self._name_undo)
        for name in ("cut", "paste", "clear", "fill_down", "insert_rows", "delete_rows"):
            actions[name].triggered.connect(lambda _checked=False, name=name: self._on_grid(name))
        actions["copy"].triggered.connect(lambda _checked=False: self._on_table("copy"))
        actions["select_all"].triggered.connect(lambda _checked=False: self._on_table("selectAll"))
        actions["find"].triggered.connect(lambda _checked=False: self._find(0))
        actions["switch_view"].triggered.connect(lambda _checked=False: self._switch_view())
        actions["find_next"].triggered.connect(lambda _checked=False: self._find(1))
        actions["find_previous"].triggered.connect(lambda _checked=False: self._find(-1))
        _application().focusChanged.connect(self._focus_changed)
        self._name_undo()

    # Editing

    def enable_editing(self) -> None:
        """Enable the actions that the place of the keyboard allows."""
        actions = self._window.actions_
        table, grid, page = self._table(), self._grid(), self._sheet_page()
        ready = self.session.is_open and not self.session.is_opening
        for name in ("cut", "paste", "clear", "fill_down", "insert_rows", "delete_rows", "comment"):
            actions[name].setEnabled(ready and grid is not None)
        for name in ("copy", "select_all"):
            actions[name].setEnabled(table is not None)
        for name in ("find", "find_next", "find_previous"):
            actions[name].setEnabled(page is not None)
        actions["switch_view"].setEnabled(page is not None and ready)
        actions["next_problem"].setEnabled(bool(self.session.problems) or self._is_importing)
        self._name_undo()

    @property
    def _is_importing(self) -> bool:
        return isinstance(self._window.stack.currentWidget(), ImportPage)

    def _next_problem(self) -> None:
        (self.pages.importing if self._is_importing else self.problems).next_problem()

    def _name_undo(self) -> None:
        """Name the step that each would take; on the import page corrections are taken back, not edits of the book."""
        if self._is_importing:
            self._name_take_back()
            return
        stack = self.session.undo_stack
        for name, possible, step in (
            ("undo", stack.canUndo(), stack.undoText()),
            ("redo", stack.canRedo(), stack.redoText()),
        ):
            action = self._window.actions_[name]
            words = self.tr("&Undo") if name == "undo" else self.tr("&Redo")
            text = f"{words}: {step.replace('&', '&&')}" if step else words
            action.setEnabled(possible and not self.session.is_opening)
            action.setText(text)
            shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            plain = f"{without_mnemonic(words)}: {step}" if step else without_mnemonic(words)
            action.setToolTip(f"{plain} ({shortcut})")

    def _name_take_back(self) -> None:
        undo, redo = self._window.actions_["undo"], self._window.actions_["redo"]
        undo.setEnabled(self.pages.importing.importing.can_take_back)
        undo.setText(self.tr("&Undo: Correction of the import"))
        redo.setEnabled(False)
        redo.setText(self.tr("&Redo"))

    def _undo(self) -> None:
        if self._is_importing:
            self.pages.importing.importing.take_back()
            return
        self.commit()
        self.session.undo_stack.undo()

    def _focus_changed(self, _before: object, _now: object) -> None:
        self.enable_editing()

    def _table(self) -> Table | TreeTable | None:
        widget = QApplication.focusWidget()
        while widget is not None and not isinstance(widget, Table | TreeTable):
            widget = widget.parentWidget()
        return widget

    def _grid(self) -> Grid | None:
        table = self._table()
        return table if isinstance(table, Grid) else None

    def _sheet_page(self) -> SheetPage | None:
        page = self._window.stack.currentWidget()
        return page if isinstance(page, SheetPage) else None

    def _on_grid(self, name: str) -> None:
        grid = self._grid()
        if grid is not None:
            grid.commit()
            getattr(grid, {"clear": "clear_cells"}.get(name, name))()

    def _on_table(self, name: str) -> None:
        table = self._table()
        if table is not None:
            getattr(table, name)()

    def _switch_view(self) -> None:
        page = self._sheet_page()
        if page is not None:
            page.commit()
            page.switch_view()

    def _find(self, step: int) -> None:
        page = self._sheet_page()
        if page is None:
            return
        if step:
            page.find_bar.go(step)
        else:
            page.find_bar.open()

    # Going to places

    def _toggle_problems(self, checked: bool) -> None:
        # Connected to the dock's own slot, PySide6 6.12 calls that without its argument.
        self.problems.setVisible(checked)

    def show_problems(self) -> None:
        """Show the list of problems."""
        self.problems.show()
        self.problems.raise_()

    def show_problem(self, problem: Problem) -> None:
        """Go to the cell of a problem."""
        sheet = sheet_of(self.session.book, problem.at)
        if sheet:
            self.show_cell(sheet, problem.at.row_id, problem.at.name)

    def show_rule(self, name: str) -> None:
        """Go to the row of a rule."""
        names = read_names(self.session.book["rules"], "rule")
        for row_id in names.index[names == name][:1]:
            self.show_cell("rules", int(row_id), "rule")

    def show_cell(self, sheet: str, row_id: int, name: str) -> None:
        """Go to a cell."""
        for name_of_page, sheets in SHEETS.items():
            if sheet in sheets:
                self._window.go_to(name_of_page)
                grid = self.sheet_pages[name_of_page].show_sheet(sheet)
                if row_id >= 0:
                    place = grid.sheet_model.place_of(row_id, name)
                    grid.jump(place.row(), place.column())
                grid.setFocus()

    # What the session tells

    def _optimise(self) -> None:
        self.commit()
        self._window.go_to("plan")
        self.session.optimise()

    def _cancel(self) -> None:
        """Cancel the work that runs; where none does, end the trial."""
        if self.session.is_busy:
            self.session.cancel()
        else:
            self.trial.back()

    def _opened(self) -> None:
        self.counts.show()
        self._window.go_to("plan")
        said = self.tr("Opened {0} with its plan") if self.session.current_plan else self.tr("Opened {0}")
        self._window.say(said.format(self.session.name))

    def _planned(self) -> None:
        planned = self.session.current_plan
        if planned is None:
            return
        plan, stays = planned.plan, self.trial.is_settling or self.live.is_planning
        self.trial.settle()
        is_watched = plan.status.has_plan and self._window.place_shown == "risk"
        if not stays and not is_watched:
            self._window.go_to("plan")
        if plan.status.has_plan and plan.cost is not None:
            self._window.say(self.tr("Planned: {0}").format(money(plan.cost.total, plan.currency)))
            self._remember_result()
        else:
            self._window.say(self.tr("No plan: the Plan page says why"))
            if self.session.errors and not stays:
                self.show_problems()

    def _remember_result(self) -> None:
        """Put the cost of the plan beside the file, where it is the plan of what the file holds."""
        session, planned = self.session, self.session.current_plan
        cost = planned.plan.cost if planned is not None and planned.plan.status.has_plan else None
        is_of_file = session.undo_stack.isClean() and not session.is_plan_out_of_date
        if planned is not None and cost is not None and session.source is not None and is_of_file:
            self._window.settings.remember_cost(session.source, cost.total, planned.plan.currency)

    def _compared(self, name: str, found: Message) -> None:
        self._window.say(self.tr("Compared {0}").format(name))
        dialog = EditedPlanDialog(name, found, self._window.theme, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _report(self, title: str, sentence: str, details: str) -> None:
        self._window.say(title)
        errors.report(self._window, title, sentence, details)


def _application() -> QApplication:
    return cast("QApplication", QApplication.instance())


def make_workspace(window: MainWindow, worker: Worker | None = None, *, is_own: bool = False) -> Workspace:
    """A workspace that joins a window, with its worker warming up; a worker that is not its own outlives the window.

    Trials have a worker of their own, which starts with the first one: neither waits for the other.
    """
    is_own = is_own or worker is None
    used = worker or Worker(parent=window)
    workspace = Workspace(window, used, Worker(parent=window) if is_own else used, owns_workers=is_own)
    window.join(workspace)
    used.warm_up()
    return workspace
