"""A mark ends a sentence with the signs that close it; a very long text is cut window by window and says the same."""

import pytest
from each_row import each_row

from media_literacy.lesson.sentences import block_sentences
from media_literacy.lesson.sentences.block_sentences import cut_sentences, sentence_at


def cut(text: str, *, language: str = "en", most: int = 1000) -> list[str]:
    """The sentences of a text in which "^" stands for a mark."""
    marks = [at - number for number, at in enumerate(at for at, sign in enumerate(text) if sign == "^")]
    plain = text.replace("^", "")
    return [plain[start:end] for start, end in cut_sentences(plain, marks, language, most=most)]


@each_row(
    ("text", "sentences"),
    [
        ("It rained^ all day.", ["It rained", "all day."]),
        ("It rained^. So what.", ["It rained.", "So what."]),
        ("“It rained^,” he said.", ["“It rained,”", "he said."]),
        ("He said^“rain” twice.", ["He said", "“rain” twice."]),
        ("It rained.^ !^ So what.", ["It rained. !", "So what."]),
        ("It rained.^\n!^ So what.", ["It rained.", "!", "So what."]),
        ("^It rained.", ["It rained."]),
        ("It rained.^^", ["It rained."]),
    ],
)
def test_a_mark_ends_a_sentence_behind_what_closes_it(text: str, sentences: list[str]):
    assert cut(text) == sentences


def test_a_mark_closes_the_sentence_before_it():
    spans = [(2, 5), (6, 9)]
    assert [sentence_at(spans, mark) for mark in (0, 2, 3, 6, 7, 20)] == [None, None, 0, 0, 1, 1]


def test_cutting_stops_soon_after_the_most_that_are_wanted():
    assert len(cut("It rained.^ " * 9, most=3)) == 4
    assert len(cut("It rained.^ " * 3, most=3)) == 3


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_text_is_cut_alike_in_windows_and_as_a_whole(language: str, monkeypatch: pytest.MonkeyPatch):
    text = "It rained all day, and then it froze. Mr. Finch saw it. 这是真的吗？ " * 40 + "a" * 300
    whole = cut(text, language=language)
    monkeypatch.setattr(block_sentences, "_LONG_TEXT", 200)
    monkeypatch.setattr(block_sentences, "_WINDOW", 90)
    assert cut(text, language=language) == whole


def test_a_long_text_is_no_longer_cut_once_enough_is_found(monkeypatch: pytest.MonkeyPatch):
    seen: list[int] = []
    monkeypatch.setattr(block_sentences, "split_text", lambda text, **_how: seen.append(len(text)) or [(0, len(text))])
    cut("a" * 20_000)
    assert seen == [20_000]
    seen.clear()
    monkeypatch.setattr(
        block_sentences, "split_text", lambda text, **_how: seen.append(len(text)) or [(0, 1), (1, 2), (2, 3)]
    )
    cut("a" * 20_001, most=3)
    assert seen[0] == 4_000 and len(seen) < 4
