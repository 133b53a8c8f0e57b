"""What is written beside a sentence: bounded, kept as events, never scored."""

from factories import FakeClock, make_lesson

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.attempts.attempt_rematch import translate_events
from media_literacy.engine.attempts.attempt_state import replay
from media_literacy.engine.attempts.event_fitting import fitting
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.engine.attempts.own_notes import LONGEST_OWN_NOTE, bounded_own_note
from media_literacy.engine.results.grading import grade
from media_literacy.engine.results.kept_result import result_now, with_own_texts
from media_literacy.lesson.matching.sentence_map import map_after_update
from media_literacy.lesson.model import READING_MODES, Mode, SentenceId

LESSON = make_lesson(flags=["One."], fine=["Two."], plain=["Three."])
FLAG, FINE = SentenceId("flag-1"), SentenceId("fine-1")


def opened(mode=Mode.GUIDED):
    attempt = Attempt(LESSON, mode, FakeClock())
    attempt.open()
    return attempt


def written(attempt, *texts):
    return [[(event.kind, event.value) for event in attempt.write_own_note(FLAG, text)] for text in texts]


def test_a_note_is_bounded_at_its_length_and_keeps_its_lines():
    assert len(bounded_own_note("a" * LONGEST_OWN_NOTE)) == len(bounded_own_note("a" * 9999)) == LONGEST_OWN_NOTE
    assert bounded_own_note("a" * (LONGEST_OWN_NOTE - 1)) == "a" * (LONGEST_OWN_NOTE - 1)
    assert bounded_own_note("\n one  \r\n\ntwo \ud83d ") == "one\n\ntwo"


def test_a_note_steers_no_terminal_and_turns_nothing_around_it():
    assert bounded_own_note("\x1b[2J\ta\u202eb\n  c\x07") == "␛[2J a‹U+202E›b\n  c␇"


def test_only_what_is_new_is_an_event_and_an_empty_text_removes_the_note():
    attempt, kind = opened(), EventKind.OWN_NOTE
    assert written(attempt, "  ", "why?", "why? ", "who?", "", "") == [
        [], [(kind, "why?")], [], [(kind, "who?")], [(kind, "")], []
    ]  # fmt: skip
    assert attempt.state.own_notes == {}


def test_notes_can_be_written_in_both_modes_before_the_reveal_and_after_it_and_replay():
    for mode in READING_MODES:
        attempt = opened(mode)
        attempt.write_own_note(FLAG, "before")
        attempt.read_all()
        attempt.read_all()
        attempt.write_own_note(FINE, "after")
        assert attempt.state.is_revealed
        assert replay(attempt.events).own_notes == attempt.state.own_notes == {FLAG: "before", FINE: "after"}


def test_a_note_changes_no_score_and_keeps_the_offer_to_take_back():
    attempt = opened()
    attempt.show([FLAG, FINE])
    attempt.toggle_mark(FINE)
    before = grade(attempt.state, LESSON)
    attempt.write_own_note(FLAG, "no")
    assert grade(attempt.state, LESSON) == before and attempt.state.can_take_back == FINE


def test_a_kept_note_is_bounded_again_and_one_of_no_sentence_is_left_out():
    event = Event(EventKind.OWN_NOTE, (FLAG,), "b" * 2000)
    assert len(replay([event]).own_notes[FLAG]) == LONGEST_OWN_NOTE
    assert list(fitting([Event(EventKind.OWN_NOTE, (SentenceId("gone"),), "text")], LESSON)) == []


def test_notes_follow_their_sentences_to_new_ids_and_those_written_since_stay():
    sentences = map_after_update({SentenceId("old"): "One."}, {SentenceId("new"): "One.", SentenceId("added"): "Four."})
    events = [Event(EventKind.OWN_NOTE, (SentenceId(id),), f"on {id}") for id in ("old", "added")]
    assert replay(translate_events(events, sentences)).own_notes == {"new": "on old", "added": "on added"}


def test_a_result_has_the_notes_by_the_ids_of_its_own_lesson():
    attempt = opened()
    attempt.write_own_note(FLAG, "then")
    result = result_now(attempt.state, LESSON)
    assert result.own_notes == {FLAG: "then"}
    attempt.write_own_note(FLAG, "now")
    assert with_own_texts(result, attempt.state).own_notes == {FLAG: "now"}
