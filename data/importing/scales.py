"""Titles that say that numbers are not what one product needs or one unit costs: thousands, batches, cents."""

from __future__ import annotations

import re

from data.importing.layout import Mapping, Question, Role
from data.importing.price_units import names_price_unit
from data.importing.table_cells import TableCells

_QUANTITY = re.compile(
    r"\b(?:per|pro|je|for|für|pour|par|por|na|на)\s+(?:10{1,5}|1[., ']000)\b(?!\s*(?:mm|m|kg|g)\b)|"
    r"[(\[]\s*(?:k|tsd\.?|k ?pcs|k ?stk|тыс\.?)\s*[)\]]|\b(?:in )?(?:thousands?|tausend|milliers|miles|migliaia|"
    r"milhares)\b|тыс\.?|千",
    re.IGNORECASE,
)
_PRICE = re.compile(
    r"(?:\b[kt]|\bk ?)(?:€|\$|£|eur|usd|gbp|chf)(?![a-z])|\b(?:cents?|ct|pence|centimes|céntimos|centesimi)\b|¢|"
    r"\b(?:in )?(?:thousands|tausend|milliers|тыс\.?)(?![^\W\d_])|千円|万",
    re.IGNORECASE,
)


def scale_questions(table: TableCells, mapping: Mapping) -> list[Question]:
    """A question for each column of quantities or prices whose title says that its numbers are on another scale.

    Units such as 1,000 pcs, and prices of 100 or 1,000 units, are converted as they are read, and not asked about. The
    numbers are proposed as they stand: a person who means otherwise corrects the file.
    """
    found = []
    for role, pattern in ((Role.QUANTITY, _QUANTITY), (Role.PRICE, _PRICE)):
        letter = mapping.columns.get(role, "")
        title = table.layout.titles.get(letter, "")
        is_known = letter in mapping.units or (role is Role.PRICE and names_price_unit(title))
        if pattern.search(title) and not is_known:
            found.append(_asked(role, " ".join(title.split())))
    return found


def _asked(role: Role, title: str) -> Question:
    meant = "one product needs" if role is Role.QUANTITY else "one unit costs, in whole units of the currency"
    sentence = (
        f'The title "{title}" says that the numbers are on another scale, such as thousands or cents. Are they all the '
        f"same what {meant}? Proposed: they are read as they stand; otherwise convert them in the file."
    )
    return Question(f"{role.value}-scale", sentence, ("as they stand",), role)
