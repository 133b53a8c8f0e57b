"""The words of the format as data."""

from pathlib import Path

import pytest
from damaged_data import forget
from each_row import each_row

from media_literacy.lesson.model import Verdict
from media_literacy.lesson.vocabulary.format_words import FIELDS, PARTS, FormatWords, load_format_words
from media_literacy.resources import assets_folder

LANGUAGES = sorted(path.stem for path in (assets_folder() / "words").glob("*.toml"))


def test_english_and_spanish_are_there():
    assert {"en", "es"} <= set(LANGUAGES)


@each_row("language", LANGUAGES)
def test_the_usual_words_of_a_language_mean_what_they_should(language: str):
    words = load_format_words()
    assert [words.verdict(word, language) for word in words.verdict_words(language)] == list(Verdict)
    assert [words.field(word, language) for word in words.field_words(language)] == list(FIELDS)
    assert [words.part(word, language) for word in words.part_words(language)] == list(PARTS)


@each_row("language", [*LANGUAGES, "de", "", "../words/en"])
def test_english_is_accepted_in_every_lesson(language: str):
    words = load_format_words()
    assert words.verdict("FLAG", language) is Verdict.FLAG
    assert words.field("how  to check", language) == "how-to-check"
    assert words.part("Leave the Page", language) == "leave"


def test_a_variety_uses_the_words_of_its_language():
    assert load_format_words().verdict("falla", "es-AR") is Verdict.FLAG


def test_spanish_words_are_not_accepted_in_an_english_lesson():
    words = load_format_words()
    assert words.verdict("Falla", "en") is None
    assert words.field("Pista", "en") is None
    assert words.part("Pruebas", "en") is None


def test_a_word_of_one_table_is_not_taken_from_another():
    assert load_format_words().verdict("Hint") is None
    assert load_format_words().field("Debrief") is None


def test_no_word_of_a_language_has_two_meanings():
    words = load_format_words()
    for language in LANGUAGES:
        ways = [word.casefold() for word in words.all_field_words(language)]
        assert len(ways) == len(set(ways))


@pytest.mark.parametrize("ways", ["[]", '["  "]', '["Clue", " "]', '["Clue", 5]'])
def test_a_list_of_words_without_letters_is_as_it_came(ways: str, tmp_path: Path):
    original = assets_folder() / "words" / "en.toml"
    text = original.read_text(encoding="utf-8")
    (tmp_path / "en.toml").write_text(text.replace('hint = ["Hint"]', f"hint = {ways}"), encoding="utf-8")
    words = FormatWords(tmp_path, original.parent)
    assert (words.field("Hint"), words.field("Clue")) == ("hint", None)
    forget()
