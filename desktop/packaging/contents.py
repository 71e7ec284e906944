"""What the installed program holds beside the modules that it imports, and what is left out of what they drag in."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path, PurePosixPath

from desktop.packaging import product

type Entry = tuple[str, str, str]
"""A file of the installed program as PyInstaller lists it: path in the folder, path here, kind."""

PACKAGES = ("data", "optimizer", "desktop")
_NOT_DATA = frozenset({".py", ".pyc", ".md", ".png"})
"""Code and documents, with their pictures: what the program draws comes from .svg files."""
_NOT_SHIPPED = ("desktop/packaging/",)

NOT_NEEDED = (
    # The extra "cluster", and the tools of the developers.
    "distributed", "dask", "tornado", "psutil", "cloudpickle", "toolz", "setuptools", "pip", "mypy", "pytest",
    "hypothesis", "IPython", "pygments", "rich", "markdown_it", "optype", "pydoc_data",
    # What pandas, pint and PuLP use where it is there, and Lodestone does not.
    "tkinter", "curses", "readline", "sqlite3", "ssl", "matplotlib", "pyarrow", "sqlalchemy", "lxml", "PIL", "jinja2",
    "numba", "uncertainties", "xarray", "babel", "yaml", "fsspec",
    # Of SciPy only sparse matrices and their graphs are used; of Qt only widgets and drawings.
    "scipy.cluster", "scipy.datasets", "scipy.differentiate", "scipy.fft", "scipy.fftpack", "scipy.integrate",
    "scipy.interpolate", "scipy.io", "scipy.ndimage", "scipy.odr", "scipy.optimize", "scipy.signal", "scipy.spatial",
    "scipy.special", "scipy.stats", "PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL",
)  # fmt: skip
"""Modules that libraries import where they are there, and that Lodestone never reaches."""

_QT_PLUGINS = {
    "platforms": re.compile(r"(lib)?q(xcb|wayland|offscreen|windows|cocoa)"),
    "platforminputcontexts": re.compile(r"lib(compose|ibus)\w*"),
    "platformthemes": re.compile(r"libqxdgdesktopportal"),
    "styles": re.compile(r".*"),
    "wayland-decoration-client": re.compile(r".*"),
    "wayland-shell-integration": re.compile(r"libxdg-shell"),
    "xcbglintegrations": re.compile(r".*"),
}
"""Folders of Qt's plugins with what is kept of them; drawings are read by the program, so no image format is needed."""

_QT_LIBRARY = re.compile(r"(lib)?Qt6?[A-Z].*")
_QT_LIBRARIES = re.compile(r"(lib)?Qt6?(Core|Gui|Widgets|Svg|DBus|XcbQpa|OpenGL|WaylandClient)\b.*")
_NOT_USED = re.compile(
    r"opengl32sw\.dll|qt_.*\.qm|(qtconnectivity|qtdeclarative|qtmultimedia|qtserialport|qtweb)\w*\.qm"
)
"""OpenGL without a graphics card for Windows (20 MB), and the words of parts of Qt that are not there."""


def data_files(root: Path) -> list[tuple[str, str]]:
    """The files that the packages read while they run: each with the folder that it goes to.

    Args:
        root: the folder that holds the packages.
    """
    found = []
    for package in PACKAGES:
        for path in sorted((root / package).rglob("*")):
            place = path.relative_to(root).as_posix()
            if path.is_file() and path.suffix not in _NOT_DATA and not place.startswith(_NOT_SHIPPED):
                found.append((str(path), PurePosixPath(place).parent.as_posix()))
    return found


def metadata_files(name: str = product.DISTRIBUTION) -> list[tuple[str, str]]:
    """Version and licence of a distribution and of all that it requires, as files for the installed program."""
    found: list[tuple[str, str]] = []
    for needed in _with_requirements(name):
        found += [
            (str(needed.locate_file(file)), file.parent.as_posix())
            for file in needed.files or ()
            if file.parts[0].endswith(".dist-info") and (file.name == "METADATA" or "licenses" in file.parts)
        ]
    return sorted(found)


def shipped(entries: Iterable[Entry]) -> list[Entry]:
    """The entries without the parts of Qt that nothing here uses, and with libraries that must not be stripped as data.

    The libraries that wheels bring in folders ``*.libs`` were laid out anew when the wheels were made; ``strip`` of
    binutils 2.40 makes them unreadable ("ELF load command address/offset not page-aligned").
    """
    return [
        (place, source, "DATA" if ".libs/" in place and kind == "BINARY" else kind)
        for place, source, kind in entries
        if _is_used(place.replace("\\", "/"))
    ]


def without_orphans(entries: Iterable[Entry], needed: Callable[[Path], set[str]]) -> list[Entry]:
    """The entries without the libraries of the system that came for a plugin which was left out, such as GTK's.

    Args:
        entries: what is shipped.
        needed: the names of the libraries that a file asks for by itself.
    """
    listed = list(entries)
    loose = {PurePosixPath(place).name: source for place, source, _ in listed if _is_loose(place)}
    todo = [
        source for place, source, kind in listed if not _is_loose(place) and kind in {"BINARY", "EXTENSION", "DATA"}
    ]
    kept: set[str] = set()
    while todo:
        source = Path(todo.pop())
        if ".so" in source.name:
            found = (needed(source) & loose.keys()) - kept
            kept |= found
            todo += [loose[name] for name in found if Path(loose[name]).is_file()]
    return [entry for entry in listed if not _is_loose(entry[0]) or PurePosixPath(entry[0]).name in kept]


def _is_loose(place: str) -> bool:
    """Whether this is a library of the system beside the packages; Python's own is there for the program itself."""
    return "/" not in place and ".so" in place and not place.startswith("libpython")


def _is_used(place: str) -> bool:
    parts = PurePosixPath(place).parts
    if "plugins" in parts and "PySide6" in parts:
        kept = _QT_PLUGINS.get(parts[-2])
        return kept is not None and kept.fullmatch(PurePosixPath(place).stem) is not None
    library = next((part for part in parts if part.endswith(".framework")), parts[-1])
    if _QT_LIBRARY.fullmatch(library):
        return _QT_LIBRARIES.fullmatch(library) is not None
    return _NOT_USED.fullmatch(library) is None


def _with_requirements(name: str) -> Iterator[Distribution]:
    """The distribution and what it requires without extras, each once, as far as it is installed."""
    todo, seen = [name], set()
    while todo:
        wanted = todo.pop()
        key = re.sub(r"[-_.]+", "-", wanted).lower()
        if key in seen:
            continue
        seen.add(key)
        try:
            found = distribution(wanted)
        except PackageNotFoundError:  # required on other platforms only
            continue
        yield found
        lines = [line for line in found.requires or () if "extra ==" not in line]
        todo += [re.split(r"[\s;<>=!~\[(]", line, maxsplit=1)[0] for line in lines]
