from each_row import each_row
from export.word.documents import W

from media_literacy.export.word.wordml import element, flag, text_element, value, xml_bytes, xml_text


@each_row(
    ("text", "written"),
    [
        ("a\tb\nc", "a\tb\nc"),
        ("\x00\x0b\ud800\ufffe", "\ufffd" * 4),
        ("\u202e😀\x20\ud7ff\ue000", "\u202e😀\x20\ud7ff\ue000"),
    ],
)
def test_what_no_xml_holds_is_a_sign(text, written):
    assert xml_text(text) == written


def test_elements_of_word_have_attributes_of_word_and_those_of_drawings_none():
    made = element("w:hyperlink", None, element("w:r"), anchor="a", r_id="rId1", history=None)
    assert [child.tag for child in made] == [W + "r"]
    assert made.get(W + "anchor") == "a" and len(made.attrib) == 2
    assert dict(element("a:ext", cx=1).attrib) == {"cx": "1"}


def test_properties_are_there_or_not():
    assert flag("w:b", is_set=False) is None
    made = flag("w:b")
    assert made is not None and made.tag == W + "b"
    assert value("w:jc", "center").get(W + "val") == "center"


def test_letters_are_escaped_and_keep_their_spaces():
    assert xml_bytes(text_element(" <w:t>&amp; ")).endswith(b'xml:space="preserve"> &lt;w:t&gt;&amp;amp; </w:t>')
