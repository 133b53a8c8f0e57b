"""The lists of words in `assets/advice/`, which teachers may extend."""

import tomllib
from itertools import combinations

from damaged_data import data_copies
from each_row import each_row

from media_literacy.lesson.model import Verdict
from media_literacy.lesson.vocabulary.advice_words import (
    languages_with_words,
    load_advice_words,
    meant_verdict,
    pattern_of,
)
from media_literacy.lesson.vocabulary.languages import folded
from media_literacy.resources import assets_folder


def test_there_are_lists_for_four_languages_at_least():
    assert {"de", "en", "es", "fr"} <= set(languages_with_words())


@each_row("language", languages_with_words())
def test_no_list_of_a_language_is_empty_or_misspelt(language: str):
    words = load_advice_words(language)
    assert words is not None
    assert all((words.mocking, words.blaming, words.fighting, words.credit, words.invented, words.common))
    table = tomllib.loads((assets_folder() / "advice" / f"{language}.toml").read_text(encoding="utf-8"))
    assert set(table) == {"mocking", "blaming", "fighting", "credit", "invented", "common", "verdicts"}
    assert set(table["verdicts"]) == set(Verdict)


def test_a_common_word_of_one_language_is_none_of_another():
    lists = {tag: words.common for tag in languages_with_words() if (words := load_advice_words(tag)) is not None}
    assert [(first, second) for first, second in combinations(lists, 2) if lists[first] & lists[second]] == []


def test_a_word_blames_mocks_or_fights_and_never_two_of_them():
    for language in languages_with_words():
        words = load_advice_words(language)
        assert words is not None
        everything = [*words.mocking, *words.blaming, *words.fighting]
        assert len(everything) == len(set(everything))


def test_a_language_without_a_list_understands_the_english_words_for_a_verdict():
    assert meant_verdict("FALSE", "pt-BR") is Verdict.FLAG
    assert meant_verdict("falso", "pt-BR") is None


def test_the_words_of_an_edited_list_are_used_and_no_others():
    with data_copies() as folder:
        (folder / "advice" / "en.toml").write_text('mocking = ["Silly Goose"]\n', encoding="utf-8")
        words = load_advice_words("en")
        assert words is not None
        assert words.mocking == ("silly goose",)


@each_row(
    ("word", "text", "found"),
    [
        ("fake news", "All of it is Fake  News.", "Fake  News"),
        ("fake news", "All of it is fakenews.", None),
        ("fake news", "All of it is fake, and news.", None),
        ("idiot", "What idiots believe.", None),
        ("idiot", "An “IDIOT” wrote it.", "IDIOT"),
        ("don’t be silly", "Don’t be silly: look.", "Don’t be silly"),
        ("-ish", "True -ish, at best.", "-ish"),
        ("übel", "Ein Übel ist das.", "Übel"),
    ],
)
def test_words_are_found_whole_in_any_case_and_however_they_are_spaced(word: str, text: str, found: str | None):
    pattern = pattern_of([folded(word), "never written"], text)
    match = pattern.search(text) if pattern is not None else None
    assert (match and match.group()) == found
