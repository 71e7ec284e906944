"""What the figures should be, and what they are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log

from tests.benchmarks.running import Result
from tests.benchmarks.studies import STUDIES, Study
from tests.benchmarks.subjects import FILE_FLOOR, FILE_PRODUCT, FLOOR, PRODUCT, SUBJECTS

_LIMITS = {"SM": 1.7, "M": 1.3}
_MEMORY_LIMIT_GB = 24.0


@dataclass(frozen=True)
class Target:
    """One aim.

    Attributes:
        name: what is compared.
        found: the figure; None where it was not measured.
        limit: what it should be at most.
        unit: of both.
    """

    name: str
    found: float | None
    limit: float
    unit: str = "×"

    @property
    def verdict(self) -> str:
        """``met``, ``missed`` or ``not measured``."""
        if self.found is None:
            return "not measured"
        return "met" if self.found <= self.limit else "missed"


def targets_of(
    results: Sequence[Result], files: Sequence[Result], studies: Mapping[Study, float | None] | None = None
) -> list[Target]:
    """Every target that these books and subjects can say something of, and those of the studies."""
    found = {(result.book, result.subject): result for result in results if result.is_measured}
    books = list(dict.fromkeys(result.book for result in results))
    targets = [
        Target(f"{book}: build to read-back, to raw HiGHS", _to_read_back(found, book), _LIMITS[size])
        for book in books
        if (size := book.split("/")[0]) in _LIMITS
    ]
    targets += [
        Target(f"{book}: all with proof, to the fastest peer ({name})", ratio, 1.0)
        for book in books
        if (peer := _fastest_peer(found, book)) is not None
        for name, ratio in [peer]
    ]
    targets += [
        Target(f"{book}: solved in parts, to raw HiGHS in one", _solve_alone(found, book), 1.0)
        for book in books
        if book in {"M/apart", "L/apart"}
    ]
    filed = {(result.book, result.subject): result for result in files if result.is_measured}
    for book in dict.fromkeys(result.book for result in files):
        ratio = _ratio(filed.get((book, FILE_PRODUCT)), filed.get((book, FILE_FLOOR)))
        targets.append(
            Target(f"{book}: workbook file to audited plan file, to bare read + raw solve + bare write", ratio, 2.0)
        )
    targets += [
        Target(f"{book}: peak memory", found[book, PRODUCT].median_of("peak_mb") / 1024, _MEMORY_LIMIT_GB, "GiB")
        for book in books
        if book.startswith("L/") and (book, PRODUCT) in found
    ]
    return targets + [Target(study.name, (studies or {}).get(study), study.limit, study.unit) for study in STUDIES]


def to_read_back(result: Result) -> float:
    """CPU seconds of Lodestone without the proof, which nobody else gives."""
    return result.median_of("cpu") - (result.phase("check") or 0.0)


def growth(smaller: Result, larger: Result, sizes: tuple[int, int]) -> float:
    """Exponent by which the seconds grow with the number of nonzeros: 1 is in proportion."""
    return log(larger.median_of("cpu") / smaller.median_of("cpu")) / log(sizes[1] / sizes[0])


def _to_read_back(found: dict[tuple[str, str], Result], book: str) -> float | None:
    product, floor = found.get((book, PRODUCT)), found.get((book, FLOOR))
    return None if product is None or floor is None else to_read_back(product) / floor.median_of("cpu")


def _solve_alone(found: dict[tuple[str, str], Result], book: str) -> float | None:
    product, floor = found.get((book, PRODUCT)), found.get((book, FLOOR))
    return None if product is None or floor is None else (product.phase("solve") or 0.0) / floor.median_of("cpu")


def _fastest_peer(found: dict[tuple[str, str], Result], book: str) -> tuple[str, float] | None:
    product = found.get((book, PRODUCT))
    peers = [
        (result.median_of("cpu"), name) for (of, name), result in found.items() if of == book and SUBJECTS[name].is_peer
    ]
    if product is None or not peers:
        return None
    seconds, name = min(peers)
    return name, product.median_of("cpu") / seconds


def _ratio(product: Result | None, floor: Result | None) -> float | None:
    return None if product is None or floor is None else product.median_of("cpu") / floor.median_of("cpu")
