"""Which of two sentences that are joined leave room for each other, and what is said of them."""

from each_row import each_row
from factories import make_lesson, make_note

from media_literacy.engine.wording.clash_words import (
    bracket_words,
    can_both_be_true,
    joined_words,
    link_words,
    pair_words,
    partner_heading,
)
from media_literacy.lesson.model import SentenceId, Verdict

BASE, CLOCK = SentenceId("flag-1"), SentenceId("fine-1")


def joined_by(*kinds):
    """Both sides of a pair, joined by a note of each kind on the problem."""
    notes = tuple(make_note(Verdict.FLAG, kind, contradicts=(CLOCK,)) for kind in kinds)
    lesson = make_lesson(flags=["It fell by half."], fine=["It was two."], notes={BASE: notes}, clashes=[(BASE, CLOCK)])
    return [can_both_be_true(lesson.sentence(id), lesson.sentence(id).clashes, lesson) for id in (BASE, CLOCK)]


@each_row(
    ("kinds", "can_both"),
    [
        (["base"], True),
        (["context"], True),
        (["contradiction"], False),
        (["arithmetic"], False),
        (["base", "contradiction"], False),
        ([], False),
        (["a-kind-of-ones-own"], False),
    ],
)
def test_only_a_decisive_kind_rules_out_that_both_are_true_and_either_side_says_the_same(kinds, can_both):
    assert joined_by(*kinds) == [can_both, can_both]


def test_of_several_partners_one_that_leaves_room_is_enough():
    note = make_note(Verdict.FLAG, "base", contradicts=(CLOCK,))
    lesson = make_lesson(
        flags=["A."], fine=["B.", "C."], notes={BASE: (note,)}, clashes=[(BASE, CLOCK), (BASE, "fine-2")]
    )
    partners = lesson.sentence(BASE).clashes
    assert can_both_be_true(lesson.sentence(BASE), partners, lesson)
    assert not can_both_be_true(lesson.sentence(BASE), partners[1:], lesson)


def test_nothing_that_may_be_true_together_is_said_to_clash():
    for can_both in (True, False):
        said = [
            bracket_words(can_both=can_both),
            partner_heading(can_both=can_both),
            pair_words(can_both=can_both),
            joined_words(3, "“Half.”", can_both=can_both),
            link_words(3, "“Half.”", can_both=can_both),
        ]
        assert all(("ogether" in words) is can_both for words in said)
        assert not any(can_both and ("cannot both" in words or "clashes" in words.lower()) for words in said)
