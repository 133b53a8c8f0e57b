"""The states of a sentence can be told apart without any colour."""

from itertools import combinations

import pytest

from media_literacy.engine.grading import Outcome
from media_literacy.ui.reader.article.sentence_state import NOTED, STYLES, SentenceState, state_of
from media_literacy.ui.theme.colours import load_themes

SHOWN = [one for one in SentenceState if one is not SentenceState.PLAIN]
READERS = [one for one in SHOWN if one not in (SentenceState.NOTED_FLAG, SentenceState.NOTED_FINE)]
AUTHORS = list(NOTED.values())


def test_every_state_has_a_style():
    assert set(STYLES) == set(SentenceState)


@pytest.mark.parametrize(("one", "other"), [*combinations(READERS, 2), *combinations(AUTHORS, 2)])
def test_any_two_states_that_one_person_sees_differ_in_line_and_in_sign(one, other):
    assert STYLES[one].line is not STYLES[other].line
    assert STYLES[one].sign is not STYLES[other].sign


@pytest.mark.parametrize("state", SHOWN)
def test_no_state_is_told_by_colour_alone(state):
    assert STYLES[state].sign is not None
    assert STYLES[state].line is not STYLES[SentenceState.PLAIN].line


@pytest.mark.parametrize("theme", list(load_themes().values()), ids=list(load_themes()))
def test_every_theme_has_the_colours_of_every_state(theme):
    for style in STYLES.values():
        assert theme.colour(style.colour).isValid()
        if style.wash:
            assert theme.colour(style.wash).isValid()


@pytest.mark.parametrize(
    ("outcome", "is_marked", "has_check", "state"),
    [
        (None, False, False, SentenceState.PLAIN),
        (None, False, True, SentenceState.PLAIN),
        (None, True, True, SentenceState.MARKED),
        (Outcome.HIT, True, False, SentenceState.HIT),
        (Outcome.MISS, False, False, SentenceState.MISS),
        (Outcome.FALSE_ALARM, True, False, SentenceState.FALSE_ALARM),
        (Outcome.LEFT_ALONE, False, False, SentenceState.PLAIN),
        (Outcome.OPEN, False, True, SentenceState.CHECK),
        (Outcome.OPEN, True, True, SentenceState.CHECK),
        (Outcome.OPEN, True, False, SentenceState.MARKED),
        (Outcome.OPEN, False, False, SentenceState.PLAIN),
        (Outcome.UNSEEN, False, True, SentenceState.PLAIN),
    ],
)
def test_what_is_shown_of_a_sentence_follows_from_what_may_be_seen(outcome, is_marked, has_check, state):
    assert state_of(outcome, is_marked=is_marked, has_check=has_check) is state
