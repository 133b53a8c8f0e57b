"""A line that opens what stands below an article ends it."""

import pytest

from media_literacy.authoring.importing.dropped_content import DroppedContent, DroppedKind
from media_literacy.authoring.importing.html.article_tail import without_tail
from media_literacy.authoring.importing.passage import Passage, plain
from media_literacy.lesson.text_blocks import BlockKind


def kept(lengths: tuple[int, ...], line: str, kind: BlockKind = BlockKind.HEADING) -> int:
    """How many passages stay of some above a line and one below."""
    *above, below = ("a" * length for length in lengths)
    passages = [*map(plain, above), Passage(plain(line).block._replace(kind=kind)), plain(below)]
    return len(without_tail(passages, DroppedContent()))


@pytest.mark.parametrize(
    "line",
    ["Comments", "12 comments", "Comments (3)", "Leave a reply", "More in Dubai Airshow", "More great stories",
     "More stories like this one", "Our latest stories", "Related articles", "You may also like:", "Tags",
     "Trending now", "Sponsored links", "Sur le même sujet", "関連記事"],
)  # fmt: skip
def test_such_a_line_ends_the_article(line: str) -> None:
    assert kept((900, 99), line) == 1
    assert kept((900, 99), line, BlockKind.PARAGRAPH) == 1


@pytest.mark.parametrize("line", ["Comments by the mayor", "No more in stock", "Up next", "What the letters say"])
def test_other_headings_do_not(line: str) -> None:
    assert kept((900, 99), line) == 3


def test_such_a_line_in_the_middle_of_an_article_does_not() -> None:
    assert kept((650, 342), "Comments") == 1
    assert kept((650, 343), "Comments") == 3


def test_more_of_something_ends_the_article_only_before_short_entries() -> None:
    assert kept((900, 250), "More about the ferry") == 1
    assert kept((900, 251), "More about the ferry") == 3
    assert kept((900, 251), "Comments") == 1


def test_items_and_quotations_are_no_such_lines_and_what_went_is_counted() -> None:
    assert kept((900, 99), "Comments", BlockKind.ITEM) == 3
    dropped = DroppedContent()
    without_tail([plain("a" * 900), plain("Comments"), plain("First!")], dropped)
    assert dropped.counted[DroppedKind.BOILERPLATE] == 1
