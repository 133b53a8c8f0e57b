"""In which order an article is read aloud."""

from media_literacy.engine.progress.reading_aloud import ReadingAloud, SpokenPassage
from media_literacy.lesson.model import SentenceId

ONE, TWO, THREE = (SentenceId(name) for name in ("one", "two", "three"))
ARTICLE = (
    SpokenPassage("Picture, a bus", None),
    SpokenPassage("One.", ONE),
    SpokenPassage("* * *", None),
    SpokenPassage("Two.", TWO),
    SpokenPassage("Three.", THREE),
)


def reading(**notes: str) -> ReadingAloud:
    return ReadingAloud(ARTICLE, lambda sentence: notes.get(sentence, ""))


def heard(aloud: ReadingAloud, passage: SpokenPassage | None) -> list[str]:
    """What is heard from a passage to the end."""
    texts = []
    while passage is not None:
        texts.append(passage.text)
        passage = aloud.go_on()
    return texts


def test_all_is_heard_in_order_but_for_signs_that_no_voice_says() -> None:
    aloud = reading()
    assert heard(aloud, aloud.begin(None)) == ["Picture, a bus", "One.", "Two.", "Three."]


def test_it_begins_at_a_sentence() -> None:
    aloud = reading()
    assert heard(aloud, aloud.begin(TWO)) == ["Two.", "Three."]


def test_what_stands_before_the_first_sentence_is_heard_with_it() -> None:
    assert reading().begin(ONE) == ARTICLE[0]


def test_a_sentence_that_cannot_be_said_begins_at_the_beginning() -> None:
    assert reading().begin(SentenceId("gone")) == ARTICLE[0]


def test_an_open_note_follows_its_sentence_also_when_it_was_opened_meanwhile() -> None:
    notes = {"one": "Note one."}
    aloud = ReadingAloud(ARTICLE, lambda sentence: notes.get(sentence, ""))
    aloud.begin(ONE)
    assert aloud.go_on() == ARTICLE[1]
    assert aloud.go_on() == SpokenPassage("Note one.", ONE, is_note=True)
    assert aloud.go_on() == ARTICLE[3]
    notes["two"] = "Note two."
    assert aloud.go_on() == SpokenPassage("Note two.", TWO, is_note=True)
    assert aloud.go_on() == ARTICLE[4]
    assert aloud.go_on() is None
    assert aloud.passage is None and aloud.go_on() is None and aloud.go_back() is None


def test_back_leads_from_a_note_to_its_sentence_and_then_to_the_one_before() -> None:
    aloud = reading(two="Note two.")
    aloud.begin(TWO)
    aloud.go_on()
    assert aloud.go_back() == ARTICLE[3]
    assert aloud.go_back() == ARTICLE[1]
    assert aloud.go_back() == ARTICLE[0]
    assert aloud.go_back() == ARTICLE[0]


def test_an_article_without_words_is_over_at_once() -> None:
    assert ReadingAloud([SpokenPassage("…", ONE)], lambda _sentence: "").begin(ONE) is None
