"""Every action of the window: its words, its shortcut, its drawing and its menu. None is only in a toolbar."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from desktop.icons import icon
from desktop.language.plain_text import without_mnemonic
from desktop.places import places
from desktop.theme import Theme
from desktop.translation.languages import NAMES


@dataclass(frozen=True)
class Described:
    """One action.

    Attributes:
        name: by which the window finds it.
        words: its text with the mnemonic.
        shortcut: in Qt's portable spelling.
        as_well: another that people know from elsewhere; empty for none.
        icon: its drawing; empty for none.
        help: what it does, for the status bar.
        group: name of the group of which one is checked; empty for none.
    """

    name: str
    words: str
    shortcut: str
    icon: str = ""
    help: str = ""
    group: str = ""
    as_well: str = ""


@dataclass(frozen=True)
class Submenu:
    """Actions one step further in.

    Attributes:
        words: its title with the mnemonic.
        items: its actions.
    """

    words: str
    items: tuple[Described, ...]


Item = Described | Submenu | None
SEPARATOR = None


class Actions(QObject):
    """The actions by name, and their menus."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._by_name: dict[str, QAction] = {}
        self._icons: dict[str, str] = {}
        self._groups: dict[str, QActionGroup] = {}
        self.menus: list[tuple[str, list[Item]]] = [
            (self.tr("&File"), self._file()),
            (self.tr("&Edit"), self._edit()),
            (self.tr("&View"), self._view()),
            (self.tr("&Plan"), self._plan()),
            (self.tr("&Help"), self._help()),
        ]
        for _title, items in self.menus:
            for described in _flat(items):
                self._add(described)
        theme.changed.connect(self._tint)
        self._tint()

    def __getitem__(self, name: str) -> QAction:
        return self._by_name[name]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._by_name.values())

    def fill(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Put every action into the menus of a bar. Returns the menus by their title without the mnemonic."""
        made: dict[str, QMenu] = {}
        for title, items in self.menus:
            self._fill(bar.addMenu(title), items, made)
        return made

    def _fill(self, menu: QMenu, items: Iterable[Item], made: dict[str, QMenu]) -> None:
        menu.setToolTipsVisible(True)
        made[without_mnemonic(menu.title())] = menu
        for item in items:
            if item is None:
                menu.addSeparator()
            elif isinstance(item, Submenu):
                self._fill(menu.addMenu(item.words), item.items, made)
            else:
                menu.addAction(self._by_name[item.name])

    def _add(self, described: Described) -> None:
        action = QAction(described.words, self)
        action.setObjectName(described.name)
        action.setShortcuts([QKeySequence(each) for each in (described.shortcut, described.as_well) if each])
        plain = without_mnemonic(described.words).rstrip("…")
        action.setIconText(plain)
        shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{described.help or plain} ({shortcut})")
        action.setStatusTip(described.help)
        if described.icon:
            self._icons[described.name] = described.icon
        if described.group:
            action.setCheckable(True)
            self._groups.setdefault(described.group, QActionGroup(self)).addAction(action)
        self._by_name[described.name] = action

    def _tint(self) -> None:
        for name, drawing in self._icons.items():
            ink = "on_accent" if name == "optimise" else "text"
            self._by_name[name].setIcon(icon(drawing, self._theme.colours, ink))

    def _file(self) -> list[Item]:
        return [
            Described("new", self.tr("&New"), "Ctrl+N", "new", self.tr("Open an empty book")),
            Described("open", self.tr("&Open…"), "Ctrl+O", "open", self.tr("Open a workbook")),
            Described("sample", self.tr("Open the sa&mple"), "Ctrl+Shift+O", "", self.tr("Open and plan the sample")),
            Described(
                "import",
                self.tr("&Import a bill of materials…"),
                "Ctrl+I",
                "import",
                self.tr("Read a bill of materials or quotation of another form"),
            ),
            SEPARATOR,
            Described("save", self.tr("&Save"), "Ctrl+S", "save", self.tr("Save the book as a workbook")),
            Described("save_as", self.tr("Save &as…"), "Ctrl+Shift+S", "", self.tr("Save under another name")),
            Described("template", self.tr("Save a &template…"), "Ctrl+Alt+T", "", self.tr("Save an empty workbook")),
            Described("export", self.tr("&Export the plan…"), "Ctrl+E", "export", self.tr("Export the plan to Excel")),
            Described(
                "compare",
                self.tr("&Compare an edited plan workbook…"),
                "Ctrl+Shift+E",
                "",
                self.tr("Say what an edit of an exported plan costs and which rule it breaks"),
            ),
            SEPARATOR,
            Described("quit", self.tr("&Quit"), "Ctrl+Q"),
        ]

    def _edit(self) -> list[Item]:
        return [
            Described("undo", self.tr("&Undo"), "Ctrl+Z", "undo"),
            Described("redo", self.tr("&Redo"), "Ctrl+Shift+Z", "redo", as_well="Ctrl+Y"),
            SEPARATOR,
            Described("cut", self.tr("Cu&t"), "Ctrl+X"),
            Described("copy", self.tr("&Copy"), "Ctrl+C"),
            Described("paste", self.tr("&Paste"), "Ctrl+V"),
            Described("clear", self.tr("De&lete contents"), "Del"),
            Described("fill_down", self.tr("Fill &down"), "Ctrl+D"),
            SEPARATOR,
            Described("insert_rows", self.tr("&Insert rows"), "Ctrl++"),
            Described("delete_rows", self.tr("D&elete rows"), "Ctrl+-"),
            Described("select_all", self.tr("Select &all"), "Ctrl+A"),
            SEPARATOR,
            Described("comment", self.tr("Co&mment…"), "Shift+F2", "", self.tr("Comment on the current row")),
            Described("comments", self.tr("C&omments…"), "Ctrl+Shift+F2", "", self.tr("Every comment of the project")),
            SEPARATOR,
            Described("find", self.tr("&Find…"), "Ctrl+F", "find"),
            Described("find_next", self.tr("Find &next"), "F3"),
            Described("find_previous", self.tr("Find pre&vious"), "Shift+F3"),
            Described(
                "finder",
                self.tr("&Go to anything…"),
                "Ctrl+K",
                "",
                self.tr("Find a material, supplier, offer, rule, country, command, page or help"),
            ),
        ]

    def _view(self) -> list[Item]:
        return [
            *(Described(f"page_{each.name}", each.words, each.shortcut, group="page") for each in places()),
            SEPARATOR,
            Described(
                "switch_view",
                self.tr("S&witch the form of the page"),
                "Ctrl+T",
                "",
                self.tr("Tree, sentences or details instead of the sheet, and back"),
            ),
            Described("next_tab", self.tr("Ne&xt tab"), "Ctrl+PgDown", "", self.tr("The next part of the page")),
            Described("previous_tab", self.tr("Pre&vious tab"), "Ctrl+PgUp", "", self.tr("The part before it")),
            Described("rail", self.tr("&Move to the list of pages"), "F6", "", self.tr("And from there to the page")),
            Described("problems", self.tr("Pro&blems"), "Ctrl+B", "problem", self.tr("Show or hide the problems")),
            Described("next_problem", self.tr("&Next problem"), "F8", "", self.tr("Go to the next problem's cell")),
            SEPARATOR,
            Described("theme_system", self.tr("As the s&ystem"), "Ctrl+Alt+0", group="theme"),
            Described("theme_light", self.tr("&Light"), "Ctrl+Alt+1", group="theme"),
            Described("theme_dark", self.tr("&Dark"), "Ctrl+Alt+2", group="theme"),
            SEPARATOR,
            self._languages(),
            self._charts(),
            Described(
                "facts",
                self.tr("Re&ference data"),
                "Ctrl+R",
                "",
                self.tr("World production and export controls of the material or country at the cursor"),
            ),
        ]

    def _charts(self) -> Submenu:
        return Submenu(
            self.tr("C&hart"),
            (
                Described(
                    "save_picture",
                    self.tr("&Save picture…"),
                    "Ctrl+Shift+G",
                    "",
                    self.tr("Save the chart as PNG or SVG"),
                ),
                Described("copy_picture", self.tr("&Copy picture"), "Ctrl+Shift+C", "", self.tr("Copy the chart")),
                Described("chart_table", self.tr("Show as &table"), "Ctrl+Shift+D", "", self.tr("The chart's figures")),
            ),
        )

    def _languages(self) -> Submenu:
        """Each language by its own name, so that whoever chose the wrong one finds the way back."""
        help_ = self.tr("From the next start on")
        named = [("system", self.tr("As the &system")), *NAMES.items()]
        return Submenu(
            self.tr("L&anguage"),
            tuple(
                Described(f"language_{code}", words, f"Ctrl+Shift+F{number}", help=help_, group="language")
                for number, (code, words) in enumerate(named, start=9)
            ),
        )

    def _plan(self) -> list[Item]:
        return [
            Described("optimise", self.tr("&Optimise"), "F5", "optimise", self.tr("Compute the least-cost plan")),
            Described(
                "cancel", self.tr("&Cancel"), "Esc", "cancel", self.tr("Cancel the work that runs, or the trial")
            ),
            Described(
                "live",
                self.tr("&Plan again after every change"),
                "Ctrl+F5",
                "",
                self.tr("Compute the plan anew whenever the data has changed"),
            ),
            SEPARATOR,
            Described(
                "save_plan",
                self.tr("&Save this plan…"),
                "Ctrl+Shift+P",
                "",
                self.tr("Keep the plan on show under a name, to compare others with it"),
            ),
            Described(
                "what_changed",
                self.tr("&What changed"),
                "Ctrl+Shift+W",
                "",
                self.tr("Compare the plan on show with the plan before"),
            ),
            Described("log", self.tr("&Log…"), "Ctrl+Shift+L", "", self.tr("Every accepted change and every run")),
        ]

    def _help(self) -> list[Item]:
        return [
            Described("help", self.tr("&Help on this page"), "F1", "", self.tr("What this page is for")),
            Described("glossary", self.tr("&Glossary"), "Ctrl+F1", "", self.tr("The words of the trade")),
            Described(
                "reference", self.tr("&Workbook reference"), "Ctrl+Shift+F1", "", self.tr("Every sheet and column")
            ),
            SEPARATOR,
            Described("about", self.tr("&About Lodestone"), "Shift+F1"),
        ]


def _flat(items: Iterable[Item]) -> Iterator[Described]:
    for item in items:
        if isinstance(item, Submenu):
            yield from item.items
        elif item is not None:
            yield item
