"""Foreign files that invite a wrong answer without a word."""

from tests.workbooks.foreign_file import Expected, ForeignFile, Look, Sheet, xlsx


def a_stock_beside_the_need():
    """German: Bestand (what lies in the store) and Mindestbestand are no quantities of the product."""
    rows = [
        ["Artikelnr.", "Bezeichnung", "Bestand", "Mindestbestand", "Menge", "ME"],
        ["S-1", "Spindel", 14, 5, 1, "Stk"],
        ["S-2", "Mutter", 250, 100, 4, "Stk"],
        ["S-3", "Fett", 6.5, 2, 0.2, "kg"],
    ]
    return ForeignFile(
        "a_stock_beside_the_need.xlsx",
        xlsx(Sheet("Liste", rows)),
        Expected(columns={"part": "A", "name": "B", "quantity": "E", "unit": "F"}, rows=3, quantity_sum=5.2),
    )


def prices_of_a_hundred():
    """German: Preis per 100 Stk; 400 × 3.20 / 100 = 12.80, as the total of the row proves."""
    rows = [
        ["Teilenummer", "Benennung", "Menge", "Preis per 100 Stk (EUR)", "Gesamt (EUR)"],
        ["H-1", "Unterlegscheibe", 400, 3.2, 12.8],
        ["H-2", "Mutter M6", 200, 4.5, 9.0],
        ["H-3", "Sprengring", 50, 6.0, 3.0],
    ]
    return ForeignFile(
        "prices_of_a_hundred.xlsx",
        xlsx(Sheet("Kleinteile", rows)),
        Expected(
            columns={"part": "A", "quantity": "C", "price": "D"},
            rows=3,
            quantity_sum=650,
            prices={"H-1": 0.032, "H-2": 0.045, "H-3": 0.06},
            currency="EUR",
        ),
    )


def a_price_unit_column():
    """German, as an ERP system writes it: the price holds for PE pieces: 1, 100 or 1,000."""
    rows = [
        ["Material", "Kurztext", "Menge", "ME", "Nettopreis", "PE", "Währung", "Nettowert"],
        ["70-01", "Gehäuse", 2, "ST", 45.0, 1, "EUR", 90.0],
        ["70-02", "Niet", 300, "ST", 2.0, 100, "EUR", 6.0],
        ["70-03", "Kugel", 5_000, "ST", 8.0, 1_000, "EUR", 40.0],
    ]
    return ForeignFile(
        "a_price_unit_column.xlsx",
        xlsx(Sheet("Export", rows)),
        Expected(
            columns={"part": "A", "quantity": "C", "unit": "D", "price": "E", "currency": "G"},
            rows=3,
            quantity_sum=5_302,
            prices={"70-01": 45.0, "70-02": 0.02, "70-03": 0.008},
            currency="EUR",
        ),
    )


def a_discount_column():
    """English: list price, discount and net price; the net price is what is paid (20 less 10 % is 18)."""
    rows = [
        ["Part no.", "Description", "Qty", "List price (USD)", "Discount", "Net price (USD)", "Amount (USD)"],
        ["DC-1", "Servo", 2, 20.0, Look(0.1, "0%"), 18.0, 36.0],
        ["DC-2", "Belt", 5, 4.0, Look(0.25, "0%"), 3.0, 15.0],
    ]
    return ForeignFile(
        "a_discount_column.xlsx",
        xlsx(Sheet("Offer", rows)),
        Expected(
            columns={"part": "A", "quantity": "C", "price": "F"},
            price_kind="unit",
            rows=2,
            quantity_sum=7,
            prices={"DC-1": 18.0, "DC-2": 3.0},
            currency="USD",
        ),
    )


def two_lists_in_one_book():
    """French: two products, two sheets; reading one must not hide the other."""
    titles = ["Référence", "Désignation", "Quantité"]
    small = [titles, ["PP-1", "Corps", 1], ["PP-2", "Piston", 1], ["PP-3", "Joint", 3]]
    large = [titles, ["GP-1", "Corps", 1], ["GP-2", "Piston", 2], ["GP-3", "Joint", 6], ["GP-4", "Vis", 8]]
    return ForeignFile(
        "two_lists_in_one_book.xlsx",
        xlsx(Sheet("Petite pompe", small), Sheet("Grande pompe", large)),
        Expected(status="", columns={"part": "A", "quantity": "C"}, says=("pompe",)),
    )


def a_hidden_quantity_column():
    """Italian: the older quantity is hidden; the one that is shown counts."""
    rows = [
        ["Codice", "Descrizione", "Quantità v1", "Quantità"],
        ["HQ-1", "Leva", 3, 2],
        ["HQ-2", "Molla", 3, 4],
        ["HQ-3", "Perno", 1, 2],
    ]
    return ForeignFile(
        "a_hidden_quantity_column.xlsx",
        xlsx(Sheet("Foglio1", rows, hidden_columns=(3,))),
        Expected(status="", columns={"part": "A", "quantity": "D"}, rows=3, quantity_sum=8),
    )


def alternatives():
    """French: one of two screens is to be chosen; both rows are read, and that they are alternatives is said."""
    rows = [
        ["Désignation", "Quantité", "Prix unitaire (€)"],
        ["Boîtier", 1, 22.0],
        ["Écran 5 pouces", 1, 40.0],
        ["Écran 7 pouces (alternative)", 1, 55.0],
        ["Câble", 2, 3.0],
    ]
    return ForeignFile(
        "alternatives.xlsx",
        xlsx(Sheet("Feuil1", rows)),
        Expected(
            columns={"name": "A", "quantity": "B", "price": "C"},
            rows=4,
            quantity_sum=5,
            says=("alternative",),
            currency="EUR",
        ),
    )


def scrap_in_percent():
    """English: scrap as a percent cell would be 0.05; here the title says % and the cells hold 5."""
    rows = [
        ["Component", "Description", "Qty per", "UoM", "Scrap %"],
        ["SC-1", "Copper strip", 1.2, "kg", 5],
        ["SC-2", "Housing", 1, "EA", 0],
        ["SC-3", "Powder", 0.5, "kg", 2.5],
    ]
    return ForeignFile(
        "scrap_in_percent.xlsx",
        xlsx(Sheet("BOM", rows)),
        Expected(
            columns={"part": "A", "quantity": "C", "unit": "D"},
            rows=3,
            quantity_sum=2.7,
            scraps={"SC-1": 0.05, "SC-2": 0.0, "SC-3": 0.025},
        ),
    )


def scrap_as_percent_cells():
    """German: Ausschuss as percent cells."""
    rows = [
        ["Komponente", "Bezeichnung", "Menge", "ME", "Ausschuss"],
        ["AP-1", "Band", 1.2, "kg", Look(0.05, "0%")],
        ["AP-2", "Gehäuse", 1, "Stk", Look(0.0, "0%")],
    ]
    return ForeignFile(
        "scrap_as_percent_cells.xlsx",
        xlsx(Sheet("Stückliste", rows)),
        Expected(columns={"quantity": "C", "unit": "D"}, rows=2, quantity_sum=2.2, scraps={"AP-1": 0.05, "AP-2": 0.0}),
    )


def thousands_with_commas():
    """English: 1,250 beside 12.5 is one thousand two hundred and fifty."""
    rows = [
        ["Material", "Quantity", "Unit"],
        ["Steel strip", "1,250", "kg"],
        ["Zinc", "12.5", "kg"],
        ["Flux", "0.75", "kg"],
    ]
    return ForeignFile(
        "thousands_with_commas.xlsx",
        xlsx(Sheet("Melt", rows)),
        Expected(columns={"name": "A", "quantity": "B", "unit": "C"}, rows=3, quantity_sum=1_263.25),
    )


def formulas_in_the_names():
    """English: texts that begin like formulas, as text; they stay what they are."""
    rows = [
        ["Part number", "Part name", "Qty"],
        ["=1+1", "Cover", 1],
        ["-10-5", "Plate", 2],
        ["@home", "Hinge", 3],
        ["+cmd|' /C calc'!A0", "Lock", 4],
    ]
    return ForeignFile(
        "formulas_in_the_names.xlsx",
        xlsx(Sheet("Parts", rows)),
        Expected(
            columns={"part": "A", "name": "B", "quantity": "C"},
            rows=4,
            quantity_sum=10,
            items=("=1+1", "-10-5", "@home", "+cmd|' /C calc'!A0"),
        ),
    )


def a_row_without_a_name():
    """Spanish: a quantity and a price without an item are no item; the row is reported."""
    rows = [
        ["Código", "Descripción", "Cantidad", "Precio unitario (€)"],
        ["SN-1", "Placa", 2, 10.0],
        [None, None, 3, 4.0],
        ["SN-3", "Tapa", 1, 6.0],
    ]
    return ForeignFile(
        "a_row_without_a_name.xlsx",
        xlsx(Sheet("Hoja1", rows)),
        Expected(columns={"part": "A", "quantity": "C"}, rows=2, quantity_sum=3, reported=(3,)),
    )


def a_row_without_a_quantity():
    """English: an item whose quantity is blank is neither 0 nor 1."""
    rows = [
        ["Part number", "Part name", "Qty", "Unit price (USD)"],
        ["NQ-1", "Blade", 3, 10.0],
        ["NQ-2", "Hub", None, 25.0],
        ["NQ-3", "Nut", 6, 0.1],
    ]
    return ForeignFile(
        "a_row_without_a_quantity.xlsx",
        xlsx(Sheet("Rotor", rows)),
        Expected(
            columns={"part": "A", "quantity": "C"},
            rows=2,
            quantity_sum=9,
            reported=(3,),
            problem_cells=("C3",),
            items=("NQ-1", "NQ-3"),
        ),
    )


BUILDERS = (
    a_stock_beside_the_need,
    prices_of_a_hundred,
    a_price_unit_column,
    a_discount_column,
    two_lists_in_one_book,
    a_hidden_quantity_column,
    alternatives,
    scrap_in_percent,
    scrap_as_percent_cells,
    thousands_with_commas,
    formulas_in_the_names,
    a_row_without_a_name,
    a_row_without_a_quantity,
)
