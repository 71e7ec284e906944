"""Sentences made below the window, read by their templates and said in another language."""

from __future__ import annotations

import random
import re

import pytest
from PySide6.QtCore import QLocale

from desktop.language.sentence_reading import Sentences
from desktop.language.sentence_templates import Division
from desktop.language.sentences import sentence_grammar
from desktop.translation.catalogue import read_catalogue
from desktop.translation.languages import LANGUAGES, catalogue_path
from desktop.translation.sentence_file import CONTEXT
from desktop.translation.template_text import BLANK, COUNTRY, VALUE, pieces
from desktop.translation.templates import found_templates
from tests.desktop.country_words import countries_in

SOURCE = '''
def asked(rule, where, names):
    more = f" and {len(names):,} more" if len(names) > 1 else ""
    return f"{rule.name} asks for {_place(where)}{more}."

def _place(where):
    """A docstring is no template."""
    return "any country" if where is None else f"offers from {where}"

def lengthened(reason):
    text = "It is not solved, "
    text += f"because {reason}."
    return text
'''
GRAMMAR = {
    "{0} asks for {1}.": [[""], ["any country", "offers from {0}"]],
    "any country": [],
    "offers from {0}": [[""]],
    "{0} of {1} kg.": [[""], ["#"]],
}
SAID = {
    "{0} asks for {1}.": "{1} will {0}.",
    "any country": "jedes Land",
    "offers from {0}": "Angebote aus {0}",
    "{0} of {1} kg.": "{1} kg von {0}.",
}

WOVEN = {
    "{0} may be {1}{2}{3}.": [["", "all of {0}"], ["mined", "bought"], [" in {0}", "-"], [" except {0}", "-"]],
    "{0} holds {1}, {2}.": [[""], ["", "{0} and {1}"], ["{0} and {1}", "any country"]],
    "{0} and {1}": [["", "any country"], ["", "any country"]],
    "all of {0}": [[""]],
    " in {0}": [["", "any country"]],
    " except {0}": [["", "{0} and {1}"]],
    "mined": [],
    "bought": [],
    "any country": [],
}
SAID_WOVEN = {
    "{0} may be {1}{2}{3}.": "{1} darf {0} sein{3}{2}.",
    "{0} holds {1}, {2}.": "{0} hat {2}; {1}.",
    "{0} and {1}": "{0} und {1}",
    "all of {0}": "alles von {0}",
    " in {0}": " aus {0}",
    " except {0}": " ohne {0}",
    "mined": "abgebaut",
    "bought": "gekauft",
    "any country": "irgendein Land",
}


def every_reading(kinds, text):
    """Every way to read a text in a place, by trying every division: how much templates say, and the translation."""
    if not text:
        return {(0, "")} if "-" in kinds else set()
    found = {(0, text)} if "" in kinds else set()
    for kind in kinds:
        if WOVEN.get(kind):
            found |= {
                (cover, "".join(part if isinstance(part, str) else values[part] for part in pieces(SAID_WOVEN[kind])))
                for cover, values in every_division(WOVEN[kind], pieces(kind), text)
            }
        elif kind in WOVEN and text == kind:
            found.add((len(kind) ** 2, SAID_WOVEN[kind]))
    return found


def every_division(places, parts, text):
    if not parts:
        return [] if text else [(0, {})]
    first, *rest = parts
    if isinstance(first, str):
        own = len(first) ** 2 if any(map(str.isalpha, first)) else 0
        after = every_division(places, rest, text[len(first) :]) if text.startswith(first) else []
        return [(cover + own, values) for cover, values in after]
    return [
        (cover + own, {**values, first: said})
        for end in range(len(text) + 1)
        if not (rest and isinstance(rest[0], int))
        or end in {0, len(text)}
        or text[end] in " ,;(."
        or text[end - 1] == " "
        for own, said in every_reading(places[first], text[:end])
        for cover, values in every_division(places, rest, text[end:])
    ]


def test_that_templates_are_found_with_what_may_stand_in_their_places(tmp_path, monkeypatch):
    path = tmp_path / "made.py"
    path.write_text(SOURCE, encoding="utf-8")
    monkeypatch.setattr("desktop.translation.sentence_kinds.PACKAGES", tmp_path)
    found = {text: template.places for text, template in found_templates([path]).items()}

    assert found["{0} asks for {1}{2}."] == [{""}, {"any country", "offers from {0}"}, {" and {0} more", "-"}]
    assert found[" and {0} more"] == [{"#"}]
    assert found["It is not solved, because {0}."] == [{""}]
    assert "A docstring is no template." not in found


@pytest.mark.parametrize(
    ("english", "other"),
    [
        ("Cap asks for any country.", "jedes Land will Cap."),
        ("Cap asks for offers from X & Co.", "Angebote aus X & Co will Cap."),
        ("Cap asks for any country. {0} asks for any country.", "jedes Land will Cap. jedes Land will {0}."),
        ("5 % asks for any country.", "jedes Land will 5 %."),
        ("NdPr of 1,234.5 kg.", "1.234,5 kg von NdPr."),
        ("1,234.5 of 1,234.5 kg.", "1.234,5 kg von 1,234.5."),
        ("Nobody made this.", "Nobody made this."),
    ],
)
def test_that_values_keep_their_letters_and_numbers_their_digits(english, other):
    assert Sentences(GRAMMAR, SAID, locale=QLocale("de_DE")).say(english) == other


def test_that_a_name_that_is_a_word_of_a_template_is_not_translated():
    named = {"{0} asks for {1}.": [["", "any country"], ["", "any country"]], "any country": []}
    names = frozenset({"any country"})

    assert Sentences(named, SAID).say("Cap asks for any country.") == "jedes Land will Cap."
    assert Sentences(named, SAID, lambda: names).say("Cap asks for any country.") == "any country will Cap."


def test_that_a_text_that_can_be_read_in_two_ways_stays_as_it_is():
    read = Sentences(GRAMMAR, SAID)

    assert not read.is_read("A asks for offers from B asks for offers from C.")
    assert read.say("A asks for offers from B asks for offers from C.") == (
        "A asks for offers from B asks for offers from C."
    )


def test_that_a_sentence_is_read_as_by_trying_every_division():
    dice = random.Random(3)
    read = Sentences(WOVEN, SAID_WOVEN)
    names = ["Q1", "any country", "tin and zinc", "a, b", "ore in bags", "x except y", "all of it", "may be mined"]

    def made(kind):
        filled = [dice.choice(places) for places in WOVEN[kind]]
        texts = [dice.choice(names) if each == "" else "" if each == "-" else made(each) for each in filled]
        return kind.format(*texts)

    said_in = {True: 0, False: 0}
    for kind in [*WOVEN][:2] * 60:
        sentence = made(kind)
        ways = {way for kind in [*WOVEN][:2] for way in every_reading([kind], sentence)}
        most = max(cover for cover, _ in ways)
        best = {said for cover, said in ways if cover == most}
        assert read.say(sentence) == (best.pop() if len(best) == 1 else sentence)
        said_in[read.is_read(sentence)] += 1
    assert min(said_in.values()) > 0


def test_that_a_rule_on_any_country_and_its_exceptions_is_said_with_their_names_in_the_language(language):
    grammar = {
        "Made in {0}{1}.": [[COUNTRY, "supplier {0}"], [" except {0}", BLANK]],
        "supplier {0}": [[VALUE]],
        " except {0}": [[COUNTRY, "{0}, {1}", "{0} and {1}"]],
        "{0}, {1}": [[COUNTRY], [COUNTRY, "{0}, {1}"]],
        "{0} and {1}": [[VALUE, COUNTRY, "{0}, {1}"], [VALUE, COUNTRY, "{0} and {1}"]],
    }
    names = countries_in(language)
    said = {"Made in {0}{1}.": "{0}{1}!", " except {0}": " ohne {0}", "{0} and {1}": "{0} & {1}"}
    read = Sentences(grammar, said, countries=names)
    for english, name in names.items():
        assert read.say(f"Made in {english}.") == f"{name}!"
        excepted = f" except {english}, Chad, {english} and Trinidad and Tobago"
        assert read.say(f"Made in supplier {english}{excepted}.") == (
            f"supplier {english} ohne {name}, {names['Chad']}, {name} & {names['Trinidad and Tobago']}!"
        )


def test_that_a_list_of_all_excepted_countries_is_read_with_few_trials(spoken, language, monkeypatch):
    members, names = sorted(countries_in("")), countries_in(language)
    listed = f"{', '.join(members[:-1])} and {members[-1]}"
    tried = []
    monkeypatch.setattr(
        "desktop.language.sentence_reading.Division", lambda *given: tried.append(given) or Division(*given)
    )
    sentence = (
        "At most 65 % of the quantity of each material may be mined, refined, made or owned in any single country "
        f"except {listed}, at each of these stages on its own, over the horizon."
    )

    assert spoken.is_read(sentence)
    said = spoken.say(sentence)
    assert [name for name in names.values() if name not in said] == []
    assert len(tried) < 50 * len(members)


def test_that_no_word_ends_in_a_place_where_only_english_would_put_letters():
    glued = [
        (text, place)
        for text, places in sentence_grammar().items()
        for place, kinds in enumerate(places)
        if VALUE in kinds and re.search(rf"[A-Za-z]\{{{place}\}}", text)
    ]

    assert glued == []


def test_that_several_rows_are_counted_in_words_of_the_language():
    said = {
        language: {source: entry.words for (context, source), entry in read_catalogue(catalogue_path(language)).items()
                   if context == CONTEXT}
        for language in LANGUAGES
    }  # fmt: skip
    english = 'offer "O5" has no row in Offers (and 2 more rows).'

    assert Sentences(sentence_grammar(), said["de"]).say(english) == (
        'offer "O5" hat keine Zeile im Blatt Angebote (und 2 weitere Zeilen).'
    )
    assert Sentences(sentence_grammar(), said["zh"]).say(english).endswith("（以及另外 2 行）。")


def test_that_no_sentence_ends_within_a_name_and_a_name_alone_is_left_as_it_is():
    name = "any country. Or mined."
    read = Sentences(GRAMMAR, SAID, lambda: frozenset({name, "any country"}), QLocale("de_DE"))
    assert read.say(f"{name} asks for any country.") == f"jedes Land will {name}."
    assert read.say("any country") == "any country"


def test_that_an_amount_of_money_in_a_curve_said_in_words_is_written_as_the_window_writes_numbers():
    curve = (
        "From 100.0 % to 99.0 % it costs 3,981.53 EUR. It can go to 60.8417 %, at 1,391,175.36 EUR (+0.89 %) over the "
        "loosest."
    )
    entries = read_catalogue(catalogue_path("de")).items()
    said = {source: entry.words for (context, source), entry in entries if context == CONTEXT}
    german = Sentences(sentence_grammar(), said, locale=QLocale("de")).say(curve)

    assert german == (
        "Von 100,0 % bis 99,0 % kostet es 3.981,53 EUR. Es kann bis 60,8417 % gehen, bei 1.391.175,36 EUR (+0,89 %) "
        "über dem lockersten."
    )
