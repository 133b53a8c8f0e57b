from dataclasses import replace

from factories import make_lesson, make_note

from media_literacy.engine.attempts.attempt_state import AttemptState, Mark
from media_literacy.engine.attempts.pointing_out import known_clashes, named_in_hint, named_in_notes
from media_literacy.lesson.model import NO_SENTENCE, SentenceId, Verdict
from media_literacy.lesson.text_blocks import Block, BlockKind, Run

FIRST, THIRD = SentenceId("flag-1"), SentenceId("flag-3")
TO_SECOND = (Run("see "), Run("the second", link="#flag-2"))


def lesson(**fields):
    return make_lesson(
        flags=["The office wrote the rules.", "It happened on 31 June.", "He was in two towns at noon."],
        fine=["Dr. Lee counted 214 letters."],
        clashes=[("flag-1", "flag-3")],
        notes={"flag-1": (make_note(Verdict.FLAG, **fields),)},
    )


def linked_explanation():
    note = make_note(Verdict.FLAG)._replace(explanation=(Block(BlockKind.PARAGRAPH, TO_SECOND),))
    return make_lesson(flags=["One.", "Two."], notes={"flag-1": (note,)})


def test_a_note_names_what_its_explanation_links_to():
    linked = linked_explanation()
    assert named_in_notes(linked.sentence(FIRST), linked) == {"flag-2"}


def test_a_note_names_what_its_fields_link_to():
    for field in ("how_to_check", "fix"):
        linked = lesson(**{field: TO_SECOND})
        assert named_in_notes(linked.sentence(FIRST), linked) == {"flag-2"}, field


def test_a_note_names_neither_its_own_sentence_nor_a_card_nor_what_stands_in_a_field_for_later():
    linked = lesson(how_to_check=(Run("this", link="#flag-1"), Run("card", link="#calendar")), contradicts=("flag-3",))
    assert named_in_notes(linked.sentence(FIRST), linked) == frozenset()


def test_a_hint_of_the_author_names_what_it_links_to():
    linked = lesson(hints=((Run("Think."),), TO_SECOND))
    assert named_in_hint(FIRST, 1, linked) == frozenset()
    assert named_in_hint(FIRST, 2, linked) == {"flag-2"}


def test_the_last_rung_names_the_problem_and_what_it_clashes_with_and_no_rung_before_it_any():
    linked = lesson()
    assert [named_in_hint(FIRST, rung, linked) for rung in (1, 2, 3)] == [frozenset()] * 3
    assert named_in_hint(FIRST, 4, linked) == {"flag-1", "flag-3"}


def test_a_hint_on_no_problem_names_nothing():
    assert named_in_hint(NO_SENTENCE, 1, lesson()) == frozenset()


def test_before_the_reveal_only_marked_partners_are_known_and_afterwards_all():
    of_three = make_lesson(flags=["A.", "B.", "C."], clashes=[("flag-1", "flag-2"), ("flag-1", "flag-3")])
    first = of_three.sentence(FIRST)
    marked = AttemptState(marks={FIRST: Mark(), THIRD: Mark()})
    assert known_clashes(first, AttemptState()) == ()
    assert known_clashes(first, marked) == ("flag-3",)
    assert known_clashes(first, replace(marked, is_revealed=True)) == ("flag-2", "flag-3")
