"""The lists of words in `assets/sentences/`, which teachers may extend."""

import tomllib

from damaged_data import data_copies
from each_row import each_row

from media_literacy.lesson.sentences.splitting import split_text
from media_literacy.lesson.vocabulary.sentence_words import (
    EVERY_LANGUAGE,
    languages_with_sentence_words,
    load_sentence_words,
)
from media_literacy.resources import assets_folder

KEYS = {"never-final", "abbreviations", "before-numbers", "starters"}


def test_there_are_lists_for_four_languages_and_one_for_all():
    assert {"de", "en", "es", "fr", EVERY_LANGUAGE} <= set(languages_with_sentence_words())


@each_row("language", languages_with_sentence_words())
def test_a_list_has_known_keys_and_no_word_with_its_stop_or_twice(language: str):
    text = (assets_folder() / "sentences" / f"{language}.toml").read_text(encoding="utf-8")
    table = tomllib.loads(text)
    assert set(table) == KEYS
    for key, words in table.items():
        assert len(words) == len(set(words)), [word for word in words if words.count(word) > 1]
        assert all(word and word == word.strip(" .") for word in words), key
    assert all(word[0].isupper() for word in table["starters"])
    assert not set(table["never-final"]) & set(table["abbreviations"])


def test_a_variety_has_the_words_of_its_language_and_an_unknown_one_those_of_all():
    assert load_sentence_words("es-MX") == load_sentence_words("es")
    assert load_sentence_words("xx") == load_sentence_words("no such/../tag") == load_sentence_words(EVERY_LANGUAGE)
    assert "Mr" in load_sentence_words("fr").never_final and "Dña" in load_sentence_words("es").never_final


def test_a_word_that_a_teacher_adds_is_used():
    text = "Wir sahen den Hptm. Vogt am Steg."
    assert len(split_text(text.replace("Hptm", "Xyz"), "de")) == 2
    with data_copies() as folder:
        (folder / "sentences" / "de.toml").write_text('never-final = ["Xyz"]\n', encoding="utf-8")
        assert len(split_text(text.replace("Hptm", "Xyz"), "de")) == 1
