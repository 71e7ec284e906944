"""The reference of the workbook as a document: what stands in the repository is what the descriptions say."""

from data.columns import Column, Kind, SheetSpec
from data.sheets import SETTINGS, SHEETS
from data.sheets.reference_document import PLACE, _row, _section, reference_document


def test_that_the_document_is_that_of_the_columns():
    """`python -m data.sheets.reference_document` brings it up to date."""
    assert PLACE.read_text(encoding="utf-8") == reference_document()


def test_that_every_sheet_column_and_setting_has_its_row():
    document = reference_document()
    rows = [line for line in document.splitlines() if line.startswith("| **")]
    assert len(rows) == len(SETTINGS) + sum(len(spec.columns) for spec in SHEETS if spec.name != "settings")
    assert [line for line in document.splitlines() if line.startswith("## ")] == [f"## {spec.title}" for spec in SHEETS]


def test_that_a_row_says_what_a_column_holds_its_bounds_and_what_blank_means():
    column = Column(
        "Share", Kind.SHARE, "Part of it.", blank="0", unit="kg per kg", above=0.0, at_most=1.0, aliases=("Of",)
    )
    assert _row(column) == (
        "| **Share** | Part of it. Also found as “Of”. | share: 0.65 or 65 %, kg per kg, above 0, at most 1 | 0 |"
    )


def test_that_signs_of_markdown_show_as_they_are():
    spec = SheetSpec("S", "a|b <c> *d*", (Column("X", Kind.CHOICE, "h", required=True, choices=("p|q", "r")),), ("x",))
    assert "a\\|b \\<c> \\*d\\*" in _section(spec)
    assert _section(spec).endswith("| **X** | h | p\\|q \\| r | required |")
