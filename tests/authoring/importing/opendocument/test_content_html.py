"""What OpenDocument says becomes what HTML says for the same."""

from authoring.importing.opendocument.opendocument_files import content
from each_row import each_row

from media_literacy.authoring.importing.opendocument.content_html import content_html
from media_literacy.authoring.importing.questions.safe_xml import read_xml


def html_of(body: str) -> str:
    html = content_html(read_xml(content(body).encode(), "a.odt"))
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
    assert content_html(read_xml(b"<a/>", "a.odt")) == ""
