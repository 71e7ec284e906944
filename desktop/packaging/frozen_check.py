"""Checks the installed program where nothing else is: no Python, no home, no search path, no display."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from data.installation import CONSOLE
from desktop.packaging import product
from desktop.packaging.linux import lacking_libraries

_MOST_SECONDS = 600.0
_STARTS = 7
_WINDOW_SECONDS = 120.0


class FrozenFaultError(Exception):
    """The installed program did not do what it should."""


@dataclass(frozen=True)
class Bare:
    """The installed program in a bare environment.

    Attributes:
        folder: the folder that PyInstaller made.
        place: an empty folder, home and current folder of what is started.
    """

    folder: Path
    place: Path

    def program(self, name: str) -> Path:
        """One of its programs."""
        return self.folder / (name + (".exe" if sys.platform == "win32" else ""))

    def environment(self) -> dict[str, str]:
        """The environment: a home, and no path on which any other program is found."""
        known = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP") if name in os.environ}
        return {**known, "HOME": str(self.place), "PATH": str(self.place / "nothing")}

    def run(self, *words: str) -> bytes:
        """What the command line writes to standard output.

        Raises:
            FrozenFaultError: it failed.
        """
        ended = subprocess.run(  # noqa: S603 - our own program, no shell
            [str(self.program(CONSOLE)), *words],
            capture_output=True, cwd=self.place, env=self.environment(), timeout=_MOST_SECONDS, check=False,
        )  # fmt: skip
        if ended.returncode:
            said = (ended.stdout + ended.stderr).decode("utf-8", "replace")[-4000:]
            raise FrozenFaultError(f"lodestone {' '.join(words)} ended with status {ended.returncode}:\n{said}")
        return ended.stdout


def check_frozen(folder: Path) -> Iterator[str]:
    """Checks the installed program, one sentence for each thing that holds, with its figures.

    Args:
        folder: the folder that PyInstaller made.

    Raises:
        FrozenFaultError: something does not hold.
    """
    with tempfile.TemporaryDirectory() as place:
        bare = Bare(folder.absolute(), Path(place))
        for check in (_version, _libraries, _self_test, _plan, _reader, _worker, _sweep, _window, _start, _clean):
            begun = time.monotonic()
            yield f"{check(bare)} ({time.monotonic() - begun:.1f} s)"


def _version(bare: Bare) -> str:
    _same(bare.run("--version").decode().strip(), f"lodestone {product.full_version()}", "the version")
    return f"it is version {product.full_version()}"


def _libraries(bare: Bare) -> str:
    if sys.platform != "linux":
        return "its libraries are looked through on Linux only"
    _same(lacking_libraries(bare.folder), {}, "what is asked for and neither shipped nor of the system")
    return "every library that it asks for is shipped, or one that each desktop has"


def _self_test(bare: Bare) -> str:
    said = bare.run("--self-test").decode().splitlines()
    return said[-1]


def _plan(bare: Bare) -> str:
    bare.run("sample", "-o", "sample.xlsx")
    bare.run("plan", "sample.xlsx", "-o", "plan.xlsx", "--json", "plan.json")
    bare.run("verify", "plan.xlsx")
    status = json.loads((bare.place / "plan.json").read_text(encoding="utf-8"))["status"]
    _same(status, "optimal", "the status of the sample's plan")
    return "the sample is read, planned, written as a plan workbook and verified from it"


def _reader(bare: Bare) -> str:
    (bare.place / "parts.csv").write_text("Part;Qty\nMagnet;2,5\n", encoding="utf-8")
    for words in (("sample.xlsx",), ("sample.xlsx", "source"), ("parts.csv", "source")):
        if not bare.run("--read-spreadsheet", *words):
            raise FrozenFaultError(f"the reader wrote nothing of {words[0]}.")
    return "the reader of spreadsheets answers as a process of its own"


def _worker(bare: Bare) -> str:
    messages = ({"job": 1, "task": "read", "arguments": {"path": "sample.xlsx"}}, {"run": 1})
    command = [str(bare.program(CONSOLE)), "--worker"]
    with subprocess.Popen(  # noqa: S603 - our own program, no shell
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=bare.place, env=bare.environment()
    ) as process:
        assert process.stdin is not None  # noqa: S101 - they are pipes
        assert process.stdout is not None  # noqa: S101
        process.stdin.write("".join(json.dumps(message) + "\n" for message in messages).encode())
        process.stdin.flush()
        said = (json.loads(line).get("event") for line in process.stdout)
        ended = next((event for event in said if event in {"done", "failed"}), None)
        process.stdin.close()
    _same(ended, "done", "what the worker says of a job")
    return "the worker does a job"


def _sweep(bare: Bare) -> str:
    bare.run("stress", "sample.xlsx", "--json", "one.json")
    bare.run("stress", "sample.xlsx", "--json", "two.json", "--workers", "2")
    one, two = (json.loads((bare.place / f"{name}.json").read_text(encoding="utf-8")) for name in ("one", "two"))
    _same(_answers(two), _answers(one), "the stress test in two processes")
    return "a stress test in two processes answers the same as in one"


def _answers(result: dict[str, object]) -> dict[str, object]:
    """A result without what differs from run to run."""
    return {key: value for key, value in result.items() if key != "run"}


def _window(bare: Bare) -> str:
    """The window opens off screen and starts its worker; where the system does not list processes, it just stays."""
    environment = {**bare.environment(), "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(  # noqa: S603 - our own program, no shell
        [str(bare.program(product.WINDOW)), "sample.xlsx"], cwd=bare.place, env=environment, stderr=subprocess.PIPE
    ) as process:
        try:
            _wait(lambda: process.poll() is not None or _has_worker(process.pid))
            ended = process.poll()
        finally:
            process.terminate()
        assert process.stderr is not None  # noqa: S101 - it is a pipe
        said = process.stderr.read().decode("utf-8", "replace")
    if ended is not None or "Traceback" in said:
        raise FrozenFaultError(f"the window did not stay open:\n{said[-4000:]}")
    return "the window opens a book and starts its worker"


def _has_worker(parent: int) -> bool:
    listed = Path(f"/proc/{parent}/task")
    if not listed.is_dir():
        time.sleep(5.0)
        return True
    children = " ".join(path.read_text() for path in listed.glob("*/children")).split()
    return any(b"--worker" in _command_line(child) for child in children)


def _command_line(process: str) -> bytes:
    try:
        return Path(f"/proc/{process}/cmdline").read_bytes()
    except OSError:  # it has ended since it was listed
        return b""


def _wait(until: Callable[[], bool]) -> None:
    end = time.monotonic() + _WINDOW_SECONDS
    while not until():
        if time.monotonic() > end:
            raise FrozenFaultError(f"the window started no worker within {_WINDOW_SECONDS:.0f} s.")
        time.sleep(0.1)


def _start(bare: Bare) -> str:
    """How long a start takes, as a multiple of what the Python that checks takes to start and do nothing."""
    ours = [str(bare.program(CONSOLE)), "--version"]
    theirs = [sys.executable, "-I", "-c", "pass"]
    pairs = [(_seconds(ours, bare), _seconds(theirs, bare)) for _ in range(_STARTS)]
    frozen, python = (statistics.median(column) for column in zip(*pairs, strict=True))
    return f"it starts in {frozen:.2f} s, {frozen / python:.1f} times what “python -c pass” takes"


def _seconds(command: Sequence[str], bare: Bare) -> float:
    begun = time.monotonic()
    subprocess.run(command, cwd=bare.place, env=bare.environment(), check=True, stdout=subprocess.DEVNULL)  # noqa: S603
    return time.monotonic() - begun


def _clean(bare: Bare) -> str:
    """Nothing may be left in the folder of the program, which another user owns."""
    left = [path.name for path in bare.folder.rglob("__pycache__")]
    _same(left, [], "what was written into the folder of the program")
    return "it writes nothing into its own folder"


def _same(found: object, expected: object, what: str) -> None:
    if found != expected:
        raise FrozenFaultError(f"{what} is {found!r}, not {expected!r}.")
