from each_row import each_row
from export.question_formats.questions import tree

from media_literacy.export.question_formats.xml_markup import document, element, escaped, joined, text


def test_text_is_no_element_and_a_line_feed_is_a_break():
    assert text('<b> & "x"\ny') == "&lt;b&gt; &amp; &quot;x&quot;<br/>y"


@each_row("sign", ["\x00", "\x0b", "\ud800", "\ufffe", "\uffff"])
def test_what_no_xml_may_hold_is_named_or_replaced(sign):
    written = escaped(f"a{sign}b")
    assert sign not in written and tree(f"<a>{written}</a>".encode()).text != "ab"


def test_tabs_stay():
    assert escaped("a\tb") == "a\tb"


def test_an_element_without_anything_in_it_is_closed_and_what_is_none_is_left_out():
    assert element("br") == "<br/>"
    assert element("a", text("x"), attributes={"href": '"', "dir": None}) == '<a href="&quot;">x</a>'


def test_a_document_is_utf_8_and_says_so():
    data = document(element("a", joined([text("é"), text("ü")], ", ")))
    assert data.startswith(b"<?xml") and tree(data).text == "é, ü"
