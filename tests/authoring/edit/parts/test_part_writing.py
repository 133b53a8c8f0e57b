"""The parts after the article are written whole, and stay parts of one lesson."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from run_size import run_size

from media_literacy.authoring.edit.layout.sections import part_text
from media_literacy.authoring.edit.parts.part_writing import protected_part, write_part
from media_literacy.authoring.edit.source.splice import NotPossible, apply_splices
from media_literacy.lesson.draft import Draft, Place
from media_literacy.lesson.parser import parse_lesson

BARE = "# News\n\nIt rained.[^a]\n\n[^a]: **Fine: can be checked.** x\n"
FULL = BARE + "\n# Evidence\n\n## Log\n\nRain.\n\n# Discussion\n\n1. Why?\n2. How?\n\n# Teacher notes\n\nSlow.\n"
NOTES_LAST = "# News\n\nIt rained.[^a]\n\nDebrief\n=======\nInvented.\n\n[^a]: **Fine: can be checked.** x"
FILES = st.sampled_from([BARE, FULL, NOTES_LAST, FULL.rstrip()])
PLACES = st.sampled_from([Place.WORDS, Place.LEAVE, Place.DISCUSSION, Place.DEBRIEF, Place.TEACHER_NOTES])
TEXTS = st.lists(
    st.sampled_from(
        ["Words.", "# Evidence", "## Small", "- [x] one — why", "[^a]: no", "[^a]", "```", "# code", "===", "---", "[[",
         "- rained: fell", "", "| a |", "\t", "#"]
    ), min_size=1, max_size=6,
).map("\n".join)  # fmt: skip


def draft_of(text: str) -> Draft:
    draft = parse_lesson(text.encode(), Path("news.md")).draft
    assert draft is not None
    return draft


def written(text: str, place: Place, markdown: str) -> str:
    splices = write_part(draft_of(text), place, markdown)
    assert not isinstance(splices, NotPossible), splices
    return apply_splices(text, splices)


@settings(max_examples=run_size(30, 80))
@given(FILES, PLACES, TEXTS, st.sampled_from(["\n", "\r\n", "\r"]))
def test_any_text_stays_in_its_part(text: str, place: Place, markdown: str, end: str):
    before = draft_of(text.replace("\n", end))
    after = draft_of(written(before.source.text, place, markdown))
    assert [note.explanation for note in after.notes] == [note.explanation for note in before.notes]
    assert after.lesson.article == before.lesson.article or [
        sentence.text for sentence in after.lesson.article.sentences
    ] == [sentence.text for sentence in before.lesson.article.sentences]  # fmt: skip
    others = [place_of.place for place_of in before.parts if place_of.place is not place]
    assert [part.place for part in after.parts if part.place is not place] == others
    assert bool(part_text(after, place)) == bool(markdown.strip())
    assert write_part(after, place, part_text(after, place)) == ()


@given(PLACES)
def test_a_part_comes_and_goes_without_a_trace(place: Place):
    new = written(BARE, place, "Words.\n\nMore.")
    assert part_text(draft_of(new), place) == "Words.\n\nMore."
    assert written(new, place, "") == BARE


def test_a_new_part_stands_in_the_usual_order():
    new = written(FULL, Place.DEBRIEF, "Invented.")
    assert new == FULL.replace("2. How?\n", "2. How?\n\n# Debrief\n\nInvented.\n")


def test_a_change_leaves_every_other_line():
    assert written(FULL, Place.DISCUSSION, "1. Why?\n2. How not?") == FULL.replace("How?", "How not?")
    assert written(NOTES_LAST, Place.DEBRIEF, "Real.") == NOTES_LAST.replace("Invented.", "Real.")


def test_a_new_part_speaks_the_lessons_language():
    text = "---\nlanguage: es\n---\n# Noticias\n\nLlovía.\n"
    assert written(text, Place.DEBRIEF, "Fin.") == text + "\n# Aclaración\n\nFin.\n"


def test_a_part_with_notes_in_it_is_left_to_the_source():
    text = FULL.replace("1. Why?", "0. First.\n\n[^a]: x\n\nLast.")
    answer = write_part(draft_of(text), Place.DISCUSSION, "New.")
    assert isinstance(answer, NotPossible) and answer.reason


def test_the_article_is_no_part():
    with pytest.raises(ValueError, match="article"):
        write_part(draft_of(BARE), Place.ARTICLE, "x")


def test_headings_up_to_a_level_become_text_but_not_in_code():
    text = "# a\n## b\n### c\n```\n# d\n```\n#e"
    assert protected_part(text, 1) == text.replace("# a\n", "\\# a\n", 1)
    assert protected_part(text, 2) == text.replace("# a\n## b", "\\# a\n\\## b")
    assert protected_part(text, 2, ["## b"]) == text.replace("# a\n", "\\# a\n", 1)
