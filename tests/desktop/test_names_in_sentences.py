"""Names of the book stay whole in sentences that are said in another language."""

from __future__ import annotations

from desktop.language.sentence_reading import Sentences
from desktop.translation.template_text import VALUE


def test_that_a_name_of_the_book_is_not_divided_where_lists_are():
    grammar = {"Wanted: {0}.": [[VALUE, "{0} and {1}"]], "{0} and {1}": [[VALUE], [VALUE, "{0} and {1}"]]}
    said = {"{0} and {1}": "{0} und {1}"}
    assert Sentences(grammar, said).say("Wanted: Bed and Bath and Soap.") == "Wanted: Bed und Bath und Soap."
    named = Sentences(grammar, said, lambda: frozenset({"Bed and Bath"}))
    assert named.say("Wanted: Bed and Bath and Soap.") == "Wanted: Bed and Bath und Soap."


def test_that_a_name_of_the_book_is_not_divided_where_a_template_would_say_more_of_it():
    grammar = {"Require {0} of {1}.": [[VALUE, "{0} of {1}"], [VALUE]], "{0} of {1}": [[VALUE], [VALUE]]}
    said = {"Require {0} of {1}.": "{0} von {1} nötig.", "{0} of {1}": "{0} aus {1}"}
    text = "Require 30 kg of Oxide of cerium."
    assert Sentences(grammar, said).say(text) == "30 kg aus Oxide von cerium nötig."
    named = Sentences(grammar, said, lambda: frozenset({"Oxide of cerium", "30 kg of Oxide of cerium ore"}))
    assert named.say(text) == "30 kg von Oxide of cerium nötig."
