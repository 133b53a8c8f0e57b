"""Which text is which after an edit, what is a mended typo, and what says something else."""

import time
from difflib import SequenceMatcher

import pytest
from each_row import each_row
from hypothesis import given, settings
from hypothesis import strategies as st
from own_lessons import FOUNDING, our_lesson
from run_size import run_size

from media_literacy.jobs import CancelledError, Job
from media_literacy.lesson.matching.similarity import match_texts, reads_the_same

PART = run_size(usual=3, long=1)
"""The largest lessons there may be, or a third of their sentences, which take a ninth of the time."""
SECONDS = 6 / PART**2
"""Of the processor, for what takes a quarter of it here."""

SENTENCES = [" ".join(sentence.text.split()) for sentence in our_lesson(FOUNDING).article.sentences]
OTHER_WORDS = st.sampled_from(["town", "nobody", "it", "a", "yesterday", "22"])


@each_row(
    ("one", "other"),
    [
        ("They will destory every shop.", "They will destroy every shop."),
        ("The goverment said so", "The government said so."),
        ("It's late,  he said.", "It’s late, he said."),
        ("市议会开会。", "市议会开会"),
    ],
)
def test_a_mended_typo_reads_the_same(one: str, other: str):
    assert reads_the_same(one, other)
    assert reads_the_same(other, one)


@each_row(
    ("one", "other"),
    [
        ("Of 60 shops, 22 closed.", "Of 60 shops, 23 closed."),
        ("It is now true.", "It is not true."),
        ("It is true.", "It is not true."),
        ("They could see it.", "They couldn’t see it."),
        ("It was legal to go.", "It was illegal to go."),
        ("市议会星期二开会", "市议会星期三开会"),
        ("!", "?!"),
    ],
)
def test_another_word_or_number_says_something_else(one: str, other: str):
    assert not reads_the_same(one, other)
    assert not reads_the_same(other, one)


@given(st.text())
def test_a_text_reads_the_same_as_itself(text: str):
    assert reads_the_same(text, f" {text}\n")


def test_a_text_is_like_another_from_its_threshold_on():
    assert match_texts({"a": "Leave a Comment"}, {"a": "a Comment Leave"}) == {"a": "a"}  # 0.60
    assert match_texts({"a": "Leave a Comment!"}, {"a": "a Comment Leave"}) == {}
    assert match_texts({"a": "abcdefgh"}, {"b": "abcdefxy"}) == {"a": "b"}  # 0.75
    assert match_texts({"a": "abcdefghi"}, {"b": "abcdefxy"}) == {}
    assert reads_the_same("legal", "legat")  # 0.80
    assert not reads_the_same("lane", "lant")  # 0.75


@settings(max_examples=run_size(15, 60), deadline=None)
@given(st.data())
def test_real_edits_are_matched_as_the_measurements_were_made(data: st.DataObject):
    """The thresholds were measured with difflib, which is too slow for long texts (docs/decisions/0021, 0082)."""
    old = dict(enumerate(data.draw(st.permutations(SENTENCES))[:8]))
    new = {data.draw(st.sampled_from([id, id + 100])): data.draw(edits(text)) for id, text in old.items()}
    before, after = ({str(id): text for id, text in texts.items()} for texts in (old, new))
    assert match_texts(before, after) == matched_by_difflib(before, after)


@st.composite
def edits(draw: st.DrawFn, text: str) -> str:
    """A sentence as an author might change it: letters, words, its beginning or end."""
    letters, words = list(text), text.split()
    way = draw(st.sampled_from(["none", "letters", "words", "cut", "longer"]))
    for _time in range(draw(st.integers(1, 3))):
        letters[draw(st.integers(0, len(letters) - 1))] = draw(st.sampled_from("etaoin "))
        words[draw(st.integers(0, len(words) - 1))] = draw(OTHER_WORDS)
    cut = text.split()[draw(st.integers(0, len(words) - 1)) :]
    ways = {
        "letters": "".join(letters),
        "words": " ".join(words),
        "cut": " ".join(cut),
        "longer": f"{text} So {cut[0]}.",
    }
    return ways.get(way, text)


def matched_by_difflib(old: dict[str, str], new: dict[str, str]) -> dict[str, str]:
    def ratio(one: str, other: str) -> float:
        return SequenceMatcher(None, one, other, autojunk=False).ratio()

    mapping = {id: id for id in old if id in new and ratio(old[id], new[id]) >= 0.6}
    pairs = [(ratio(old[before], new[after]), before, after) for before in old for after in new]
    for likeness, one, other in sorted(pairs, key=lambda pair: -pair[0]):
        if likeness >= 0.75 and one not in mapping and other not in mapping.values():
            mapping[one] = other
    return mapping


def test_texts_that_read_the_same_keep_their_order():
    old = {f"old-{n}": "It rained." for n in range(500)}
    new = {f"new-{n}": "It rained." for n in range(500)}
    assert match_texts(old, new) == {f"old-{n}": f"new-{n}" for n in range(500)}


def long_words(of: str, count: int, length: int) -> dict[str, str]:
    """Texts that have the same words in other places each, and so the same letters and much the same groups of them."""
    words = [f"{of}{n:03}" for n in range(length // 5)]
    return {f"{of}{at}": " ".join(words[at * 7 % len(words) :] + words[: at * 7 % len(words)]) for at in range(count)}


def nearly_alike(of: str, count: int, length: int) -> dict[str, str]:
    """Texts that differ by one letter each, so that each is like each."""
    return {f"{of}{at}": "ab" * (at + 1) + of + "ba" * (length // 2 - at - 1) for at in range(count)}


WORST = {
    "sentences with one letter of their own": (
        nearly_alike("x", 250 // PART, 510) | nearly_alike("y", 250 // PART, 510),
        500 // PART,
    ),
    "long sentences with one letter of their own": (nearly_alike("x", 51 // PART, 4_990), 51 // PART),
    "sentences of the same words": (long_words("w", 500 // PART, 500), None),
    "long sentences of the same words": (long_words("w", 51 // PART, 4_990), None),
    "sentences of the same signs without spaces": (
        {f"{n}": "".join(chr(0x4E00 + (n * 7 + at * 11) % 997) for at in range(170)) for n in range(500 // PART)},
        None,
    ),
    "one huge sentence": ({"a": "ab" * (125_000 // PART)}, 1),
}


@each_row(("texts", "found"), WORST.values(), ids=WORST)
def test_the_longest_lessons_are_matched_in_good_time(texts: dict[str, str], found: int | None):
    began = time.process_time()
    matched = match_texts({f"old {id}": text for id, text in texts.items()}, {id: f"{t}." for id, t in texts.items()})
    assert time.process_time() - began < SECONDS
    assert len(matched) == (len(texts) if found is None else found)


def test_matching_stops_when_nobody_wants_it():
    job = Job()
    job.cancel()
    with pytest.raises(CancelledError):
        match_texts({"a": "It rained."}, {"b": "It rained hard."}, job)


def test_a_word_of_four_letters_may_have_a_slip_and_one_of_three_may_not():
    assert reads_the_same("lane", "lanes")
    assert not reads_the_same("lan", "lane")
