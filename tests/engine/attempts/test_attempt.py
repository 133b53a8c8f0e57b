import pytest
from each_row import each_row
from engine.attempts import FINE, FLAG, attempt, kinds

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.attempts.attempt_state import Mark, replay
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.lesson.model import READING_MODES, CardId, ChoiceId, KindId, Mode, SentenceId


@pytest.fixture
def guided() -> Attempt:
    return attempt(Mode.GUIDED)


@pytest.fixture
def investigate() -> Attempt:
    return attempt(Mode.INVESTIGATE)


def test_guided_the_first_click_marks_and_opens_the_note(guided):
    assert kinds(guided.toggle_mark(FLAG)) == [EventKind.MARKED, EventKind.NOTE_OPENED]
    assert list(guided.state.marks) == [FLAG]
    assert guided.state.open_notes == {FLAG}


def test_guided_later_clicks_fold_and_unfold_the_note_and_the_mark_stays(guided):
    guided.toggle_mark(FLAG)
    assert kinds(guided.toggle_mark(FLAG)) == [EventKind.NOTE_FOLDED]
    assert guided.state.open_notes == frozenset()
    assert kinds(guided.toggle_mark(FLAG)) == [EventKind.NOTE_OPENED]
    assert list(guided.state.marks) == [FLAG]


def test_guided_reveals_at_once_and_opens_the_rest(guided):
    guided.toggle_mark(FLAG)
    guided.toggle_mark(FLAG)
    assert kinds(guided.read_all()) == [EventKind.READ_ALL, EventKind.REVEALED]
    assert guided.state.open_notes == {"flag-1", "flag-2", "fine-1"}


def test_guided_shows_no_note_of_a_sentence_that_is_not_marked(guided):
    assert guided.open_note(FLAG) == ()


def test_guided_asks_for_no_reason_since_the_note_is_open_already(guided):
    guided.toggle_mark(FLAG)
    assert guided.set_reason(FLAG, KindId("role")) == ()
    assert guided.set_confidence(FLAG, 3) == ()


def test_investigate_a_second_click_takes_the_mark_away(investigate):
    assert kinds(investigate.toggle_mark(FLAG)) == [EventKind.MARKED]
    assert kinds(investigate.toggle_mark(FLAG)) == [EventKind.UNMARKED]
    assert investigate.state.marks == {}


def test_investigate_keeps_notes_closed_until_the_reveal(investigate):
    investigate.toggle_mark(FLAG)
    assert investigate.open_note(FLAG) == ()
    assert investigate.state.open_notes == frozenset()


def test_investigate_asks_for_one_more_look_before_it_reveals(investigate):
    assert kinds(investigate.read_all()) == [EventKind.SECOND_LOOK]
    assert not investigate.state.is_revealed
    assert kinds(investigate.toggle_mark(FLAG)) == [EventKind.MARKED]
    assert kinds(investigate.read_all()) == [EventKind.READ_ALL, EventKind.REVEALED]
    assert investigate.read_all() == ()


def test_investigate_keeps_reason_and_how_sure_of_a_mark(investigate):
    investigate.toggle_mark(FLAG)
    investigate.set_reason(FLAG, KindId("role"))
    investigate.set_confidence(FLAG, 2)
    assert investigate.state.marks[FLAG] == Mark(KindId("role"), 2)
    assert investigate.set_confidence(FLAG, 2) == ()
    investigate.set_reason(FLAG, None)
    assert investigate.state.marks[FLAG] == Mark(None, 2)


def test_reason_and_how_sure_need_a_mark(investigate):
    assert investigate.set_reason(FLAG, KindId("role")) == ()
    assert investigate.set_confidence(FLAG, 1) == ()


def test_taking_a_mark_away_drops_its_reason(investigate):
    investigate.toggle_mark(FLAG)
    investigate.set_reason(FLAG, KindId("role"))
    investigate.toggle_mark(FLAG)
    investigate.toggle_mark(FLAG)
    assert investigate.state.marks[FLAG] == Mark()


@each_row("mode", READING_MODES)
def test_after_the_reveal_a_click_only_folds_and_opens_the_note(mode):
    revealed = attempt(mode)
    revealed.toggle_mark(FLAG)
    revealed.read_all()
    revealed.read_all()
    assert kinds(revealed.toggle_mark(FINE)) == [EventKind.NOTE_FOLDED]
    assert kinds(revealed.toggle_mark(FINE)) == [EventKind.NOTE_OPENED]
    assert list(revealed.state.marks) == [FLAG]
    assert revealed.set_confidence(FLAG, 1) == ()


def test_marks_stand_in_the_order_of_marking(investigate):
    for name in ("fine-1", "flag-2", "flag-1"):
        investigate.toggle_mark(SentenceId(name))
    assert list(investigate.state.marks) == ["fine-1", "flag-2", "flag-1"]


def test_a_sentence_is_shown_once(guided):
    assert guided.show([FLAG, FLAG, FINE])[0].sentences == (FLAG, FINE)
    assert guided.show([FINE]) == ()


def test_a_sentence_first_seen_after_the_reveal_was_not_judged(guided):
    guided.read_all()
    assert guided.show([FLAG]) == ()
    assert guided.state.shown == frozenset()


def test_a_card_is_opened_once(guided):
    assert guided.open_card(CardId("calendar"))[0].value == "calendar"
    assert guided.open_card(CardId("calendar")) == ()
    assert guided.state.cards_opened == {"calendar"}


def test_a_search_is_chosen_only_after_the_reveal(guided):
    page, opinion = ChoiceId("the-offices-own-page"), ChoiceId("is-it-bad")
    assert guided.choose_search(page) == ()
    guided.read_all()
    assert guided.choose_search(opinion)[0].value == "is-it-bad"
    guided.choose_search(page)
    assert guided.choose_search(opinion) == ()
    assert guided.state.chosen_searches == (opinion, page)


def test_the_debrief_is_pending_once_something_was_read(guided):
    assert not guided.state.owes_debrief
    guided.show([FLAG])
    assert guided.state.owes_debrief
    guided.see_debrief()
    assert not guided.state.owes_debrief
    assert guided.see_debrief() == ()


@pytest.mark.parametrize(
    "action",
    [
        lambda attempt: attempt.toggle_mark(SentenceId("nowhere")),
        lambda attempt: attempt.show([SentenceId("nowhere")]),
        lambda attempt: attempt.set_reason(SentenceId("nowhere"), None),
        lambda attempt: attempt.fold_note(SentenceId("nowhere")),
        lambda attempt: attempt.open_card(CardId("nowhere")),
        lambda attempt: attempt.choose_search(ChoiceId("nowhere")),
    ],
)
def test_an_unknown_id_is_a_programming_error(guided, action):
    with pytest.raises(LookupError):
        action(guided)
    assert kinds(guided.events) == [EventKind.OPENED]


def test_a_level_of_certainty_outside_the_three_is_a_programming_error(investigate):
    with pytest.raises(ValueError, match="1, 2 or 3"):
        investigate.set_confidence(FLAG, 4)


def test_how_many_marks_will_hold_is_said_before_the_reveal_and_only_in_investigate(guided, investigate):
    assert guided.predict(0) == ()
    investigate.toggle_mark(FLAG)
    investigate.toggle_mark(FINE)
    assert [event.value for number in (2, 2, 1, None) for event in investigate.predict(number)] == ["2", "1", ""]
    with pytest.raises(ValueError, match="there are 2 marks"):
        investigate.predict(3)
    investigate.predict(0)
    investigate.read_all()
    investigate.read_all()
    assert investigate.predict(2) == () and investigate.state.prediction == 0
    assert replay(investigate.events).prediction == 0


def test_a_prediction_is_about_the_marks_that_there_were(investigate):
    investigate.toggle_mark(FLAG)
    investigate.predict(1)
    investigate.set_confidence(FLAG, 3)
    assert investigate.state.prediction == 1
    investigate.toggle_mark(FINE)
    assert investigate.state.prediction is None and replay(investigate.events).prediction is None
    damaged = [Event(EventKind.PREDICTED, value=value) for value in ("3", "-1", "x")]
    assert replay([*investigate.events, *damaged]).prediction is None


def test_a_damaged_event_costs_only_itself():
    whole = [Event(EventKind.OPENED, value="investigate"), Event(EventKind.MARKED, (FLAG,))]
    damaged = [*whole, Event(EventKind.CONFIDENCE, (FLAG,), "?"), Event(EventKind.OPENED, value="nonsense")]
    assert replay(damaged) == replay(whole)
