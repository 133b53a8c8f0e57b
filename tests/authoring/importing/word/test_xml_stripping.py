"""Fonts, colours and who edited when are left out of a part, and its text is kept."""

import pytest

from media_literacy.authoring.importing.word.xml_limits import XmlFlaw, XmlRefused
from media_literacy.authoring.importing.word.xml_stripping import slimmed, written

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def part(body: str) -> bytes:
    return f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'.encode()


def test_looks_are_left_out_and_what_counts_is_kept() -> None:
    look = '<w:rPr><w:rFonts w:ascii="a"/><w:b/><w:sz w:val="9"/></w:rPr>'
    paragraph = f'<w:p w:rsidR="1"><w:pPr><w:jc/><w:numPr/></w:pPr><w:r>{look}<w:t>a</w:t></w:r><w:proofErr/> b</w:p>'
    tree, count = slimmed(part(paragraph + "<w:sectPr/>"))
    wanted = b"<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r> b</w:p></w:body>"
    assert wanted in written(tree)
    assert count == 9


def test_properties_in_which_nothing_is_left_are_left_out() -> None:
    look = "<w:rPr><w:sz w:val='9'/></w:rPr>"
    tree, count = slimmed(part(f"<w:p><w:pPr><w:jc/>{look}</w:pPr><w:r>{look}<w:t>a</w:t></w:r></w:p>"))
    assert b"<w:p><w:r><w:t>a</w:t></w:r></w:p>" in written(tree) and count == 5


def test_a_style_that_only_says_it_is_a_note_is_left_out() -> None:
    styled = '<w:p><w:pPr><w:pStyle w:val="%s"/></w:pPr></w:p>'
    assert slimmed(part(styled % "FootnoteText" + styled % "Quote"))[1] == 6


def test_so_many_elements_may_be_left_and_no_more() -> None:
    assert slimmed(part("<w:p/>" * 3), most=5)[1] == 5
    with pytest.raises(XmlRefused) as refused:
        slimmed(part("<w:p/>" * 4), most=5)
    assert refused.value.flaw is XmlFlaw.TOO_LARGE
    with pytest.raises(XmlRefused) as refused:
        slimmed(b"<a>")
    assert refused.value.flaw is XmlFlaw.DAMAGED
