"""Headings by their level in the outline, or by what their styles are made from."""

from authoring.importing.word.word_bodies import text_of
from authoring.importing.word_files import paragraph, part
from each_row import each_row


def style(name: str, base: str = "", level: str = "", shown: str = "") -> str:
    based = f'<w:basedOn w:val="{base}"/>' if base else ""
    outline = f'<w:pPr><w:outlineLvl w:val="{level}"/></w:pPr>' if level else ""
    inner = f'<w:name w:val="{shown or name}"/>{based}{outline}'
    return f'<w:style w:type="paragraph" w:styleId="{name}">{inner}</w:style>'


STYLES = part(
    "styles",
    style("H2", shown="heading 2", level="1")
    + style("Ours", "H2")
    + style("OursToo", "Ours")
    + style("Leveled", level="2")
    + style("Contents", "H2", "9")
    + style("Round", "Round")
    + style("Quote", level="1"),
)


def made(properties: str, text: str = "What they say") -> str:
    return text_of(
        paragraph("It rained.") + paragraph(text, f"<w:pPr>{properties}</w:pPr>") + paragraph("So."), styles=STYLES
    ).split("\n\n")[1]


@each_row(
    ("properties", "wanted"),
    [
        ('<w:outlineLvl w:val="1"/>', "## What they say"),
        ('<w:outlineLvl w:val="0"/>', "## What they say"),
        ('<w:outlineLvl w:val="3"/>', "#### What they say"),
        ('<w:outlineLvl w:val="9"/>', "What they say"),
        ('<w:outlineLvl w:val="6"/>', "What they say"),
        ('<w:pStyle w:val="H2"/>', "## What they say"),
        ('<w:pStyle w:val="Ours"/>', "## What they say"),
        ('<w:pStyle w:val="OursToo"/>', "## What they say"),
        ('<w:pStyle w:val="Leveled"/>', "### What they say"),
        ('<w:pStyle w:val="Leveled"/><w:outlineLvl w:val="9"/>', "What they say"),
        ('<w:pStyle w:val="Contents"/>', "What they say"),
        ('<w:pStyle w:val="Round"/>', "What they say"),
        ('<w:pStyle w:val="Nowhere"/>', "What they say"),
        ('<w:pStyle w:val="Quote"/>', "> What they say"),
        ('<w:pStyle w:val="H2"/><w:outlineLvl w:val="9"/>', "## What they say"),
    ],
)
def test_a_paragraph_is_a_heading_by_its_level_or_style(properties: str, wanted: str) -> None:
    assert made(properties) == wanted


def test_a_long_paragraph_is_none_whatever_its_level() -> None:
    for length, begins in ((300, "## a"), (301, "aa")):
        assert made('<w:outlineLvl w:val="1"/>', "a" * length).startswith(begins)
