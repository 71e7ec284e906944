"""Foreign files in which the items themselves are a trap: their numbers, how often they occur, how many there are."""

import datetime as dt

from tests.workbooks.foreign_file import Expected, ForeignFile, Sheet, xlsx

TRAPS = ("007", "1E5", "12-03", "TRUE", "NA", "0815.10", "3/4", "1.0", "+5V")


def part_numbers_that_look_like_something_else():
    """English: each of these is text and stays as it was typed."""
    rows = [["Part number", "Part name", "Qty"], *[[item, f"Thing {n}", n] for n, item in enumerate(TRAPS, start=1)]]
    return ForeignFile(
        "part_numbers_that_look_like_something_else.xlsx",
        xlsx(Sheet("Parts", rows)),
        Expected(columns={"part": "A", "name": "B", "quantity": "C"}, rows=9, quantity_sum=45, items=TRAPS),
    )


def part_numbers_as_text_file():
    """German: the same numbers in a text file, where nothing says that they are text but that nothing may change."""
    lines = ["Artikelnummer;Bezeichnung;Menge", *[f"{item};Ding {n};{n}" for n, item in enumerate(TRAPS, start=1)]]
    return ForeignFile(
        "part_numbers_as_text_file.csv",
        "\r\n".join(lines).encode("cp1252"),
        Expected(columns={"part": "A", "name": "B", "quantity": "C"}, rows=9, quantity_sum=45, items=TRAPS),
    )


def part_numbers_stored_as_numbers():
    """French: order numbers typed as numbers have no decimals."""
    rows = [
        ["N° de commande", "Désignation", "Qté"],
        [2119, "Transformateur", 1],
        [830903, "Ampèremètre", 2],
        ["452-967", "Embase", 1],
        [123456789012, "Voyant", 3],
    ]
    return ForeignFile(
        "part_numbers_stored_as_numbers.xlsx",
        xlsx(Sheet("Commande", rows)),
        Expected(
            columns={"part": "A", "name": "B", "quantity": "C"},
            rows=4,
            quantity_sum=7,
            items=("2119", "830903", "452-967", "123456789012"),
        ),
    )


def a_part_number_that_became_a_date():
    """English: 12-03 was typed and Excel made a date of it; no part number is made up from a date."""
    rows = [
        ["Part number", "Description", "Quantity"],
        ["11-02", "Bracket left", 2],
        [dt.date(2026, 12, 3), "Bracket right", 2],
        ["14-07", "Bracket top", 1],
    ]
    return ForeignFile(
        "a_part_number_that_became_a_date.xlsx",
        xlsx(Sheet("Sheet1", rows)),
        Expected(status="", columns={"part": "A", "quantity": "C"}, problem_cells=("A3",), says=("date",)),
    )


def one_part_in_three_rows():
    """English: the same bolt for three places; the rows stay, and that they are one part is said."""
    rows = [
        ["Part no.", "Part name", "Where", "Qty"],
        ["B-610", "Bolt M6x10", "cover", 8],
        ["C-200", "Cover", "top", 1],
        ["B-610", "Bolt M6x10", "base", 4],
        ["D-300", "Base", "bottom", 1],
        ["B-610", "Bolt M6x10", "motor", 4],
    ]
    return ForeignFile(
        "one_part_in_three_rows.xlsx",
        xlsx(Sheet("BOM", rows)),
        Expected(
            columns={"part": "A", "name": "B", "quantity": "D"}, rows=5, quantity_sum=18, reported=(), says=("B-610",)
        ),
    )


def one_part_with_two_names():
    """German: one number, two names and two units: something is wrong, and a person must look."""
    rows = [
        ["Teilenummer", "Bezeichnung", "Menge", "Einheit"],
        ["4711", "Kupferdraht", 2.5, "kg"],
        ["4712", "Klemme", 6, "Stk"],
        ["4711", "Kabelbinder", 20, "Stk"],
    ]
    return ForeignFile(
        "one_part_with_two_names.xlsx",
        xlsx(Sheet("Liste", rows)),
        Expected(status="", columns={"part": "A", "name": "B"}, rows=3, quantity_sum=28.5, says=("4711",)),
    )


def two_rows():
    """Spanish: a table of two rows is a table."""
    rows = [["Pieza", "Cantidad"], ["Imán de anillo", 2], ["Tornillo M3", 6]]
    return ForeignFile(
        "two_rows.xlsx",
        xlsx(Sheet("Hoja1", rows, first_row=4, first_column=4)),
        Expected(
            sheet="Hoja1",
            header_row=4,
            first_row=5,
            last_row=6,
            columns={"quantity": "E"},
            rows=2,
            quantity_sum=8,
            reported=(),
            items=("Imán de anillo", "Tornillo M3"),
        ),
    )


def five_thousand_rows():
    """English: 5,000 parts, quantities 1 to 7 in turn: 714 rounds of 28 and 1 + 2."""
    rows = [["Component", "Description", "Quantity", "Unit", "Supplier"]]
    rows += [[f"C-{n:05d}", f"Part {n}", n % 7 + 1, "pcs", f"Supplier {n % 40}"] for n in range(5_000)]
    return ForeignFile(
        "five_thousand_rows.xlsx",
        xlsx(Sheet("Export", rows)),
        Expected(
            header_row=1,
            first_row=2,
            last_row=5_001,
            columns={"part": "A", "quantity": "C", "unit": "D", "supplier": "E"},
            rows=5_000,
            quantity_sum=19_995,
            reported=(),
        ),
    )


def no_quantity_at_all():
    """Portuguese: dimensions and a finish, but nothing says how many: ask, never assume 1."""
    rows = [
        ["Peça", "Espessura", "Comprimento", "Largura", "Acabamento"],
        ["Lateral", 18.0, 720.0, 560.0, "branco"],
        ["Base", 18.0, 864.0, 560.0, "branco"],
        ["Fundo", 6.0, 884.0, 704.0, "cru"],
        ["Porta", 18.0, 716.0, 446.0, "carvalho"],
    ]
    return ForeignFile(
        "no_quantity_at_all.xlsx",
        xlsx(Sheet("Plan1", rows)),
        Expected(status="questions", header_row=1, columns={"quantity": None}, asks=("quantit",)),
    )


def no_quantity_in_a_parts_list():
    """English: numbers, names and materials of parts; a position column is no quantity."""
    rows = [
        ["No.", "Part number", "Part name", "Material"],
        [1, "Q-10", "Lid", "PA6"],
        [2, "Q-11", "Body", "PA6-GF30"],
        [3, "Q-12", "O-ring", "FKM"],
    ]
    return ForeignFile(
        "no_quantity_in_a_parts_list.xlsx",
        xlsx(Sheet("Parts list", rows)),
        Expected(status="questions", columns={"part": "B", "name": "C", "quantity": None}, asks=("quantit",)),
    )


def every_quantity_is_one():
    """Italian: where all quantities are 1 the price of a piece and of a row agree, so there is nothing to ask."""
    rows = [
        ["Voce", "Q.tà", "Prezzo (EUR)"],
        ["Telaio", 1, 120.0],
        ["Batteria", 1, 340.0],
        ["Motore", 1, 210.0],
    ]
    return ForeignFile(
        "every_quantity_is_one.xlsx",
        xlsx(Sheet("Foglio1", rows)),
        Expected(
            columns={"quantity": "B", "price": "C"},
            rows=3,
            quantity_sum=3,
            prices={"Batteria": 340.0},
            currency="EUR",
        ),
    )


BUILDERS = (
    part_numbers_that_look_like_something_else,
    part_numbers_as_text_file,
    part_numbers_stored_as_numbers,
    a_part_number_that_became_a_date,
    one_part_in_three_rows,
    one_part_with_two_names,
    two_rows,
    five_thousand_rows,
    no_quantity_at_all,
    no_quantity_in_a_parts_list,
    every_quantity_is_one,
)
