"""What the reference tables say is shown in the language of the window; what they cite and the book's names are not."""

from __future__ import annotations

import re

import pytest

from data.presets import find_preset, presets
from data.reference import mineral, minerals
from desktop.facts import world
from desktop.finder import names
from desktop.language.offer_words import world_words
from desktop.language.reference_words import in_reference, mineral_words, reference_texts
from desktop.language.sentences import in_language, keep_names
from desktop.session.book_names import BookNames
from tests.books import make_book
from tests.desktop.test_languages import is_english

RULE = "At most 65 % of the contained tungsten may be refined in any single country, over the horizon."


@pytest.fixture(autouse=True)
def no_names():
    keep_names(frozenset)


def test_that_a_mineral_is_called_in_the_language_and_any_other_text_as_it_is(german):
    assert [mineral_words(text) for text in ("tungsten", "Unobtainium", "")] == ["Wolfram", "Unobtainium", ""]
    assert in_language(RULE).startswith("Höchstens 65 % des enthaltenen Wolfram ")
    assert world_words(["tungsten"]).startswith("Wolfram, gefördert: China ")


def test_that_a_material_called_like_a_mineral_keeps_its_name_and_a_rule_on_the_mineral_does_not(german):
    book = make_book(
        materials=[{"material": "cobalt"}],
        contents=[{"material": "cobalt", "mineral": "tungsten"}],
        rules=[{"rule": "Cap", "applies_to": "tungsten"}],
    )
    given = BookNames().of(book)
    keep_names(lambda: given)

    assert "enthaltenen Wolfram" in in_language(RULE)
    assert in_language("A shortage of cobalt has no value: nobody offers it at a price.").startswith(
        "Eine Fehlmenge von cobalt "
    )


def test_that_the_finder_has_a_mineral_by_both_names(german):
    found = {name.key: name for name in names.of_minerals().names}

    assert (found["tungsten"].title, found["tungsten"].aliases) == ("Wolfram", "Tungsten")


def test_that_all_that_is_said_of_a_regulation_is_german_but_where_it_was_read(german):
    for preset in presets():
        recipe = preset.recipe
        caveat = recipe.caveat if recipe is not None else ""
        adds = preset.adds if preset.is_addable else preset.reason
        said = [in_language(text) for text in (adds, preset.nature, preset.dated, caveat)]
        said.append(in_language(in_reference(preset.name)))
        assert [text for text in said if is_english(text)] == []
    found = find_preset("US_DFARS_7009_SPECIALTY_METALS")
    assert in_language(found.nature) == "Pflicht; betrifft: Auftragnehmer des Verteidigungsministeriums der USA (DoD)."


def test_that_the_tables_of_what_is_known_are_german_but_for_what_they_cite(german):
    sections = [section for each in minerals() for section in world.of_mineral(each)]
    sections += [section for code in ("CHN", "USA", "COD") for section in world.of_country(code)]
    texts = {cell.text for section in sections for row in section.rows for cell in row[:4]}
    texts |= {text for section in sections for text in (*section.heads, section.title)}

    assert [text for text in texts if is_english(text)] == []
    assert "Ausfuhrgenehmigung" in texts
    assert mineral("cobalt").name == "Cobalt"


def test_that_every_text_of_the_tables_that_is_a_phrase_is_said_otherwise_in_german(german):
    phrases = {text for text in reference_texts() if len(re.findall(r"[a-z]{3,}", text)) > 2}

    assert len(phrases) > 80
    assert [text for text in phrases if in_reference(text) == text] == []
