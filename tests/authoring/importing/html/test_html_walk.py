"""What becomes of the styles, ranks and lists of a page."""

import pytest
from each_row import each_row

from media_literacy.authoring.importing import from_html
from media_literacy.errors import AppError


def body(html: str) -> str:
    """The Markdown below the headline."""
    return from_html(f"<h1>H</h1>{html}").source.split("# H\n\n", 1)[1].strip()


@each_row(
    ("style", "wanted"),
    [
        ("font-weight:600", "**b**"),
        ("font-weight:599", "b"),
        ("font-weight:bold", "**b**"),
        ("font-weight:bolder", "**b**"),
        ("font-weight:lighter", "b"),
        ("font-style:italic", "*b*"),
        ("font-style:oblique", "*b*"),
        ("font-style:normal", "b"),
        ("x-font-weight:600", "b"),
    ],
)
def test_emphasis_is_told_by_its_style(style: str, wanted: str):
    assert body(f"<p>a <span style='{style}'>b</span> c</p><p>d</p>").splitlines()[0] == f"a {wanted} c"


def test_a_style_may_take_emphasis_away():
    assert body("<p>a <b style='font-weight:normal'>b</b> <i style='font-style:normal'>c</i> d</p>") == "a b c d"


def test_a_byline_has_200_signs_at_most():
    assert body(f"<p class=byline>{'a' * 200}</p><p>It rained.</p>").startswith("*aaa")
    assert body(f"<p class=byline>{'a' * 201}</p><p>It rained.</p>").startswith("aaa")


def test_items_are_numbered_as_the_page_numbers_them():
    assert body("<p>a</p><ol start=3><li>b<li>c<li value=9>d<li>e</ol>") == ("a\n\n3. b\n4. c\n9. d\n10. e")


def test_lists_in_lists_keep_their_depth():
    assert body("<p>a</p><ul><li>b<ul><li>c</ul><li>d</ul>") == "a\n\n- b\n  - c\n- d"


def test_lines_of_preformatted_text_are_kept():
    assert body("<p>a.</p><pre>b\nc</pre>") == "a.\n\nb\\\nc"
    assert body("<p>a.</p><p>b\nc</p>") == "a.\n\nb c"


def test_a_link_that_leads_nowhere_is_told_and_its_words_stay():
    imported = from_html("<h1>H</h1><p>a <a href='file:///x'>b</a> <a href='#y'>c</a></p>")
    assert "a b c" in imported.source and imported.dropped[0].startswith("1 link")


def test_a_page_has_4000_blocks_at_most():
    def page(cells: int) -> str:
        """A headline, a paragraph, and so many empty cells."""
        large = "<table>" + ("<tr>" + "<td>" * 20 + "</tr>") * 20 + "</table>"
        return "<h1>H</h1><p>a</p>" + large * 9 + f"<table>{'<tr><td><td></tr>' * ((cells - 3_600) // 2)}</table>"

    assert from_html(page(3_998)).source
    with pytest.raises(AppError, match="500 sentences"):
        from_html(page(3_998) + "<p>b</p>")


def test_paragraphs_of_a_cell_become_one_line():
    rows = "<tr><td><p>b</p><p>c</p><td>d<tr><td>e<br>f<td>g"
    assert body(f"<p>a.</p><table>{rows}</table>") == "a.\n\n| b c | d |\n| --- | --- |\n| e f | g |"


def test_a_box_before_the_words_of_an_item_is_one_to_choose():
    assert body("<p>a.</p><ul><li>☐ b<li>☒ c<li>☑ d<li>e</ul>") == "a.\n\n- [ ] b\n- [x] c\n- [x] d\n- e"
    assert body("<p>a.</p><p>☐ b</p>") == "a.\n\n☐ b"


@each_row(
    ("html", "wanted"),
    [
        ("10<sup>2</sup> and H<sub>2</sub>O", "10² and H₂O"),
        ("the 1<sup>st</sup>", "the 1st"),
        ("so<sup><a href='https://a.example'>1</a></sup>", "so[1](https://a.example)"),
        ("<ruby>漢字<rp>(</rp><rt>kanji</rt><rp>)</rp></ruby>", "漢字(kanji)"),
        ("<ruby>漢字<rt>kanji</rt></ruby>", "漢字(kanji)"),
        ("<span style='white-space: pre-wrap'>b\nc</span>", "b\\\nc"),
        ("<span style='white-space: pre-wrap'>b\n\nc</span>", "b\n\nc"),
        ("<span style='white-space: pre-wrap'><code>b</code></span>", "`b`"),
    ],
)
def test_text_stays_what_it_says(html: str, wanted: str):
    assert body(f"<p>a.</p><p>{html}</p>").removeprefix("a.\n\n") == wanted


def test_crossed_out_text_stays_and_is_told():
    for html in ("<s>b</s>", "<strike>b</strike>", "<span style='text-decoration: line-through'>b</span>"):
        imported = from_html(f"<h1>H</h1><p>a {html} c</p><p>d</p>")
        assert "a b c" in imported.source and "crossed out" in imported.dropped[0]
    assert from_html("<h1>H</h1><p>a <s> </s></p>").dropped == ()


def test_word_lists_with_letters_keep_them():
    def item(marker: str) -> str:
        return f"<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>{marker}</span>b</p>"

    wanted = {
        "a)": "- a) b",
        "(iv)": "- (iv) b",
        "1.2": "- 1.2 b",
        "2.1.": "- 2.1. b",
        "3)": "3) b",
        "o": "- b",
        "·": "- b",
    }
    for marker, line in wanted.items():
        assert body(f"<p>a.</p>{item(marker)}").splitlines()[-1] == line


def test_a_line_across_the_text_is_told_and_none_at_its_ends():
    said = "1 line that divides the text, such as “* * *”, was left out."
    assert from_html("<h1>H</h1><p>One.</p><hr><p>Two.</p><hr>").dropped == (said,)
    assert from_html("<hr><h1>H</h1><p>One.</p><hr>").dropped == ()


def test_the_heading_of_a_quoted_story_stays_in_the_quotation():
    quoted = "<blockquote><h1>Debrief</h1><p>It ran.</p></blockquote>"
    assert body(f"<p>One.</p>{quoted}<p>Two.</p>") == "One.\n\n> ## Debrief\n>\n> It ran.\n\nTwo."


def test_the_heading_of_a_text_that_is_quoted_as_a_whole_is_the_headline():
    quoted = "<blockquote><h1>Boats</h1><p>It ran.</p></blockquote>"
    for above, below in (("", "# Boats\n\nIt ran.\n"), ("<p>For you</p>", "# Boats\n\n*For you*\n\n> It ran.\n")):
        assert from_html(f"{above}{quoted}").source.endswith(below), above
    assert "# For you\n\n> ### Boats" in from_html(f"<p>For you</p>{quoted}<p>See you.</p>").source
