from factories import make_lesson
from hypothesis import given
from hypothesis import strategies as st

from media_literacy.engine.events import Event, EventKind
from media_literacy.engine.rematch import rematch, translate_events
from media_literacy.lesson.model import SentenceId

LONG = "The tax office wrote the rules for the police last spring."
OTHER = "Nobody who lives in the valley has ever seen a bus lane."
A, B, C = SentenceId("flag-1"), SentenceId("flag-2"), SentenceId("old")


def test_the_same_id_with_a_mended_typo_is_kept():
    assert rematch({A: LONG.replace("office", "ofice")}, make_lesson(flags=[LONG])) == {A: A}


def test_the_same_id_with_another_text_is_gone():
    assert rematch({A: OTHER}, make_lesson(flags=[LONG])) == {}


def test_a_vanished_id_is_found_again_by_its_quote():
    assert rematch({C: LONG.replace("spring", "autumn")}, make_lesson(flags=[OTHER, LONG])) == {C: B}


def test_a_sentence_that_keeps_its_id_is_not_claimed_by_another_quote():
    assert rematch({A: LONG, C: LONG}, make_lesson(flags=[LONG])) == {A: A}


def test_the_closer_quote_wins():
    near, exact = SentenceId("near"), SentenceId("exact")
    assert rematch({near: LONG + " Yes.", exact: LONG}, make_lesson(flags=[LONG])) == {exact: A}


def test_ids_that_changed_places_follow_their_texts():
    assert rematch({A: OTHER, B: LONG}, make_lesson(flags=[LONG, OTHER])) == {A: B, B: A}


def test_a_text_without_spaces_is_found_again():
    text = "市议会星期二开会讨论新的公交专用道问题。"
    assert rematch({C: text.replace("二", "三")}, make_lesson(flags=[text])) == {C: A}


@given(st.lists(st.text(min_size=1, max_size=40), min_size=1, max_size=12, unique=True))
def test_an_unchanged_lesson_keeps_every_id(texts):
    lesson = make_lesson(plain=texts)
    quotes = {sentence.id: sentence.text for sentence in lesson.article.sentences}
    assert rematch(quotes, lesson) == {id: id for id in quotes}


@given(
    st.dictionaries(st.sampled_from(["plain-1", "plain-2", "x", "y"]).map(SentenceId), st.text(max_size=20)),
    st.lists(st.text(min_size=1, max_size=20), max_size=6),
)
def test_no_new_sentence_is_claimed_twice(quotes, texts):
    matched = rematch(quotes, make_lesson(plain=texts))
    assert len(set(matched.values())) == len(matched)
    assert matched.keys() <= quotes.keys()


def test_very_similar_sentences_find_their_own_again():
    texts = [f"Sentence {n} tells of the {n * 7}th meeting that the town council held in spring." for n in range(120)]
    lesson = make_lesson(plain=texts)
    quotes = {SentenceId(f"old-{n}"): text.replace("spring", "sprnig") for n, text in enumerate(texts)}
    assert rematch(quotes, lesson) == {SentenceId(f"old-{n}"): one.id for n, one in enumerate(lesson.article.sentences)}


def test_events_get_the_new_ids_and_what_is_gone_is_left_out():
    events = [
        Event(EventKind.OPENED, value="guided"),
        Event(EventKind.SHOWN, (A, C)),
        Event(EventKind.MARKED, (C,)),
        Event(EventKind.MARKED, (A,)),
        Event(EventKind.HINT, (C,), "1"),
        Event(EventKind.HINT, (), "1"),
        Event(EventKind.REVEALED, (C,)),
    ]
    assert translate_events(events, {A: B}) == (
        Event(EventKind.OPENED, value="guided"),
        Event(EventKind.SHOWN, (B,)),
        Event(EventKind.MARKED, (B,)),
        Event(EventKind.HINT, (), "1"),
        Event(EventKind.REVEALED, ()),
    )
