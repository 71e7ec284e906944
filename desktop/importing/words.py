"""The words of the import page for columns, rows and answers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.wire.foreign import Asked, ImportReading


def _tr(text: str) -> str:
    return QCoreApplication.translate("ImportPage", text)


def uses() -> dict[str, str]:
    """What a column may be used as, with its words, in the order of a list to choose from."""
    return {
        "": _tr("Not used"),
        "quantity": _tr("Quantity"),
        "part": _tr("Part number"),
        "name": _tr("Name"),
        "description": _tr("Description"),
        "unit": _tr("Unit"),
        "price:unit": _tr("Price of one unit"),
        "price:line": _tr("Price of the row"),
        "line_total": _tr("Row total (check)"),
        "currency": _tr("Currency"),
        "supplier": _tr("Supplier"),
        "manufacturer": _tr("Manufacturer"),
        "country": _tr("Country of origin"),
        "level": _tr("Level"),
        "parent": _tr("Parent"),
        "scrap": _tr("Scrap"),
        "minimum_order": _tr("Minimum order"),
        "order_multiple": _tr("Order multiple"),
        "lead_time": _tr("Lead time"),
    }


def used_as(reading: ImportReading) -> dict[str, str]:
    """By column letter, the words of what it is used as; a column that is not used is not there."""
    words, found = uses(), dict[str, list[str]]()
    for letter, use in _uses_of(reading):
        found.setdefault(letter, []).append(words.get(use, _tr("Price")))
    said = {letter: ", ".join(dict.fromkeys(each)) for letter, each in found.items()}
    return said | _of_offers(reading)


def use_of(reading: ImportReading, letter: str) -> str | None:
    """The one use of a column, a key of ``uses``; None where it is another, or several."""
    found = {use for at, use in _uses_of(reading) if at == letter}
    if letter in _of_offers(reading) or len(found) > 1:
        return None
    use = next(iter(found), "")
    return use if use in uses() else None


def _uses_of(reading: ImportReading) -> list[tuple[str, str]]:
    columns = reading.mapping.get("columns", {})
    kind = columns.get("price_kind")
    return [
        (letter, f"price:{kind}" if role == "price" and kind else role)
        for role, letter in columns.items()
        if isinstance(letter, str) and role != "price_kind"
    ]


def _of_offers(reading: ImportReading) -> dict[str, str]:
    """The columns of price breaks, and of distributors that stand side by side."""
    columns, words = reading.mapping.get("columns", {}), uses()
    said = {each["column"]: _from(each) for each in columns.get("breaks", ()) if each["column"] != columns.get("price")}
    for offer in columns.get("offers", ()):
        for role, letter in offer["columns"].items():
            said[letter] = f"{offer['supplier']}: {words.get(role, _tr('Price'))}"
        for each in offer["breaks"]:
            said[each["column"]] = f"{offer['supplier']}: {_from(each)}"
    return said


def _from(price_break: dict[str, object]) -> str:
    return _tr("Price from {0}").format(f"{price_break['from_quantity']:g}")


def row_words() -> dict[str, str]:
    """What a row is, by the letter that ``ImportReading.kinds`` has for it; nothing for items and blank rows."""
    return {
        "T": _tr("Titles"),
        "s": _tr("Section"),
        "u": _tr("Subtotal"),
        "t": _tr("Total"),
        "r": _tr("Titles"),
        "n": _tr("Note"),
        "p": _tr("Not read"),
    }


def choice_words(asked: Asked, choice: str, titles: dict[str, str]) -> str:
    """An answer as its button says it."""
    known = {
        ("price_kind", "unit"): _tr("Of one unit"),
        ("price_kind", "line"): _tr("Of the row"),
        ("kind", "bom"): _tr("A bill of materials"),
        ("kind", "quotation"): _tr("A quotation"),
        ("for_product", "all"): _tr("For the whole product"),
        ("for_product", "each"): _tr("For one assembly"),
        ("decimal_sign", ","): _tr("Decimal comma"),
        ("decimal_sign", "."): _tr("Decimal point"),
    }
    if (asked.key, choice) in known:
        return known[asked.key, choice]
    if asked.key.startswith("columns.") or asked.key == "quantity":
        return _tr("No column") if choice == "none" else column_words(choice, titles)
    return _tr("Read it as proposed") if asked.key.startswith("answers.") else choice


def column_words(letter: str, titles: dict[str, str]) -> str:
    """A column by its letter and its title: ``D “Qty.”``."""
    title = " ".join(titles.get(letter, "").split())
    return f"{letter} “{title}”" if title else letter
