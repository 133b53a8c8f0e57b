"""What styles say of the text: emphasis, raised figures, hidden words."""

from authoring.importing.opendocument.opendocument_files import content

from media_literacy.authoring.importing.opendocument.text_styles import Style, text_styles
from media_literacy.authoring.importing.questions.safe_xml import read_xml


def style(properties: str) -> Style:
    one = f'<style:style style:name="A" style:parent-style-name="B"><style:text-properties {properties}/></style:style>'
    return text_styles(read_xml(content(one).encode(), "a.odt"))["A"]


def test_each_property_becomes_its_tag() -> None:
    for properties, tags in (
        ('fo:font-weight="600"', ("strong",)),
        ('fo:font-weight="500"', ()),
        ('fo:font-style="oblique"', ("em",)),
        ('style:text-line-through-style="solid"', ("s",)),
        ('style:text-line-through-style="none"', ()),
        ('style:text-position="super 58%"', ("sup",)),
        ('style:text-position="sub 58%"', ("sub",)),
        ('style:text-position="33% 58%"', ("sup",)),
        ('style:text-position="-8% 58%"', ("sub",)),
        ('style:text-position="0% 100%"', ()),
        ('style:text-position="super" fo:font-weight="bold"', ("sup", "strong")),
    ):
        assert style(properties) == Style("B", tags), properties


def test_text_that_nobody_sees_is_hidden() -> None:
    assert style('text:display="none"').is_hidden and not style('text:display="true"').is_hidden
