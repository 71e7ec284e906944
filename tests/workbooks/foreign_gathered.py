"""Foreign lists that were put together by hand: gathered over boards, closed with taxes, titled in two languages."""

from tests.workbooks.foreign_file import Expected, ForeignFile, Sheet, xlsx


def gathered_over_boards():
    """English: a part stands once a board; a row without a name below sums its boards and holds number and price."""
    rows = [
        ["#", "Qty", "Part name", "Designators", "Board", "Qty", "Part Number", "Unit price €"],
        [1, 4, "100n 16V", "C1-C4", "Power (×2)", 8, None, None],
        [None, 6, "100n 16V", "C11-C16", "Control", 6, None, None],
        [None, None, None, None, None, 14, "0603B104", 0.02],
        [],
        [2, 1, "10u 50V", "C5", "Power (×2)", 2, None, None],
        [None, 2, "10u 50V", "C17, C18", "Control", 2, None, None],
        [None, None, None, None, None, 4, "GRM32ER", 0.75],
        [],
        [3, 1, "Relay 12 V", "K1", "Power (×2)", 2, "RTS3L", 2.5],
    ]
    return ForeignFile(
        "gathered_over_boards.xlsx",
        xlsx(Sheet("Consolidated", rows)),
        Expected(
            status="",
            header_row=1,
            last_row=10,
            columns={"name": "C", "quantity": "F", "part": "G", "price": "H"},
            price_kind="unit",
            rows=5,
            quantity_sum=20,
            totals=(4, 8),
            prices={"Relay 12 V": 2.5},
            currency="EUR",
        ),
    )


def a_cart_with_its_total_aside():
    """English: below a blank row stand the multiple of the cart and the grand total, beside each other."""
    rows = [
        ["Manufacturer part number", "Description", "Design qty", "Piece price ($)", "Total price ($)"],
        ["LP5907", "LDO 1.8 V", 2, 0.5, 1.0],
        ["LT3042", "LDO, low noise", 6, 6.5, 39.0],
        ["RNE1C471", "Capacitor 470u", 3, 1.0, 3.0],
        [],
        [None, "Cart multiple", 2, "Grand total", 43.0],
    ]
    return ForeignFile(
        "a_cart_with_its_total_aside.xlsx",
        xlsx(Sheet("Order", rows)),
        Expected(
            last_row=4,
            columns={"part": "A", "quantity": "C", "price": "D"},
            price_kind="unit",
            rows=3,
            quantity_sum=11,
            stated_price=43.0,
            never_says=("add up",),
            totals=(6,),
            currency="USD",
        ),
    )


def net_tax_and_gross():
    """German: Netto, MwSt and Brutto close the list; the net sum is the total of the rows (60 + 40)."""
    rows = [
        ["Pos.", "Artikel", "Menge", "Einzelpreis (€)", "Gesamtpreis (€)"],
        [1, "Halter", 4, 15.0, 60.0],
        [2, "Schiene", 2, 20.0, 40.0],
        [None, None, None, "Summe netto", 100.0],
        [None, None, None, "zzgl. 19 % MwSt.", 19.0],
        [None, None, None, "Summe brutto", 119.0],
    ]
    return ForeignFile(
        "net_tax_and_gross.xlsx",
        xlsx(Sheet("Angebot", rows)),
        Expected(
            last_row=3,
            columns={"name": "B", "quantity": "C", "price": "D", "level": None},
            price_kind="unit",
            rows=2,
            quantity_sum=6,
            stated_price=100.0,
            totals=(4, 5, 6),
            currency="EUR",
        ),
    )


def carriage_among_the_rows():
    """French: Frais de port has a price and no quantity; it is no item, and the total includes it (50 + 12)."""
    rows = [
        ["Désignation", "Qté", "PU (€)", "Total (€)"],
        ["Moteur pas à pas", 2, 20.0, 40.0],
        ["Courroie", 2, 5.0, 10.0],
        ["Frais de port", None, None, 12.0],
        ["Total", None, None, 62.0],
    ]
    return ForeignFile(
        "carriage_among_the_rows.xlsx",
        xlsx(Sheet("Feuil1", rows)),
        Expected(
            columns={"name": "A", "quantity": "B", "price": "C"},
            price_kind="unit",
            rows=2,
            quantity_sum=4,
            stated_price=62.0,
            totals=(4, 5),
            items=("Moteur pas à pas", "Courroie"),
            currency="EUR",
        ),
    )


def titles_in_two_languages():
    """Chinese and English in one title."""
    rows = [
        ["物料编号\nPart No.", "物料名称 Part name", "数量 Qty", "单位 Unit", "单价 Unit price (USD)"],
        ["BL-1", "外壳 housing", 1, "pcs", 12.0],
        ["BL-2", "线缆 cable", 2.5, "m", 1.4],
        ["BL-3", "螺丝 screw", 8, "pcs", 0.05],
    ]
    return ForeignFile(
        "titles_in_two_languages.xlsx",
        xlsx(Sheet("Sheet1", rows)),
        Expected(
            columns={"part": "A", "name": "B", "quantity": "C", "unit": "D", "price": "E"},
            price_kind="unit",
            rows=3,
            quantity_sum=11.5,
            units={"BL-2": "m"},
            currency="USD",
        ),
    )


def titles_with_a_slash():
    """German and English parted by a slash, with colons and asterisks as people add them."""
    rows = [
        ["Teilenummer / Part no.*", "Benennung / Description", "Menge / Qty*:", "Einheit / Unit"],
        ["SL-1", "Platine / PCB", 1, "Stk"],
        ["SL-2", "Abstandshalter / spacer", 4, "Stk"],
    ]
    return ForeignFile(
        "titles_with_a_slash.xlsx",
        xlsx(Sheet("BOM", rows)),
        Expected(
            columns={"part": "A", "name": "B", "quantity": "C", "unit": "D"},
            rows=2,
            quantity_sum=5,
            units={"SL-2": "pcs"},
        ),
    )


def no_titles_at_all():
    """German text file without titles: what the columns mean is proposed and asked."""
    lines = ["KT-10;Welle;2;Stk", "KT-11;Lager;4;Stk", "KT-12;Seegerring;4;Stk", "KT-13;Passfeder;2;Stk"]
    return ForeignFile(
        "no_titles_at_all.csv",
        "\r\n".join(lines).encode(),
        Expected(status="questions", first_row=1, last_row=4, columns={"quantity": "C"}, rows=4, quantity_sum=12),
    )


def dimensions_without_quantities():
    """German text file: names, thickness, length and width with decimal points; no quantity: ask."""
    lines = [
        "bezeichnung;dicke;laenge;breite;dekor",
        "Seite links;16.0;1980.0;420.0;eiche",
        "Seite rechts;16.0;1980.0;420.0;eiche",
        "Boden;16.0;868.0;420.0;eiche",
        "Rueckwand;4.0;1975.5;895.0;weiss",
    ]
    return ForeignFile(
        "dimensions_without_quantities.csv",
        "\n".join(lines).encode(),
        Expected(status="questions", header_row=1, columns={"quantity": None}, asks=("quantit",)),
    )


BUILDERS = (
    gathered_over_boards,
    a_cart_with_its_total_aside,
    net_tax_and_gross,
    carriage_among_the_rows,
    titles_in_two_languages,
    titles_with_a_slash,
    no_titles_at_all,
    dimensions_without_quantities,
)
