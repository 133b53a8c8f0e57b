"""A list of lessons as bytes and back."""

import pytest
from each_row import each_row
from hypothesis import given
from hypothesis import strategies as st

from media_literacy.engine.course.lesson_content import LessonContent
from media_literacy.lesson.model import KindId, Mode
from media_literacy.lesson.occasions import Occasion
from media_literacy.store.database.records import LessonKey
from media_literacy.store.library.list_entries import LessonEntry, decode_entries, encode_entries
from media_literacy.store.library.value_codec import UnreadableError, encode

few = st.sampled_from(["", "Buses", "Ferries – “all” of them", "\udcff"])
entries = st.builds(
    LessonEntry,
    file=few,
    key=st.builds(LessonKey, few, few),
    title=few,
    sentences=st.integers(0, 3),
    minutes=st.none() | st.integers(0, 2),
    age=few,
    language=few,
    content_note=few,
    kinds=st.lists(st.sampled_from([KindId("source"), KindId("decoy")])).map(tuple),
    modes=st.lists(st.sampled_from(Mode)).map(tuple),
    is_measured=st.booleans(),
    pack_title=few,
    has_errors=st.booleans(),
    occasion=st.none() | st.sampled_from(Occasion),
    level_of=few,
    content=st.builds(
        LessonContent,
        *[st.lists(st.sampled_from([KindId("role"), KindId("loaded")])).map(tuple)] * 3,
        st.integers(0, 5),
        st.integers(0, 9),
    ),
)


@given(st.lists(entries).map(tuple))
def test_a_list_is_read_as_it_was_written(listed: tuple[LessonEntry, ...]) -> None:
    read = decode_entries(encode_entries(listed))

    assert read == listed
    assert [list(map(type, entry)) for entry in read] == [list(map(type, entry)) for entry in listed]


@each_row("other", [(), ("one list",), (1,) * 15, (["a"],) * 13, None])
def test_bytes_of_another_shape_are_no_list(other: object) -> None:
    with pytest.raises(UnreadableError):
        decode_entries(encode(other))
