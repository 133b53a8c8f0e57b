"""Lessons come back from bytes as they were, and damaged bytes are refused."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from run_size import run_size

from media_literacy.lesson.model import (
    Bearing,
    FrontMatter,
    Hit,
    HitId,
    LeaveThePage,
    Lesson,
    Mode,
    Note,
    Search,
    SearchId,
    Sentence,
    SentenceId,
    Verdict,
)
from media_literacy.lesson.parser import parse_lesson
from media_literacy.lesson.text_blocks import Block, BlockKind, Cell, ListItem, Picture, Run
from media_literacy.store.library.value_codec import UnreadableError, decode, encode

SOURCE = """---
id: a
title: A
---
# Head

Shops close.[^a] ![A shop](p.png)

[^a]: **Flag: overclaim.** All of them, says who?
"""

texts = st.text(max_size=8)
runs = st.builds(Run, texts, st.booleans(), st.booleans(), st.booleans(), st.none() | texts)
blocks = st.builds(
    Block,
    st.sampled_from(BlockKind),
    st.lists(runs, max_size=2).map(tuple),
    item=st.none() | st.builds(ListItem, st.integers(1, 9), texts, checked=st.none() | st.booleans()),
    cell=st.none() | st.builds(Cell, *[st.integers(0, 9)] * 4),
    picture=st.none() | st.builds(Picture, texts, texts, texts),
)
notes = st.builds(
    Note,
    texts,
    st.sampled_from(Verdict),
    texts,
    st.lists(blocks, max_size=2).map(tuple),
    hints=st.lists(st.lists(runs, max_size=2).map(tuple), max_size=2).map(tuple),
    contradicts=st.lists(texts, max_size=2).map(tuple),
)
sentences = st.builds(
    Sentence,
    texts,
    *[st.integers(0, 500)] * 4,
    texts,
    notes=st.lists(notes, max_size=2).map(tuple),
)


@settings(max_examples=run_size(usual=20, long=100))
@given(st.lists(sentences, max_size=3).map(tuple))
def test_every_sentence_comes_back_as_it_was(many):
    for sentence in many:
        assert decode(encode(sentence), Sentence) == sentence


@given(st.lists(blocks, max_size=3).map(tuple), st.lists(st.tuples(texts, texts), max_size=2).map(tuple))
def test_every_part_comes_back_as_it_was(some, alignment):
    front = FrontMatter("a", "A", minutes=None, modes=(Mode.GUIDED,), alignment=alignment)

    hits = (Hit(HitId("a"), "A", "a.example", "", some),)
    search = Search(SearchId("a"), "a", SentenceId("b"), (), hits, Bearing.CANNOT_BE_TOLD)
    leave = LeaveThePage(some, (), searches=(search,))
    assert decode(encode(leave), LeaveThePage) == leave
    assert decode(encode(front), FrontMatter) == front


def test_a_whole_lesson_comes_back_with_its_types():
    lesson = parse_lesson(SOURCE.encode(), Path("a.md")).lesson
    assert lesson is not None

    back = decode(encode(lesson), Lesson)

    assert back == lesson
    assert type(back.article.sentences[1].notes[0].verdict) is Verdict


@given(st.binary(max_size=40))
def test_any_other_bytes_are_refused(data):
    with pytest.raises(UnreadableError):
        decode(data, Sentence)


@given(st.data())
def test_one_changed_byte_is_noticed(data):
    whole = encode(Run("Every shop must close.", link="#a"))
    at = data.draw(st.integers(0, len(whole) - 1))
    other = data.draw(st.integers(0, 255).filter(lambda byte: byte != whole[at]))

    with pytest.raises(UnreadableError):
        decode(whole[:at] + bytes([other]) + whole[at + 1 :], Run)


def test_bytes_of_another_shape_are_refused():
    @dataclass(frozen=True, slots=True)
    class Longer:
        text: str
        emphasis: bool
        more: Run

    with pytest.raises(UnreadableError):
        decode(encode(Run("a")), Longer)
    with pytest.raises(UnreadableError):
        decode(encode(Run("a")._replace(text="b")), Block)
