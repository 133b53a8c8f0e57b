"""Notes of the reader's own in the terminal: written, listed, taken away, and kept where the window finds them."""

import pytest

from media_literacy.engine.attempts.attempt_state import replay
from media_literacy.engine.attempts.own_notes import LONGEST_OWN_NOTE
from media_literacy.store.progress.progress_store import ProgressStore


def test_a_note_is_written_and_listed_with_its_sentence(play, lesson_file):
    out = play(lesson_file, "i", "n", "note 3 Who says so?", "note 2 Look it up", "n")
    assert "You have written no notes." in out and "Your note stands beside sentence 3." in out
    listed = out[out.rindex("help): n") :]
    assert listed.index("   2. ") < listed.index("Your note: Look it up") < listed.index("   3. Everybody knows")
    assert listed.index("   3. ") < listed.index("Your note: Who says so?")


def test_without_a_text_it_is_asked_for_and_what_stands_there_is_said(play, lesson_file):
    out = play(lesson_file, "i", "note 3", "First.", "note 3", "Second.", "note 3", "", "n")
    assert "Your note on sentence 3 (Enter to go on): First." in out
    assert out.count("Your note: First.") == 1 and out.count("Your note: Second.") == 2


def test_a_dash_takes_it_away(play, lesson_file):
    out = play(lesson_file, "i", "note 3 Who?", "note 3 -", "notes")
    assert "There is no note on sentence 3." in out and "You have written no notes." in out


def test_the_explanation_of_a_sentence_says_it(play, lesson_file):
    assert "Your note: Who says so?" in play(lesson_file, "g", "note 3 Who says so?", "3")


@pytest.mark.parametrize(("length", "is_cut"), [(LONGEST_OWN_NOTE, False), (LONGEST_OWN_NOTE + 1, True)])
def test_what_is_too_long_is_said_to_be(play, lesson_file, length, is_cut):
    out = " ".join(play(lesson_file, "i", "note 3 " + "a" * length).split())
    assert (f"as far as its first {LONGEST_OWN_NOTE} characters" in out) is is_cut


@pytest.mark.parametrize(("answer", "said"), [("note", "Which sentence?"), ("note 99 a", "There is no sentence “99”")])
def test_a_sentence_is_needed(play, lesson_file, answer, said):
    assert said in play(lesson_file, "i", answer)


def test_where_nothing_can_be_saved_no_note_is_said_to_be_kept(play, lesson_file, tmp_path):
    (tmp_path / "file").write_text("in the way of a folder")
    out = play(lesson_file, "i", "note 3 Who says so?", "n", data_dir=tmp_path / "file")
    assert "Your note stands beside sentence 3." in out and "Your note: Who says so?" in out
    assert "is kept" not in out


def test_it_is_kept_with_the_attempt(play, lesson_file, tmp_path):
    data_dir = tmp_path / "kept"
    play(lesson_file, "i", "note 3 Who says so?", data_dir=data_dir)
    store = ProgressStore.open(data_dir)
    (attempt,) = store.all_attempts()
    store.close()
    assert replay(attempt.events).own_notes == {"everybody": "Who says so?"}
    assert "Your note: Who says so?" in play(lesson_file, "y", "n", data_dir=data_dir)
