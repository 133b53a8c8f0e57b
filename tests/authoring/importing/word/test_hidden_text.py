"""Hidden text stays hidden, and that is told."""

from authoring.importing.word.word_bodies import imported, line, run, words
from authoring.importing.word_files import part
from each_row import each_row

HIDE = "<w:rPr><w:vanish/></w:rPr>"
STYLES = part(
    "styles",
    f'<w:style w:type="character" w:styleId="Secret"><w:name w:val="s"/>{HIDE}</w:style>'
    '<w:style w:type="character" w:styleId="More"><w:name w:val="m"/><w:basedOn w:val="Secret"/></w:style>'
    '<w:style w:type="character" w:styleId="Shown"><w:name w:val="n"/><w:basedOn w:val="Secret"/>'
    '<w:rPr><w:vanish w:val="0"/></w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="Loop"><w:name w:val="l"/><w:basedOn w:val="Loop"/></w:style>'
    f'<w:style w:type="paragraph" w:styleId="Draft"><w:name w:val="d"/>{HIDE}</w:style>',
)


@each_row(
    ("properties", "is_hidden"),
    [
        ("<w:vanish/>", True),
        ('<w:vanish w:val="true"/>', True),
        ('<w:vanish w:val="false"/>', False),
        ("<w:webHidden/>", False),
        ('<w:rStyle w:val="Secret"/>', True),
        ('<w:rStyle w:val="More"/>', True),
        ('<w:rStyle w:val="Shown"/>', False),
        ('<w:rStyle w:val="Loop"/>', False),
        ('<w:rStyle w:val="Secret"/><w:vanish w:val="0"/>', False),
    ],
)
def test_a_run_is_hidden_by_itself_or_by_its_style(properties: str, is_hidden: bool) -> None:
    assert line(words("three", properties), styles=STYLES) == ("One two." if is_hidden else "One three two.")


def test_a_paragraph_is_hidden_by_its_style_but_not_where_both_hide() -> None:
    style = '<w:pPr><w:pStyle w:val="Draft"/></w:pPr>'
    both = words("four", '<w:rStyle w:val="Secret"/>')
    body = f"<w:p>{style}{words('three')}{both}</w:p>"
    source = imported(body, styles=STYLES).source
    assert "three" not in source and "four" in source


def test_hidden_text_is_told_and_hidden_marks_are_not() -> None:
    assert "hidden" in imported(f"<w:p>{words('a', '<w:vanish/>')}</w:p>").dropped[0]
    assert imported(f"<w:p>{run('<w:tab/>', '<w:vanish/>')}</w:p>").dropped == ()
