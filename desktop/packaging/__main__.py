"""``python -m desktop.packaging``: builds the installed program, checks it, and packs it for this platform.

``--no-build`` takes the folder that an earlier build left in dist/, ``--no-pack`` stops after the check.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from desktop.packaging import product
from desktop.packaging.frozen_check import check_frozen

ROOT = Path(__file__).resolve().parents[2]


def main(arguments: Sequence[str] | None = None) -> int:
    """Builds, checks and packs; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m desktop.packaging", description=__doc__)
    parser.add_argument("--no-build", action="store_true", help="take the folder that is in dist/")
    parser.add_argument("--no-pack", action="store_true", help="stop after the check")
    parser.add_argument("--dist", type=Path, default=ROOT / "dist", help="folder for what is made (default dist/)")
    given = parser.parse_args(arguments)
    dist: Path = given.dist.absolute()
    if not given.no_build:
        _say(f"built in {_build(dist):.0f} s")
    folder = dist / product.FOLDER
    _say(f"{folder.name}/: {_megabytes(folder)}")
    for sentence in check_frozen(folder):
        _say(f"ok: {sentence}")
    for path in () if given.no_pack else _pack(folder, dist):
        _say(f"{path.name}: {_megabytes(path)}")
    return 0


def _build(dist: Path) -> float:
    """Runs PyInstaller; returns the seconds that it took."""
    begun = time.monotonic()
    words = ["--noconfirm", "--log-level", "WARN", "--distpath", str(dist), "--workpath", str(ROOT / "build")]
    command = [sys.executable, "-m", "PyInstaller", *words, str(ROOT / "build_installer.spec")]
    subprocess.run(command, cwd=ROOT, check=True)  # noqa: S603 - our own words, no shell
    return time.monotonic() - begun


def _pack(folder: Path, dist: Path) -> list[Path]:
    """What users of this platform are given."""
    version = product.full_version()
    if sys.platform == "win32":
        from desktop.packaging.windows import make_msi  # noqa: PLC0415 - each platform needs its own alone

        return [make_msi(folder, version, dist)]
    if sys.platform == "darwin":
        from desktop.packaging.macos import make_dmg  # noqa: PLC0415

        return [make_dmg(dist / f"{product.NAME}.app", version, dist)]
    from desktop.packaging.linux import make_archive, make_debian_package  # noqa: PLC0415

    return [make_archive(folder, version, dist), make_debian_package(folder, version, dist)]


def _megabytes(path: Path) -> str:
    """The size of a file, or of all in a folder; links count nothing."""
    files = path.rglob("*") if path.is_dir() else [path]
    size = sum(file.stat().st_size for file in files if file.is_file() and not file.is_symlink())
    return f"{size / 1e6:,.0f} MB"


def _say(sentence: str) -> None:
    sys.stdout.write(f"{sentence}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
