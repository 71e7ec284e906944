"""The project file: one zip of members, each with a checksum; saved whole or not at all, beside it the one before.

It holds data alone: no code, no links, nothing that runs. What does not match its checksum is damaged and is said to
be; nothing is read of a file that a newer program wrote.
"""

from __future__ import annotations

import hashlib
import shutil
import zipfile
import zlib
from contextlib import suppress
from pathlib import Path
from typing import Any

from data.atomic import replace_file, stamp_of
from data.book import Book
from data.plan_facts import problems_in, problems_out
from data.problems import SourcingError
from data.project.kept_members import Sheets, decoded, encoded, kept_members, project_from
from data.project.project import Project
from data.project.tables import table_from
from data.sheets import SHEETS

SUFFIX = ".lodestone"
FORMAT = 2
"""Format 1 knew neither the plan of a book nor the errors of reading it: such a project has none."""
MIME_TYPE = "application/x-lodestone-project"
_MIME, _MANIFEST, _BOOK = "mimetype", "manifest.json", "book.json"
_MOST_BYTES = 1 << 31
_MOST_MEMBERS = 100_000
_START = b"PK\x03\x04"


class ProjectError(SourcingError):
    """A project file that is not opened; its text says why, and what to do."""


def is_project(path: Path) -> bool:
    """Whether a file is a project by its first bytes, whatever its name."""
    with suppress(OSError), path.open("rb") as file:
        start = file.read(128)
        return start.startswith(_START) and MIME_TYPE.encode() in start
    return False


def save_project(project: Project, path: Path | str, known: str = "") -> str:
    """Saves a project; the file that was there before stays beside it with ``.bak`` at its end.

    Args:
        project: the project.
        path: the file.
        known: what the file is known to hold; see ``replace_file``.

    Returns:
        What was written, as ``stamp_of`` says it.

    Raises:
        OvertakenError: the file holds something else than is known.
        SaveError: it could not be saved; the file is as it was.
    """
    path = Path(path)
    members = _members_of(project)
    manifest = {
        "format": FORMAT,
        "members": {name: hashlib.sha256(content).hexdigest() for name, content in members.items()},
    }
    with replace_file(path, known) as temporary:
        with zipfile.ZipFile(temporary, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as file:
            file.writestr(zipfile.ZipInfo(_MIME), MIME_TYPE, zipfile.ZIP_STORED)
            file.writestr(zipfile.ZipInfo(_MANIFEST), encoded(manifest), zipfile.ZIP_DEFLATED)
            for name, content in members.items():
                file.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
        written = stamp_of(temporary)
        _keep_the_one_before(path)
    return written


def open_project(path: Path | str) -> Project:
    """Opens a project.

    Raises:
        ProjectError: it is missing, no project, damaged, or of a newer program; one sentence says which.
    """
    path = Path(path)
    try:
        with zipfile.ZipFile(path) as file:
            members = _members(file)
        manifest = decoded(members.pop(_MANIFEST))
        if int(manifest["format"]) > FORMAT:
            raise ProjectError(
                f"{path.name} was saved by a newer Lodestone (format {manifest['format']}, this program knows "
                f"{FORMAT}). Open it there, or install the newer program."
            )
        return _project(manifest, members)
    except OSError as error:
        raise ProjectError(f"{path.name} cannot be opened: {error.strerror or error}.") from error
    except (
        zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, KeyError, TypeError,
        AttributeError, OverflowError, RecursionError,
    ) as error:  # fmt: skip
        raise ProjectError(_damaged(path)) from error


def backup_of(path: Path) -> Path:
    """Where the file before the last save stands."""
    return path.with_name(f"{path.name}.bak")


def _damaged(path: Path) -> str:
    backup = backup_of(path)
    kept = f" The state before the last save is in {backup.name}: rename it to end in {SUFFIX} and open it."
    return f"{path.name} is damaged, or no Lodestone project.{kept if backup.is_file() else ''}"


def _members(file: zipfile.ZipFile) -> dict[str, bytes]:
    """The content of every member, within reason."""
    listed = file.infolist()
    names = [each.filename for each in listed]
    if len(set(names)) < len(names) or len(names) > _MOST_MEMBERS:
        raise ValueError(names)
    if sum(each.file_size for each in listed) > _MOST_BYTES:
        raise ValueError(file.filename)
    if file.read(_MIME) != MIME_TYPE.encode():
        raise ValueError(file.filename)
    return {name: file.read(name) for name in names if name != _MIME}


def _members_of(project: Project) -> dict[str, bytes]:
    """Every member by name, but for the manifest that lists them."""
    sheets = Sheets()
    for name, table in project.book.sheets.items():
        sheets.add(table, _sheet(name))
    kept = kept_members(project, sheets)
    about = {"file": project.book.file, "errors": problems_out(project.book.reading_errors)}
    return {_BOOK: encoded(about), **sheets.members, **kept}


def _project(manifest: dict[str, Any], members: dict[str, bytes]) -> Project:
    sums = manifest["members"]
    if set(sums) != set(members):
        raise ValueError(sorted(sums))
    for name, content in members.items():
        if hashlib.sha256(content).hexdigest() != sums[name]:
            raise ValueError(name)
    own = {_sheet(spec.name): spec.name for spec in SHEETS}
    sheets = {name: table_from(name, decoded(members[member])) for member, name in own.items()}
    about = decoded(members[_BOOK])
    book = Book(sheets, str(about["file"]), tuple(problems_in(about.get("errors", ()))))
    return project_from(book, own, members)


def _sheet(name: str) -> str:
    return f"sheets/{name}.json"


def _keep_the_one_before(path: Path) -> None:
    """The copy takes its place whole; without room for it the save goes on, as the file itself matters more."""
    if not path.is_file():
        return
    copy = path.with_name(f".{path.name}.bak.tmp")
    with suppress(OSError):
        try:
            shutil.copy2(path, copy)
            copy.replace(backup_of(path))
        finally:
            copy.unlink(missing_ok=True)
