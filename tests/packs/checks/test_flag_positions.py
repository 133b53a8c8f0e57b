"""Flags that always stand in the same place."""

from each_row import each_row
from packs.checks.pack_codes import FINE, FLAG, article, messages_of

CODE = "flags-in-one-place"


def lesson(flagged: set[int], *lengths: int, front: str = "") -> str:
    """An article of paragraphs with so many sentences; those with these numbers, from 0 on, are flagged."""
    verdicts = [FLAG if number in flagged else FINE for number in range(sum(lengths))]
    sentences = [(f"It rained {number} times.", verdict) for number, verdict in enumerate(verdicts)]
    paragraphs = [sentences[sum(lengths[:at]) : sum(lengths[: at + 1])] for at in range(len(lengths))]
    return article(*paragraphs, front=front)


def test_three_lessons_with_flags_are_a_pattern_and_two_are_not():
    same = lesson({3}, 20)
    assert messages_of(CODE, *[same] * 3)
    assert not messages_of(CODE, *[same] * 2)
    assert not messages_of(CODE, *[lesson({3, 5, 7}, 20)] * 2)  # which chance hardly makes
    assert not messages_of(CODE, *[same] * 2, lesson(set(), 20))
    assert not messages_of(CODE, *[same] * 2, lesson({3}, 20, front="measured: no\n"))


def test_the_same_sentence_is_told_where_chance_makes_it_so_in_fewer_than_one_pack_in_a_hundred():
    assert messages_of(CODE, lesson({3}, 12), lesson({3}, 10), lesson({3}, 11))
    assert not messages_of(CODE, lesson({3}, 12), lesson({3}, 10), lesson({3}, 9))
    assert not messages_of(CODE, lesson({3}, 12), lesson({3}, 10), lesson({4}, 11))
    assert "sentences below the headline: 4, 6." in messages_of(CODE, *[lesson({3, 5}, 10)] * 3)[0]


@each_row(
    ("flagged", "words"),
    [
        (({4}, {9}, {4}), "end a paragraph"),
        (({0}, {5}, {0}), "begin a paragraph"),
        (({6, 7, 8}, {5, 7, 8}, {5, 6, 7}), "in the last paragraph"),
        (({1, 2, 3}, {0, 2, 3}, {1, 2, 4}), "in the first paragraph"),
    ],
)
def test_each_pattern_has_its_words(flagged: tuple[set[int], ...], words: str):
    told = messages_of(CODE, *(lesson(places, 5, 5) for places in flagged))
    assert len(told) == 1 and words in told[0]


def test_flags_in_several_places_are_no_pattern():
    assert not messages_of(CODE, lesson({1}, 5, 5), lesson({7}, 5, 5), lesson({3}, 5, 5))


def test_a_pattern_that_chance_makes_is_none():
    # Of four sentences two end a paragraph: in three lessons that is 1 of 8, in seven 1 of 128.
    fair = [lesson({1 if number % 2 else 3}, 2, 2) for number in range(7)]
    assert not messages_of(CODE, *fair[:6])
    assert messages_of(CODE, *fair)
