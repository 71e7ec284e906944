"""Replaces a file in one step: a reader sees the old content or the new, never half of one (RELIABILITY.md 10)."""

from __future__ import annotations

import errno
import hashlib
import os
import secrets
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from data.problems import SourcingError

RETRY_PAUSES = (0.05, 0.1, 0.2, 0.4, 0.8)
"""Seconds to wait between attempts while another program holds the file."""

_NO_SPACE = {errno.ENOSPC, errno.EDQUOT}
_NOT_SUPPORTED = {errno.EINVAL, errno.ENOTSUP, errno.EBADF, errno.EACCES, errno.EPERM}


class SaveError(SourcingError):
    """A file that could not be saved; its text says why, and that the old file is as it was."""


class OvertakenError(SourcingError):
    """A file that is not as it was known; it was not replaced."""


@contextmanager
def replace_file(path: Path | str, known: str = "") -> Iterator[Path]:
    """Write a file so that it replaces ``path`` whole or not at all.

    The block writes to the path it is given, which lies in the same folder and does not exist yet, and closes it.
    After the block the content is forced to the disk and takes the place of ``path``, with the permissions that
    ``path`` had; a link keeps pointing at the file it names. When the block raises, ``path`` is as it was and nothing
    is left behind.

    Args:
        path: the file to replace or to create.
        known: what it is known to hold (``stamp_of``); empty for whatever it holds. No system can compare and replace
            a file in one step: it is compared last of all, so that moments are left in which another program may write.

    Yields:
        The path to write to; its name ends like that of ``path``.

    Raises:
        OvertakenError: the file holds something else than is known.
        SaveError: the file or folder is read-only, the folder is missing, the disk is full, or another program
            holds the file.
    """
    target = Path(os.path.realpath(path))
    if target.is_dir():
        raise SaveError(f"{target.name} is a folder. Save under another name.")
    if not target.parent.is_dir():
        raise SaveError(f"The folder {target.parent} does not exist. Create it, or save in another folder.")
    if target.exists() and not target.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH):
        raise SaveError(f"{target.name} is read-only. Save under another name, or allow changes to it.")
    temporary = target.with_name(f".{target.stem[:60]}.{secrets.token_hex(6)}.tmp{target.suffix}")
    try:
        yield temporary
        _force_to_disk(temporary)
        _keep_permissions(target, temporary)
        if known and stamp_of(target) not in {known, ""}:
            raise OvertakenError(f"{target.name} was changed by another program. It was not saved and is as it was.")
        _replace(temporary, target)
        _force_folder_to_disk(target.parent)
    except OSError as error:
        sentence = _sentence(error, target, temporary)
        if sentence is None:
            raise
        raise SaveError(sentence) from error
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def stamp_of(path: Path) -> str:
    """What a file holds, as a hash; empty where there is no file that can be read."""
    with suppress(OSError), path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
    return ""


def _force_to_disk(path: Path) -> None:
    with path.open("rb+") as written:
        written.flush()
        os.fsync(written.fileno())


def _keep_permissions(target: Path, temporary: Path) -> None:
    """The permissions of the file that is replaced, where there is one and the disk knows permissions."""
    with suppress(OSError):
        temporary.chmod(stat.S_IMODE(target.stat().st_mode))


def _replace(temporary: Path, target: Path) -> None:
    """Takes the place of the target; on Windows another program may hold it for a moment (virus scanner, indexer)."""
    for pause in RETRY_PAUSES:
        try:
            temporary.replace(target)
        except PermissionError:
            time.sleep(pause)
        else:
            return
    temporary.replace(target)


def _force_folder_to_disk(folder: Path) -> None:
    """Makes the new name last through a power cut; not every system can do this for a folder."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _NOT_SUPPORTED:
            raise
    finally:
        os.close(descriptor)


def _sentence(error: OSError, target: Path, temporary: Path) -> str | None:
    """What a buyer needs to know about an error of saving; None for an error about some other file."""
    named = {str(name) for name in (error.filename, error.filename2) if name is not None}
    if error.errno in _NO_SPACE:
        sentence = f"The disk is full: {target.name} was not saved and is as it was. Free some space and save again."
    elif named and not named & {str(target), str(temporary), str(target.parent)}:
        return None
    elif isinstance(error, PermissionError) and os.access(target.parent, os.W_OK):
        sentence = f"{target.name} is open in another program; close it there, or save under another name."
    elif isinstance(error, PermissionError) or error.errno == errno.EROFS:
        sentence = f"{target.name} cannot be saved in {target.parent}, which is read-only. Save in another folder."
    elif error.errno == errno.ENAMETOOLONG:
        sentence = f"The name {target.name[:40]}… is too long. Save under a shorter name."
    else:
        sentence = f"{target.name} was not saved ({error.strerror or error}). Save again, or in another folder."
    return sentence
