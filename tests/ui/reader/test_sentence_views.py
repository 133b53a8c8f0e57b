"""Looking at one sentence after each action shows the same as looking at all of them."""

from each_row import each_row
from factories import FakeClock, make_lesson
from hypothesis import given
from hypothesis import strategies as st

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.lesson.model import KindId, Mode, SentenceId
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.ui.reader.article.sentence_state import SentenceState
from media_literacy.ui.reader.sentence_views import SentenceViews

CATALOGUE = load_catalogue()
LESSON = make_lesson(
    flags=["It was cold.", "It was hot.", "It was mild."],
    fine=["She said so.", "He did not."],
    checks=["Some say so."],
    plain=["And that was it."],
    clashes=[("flag-1", "flag-2"), ("flag-1", "flag-3"), ("flag-2", "fine-1")],
)
NAMES = [sentence.id for sentence in LESSON.article.sentences]
names = st.sampled_from(NAMES)
actions = st.lists(
    st.one_of(
        st.tuples(st.just("toggle"), names),
        st.tuples(st.just("open"), names),
        st.tuples(st.just("fold"), names),
        st.tuples(st.just("reason"), names),
        st.tuples(st.just("sure"), names),
        st.tuples(st.sampled_from(["reveal", "hint", "take back"]), st.just(SentenceId(""))),
    ),
    max_size=25,
)


def seen(reading):
    """A clash that is not drawn may be there as an empty list or not at all."""
    clashes = {id: partners for id, partners in reading.clashes.items() if partners}
    return reading.states, reading.names, reading.notes, clashes


def begun(mode):
    attempt = Attempt(LESSON, mode, FakeClock())
    attempt.open()
    attempt.show(NAMES)
    return attempt


@given(st.sampled_from(Mode), actions)
def test_looking_at_each_sentence_as_it_changes_shows_the_same_as_looking_at_all(mode, done):
    attempt = begun(mode)
    reading = SentenceViews(attempt, CATALOGUE)
    reading.refresh_all()
    for action, sentence in done:
        match action:
            case "toggle":
                attempt.toggle_mark(sentence)
            case "open":
                attempt.open_note(sentence)
            case "fold":
                attempt.fold_note(sentence)
            case "reason":
                attempt.set_reason(sentence, KindId("role"))
            case "sure":
                attempt.set_confidence(sentence, 3)
            case "reveal":
                attempt.read_all()
            case "hint":
                attempt.ask_hint()
            case "take back":
                sentence = attempt.state.can_take_back or ""
                attempt.take_back()
        if sentence:
            reading.refresh(sentence)
        elif action == "hint":
            reading.refresh_last_mark()
        else:
            reading.refresh_all()
        fresh = SentenceViews(attempt, CATALOGUE)
        fresh.refresh_all()
        assert seen(reading) == seen(fresh)


def test_a_clash_is_drawn_once_both_its_sentences_were_marked():
    attempt = begun(Mode.GUIDED)
    reading = SentenceViews(attempt, CATALOGUE)
    reading.refresh_all()
    attempt.toggle_mark(SentenceId("flag-2"))
    reading.refresh(SentenceId("flag-2"))
    assert seen(reading)[3] == {}
    assert reading.notes[SentenceId("flag-2")].partners_to_find == 2
    attempt.toggle_mark(SentenceId("fine-1"))
    reading.refresh(SentenceId("fine-1"))
    assert seen(reading)[3] == {"flag-2": ("fine-1",), "fine-1": ("flag-2",)}
    assert reading.notes[SentenceId("flag-2")].partners_to_find == 1


def test_only_the_last_mark_offers_to_be_taken_back_and_none_after_a_hint():
    attempt = begun(Mode.GUIDED)
    reading = SentenceViews(attempt, CATALOGUE)
    for name in ("flag-1", "fine-2"):
        attempt.toggle_mark(SentenceId(name))
        reading.refresh(SentenceId(name))
    assert [name for name, note in reading.notes.items() if note.can_take_back] == ["fine-2"]
    attempt.ask_hint()
    reading.refresh_last_mark()
    assert not any(note.can_take_back for note in reading.notes.values())


def test_investigate_shows_only_marks_until_the_reveal():
    attempt = begun(Mode.INVESTIGATE)
    for name in NAMES:
        attempt.toggle_mark(name)
    reading = SentenceViews(attempt, CATALOGUE)
    reading.refresh_all()
    assert set(reading.states.values()) == {SentenceState.MARKED}
    assert {note.word for note in reading.notes.values()} == {"Doubted"} and reading.clashes == {}
    assert all("marked suspicious" in name for name in reading.names.values())
    attempt.read_all()
    attempt.read_all()
    reading.refresh_all()
    assert reading.states[SentenceId("flag-1")] is SentenceState.HIT
    assert reading.states[SentenceId("fine-1")] is SentenceState.FALSE_ALARM


@each_row(
    ("at", "by", "to"),
    [
        (None, 1, "flag-2"),
        (None, -1, "fine-2"),
        ("flag-1", 1, "flag-2"),
        ("flag-2", 1, "fine-2"),
        ("fine-1", -1, "flag-2"),
        ("fine-2", 1, "flag-2"),
        ("flag-2", -1, "fine-2"),
    ],
)
def test_the_next_note_comes_in_reading_order_and_round_at_the_end(at, by, to):
    attempt = begun(Mode.GUIDED)
    for name in ("fine-2", "flag-2"):
        attempt.toggle_mark(SentenceId(name))
    reading = SentenceViews(attempt, CATALOGUE)
    reading.refresh_all()
    assert reading.note_after(SentenceId(at) if at else None, by) == to


def test_without_open_notes_there_is_no_next_one():
    reading = SentenceViews(begun(Mode.GUIDED), CATALOGUE)
    reading.refresh_all()
    assert reading.note_after(None, 1) is None
    assert reading.note_after(NAMES[0], -1) is None


def test_of_notes_in_hand_none_changes_with_the_next_mark():
    attempt = begun(Mode.GUIDED)
    reading = SentenceViews(attempt, CATALOGUE)
    first, second = (sentence.id for sentence in attempt.lesson.article.sentences[:2])
    attempt.toggle_mark(first)
    reading.refresh(first)
    before = reading.notes
    attempt.toggle_mark(second)
    reading.refresh(second)
    assert list(before) == [first] and before[first].sentence == first
    assert set(reading.notes) == {first, second}
    assert not reading.notes[first].can_take_back and reading.notes[second].can_take_back


def test_what_was_looked_at_again_is_told():
    attempt = begun(Mode.GUIDED)
    reading = SentenceViews(attempt, CATALOGUE)
    first, clashing, other = NAMES[0], LESSON.sentence(NAMES[0]).clashes, SentenceId("plain-1")
    attempt.toggle_mark(first)
    assert set(reading.refresh(first)) == {first, *clashing}
    attempt.toggle_mark(other)
    assert set(reading.refresh(other)) == {other, first}  # whose mark cannot be taken back any more
    assert set(reading.refresh(other)) == {other}
