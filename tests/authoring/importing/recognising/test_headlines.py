"""Where the head of an article ends: how long its lines may be, and how many there are."""

from pathlib import Path

from each_row import each_row

from media_literacy.authoring.importing import from_html, from_text
from media_literacy.authoring.importing.recognising.headlines import is_byline
from media_literacy.lesson.parser import parse_lesson

BODY = "The council met on Tuesday. " * 20


def kinds(*paragraphs: str) -> list[str]:
    """The kinds of the blocks of the lesson that these paragraphs make."""
    source = from_text("\n\n".join(paragraphs)).source
    lesson = parse_lesson(source.encode(), Path("lesson.md")).lesson
    assert lesson is not None
    return [block.kind.value for block in lesson.article.blocks]


def first(*paragraphs: str) -> str:
    source = from_text("\n\n".join(paragraphs)).source
    return next(line for line in source.splitlines() if line.startswith("# ")).removeprefix("# ")


def words(length: int) -> str:
    """A line of so many characters without a full stop."""
    return ("news " * 100)[: length - 1] + "x"


def test_a_headline_has_160_characters_at_most():
    assert first(words(160), BODY) == words(160)
    assert first(words(161), BODY) == "Headline"


def test_a_second_headline_has_300_characters_at_most():
    assert kinds("Bridge shut", words(300), BODY) == ["headline", "deck", "paragraph"]
    assert kinds("Bridge shut", words(301), BODY) == ["headline", "paragraph", "paragraph"]


def test_a_second_headline_is_shorter_than_the_text_below_it():
    assert kinds("Bridge shut", words(40), words(41) + ".") == ["headline", "deck", "paragraph"]
    assert kinds("Bridge shut", words(40), words(39) + ".") == ["headline", "paragraph", "paragraph"]
    assert kinds("Bridge shut", words(40), "Yes.", "No.", BODY) == ["headline", "deck", *["paragraph"] * 3]
    assert kinds("Bridge shut", words(40), "Yes.", "No.", "So.", BODY) == ["headline", *["paragraph"] * 5]


def test_the_head_has_four_lines_below_the_headline_at_most():
    names = [f"By Jane{letter} Doe" for letter in "abcde"]
    assert kinds("Bridge shut", *names[:4], BODY) == ["headline", *["byline"] * 4, "paragraph"]
    assert kinds("Bridge shut", *names, BODY) == ["headline", *["byline"] * 4, "paragraph", "paragraph"]


def test_something_is_left_to_read():
    assert kinds("Bridge shut", "By Jane Doe") == ["headline", "paragraph"]


@each_row(
    ("fits", "does_not"),
    [
        ("By Jane " + "x" * 152, "By Jane " + "x" * 153),
        ("Published " + "x" * 70, "Published " + "x" * 71),
        ("3 March 2025 " + "x" * 67, "3 March 2025 " + "x" * 68),
        ("By Jane " + "x " * 14, "By Jane " + "x " * 15),
    ],
    ids=["with a name", "with a word for it", "with a date", "in words"],
)
def test_a_byline_is_short(fits: str, does_not: str):
    assert is_byline(fits) and not is_byline(does_not)


@each_row(
    "text",
    [
        "By Jane Doe.",
        "By the river",
        "On 3 March 2025, it rained.",
        "By jane doe",
        "In 2025",
    ],
)
def test_what_reads_like_a_sentence_is_no_byline(text: str):
    assert not is_byline(text)


@each_row("text", ["4/12/2025", "2025-12-04", "4. Dezember 2025", "3rd March 2025", "4 de mayo de 2025"])
def test_dates_of_many_forms_are_bylines(text: str):
    assert is_byline(text)


@each_row(
    ("below", "wanted"),
    [
        ("<h2>Sub</h2><p>By Jane Doe</p>", ["headline", "deck", "byline", "paragraph"]),
        ("<h2>Sub</h2><p>It rained.</p>", ["headline", "heading", "paragraph", "paragraph"]),
        ("<h3>Sub</h3><p>By Jane Doe</p>", ["headline", "heading", "paragraph", "paragraph"]),
        ("<p>By Jane Doe</p><h2>Sub</h2>", ["headline", "byline", "heading", "paragraph"]),
    ],
)
def test_a_heading_below_the_headline_is_a_second_one_if_a_byline_follows(below: str, wanted: list[str]):
    source = from_html(f"<h1>Bridge shut</h1>{below}<p>{BODY}</p>").source
    lesson = parse_lesson(source.encode(), Path("lesson.md")).lesson
    assert lesson is not None
    assert [block.kind.value for block in lesson.article.blocks] == wanted


def test_parts_of_a_lesson_stay_parts_and_stand_below_its_notes():
    footnote = '<p id="n">Flag: overclaim. It did not. <a href="#m">↑</a></p>'
    mark = '<a id="m" href="#n">1</a>'
    source = from_html(f"<h1>B</h1><p>It rained{mark}.</p><h1>Evidence</h1><h2>Map</h2><p>A map.</p>{footnote}").source
    assert source.index("# Evidence\n\n## Map\n\nA map.") > source.index("]: **Flag: overclaim.**")
    assert "\n# Other" not in from_html("<h1>B</h1><p>It rained.</p><h1>Other</h1><p>A map.</p>").source


def test_a_heading_that_opens_a_part_is_told_where_no_note_says_that_it_is_a_lesson():
    report = "<h1>B</h1><p>It rained{mark}.</p><h1>Discussion</h1><p>Why did it?</p>{note}"
    assert "“Discussion” opens a part" in from_html(report.format(mark="", note="")).dropped[0]
    note = '<p id="n">Flag: overclaim. It did not. <a href="#m">↑</a></p>'
    assert not from_html(report.format(mark='<a id="m" href="#n">1</a>', note=note)).dropped


def test_a_part_opens_under_a_heading_that_was_counted():
    for number in ("1.", "2", "IV.", "3.1"):
        source = from_html(f"<h1>B</h1><p>It rained.</p><h1>{number} Evidence</h1><h2>Map</h2><p>A map.</p>").source
        assert "\n# Evidence\n\n## Map" in source, number
    assert "\n## 1\\. Other" in from_html("<h1>B</h1><p>It rained.</p><h1>1. Other</h1><p>A map.</p>").source


def head(html: str) -> list[str]:
    """Kind and text of each block."""
    lesson = parse_lesson(from_html(html).source.encode(), Path("lesson.md")).lesson
    assert lesson is not None
    return [f"{block.kind.value} {block.text}" for block in lesson.article.blocks]


def test_a_label_above_the_headline_stays_below_it_and_is_told():
    html = "<p>Opinion</p><p>By Jane Doe</p><h1>Bridge shut</h1><p>Sub <i>line</i></p><p>It rained all day long.</p>"
    assert head(html)[:4] == ["headline Bridge shut", "deck Sub line", "byline Opinion", "byline By Jane Doe"]
    assert from_html(html).dropped[0] == "“Opinion” stood above the headline. It stands below it now."


@each_row("line", ["It rained.", "x" * 41, "Four words above it"])
def test_text_above_a_heading_stays_above_it(line: str):
    blocks = head(f"<p>It rained.</p><p>{line}</p><h1>What happened</h1><p>A lorry came.</p>")
    assert blocks == ["headline Headline", "paragraph It rained.", f"paragraph {line}", "heading What happened",
                      "paragraph A lorry came."]  # fmt: skip


def test_the_first_line_is_the_headline_where_text_stands_above_a_heading():
    blocks = head("<p>Bridge shut after crash</p><p>It rained.</p><h1>What happened</h1><p>A lorry came.</p>")
    assert blocks[:2] == ["headline Bridge shut after crash", "paragraph It rained."]


def test_captions_stand_below_the_head():
    picture = "<figure><img><figcaption>A quay</figcaption></figure>"
    wanted = ["headline Bridge shut", "byline By Jane Doe", "caption A quay", "paragraph It rained."]
    assert head(f"{picture}<h1>Bridge shut</h1><p>By Jane Doe</p><p>It rained.</p>") == wanted
    assert head(f"<h1>Bridge shut</h1>{picture}<p>By Jane Doe</p><p>It rained.</p>") == wanted
    assert head(f"{picture}<h1>Bridge shut</h1><p>It rained.</p>") == [wanted[0], *wanted[2:]]
    assert head(f"<h1>Bridge shut</h1>{picture}<p><i>It rained.</i></p><p>No.</p>")[2] == "paragraph It rained."
    assert head(f"<h1>Bridge shut</h1>{picture}") == [wanted[0], wanted[2]]


def test_a_line_that_somebody_says_is_no_second_headline():
    spoken = "<h1>Crickets: the interview</h1><p><b>Echo:</b> Who pays for it?</p><p>The council pays for it.</p>"
    assert head(spoken)[1].startswith("paragraph Echo:")
    assert head(spoken.replace("b>", "i>"))[1].startswith("deck Echo:")
