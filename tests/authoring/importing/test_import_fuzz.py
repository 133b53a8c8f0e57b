"""Any HTML becomes a lesson or is refused in words, in a time that its length bounds."""

import time
from pathlib import Path

import pytest
from each_row import each_row
from hypothesis import given
from hypothesis import strategies as st
from run_size import run_size

from media_literacy.authoring.importing import from_html, from_text
from media_literacy.authoring.importing.dropped_content import DroppedContent
from media_literacy.authoring.importing.html.rich_text import recognised_html
from media_literacy.authoring.importing.imported_lesson import LARGEST_INPUT
from media_literacy.errors import AppError
from media_literacy.lesson.parser import parse_lesson
from media_literacy.lesson.text_blocks import BlockKind

TAGS = [
    "p",
    "div",
    "h1",
    "h2",
    "h3",
    "b",
    "i",
    "em",
    "strong",
    "a",
    "ul",
    "ol",
    "li",
    "table",
    "tr",
    "td",
    "th",
    "blockquote",
    "br",
    "img",
    "span",
    "pre",
    "sup",
    "article",
    "nav",
    "figure",
    "figcaption",
    "script",
    "style",
    "time",
    "o:p",
    "font",
    "center",
    "dl",
    "dt",
    "dd",
    "section",
]
ATTRIBUTES = [
    "",
    ' class="byline"',
    ' class="standfirst share"',
    ' href="https://a.b/?utm_source=x"',
    ' href="#n1" id="r1"',
    ' href="#r1" id="n1"',
    ' style="font-weight:700;font-style:italic"',
    ' style="mso-list:l0 level2 lfo1"',
    ' style="mso-list:Ignore"',
    " hidden",
    ' start="9"',
]
PIECES = st.one_of(
    st.builds("<{}{}>".format, st.sampled_from(TAGS), st.sampled_from(ATTRIBUTES)),
    st.builds("</{}>".format, st.sampled_from(TAGS)),
    st.text(st.sampled_from("ab 1.#-*_`~[]()!<>&;:|\\^=+\n\"'“\u00a0é"), max_size=12),
    st.sampled_from(["Flag: overclaim. No. ", "Hint: look", "Evidence", "Contradicts: x", "<!--", "-->", "<![endif]>"]),
)


@given(st.one_of(st.lists(PIECES, max_size=25).map("".join), st.text(max_size=60)))
def test_any_html_is_read_as_the_text_that_was_recognised(html: str) -> None:
    passages, _notes = recognised_html(html, "en", DroppedContent())
    if not any(passage.text for passage in passages[1:]):
        with pytest.raises(AppError):
            from_html(html)
        return
    imported = from_html(html)
    parsed = parse_lesson(imported.source.encode(), Path("lesson.md"))
    assert [diagnostic for diagnostic in parsed.report.diagnostics if diagnostic.severity == "error"] == []
    assert parsed.lesson is not None
    end = next((at for at, one in enumerate(passages) if one.block.level == 1), len(passages))
    wanted = [
        passage.text.replace("\n", " ") if passage.kind is BlockKind.HEADLINE else passage.text
        for passage in passages[:end]
    ]
    assert [block.text for block in parsed.lesson.article.blocks] == wanted


def assert_made_or_refused(read, text: str) -> None:
    """Either a lesson comes out, or a refusal with a way on."""
    answer = read_or_refusal(read, text)
    if isinstance(answer, AppError):
        assert answer.message and answer.hint
    else:
        assert answer.source.startswith("---\nlesson: 1")


def read_or_refusal(read, text: str):
    try:
        return read(text)
    except AppError as refused:
        return refused


PART = run_size(usual=4, long=1)
"""A usual run reads a quarter of the costliest ones, in a quarter of the time."""
TRAPS = {
    "ten thousand boxes": "<div>" * 10_000 + "deep",
    "letters in bold": "<b>" * 20_000 + "<p>x" * 2_000,
    "open angles": "<a " * 100_000,
    "half comments": "<!--" * 100_000,
    "half declarations": "<![" * 100_000,
    "conditions": "<![if " * 100_000,
    "quotes": "<a " + "x=' " * 100_000,
    "tables": "<table><tr><td>" * 700 + "x",
    "lists": "<ul><li>" * 1_000 + "x",
    "quotations": "<blockquote>" * 2_000 + "x",
    "hidden pieces": "<div class=share>x" * 1_000 + "y",
    "many marks": "".join(f'<p>a<a href="#n{n}" id="r{n}">1</a>' for n in range(1_200 // PART))
    + "".join(f'<div id="n{n}"><p><a href="#r{n}">1</a>b</p></div>' for n in range(1_200 // PART)),
    "one note, many marks": '<a href="#n" id="r">1</a>' * (5_000 // PART)
    + '<p id="n">'
    + '<a href="#r">x</a>' * (5_000 // PART),
    "paragraphs": "<p>Some words here." * (20_000 // PART),
    "spaces": "<p>" + "\u00a0 " * 200_000 + "x",
    "line breaks": "a<br>" * (8_000 // PART),
    "stars": "<b>*</b>" * (8_000 // PART),
    "links": "<a href=https://a.b>x</a>" * (8_000 // PART),
}


@each_row("name", TRAPS)
def test_html_that_is_a_trap_is_done_with_in_good_time(name: str) -> None:
    start = time.process_time()
    assert_made_or_refused(from_html, TRAPS[name])
    assert time.process_time() - start < 3 / PART


@each_row(
    "text",
    [
        "a" * 300_000,
        "a.\n" * (100_000 // PART),
        "[" * 200_000,
        "*a " * 60_000,
        "- a\n" * (60_000 // PART),
        "> " * 100_000,
        "1. " * 9_999,
    ],
)
def test_text_that_is_a_trap_is_done_with_in_good_time(text: str) -> None:
    start = time.process_time()
    assert_made_or_refused(from_text, text)
    assert time.process_time() - start < 3 / PART


@each_row("read", [from_text, from_html])
def test_more_than_can_be_looked_through_is_refused_with_a_way_on(read) -> None:
    with pytest.raises(AppError) as refused:
        read("a " * LARGEST_INPUT)
    assert "too large" in refused.value.message
    assert "article" in refused.value.hint


def test_more_sentences_than_a_lesson_holds_are_refused_with_a_way_on() -> None:
    with pytest.raises(AppError) as refused:
        from_text("Headline\n\n" + "It rained again. " * 600)
    assert "500 sentences" in refused.value.message
    assert "two lessons" in refused.value.hint


def test_a_sentence_without_an_end_is_refused_with_a_way_on() -> None:
    with pytest.raises(AppError) as refused:
        from_text("Headline\n\n" + "again and " * 600)
    assert "5000" in refused.value.message
    assert "full stops" in refused.value.hint
