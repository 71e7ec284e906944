"""The installer: its description under the name of each platform, and the files that it makes for them."""

from __future__ import annotations

import ast
import configparser
import plistlib
import shutil
import struct
import subprocess
import sys
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QImage

from desktop.packaging import contents, drawings, linux, macos, product, windows
from desktop.window.about import LIBRARIES

ROOT = Path(__file__).parents[2]
SPEC = ROOT / "build_installer.spec"
BINARIES = [
    ("libpython3.13.so.1.0", "/libpython3.13.so.1.0", "BINARY"),
    ("PySide6/QtWidgets.abi3.so", "/QtWidgets.abi3.so", "EXTENSION"),
    ("PySide6/Qt/lib/libQt6Network.so.6", "/libQt6Network.so.6", "BINARY"),
    ("numpy.libs/libopenblas.so", "/libopenblas.so", "BINARY"),
]


class Made:
    """Remembers how PyInstaller's classes are called, in order, and answers as far as the description asks."""

    def __init__(self, folder: Path):
        self.calls: list[tuple[str, tuple, dict]] = []
        self.names = {name: self._called(name) for name in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}
        self.names |= {"SPECPATH": str(ROOT), "workpath": str(folder)}

    def _called(self, name):
        def call(*given, **named):
            self.calls.append((name, given, named))
            scripts = [("pyi_rth_pyside6", "hook.py", "PYSOURCE"), ("__main__", "__main__.py", "PYSOURCE")]
            return SimpleNamespace(name=named.get("name"), pure=[], scripts=scripts, binaries=BINARIES, datas=[])

        return call

    def of(self, name):
        return [named for called, _, named in self.calls if called == name]


@pytest.fixture(scope="module")
def described(tmp_path_factory):
    """Runs the description under the name of a platform."""

    @cache
    def run(platform: str) -> Made:
        made = Made(tmp_path_factory.mktemp(platform))
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(sys, "path", list(sys.path))
            patch.setattr(sys, "platform", platform)
            patch.setattr(linux, "needed_libraries", lambda _path: set())
            exec(compile(SPEC.read_text(encoding="utf-8"), str(SPEC), "exec"), made.names)  # noqa: S102 - our own file
        return made

    return run


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_that_each_platform_gets_two_programs_in_one_folder_and_neither_is_called_like_a_package(described, platform):
    made = described(platform)
    programs = {named["name"]: named for named in made.of("EXE")}
    assert {name: named["console"] for name, named in programs.items()} == {
        "lodestone": True,
        "lodestone-window": False,
    }
    assert all(named["exclude_binaries"] for named in programs.values())
    assert not {"data", "optimizer", "desktop"} & programs.keys()
    assert [named["name"] for named in made.of("COLLECT")] == ["lodestone"]
    assert {named["strip"] for named in made.of("EXE") + made.of("COLLECT")} == {platform == "linux"}


def test_that_windows_programs_have_an_icon_and_a_version_resource_that_is_read_as_text(described):
    for named in described("win32").of("EXE"):
        assert Path(named["icon"]).read_bytes()[:4] == b"\0\0\1\0"
        ast.parse(Path(named["version"]).read_text(encoding="utf-8"), mode="eval")


def test_that_the_macos_application_opens_the_window_and_project_files(described):
    (bundle,) = described("darwin").of("BUNDLE")
    told = plistlib.loads(plistlib.dumps(bundle["info_plist"]))
    assert told["CFBundleExecutable"] == "lodestone-window"
    exported = told["UTExportedTypeDeclarations"][0]
    assert exported["UTTypeTagSpecification"]["public.filename-extension"] == ["lodestone"]
    assert exported["UTTypeIdentifier"] in told["CFBundleDocumentTypes"][0]["LSItemContentTypes"]
    assert described("linux").of("BUNDLE") == []


def test_that_qt_is_not_loaded_into_processes_without_a_window(described):
    for called, given, _ in described("linux").calls:
        if called == "EXE":
            assert [entry[0] for entry in given[1]] == ["__main__"]


def test_that_every_file_which_the_packages_read_is_shipped_and_nothing_of_the_packaging(described):
    (analysis,) = described("linux").of("Analysis")
    shipped = {f"{folder}/{Path(source).name}" for source, folder in analysis["datas"]}
    assert {
        "data/reference/countries.csv",
        "data/reference/world_countries-110m.topojson",
        "data/sample/offers.csv",
        "data/importing/header_words.toml",
        "desktop/resources/style.qss",
        "desktop/resources/icons/lodestone.svg",
        "desktop/resources/translations/lodestone_de.ts",
    } <= shipped
    assert not [place for place in shipped if "packaging" in place or place.endswith((".py", ".pyc", ".png"))]


def test_that_the_version_and_the_licence_of_each_library_that_about_names_are_shipped():
    shipped = {folder.lower().split("/")[0].replace("_", "-") for _, folder in contents.metadata_files()}
    for name in (*LIBRARIES, product.DISTRIBUTION):
        assert any(folder.startswith(f"{name.lower()}-") for folder in shipped), name
    assert not [folder for folder in shipped if folder.startswith(("distributed-", "pytest-", "pyinstaller-"))]


def test_that_no_module_of_the_product_imports_what_is_left_out():
    # In a process of its own: nothing has imported anything there yet.
    program = f"""
import importlib, pkgutil, sys

sys.modules.update(dict.fromkeys({contents.NOT_NEEDED!r}))  # Python takes None for a module that is not there
for package in {contents.PACKAGES!r}:
    for module in pkgutil.walk_packages([package], package + "."):
        if not module.name.startswith("desktop.packaging") and not module.name.endswith("__main__"):
            importlib.import_module(module.name)
"""
    ended = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr


@pytest.mark.parametrize(
    ("place", "used"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqxdgdesktopportal.so", True),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
        ("PySide6/Qt/lib/libQt6Gui.so.6", True),
        ("PySide6/Qt/lib/libQt6Network.so.6", False),
        ("PySide6/Qt6Core.dll", True),
        ("PySide6/Qt6Qml.dll", False),
        ("PySide6/Qt/lib/QtGui.framework/Versions/A/QtGui", True),
        ("PySide6/Qt/lib/QtNetwork.framework/Resources/Info.plist", False),
        ("PySide6/opengl32sw.dll", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qt_help_de.qm", False),
        ("data/reference/countries.csv", True),
    ],
)
def test_that_of_qt_only_what_a_window_of_widgets_needs_is_shipped(place, used):
    entry = (place, place, "BINARY")
    assert contents.shipped([entry]) == [entry] * used


def test_that_libraries_which_strip_would_break_are_shipped_as_they_are():
    kinds = {place: kind for place, _, kind in contents.shipped(BINARIES)}
    assert kinds["numpy.libs/libopenblas.so"] == "DATA"
    assert kinds["libpython3.13.so.1.0"] == "BINARY"


def test_that_libraries_of_a_plugin_that_was_left_out_go_with_it_and_those_that_others_need_stay(tmp_path):
    needs = {"plugin.so": {"liba.so.1"}, "liba.so.1": {"libb.so.1"}, "libgtk.so.1": {"libb.so.1", "libpango.so.1"}}
    entries = []
    for place in ("Qt/plugin.so", "liba.so.1", "libb.so.1", "libgtk.so.1", "libpango.so.1", "libpython3.13.so.1.0"):
        source = tmp_path / Path(place).name
        source.touch()
        entries.append((place, str(source), "BINARY"))
    kept = contents.without_orphans(entries, lambda path: needs.get(path.name, set()))
    assert [place for place, _, _ in kept] == ["Qt/plugin.so", "liba.so.1", "libb.so.1", "libpython3.13.so.1.0"]


@pytest.mark.parametrize(
    ("version", "numbers", "debian", "short"),
    [
        ("0.1.0.dev0", (0, 1, 0, 0), "0.1.0~dev0", "0.1.0"),
        ("1.2", (1, 2, 0, 0), "1.2", "1.2"),
        ("2.0.1rc3", (2, 0, 1, 0), "2.0.1~rc3", "2.0.1"),
    ],
)
def test_that_a_version_is_written_as_each_platform_sorts_it(version, numbers, debian, short):
    assert product.release_numbers(version) == numbers
    assert product.debian_version(version) == debian
    assert product.short_version(version) == short


def test_that_a_version_that_cannot_be_sorted_is_refused():
    with pytest.raises(ValueError, match="not a version"):
        product.debian_version("0.1-beta")


def test_that_the_icon_is_drawn_at_every_size_that_windows_macos_and_linux_ask_for(qapp):
    for content in (drawings.png(16), drawings.png(256)):
        image = QImage.fromData(content, "PNG")
        middle, corner = image.pixelColor(image.width() * 3 // 5, image.height() // 2), image.pixelColor(0, 0)
        assert (middle.name(), middle.alpha(), corner.alpha()) == ("#1b5fd0", 255, 0)
    icon = drawings.ico()
    count = struct.unpack_from("<H", icon, 4)[0]
    sizes = []
    for number in range(count):
        width, _, _, _, _, _, length, offset = struct.unpack_from("<BBBBHHII", icon, 6 + 16 * number)
        assert QImage.fromData(icon[offset : offset + length], "PNG").width() == (width or 256)
        sizes.append(width or 256)
    assert {16, 32, 48, 256} <= set(sizes)


def test_that_the_macos_icon_holds_a_drawing_in_each_entry_and_no_byte_beside_them(qapp):
    icon = drawings.icns()
    assert (icon[:4], struct.unpack_from(">I", icon, 4)[0]) == (b"icns", len(icon))
    place, widths = 8, []
    while place < len(icon):
        length = struct.unpack_from(">I", icon, place + 4)[0]
        widths.append(QImage.fromData(icon[place + 8 : place + length], "PNG").width())
        place += length
    assert (place, min(widths), max(widths)) == (len(icon), 32, 1024)


def test_that_the_linux_desktop_is_told_of_the_window_its_icon_and_its_project_files(tmp_path, qapp):
    linux.integrate(tmp_path)
    share = tmp_path / "usr" / "share"
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read(share / "applications" / "lodestone.desktop", encoding="utf-8")
    told = entry["Desktop Entry"]
    assert (told["Exec"], told["Icon"], told["Terminal"]) == ("lodestone-window %f", "lodestone", "false")
    assert product.PROJECT_TYPE in told["MimeType"].split(";")
    types = ET.parse(share / "mime" / "packages" / "lodestone.xml").getroot()  # noqa: S314 - our own file
    space = {"mime": "http://www.freedesktop.org/standards/shared-mime-info"}
    assert [kind.get("type") for kind in types.findall("mime:mime-type", space)] == [product.PROJECT_TYPE]
    assert types.find(".//mime:glob", space).get("pattern") == f"*{product.PROJECT_ENDING}"
    assert QImage(str(share / "icons" / "hicolor" / "48x48" / "apps" / "lodestone.png")).width() == 48
    assert (tmp_path / "usr" / "bin" / "lodestone-window").readlink() == Path("../lib/lodestone/lodestone-window")


def test_that_the_msi_holds_each_file_once_and_keeps_their_identities_from_version_to_version(tmp_path):
    for place in ("lodestone.exe", "lodestone-window.exe", "_internal/data/a.csv", "_internal/b/a.csv"):
        path = tmp_path / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    first, later = (ET.fromstring(windows.installer_description(tmp_path, version)) for version in ("0.1.0", "0.2.0"))  # noqa: S314
    space = {"wix": "http://schemas.microsoft.com/wix/2006/wi"}

    def listed(wix, kind, name):
        return [element.get(name) for element in wix.iterfind(f".//wix:{kind}", space)]

    assert len(listed(first, "File", "Source")) == 4
    identifiers = listed(first, "Component", "Id")
    assert len(set(identifiers)) == len(identifiers) == 5
    assert listed(first, "ComponentRef", "Id") == identifiers
    assert listed(first, "Component", "Guid") == listed(later, "Component", "Guid")
    assert listed(first, "Product", "UpgradeCode") == listed(later, "Product", "UpgradeCode")
    assert listed(later, "Product", "Version") == ["0.2.0"]


@pytest.mark.skipif(shutil.which("wixl") is None, reason="wixl is not installed")
def test_that_wixl_makes_an_msi_of_the_description(tmp_path):
    folder = tmp_path / "lodestone"
    (folder / "_internal").mkdir(parents=True)
    for place in ("lodestone.exe", "lodestone-window.exe", "_internal/a b.csv"):
        (folder / place).write_text("content", encoding="utf-8")
    made = windows.make_msi(folder, "0.1.0.dev0", tmp_path / "dist")
    assert made.name == "lodestone-0.1.0.dev0-windows-x86_64.msi"
    assert made.read_bytes()[:4] == b"\xd0\xcf\x11\xe0"  # a compound file, as every MSI is


@pytest.mark.parametrize("make", [windows.make_msi, macos.make_dmg])
def test_that_an_installer_for_another_platform_is_not_made_of_this_one(make, tmp_path):
    with pytest.raises(FileNotFoundError, match=r"build it on (Windows|macOS) first"):
        make(tmp_path, "0.1.0", tmp_path)


@pytest.mark.long
@pytest.mark.skipif(sys.platform != "linux", reason="the installer of this platform is built by hand")
def test_that_the_built_program_plans_where_nothing_else_is_installed(tmp_path):
    built = subprocess.run(
        [sys.executable, "-m", "desktop.packaging", "--dist", str(tmp_path)], cwd=ROOT, capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    assert built.returncode == 0, built.stdout + built.stderr
    assert "Self-test passed" in built.stdout
    assert len(list(tmp_path.glob("*.deb"))) == len(list(tmp_path.glob("*.tar.xz"))) == 1
