"""Windows: the version resource of the programs, and the description from which wixl makes an MSI.

``python -m desktop.packaging.windows FOLDER`` makes the MSI of a folder that PyInstaller made on Windows. wixl (package
``wixl`` of msitools) runs on Linux and needs no WiX Toolset; README.md says what is still lacking.
"""

from __future__ import annotations

import subprocess
import sys
import uuid
from pathlib import Path
from xml.etree import ElementTree as ET

from data.installation import CONSOLE
from desktop.packaging import product

_MAKER = f"{product.NAME} contributors"
_PROJECT_CLASS = f"{product.NAME}.Project"


def version_resource(name: str, version: str) -> str:
    """The version resource of a program, as the text that PyInstaller takes for one.

    Its own module for this imports on Windows alone; the text is all that it needs.

    Args:
        name: the program, without its ending.
        version: the version, such as ``0.1.0``.
    """
    numbers = product.release_numbers(version)
    words = {
        "CompanyName": _MAKER,
        "FileDescription": product.NAME,
        "FileVersion": version,
        "InternalName": name,
        "LegalCopyright": f"MIT licence, {_MAKER}",
        "OriginalFilename": f"{name}.exe",
        "ProductName": product.NAME,
        "ProductVersion": version,
    }
    lines = "\n".join(f"        StringStruct({key!r}, {word!r})," for key, word in words.items())
    # 0x40004: for Windows NT; type 1: a program. 0409 and 1200: English, Unicode.
    return f"""VSVersionInfo(
  ffi=FixedFileInfo(
    filevers={numbers}, prodvers={numbers}, mask=0x3f, flags=0x0, OS=0x40004, fileType=0x1, subtype=0x0, date=(0, 0)
  ),
  kids=[
    StringFileInfo([
      StringTable('040904B0', [
{lines}
      ])
    ]),
    VarFileInfo([VarStruct('Translation', [1033, 1200])])
  ]
)
"""


def installer_description(folder: Path, version: str) -> str:
    """What the MSI installs, in the language of WiX 3 as far as wixl knows it.

    It installs for all users under Program Files, with an entry in the Start menu and the window as the program
    for project files; a newer version replaces an older one.

    Args:
        folder: the folder that PyInstaller made.
        version: the version, such as ``0.1.0``.
    """
    wix = ET.Element("Wix", xmlns="http://schemas.microsoft.com/wix/2006/wi")
    made = ET.SubElement(
        wix, "Product", Id="*", Name=product.NAME, Language="1033", Manufacturer=_MAKER,
        UpgradeCode=product.UPGRADE_CODE,
        Version=".".join(map(str, product.release_numbers(version)[:3])),
    )  # fmt: skip
    ET.SubElement(made, "Package", InstallerVersion="500", Compressed="yes", InstallScope="perMachine")
    ET.SubElement(made, "MajorUpgrade", DowngradeErrorMessage=f"A newer {product.NAME} is installed already.")
    ET.SubElement(made, "Media", Id="1", Cabinet="lodestone.cab", EmbedCab="yes")
    top = ET.SubElement(made, "Directory", Id="TARGETDIR", Name="SourceDir")
    programs = ET.SubElement(top, "Directory", Id="ProgramFiles64Folder")
    target = ET.SubElement(programs, "Directory", Id="INSTALLDIR", Name=product.NAME)
    ET.SubElement(top, "Directory", Id="ProgramMenuFolder")
    feature = ET.SubElement(made, "Feature", Id="Everything", Title=product.NAME, Level="1")
    for identifier in [*_add_folder(target, folder, ""), _add_integration(target)]:
        ET.SubElement(feature, "ComponentRef", Id=identifier)
    ET.indent(wix)
    return ET.tostring(wix, encoding="unicode", xml_declaration=True)


def make_msi(folder: Path, version: str, target: Path) -> Path:
    """Makes the MSI of a folder that PyInstaller made on Windows.

    Args:
        folder: that folder.
        version: the version, such as ``0.1.0``.
        target: the folder for the MSI.

    Raises:
        FileNotFoundError: the folder holds no Windows program, or wixl is not installed.
        subprocess.CalledProcessError: wixl refused.
    """
    if not (folder / f"{product.WINDOW}.exe").is_file():
        raise FileNotFoundError(f"{folder} holds no {product.WINDOW}.exe: build it on Windows first.")
    target.mkdir(parents=True, exist_ok=True)
    description = target / "lodestone.wxs"
    description.write_text(installer_description(folder, version), encoding="utf-8")
    msi = target / f"lodestone-{version}-windows-x86_64.msi"
    command = ["wixl", "--arch", "x64", "--output", str(msi.absolute()), str(description.absolute())]
    subprocess.run(command, check=True, cwd=folder)  # noqa: S603 - our own words, no shell; wixl wants relative sources
    return msi


def _add_folder(directory: ET.Element, folder: Path, place: str) -> list[str]:
    """The components for the files of a folder and of those in it; a component holds one file, as Windows advises."""
    made = []
    for path in sorted(folder.iterdir()):
        below = f"{place}{path.name}"
        if path.is_dir():
            inner = ET.SubElement(directory, "Directory", Id=_identifier("d", below), Name=path.name)
            made += _add_folder(inner, path, f"{below}/")
            continue
        identifier = _identifier("c", below)
        component = ET.SubElement(directory, "Component", Id=identifier, Guid=_guid(below), Win64="yes")
        file = ET.SubElement(component, "File", Id=_identifier("f", below), Source=below, KeyPath="yes")
        if path.name == f"{product.WINDOW}.exe":
            ET.SubElement(
                file, "Shortcut", Id="StartMenu", Directory="ProgramMenuFolder", Name=product.NAME,
                WorkingDirectory="INSTALLDIR", Advertise="no",
            )  # fmt: skip
        made.append(identifier)
    return made


def _add_integration(directory: ET.Element) -> str:
    """The component that gives project files to the window, and lets Windows find the command line by its name.

    wixl cannot change the PATH: it knows no element ``Environment``.
    """
    component = ET.SubElement(directory, "Component", Id="Integration", Guid=_guid("integration"), Win64="yes")
    program = f"[INSTALLDIR]{product.WINDOW}.exe"
    classes, paths = r"Software\Classes", r"Software\Microsoft\Windows\CurrentVersion\App Paths"
    for key, value in (
        (rf"{classes}\{product.PROJECT_ENDING}", _PROJECT_CLASS),
        (rf"{classes}\{_PROJECT_CLASS}", product.PROJECT_NAME),
        (rf"{classes}\{_PROJECT_CLASS}\DefaultIcon", f"{program},0"),
        (rf"{classes}\{_PROJECT_CLASS}\shell\open\command", f'"{program}" "%1"'),
        (rf"{paths}\{CONSOLE}.exe", f"[INSTALLDIR]{CONSOLE}.exe"),
    ):
        known = {"Root": "HKLM", "Key": key, "Type": "string", "Value": value}
        ET.SubElement(component, "RegistryValue", known, KeyPath="yes" if value == _PROJECT_CLASS else "no")
    return "Integration"


def _guid(place: str) -> str:
    """The same for a file in every version, so that an upgrade knows it."""
    return str(uuid.uuid5(uuid.UUID(product.UPGRADE_CODE), place)).upper()


def _identifier(kind: str, place: str) -> str:
    return f"{kind}{_guid(place).replace('-', '')}"


if __name__ == "__main__":
    sys.stdout.write(f"{make_msi(Path(sys.argv[1]), product.full_version(), Path('dist'))}\n")
