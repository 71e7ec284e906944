"""Foreign files in which the quantities are hard to read."""

import datetime as dt

from tests.workbooks.foreign_file import Expected, ForeignFile, Formula, Look, Sheet, xlsx


def decimal_commas_as_text():
    """German: quantities are texts; 1.234,56 shows which sign is the decimal one."""
    rows = [
        ["Pos.", "Werkstoff", "Menge", "Einheit"],
        [1, "Neodymoxid", "1,5", "kg"],
        [2, "Eisenpulver", "1.234,56", "kg"],
        [3, "Ferrobor", "12,25", "kg"],
        [4, "Kobalt", "0,750", "kg"],
    ]
    return ForeignFile(
        "decimal_commas_as_text.xlsx",
        xlsx(Sheet("Mengen", rows)),
        Expected(
            sheet="Mengen",
            header_row=1,
            columns={"name": "B", "quantity": "C", "unit": "D"},
            rows=4,
            quantity_sum=1249.06,
            items=("Neodymoxid", "Eisenpulver", "Ferrobor", "Kobalt"),
            units={"Kobalt": "kg"},
        ),
    )


def decimal_points_in_a_german_file():
    """German titles, but 12.75 can only be a decimal point; so 1.500 is one and a half."""
    rows = [
        ["Artikelnummer", "Bezeichnung", "Menge", "ME"],
        ["A-1", "Kupferlackdraht", "1.500", "kg"],
        ["A-2", "Tränkharz", "0.25", "l"],
        ["A-3", "Isolierschlauch", "12.75", "m"],
    ]
    return ForeignFile(
        "decimal_points_in_a_german_file.xlsx",
        xlsx(Sheet("Tabelle1", rows)),
        Expected(
            sheet="Tabelle1",
            columns={"part": "A", "name": "B", "quantity": "C", "unit": "D"},
            rows=3,
            quantity_sum=14.5,
            units={"A-2": "l", "A-3": "m"},
        ),
    )


def thousands_or_decimals():
    """German: 1.250 and 2.500 in every row: nobody can tell whether this is 1250 or 1.25."""
    rows = [
        ["Material", "Menge", "Einheit"],
        ["Lanthanoxid", "1.250", "kg"],
        ["Ceroxid", "2.500", "kg"],
        ["Yttriumoxid", "3.125", "kg"],
    ]
    return ForeignFile(
        "thousands_or_decimals.xlsx",
        xlsx(Sheet("Bedarf", rows)),
        Expected(status="questions", sheet="Bedarf", columns={"quantity": "B"}, asks=("decimal",)),
    )


def blanks_between_thousands():
    """French: narrow and no-break blanks part the thousands, a comma the decimals."""
    rows = [
        ["Code article", "Libellé", "Quantité", "Unité"],
        ["P-10", "Grenaille", "1\u00a0250", "kg"],
        ["P-11", "Poudre de fer", "12\u202f500,5", "kg"],
        ["P-12", "Liant", "87,25", "kg"],
    ]
    return ForeignFile(
        "blanks_between_thousands.xlsx",
        xlsx(Sheet("Besoins", rows)),
        Expected(
            sheet="Besoins",
            columns={"part": "A", "name": "B", "quantity": "C", "unit": "D"},
            rows=3,
            quantity_sum=13_837.75,
        ),
    )


def apostrophes_between_thousands():
    """Swiss German: 1'234.50."""
    rows = [
        ["Artikel", "Bezeichnung", "Anzahl", "Stückpreis CHF"],
        ["7.001", "Kugel Ø3", "12'000", "0.015"],
        ["7.002", "Käfig", "1'000", "1.20"],
        ["7.003", "Aussenring", "1'000", "14.75"],
        ["7.004", "Prüfstand", "1", "1'234.50"],
    ]
    return ForeignFile(
        "apostrophes_between_thousands.xlsx",
        xlsx(Sheet("Lager", rows)),
        Expected(
            sheet="Lager",
            columns={"name": "B", "quantity": "C", "price": "D"},
            price_kind="unit",
            rows=4,
            quantity_sum=14_001,
            items=("7.001", "7.002", "7.003", "7.004"),
            prices={"7.004": 1234.5, "7.001": 0.015},
            currency="CHF",
        ),
    )


def units_in_the_cells():
    """English: every quantity brings its own unit."""
    rows = [
        ["Part", "Needed"],
        ["Lock nut M6", "12 pcs"],
        ["Hook-up wire", "2.5 m"],
        ["Thermal paste", "0.75 kg"],
        ["Dowel pin", "8x"],
        ["Sealant", "250 g"],
    ]
    return ForeignFile(
        "units_in_the_cells.xlsx",
        xlsx(Sheet("List", rows, first_row=2)),
        Expected(
            sheet="List",
            header_row=2,
            columns={"quantity": "B"},
            rows=5,
            quantity_sum=273.25,
            units={"Lock nut M6": "pcs", "Hook-up wire": "m", "Thermal paste": "kg", "Sealant": "g"},
        ),
    )


def the_unit_in_the_title():
    """Spanish: Cantidad (kg), and a price per kg."""
    rows = [
        ["Lista de materiales – aleación AL-3"],
        ["Material", "Cantidad (kg)", "Precio (€/kg)"],
        ["Aluminio primario", 940, 2.35],
        ["Silicio metal", 50, 3.1],
        ["Magnesio", 10, 4.2],
    ]
    return ForeignFile(
        "the_unit_in_the_title.xlsx",
        xlsx(Sheet("Hoja1", rows)),
        Expected(
            sheet="Hoja1",
            header_row=2,
            columns={"quantity": "B", "price": "C"},
            price_kind="unit",
            rows=3,
            quantity_sum=1000,
            units={"Silicio metal": "kg"},
            prices={"Magnesio": 4.2},
            currency="EUR",
        ),
    )


def words_for_quantities():
    """English: some quantities are words; none of them is guessed, each is named."""
    rows = [
        ["Part no.", "Description", "Qty"],
        ["W-1", "Shim 0.1 mm", "2 or 3"],
        ["W-2", "Bracket", 4],
        ["W-3", "Adhesive", "as required"],
        ["W-4", "Cable tie", 25],
        ["W-5", "Label", "TBD"],
        ["W-6", "Cover", 1],
    ]
    return ForeignFile(
        "words_for_quantities.xlsx",
        xlsx(Sheet("Parts", rows)),
        Expected(
            sheet="Parts",
            header_row=1,
            columns={"part": "A", "quantity": "C"},
            last_row=7,
            rows=3,
            quantity_sum=30,
            reported=(2, 4, 6),
            problem_cells=("C2", "C4", "C6"),
            items=("W-2", "W-4", "W-6"),
        ),
    )


def quantities_as_needed_in_russian():
    """Russian: по месту (as needed on site), 2-3 and a dash are no numbers."""
    rows = [
        ["Обозначение", "Наименование", "Кол-во", "Ед. изм."],
        ["АБВГ.301", "Корпус", 1, "шт"],
        ["АБВГ.302", "Прокладка", "2-3", "шт"],
        ["АБВГ.303", "Смазка", "по месту", "кг"],
        ["АБВГ.304", "Болт М8", 12, "шт"],
        ["АБВГ.305", "Провод ПВ3", 4.5, "м"],
    ]
    return ForeignFile(
        "quantities_as_needed_in_russian.xlsx",
        xlsx(Sheet("Спецификация", rows)),
        Expected(
            sheet="Спецификация",
            columns={"part": "A", "name": "B", "quantity": "C", "unit": "D"},
            rows=3,
            quantity_sum=17.5,
            reported=(3, 4),
            problem_cells=("C3", "C4"),
            units={"АБВГ.305": "m", "АБВГ.301": "pcs"},
        ),
    )


def formulas_with_values():
    """English: the quantity is a formula with a stored value, and so is the total."""
    rows = [
        ["Part", "Per side", "Qty", "Unit price", "Total"],
        ["Hinge", 2, Formula("=B2*2", 4), 3.5, Formula("=C2*D2", 14.0)],
        ["Roller", 3, Formula("=B3*2", 6), 2.0, Formula("=C3*D3", 12.0)],
        ["Rail", 1, Formula("=B4*2", 2), 20.0, Formula("=C4*D4", 40.0)],
        ["Sum", None, Formula("=SUM(C2:C4)", 12), None, Formula("=SUM(E2:E4)", 66.0)],
    ]
    return ForeignFile(
        "formulas_with_values.xlsx",
        xlsx(Sheet("Door", rows)),
        Expected(
            sheet="Door",
            last_row=4,
            columns={"quantity": "C", "price": "D"},
            price_kind="unit",
            rows=3,
            quantity_sum=12,
            stated_quantity=12,
            stated_price=66.0,
            totals=(5,),
        ),
    )


def formulas_without_values():
    """English: written by a program that does not calculate; a formula without a value is no quantity."""
    rows = [
        ["Part", "Description", "Qty"],
        ["V-1", "Housing", 2],
        ["V-2", "Blade", Formula("=C2*6")],
        ["V-3", "Hub", 1],
        ["V-4", "Screw", Formula("=C3*2")],
    ]
    return ForeignFile(
        "formulas_without_values.xlsx",
        xlsx(Sheet("Fan", rows)),
        Expected(
            sheet="Fan",
            last_row=5,
            columns={"quantity": "C"},
            rows=2,
            quantity_sum=3,
            reported=(3, 5),
            problem_cells=("C3", "C5"),
        ),
    )


def error_cells():
    """Italian: a quantity that is #N/A and one that is #REF!."""
    rows = [
        ["Articolo", "Descrizione", "Q.tà", "U.M."],
        ["E-1", "Statore", 1, "pz"],
        ["E-2", "Lamierino", Formula("=VLOOKUP(A3,Z:Z,1,0)", "#N/A"), "pz"],
        ["E-3", "Filo smaltato", 1.8, "kg"],
        ["E-4", "Cuscinetto", Formula("=#REF!*2", "#REF!"), "pz"],
        ["E-5", "Albero", 1, "pz"],
    ]
    return ForeignFile(
        "error_cells.xlsx",
        xlsx(Sheet("Distinta", rows)),
        Expected(
            sheet="Distinta",
            columns={"part": "A", "name": "B", "quantity": "C", "unit": "D"},
            rows=3,
            quantity_sum=3.8,
            reported=(3, 5),
            problem_cells=("C3", "C5"),
            units={"E-3": "kg", "E-1": "pcs"},
        ),
    )


def dates_where_numbers_were_meant():
    """German: 2.1 has become 2 January and 1.5 the first of May."""
    rows = [
        ["Teil", "Benennung", "Menge", "ME"],
        ["D-1", "Klebstoff", dt.date(2026, 1, 2), "kg"],
        ["D-2", "Lack", 3.5, "kg"],
        ["D-3", "Härter", dt.date(2026, 5, 1), "kg"],
        ["D-4", "Verdünner", 2, "kg"],
    ]
    return ForeignFile(
        "dates_where_numbers_were_meant.xlsx",
        xlsx(Sheet("Rezept", rows)),
        Expected(
            sheet="Rezept",
            columns={"quantity": "C"},
            rows=2,
            quantity_sum=5.5,
            reported=(2, 4),
            problem_cells=("C2", "C4"),
            says=("date",),
        ),
    )


def full_width_digits():
    """Japanese: full-width digits with counters."""
    rows = [
        ["部品表"],
        ["部品番号", "品名", "数量", "備考"],
        ["JP-01", "ローター", "１個", None],
        ["JP-02", "磁石", "１２個", None],
        ["JP-03", "ねじ", "１６本", "M3×6"],
    ]
    return ForeignFile(
        "full_width_digits.xlsx",
        xlsx(Sheet("部品表", rows)),
        Expected(
            sheet="部品表",
            header_row=2,
            columns={"part": "A", "name": "B", "quantity": "C"},
            rows=3,
            quantity_sum=29,
            units={"JP-02": "pcs"},
        ),
    )


def negative_and_half():
    """English: a negative quantity is no quantity; a half typed as one character is."""
    rows = [
        ["Item code", "Item name", "Qty", "Unit"],
        ["H-1", "Tape", "½", "m"],
        ["H-2", "Return of casting", -4, "pcs"],
        ["H-3", "Casting", 6, "pcs"],
    ]
    return ForeignFile(
        "negative_and_half.xlsx",
        xlsx(Sheet("Kit", rows)),
        Expected(sheet="Kit", rows=2, quantity_sum=6.5, reported=(3,), problem_cells=("C3",), units={"H-1": "m"}),
    )


def units_in_the_number_format():
    """French: the cells show 12 pcs and 0,5 kg, the values are plain numbers; the format alone holds the unit."""
    rows = [
        ["Référence", "Désignation", "Qté"],
        ["U-1", "Goupille", Look(12, '0" pcs"')],
        ["U-2", "Graisse", Look(0.5, '0.0" kg"')],
        ["U-3", "Joint", Look(3, '0" pcs"')],
    ]
    return ForeignFile(
        "units_in_the_number_format.xlsx",
        xlsx(Sheet("Feuil1", rows)),
        Expected(sheet="Feuil1", columns={"quantity": "C"}, rows=3, quantity_sum=15.5, units={"U-2": "kg"}),
    )


BUILDERS = (
    decimal_commas_as_text,
    decimal_points_in_a_german_file,
    thousands_or_decimals,
    blanks_between_thousands,
    apostrophes_between_thousands,
    units_in_the_cells,
    the_unit_in_the_title,
    words_for_quantities,
    quantities_as_needed_in_russian,
    formulas_with_values,
    formulas_without_values,
    error_cells,
    dates_where_numbers_were_meant,
    full_width_digits,
    negative_and_half,
    units_in_the_number_format,
)
