"""The file of the templates of sentences: what may stand in which place of which template.

It is made from the code by ``python -m desktop.translation.extract``, and read where no source need be.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from desktop.translation.template_text import Template

CONTEXT = "Sentences"
"""Of the templates in the catalogues."""
SENTENCES_PATH = Path(__file__).resolve().parents[1] / "resources" / "translations" / "sentences.json"


def sentence_keys(templates: Mapping[str, Template]) -> set[tuple[str, str]]:
    """The keys of the catalogues."""
    return {(CONTEXT, text) for text in templates}


def as_file(templates: Mapping[str, Template]) -> str:
    """The templates as the file holds them, one a line, in the order of the alphabet."""
    kinds = sorted({kind for template in templates.values() for place in template.places for kind in place})
    number = {kind: at for at, kind in enumerate(kinds)}
    rows = [
        json.dumps([text, [sorted(number[kind] for kind in place) for place in template.places]], ensure_ascii=False)
        for text, template in sorted(templates.items())
    ]
    held = ",\n".join(json.dumps(kind, ensure_ascii=False) for kind in kinds)
    listed = ",\n".join(rows)
    return f'{{"kinds": [\n{held}\n],\n"places": [\n{listed}\n]}}\n'
