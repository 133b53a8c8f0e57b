"""Made-up names of seats: enough for every class, none twice, and nothing that would hurt a child."""

from itertools import islice

import pytest

from media_literacy.classroom.protocol import limits
from media_literacy.classroom.session import made_up_names as names
from media_literacy.errors import FileError
from media_literacy.lesson.vocabulary.advice_words import load_advice_words
from media_literacy.lesson.vocabulary.languages import folded
from media_literacy.resources import assets_folder

LANGUAGES = sorted(path.stem for path in (assets_folder() / names.FOLDER).glob("*.toml"))

NOT_FOR_PEOPLE = {
    "en": "black white brown yellow red pink fat pig ape monkey cow rat snake dog donkey goat sheep bear fox ass",
    "de": "schwarzer weißer brauner gelber roter blauer Esel Affe Hund Hase Hirsch Ochse Schwein Elefant Star Bock",
    "es": "negro blanco moreno amarillo rojo verde burro cerdo zorro perro mono oso conejo buitre pulpo",
    "fr": "noir blanc brun jaune rouge rose âne cochon chien singe ours pigeon blaireau phoque vautour porc",
}


def test_every_language_of_the_program_has_names_for_the_largest_class() -> None:
    assert {"en", "es"} <= set(LANGUAGES)
    for language in LANGUAGES:
        found = names.all_names(language)
        assert len({*found}) == len(found) >= limits.SEATS
        assert max(map(len, found)) <= limits.LONGEST_NAME // 2


def test_no_name_is_a_word_for_people() -> None:
    for language in LANGUAGES:
        words = {folded(word) for name in names.all_names(language) for word in name.split()}
        advice = load_advice_words(language)
        assert advice is not None
        assert words.isdisjoint((*advice.mocking, *advice.blaming, *advice.fighting))
        assert words.isdisjoint(map(folded, NOT_FOR_PEOPLE[language].split()))


def test_names_come_in_an_order_of_their_own_in_each_class_and_none_twice() -> None:
    count = len(names.all_names("en"))
    one, other = (list(islice(names.made_up_names("en", seed), count + 5)) for seed in (1, 2))
    assert one == list(islice(names.made_up_names("en", 1), count + 5))
    assert one[:10] != other[:10]
    assert len({*one}) == count + 5
    assert one[count] == f"{one[0]} 2"


def test_a_language_without_names_has_english_ones() -> None:
    assert names.all_names("es-MX") == names.all_names("es")
    assert names.all_names("tlh") == names.all_names("../../etc") == names.all_names("en")
    assert "delfín plateado" in names.all_names("es")
    assert "grüner Otter" in names.all_names("de")


def test_a_damaged_file_of_names_is_told(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(names, "assets_folder", lambda: tmp_path)
    (tmp_path / names.FOLDER).mkdir()
    file = tmp_path / names.FOLDER / "xx.toml"
    for text in (
        "adjectives = [",
        'adjectives = ["green"]',
        'adjectives = []\nanimals = ["otter"]',
        "adjectives = 3\nanimals = 3",
    ):
        file.write_text(text, encoding="utf-8")
        names.all_names.cache_clear()
        with pytest.raises(FileError):
            names.all_names("xx")
    names.all_names.cache_clear()
