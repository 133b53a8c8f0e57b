"""What is a mended typo, and what says something else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from media_literacy.lesson.likeness import reads_the_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("They will destory every shop.", "They will destroy every shop."),
        ("The goverment said so", "The government said so."),
        ("It's late,  he said.", "It’s late, he said."),
        ("市议会开会。", "市议会开会"),
    ],
)
def test_a_mended_typo_reads_the_same(one: str, other: str):
    assert reads_the_same(one, other)
    assert reads_the_same(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Of 60 shops, 22 closed.", "Of 60 shops, 23 closed."),
        ("It is now true.", "It is not true."),
        ("It is true.", "It is not true."),
        ("They could see it.", "They couldn’t see it."),
        ("It was legal to go.", "It was illegal to go."),
        ("市议会星期二开会", "市议会星期三开会"),
        ("!", "?!"),
    ],
)
def test_another_word_or_number_says_something_else(one: str, other: str):
    assert not reads_the_same(one, other)
    assert not reads_the_same(other, one)


@given(st.text())
def test_a_text_reads_the_same_as_itself(text: str):
    assert reads_the_same(text, f" {text}\n")
