"""macOS: what the application says of itself, and the disk image that it comes in.

``python -m desktop.packaging.macos APP`` makes the disk image, on macOS; README.md says what is still lacking.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from desktop.packaging import product

_PROJECT_TYPE = f"{product.IDENTIFIER}.project".lower()
_ENDING = product.PROJECT_ENDING.removeprefix(".")


def information(version: str) -> dict[str, object]:
    """The entries of Info.plist beside those that PyInstaller writes: versions, and the files that it opens.

    Args:
        version: the version, such as ``0.1.0.dev0``.
    """
    return {
        "CFBundleDisplayName": product.NAME,
        # Two programs lie in the application: this is the one that opens.
        "CFBundleExecutable": product.WINDOW,
        "CFBundleShortVersionString": product.short_version(version),
        "CFBundleVersion": product.short_version(version),
        "LSApplicationCategoryType": "public.app-category.business",
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": product.PROJECT_NAME,
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [_PROJECT_TYPE],
            },
            {
                "CFBundleTypeName": "Spreadsheet",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": ["org.openxmlformats.spreadsheetml.sheet"],
            },
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": _PROJECT_TYPE,
                "UTTypeDescription": product.PROJECT_NAME,
                "UTTypeConformsTo": ["public.data"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": [_ENDING],
                    "public.mime-type": [product.PROJECT_TYPE],
                },
            }
        ],
    }


def make_dmg(application: Path, version: str, target: Path) -> Path:
    """Makes the disk image: the application beside a link to the folder of applications.

    Args:
        application: the .app that PyInstaller made.
        version: the version, such as ``0.1.0``.
        target: the folder for the disk image.

    Raises:
        FileNotFoundError: there is no application, or this is not macOS.
        subprocess.CalledProcessError: hdiutil refused.
    """
    if not (application / "Contents" / "MacOS" / product.WINDOW).is_file():
        raise FileNotFoundError(f"{application} is not the application: build it on macOS first.")
    image = target / f"lodestone-{version}-macos-{product.machine()}.dmg"
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(application, Path(folder) / application.name, symlinks=True)
        (Path(folder) / "Applications").symlink_to("/Applications")
        words = ["-volname", product.NAME, "-srcfolder", folder, "-format", "UDZO", "-ov", str(image)]
        subprocess.run(["hdiutil", "create", *words], check=True)  # noqa: S603, S607 - our own words, no shell
    return image


if __name__ == "__main__":
    sys.stdout.write(f"{make_dmg(Path(sys.argv[1]), product.full_version(), Path('dist'))}\n")
