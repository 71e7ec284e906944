"""What is read from a foreign file, and in what it differs from what a person reads there."""

import math

from data.excel.cells import SpreadsheetError
from data.excel.child import read_foreign
from data.excel.source_wire import decode, encode
from data.importing import import_result as import_file
from data.importing.session import open_session


def import_result(path):
    """The result file of an import with what it lacks for the tests: the lines, and the rows of which nothing is said.

    The file is read in this process, by what the process of its own runs: starting one a file takes too long here.
    """
    try:
        source = decode(b"".join(encode(read_foreign(path))), path.name)
    except SpreadsheetError as error:
        return {"status": "refused", "reason": str(error), "questions": [], "lines": ()}
    session = open_session(source)
    result = import_file.import_result(session)
    if result["status"] == "refused":
        return {**result, "lines": ()}
    return {
        **result,
        "price_kind": result["columns"]["price_kind"],
        "stated_quantity": result["stated_total"]["quantity"],
        "stated_price": result["stated_total"]["price"],
        "others": {other["row"]: other["kind"] for other in result["other_rows"]},
        "questions": [f"{question['code']}: {question['sentence']}" for question in result["open_questions"]],
        "lines": session.reading.lines,
        "vanished": vanished_rows(source, session.layout, session.reading),
    }


def vanished_rows(source, layout, reading):
    """Rows of the sheet that are not blank and neither titles nor read nor reported: there must be none."""
    cells = next(sheet.cells for sheet in source.sheets if sheet.cells.title == layout.sheet)
    told = {each.row for each in (*reading.lines, *reading.others, *reading.outside)}
    told |= set(range(layout.header_row - layout.header_rows + 1, layout.header_row + 1))
    filled = {
        row
        for column in cells.columns
        for row, cell in enumerate(column, start=cells.first_row)
        if cell is not None and str(cell).strip()
    }
    return sorted(filled - told)


def differences(expected, result):
    """One sentence for each thing that was read otherwise than expected."""
    if expected.status and result["status"] != expected.status:
        why = result["reason"] or result["questions"]
        found = [f"status {result['status']}, expected {expected.status}: {why}"]
    else:
        found = []
    if result["status"] == "refused":
        return found if expected.status == "refused" else [*found, f"nothing read: {result['reason']}"]
    return [
        *found,
        *_places(expected, result),
        *_rows(expected, result),
        *_lines(expected, result["lines"]),
        *_said(expected, result),
    ]


def _places(expected, result):
    for key in ("sheet", "header_row", "first_row", "last_row", "price_kind", "rows"):
        if (value := getattr(expected, key)) is not None and result[key] != value:
            yield f"{key} {result[key]}, expected {value}"
    for key, letter in expected.columns.items():
        if result["columns"].get(key) != letter:
            yield f"column of {key} {result['columns'].get(key)}, expected {letter}"


def _rows(expected, result):
    for key in ("quantity_sum", "stated_quantity", "stated_price"):
        if (value := getattr(expected, key)) is not None and not _same(result[key], value):
            yield f"{key} {result[key]}, expected {value}"
    others = result["others"]
    read = {line.row for line in result["lines"]}
    if expected.reported is not None:
        reported = set(result["reported_rows"]) - set(expected.totals)
        if reported != set(expected.reported):
            yield f"reported rows {sorted(reported)}, expected {list(expected.reported)}: {others}"
    if result["vanished"]:
        yield f"rows that are neither read nor reported: {result['vanished']}"
    if wrong := read & set(expected.totals):
        yield f"totals read as items: {sorted(wrong)}"


def _lines(expected, lines):
    if expected.items and (items := tuple(line.item for line in lines)) != expected.items:
        yield f"items {items}, expected {expected.items}"
    by_item = {line.item: line for line in lines} | {line.name: line for line in lines}
    for item, parent in expected.parents.items():
        if item not in by_item or by_item[item].parent != parent:
            yield f"parent of {item} {by_item[item].parent if item in by_item else 'missing'}, expected {parent}"
    for item, unit in expected.units.items():
        if item not in by_item or by_item[item].unit != unit:
            yield f"unit of {item} {by_item[item].unit if item in by_item else 'missing'}, expected {unit}"
    for item, scrap in expected.scraps.items():
        if item not in by_item or not _same(by_item[item].scrap, scrap):
            yield f"scrap of {item} {by_item[item].scrap if item in by_item else 'missing'}, expected {scrap}"
    yield from _prices(expected, by_item, lines)


def _prices(expected, by_item, lines):
    for key, amount in expected.prices.items():
        item, supplier = key if isinstance(key, tuple) else (key, None)
        prices = by_item[item].prices if item in by_item else ()
        found = [price.unit_price for price in prices if supplier in {None, price.supplier}]
        if len(found) != 1 or not _same(found[0], amount):
            yield f"unit price of {key} {found}, expected {amount}"
    for item, breaks in expected.breaks.items():
        found = by_item[item].prices[0].breaks if item in by_item and by_item[item].prices else ()
        if found != breaks:
            yield f"price breaks of {item} {found}, expected {breaks}"
    for key in ("minimum_order", "lead_time"):
        for item, amount in getattr(expected, f"{key}s").items():
            found = [getattr(price, key) for price in by_item[item].prices] if item in by_item else []
            if found != [amount]:
                yield f"{key} of {item} {found}, expected {amount}"
    currencies = {price.currency for line in lines for price in line.prices}
    if expected.currency is not None and currencies != {expected.currency}:
        yield f"currencies {sorted(currencies)}, expected {expected.currency}"


def _said(expected, result):
    asked = " ".join(result["questions"]).casefold()
    for word in expected.asks:
        if word not in asked:
            yield f"no question about {word}: {result['questions']}"
    told = [f"{problem['message']} {problem['hint']}" for problem in result["problems"]]
    text = " ".join([*told, asked]).casefold()
    for word in expected.says:
        if word.casefold() not in text:
            yield f"nothing says {word}: {told} {result['questions']}"
    for word in expected.never_says:
        if word in text:
            yield f"false alarm about {word}: {told}"
    named = {problem["cell"] for problem in result["problems"]}
    for cell in expected.problem_cells:
        if cell not in named:
            yield f"no problem names {cell}: {sorted(named)}"


def _same(found, expected):
    return found is not None and math.isclose(found, expected, rel_tol=1e-9, abs_tol=1e-12)
