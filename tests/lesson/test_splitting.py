"""Sentences are found where a careful reader would find them, and any text is survived."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from media_literacy.lesson.splitting import split_text

LANGUAGES = ["en", "en-GB", "es", "de", "fr", "ar", "zh-Hans", "xx", "", "no such tag"]
TRICKY = st.text(alphabet=st.sampled_from('aZ é1.!?…"“”«»„()، ؟。？！”、\n\t\u00a0\u200b😀\ud800—-M.')) | st.text()


def sentences(text: str, language: str = "en", keep_together: list[str] | None = None) -> list[str]:
    return [text[start:end] for start, end in split_text(text, language, keep_together or [])]


@given(TRICKY, st.sampled_from(LANGUAGES))
def test_the_sentences_cover_the_whole_text_in_order(text: str, language: str):
    spans = split_text(text, language)
    edges = [edge for span in spans for edge in span]
    assert edges == sorted(edges)
    covered = "".join(text[start:end] for start, end in spans)
    assert "".join(covered.split()) == "".join(text.split())


@given(TRICKY, st.sampled_from(LANGUAGES))
def test_no_sentence_is_empty_or_begins_or_ends_with_white_space(text: str, language: str):
    assert all(sentence and sentence == sentence.strip() for sentence in sentences(text, language))


@given(TRICKY, st.sampled_from(LANGUAGES))
def test_a_hard_line_break_always_ends_a_sentence(text: str, language: str):
    assert all("\n" not in sentence for sentence in sentences(text, language))


@given(TRICKY, TRICKY, st.sampled_from(LANGUAGES))
def test_words_to_keep_together_are_never_cut(before: str, after: str, language: str):
    word = "Stop! Look. Run"
    text = f"{before} {word} {after}"
    assert sum(word in sentence for sentence in sentences(text, language, [word])) >= 1
    assert sentences(f"{word} on.", language, [word]) == [f"{word} on."]


def test_words_are_kept_together_however_they_are_spaced():
    assert sentences("We saw Stop! \u00a0 Look run.", keep_together=["Stop! Look"]) == ["We saw Stop! \u00a0 Look run."]


def test_an_empty_word_to_keep_together_changes_nothing():
    assert sentences("One. Two.", keep_together=["", " "]) == ["One.", "Two."]


@pytest.mark.parametrize("text", ["", " ", "\n", " \n\t "])
def test_a_text_without_words_has_no_sentences(text: str):
    assert split_text(text, "en") == []
