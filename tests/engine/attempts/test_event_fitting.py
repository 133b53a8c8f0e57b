"""What is remembered of an attempt, held against the lesson as it is now."""

from each_row import each_row
from factories import FakeClock, make_lesson, make_search

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.attempts.attempt_state import AttemptState
from media_literacy.engine.attempts.event_fitting import fitting
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.engine.wording.hint_words import current_hint
from media_literacy.lesson.model import SentenceId
from media_literacy.lesson.vocabulary.kinds import load_catalogue

FLAG, FINE, GONE = SentenceId("flag-1"), SentenceId("fine-1"), SentenceId("gone")
LESSON = make_lesson(
    flags=["It closes."],
    fine=["It opens."],
    cards=["notice"],
    choices=["library", "mayor"],
    searches=[make_search("shops")],
)


def value_of(kind: EventKind, value: str, *sentences: SentenceId) -> str | None:
    """What is left of one event; None when it is left out."""
    left = tuple(fitting([Event(kind, sentences, value)], LESSON))
    return left[0].value if left else None


@each_row(
    ("value", "left"),
    [
        ("library", "library"),
        ("x", None),
        ("-1", None),
        ("0", "library"),
        ("1", "mayor"),
        ("2", None),
        ("1" * 5000, None),
    ],
)
def test_a_search_is_remembered_by_id_and_from_earlier_versions_by_place(value: str, left: str | None):
    assert value_of(EventKind.CHOSE_SEARCH, value) == left


@each_row(
    ("kind", "value", "is_left"),
    [
        (EventKind.HIT_OPENED, "shops/survey", True),
        (EventKind.HIT_OPENED, "shops/gone", False),
        (EventKind.HIT_OPENED, "gone/survey", False),
        (EventKind.HIT_OPENED, "shops", False),
        (EventKind.SEARCH_JUDGED, "shops/holds/cannot-be-told", True),
        (EventKind.SEARCH_JUDGED, "shops/holds/gone", False),
        (EventKind.SEARCH_JUDGED, "gone/holds/holds", False),
        (EventKind.SEARCH_FOUND, "shops/Two lists.", True),
        (EventKind.SEARCH_FOUND, "gone/Two lists.", False),
    ],
)
def test_what_was_done_with_a_search_is_remembered_while_it_is_there(kind: EventKind, value: str, is_left: bool):
    assert value_of(kind, value) == (value if is_left else None)


def test_a_card_is_remembered_while_it_is_there():
    assert value_of(EventKind.CARD_OPENED, "notice") == "notice"
    assert value_of(EventKind.CARD_OPENED, "letter") is None


def test_a_reason_of_a_kind_that_is_gone_is_taken_back():
    assert value_of(EventKind.REASON, "role", FLAG) == "role"
    assert value_of(EventKind.REASON, "no-such-kind", FLAG) == ""
    marked = [Event(EventKind.MARKED, (FLAG,)), Event(EventKind.REASON, (FLAG,), "no-such-kind")]
    assert Attempt.resume(LESSON, marked, FakeClock()).state.marks[FLAG].reason is None


@each_row(("level", "left"), [("0", None), ("1", "1"), ("3", "3"), ("4", None)])
def test_how_sure_a_mark_is_has_three_levels(level: str, left: str | None):
    assert value_of(EventKind.CONFIDENCE, level, FLAG) == left


def test_a_hint_is_remembered_while_its_sentence_is_a_problem():
    assert value_of(EventKind.HINT, "1", FLAG) == "1"
    assert value_of(EventKind.HINT, "1", FINE) is None
    assert value_of(EventKind.HINT, "1", GONE) is None


@each_row(("rung", "left"), [("0", None), ("1", "1"), ("3", "3"), ("4", "2")])
def test_on_a_ladder_that_is_shorter_now_the_answer_has_still_to_be_asked_for(rung: str, left: str | None):
    assert value_of(EventKind.HINT, rung, FLAG) == left


@each_row(("rung", "left"), [("0", None), ("3", "3"), ("4", None)])
def test_there_are_three_general_hints(rung: str, left: str | None):
    assert value_of(EventKind.HINT, rung) == left


def test_of_sentences_those_that_are_there_are_remembered():
    shown = Event(EventKind.SHOWN, (FLAG, GONE))
    revealed = Event(EventKind.REVEALED, (GONE,))
    assert tuple(fitting([shown, Event(EventKind.MARKED, (GONE,)), revealed], LESSON)) == (
        Event(EventKind.SHOWN, (FLAG,)),
        Event(EventKind.REVEALED, ()),
    )


def test_the_last_hint_is_not_shown_where_nothing_is_wrong_any_more():
    state = AttemptState(hints={FINE: 1})
    assert current_hint(state, LESSON, load_catalogue()) is None


def test_an_event_that_fits_nothing_does_not_hide_those_after_it():
    lesson = make_lesson(flags=["A."])
    sentence = (SentenceId("flag-1"),)
    nothing = [
        Event(EventKind.MARKED, (SentenceId("gone"),)),
        Event(EventKind.CONFIDENCE, sentence, "7"),
        Event(EventKind.CARD_OPENED, (), "gone"),
        Event(EventKind.CHOSE_SEARCH, (), "3"),
        Event(EventKind.HINT, (SentenceId("gone"),), "1"),
    ]
    kept = [Event(EventKind.OPENED), Event(EventKind.MARKED, sentence)]
    assert list(fitting([kept[0], *nothing, kept[1]], lesson)) == kept
    assert not any(list(fitting([event], lesson)) for event in nothing)
