"""Which problem a hint is about, and how far its ladder goes."""

from dataclasses import replace

from each_row import each_row
from factories import make_lesson, make_note

from media_literacy.engine.attempts.attempt_state import AttemptState, Mark
from media_literacy.engine.attempts.hint_pacing import GENERAL_RUNGS, RungKind, main_note, next_rung, rungs
from media_literacy.lesson.model import NO_SENTENCE, SentenceId, Verdict
from media_literacy.lesson.text_blocks import Run

FIRST, SECOND = SentenceId("flag-1"), SentenceId("flag-2")
LESSON = make_lesson(["a", "b"], fine=["c"])


@each_row(
    ("hints", "clashes", "ladder"),
    [
        (0, False, ["principle", "region", "explanation"]),
        (1, False, ["author", "region", "explanation"]),
        (2, True, ["author", "author", "compare", "explanation"]),
        (4, True, ["author", "author", "author", "author", "explanation"]),
    ],
)
def test_the_authors_hints_stand_for_the_first_rungs(hints: int, clashes: bool, ladder: list[str]):
    note = make_note(Verdict.FLAG, hints=((Run("x"),),) * hints)
    sentence = LESSON.article.sentences[0]._replace(notes=(note,), clashes=(SECOND,) if clashes else ())
    assert [rung.value for rung in rungs(sentence)] == ladder
    assert rungs(sentence)[-1] is RungKind.EXPLANATION


def test_a_hint_is_about_the_first_flag_of_a_sentence():
    notes = (make_note(Verdict.FINE), make_note(Verdict.FLAG, label="b"), make_note(Verdict.FLAG, label="c"))
    assert main_note(LESSON.article.sentences[0]._replace(notes=notes)).label == "b"


@each_row(
    ("state", "step"),
    [
        (AttemptState(), (FIRST, 1)),
        (AttemptState(hints={FIRST: 2}), (FIRST, 3)),
        (AttemptState(hints={FIRST: 3}), (SECOND, 1)),
        (AttemptState(hints={FIRST: 1, SECOND: 1}), (SECOND, 2)),
        (AttemptState(marks={FIRST: Mark()}), (SECOND, 1)),
        (AttemptState(hints={FIRST: 3, SECOND: 3}), (NO_SENTENCE, 1)),
        (AttemptState(marks={FIRST: Mark(), SECOND: Mark()}, hints={NO_SENTENCE: 2}), (NO_SENTENCE, 3)),
        (AttemptState(marks={FIRST: Mark(), SECOND: Mark()}, hints={NO_SENTENCE: GENERAL_RUNGS}), None),
    ],
)
def test_a_problem_is_kept_until_it_is_marked_or_its_ladder_ends(state: AttemptState, step: object):
    assert next_rung(state, LESSON) == step


def test_the_general_hints_end_after_the_third():
    everything = AttemptState(marks={FIRST: Mark(), SECOND: Mark()})
    asked = [next_rung(replace(everything, hints={NO_SENTENCE: rung}), LESSON) for rung in range(4)]
    assert asked == [(NO_SENTENCE, 1), (NO_SENTENCE, 2), (NO_SENTENCE, 3), None]
