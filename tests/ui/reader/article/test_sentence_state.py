"""The states of a sentence can be told apart without any colour."""

from itertools import combinations

from each_row import each_row
from factories import make_lesson

from media_literacy.engine.results.grading import Exclusion, Judgement, Outcome
from media_literacy.lesson.model import SentenceId
from media_literacy.ui.reader.article.sentence_state import NOTED, STYLES, SentenceState, state_of
from media_literacy.ui.theme.colours import load_themes

AUTHORS = set(NOTED.values())
SHOWN = set(SentenceState) - {SentenceState.PLAIN}


def sentence(*, has_check):
    lesson = make_lesson(checks=["a."]) if has_check else make_lesson(plain=["a."])
    return lesson.article.sentences[0]


READERS = {
    SentenceState.NOT_COUNTED,
    *(state_of(Judgement(SentenceId("a"), True, outcome), sentence(has_check=True)) for outcome in (None, *Outcome)),
}


def test_every_state_has_a_style_and_is_seen_by_authors_or_by_readers():
    assert set(STYLES) == set(SentenceState)
    assert (AUTHORS | READERS) - {SentenceState.PLAIN} == SHOWN


def test_any_two_states_that_one_person_sees_differ_in_line_and_in_sign():
    for seen in (AUTHORS, READERS):
        for state, other in combinations(sorted(seen), 2):
            assert STYLES[state].line is not STYLES[other].line, (state, other)
            assert STYLES[state].sign is not STYLES[other].sign, (state, other)


def test_no_state_is_told_by_colour_alone():
    for state in SHOWN:
        assert STYLES[state].sign is not None
        assert STYLES[state].line is not STYLES[SentenceState.PLAIN].line or state is SentenceState.LEFT_ALONE


@each_row("theme", list(load_themes().values()), ids=list(load_themes()))
def test_every_theme_has_the_colours_of_every_state(theme):
    for style in STYLES.values():
        assert theme.colour(style.colour).isValid()
        if style.wash:
            assert theme.colour(style.wash).isValid()


@each_row(
    ("outcome", "is_marked", "has_check", "state"),
    [
        (None, False, False, SentenceState.PLAIN),
        (None, False, True, SentenceState.PLAIN),
        (None, True, True, SentenceState.MARKED),
        (Outcome.HIT, True, False, SentenceState.HIT),
        (Outcome.MISS, False, False, SentenceState.MISS),
        (Outcome.FALSE_ALARM, True, False, SentenceState.FALSE_ALARM),
        (Outcome.LEFT_ALONE, False, False, SentenceState.LEFT_ALONE),
        (Outcome.OPEN, False, True, SentenceState.CHECK),
        (Outcome.OPEN, True, True, SentenceState.CHECK),
        (Outcome.OPEN, True, False, SentenceState.MARKED),
        (Outcome.OPEN, False, False, SentenceState.PLAIN),
        (Outcome.UNSEEN, False, True, SentenceState.PLAIN),
    ],
)
def test_what_is_shown_of_a_sentence_follows_from_what_may_be_seen(outcome, is_marked, has_check, state):
    assert state_of(Judgement(SentenceId("a"), is_marked, outcome), sentence(has_check=has_check)) is state


@each_row("exclusion", list(Exclusion))
def test_what_is_not_counted_has_one_sign_whatever_the_verdict(exclusion):
    for has_check in (False, True):
        excluded = Judgement(SentenceId("a"), False, Outcome.OPEN, exclusion=exclusion)
        assert state_of(excluded, sentence(has_check=has_check)) is SentenceState.NOT_COUNTED
