"""Words that a row of totals is labelled with, in many languages."""

from __future__ import annotations

import re
from functools import lru_cache

from data.importing.title_words import plain_words

_LABEL = re.compile(
    r"(grand |sub |sub|sous |zwischen|gesamt|end|net |gross |order |cart |estimated |overall |bom |project |total )*"
    r"(total\w*|sum|summe|gesamt\w*|endsumme|insgesamt|zwischensumme|nettosumme|montant total|somme|suma|subtotal|"
    r"somma|"
    r"importo totale|итого|всего|сумма|razem|suma|celkem|soucet|summa|totaal|subtotaal|toplam|i alt|yhteensa|"
    r"合计|合計|总计|總計|总价|小计|小計|总额|總額|計|総計|총계|합계|소계)"
    r"( (price|cost|costs|amount|qty|quantity|pieces|parts|value|weight|net|gross|ht|ttc|general\w*|geral|"
    r"generale|netto|"
    r"brutto|eur|euro|usd|order|bom|project|sum|of|for|the|all|de|des|du|la|il|der|и|по|шт|руб|incl|excl|vat|"
    r"mwst|tva|iva|ndc)"
    r"\b.*)?"
)


@lru_cache(maxsize=65536)
def says_total(text: str) -> bool:
    """Whether a text labels a total: ``Total``, ``Summe netto``, ``Итого:``, ``合计``; not ``Total Station T30``."""
    if len(text) > 60 or not text.strip():
        return False
    words = plain_words(text)
    return bool(_LABEL.fullmatch(words)) or bool(re.fullmatch(r"(合计|合計|总计|總計|小计|小計).{0,8}", words))
