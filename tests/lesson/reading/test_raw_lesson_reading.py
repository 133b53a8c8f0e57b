"""The first reading finds headline, article and cards; an edit is read again with the words of the lesson."""

from diagnosing import codes_of
from each_row import each_row
from lesson.test_raw_lesson import draft_of

from media_literacy.lesson.diagnostic_collector import DiagnosticCollector
from media_literacy.lesson.reading.raw_lesson_reading import headline_of, read_again, read_parts
from media_literacy.lesson.reading.segments import read_body
from media_literacy.lesson.source import make_source

TEXT = """---
keep-together: [Stop! Look]
---
# News

It rained.[^a] See Stop! Look now.

[^a]: So.

# Evidence

## Card
"""


@each_row(
    ("text", "told"),
    [
        ("# News\n\nIt rained.\n", set()),
        ("It rained.\n", {"no-article"}),
        ("# News\n", {"no-article"}),
        ("", {"no-article"}),
        ("So.\n\n# News\n\nIt rained.\n", {"text-before-headline"}),
        ("So.\n\n# Debrief\n\nIt rained.\n", {"no-article"}),
    ],
)
def test_a_missing_headline_or_article_is_told(text: str, told: set[str]):
    assert {"no-article", "text-before-headline"} & set(codes_of(text)) == told


@each_row(("text", "headline"), [("x\n\n#  A *b* ##", "A b"), ("a", ""), ("a\n\n# Debrief", "")])
def test_the_headline_is_the_first_heading_that_is_no_part(text: str, headline: str):
    parts = read_parts(read_body(text.split("\n"), 0).blocks, "en", DiagnosticCollector())
    assert headline_of(parts) == headline


def test_an_edit_is_read_with_the_words_that_were_kept_or_with_other_ones():
    raw = draft_of(TEXT).raw
    source = make_source(TEXT.replace("rained", "poured").replace("## Card", "## Cards"))
    again = read_again(raw, source)
    assert [sentence.text for sentence in again.article.sentences] == ["News", "It poured.", "See Stop! Look now."]
    assert ([card.id for card in again.cards], again.labels, again.body_line) == (["cards"], ("a",), 4)
    without = read_again(raw, source, ()).article
    assert [sentence.text for sentence in without.sentences][2:] == ["See Stop!", "Look now."]
