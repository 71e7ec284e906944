"""Books with so many fixed costs that a search for plans runs beside the solver."""

from __future__ import annotations

import numpy as np

from tests.optimizer.oracle_facts import Rows


def wide_rows(materials: int, suppliers: int = 12, *, price: float = 10.0, seed: int = 0) -> Rows:
    """Rows of a book in which every material has eight offers, each with a fixed cost.

    Suppliers have fixed costs and capacities, too; an offer covers 40 to 90 % of a requirement, so every material
    needs two.

    Args:
        materials: number of materials.
        suppliers: number of suppliers.
        price: middle of the prices.
        seed: seed of the generator.
    """
    random = np.random.default_rng([seed, 11])
    need = np.round(random.uniform(50.0, 150.0, materials))
    offered = np.array([np.sort(random.permutation(suppliers)[:8]) for _ in range(materials)])
    count = offered.size
    each, of_material = need.sum() / suppliers, np.repeat(np.arange(materials), 8)
    unit_price = np.round(price * random.uniform(0.9, 1.2, count), 4)
    fixed = np.round(price * need[of_material] * random.uniform(0.005, 0.04, count), 4)
    capacity = np.round(need[of_material] * random.uniform(0.4, 0.9, count))
    return {
        "materials": [{"material": f"M{m:04d}", "unit": "kg"} for m in range(materials)],
        "requirements": [{"material": f"M{m:04d}", "quantity": float(need[m])} for m in range(materials)],
        "suppliers": [
            {
                "supplier": f"S{s:02d}",
                "country": "DE",
                "capacity": float(np.round(each * random.uniform(1.4, 2.0))),
                "capacity_unit": "kg",
                "fixed_cost": float(np.round(price * each * random.uniform(0.1, 0.4), 4)),
            }
            for s in range(suppliers)
        ],
        "offers": [
            {
                "offer": f"O{o:05d}",
                "supplier": f"S{offered.ravel()[o]:02d}",
                "material": f"M{of_material[o]:04d}",
                "unit_price": float(unit_price[o]),
                "fixed_cost": float(fixed[o]),
                "capacity": float(capacity[o]),
            }
            for o in range(count)
        ],
    }
