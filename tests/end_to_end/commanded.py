"""Two offers, a rule without its amount, and the plan of a file through the command line."""

import json

from desktop.__main__ import main

TWO_OFFERS = {
    "suppliers": [{"supplier": "A", "country": "CN"}, {"supplier": "B", "country": "AU"}],
    "offers": [
        {"offer": "cheap", "supplier": "A", "unit_price": 1.0},
        {"offer": "dear", "supplier": "B", "unit_price": 2.0, "capacity": 40.0},
    ],
}


RULE = {"rule": "cap", "applies_to": "all", "from": "any country", "limit": "at most"}


def planned(path, *more):
    result = path.parent / "result.json"
    status = main(["plan", str(path), "--json", str(result), *more])
    return status, json.loads(result.read_text(encoding="utf-8"))
