"""Foreign files in more languages, and the kinds of the other modules again in languages they were not shown in."""

from tests.workbooks.foreign_file import Expected, ForeignFile, Sheet, xlsx


def japanese_subtotals_and_notes():
    """Japanese: sections with 小計 below, 総計 at the end, and a note with ※."""
    rows = [
        ["部品", "数量", "単価（円）", "金額（円）"],
        ["■機構部品"],
        ["軸", 2, 500, 1000],
        ["軸受", 4, 250, 1000],
        ["小計", None, None, 2000],
        ["■電装部品"],
        ["センサー", 1, 3000, 3000],
        ["小計", None, None, 3000],
        ["総計", None, None, 5000],
        ["※価格は税抜きです。"],
    ]
    return ForeignFile(
        "japanese_subtotals_and_notes.xlsx",
        xlsx(Sheet("明細", rows, first_column=2)),
        Expected(
            header_row=1,
            first_row=2,
            columns={"name": "B", "quantity": "C", "price": "D"},
            price_kind="unit",
            rows=3,
            quantity_sum=7,
            stated_price=5000,
            totals=(5, 8, 9),
            items=("軸", "軸受", "センサー"),
            currency="JPY",
        ),
    )


def german_subtotals_and_notes():
    """German: Zwischensumme after each section, Endsumme, and a note with an asterisk."""
    rows = [
        ["Bezeichnung", "Anzahl", "E-Preis", "G-Preis"],
        ["Mechanik"],
        ["Rahmen", 1, "80,00 €", "80,00 €"],
        ["Rolle*", 4, "5,50 €", "22,00 €"],
        ["Zwischensumme", None, None, "102,00 €"],
        ["Elektrik"],
        ["Schalter", 2, "3,00 €", "6,00 €"],
        ["Zwischensumme", None, None, "6,00 €"],
        ["Endsumme", None, None, "108,00 €"],
        ["* nur paarweise lieferbar"],
    ]
    return ForeignFile(
        "german_subtotals_and_notes.xlsx",
        xlsx(Sheet("Tabelle1", rows, first_row=2)),
        Expected(
            header_row=2,
            first_row=3,
            columns={"name": "A", "quantity": "B", "price": "C"},
            price_kind="unit",
            rows=3,
            quantity_sum=7,
            stated_price=108.0,
            totals=(6, 9, 10),
            prices={"Rahmen": 80.0, "Schalter": 3.0},
            currency="EUR",
        ),
    )


def italian_titles_over_two_rows():
    """Italian: quantity and unit below a merged Fabbisogno; the part columns are merged over both rows."""
    rows = [
        ["Codice", "Descrizione", "Fabbisogno", None, "Note"],
        [None, None, "Q.tà", "U.M.", None],
        ["FB-1", "Basamento", 1, "pz", None],
        ["FB-2", "Tubo flessibile", 2.5, "m", "tagliare"],
        ["FB-3", "Fascetta", 6, "pz", None],
    ]
    return ForeignFile(
        "italian_titles_over_two_rows.xlsx",
        xlsx(Sheet("Distinta", rows, merged=("A1:A2", "B1:B2", "C1:D1", "E1:E2"))),
        Expected(
            header_row=2,
            first_row=3,
            last_row=5,
            columns={"part": "A", "name": "B", "quantity": "C", "unit": "D"},
            rows=3,
            quantity_sum=9.5,
            units={"FB-2": "m"},
        ),
    )


def chinese_distributors():
    """Chinese: two suppliers side by side, each with its price and minimum order (立创 and 得捷)."""
    rows = [
        [None, None, None, "立创商城", None, "得捷电子", None],
        ["型号", "名称", "数量", "单价（元）", "起订量", "单价（元）", "起订量"],
        ["C0603-104", "电容", 4, 0.02, 100, 0.05, 1],
        ["R0603-103", "电阻", 6, 0.01, 100, 0.03, 1],
        ["AMS1117", "稳压器", 1, 0.45, 5, 1.2, 1],
    ]
    return ForeignFile(
        "chinese_distributors.xlsx",
        xlsx(Sheet("Sheet1", rows, merged=("D1:E1", "F1:G1"))),
        Expected(
            header_row=2,
            columns={"part": "A", "name": "B", "quantity": "C"},
            rows=3,
            quantity_sum=11,
            prices={("AMS1117", "立创商城"): 0.45, ("AMS1117", "得捷电子"): 1.2},
            currency="CNY",
        ),
    )


def spanish_words_for_quantities():
    """Spanish: 1 o 2, según necesidad, and n/d are no numbers."""
    rows = [
        ["Referencia", "Descripción", "Cant."],
        ["WQ-1", "Arandela", "1 o 2"],
        ["WQ-2", "Soporte", 2],
        ["WQ-3", "Pegamento", "según necesidad"],
        ["WQ-4", "Etiqueta", "n/d"],
        ["WQ-5", "Eje", 1],
    ]
    return ForeignFile(
        "spanish_words_for_quantities.xlsx",
        xlsx(Sheet("Hoja1", rows)),
        Expected(
            columns={"part": "A", "name": "B", "quantity": "C"},
            rows=2,
            quantity_sum=3,
            reported=(2, 4, 5),
            problem_cells=("C2", "C4", "C5"),
        ),
    )


def french_quantities_with_units():
    """French: the unit stands in the cell: 3 m, 2,5 kg, 4 pièces."""
    rows = [
        ["Article", "Quantité", "Fournisseur"],
        ["Câble 3G1,5", "3 m", "Élec Ouest"],
        ["Résine", "2,5 kg", "Chimie Sud"],
        ["Pied réglable", "4 pièces", "Méca Pro"],
    ]
    return ForeignFile(
        "french_quantities_with_units.xlsx",
        xlsx(Sheet("Feuil1", rows)),
        Expected(
            columns={"quantity": "B", "supplier": "C"},
            rows=3,
            quantity_sum=9.5,
            items=("Câble 3G1,5", "Résine", "Pied réglable"),
            units={"Résine": "kg", "Pied réglable": "pcs", "Câble 3G1,5": "m"},
        ),
    )


def russian_line_totals():
    """Russian: Стоимость is the price of the row, since the total is the sum of the column: 300 + 80 + 120."""
    rows = [
        ["Наименование", "Кол-во", "Стоимость, руб."],
        ["Плата", 2, 300],
        ["Разъём", 8, 80],
        ["Корпус", 1, 120],
        ["ИТОГО:", None, 500],
    ]
    return ForeignFile(
        "russian_line_totals.xlsx",
        xlsx(Sheet("Лист1", rows)),
        Expected(
            last_row=4,
            columns={"name": "A", "quantity": "B", "price": "C"},
            price_kind="line",
            rows=3,
            quantity_sum=11,
            stated_price=500,
            totals=(5,),
            prices={"Плата": 150.0, "Разъём": 10.0},
            currency="RUB",
        ),
    )


def portuguese_no_unit_price():
    """Portuguese: Valor total says plainly that it is the price of the row, without any total below."""
    rows = [
        ["Código", "Descrição", "Qtd.", "Valor total (R$)"],
        ["VT-1", "Chapa", 4, 100.0],
        ["VT-2", "Rebite", 50, 10.0],
    ]
    return ForeignFile(
        "portuguese_no_unit_price.xlsx",
        xlsx(Sheet("Plan1", rows)),
        Expected(
            columns={"part": "A", "name": "B", "quantity": "C", "price": "D"},
            price_kind="line",
            rows=2,
            quantity_sum=54,
            prices={"VT-1": 25.0, "VT-2": 0.2},
            currency="BRL",
        ),
    )


def _plain(name, titles, rows):
    """A plain list of a shaft, 2.5 m of something long, and 8 nuts, for the words of its language."""
    (shaft, *_), (tube, *_), (nut, *_) = rows
    expected = Expected(
        columns={"part": "A", "name": "B", "quantity": "C", "unit": "D"},
        rows=3,
        quantity_sum=11.5,
        units={shaft: "pcs", tube: "m", nut: "pcs"},
    )
    return ForeignFile(f"{name}.xlsx", xlsx(Sheet("1", [titles, *rows])), expected)


def dutch():
    """Dutch."""
    rows = [["NL-1", "As", 1, "st"], ["NL-2", "Slang", 2.5, "m"], ["NL-3", "Moer", 8, "st"]]
    return _plain("dutch", ["Artikelnummer", "Omschrijving", "Aantal", "Eenheid"], rows)


def polish():
    """Polish."""
    rows = [["PL-1", "Wał", 1, "szt."], ["PL-2", "Wąż", 2.5, "m"], ["PL-3", "Nakrętka", 8, "szt."]]
    return _plain("polish", ["Nr części", "Nazwa", "Ilość", "J.m."], rows)


def czech():
    """Czech."""
    rows = [["CZ-1", "Hřídel", 1, "ks"], ["CZ-2", "Hadice", 2.5, "m"], ["CZ-3", "Matice", 8, "ks"]]
    return _plain("czech", ["Číslo dílu", "Název", "Množství", "MJ"], rows)


def traditional_chinese():
    """Traditional Chinese."""
    rows = [["TW-1", "轉軸", 1, "個"], ["TW-2", "電線", 2.5, "m"], ["TW-3", "螺絲", 8, "個"]]
    return _plain("traditional_chinese", ["料號", "品名", "數量", "單位"], rows)


def korean():
    """Korean."""
    rows = [["KR-1", "축", 1, "개"], ["KR-2", "전선", 2.5, "m"], ["KR-3", "나사", 8, "개"]]
    return _plain("korean", ["품번", "품명", "수량", "단위"], rows)


BUILDERS = (
    japanese_subtotals_and_notes,
    german_subtotals_and_notes,
    italian_titles_over_two_rows,
    chinese_distributors,
    spanish_words_for_quantities,
    french_quantities_with_units,
    russian_line_totals,
    portuguese_no_unit_price,
    dutch,
    polish,
    czech,
    traditional_chinese,
    korean,
)
