import gc
import re
from dataclasses import fields
from importlib.resources import files

import pytest
from PySide6.QtWidgets import QAbstractButton, QProxyStyle, QStyle, QStyleFactory, QWidget

from desktop.help.window import HelpWindow
from desktop.theme import DARK, LIGHT, PAIRS, Colours, contrast
from desktop.views.words_dialog import WordsDialog


def test_that_contrast_is_21_between_black_and_white_and_1_of_a_colour_with_itself():
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#777777") == 1.0
    # The threshold grey that WebAIM publishes: 4.54 : 1 on white.
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.005)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("pair", PAIRS, ids=" on ".join)
def test_that_every_painted_pair_has_a_contrast_of_at_least_4_5(colours, pair):
    ink, ground = (getattr(colours, name) for name in pair)

    assert contrast(ink, ground) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["surface", "window"])
def test_that_outlines_of_controls_have_a_contrast_of_at_least_3(colours, ground):
    assert contrast(colours.control, getattr(colours, ground)) >= 3.0


def test_that_every_ink_of_the_style_sheet_stands_on_a_ground_that_is_a_checked_pair():
    sheet = (files("desktop") / "resources" / "style.qss").read_text(encoding="utf-8")
    rules = re.findall(r"\{([^}]*)\}", sheet)
    painted = set()
    for rule in rules:
        ink, ground = re.search(r"(?<![-\w])color: @(\w+)", rule), re.search(r"background: @(\w+)", rule)
        if ink and ground and ink[1] != "control":
            painted.add((ink[1], ground[1]))

    assert painted
    assert painted <= set(PAIRS)


def test_that_colours_are_named_in_the_theme_alone():
    known = {field.name for field in fields(Colours)}
    for path in files("desktop").iterdir():
        if path.name.endswith(".py") and path.name != "theme.py":
            assert not re.search(r"#[0-9a-fA-F]{6}\b", path.read_text(encoding="utf-8")), path.name
    sheet = (files("desktop") / "resources" / "style.qss").read_text(encoding="utf-8")
    assert not re.search(r"#[0-9a-fA-F]{3,6}\b(?!\s*\{)", sheet.replace("QListView#rail", ""))
    assert set(re.findall(r"@(\w+)", sheet)) <= known


class _Desktop(QProxyStyle):
    """The style on a desktop that draws icons on the buttons of dialogs, as most with X11 do."""

    def styleHint(self, hint, option=None, widget=None, data=None):  # noqa: N802 Qt's own name
        if hint == QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons:
            return 1
        return super().styleHint(hint, option, widget, data)


def test_that_no_button_of_a_dialog_has_an_icon_where_the_desktop_draws_some(qapp, theme, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    theme.dress(window)
    gc.collect()  # a style is set on all widgets, those of windows that are gone too
    qapp.setStyle(_Desktop("Fusion"))
    try:
        dialogs = WordsDialog("Save", lambda _dialog: None, window), HelpWindow(window)
        buttons = {each.text(): each for dialog in dialogs for each in dialog.findChildren(QAbstractButton)}
        assert [text.replace("&", "") for text in buttons] == ["OK", "Cancel", "Close"]
        assert [text for text, each in buttons.items() if not each.icon().isNull()] == []
    finally:
        qapp.setStyle(QStyleFactory.create("Fusion"))
