"""Files that are no bill of materials and no quotation, though some look like one."""

from tests.workbooks.foreign_file import Expected, ForeignFile, Sheet, xlsx

REFUSED = Expected(status="refused")


def _refused(name, *sheets):
    return ForeignFile(name, xlsx(*sheets), REFUSED)


def a_time_sheet():
    """German: days and hours of a person."""
    rows = [
        ["Stundenzettel März 2026", None, None, None],
        ["Mitarbeiter", "A. Vogt"],
        ["Datum", "Beginn", "Ende", "Stunden", "Tätigkeit"],
        ["02.03.2026", "07:30", "16:00", 8.0, "Montage"],
        ["03.03.2026", "07:30", "15:30", 7.5, "Montage"],
        ["04.03.2026", "08:00", "16:30", 8.0, "Prüffeld"],
        ["Summe", None, None, 23.5, None],
    ]
    return _refused("a_time_sheet.xlsx", Sheet("März", rows))


def an_address_list():
    """French: people and where they live."""
    rows = [
        ["Nom", "Prénom", "Rue", "Code postal", "Ville", "Téléphone"],
        ["Garnier", "Luc", "8 rue du Port", 29200, "Brest", "02 98 00 00 01"],
        ["Petit", "Anne", "3 place Kléber", 67000, "Strasbourg", "03 88 00 00 02"],
        ["Roux", "Jean", "21 quai Sud", 13002, "Marseille", "04 91 00 00 03"],
    ]
    return _refused("an_address_list.xlsx", Sheet("Contacts", rows))


def prose():
    """English: sentences, one a row."""
    rows = [
        ["Minutes of the meeting of 12 May"],
        ["The quantity of magnets for the pilot run was discussed at length."],
        ["J. Ross will ask three suppliers for a price before the end of the month."],
        ["The next meeting takes place in week 22."],
    ]
    return _refused("prose.xlsx", Sheet("Minutes", rows))


def a_price_list_of_services():
    """Italian: a hotel's rooms and nights; a price alone makes no bill of materials."""
    rows = [
        ["Listino camere", None, None],
        ["Camera", "Ospiti", "Prezzo a notte", "Colazione"],
        ["Singola", 1, 70.0, "inclusa"],
        ["Doppia", 2, 110.0, "inclusa"],
        ["Suite", 2, 190.0, "inclusa"],
        ["Familiare", 4, 160.0, "esclusa"],
    ]
    return _refused("a_price_list_of_services.xlsx", Sheet("Listino", rows))


def an_electrical_summary():
    """English: names and values, some of them whole numbers."""
    rows = [
        ["Electrical design summary"],
        [],
        ["Configuration", "4S2P"],
        ["Total cells", 8],
        ["Nominal voltage", "14.8 V"],
        ["Capacity", "5.2 Ah"],
        ["Load current", "20 A"],
        ["Efficiency", 0.93],
    ]
    return _refused("an_electrical_summary.xlsx", Sheet("Summary", rows))


def a_schedule():
    """Japanese: dates and who is responsible."""
    rows = [
        ["工程表"],
        ["工程", "開始日", "終了日", "担当者"],
        ["設計", "2026/04/01", "2026/04/20", "佐藤"],
        ["試作", "2026/04/21", "2026/05/15", "鈴木"],
        ["評価", "2026/05/16", "2026/05/31", "高橋"],
    ]
    return _refused("a_schedule.xlsx", Sheet("工程表", rows))


def measurements():
    """Russian: a table of numbers from a test bench."""
    rows = [
        ["Время, с", "Ток, А", "Напряжение, В", "Температура, °C"],
        *[[second, 1.5 + second / 10, 24.0 - second / 20, 21 + second] for second in range(12)],
    ]
    return _refused("measurements.xlsx", Sheet("Испытания", rows))


def only_titles():
    """English: the titles of a bill of materials and not one row."""
    return _refused("only_titles.xlsx", Sheet("BOM", [["Part number", "Description", "Qty", "Unit"]]))


def empty_sheets():
    """English: three sheets without a cell."""
    return _refused("empty_sheets.xlsx", Sheet("Sheet1", []), Sheet("Sheet2", []), Sheet("Sheet3", []))


def a_letter_as_text_file():
    """Spanish: prose with commas is no table."""
    text = (
        "Estimados señores:\n\nLes agradecemos su oferta, que hemos recibido hoy.\n"
        "Nuestro departamento técnico, compras y calidad la están revisando.\n\nAtentamente,\nP. Ruiz\n"
    )
    return ForeignFile("a_letter_as_text_file.csv", text.encode(), REFUSED)


BUILDERS = (
    a_time_sheet,
    an_address_list,
    prose,
    a_price_list_of_services,
    an_electrical_summary,
    a_schedule,
    measurements,
    only_titles,
    empty_sheets,
    a_letter_as_text_file,
)
