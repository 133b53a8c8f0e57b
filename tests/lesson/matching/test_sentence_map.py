"""Which sentence is which, after an update that may say anything, and after one step of writing."""

from factories import make_lesson
from hypothesis import given
from hypothesis import strategies as st

from media_literacy.lesson.matching.sentence_map import (
    SentenceMap,
    map_after_edit,
    map_after_update,
    map_of_kept,
    texts_of,
)
from media_literacy.lesson.model import Lesson, SentenceId

LONG = "The tax office wrote the rules for the police last spring."
OTHER = "Nobody who lives in the valley has ever seen a bus lane."
A, B, C = SentenceId("flag-1"), SentenceId("flag-2"), SentenceId("old")


def updated(quotes: dict[SentenceId, str], lesson: Lesson) -> SentenceMap:
    return map_after_update(quotes, texts_of(lesson))


def edited(before: str, after: str) -> dict[str, str]:
    """Texts of sentences “id: text”, one a line, before and after an edit."""
    texts = (
        {SentenceId(id): text for id, _colon, text in (line.partition(": ") for line in lines.splitlines())}
        for lines in (before, after)
    )
    return {str(old): str(new) for old, new in map_after_edit(*texts).items()}


def test_the_same_id_with_a_mended_typo_is_kept():
    assert updated({A: LONG.replace("office", "ofice")}, make_lesson(flags=[LONG])) == {A: A}


def test_the_same_id_with_another_text_is_gone():
    assert updated({A: OTHER}, make_lesson(flags=[LONG])) == {}


def test_a_vanished_id_is_found_again_by_its_quote():
    assert updated({C: LONG.replace("spring", "autumn")}, make_lesson(flags=[OTHER, LONG])) == {C: B}


def test_a_sentence_that_keeps_its_id_is_not_claimed_by_another_quote():
    assert updated({A: LONG, C: LONG}, make_lesson(flags=[LONG])) == {A: A}


def test_the_closer_quote_wins():
    near, exact = SentenceId("near"), SentenceId("exact")
    assert updated({near: LONG + " Yes.", exact: LONG}, make_lesson(flags=[LONG])) == {exact: A}


def test_ids_that_changed_places_follow_their_texts():
    assert updated({A: OTHER, B: LONG}, make_lesson(flags=[LONG, OTHER])) == {A: B, B: A}


def test_a_text_without_spaces_is_found_again():
    text = "市议会星期二开会讨论新的公交专用道问题。"
    assert updated({C: text.replace("二", "三")}, make_lesson(flags=[text])) == {C: A}


@given(st.lists(st.text(min_size=1, max_size=40), min_size=1, max_size=12, unique=True))
def test_an_unchanged_lesson_keeps_every_id(texts):
    lesson = make_lesson(plain=texts)
    quotes = {sentence.id: sentence.text for sentence in lesson.article.sentences}
    assert updated(quotes, lesson) == {id: id for id in quotes}


@given(
    st.dictionaries(st.sampled_from(["plain-1", "plain-2", "x", "y"]).map(SentenceId), st.text(max_size=20)),
    st.lists(st.text(min_size=1, max_size=20), max_size=6),
)
def test_no_new_sentence_is_claimed_twice(quotes, texts):
    matched = updated(quotes, make_lesson(plain=texts))
    assert len(set(matched.values())) == len(matched)
    assert matched.keys() <= quotes.keys()


def test_very_similar_sentences_find_their_own_again():
    texts = [f"Sentence {n} tells of the {n * 7}th meeting that the town council held in spring." for n in range(120)]
    lesson = make_lesson(plain=texts)
    quotes = {SentenceId(f"old-{n}"): text.replace("spring", "sprnig") for n, text in enumerate(texts)}
    ids = [sentence.id for sentence in lesson.article.sentences]
    assert updated(quotes, lesson) == {SentenceId(f"old-{n}"): id for n, id in enumerate(ids)}


def test_a_map_leads_on_to_a_third_text_and_tells_what_was_renamed():
    first, second = SentenceMap({A: A, B: C}), SentenceMap({A: B})
    assert first.then(second) == {A: B}
    assert second.then(first) == {A: C}
    assert first.renamed == {B: C}


def test_a_sentence_that_gets_a_label_is_the_same():
    assert edited("s-1: It rained.\ns-2: It snowed.", "a: It rained.\ns-2: It snowed.") == {"s-1": "a", "s-2": "s-2"}


def test_a_sentence_that_was_split_is_its_first_half_and_two_that_were_joined_are_one():
    halves = "s-3: It rained.\ns-4: No.\ns-2: So."
    assert edited("s-1: It rained. No.\ns-2: So.", halves) == {"s-1": "s-3", "s-2": "s-2"}
    assert edited(halves, "s-1: It  rained.No.\ns-2: So.") == {"s-3": "s-1", "s-4": "s-1", "s-2": "s-2"}


def test_a_label_that_is_still_there_is_kept_also_where_letters_stand_before_it():
    assert edited("a: It rained.\nb: No.", "b: It rained. No.") == {"a": "b", "b": "b"}


def test_one_sentence_between_the_same_neighbours_was_reworded():
    assert edited("s-1: It rained.\ns-2: Nobody came.\ns-3: So.", "s-1: It rained.\ns-4: X\ns-3: So.")["s-2"] == "s-4"
    assert edited("s-1: It rained.\ns-3: So.", "s-2: Nobody came.\ns-3: So.") == {"s-1": "s-2", "s-3": "s-3"}
    assert edited("s-1: It rained.\ns-3: So.", "s-1: It rained.\ns-2: Nobody came.") == {"s-1": "s-1", "s-3": "s-2"}
    assert edited("s-1: It rained.", "s-2: Nobody came.") == {"s-1": "s-2"}


def test_two_sentences_far_apart_were_each_reworded():
    before = "s-1: It rained.\ns-2: Nobody came.\ns-3: So.\ns-4: The bus left.\ns-5: The end."
    after = "s-1: It rained.\ns-6: Xyz\ns-3: So.\ns-7: Abc\ns-5: The end."
    assert edited(before, after) == {"s-1": "s-1", "s-2": "s-6", "s-3": "s-3", "s-4": "s-7", "s-5": "s-5"}


def test_two_sentences_that_are_new_or_a_neighbour_that_is_gone_tell_nothing():
    before = "s-1: It rained.\ns-2: Nobody came.\ns-3: So."
    assert "s-2" not in edited(before, "s-1: It rained.\ns-4: Xyz\ns-5: Abc\ns-3: So.")
    assert "s-2" not in edited(before, "s-1: It rained.\ns-3: So.")
    assert edited("s-1: It rained.\ns-2: Nobody came.", "s-3: Xyz\ns-4: Abc") == {}


def test_a_neighbour_that_came_from_elsewhere_is_not_taken_for_a_reworded_one():
    before = "s-1: It rained.\ns-2: Nobody came.\ns-3: So.\ns-4: The end of it."
    after = "s-1: It rained.\ns-4: The end of it.\ns-3: So."
    assert edited(before, after) == {"s-1": "s-1", "s-3": "s-3", "s-4": "s-4"}


@given(st.data())
def test_what_did_not_change_is_itself_and_what_is_told_is_there(data):
    texts = st.dictionaries(
        st.sampled_from(["s-1", "s-2", "a", "b", "c"]).map(SentenceId), st.sampled_from(["X", "Y y", "Z"])
    )
    before, after = data.draw(texts), data.draw(texts)
    moved = map_after_edit(before, after)
    assert moved.keys() <= before.keys() and set(moved.values()) <= after.keys()
    assert map_after_edit(before, before) == {id: id for id in before}


def kept(before: dict[str, str], after: dict[str, str]) -> dict[str, str]:
    texts = ({SentenceId(id): text for id, text in version.items()} for version in (before, after))
    return {str(old): str(new) for old, new in map_of_kept(*texts).items()}


def test_a_kept_sentence_that_is_only_split_otherwise_is_where_most_of_its_letters_are():
    before = {
        "a": "It closed.",
        "b": "[6] Nobody knew.",
        "c": "He read (e.g.",
        "d": "The Gazette).",
        "e": "Yes. So there.",
    }
    after = {
        "1": "It closed. [6]",
        "2": "Nobody knew.",
        "3": "He read (e.g. The Gazette).",
        "4": "Yes.",
        "5": "So there.",
    }
    assert kept(before, after) == {"a": "1", "b": "2", "c": "3", "d": "3", "e": "5"}


def test_a_kept_sentence_whose_letters_changed_is_told_by_its_text():
    assert kept({"a": LONG, "b": OTHER}, {"a": OTHER, "c": LONG.replace("spring", "autumn")}) == {"a": "c", "b": "a"}


@given(st.lists(st.text("ab .", min_size=1, max_size=6), min_size=1, max_size=6), st.data())
def test_a_kept_sentence_is_never_lost_where_all_letters_are_the_same(texts, data):
    whole = "".join(texts)
    cuts = sorted(data.draw(st.sets(st.integers(1, max(1, len(whole) - 1)))))
    pieces = [whole[first:last] for first, last in zip([0, *cuts], [*cuts, None], strict=True)]
    found = kept({f"a{at}": text for at, text in enumerate(texts)}, {f"b{at}": text for at, text in enumerate(pieces)})
    assert set(found) >= {f"a{at}" for at, text in enumerate(texts) if text.strip() and texts != pieces}
