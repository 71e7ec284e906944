"""A small book with something on every sheet that a page shows."""

from tests.books import make_book

BOOK = {
    "materials": [
        {"material": "NdPr", "description": "Neodymium-praseodymium oxide", "group": "magnets", "mineral": "neodymium"},
        {"material": "Cell", "description": "Battery cell", "unit": "pcs", "group": "cells", "shortage_cost": 90.0},
    ],
    "build_plan": [{"product": "Motor", "period": "2027", "quantity": 100.0, "unit_value": 900.0}],
    "bom": [
        {"parent": "Motor", "component": "NdPr", "quantity": 2.0, "unit": "kg"},
        {"parent": "Motor", "component": "Cell", "quantity": 4.0, "unit": "pcs"},
    ],
    "requirements": [{"material": "NdPr", "period": "2027", "quantity": 50.0}],
    "suppliers": [
        {"supplier": "S1", "name": "Baotou Trading", "country": "CN"},
        {"supplier": "S2", "name": "Arafura Works", "country": "AU", "owner_country": "JP", "owner_share": 0.6},
    ],
    "offers": [
        {"offer": "Q1", "supplier": "S1", "material": "NdPr", "unit_price": 60.0, "freight": 1.0, "current_share": 1.0},
        {"offer": "Q2", "supplier": "S2", "material": "NdPr", "unit_price": 80.0, "tariff": 0.05, "capacity": 200.0},
        {"offer": "Q3", "supplier": "S2", "material": "Cell", "unit_price": 30.0, "unit": "pcs", "current_share": 1.0},
    ],
    "origins": [
        {"offer": "Q1", "stage": "mined", "country": "CN", "share": 0.8},
        {"offer": "Q1", "stage": "refined", "country": "CN", "share": 1.0},
        {"offer": "Q2", "stage": "mined", "country": "AU", "share": 1.0},
        {"offer": "Q2", "stage": "refined", "country": "MY", "share": 1.0},
    ],
    "stock": [{"material": "Cell", "opening": 40.0, "holding_cost": 0.1, "minimum_cover": 10.0}],
    "rules": [
        {
            "rule": "Cap",
            "applies_to": "NdPr",
            "from": "any country",
            "stage": "refined",
            "limit": "at most",
            "amount": "65 %",
        },
        {"rule": "Floor", "applies_to": "all", "measure": "value", "from": "AU", "limit": "at least", "amount": "10 %"},
    ],
    "scenarios": [{"scenario": "Strait", "probability": 0.1, "event": "lost supply", "from": "MY", "amount": 1.0}],
}


def filled_book():
    """The book itself."""
    return make_book(**BOOK)
