"""Sentences and blocks as somebody names them in a terminal."""

import pytest
from factories import make_lesson

from media_literacy.cli.sentences import block_word, sentence_named
from media_literacy.errors import AppError
from media_literacy.lesson.model import BlockKind

LESSON = make_lesson(flags=["One."], fine=["Two.", "Three."])


@pytest.mark.parametrize(("name", "sentence"), [("1", "flag-1"), ("3", "fine-2"), ("fine-1", "fine-1")])
def test_a_number_or_an_id_names_a_sentence(name, sentence):
    assert sentence_named(name, LESSON) == sentence


@pytest.mark.parametrize(
    ("name", "hint"), [("4", "numbered from 1 to 3"), ("0", "numbered from 1 to 3"), ("flg-1", "“flag-1”")]
)
def test_another_name_is_refused_with_the_way_out(name, hint):
    with pytest.raises(AppError, match=f"no sentence “{name}”") as raised:
        sentence_named(name, LESSON)
    assert hint in raised.value.hint


def test_every_kind_of_block_has_a_word_of_its_own():
    assert len({block_word(kind) for kind in BlockKind}) == len(BlockKind)
