"""What the import page knows: the foreign file, the corrections that were made, and what the worker read with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from data.book import Book
from data.edits import ChangeSet
from data.excel.cells import SheetCells
from desktop.importing.corrections import pass_memory_over
from desktop.jobs.foreground import Words
from desktop.jobs.jobs import Outcome
from desktop.session.session import Session
from desktop.steps import Steps, as_steps
from desktop.wire.foreign import ImportReading, cells_from, changes_steps, reading_steps
from desktop.wire.messages import Message


class Importing(QObject):
    """A foreign file on its way into a book.

    Corrections are data: a list that is sent whole, so that one is taken back by leaving it out. While the worker
    reads, more may be made; the latest list wins.

    Signals:
        changed: another file, another reading, or reading began or ended.
        accepted: the change set that was asked for, and the book that it fits; None for a book of its own.
    """

    changed = Signal()
    accepted = Signal(ChangeSet, object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._path: Path | None = None
        self._cells: dict[str, SheetCells] = {}
        self._reading: ImportReading | None = None
        self._corrections: list[Message] = []
        self._read_with: list[Message] | None = None
        self._asked_with: list[Message] | None = None
        self._file = self._asked_of = 0
        self._is_accepting = False
        self.unreadable = self.refused = self.note = ""
        session.state_changed.connect(self._go_on)
        session.failed.connect(self._stopped)
        session.cancelled.connect(self._stopped)

    @property
    def path(self) -> Path | None:
        """The file; None where none is being imported."""
        return self._path

    @property
    def reading(self) -> ImportReading | None:
        """What was read last; None before the first reading has ended, and where the file is not readable."""
        return self._reading

    @property
    def cells(self) -> SheetCells | None:
        """The cells of the sheet that is read."""
        return self._cells.get(self._reading.sheet) if self._reading is not None else None

    @property
    def is_reading(self) -> bool:
        """Whether the reading on show is about to be replaced."""
        return self._path is not None and not self.unreadable and self._corrections != self._read_with

    @property
    def is_accepting(self) -> bool:
        """Whether the rows are on their way into a book."""
        return self._is_accepting

    @property
    def can_accept(self) -> bool:
        """Whether everything is read and nothing is open."""
        return self._reading is not None and self._reading.status == "read" and not self.is_reading

    @property
    def can_take_back(self) -> bool:
        """Whether there is a correction to take back."""
        return bool(self._corrections)

    def open_path(self, path: Path) -> None:
        """Read a foreign file; what was imported before is forgotten."""
        self.close()
        self._path = path
        self._go_on()
        self.changed.emit()

    def close(self) -> None:
        """Forget the file and all that was corrected."""
        if self._asked_with is not None:
            self._session.cancel()
        self._file += 1
        self._path, self._reading, self._cells = None, None, {}
        self._corrections, self._read_with = [], None
        self.unreadable = self.refused = self.note = ""
        self.changed.emit()

    def correct(self, correction: Message) -> None:
        """Make a correction; everything that depends on it is read again.

        Of several uses of one column, one after the other, the last counts: who goes down a list by keyboard means none
        of the uses on the way, and each might have taken the column of another.
        """
        last = self._corrections[-1] if self._corrections else {}
        is_same = correction["do"] == "use" and last.get("do") == "use" and last["letter"] == correction["letter"]
        self._corrections = [*(self._corrections[:-1] if is_same else self._corrections), correction]
        self._read_again()

    def take_back(self) -> None:
        """Take back the last correction."""
        if self._corrections:
            self._corrections = self._corrections[:-1]
            self._read_again()

    def pass_memory_over(self) -> None:
        """Read the file as the program proposes; corrections made so far were made to another reading and go."""
        self._corrections = [pass_memory_over()]
        self._read_again()

    def accept(self, book: Book | None, builds: float | None, periods: Sequence[str] = ()) -> None:
        """Ask for the rows as a change of a book; ``accepted`` brings them.

        Args:
            book: the open book; None for a book of its own.
            builds: how many of the product are built; None where the build plan is filled in later.
            periods: in each of which so many are built; none where the book names no period.
        """
        reading = self._reading
        if reading is None or not self.can_accept or self._session.is_busy:
            return

        def made(outcome: Outcome) -> Steps[ChangeSet]:
            self.note = outcome.facts["note"]
            return (yield from changes_steps(self.tr("Import {0}").format(reading.file), outcome.received))

        def done(changes: ChangeSet) -> None:
            self._is_accepting = False
            self.accepted.emit(changes, book)

        words = Words(self.tr("{0} was not imported"), self.tr("Importing {0} …"))
        arguments = {"stamp": reading.stamp, "builds": builds, "periods": list(periods)}
        self._is_accepting = True
        self._run("accept_foreign", arguments, done, words, book if book is not None else Book.of(), made)
        self.changed.emit()

    def annotate(self, target: Path) -> None:
        """Write the copy in which what needs a look is marked."""

        def done(_outcome: Outcome) -> None:
            self._session.said.emit(self.tr("Annotated copy saved as {0}").format(target))

        words = Words(self.tr("The copy of {0} was not saved"), self.tr("Marking what needs a look in {0} …"))
        self._run("annotate_foreign", {"target": str(target)}, done, words)

    def _read_again(self) -> None:
        self.refused = ""
        self._go_on()
        self.changed.emit()

    def _go_on(self) -> None:
        """Read with the corrections as they are now, unless something runs already; then as soon as it has ended."""
        if self._path is None or self._asked_with is not None or self._session.is_busy or self.unreadable:
            return
        if self._corrections == self._read_with:
            return
        self._asked_with, self._asked_of = self._corrections, self._file
        reading = self._reading
        arguments = {"stamp": reading.stamp if reading is not None else "", "sheets": list(self._cells)}
        words = Words(self.tr("{0} was not read"), self.tr("Reading {0} …"))
        self._run("read_foreign", arguments, self._take, words, make=_read_steps)

    def _take(self, read: tuple[Outcome, ImportReading | None]) -> None:
        outcome, reading = read
        asked, self._asked_with = self._asked_with, None
        if self._asked_of != self._file or asked is None:
            self._go_on()
            return
        self.unreadable = outcome.facts.get("unreadable", "")
        if reading is not None:
            self._show(outcome, reading, asked)
        self._go_on()
        self.changed.emit()

    def _show(self, outcome: Outcome, reading: ImportReading, asked: list[Message]) -> None:
        facts = outcome.facts
        before, self._reading = self._reading, reading
        self.note = facts["note"]
        if before is not None and before.stamp != reading.stamp:
            self._cells = {}
            self.note = self.tr("The file has changed since it was opened; it was read again.")
        arrived = outcome.received.of("cells")
        self._cells |= {title: cells_from(table) for title, table in arrived.items()}
        self._read_with = asked
        self._session.said.emit(self.tr("Read {0}").format(reading.file))
        if facts["refused"]:
            self.refused = facts["refused"]
            self._read_with = asked[: facts["at"]]
            if self._corrections[: len(asked)] == asked:
                self._corrections = self._read_with

    def _stopped(self, *_said: object) -> None:
        """What was asked for was cancelled or failed: the page stays at what was read last."""
        asked, self._asked_with, self._is_accepting = self._asked_with, None, False
        if asked is None or self._asked_of != self._file:
            self._go_on()
        elif self._read_with is None:
            self.close()
        else:
            self._corrections = self._read_with
        self.changed.emit()

    def _run(
        self,
        task: str,
        arguments: Message,
        done: Callable[[Any], None],
        words: Words,
        book: Book | None = None,
        make: Callable[[Outcome], Steps[Any]] = as_steps,
    ) -> None:
        assert self._path is not None  # noqa: S101 - asked before
        name = self._path.name
        said = Words(words.failure.format(name), words.working.format(name))
        told = {**arguments, "path": str(self._path), "corrections": self._corrections}
        self._session.work.run(task, told, done, said, book, make=make)


def _read_steps(outcome: Outcome) -> Steps[tuple[Outcome, ImportReading | None]]:
    """The steps to what was read, with the answer that it is of; None where the file is not readable."""
    if outcome.facts.get("unreadable"):
        return outcome, None
    return outcome, (yield from reading_steps(outcome.facts["reading"], outcome.received))
