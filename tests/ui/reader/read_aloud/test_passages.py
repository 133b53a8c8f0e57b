"""The words that are read aloud."""

from factories import FakeClock, make_lesson, make_note

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.lesson.model import CardId, Mode, SentenceId, Verdict
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.ui.reader.read_aloud.passages import article_passages, note_to_read

LESSON = make_lesson(flags=["The weather station sets the fares."], fine=["The council sets them."], title="Fares rise")
LABEL = "From a media-literacy exercise; may be invented. Not news."
FLAG = SentenceId("flag-1")


def begun(mode):
    attempt = Attempt(LESSON, mode, FakeClock())
    attempt.open()
    return attempt


def note(attempt):
    return note_to_read(FLAG, attempt.state, attempt.lesson, load_catalogue())


def test_each_sentence_is_a_passage():
    sentences = [passage.sentence for passage in article_passages(LESSON, LABEL) if passage.sentence is not None]
    assert sentences == [sentence.id for sentence in LESSON.article.sentences]


def test_the_label_of_origin_comes_first():
    assert article_passages(LESSON, LABEL)[0] == (LABEL, None, False)


def test_words_of_the_program_are_not_put_among_those_of_another_language():
    german = LESSON._replace(front=LESSON.front._replace(language="de"))
    assert [passage.text for passage in article_passages(german, LABEL)] == [
        sentence.text for sentence in LESSON.article.sentences
    ]


def test_a_note_is_heard_only_while_it_is_open():
    attempt = begun(Mode.GUIDED)
    assert note(attempt) == ""
    attempt.toggle_mark(FLAG)
    assert note(attempt).startswith("Caught.")
    attempt.fold_note(FLAG)
    assert note(attempt) == ""


def test_in_investigate_nothing_of_it_is_heard_before_the_reveal():
    attempt = begun(Mode.INVESTIGATE)
    attempt.toggle_mark(FLAG)
    assert note(attempt) == ""
    attempt.read_all()
    attempt.read_all()
    assert note(attempt).startswith("Caught.")


def test_what_can_only_be_pressed_is_not_heard():
    attempt = begun(Mode.GUIDED)
    attempt.toggle_mark(FLAG)
    assert attempt.state.can_take_back == FLAG and "ake this mark back" not in note(attempt)
    assert ", link" not in note(attempt)


def test_evidence_is_said_to_be_evidence_once():
    note_of = make_note(Verdict.FLAG, label="flag-1")._replace(evidence=(CardId("minutes"), CardId("survey")))
    lesson = make_lesson(
        flags=["The weather station sets them."], cards=["minutes", "survey"], notes={"flag-1": (note_of, note_of)}
    )
    attempt = Attempt(lesson, Mode.GUIDED, FakeClock())
    attempt.open()
    attempt.toggle_mark(FLAG)
    titles = ", ".join(card.title for card in lesson.cards)
    assert note(attempt).splitlines()[-1] == f"Evidence: {titles}." and note(attempt).count(titles) == 1
