"""What an edit made is what the parser finds in the file afterwards."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from media_literacy.authoring.edit.source.read_back import read_back
from media_literacy.authoring.edit.source.splice import apply_splices
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.fix import Splice
from media_literacy.lesson.parser import parse_lesson

TEXT = (
    "---\ntitle: x\n---\n\n# News\n\nIt rained.[^a] It did not.\n\n[^a]: **Flag: overclaim.** x\n\n"
    "# Evidence\n\n## Log\n\nRain.\n"
)


def draft_of(text: str) -> Draft:
    draft = parse_lesson(text.encode(), Path("news.md")).draft
    assert draft is not None
    return draft


@given(
    st.integers(TEXT.index("It rained"), len(TEXT)),
    st.sampled_from(["", "x", "\n\n", "# Debrief\n", "## Card\n\n", "[^b]", "\n\n[^b]: **Name.**\n", "```\n", "> "]),
)
def test_an_edit_is_taken_apart_as_the_parser_does_it(at: int, text: str):
    draft = draft_of(TEXT)
    splices = (Splice(at, at, text),)
    seen, parsed = read_back(draft, splices), draft_of(apply_splices(TEXT, splices)).raw
    assert seen.labels == parsed.labels
    assert seen.headings() == parsed.headings()
    assert [card.id for card in seen.cards] == [card.id for card in parsed.cards]
    assert seen.article.ids == parsed.article.ids
    assert seen.article.sentences == parsed.article.sentences


def test_other_words_may_be_kept_together():
    draft = draft_of("# News\n\nMr. X. Yes came. He went.\n")
    joined = read_back(draft, (), ("came. He",)).article
    assert len(joined.sentences) == len(draft.raw.article.sentences) - 1
