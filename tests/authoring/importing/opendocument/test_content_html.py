"""What OpenDocument says becomes what HTML says for the same."""

from authoring.importing.opendocument.opendocument_files import content
from each_row import each_row

from media_literacy.authoring.importing.dropped_content import DroppedContent
from media_literacy.authoring.importing.opendocument.content_html import content_html
from media_literacy.authoring.importing.questions.safe_xml import read_xml


def html_of(body: str) -> str:
    html = content_html(read_xml(content(body).encode(), "a.odt"), DroppedContent())
    return html.removeprefix("<html><body>").removesuffix("</body></html>")


@each_row(
    ("body", "html"),
    [
        ('<text:p text:style-name="P1">Head</text:p>', "<h1>Head</h1>"),
        ('<text:p text:style-name="Subtitle">Deck</text:p>', '<p class="subtitle">Deck</p>'),
        ('<text:h text:outline-level="2">Part</text:h>', "<h2>Part</h2>"),
        ('<text:h text:outline-level="99">Part</text:h>', "<h6>Part</h6>"),
        ("<text:p>5 &lt; 6</text:p>", "<p>5 &lt; 6</p>"),
        ('<text:p text:style-name="Quotations">Said.</text:p>', "<blockquote><p>Said.</p></blockquote>"),
        ('<text:p>a<text:span text:style-name="B">b</text:span>c</text:p>', "<p>a<strong>b</strong>c</p>"),
        ('<text:p><text:span text:style-name="I">i</text:span></text:p>', "<p><em>i</em></p>"),
        ('<text:p><text:span text:style-name="Emphasis">i</text:span></text:p>', "<p><em>i</em></p>"),
        ('<text:p>a<text:span text:style-name="Unseen">b</text:span>c</text:p>', "<p>ac</p>"),
        ('<text:p>a<text:s text:c="2"/>b<text:tab/>c<text:line-break/>d</text:p>', "<p>a  b c<br>d</p>"),
        (
            '<text:p><text:a xlink:href="https://a.example">b</text:a></text:p>',
            '<p><a href="https://a.example">b</a></p>',
        ),
        ("<text:list><text:list-item><text:p>a</text:p></text:list-item></text:list>", "<ul><li><p>a</p></li></ul>"),
        ('<text:list text:style-name="N"><text:list-item>a</text:list-item></text:list>', "<ol><li>a</li></ol>"),
        (
            '<table:table><table:table-row><table:table-cell table:number-columns-spanned="2">a</table:table-cell>'
            "<table:covered-table-cell/></table:table-row></table:table>",
            '<table><tr><td colspan="2">a</td></tr></table>',
        ),
        ("<text:tracked-changes><text:p>gone</text:p></text:tracked-changes><text:p>a</text:p>", "<p>a</p>"),
        ("<text:p><draw:frame><draw:image/></draw:frame></text:p>", "<p><img></p>"),
        ("<text:p><text:title>T</text:title><draw:frame><draw:title>t</draw:title></draw:frame></text:p>", "<p>T</p>"),
        (
            "<text:p>a<draw:frame><draw:text-box><text:p>box</text:p></draw:text-box></draw:frame>b</text:p>",
            "<p>ab</p><p>box</p>",
        ),
        ("<text:ruby>a<text:ruby-text>b</text:ruby-text></text:ruby>", "<ruby>a<rt>b</rt></ruby>"),
        (
            '<text:list text:style-name="N"><text:list-item><text:p>a</text:p></text:list-item></text:list>',
            '<ol><li><p><span class="lesson-list-marker">1.</span>a</p></li></ol>',
        ),
        ('<text:p text:style-name="Illustration">c</text:p>', "<figcaption>c</figcaption>"),
        (
            "<text:p>a<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>b</text:p>"
            "</text:note-body></text:note></text:p>",
            '<p>a<sup><a href="#note-1" id="mark-1">[1]</a></sup></p>'
            '<ol><li id="note-1"><p>b</p> <a href="#mark-1">↑</a></li></ol>',
        ),
    ],
)
def test_each_element_becomes_its_like(body: str, html: str) -> None:
    assert html_of(body) == html


def test_without_a_body_there_is_nothing() -> None:
    assert content_html(read_xml(b"<a/>", "a.odt"), DroppedContent()) == ""


def test_a_comment_stands_behind_the_text_that_it_is_about_without_who_wrote_it_and_when() -> None:
    def commented(name: str) -> str:
        return (
            f'<office:annotation office:name="{name}"><text:creator>T</text:creator><text:date>2025</text:date>'
            "<text:p>why</text:p></office:annotation>"
        )

    mark = '<sup><a href="#note-1" id="mark-1">[1]</a></sup>'
    note = '<ol><li id="note-1"><p>why</p> <a href="#mark-1">↑</a></li></ol>'
    end = '<office:annotation-end office:name="n"/>'
    assert html_of(f"<text:p>a{commented('n')}b{end}c</text:p>") == f"<p>ab{mark}c</p>{note}"
    assert html_of(f"<text:p>a{commented('')}b</text:p>") == f"<p>a{mark}b</p>{note}"
    assert html_of(f"<text:p>a{end}{commented('n')}b</text:p>") == f"<p>ab</p>{mark}{note}"


def test_what_is_not_taken_as_it_stands_is_told() -> None:
    for body, said in (
        ("<text:tracked-changes/><text:p>a</text:p>", "The document has tracked changes."),
        ('<text:p>a<text:span text:style-name="Unseen">b</text:span></text:p>', "Text that is hidden"),
        ('<text:p text:style-name="Unseen">a</text:p><text:p>b</text:p>', "Text that is hidden"),
        ("<text:p><draw:text-box><text:p>box</text:p></draw:text-box></text:p>", "The text of 1 box"),
        ('<text:p>a<text:span text:style-name="Unseen"/><draw:text-box/></text:p>', ""),
    ):
        dropped = DroppedContent()
        content_html(read_xml(content(body).encode(), "a.odt"), dropped)
        assert [sentence[: len(said)] for sentence in dropped.sentences()] == ([said] if said else []), body
