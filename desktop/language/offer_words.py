"""What is known of an offer in words: what its origins leave unknown, and who mines and refines what is in it."""

from __future__ import annotations

from functools import partial

import numpy as np
import pandas as pd
from PySide6.QtCore import QCoreApplication

from data.reading.cell_reading import stripped
from data.reading.numbers import read_numbers
from data.reference import mineral, world_shares
from data.sheets import sheet_spec
from desktop.language.cell_text import as_text
from desktop.language.country_names import named_country
from desktop.language.figures import percent
from desktop.language.reference_words import in_reference, mineral_words

_tr = partial(QCoreApplication.translate, "OfferWords")
_NOTHING = 1e-9
_MOST_COUNTRIES = 3


def unknown_words(origins: pd.DataFrame, made_in: str) -> str:
    """What the origins of an offer leave unknown, a line a stage and mineral.

    Args:
        origins: its rows of the sheet Origins, raw.
        made_in: country of its supplier, as typed; empty where it is not known.
    """
    spec = sheet_spec("origins")
    cells = [stripped(cell) or None if isinstance(cell, str) else cell for cell in origins["share"]]
    shares, _wrong = read_numbers(spec.column("share"), np.array(cells, dtype=object), spec)
    keys = zip(origins["stage"], origins["mineral"], strict=True)
    known: dict[tuple[str, str], float] = {}
    for (stage, name), share in zip(keys, shares, strict=True):
        key = (as_text(stage).strip().casefold(), as_text(name).strip())
        known[key] = known.get(key, 0.0) + float(share)
    lines = [_stated(stage, name, share) for (stage, name), share in known.items() if stage in _stages()]
    stated = {stage for stage, _name in known}
    lines += [
        _tr("{0}: not stated, all unknown").format(_stages()[stage])
        for stage in ("mined", "refined")
        if stage not in stated
    ]
    if "made" not in stated:
        there = _tr("{0}: not stated, so in the supplier's country: {1}")
        lines.append(there.format(_stages()["made"], made_in) if made_in else _tr("Made: not stated, all unknown"))
    return "\n".join(lines)


def world_words(minerals: list[str]) -> str:
    """The largest producers in the world of some minerals, with year and source; empty where no figure is known."""
    lines = []
    for name in minerals:
        known = mineral(name)
        for stage in ("mined", "refined"):
            shares = world_shares(known.key, stage) if known else []
            if shares:
                largest = ", ".join(
                    f"{named_country(code)} {percent(figure.value, 0)}" for code, figure in shares[:_MOST_COUNTRIES]
                )
                source = f"{shares[0][1].source}, {in_reference(shares[0][1].year)}"
                lines.append(
                    _tr("{0}, {1}: {2} ({3})").format(mineral_words(name), _stages()[stage].lower(), largest, source)
                )
    return "\n".join(lines)


def _stated(stage: str, name: str, share: float) -> str:
    place = f"{_stages()[stage]}, {name}" if name else _stages()[stage]
    if np.isnan(share):
        return _tr("{0}: a share cannot be read").format(place)
    rest = 1.0 - share
    if rest < -_NOTHING:
        return _tr("{0}: {1} is more than the whole").format(place, percent(share))
    if rest < _NOTHING:
        return _tr("{0}: all known").format(place)
    return _tr("{0}: {1} known, {2} unknown").format(place, percent(share), percent(rest))


def _stages() -> dict[str, str]:
    return {"mined": _tr("Mined"), "refined": _tr("Refined"), "made": _tr("Made")}
