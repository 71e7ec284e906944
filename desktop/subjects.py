"""What a cell or a part of a chart speaks of, and so what the reference data may have something to say about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["material", "mineral", "country"]


@dataclass(frozen=True)
class Subject:
    """A material, a mineral or a country.

    Attributes:
        kind: which of them.
        name: identifier of the material; the mineral or country as it is written, or its code.
    """

    kind: Kind
    name: str
