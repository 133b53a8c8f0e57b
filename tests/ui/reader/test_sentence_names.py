"""What a sentence is called when it is read aloud, made when somebody asks."""

from factories import FakeClock, make_lesson

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.ui.reader import sentence_names
from media_literacy.ui.reader.sentence_names import SentenceNames

LESSON = make_lesson(flags=["It was cold."], fine=["She said so."], plain=["And that was it."])
FLAG, FINE = SentenceId("flag-1"), SentenceId("fine-1")


def begun():
    attempt = Attempt(LESSON, Mode.INVESTIGATE, FakeClock())
    attempt.open()
    return attempt, SentenceNames(attempt, load_catalogue())


def test_a_name_says_number_state_text_and_the_own_note():
    attempt, names = begun()
    assert list(names) == [sentence.id for sentence in LESSON.article.sentences] and len(names) == 3
    assert "It was cold." in names[FLAG] and "marked" not in names[FLAG]
    attempt.toggle_mark(FLAG)
    attempt.write_own_note(FLAG, "I doubt\nthis.")
    names.forget(FLAG)
    assert "marked suspicious" in names[FLAG] and names[FLAG].endswith("Your note: I doubt this.")


def test_a_name_is_made_once_until_something_changed(monkeypatch):
    _attempt, names = begun()
    made, judge = [], sentence_names.judgement_now
    monkeypatch.setattr(sentence_names, "judgement_now", lambda *given: made.append(given[-1].id) or judge(*given))
    assert names[FLAG] == names[FLAG] and names.get(SentenceId("none")) is None
    assert made == [FLAG]
    names.forget(FINE)
    assert names[FLAG] and made == [FLAG]
    names.forget(FLAG)
    assert names[FLAG] and made == [FLAG, FLAG]
