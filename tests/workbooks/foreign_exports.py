"""Foreign files as programs write them: ERP, CAD and EDA exports, carts; and the other spreadsheet formats."""

from tests.workbooks import ugly_ods, ugly_xls, ugly_xlsb
from tests.workbooks.foreign_file import Expected, ForeignFile, Sheet, xlsx


def an_erp_list_with_pages():
    """German: the titles come again at the top of each page; a page number stands between."""
    titles = ["Pos", "Komponente", "Objektbezeichnung", "Komponentenmenge", "ME"]
    rows = [
        ["Stückliste anzeigen: Positionsübersicht"],
        ["Material", "400-100", None, "Werk", "1000"],
        [],
        titles,
        ["0010", "400-110", "Welle", 1, "ST"],
        ["0020", "400-120", "Passfeder", 2, "ST"],
        ["0030", "400-130", "Fett", 0.15, "KG"],
        ["Seite 1"],
        titles,
        ["0040", "400-140", "Deckel", 1, "ST"],
        ["0050", "400-150", "Schraube", 8, "ST"],
    ]
    return ForeignFile(
        "an_erp_list_with_pages.xlsx",
        xlsx(Sheet("Sheet1", rows)),
        Expected(
            header_row=4,
            first_row=5,
            last_row=11,
            columns={"part": "B", "name": "C", "quantity": "D", "unit": "E"},
            rows=5,
            quantity_sum=12.15,
            reported=(8, 9),
            items=("400-110", "400-120", "400-130", "400-140", "400-150"),
            units={"400-130": "kg", "400-110": "pcs"},
        ),
    )


def an_erp_list_in_chinese():
    """Chinese: the titles of the second page come again after a blank row."""
    titles = ["项次", "子件编码", "子件名称", "基本用量", "计量单位"]
    rows = [
        ["物料清单"],
        titles,
        ["10", "Z-01", "外壳", 1, "个"],
        ["20", "Z-02", "电机", 2, "台"],
        [],
        titles,
        ["30", "Z-03", "密封圈", 4, "个"],
    ]
    return ForeignFile(
        "an_erp_list_in_chinese.xlsx",
        xlsx(Sheet("Sheet1", rows)),
        Expected(
            header_row=2,
            first_row=3,
            last_row=7,
            columns={"part": "B", "name": "C", "quantity": "D", "unit": "E"},
            rows=3,
            quantity_sum=7,
            reported=(6,),
        ),
    )


def an_eda_export():
    """English: designators in groups; the quantity is their number; values such as 100n are no quantities."""
    rows = [
        ["Comment", "Designator", "Footprint", "LibRef", "Quantity"],
        ["100n", "C1, C2, C3, C4", "0603", "CAP", 4],
        ["10k", "R1, R2", "0603", "RES", 2],
        ["LM358", "U1", "SOIC-8", "OPAMP", 1],
        ["1N4148", "D1, D2, D3", "SOD-123", "DIODE", 3],
    ]
    return ForeignFile(
        "an_eda_export.xlsx",
        xlsx(Sheet("Board", rows)),
        Expected(
            columns={"quantity": "E", "price": None, "level": None},
            rows=4,
            quantity_sum=10,
            items=("100n", "10k", "LM358", "1N4148"),
        ),
    )


def an_eda_text_export():
    """English: a KiCad list: reference, value, footprint, data sheet, quantity; ~ is nothing, and that J1 is not
    fitted (DNP) is said."""
    text = (
        '"Reference","Value","Footprint","Datasheet","Qty","DNP"\n'
        '"C1,C2","4.7u","Capacitor_SMD:C_0805","~","2",""\n'
        '"R1,R2,R5","2.2k","Resistor_SMD:R_0603","~","3",""\n'
        '"J1","Conn_01x04","Connector:JST_PH","https://example.com/ph.pdf","1","DNP"\n'
        '"U2","ATmega328P","Package_QFP:TQFP-32","https://example.com/m328.pdf","1",""\n'
    )
    return ForeignFile(
        "an_eda_text_export.csv",
        text.encode(),
        Expected(
            columns={"quantity": "E"},
            rows=4,
            quantity_sum=7,
            items=("4.7u", "2.2k", "Conn_01x04", "ATmega328P"),
            says=("DNP",),
        ),
    )


def a_cut_list():
    """English: a CAD cut list; lengths and angles are numbers too, only QTY. counts."""
    rows = [
        ["ITEM NO.", "QTY.", "DESCRIPTION", "LENGTH", "ANGLE1", "ANGLE2"],
        [1, 4, "TUBE, SQUARE 40 X 40 X 3", 720, 45, 45],
        [2, 2, "TUBE, SQUARE 40 X 40 X 3", 1500, 45, 45],
        [3, 8, "FLAT BAR 40 X 5", 120, 0, 0],
        [4, 2, "ANGLE 30 X 30 X 3", 660, 0, 45],
    ]
    return ForeignFile(
        "a_cut_list.xlsx",
        xlsx(Sheet("Cut list", rows)),
        Expected(
            columns={"quantity": "B", "level": None, "price": None}, header_row=1, last_row=5, rows=4, quantity_sum=16
        ),
    )


def a_cad_parts_list_upside_down():
    """Spanish: position, number, name and quantity with titles in capitals and line breaks."""
    rows = [
        ["POS.", "N.º DE\nPIEZA", "DENOMINACIÓN", "CANT.\nTOTAL"],
        [3, "CD-03", "TAPA", 1],
        [2, "CD-02", "JUNTA", 2],
        [1, "CD-01", "CUERPO", 1],
    ]
    return ForeignFile(
        "a_cad_parts_list_upside_down.xlsx",
        xlsx(Sheet("Plano", rows)),
        Expected(columns={"part": "B", "name": "C", "quantity": "D"}, rows=3, quantity_sum=4),
    )


def a_cart():
    """English: a distributor's cart; the order is priced, with the merchandise total below."""
    rows = [
        ["Index", "Part Number", "Manufacturer Part Number", "Description", "Quantity", "Unit Price", "Extended Price"],
        [1, "311-10KGRCT-ND", "RC0603JR-0710KL", "RES 10K OHM", 10, "$0.10", "$1.00"],
        [2, "296-6502-1-ND", "LM358DR", "IC OPAMP", 2, "$0.64", "$1.28"],
        [3, "399-1095-1-ND", "C0603C104K5RAC", "CAP CER 0.1UF", 100, "$0.0235", "$2.35"],
        [None, None, None, None, None, "Subtotal", "$4.63"],
    ]
    return ForeignFile(
        "a_cart.xlsx",
        xlsx(Sheet("Cart", rows)),
        Expected(
            last_row=4,
            columns={"quantity": "E", "price": "F"},
            price_kind="unit",
            rows=3,
            quantity_sum=112,
            stated_price=4.63,
            totals=(5,),
            currency="USD",
        ),
    )


def a_cad_list_in_portuguese():
    """Portuguese: a dash stands for a blank supplier; the weight in kg is no quantity."""
    rows = [
        ["Item", "Código", "Denominação", "Quant.", "Massa (kg)", "Fornecedor"],
        [1, "PT-100", "Estrutura soldada", 1, 48.2, "-"],
        [2, "PT-101", "Rodízio 100 mm", 4, 0.9, "Rodas Lima"],
        [3, "PT-102", "Parafuso M10x25", 16, 0.03, "Fixar"],
    ]
    return ForeignFile(
        "a_cad_list_in_portuguese.xlsx",
        xlsx(Sheet("Lista", rows)),
        Expected(
            columns={"part": "B", "name": "C", "quantity": "D", "supplier": "F", "level": None},
            rows=3,
            quantity_sum=21,
        ),
    )


def a_specification_in_russian():
    """Russian: sections of a GOST specification, underlined titles in the column of names."""
    rows = [
        ["Формат", "Зона", "Поз.", "Обозначение", "Наименование", "Кол.", "Примечание"],
        [None, None, None, None, "Документация"],
        ["А2", None, None, "РТ.01.00 СБ", "Сборочный чертёж"],
        [None, None, None, None, "Детали"],
        ["А4", None, 1, "РТ.01.01", "Корпус", 1, None],
        ["А4", None, 2, "РТ.01.02", "Крышка", 2, None],
        [None, None, None, None, "Стандартные изделия"],
        [None, None, 3, None, "Болт М6х20 ГОСТ 7798-70", 8, None],
        [None, None, 4, None, "Подшипник 204", 2, None],
    ]
    return ForeignFile(
        "a_specification_in_russian.xlsx",
        xlsx(Sheet("Спецификация", rows)),
        Expected(
            header_row=1,
            first_row=2,
            last_row=9,
            columns={"part": "D", "name": "E", "quantity": "F"},
            rows=4,
            quantity_sum=13,
            reported=(2, 3, 4, 7),
            items=("РТ.01.01", "РТ.01.02", "Болт М6х20 ГОСТ 7798-70", "Подшипник 204"),
        ),
    )


def an_open_document():
    """German .ods: the table begins at B3, sections among the items, two blank rows repeated."""
    row, text, number, blank = ugly_ods.row, ugly_ods.text, ugly_ods.number, ugly_ods.blank
    rows = [
        row(blank(5), times=2),
        row(blank(), text("Bauteil"), text("Ausführung"), text("Anzahl"), text("Bemerkung")),
        row(blank(), text("Antrieb"), blank(3)),
        row(blank(), text("Motor"), text("BLDC 90 kV"), number(12), blank()),
        row(blank(), text("Riemen"), text("HTD 5M"), number(4), text("gespannt")),
        row(blank(5), times=2),
        row(blank(), text("Schrauben"), blank(3)),
        row(blank(), text("Zylinderschraube"), text("M3x8"), number(96), blank()),
    ]
    return ForeignFile(
        "an_open_document.ods",
        ugly_ods.ods({"Tabelle1": "".join(rows)}),
        Expected(
            sheet="Tabelle1",
            header_row=3,
            first_row=4,
            last_row=10,
            columns={"name": "B", "quantity": "D"},
            rows=3,
            quantity_sum=112,
            reported=(4, 9),
        ),
    )


def an_open_document_in_french():
    """French .ods: repeated cells, and a price as a currency cell."""
    row, text, number = ugly_ods.row, ugly_ods.text, ugly_ods.number
    euro = 'office:value-type="currency" office:currency="EUR" office:value="{}"'
    rows = [
        row(text("Référence"), text("Désignation"), text("Qté"), text("Prix unitaire")),
        row(text("OD-1"), text("Vérin"), number(2), ugly_ods.raw(euro.format(84.5), "<text:p>84,50 €</text:p>")),
        row(text("OD-2"), text("Raccord"), number(2), ugly_ods.raw(euro.format(3.9), "<text:p>3,90 €</text:p>")),
        row(text("OD-3"), text("Collier"), number(6), ugly_ods.raw(euro.format(0.6), "<text:p>0,60 €</text:p>")),
    ]
    return ForeignFile(
        "an_open_document_in_french.ods",
        ugly_ods.ods({"Feuille1": "".join(rows)}),
        Expected(
            sheet="Feuille1",
            columns={"part": "A", "name": "B", "quantity": "C", "price": "D"},
            price_kind="unit",
            rows=3,
            quantity_sum=10,
            prices={"OD-1": 84.5},
            currency="EUR",
        ),
    )


def an_old_workbook():
    """English .xls: prices are line totals by the total below; one part in two rows; a title with a line break."""
    rows = [
        ["Mechanical parts", "numbers ", "prices (with\ndiscount)", "source"],
        ["1120-0004", 3.0, 18.0, "https://example.com/1"],
        ["2800-0010", 250.0, 25.0, None],
        ["1401-0032", 10.0, 68.0, "https://example.com/3"],
        ["2800-0010", 50.0, 5.0, None],
        ["1502-0020", 4.0, 1.48, None],
        [],
        [None, None, 117.48, None],
    ]
    return ForeignFile(
        "an_old_workbook.xls",
        ugly_xls.xls({"Sheet1": _records(rows)}),
        Expected(
            sheet="Sheet1",
            header_row=1,
            last_row=6,
            columns={"quantity": "B", "price": "C"},
            price_kind="line",
            rows=5,
            quantity_sum=317,
            stated_price=117.48,
            totals=(8,),
            items=("1120-0004", "2800-0010", "1401-0032", "2800-0010", "1502-0020"),
            prices={"1120-0004": 6.0, "1401-0032": 6.8, "2800-0010": 0.1},
        ),
    )


def a_binary_workbook():
    """Japanese .xlsb: titles in row 2."""
    rows = [
        ["構成部品一覧"],
        ["品目コード", "品目名", "員数", "単位"],
        ["XB-1", "フレーム", 1.0, "個"],
        ["XB-2", "電線", 2.5, "m"],
        ["XB-3", "ボルト", 12.0, "本"],
    ]
    binary = b"".join(
        ugly_xlsb.row(down)
        + b"".join(
            (ugly_xlsb.number if isinstance(value, float) else ugly_xlsb.text)(across, value)
            for across, value in enumerate(row, start=1)
        )
        for down, row in enumerate(rows, start=1)
    )
    return ForeignFile(
        "a_binary_workbook.xlsb",
        ugly_xlsb.xlsb({"部品": binary}),
        Expected(
            sheet="部品",
            header_row=2,
            first_row=3,
            last_row=5,
            columns={"part": "A", "name": "B", "quantity": "C", "unit": "D"},
            rows=3,
            quantity_sum=15.5,
            units={"XB-2": "m"},
        ),
    )


def _records(rows):
    """The records of the cells of an .xls sheet."""
    return b"".join(
        (ugly_xls.number if isinstance(value, float) else ugly_xls.text)(down, across, value)
        for down, row in enumerate(rows, start=1)
        for across, value in enumerate(row, start=1)
        if value is not None
    )


BUILDERS = (
    an_erp_list_with_pages,
    an_erp_list_in_chinese,
    an_eda_export,
    an_eda_text_export,
    a_cut_list,
    a_cad_parts_list_upside_down,
    a_cart,
    a_cad_list_in_portuguese,
    a_specification_in_russian,
    an_open_document,
    an_open_document_in_french,
    an_old_workbook,
    a_binary_workbook,
)
