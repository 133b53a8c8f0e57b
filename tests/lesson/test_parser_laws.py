"""What holds for any file at all."""

from pathlib import Path

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from run_size import run_size

from media_literacy.lesson.limits import FILE_BYTES
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.parser import ParsedLesson, parse_lesson
from media_literacy.lesson.source import make_source
from media_literacy.lesson.text_blocks import BlockKind

FILE = Path("lesson.md")
NO_TEXT = (BlockKind.PICTURE, BlockKind.RULE)

LABELS = st.sampled_from(["a", "b", "c-1", "A", "s-00000000", "a b", "é"])
KINDS = st.sampled_from(["overclaim", "can be checked", "contradiction", "overclaimm", ""])
WORDS = st.sampled_from(
    [
        "It rained.",
        "Dr. Lee said",
        "“So it is!”",
        "word",
        "U.S.",
        "“",
        "”",
        ")",
        ".",
        "\u202e",
        "é",
        "e\u0301",
        "他说。",
        "😀",
        "\0",
    ]
)
SIGNS = st.sampled_from(
    [
        "*",
        "**",
        "_",
        "`",
        "``",
        "[",
        "]",
        "(",
        ")",
        "](",
        "![",
        "<",
        ">",
        "<b>",
        "<!--",
        "&amp;",
        "&#0;",
        "\\",
        "|",
        "#",
        "^[",
        "~",
    ]
)
PIECES = st.one_of(
    WORDS,
    SIGNS,
    LABELS.map(lambda label: f"[^{label}]"),
    LABELS.map(lambda label: f"[words](#{label})"),
    st.sampled_from(["[x](javascript:a)", "[x](https://a.org)", "![alt](../a.png 'Title. Two.')", "<https://a.org>"]),
    st.sampled_from([" ", "  \n", "\\\n", "\n", "\n    ", "\n> ", "\n- ", "\n\n", "\t"]),
)
TEXTS = st.lists(PIECES, min_size=1, max_size=12).map("".join)
OPENINGS = st.sampled_from(
    [
        "",
        "# ",
        "## ",
        "> ",
        "- ",
        "1. ",
        "- [x] ",
        "- [ ] ",
        "- It: ",
        "    ",
        "```\n",
        "| a | b |\n|---|---|\n| ",
        "> - ",
        "---\n",
        "* * *\n",
    ]
)
NOTES = st.builds(
    lambda label, verdict, kind, text, field: f"[^{label}]: **{verdict}: {kind}.** {text}\n\n    - {field}",
    LABELS,
    st.sampled_from(["Flag", "Check", "Fine", "Fin", ""]),
    KINDS,
    TEXTS,
    st.sampled_from(["Hint: a", "Contradicts: a, b", "Evidence: [x](#a)", "Fix: *x*", "Hin: a", "Evidence:", ""]),
)
PARTS = st.sampled_from(
    [
        "# Evidence\n\n## a",
        "# Leave the page",
        "# Discussion",
        "# Debrief",
        "# Teacher notes",
        "# Evidense",
        "# Words",
        "# Words\n\n- word: a\n- rained:",
        "# Leave the page\n\n## Search: a\n\nClaim: [a](#a)\n\n- **A** — b — c\n\nHolds: a",
        "## Search: a\n\nClaim: a\n\n- **A** — b\nHolds:",
    ]
)
FRONTS = st.sampled_from(
    [
        "",
        "---\nlanguage: es\n---\n",
        "---\nid: [a\n---\n",
        "---\na: *b\n---\n",
        "---\nkeep-together: [Dr. Lee]\n---\n",
        "---\nid: x\n",
    ]
)
BLOCKS = st.one_of(st.builds(str.__add__, OPENINGS, TEXTS), NOTES, PARTS)
LESSONS = st.builds(
    lambda front, blocks, end: (front + "# News\n\n" + "\n\n".join(blocks)).replace("\n", end),
    FRONTS,
    st.lists(BLOCKS, max_size=8),
    st.sampled_from(["\n", "\r\n", "\r"]),
)
MANY = settings(max_examples=run_size(30, 60), suppress_health_check=[HealthCheck.too_slow], deadline=None)


def parse(text: str) -> ParsedLesson:
    return parse_lesson(text.encode("utf-8", "surrogatepass"), FILE)


def lesson_of(text: str) -> Lesson:
    lesson = parse(text).lesson
    assume(lesson is not None)  # front matter without an end can take the headline with it
    assert lesson is not None
    return lesson


@MANY
@given(st.binary(max_size=400))
def test_any_bytes_get_an_answer(data: bytes):
    parsed = parse_lesson(data, FILE)
    assert parsed.lesson is not None or parsed.report.has_errors


@MANY
@given(st.text(max_size=200))
def test_any_text_gets_an_answer(text: str):
    parse(text)


@MANY
@given(LESSONS)
def test_every_diagnostic_stands_inside_the_text(text: str):
    source = make_source(text)
    for diagnostic in parse(text).report.diagnostics:
        for place in (diagnostic.start, diagnostic.end):
            assert 1 <= place.line <= len(source.lines)
            assert 1 <= place.column <= len(source.line(place.line)) + 1
        assert diagnostic.start < diagnostic.end or not source.rest_of_line(diagnostic.start).end > diagnostic.start


@MANY
@given(LESSONS)
def test_diagnostics_come_in_the_order_of_the_file(text: str):
    places = [diagnostic.start for diagnostic in parse(text).report.diagnostics]
    assert places == sorted(places)


@MANY
@given(LESSONS)
def test_the_sentences_of_a_block_give_the_block_back(text: str):
    lesson = lesson_of(text)
    for index, block in enumerate(lesson.article.blocks):
        sentences = [sentence for sentence in lesson.article.sentences if sentence.block == index]
        covered = set[int]()
        for sentence in sentences:
            assert sentence.text == block.text[sentence.start : sentence.end] == sentence.text.strip() != ""
            assert covered.isdisjoint(range(sentence.start, sentence.end))
            covered |= set(range(sentence.start, sentence.end))
        if block.kind not in NO_TEXT:
            assert all(at in covered for at, char in enumerate(block.text) if not char.isspace())


@MANY
@given(LESSONS)
def test_sentences_are_numbered_in_order_and_their_ids_differ(text: str):
    sentences = lesson_of(text).article.sentences
    assert [sentence.number for sentence in sentences] == list(range(1, len(sentences) + 1))
    assert len({sentence.id for sentence in sentences}) == len(sentences)
    assert [(sentence.block, sentence.start) for sentence in sentences] == sorted(
        (sentence.block, sentence.start) for sentence in sentences
    )


@MANY
@given(LESSONS)
def test_every_sentence_begins_where_its_location_says(text: str):
    source = make_source(text.replace("\0", "\ufffd"))
    lesson = lesson_of(text)
    for sentence in lesson.article.sentences:
        kind = lesson.article.blocks[sentence.block].kind
        written = source.line(sentence.location.line)[sentence.location.column - 1 :]
        if kind is not BlockKind.CAPTION and sentence.text[0].isalnum():
            assert written.startswith(sentence.text[0])


@MANY
@given(LESSONS)
def test_clashes_hold_in_both_directions(text: str):
    lesson = lesson_of(text)
    for sentence in lesson.article.sentences:
        for other in sentence.clashes:
            assert sentence.id in lesson.sentence(other).clashes


@MANY
@given(LESSONS)
def test_every_link_leads_somewhere(text: str):
    lesson = lesson_of(text)
    names = {f"#{sentence.id}" for sentence in lesson.article.sentences} | {f"#{card.id}" for card in lesson.cards}
    blocks = [*lesson.article.blocks, *lesson.discussion, *lesson.debrief, *lesson.teacher_notes]
    blocks += [block for card in lesson.cards for block in card.blocks]
    for search in lesson.leave.searches if lesson.leave is not None else ():
        blocks += [block for hit in search.hits for block in hit.page]
        assert search.claim in {sentence.id for sentence in lesson.article.sentences}
    blocks += [block for sentence in lesson.article.sentences for note in sentence.notes for block in note.explanation]
    for run in (run for block in blocks for run in block.runs):
        assert run.link is None or run.link in names or run.link.startswith(("https://", "http://", "mailto:"))


def test_a_file_at_the_limit_is_read():
    text = b"# News\n\n" + b"It rained on the town. " * 20
    padded = text + b" " * (FILE_BYTES - len(text))
    assert parse_lesson(padded, FILE).lesson is not None
    assert parse_lesson(padded + b" ", FILE).lesson is None
