"""Paragraphs are numbered as a word processor numbers them, whatever stands between them."""

from authoring.importing.word.word_bodies import imported, text_of
from authoring.importing.word_files import paragraph, part
from each_row import each_row


def level(depth: int, kind: str = "decimal", text: str = "", start: str = "1") -> str:
    text = text or f"%{depth + 1}."
    inner = f'<w:start w:val="{start}"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{text}"/>'
    return f'<w:lvl w:ilvl="{depth}">{inner}</w:lvl>'


def numbering(*levels: str, more: str = "") -> str:
    one = f'<w:abstractNum w:abstractNumId="5">{"".join(levels)}</w:abstractNum>'
    return part("numbering", f'{one}<w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>{more}')


def item(text: str, depth: int = 0, list_id: str = "1") -> str:
    numbers = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{list_id}"/></w:numPr>'
    return paragraph(text, f"<w:pPr>{numbers}</w:pPr>")


def lines(body: str, *levels: str, more: str = "", **others: str) -> list[str]:
    made = text_of(body, numbering=numbering(*levels, more=more), **others)
    return [line.replace("\\", "") for line in made.splitlines() if line]


@each_row(
    ("kind", "text", "start", "wanted"),
    [
        ("decimal", "%1.", "1", ["1. a", "2. b"]),
        ("decimal", "%1)", "7", ["7) a", "8) b"]),
        ("lowerLetter", "%1)", "1", ["- a) a", "- b) b"]),
        ("upperLetter", "(%1)", "26", ["- (Z) a", "- (AA) b"]),
        ("lowerRoman", "%1.", "8", ["- viii. a", "- ix. b"]),
        ("upperRoman", "%1.", "1989", ["- MCMLXXXIX. a", "- MCMXC. b"]),
        ("lowerRoman", "%1)", "9000", ["- 9000) a", "- 9001) b"]),
        ("decimalZero", "%1:", "1", ["- 01: a", "- 02: b"]),
        ("decimal", "Point %1", "1", ["- Point 1 a", "- Point 2 b"]),
        ("bullet", "o", "1", ["- a", "- b"]),
        ("decimal", "%1.", "none", ["1. a", "2. b"]),
    ],
)
def test_a_list_counts_in_its_own_way(kind: str, text: str, start: str, wanted: list[str]) -> None:
    assert lines(item("a") + item("b"), level(0, kind, text, start)) == wanted


def test_a_list_goes_on_behind_a_paragraph_and_begins_again_below_another_item() -> None:
    body = item("a") + item("b", 1) + item("c", 1) + paragraph("Between.") + item("d") + item("e", 1)
    made = lines(body, level(0), level(1, "lowerLetter", "%2)"))
    assert [line.strip() for line in made] == ["1. a", "- a) b", "- b) c", "Between.", "2. d", "- a) e"]


def test_a_number_may_name_the_levels_above_it() -> None:
    assert [line.strip() for line in lines(item("a") + item("b", 1), level(0), level(1, text="%1.%2"))][1] == "- 1.1 b"


def test_two_lists_share_a_count_unless_one_begins_anew() -> None:
    again = (
        '<w:num w:numId="2"><w:abstractNumId w:val="5"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="5"/>'
        '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>'
    )
    between = paragraph("Between.")
    body = item("a") + between + item("b", list_id="2") + between + item("c", list_id="3") + item("d", list_id="3")
    assert lines(body, level(0), more=again)[::2][:3] == ["1. a", "2. b", "4. c"]
    assert lines(body, level(0), more=again)[-1] == "5. d"


def test_headings_are_numbered_by_their_style_and_by_that_which_it_is_based_on() -> None:
    numbers = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
    styles = part(
        "styles",
        f'<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/>{numbers}</w:style>'
        '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="Heading2"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="l"/><w:basedOn w:val="Loop"/></w:style>',
    )
    styled = '<w:pPr><w:pStyle w:val="{}"/></w:pPr>'
    body = paragraph("It rained.") + "".join(
        paragraph("It snowed.", styled.format(name)) for name in ("Heading2", "Own", "Loop")
    )
    made = lines(body, level(0), styles=styles)
    assert made[1:4] == ["## 1. It snowed.", "## 2. It snowed.", "It snowed."]


def test_numbers_that_lead_nowhere_are_none() -> None:
    assert lines(item("A.", list_id="9") + item("B.", depth=7), level(0)) == ["A.", "B."]
    assert imported(item("a", list_id="0"), numbering=numbering(level(0))).dropped == ()
