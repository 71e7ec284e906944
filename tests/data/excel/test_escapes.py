"""Escaped text means itself, whatever stands in it."""

from xml.sax import saxutils

from hypothesis import given
from hypothesis import strategies as st

from data.excel.escapes import escaped, quoted, unescaped

TEXTS = st.text(st.sampled_from("&<>\"'\r\n\tgtlaquopm;#13 é"))


@given(TEXTS)
def test_that_text_is_escaped_as_the_standard_library_does_it(text):
    assert escaped(text) == saxutils.escape(text, {"\r": "&#13;"})
    assert unescaped(text) == saxutils.unescape(text, {"&quot;": '"', "&apos;": "'"})
    assert unescaped(escaped(text)).replace("&#13;", "\r") == text.replace("&#13;", "\r")


@given(TEXTS.filter(lambda text: '"' not in text))
def test_that_the_value_of_an_attribute_is_quoted_as_the_standard_library_does_it(text):
    assert quoted(text) == saxutils.quoteattr(text).replace("\r", "&#13;")


def test_that_a_quotation_mark_does_not_end_the_value_of_an_attribute():
    assert quoted('3" pipe') == '"3&quot; pipe"'
