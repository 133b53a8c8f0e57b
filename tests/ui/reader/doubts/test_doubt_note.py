"""A doubt as it stays in the margin: reason and how sure, and nothing that the author says."""

from factories import make_lesson

from media_literacy.engine.attempts.attempt import MarkQuestions
from media_literacy.engine.attempts.attempt_state import Mark
from media_literacy.lesson.model import KindId
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.ui.reader.article.sentence_state import SentenceState
from media_literacy.ui.reader.doubts.doubt_note import doubt_note, said_of
from media_literacy.ui.reader.notes.spoken_note import note_in_words

LESSON = make_lesson(["Every bus was full."])
(SENTENCE,) = LESSON.article.sentences


def test_what_was_said_and_what_is_missing_is_told():
    kind = KindId("loaded")
    for mark, said in (
        (Mark(), "No reason yet, not yet said how sure"),
        (Mark(kind), "Loaded words, not yet said how sure"),
        (Mark(kind, 3), "Loaded words, sure"),
        (Mark(None, 1, "not every one"), "In your words “not every one”, a hunch"),
    ):
        assert said_of(mark, LESSON, load_catalogue()) == said
        note = doubt_note(SENTENCE, mark, LESSON, load_catalogue())
        title, how_sure = note.parts[0].title, note.parts[0].blocks[0].text
        assert said == f"{title}, {how_sure[0].lower()}{how_sure[1:]}"
        assert note.state is SentenceState.MARKED
        assert note_in_words(note, {}) == f"Doubted. {title}.\n{how_sure}"


def test_what_nobody_asked_is_not_missing():
    kind = KindId("loaded")
    for mark, questions, said in (
        (Mark(), MarkQuestions(reason=False, confidence=False), "Doubted"),
        (Mark(kind), MarkQuestions(confidence=False), "Loaded words"),
        (Mark(None, 3), MarkQuestions(reason=False), "Sure"),
    ):
        assert said_of(mark, LESSON, load_catalogue(), questions) == said
        note = doubt_note(SENTENCE, mark, LESSON, load_catalogue(), questions)
        assert note_in_words(note, {}).replace("\n", " ").startswith("Doubted.")


def test_nothing_of_the_author_is_in_it():
    note = doubt_note(SENTENCE, Mark(KindId("role"), 3), LESSON, load_catalogue())
    assert SENTENCE.notes and SENTENCE.notes[0].explanation[0].text not in note_in_words(note, {})
    assert note.partners == () and note.partners_to_find == 0
