"""Foreign files in which the prices are hard to read."""

from tests.workbooks.foreign_file import Expected, ForeignFile, Look, Sheet, xlsx


def line_totals_that_look_like_prices():
    """German: only the total of the file shows that Preis is the price of the whole row (12 + 9 + 20 + 6.4)."""
    rows = [
        ["Anzahl", "Bauteil", "Bestellnummer", "Lieferant", "Preis"],
        [4, "Klemme", "KL-204", "Elektro Haas", 12.0],
        [6, "Sicherung", "SI-016", "Elektro Haas", 9.0],
        [2, "Schütz", "SC-110", "Wenger ", 20.0],
        [16, "Aderendhülse", "AE-150", "Wenger", 6.4],
        [None, None, "Gesamt", None, 47.4],
    ]
    return ForeignFile(
        "line_totals_that_look_like_prices.xlsx",
        xlsx(Sheet("Tabelle1", rows)),
        Expected(
            sheet="Tabelle1",
            last_row=5,
            columns={"quantity": "A", "name": "B", "part": "C", "supplier": "D", "price": "E"},
            price_kind="line",
            rows=4,
            quantity_sum=28,
            stated_price=47.4,
            reported=(),
            totals=(6,),
            prices={"KL-204": 3.0, "SI-016": 1.5, "SC-110": 10.0, "AE-150": 0.4},
        ),
    )


def unit_prices_proved_by_the_total():
    """Italian: 2 × 30 + 5 × 4 + 1 × 15 = 95, so Prezzo is the price of a piece."""
    rows = [
        ["Materiale", "Quantità", "Prezzo"],
        ["Piastra", 2, 30.0],
        ["Perno", 5, 4.0],
        ["Molla", 1, 15.0],
        ["Totale", None, 95.0],
    ]
    return ForeignFile(
        "unit_prices_proved_by_the_total.xlsx",
        xlsx(Sheet("Foglio1", rows)),
        Expected(
            sheet="Foglio1",
            last_row=4,
            columns={"name": "A", "quantity": "B", "price": "C"},
            price_kind="unit",
            rows=3,
            quantity_sum=8,
            stated_price=95.0,
            totals=(5,),
            prices={"Perno": 4.0},
        ),
    )


def an_extended_cost_beside():
    """English: unit cost and extended cost stand side by side, in dollars by their format."""
    money = "$#,##0.00"
    rows = [
        ["Part", "Description", "Qty", "Unit Cost", "Ext. Cost"],
        ["9-001", "Ferrite ring", 10, Look(0.8, money), Look(8.0, money)],
        ["9-002", "Bobbin", 2, Look(1.25, money), Look(2.5, money)],
        ["9-003", "Litz wire", 6, Look(2.0, money), Look(12.0, money)],
    ]
    return ForeignFile(
        "an_extended_cost_beside.xlsx",
        xlsx(Sheet("Choke", rows)),
        Expected(
            sheet="Choke",
            columns={"part": "A", "quantity": "C", "price": "D"},
            price_kind="unit",
            rows=3,
            quantity_sum=18,
            prices={"9-001": 0.8},
            currency="USD",
        ),
    )


def an_untitled_column_proves_the_price():
    """Portuguese: Preço is the price of a piece, since the column without a title is quantity × price."""
    rows = [
        ["Componente", "Qtd", "Preço", None],
        ["Resistor de potência", 4, 2.5, 10.0],
        ["Dissipador", 2, 7.0, 14.0],
        ["Ventoinha", 3, 12.0, 36.0],
    ]
    return ForeignFile(
        "an_untitled_column_proves_the_price.xlsx",
        xlsx(Sheet("Folha1", rows)),
        Expected(
            sheet="Folha1",
            columns={"name": "A", "quantity": "B", "price": "C"},
            price_kind="unit",
            rows=3,
            quantity_sum=9,
            prices={"Dissipador": 7.0},
        ),
    )


def a_price_that_nothing_explains():
    """French: Prix beside quantities from 2 to 40 and no total: of a piece or of the row? Only a person knows."""
    rows = [
        ["Désignation", "Quantité", "Prix (€)"],
        ["Axe", 2, 18.0],
        ["Bague", 4, 6.5],
        ["Vis", 40, 4.0],
    ]
    return ForeignFile(
        "a_price_that_nothing_explains.xlsx",
        xlsx(Sheet("Feuil1", rows)),
        Expected(
            status="questions",
            sheet="Feuil1",
            columns={"name": "A", "quantity": "B", "price": "C"},
            rows=3,
            quantity_sum=46,
            asks=("price",),
            currency="EUR",
        ),
    )


def breaks_in_three_columns():
    """English: prices for 1, 10 and 100 pieces."""
    rows = [
        ["MPN", "Description", "Qty", "Price @1 (USD)", "Price @10 (USD)", "Price @100 (USD)"],
        ["MX-40", "Hall sensor", 3, 1.2, 1.05, 0.8],
        ["MX-41", "Gate driver", 1, 2.4, 2.1, 1.9],
        ["MX-42", "MOSFET 60 V", 6, 0.9, 0.7, 0.55],
    ]
    return ForeignFile(
        "breaks_in_three_columns.xlsx",
        xlsx(Sheet("BOM", rows)),
        Expected(
            sheet="BOM",
            columns={"part": "A", "quantity": "C", "price": "D"},
            price_kind="unit",
            rows=3,
            quantity_sum=10,
            prices={"MX-40": 1.2, "MX-42": 0.9},
            breaks={"MX-40": ((10, 1.05), (100, 0.8)), "MX-42": ((10, 0.7), (100, 0.55))},
            currency="USD",
        ),
    )


def prices_from_a_quantity_on():
    """German: Preis ab 1, ab 50, ab 200; a break without a price is none."""
    rows = [
        ["Artikelnr.", "Bezeichnung", "Bedarf", "Preis ab 1 €", "Preis ab 50 €", "Preis ab 200 €"],
        ["B-10", "Tellerfeder", 120, 0.6, 0.5, 0.42],
        ["B-11", "Passscheibe", 60, 0.3, 0.25, None],
        ["B-12", "Spannhülse", 20, 0.2, 0.15, 0.11],
    ]
    return ForeignFile(
        "prices_from_a_quantity_on.xlsx",
        xlsx(Sheet("Angebot", rows)),
        Expected(
            sheet="Angebot",
            columns={"part": "A", "name": "B", "quantity": "C", "price": "D"},
            rows=3,
            quantity_sum=200,
            prices={"B-10": 0.6},
            breaks={"B-10": ((50, 0.5), (200, 0.42)), "B-11": ((50, 0.25),)},
            currency="EUR",
        ),
    )


def ranges_as_titles():
    """Chinese: prices for 1-99, 100-999 and 1000 pieces and more."""
    rows = [
        ["料号", "名称", "数量", "1-99 单价（元）", "100-999 单价（元）", "1000+ 单价（元）"],
        ["CN-1", "磁钢", 8, 3.2, 2.8, 2.5],
        ["CN-2", "轴承", 2, 6.0, 5.5, 5.0],
        ["CN-3", "螺丝", 24, 0.1, 0.08, 0.05],
    ]
    return ForeignFile(
        "ranges_as_titles.xlsx",
        xlsx(Sheet("Sheet1", rows)),
        Expected(
            sheet="Sheet1",
            columns={"part": "A", "name": "B", "quantity": "C", "price": "D"},
            rows=3,
            quantity_sum=34,
            prices={"CN-1": 3.2},
            breaks={"CN-1": ((100, 2.8), (1000, 2.5))},
            currency="CNY",
        ),
    )


def distributors_over_their_columns():
    """English: two rows of titles; three distributors, each with its own number, price and minimum order."""
    rows = [
        [None, None, None, "Farnell", None, None, "Mouser", None, None, "Digi-Key", None, None],
        ["#", "Part", "Qty", *["Code", "Unit price €", "MOQ"] * 3],
        [1, "Capacitor 10u 50V", 4, "2362133", 0.748, 10, "81-GRM32", 0.376, 1, "1276-CL32", 0.335, 1],
        [2, "Regulator 3V3", 1, "1469102", 1.1, 1, "926-LM1117", 0.95, 1, None, None, None],
        [3, "Relay 12 V", 2, None, None, None, "769-RTS3L", 2.6, 5, "PB2129", 2.75, 1],
    ]
    return ForeignFile(
        "distributors_over_their_columns.xlsx",
        xlsx(Sheet("PSU", rows, merged=("D1:F1", "G1:I1", "J1:L1"))),
        Expected(
            sheet="PSU",
            header_row=2,
            first_row=3,
            last_row=5,
            columns={"name": "B", "quantity": "C"},
            rows=3,
            quantity_sum=7,
            prices={
                ("Capacitor 10u 50V", "Farnell"): 0.748,
                ("Capacitor 10u 50V", "Digi-Key"): 0.335,
                ("Regulator 3V3", "Mouser"): 0.95,
                ("Relay 12 V", "Mouser"): 2.6,
            },
            currency="EUR",
        ),
    )


def distributors_in_the_titles():
    """French: the name of the distributor is part of each title."""
    rows = [
        ["Réf. fabricant", "Désignation", "Qté", "Mouser réf.", "Mouser prix (€)", "Farnell réf.", "Farnell prix (€)"],
        ["BC547B", "Transistor NPN", 4, "512-BC547B", 0.12, "1467872", 0.15],
        ["1N4148", "Diode", 10, "512-1N4148", 0.05, "9843680", 0.04],
        ["LM358N", "Ampli op", 2, "926-LM358N", 0.6, "3117181", 0.55],
    ]
    return ForeignFile(
        "distributors_in_the_titles.xlsx",
        xlsx(Sheet("Liste", rows, first_row=2)),
        Expected(
            sheet="Liste",
            header_row=2,
            columns={"part": "A", "name": "B", "quantity": "C"},
            rows=3,
            quantity_sum=16,
            prices={("1N4148", "Mouser"): 0.05, ("1N4148", "Farnell"): 0.04, ("BC547B", "Farnell"): 0.15},
            currency="EUR",
        ),
    )


def a_total_that_does_not_add_up():
    """English: the rows sum to 60, the file says 75; the file's own figure is kept, and the difference is said."""
    rows = [
        ["Part", "Qty", "Unit price", "Amount"],
        ["Frame", 1, 30.0, 30.0],
        ["Wheel", 4, 5.0, 20.0],
        ["Axle", 2, 5.0, 10.0],
        ["Grand total", None, None, 75.0],
    ]
    return ForeignFile(
        "a_total_that_does_not_add_up.xlsx",
        xlsx(Sheet("Cart", rows)),
        Expected(
            sheet="Cart",
            last_row=4,
            columns={"name": "A", "quantity": "B", "price": "C"},
            price_kind="unit",
            rows=3,
            quantity_sum=7,
            stated_price=75.0,
            totals=(5,),
            says=("75", "60"),
        ),
    )


def three_quantities():
    """English: per board, spare and to order; what one product needs is the quantity per board."""
    rows = [
        ["Manufacturer Part Number", "Description", "Qty per board", "Spare qty", "Order qty", "Unit price (USD)"],
        ["STM32G0", "Microcontroller", 1, 2, 12, 2.1],
        ["TPS54331", "Buck converter", 2, 3, 23, 1.4],
        ["XTAL-8M", "Crystal 8 MHz", 1, 1, 11, 0.3],
    ]
    return ForeignFile(
        "three_quantities.xlsx",
        xlsx(Sheet("Board", rows)),
        Expected(
            status="",
            sheet="Board",
            columns={"part": "A", "quantity": "C", "price": "F"},
            price_kind="unit",
            rows=3,
            quantity_sum=4,
            currency="USD",
        ),
    )


def two_quantities_of_one_name():
    """German: Menge twice, and nothing says which of 4 and 6 one product needs; only a person knows."""
    rows = [
        ["Sachnummer", "Benennung", "Menge", "Menge"],
        ["M-1", "Lagerbock", 4, 6],
        ["M-2", "Welle", 1, 5],
        ["M-3", "Scheibe", 9, 2],
    ]
    return ForeignFile(
        "two_quantities_of_one_name.xlsx",
        xlsx(Sheet("Liste", rows)),
        Expected(status="questions", sheet="Liste", columns={"part": "A", "name": "B"}, asks=("quantity",)),
    )


BUILDERS = (
    line_totals_that_look_like_prices,
    unit_prices_proved_by_the_total,
    an_extended_cost_beside,
    an_untitled_column_proves_the_price,
    a_price_that_nothing_explains,
    breaks_in_three_columns,
    prices_from_a_quantity_on,
    ranges_as_titles,
    distributors_over_their_columns,
    distributors_in_the_titles,
    a_total_that_does_not_add_up,
    three_quantities,
    two_quantities_of_one_name,
)
