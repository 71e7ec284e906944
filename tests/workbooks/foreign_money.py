"""Foreign files in which the currency is hard to find, and quotations."""

from tests.workbooks.foreign_file import Expected, ForeignFile, Look, Sheet, xlsx


def the_currency_in_the_format():
    """Spanish: only the number format says euro."""
    euro = "#,##0.00\\ [$€-C0A]"
    rows = [
        ["Referencia", "Descripción", "Cant.", "Precio unitario"],
        ["ES-1", "Bobina", 3, Look(12.5, euro)],
        ["ES-2", "Núcleo", 3, Look(4.75, euro)],
        ["ES-3", "Terminal", 12, Look(0.2, euro)],
    ]
    return ForeignFile(
        "the_currency_in_the_format.xlsx",
        xlsx(Sheet("Hoja1", rows)),
        Expected(
            sheet="Hoja1",
            columns={"part": "A", "name": "B", "quantity": "C", "price": "D", "currency": None},
            price_kind="unit",
            rows=3,
            quantity_sum=18,
            prices={"ES-2": 4.75},
            currency="EUR",
        ),
    )


def reais_in_the_cells():
    """Portuguese of Brazil: R$ 1.250,00 as text."""
    rows = [
        ["Código", "Descrição", "Quantidade", "Preço unitário"],
        ["BR-1", "Motor trifásico", 1, "R$ 1.250,00"],
        ["BR-2", "Polia", 2, "R$ 87,50"],
        ["BR-3", "Correia", 2, "R$ 32,90"],
    ]
    return ForeignFile(
        "reais_in_the_cells.xlsx",
        xlsx(Sheet("Plan1", rows)),
        Expected(
            sheet="Plan1",
            columns={"part": "A", "name": "B", "quantity": "C", "price": "D"},
            price_kind="unit",
            rows=3,
            quantity_sum=5,
            prices={"BR-1": 1250.0, "BR-3": 32.9},
            currency="BRL",
        ),
    )


def roubles_in_the_title():
    """Russian: price and sum in roubles, with a total below."""
    rows = [
        ["№ п/п", "Наименование", "Кол-во, шт.", "Цена, руб.", "Сумма, руб."],
        [1, "Подшипник 6204", 4, 310.0, 1240.0],
        [2, "Магнит 20х10х5", 16, 95.5, 1528.0],
        [3, "Вал", 1, 2200.0, 2200.0],
        [None, "Итого", 21, None, 4968.0],
    ]
    return ForeignFile(
        "roubles_in_the_title.xlsx",
        xlsx(Sheet("Лист1", rows, first_row=3)),
        Expected(
            sheet="Лист1",
            header_row=3,
            first_row=4,
            last_row=6,
            columns={"name": "B", "quantity": "C", "price": "D", "level": None},
            price_kind="unit",
            rows=3,
            quantity_sum=21,
            stated_quantity=21,
            stated_price=4968.0,
            reported=(),
            totals=(7,),
            units={"Вал": "pcs"},
            prices={"Магнит 20х10х5": 95.5},
            currency="RUB",
        ),
    )


def a_currency_column():
    """English: euro and dollar rows; each keeps its own."""
    rows = [
        ["Part No", "Description", "Supplier", "Qty", "Unit price", "Curr."],
        ["K-1", "Encoder", "Lenk GmbH", 1, 88.0, "EUR"],
        ["K-2", "Drive", "Ohio Drives", 1, 240.0, "USD"],
        ["K-3", "Cable set", "Lenk GmbH", 2, 14.5, "EUR"],
    ]
    return ForeignFile(
        "a_currency_column.xlsx",
        xlsx(Sheet("Parts", rows)),
        Expected(
            sheet="Parts",
            columns={"part": "A", "supplier": "C", "quantity": "D", "price": "E", "currency": "F"},
            price_kind="unit",
            rows=3,
            quantity_sum=4,
            prices={("K-2", "Ohio Drives"): 240.0, ("K-3", "Lenk GmbH"): 14.5},
        ),
    )


def yen_or_yuan():
    """English titles, ¥ in the cells, nothing else: Japanese yen or Chinese yuan is for a person to say."""
    rows = [
        ["Part", "Qty", "Unit price"],
        ["Stator core", 1, "¥ 38.50"],
        ["Rotor core", 1, "¥ 22.00"],
        ["Magnet", 10, "¥ 4.80"],
    ]
    return ForeignFile(
        "yen_or_yuan.xlsx",
        xlsx(Sheet("Sheet1", rows)),
        Expected(
            status="questions",
            columns={"name": "A", "quantity": "B", "price": "C"},
            price_kind="unit",
            rows=3,
            quantity_sum=12,
            asks=("currenc",),
        ),
    )


def yen_in_the_title():
    """Japanese: 単価（円） is yen; 金額 is the price of the row; 合計 closes the list."""
    rows = [
        ["見積部品表"],
        [],
        ["No.", "品番", "品名", "数量", "単価（円）", "金額（円）"],
        [1, "MG-201", "モーター", 2, 4800, 9600],
        [2, "MG-202", "ギア", 4, 650, 2600],
        [3, "MG-203", "ベアリング", 8, 300, 2400],
        [None, None, "合計", 14, None, 14600],
    ]
    return ForeignFile(
        "yen_in_the_title.xlsx",
        xlsx(Sheet("見積", rows)),
        Expected(
            sheet="見積",
            header_row=3,
            first_row=4,
            last_row=6,
            columns={"part": "B", "name": "C", "quantity": "D", "price": "E"},
            price_kind="unit",
            rows=3,
            quantity_sum=14,
            stated_quantity=14,
            stated_price=14600,
            reported=(),
            totals=(7,),
            prices={"MG-202": 650},
            currency="JPY",
        ),
    )


def a_quotation_in_english():
    """A quotation: prices, minimum orders and lead times, no quantity needed."""
    rows = [
        ["Quotation Q-2281 – Alloy Traders Inc."],
        ["Valid until 2026-12-31"],
        [],
        ["Part number", "Description", "Unit price (USD)", "MOQ", "Lead time (weeks)"],
        ["AT-10", "Dysprosium metal, per kg", 410.0, 5, 6],
        ["AT-11", "Terbium metal, per kg", 1250.0, 1, 8],
        ["AT-12", "NdPr metal, per kg", 92.0, 50, 4],
    ]
    return ForeignFile(
        "a_quotation_in_english.xlsx",
        xlsx(Sheet("Quote", rows)),
        Expected(
            status="questions",
            sheet="Quote",
            header_row=4,
            first_row=5,
            last_row=7,
            columns={"part": "A", "quantity": None, "price": "C"},
            price_kind="unit",
            asks=("quot",),
            rows=3,
            prices={"AT-11": 1250.0},
            minimum_orders={"AT-12": 50},
            lead_times={"AT-10": 42},
            currency="USD",
        ),
    )


def a_quotation_in_german():
    """German: Mindestmenge and Lieferzeit are no quantity of a product."""
    rows = [
        ["Angebot 2026-118"],
        ["Artikelnummer", "Bezeichnung", "Preis je kg (EUR)", "Mindestmenge (kg)", "Lieferzeit"],
        ["L-1", "Ferrowolfram", 38.5, 500, "3 Wochen"],
        ["L-2", "Ferrovanadium", 29.9, 250, "14 Tage"],
        ["L-3", "Chrommetall", 11.2, 1000, "2 Wochen"],
    ]
    return ForeignFile(
        "a_quotation_in_german.xlsx",
        xlsx(Sheet("Angebot", rows)),
        Expected(
            status="questions",
            sheet="Angebot",
            header_row=2,
            columns={"part": "A", "name": "B", "quantity": None, "price": "C"},
            price_kind="unit",
            asks=("quot",),
            prices={"L-2": 29.9},
            minimum_orders={"L-1": 500},
            lead_times={"L-1": 21, "L-2": 14},
            units={"L-1": "kg"},
            currency="EUR",
        ),
    )


def a_quotation_in_chinese():
    """Chinese: 起订量 is the minimum order, 交期 the lead time, 报价 the price."""
    rows = [
        ["报价单"],
        ["料号", "品名", "单价（元）", "起订量", "交期（天）"],
        ["Y-1", "钕铁硼磁体", 3.6, 1000, 30],
        ["Y-2", "铁氧体磁体", 0.4, 5000, 20],
        ["Y-3", "钐钴磁体", 9.8, 500, 45],
    ]
    return ForeignFile(
        "a_quotation_in_chinese.xlsx",
        xlsx(Sheet("报价", rows)),
        Expected(
            status="questions",
            sheet="报价",
            header_row=2,
            columns={"part": "A", "name": "B", "quantity": None, "price": "C"},
            asks=("quot",),
            prices={"Y-3": 9.8},
            minimum_orders={"Y-2": 5000},
            lead_times={"Y-3": 45},
            currency="CNY",
        ),
    )


def prices_on_request():
    """German: auf Anfrage is no price; the row stays an item, and the missing price is said."""
    rows = [
        ["Teilenummer", "Bezeichnung", "Menge", "Einzelpreis €", "Gesamtpreis €"],
        ["T-1", "Spule", 2, 10.0, 20.0],
        ["T-2", "Sonderlager", 1, "auf Anfrage", None],
        ["T-3", "Deckel", 3, 5.0, 15.0],
    ]
    return ForeignFile(
        "prices_on_request.xlsx",
        xlsx(Sheet("Tabelle1", rows)),
        Expected(
            sheet="Tabelle1",
            columns={"part": "A", "name": "B", "quantity": "C", "price": "D"},
            price_kind="unit",
            rows=3,
            quantity_sum=6,
            problem_cells=("D3",),
            prices={"T-3": 5.0},
            currency="EUR",
        ),
    )


BUILDERS = (
    the_currency_in_the_format,
    reais_in_the_cells,
    roubles_in_the_title,
    a_currency_column,
    yen_or_yuan,
    yen_in_the_title,
    a_quotation_in_english,
    a_quotation_in_german,
    a_quotation_in_chinese,
    prices_on_request,
)
