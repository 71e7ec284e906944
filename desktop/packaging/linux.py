"""Linux: the folder as an archive that runs from anywhere, and as a Debian package."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from data.installation import CONSOLE
from desktop.packaging import drawings, product

_FILES = Path(__file__).with_name("linux_files")
_ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
_HOME = f"usr/lib/{product.FOLDER}"


SYSTEM_LIBRARIES = re.compile(
    r"ld-linux.*|lib(c|m|dl|pthread|rt|resolv|GL|EGL|xcb|xcb-glx|wayland-(client|cursor|egl))\.so\.\d+"
)
"""What a Linux desktop has, and must have to fit its kernel and its graphics card; the rest is shipped."""


def needed_libraries(path: Path) -> set[str]:
    """The names of the libraries that a program or library asks for by itself.

    Raises:
        subprocess.CalledProcessError: it is neither.
    """
    command = ["objdump", "--private-headers", str(path)]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout  # noqa: S603 - no shell
    return set(re.findall(r"^\s+NEEDED\s+(\S+)", said, re.MULTILINE))


def lacking_libraries(folder: Path) -> dict[str, str]:
    """The libraries that are neither in a folder nor of the system, each with a file that asks for it."""
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink() and _is_elf(path)]
    shipped = {path.name for path in folder.rglob("*.so*")}
    asked = {name: path.name for path in files for name in needed_libraries(path)}
    return {name: by for name, by in asked.items() if name not in shipped and not SYSTEM_LIBRARIES.fullmatch(name)}


def make_archive(folder: Path, version: str, target: Path) -> Path:
    """The folder as .tar.xz, the same to the bit for the same files.

    Args:
        folder: the folder that PyInstaller made.
        version: the version, such as ``0.1.0``.
        target: the folder for the archive.

    Raises:
        subprocess.CalledProcessError: tar refused.
    """
    archive = target / f"lodestone-{version}-linux-{product.machine()}.tar.xz"
    _run(
        "tar", "--create", "--file", archive, "--use-compress-program", "xz --threads=0", "--sort=name", "--owner=0",
        "--group=0", "--numeric-owner", f"--mtime=@{_time()}", f"--transform=s,^{folder.name},lodestone-{version},rSh",
        "--directory", folder.parent, folder.name,
    )  # fmt: skip
    return archive


def make_debian_package(folder: Path, version: str, target: Path) -> Path:
    """The folder as a Debian package, with its entry in the menu, its icons and the type of its project files.

    Args:
        folder: the folder that PyInstaller made.
        version: the version, such as ``0.1.0``.
        target: the folder for the package.

    Raises:
        subprocess.CalledProcessError: dpkg-deb refused.
    """
    architecture = _ARCHITECTURES[product.machine()]
    package = target / f"lodestone_{product.debian_version(version)}_{architecture}.deb"
    with tempfile.TemporaryDirectory() as place:
        root = Path(place)
        root.chmod(0o755)
        shutil.copytree(folder, root / _HOME, symlinks=True)
        integrate(root)
        _describe(root, product.debian_version(version), architecture)
        _run("dpkg-deb", "--root-owner-group", "-Zxz", "--build", root, package)
    return package


def integrate(root: Path) -> None:
    """Lays beside the folder what makes it a program of the desktop.

    Args:
        root: what will be the root of the file system; the program is there already.
    """
    commands = root / "usr" / "bin"
    commands.mkdir(parents=True)
    for name in (CONSOLE, product.WINDOW):
        (commands / name).symlink_to(f"../lib/{product.FOLDER}/{name}")
    share = root / "usr" / "share"
    _lay(share / "applications" / "lodestone.desktop", (_FILES / "lodestone.desktop").read_bytes())
    _lay(share / "mime" / "packages" / "lodestone.xml", (_FILES / "lodestone.xml").read_bytes())
    icons = share / "icons" / "hicolor"
    _lay(icons / "scalable" / "apps" / "lodestone.svg", drawings.svg().encode())
    for size in drawings.LINUX_SIZES:
        _lay(icons / f"{size}x{size}" / "apps" / "lodestone.png", drawings.png(size))
    licence = Path(__file__).parents[2] / "LICENSE"
    _lay(share / "doc" / "lodestone" / "copyright", licence.read_bytes())


def _describe(root: Path, version: str, architecture: str) -> None:
    """Writes the control file and the sums of all files."""
    files = [path for path in sorted(root.rglob("*")) if path.is_file() and not path.is_symlink()]
    sums = "".join(f"{_md5(path)}  {path.relative_to(root).as_posix()}\n" for path in files)
    kibibytes = sum(-(-path.stat().st_size // 1024) for path in files)
    control = (_FILES / "control").read_text(encoding="utf-8").format(
        version=version, architecture=architecture, installed_size=kibibytes, summary=product.summary()
    )  # fmt: skip
    _lay(root / "DEBIAN" / "md5sums", sums.encode())
    _lay(root / "DEBIAN" / "control", control.encode())


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _lay(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    path.chmod(0o644)


def _md5(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()


def _time() -> str:
    """The time that the files of an archive bear: that of the source where it is known, else 1 January 1980."""
    return os.environ.get("SOURCE_DATE_EPOCH", "315532800")


def _run(*words: str | Path) -> None:
    subprocess.run([str(word) for word in words], check=True)  # noqa: S603 - our own words, no shell
