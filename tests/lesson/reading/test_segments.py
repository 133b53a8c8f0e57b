"""A text read in segments, some of them cached, says the same as the text read as a whole."""

from dataclasses import astuple
from pathlib import Path

import pytest
from each_row import each_row
from hypothesis import given, settings
from hypothesis import strategies as st
from run_size import run_size

from media_literacy.lesson.bounded_cache import clear_caches
from media_literacy.lesson.reading import segments
from media_literacy.lesson.reading.blocks import read_blocks
from media_literacy.lesson.reading.markdown import read_markdown
from media_literacy.lesson.reading.segments import read_body

LESSONS = sorted(Path(__file__).parents[3].glob("lessons/*/lessons/*.md"))
CASES = [*Path(__file__).parents[2].glob("cases/*.md"), *LESSONS[:: run_size(usual=6, long=1)]]
WORDS = ["a", "The mayor said.", "[words]", "[^one]", "[^one]:", "[two]: https://a.example", "^[in text]", "`code`"]
OPENINGS = ["", "", "", "    ", "  ", "\t", "- ", "* ", "1. ", "> ", "> - ", "# ", "[^n]: ", "[^one]: - ", "| a | b |"]
LINES = st.one_of(
    st.just(""),
    st.just(""),
    st.sampled_from([" ", "\t ", "---", "===", "***", "|---|---|", "| a | b |", "```", "~~~", "    ```", "\0", "\xa0"]),
    st.builds(
        lambda opening, words: opening + " ".join(words), st.sampled_from(OPENINGS), st.lists(st.sampled_from(WORDS))
    ),
)

SHORTEST = segments._SHORTEST


@pytest.fixture(autouse=True)
def short_segments(monkeypatch):
    monkeypatch.setattr(segments, "_SHORTEST", 1)


def read_whole(lines, base):
    tokens, definitions = read_markdown("\n".join(lines[base:]))
    blocks, notes = read_blocks(tokens, lines, base)
    return tuple(blocks), values(notes), definitions


def read_in_segments(lines, base):
    body = read_body(lines, base)
    return body.blocks, values(body.notes), dict(body.definitions)


def values(notes):
    """What the notes hold: a note by itself equals no other."""
    return [astuple(note) for note in notes]


@settings(max_examples=run_size(100, 400))
@given(st.lists(LINES, max_size=25), st.integers(0, 2))
def test_reading_in_stretches_changes_nothing(lines, base):
    lines = ["front"] * base + lines
    assert read_in_segments(lines, base) == read_whole(lines, base)


@settings(max_examples=run_size(60, 200))
@given(st.lists(LINES, max_size=25), st.lists(LINES, max_size=25), st.integers(0, 25), st.integers(0, 25))
def test_what_was_read_before_an_edit_is_not_mistaken(lines, new, start, end):
    read_body(lines, 0)
    edited = lines[: min(start, end)] + new + lines[max(start, end) :]
    assert read_in_segments(edited, 0) == read_whole(edited, 0)


def test_every_case_is_read_in_segments_as_it_is_as_a_whole(subtests: pytest.Subtests) -> None:
    for path in CASES:
        with subtests.test(path.stem):
            clear_caches()
            lines = path.read_text("utf-8").split("\n")
            whole = {base: read_whole(lines, base) for base in (0, 1)}
            for base in (0, 1, 0):
                assert read_in_segments(lines, base) == whole[base]


def test_a_letter_typed_leaves_the_other_segments_as_they_are():
    paragraphs = [f"This is paragraph number {number} of the article." for number in range(20)]
    lines = "\n\n".join(paragraphs).split("\n")
    before = read_body(lines, 0).blocks
    lines[10] += "!"
    after = read_body(lines, 0).blocks
    assert sum(old is new for old, new in zip(before, after, strict=True)) == 19


@pytest.mark.parametrize(("length", "count"), [(799, 1), (800, 2)])
def test_a_segment_has_eight_hundred_characters(length: int, count: int, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(segments, "_SHORTEST", SHORTEST)
    assert len([*segments._segments(["a" * length, "", "b"], 0)]) == count


@each_row("line", [" b", "- b", "1. b", "\tb", "+ b", "* b"])
def test_no_segment_begins_with_what_may_go_on_with_the_one_before(line: str):
    assert len([*segments._segments(["a", "", line, "c"], 0)]) == 1


def test_what_follows_a_fence_is_one_segment_with_it():
    assert [*segments._segments(["a", "", "b", "", "```", "", "c", "", "d"], 0)] == [(0, 2), (2, 4), (4, 9)]
