"""Foreign files in which the table is hard to find."""

from tests.workbooks.foreign_file import Expected, ForeignFile, Sheet, xlsx


def below_a_letterhead():
    """Titles in row 9 from column C; a position column; a footnote below."""
    rows = [
        ["Northfield Drives Ltd."],
        ["14 Harbour Road, Leith"],
        [],
        ["Project:", "Axial pump 40"],
        ["Revision:", "C"],
        ["Prepared by:", "J. Ross", None, "Checked by:", "A. Kerr"],
        [],
        [],
        ["Item", "Part No.", "Description", "Qty", "UoM"],
        [1, "NF-1001", "Rotor shaft", 1, "EA"],
        [2, "NF-1002", "Magnet segment N42SH", 24, "EA"],
        [3, "NF-1003", "Ball bearing 6004-2RS", 2, "EA"],
        [4, "NF-1004", "Retaining sleeve", 1, "EA"],
        [5, "NF-1005", "Hex bolt M6x20", 8, "EA"],
        [],
        ["Note: all parts to be RoHS compliant."],
    ]
    return ForeignFile(
        "below_a_letterhead.xlsx",
        xlsx(Sheet("Pump", rows, first_column=3)),
        Expected(
            sheet="Pump",
            header_row=9,
            first_row=10,
            last_row=14,
            columns={"part": "D", "quantity": "F", "unit": "G", "price": None, "level": None},
            rows=5,
            quantity_sum=36,
            reported=(),
            items=("NF-1001", "NF-1002", "NF-1003", "NF-1004", "NF-1005"),
            units={"NF-1001": "pcs"},
        ),
    )


def titles_over_two_rows():
    """German: a row of groups (merged) over the titles."""
    rows = [
        ["Stückliste Servoantrieb SA-7"],
        [],
        [],
        ["Teil", None, "Bedarf", None, "Beschaffung", None],
        ["Sachnummer", "Benennung", "Menge", "ME", "Lieferant", "Preis je Stück (EUR)"],
        ["SA-7-10", "Gehäuse", 1, "Stk", "Gießerei Nord", 48.5],
        ["SA-7-11", "Wicklung", 3, "Stk", "Spulen Kraus", 12.2],
        ["SA-7-12", "Magnetring", 2, "Stk", "Magnetwerk Süd", 31.75],
        ["SA-7-13", "Geber", 1, "Stk", "Sensorik AG", 67.0],
    ]
    return ForeignFile(
        "titles_over_two_rows.xlsx",
        xlsx(Sheet("Tabelle1", rows, merged=("A4:B4", "C4:D4", "E4:F4"))),
        Expected(
            sheet="Tabelle1",
            header_row=5,
            first_row=6,
            last_row=9,
            columns={"part": "A", "name": "B", "quantity": "C", "unit": "D", "supplier": "E", "price": "F"},
            price_kind="unit",
            rows=4,
            quantity_sum=7,
            reported=(),
            prices={"SA-7-12": 31.75, "SA-7-11": 12.2},
            currency="EUR",
        ),
    )


def merged_titles_and_sections():
    """French: a merged title, and merged section headings among the items."""
    rows = [
        ["NOMENCLATURE – ROBOT DE SOUDAGE", None, None, None],
        ["Indice B du 12/03"],
        ["Repère", "Désignation", "Quantité", "Observations"],
        ["MÉCANIQUE"],
        ["R10", "Bras inférieur", 1, "aluminium"],
        ["R11", "Réducteur harmonique", 2, None],
        ["R12", "Vis CHC M5x16", 36, None],
        ["ÉLECTRONIQUE"],
        ["R20", "Variateur 400 W", 3, None],
        ["R21", "Codeur absolu", 3, "voir plan 21"],
        ["CÂBLAGE"],
        ["R30", "Faisceau moteur", 3, None],
    ]
    merged = ("A1:D1", "A4:D4", "A8:D8", "A11:D11")
    return ForeignFile(
        "merged_titles_and_sections.xlsx",
        xlsx(Sheet("Nomenclature", rows, merged=merged)),
        Expected(
            sheet="Nomenclature",
            header_row=3,
            first_row=4,
            last_row=12,
            columns={"name": "B", "quantity": "C", "price": None},
            rows=6,
            quantity_sum=48,
            reported=(4, 8, 11),
        ),
    )


def a_block_of_totals_beside():
    """Italian: a block of sums beside the table reaches further down than the table and is none of its columns."""
    rows = [
        ["Distinta base – Riduttore R3", None, None, None, None, "Riepilogo"],
        ["Codice", "Descrizione", "Quantità", "Prezzo unitario €", None, "Pezzi totali", 20],
        ["R3-01", "Carcassa", 1, 84.0, None, "Costo totale €", 174.0],
        ["R3-02", "Corona", 1, 36.0, None, "Costo con IVA €", 212.28],
        ["R3-03", "Vite senza fine", 1, 24.0, None, None, None],
        ["R3-04", "Bullone M8", 16, 0.5, None, "Margine", 0.3],
        ["R3-05", "Paraolio", 1, 22.0, None, "Prezzo di vendita €", 248.57],
        [],
        [None, None, None, None, None, "Ore di montaggio", 3.5],
        [None, None, None, None, None, "Responsabile", "Bianchi"],
    ]
    return ForeignFile(
        "a_block_of_totals_beside.xlsx",
        xlsx(Sheet("Foglio1", rows)),
        Expected(
            sheet="Foglio1",
            header_row=2,
            first_row=3,
            last_row=7,
            columns={"part": "A", "name": "B", "quantity": "C", "price": "D", "unit": None},
            price_kind="unit",
            rows=5,
            quantity_sum=20,
            reported=(),
            prices={"R3-04": 0.5, "R3-01": 84.0},
            currency="EUR",
        ),
    )


def subtotals_before_and_after():
    """Spanish: every section states its sum in its heading and again below; the file states its total at the end."""
    rows = [
        ["Descripción", "Cantidad", "Precio unitario", "Importe"],
        ["Estructura", None, "Total estructura:", 130.0],
        ["Perfil de aluminio 40x40", 10, 12.0, 120.0],
        ["Escuadra", 20, 0.5, 10.0],
        [None, None, "Total estructura:", 130.0],
        [],
        ["Accionamiento", None, "Total accionamiento:", 250.0],
        ["Motor sin escobillas", 2, 110.0, 220.0],
        ["Correa dentada", 3, 10.0, 30.0],
        [None, None, "Total accionamiento:", 250.0],
        [],
        ["TOTAL GENERAL", None, None, 380.0],
    ]
    return ForeignFile(
        "subtotals_before_and_after.xlsx",
        xlsx(Sheet("Materiales", rows, first_row=3)),
        Expected(
            sheet="Materiales",
            header_row=3,
            first_row=4,
            columns={"name": "A", "quantity": "B", "price": "C"},
            price_kind="unit",
            rows=4,
            quantity_sum=35,
            stated_price=380.0,
            reported=(4, 9),
            totals=(7, 12, 14),
            prices={"Escuadra": 0.5, "Motor sin escobillas": 110.0},
        ),
    )


def footnotes_below():
    """Portuguese: numbered footnotes directly below the last row, without a blank row between."""
    rows = [
        ["Lista de materiais"],
        ["Código", "Descrição", "Qtde", "Un."],
        ["1020-A", "Chapa de aço 3 mm (1)", 4, "pç"],
        ["1020-B", 'Tubo redondo 1"', 6, "m"],
        ["1020-C", "Parafuso M10 (2)", 40, "pç"],
        ["(1) Cortar conforme desenho 1020-D."],
        ["(2) Incluir porca e arruela."],
    ]
    return ForeignFile(
        "footnotes_below.xlsx",
        xlsx(Sheet("Plan1", rows)),
        Expected(
            sheet="Plan1",
            header_row=2,
            first_row=3,
            columns={"part": "A", "name": "B", "quantity": "C", "unit": "D"},
            rows=3,
            quantity_sum=50,
            items=("1020-A", "1020-B", "1020-C"),
            units={"1020-B": "m", "1020-A": "pcs"},
        ),
    )


def a_total_row_of_quantities_and_prices():
    """English: the last row states both totals; it is no item, though its first cell holds a text like the others."""
    rows = [
        ["Component", "Quantity", "Unit cost", "Total cost"],
        ["Neodymium block", 6, 14.0, 84.0],
        ["Steel back plate", 2, 9.5, 19.0],
        ["Copper coil", 6, 4.25, 25.5],
        ["Total", 14, None, 128.5],
    ]
    return ForeignFile(
        "a_total_row_of_quantities_and_prices.xlsx",
        xlsx(Sheet("Sheet1", rows, first_row=2, first_column=2)),
        Expected(
            sheet="Sheet1",
            header_row=2,
            first_row=3,
            last_row=5,
            columns={"name": "B", "quantity": "C", "price": "D"},
            price_kind="unit",
            rows=3,
            quantity_sum=14,
            stated_quantity=14,
            stated_price=128.5,
            reported=(),
            totals=(6,),
        ),
    )


def one_of_four_sheets():
    """English: a cover, a change log and a plan of hours look like tables; only one sheet is the bill of materials."""
    cover = [["Gearbox GX-2"], ["Customer", "Tyne Motors"], ["Serial", 4711], ["Year", 2026]]
    log = [
        ["Rev", "Date", "Author", "Change"],
        ["A", "2026-01-12", "MS", "First issue"],
        ["B", "2026-02-20", "MS", "Bearing changed"],
    ]
    hours = [["Operation", "Machine", "Hours"], ["Turning", "CTX 310", 2.5], ["Milling", "DMU 50", 4.0]]
    parts = [
        ["Parts list"],
        ["Drawing no.", "Designation", "Qty", "Material"],
        ["GX-2-001", "Input shaft", 1, "42CrMo4"],
        ["GX-2-002", "Planet gear", 3, "16MnCr5"],
        ["GX-2-003", "Ring gear", 1, "42CrMo4"],
        ["GX-2-004", "Planet carrier", 1, "EN-GJS-600"],
    ]
    book = xlsx(Sheet("Cover", cover), Sheet("Changes", log), Sheet("Hours", hours), Sheet("Parts", parts))
    return ForeignFile(
        "one_of_four_sheets.xlsx",
        book,
        Expected(
            sheet="Parts",
            header_row=2,
            first_row=3,
            last_row=6,
            columns={"part": "A", "name": "B", "quantity": "C"},
            rows=4,
            quantity_sum=6,
            reported=(),
        ),
    )


def an_old_version_on_a_hidden_sheet():
    """English: the hidden sheet is longer, older, and not what was sent."""
    titles = ["Part number", "Part name", "Qty"]
    old = [titles, *[[f"X-{number}", f"Old part {number}", 9] for number in range(10, 30)]]
    new = [titles, ["X-10", "Lever", 2], ["X-11", "Spring", 4], ["X-12", "Cap", 2]]
    return ForeignFile(
        "an_old_version_on_a_hidden_sheet.xlsx",
        xlsx(Sheet("Rev C", new), Sheet("Rev A", old, hidden=True)),
        Expected(
            sheet="Rev C",
            header_row=1,
            last_row=4,
            columns={"part": "A", "name": "B", "quantity": "C"},
            rows=3,
            quantity_sum=8,
        ),
    )


def only_the_hidden_sheet_is_a_list():
    """German: the visible sheet is a letter; the hidden list is offered, and that it is hidden is said."""
    letter = [["Sehr geehrte Damen und Herren,"], ["anbei unsere Unterlagen zum Gerät."], ["Mit freundlichen Grüßen"]]
    parts = [
        ["Teilenummer", "Bezeichnung", "Anzahl"],
        ["G-1", "Deckel", 1],
        ["G-2", "Dichtung", 2],
        ["G-3", "Schraube M4x10", 12],
    ]
    return ForeignFile(
        "only_the_hidden_sheet_is_a_list.xlsx",
        xlsx(Sheet("Brief", letter), Sheet("Daten", parts, hidden=True)),
        Expected(status="", sheet="Daten", header_row=1, rows=3, quantity_sum=15, says=("hid",)),
    )


def rows_hidden_by_a_filter():
    """French: two rows are hidden; they are read, since the total counts them, and that they are hidden is said."""
    rows = [
        ["Référence", "Désignation", "Qté", "PU HT (€)", "Total HT (€)"],
        ["F-100", "Tôle pliée", 2, 15.0, 30.0],
        ["F-101", "Rivet", 50, 0.1, 5.0],
        ["F-102", "Charnière", 4, 3.0, 12.0],
        ["F-103", "Poignée", 1, 8.0, 8.0],
        ["Total", None, None, None, 55.0],
    ]
    return ForeignFile(
        "rows_hidden_by_a_filter.xlsx",
        xlsx(Sheet("Feuil1", rows, hidden_rows=(3, 4))),
        Expected(
            sheet="Feuil1",
            header_row=1,
            last_row=5,
            columns={"part": "A", "name": "B", "quantity": "C", "price": "D"},
            price_kind="unit",
            rows=4,
            quantity_sum=57,
            stated_price=55.0,
            says=("hid",),
            currency="EUR",
        ),
    )


def a_change_log_below_the_list():
    """English: a second table stands on the sheet three rows below the first."""
    rows = [
        ["Part", "Description", "Quantity"],
        ["D-01", "Diaphragm", 2],
        ["D-02", "Valve plate", 4],
        ["D-03", "Spring washer", 8],
        [],
        [],
        [],
        ["Revision", "Date", "Remark"],
        ["01", "2026-03-01", "First issue"],
        ["02", "2026-04-15", "Valve plate from 2 to 4"],
    ]
    return ForeignFile(
        "a_change_log_below_the_list.xlsx",
        xlsx(Sheet("BOM", rows)),
        Expected(
            sheet="BOM",
            header_row=1,
            first_row=2,
            last_row=4,
            columns={"part": "A", "quantity": "C"},
            rows=3,
            quantity_sum=14,
            items=("D-01", "D-02", "D-03"),
        ),
    )


BUILDERS = (
    below_a_letterhead,
    titles_over_two_rows,
    merged_titles_and_sections,
    a_block_of_totals_beside,
    subtotals_before_and_after,
    footnotes_below,
    a_total_row_of_quantities_and_prices,
    one_of_four_sheets,
    an_old_version_on_a_hidden_sheet,
    only_the_hidden_sheet_is_a_list,
    rows_hidden_by_a_filter,
    a_change_log_below_the_list,
)
