"""The catalogue of kinds as data."""

from itertools import product
from pathlib import Path

import pytest
from each_row import each_row

from media_literacy.lesson.model import KindId
from media_literacy.lesson.vocabulary.kinds import Strength, load_catalogue, read_catalogue
from media_literacy.resources import assets_folder

KINDS = load_catalogue().kinds
LANGUAGES = ("en", *sorted(path.stem for path in (assets_folder() / "kinds").glob("*.toml")))


def test_every_kind_is_a_red_flag_or_a_good_sign_and_has_an_id_of_its_own():
    catalogue = load_catalogue()
    assert (*catalogue.red_flags(), *catalogue.good_signs()) == tuple(KINDS)
    assert len({kind.id for kind in KINDS}) == len(KINDS)
    assert len(catalogue.red_flags()) > len(catalogue.good_signs()) > 0


def test_every_red_flag_has_a_strength_and_no_good_sign_has_one():
    assert all((kind.strength is None) == kind.is_good_sign for kind in KINDS)


def test_the_decisive_kinds_are_those_that_need_no_other_proof():
    decisive = {kind.id for kind in KINDS if kind.strength is Strength.DECISIVE}
    assert decisive == {
        *("contradiction", "role", "headline", "place", "time", "arithmetic", "identity", "residue", "picture"),
    }


def test_every_text_is_there_in_every_language(subtests: pytest.Subtests) -> None:
    for kind, language in product(KINDS, LANGUAGES):
        with subtests.test(kind=kind.id, language=language):
            text = kind.text(language)
            assert text.question.strip("¿").endswith("?")
            assert text.about.endswith(".") and text.move.endswith(".")
            assert bool(text.twin) != kind.is_good_sign
            assert not set(text.name) & set(".:*[]")
            assert text.name == text.name.strip().lower()
            english = kind.text("en")
            if language != "en":
                assert text.question != english.question and text.about != english.about and text.name != english.name


@each_row("language", LANGUAGES)
def test_names_differ_within_a_language(language: str):
    names = load_catalogue().names(language)
    assert len(set(names)) == len(names) == len(KINDS)


@each_row("language", LANGUAGES)
def test_every_kind_is_found_by_its_name_its_id_and_its_english_name(language: str):
    catalogue = load_catalogue()
    for kind in catalogue:
        assert catalogue.find(kind.name(language).upper(), language) == kind
        assert catalogue.find(kind.name("en"), language) == kind
        assert catalogue.find(kind.id, language) == kind


def test_a_name_broken_over_two_lines_is_found():
    found = load_catalogue().find("impossible\n    role")
    assert found is not None and found.id == "role"


def test_accents_may_be_encoded_either_way():
    found = load_catalogue().find("contradiccio\u0301n", "es-MX")
    assert found is not None and found.id == "contradiction"


def test_an_unknown_name_finds_nothing():
    assert load_catalogue().find("imposible role") is None


def test_spanish_names_are_not_accepted_in_an_english_lesson():
    assert load_catalogue().find("contradicción", "en") is None


@each_row("language", ["", "zz", "es-419", "../../etc/passwd", "e\0n", "x" * 500, "ñ"])
def test_any_language_tag_gets_an_answer(language: str):
    assert load_catalogue().kind(KindId("role")).name(language) in ("impossible role", "función imposible")


def test_an_unknown_id_is_a_key_error():
    with pytest.raises(KeyError):
        load_catalogue().kind(KindId("nonsense"))


def test_a_language_that_lacks_a_text_shows_it_in_english(tmp_path: Path):
    (tmp_path / "kinds").mkdir()
    (tmp_path / "kinds.toml").write_text(
        '[[red-flag]]\nid = "a"\nstrength = "weak"\nname = "one"\nquestion = "Q?"\n'
        '[[red-flag]]\nid = "b"\nstrength = "weak"\nname = "two"\n',
        encoding="utf-8",
    )
    (tmp_path / "kinds" / "fr.toml").write_text('[a]\nname = "un"\n', encoding="utf-8")
    catalogue = read_catalogue(tmp_path / "kinds.toml")
    assert catalogue.names("fr") == ("un", "two")
    assert catalogue.kind(KindId("a")).question("fr") == "Q?"


def test_red_flags_stand_in_a_few_groups_and_each_in_one():
    for language in ("en", "es"):
        groups = load_catalogue().red_flag_groups(language)
        assert all(2 <= len(kinds) <= 8 for kinds in groups.values()) and "" not in groups
        kinds = [kind for kinds in groups.values() for kind in kinds]
        assert sorted(kind.id for kind in kinds) == sorted(kind.id for kind in load_catalogue().red_flags())
    assert load_catalogue().red_flag_groups("es").keys().isdisjoint(load_catalogue().red_flag_groups("en"))


def test_a_kind_without_a_group_stands_last(tmp_path):
    entry = '[[red-flag]]\nid = "{}"\nstrength = "weak"\nname = "{}"\nquestion = "Q?"\n{}'
    file = tmp_path / "kinds.toml"
    file.write_text(entry.format("a", "one", "") + entry.format("b", "two", 'group = "words"\n'), encoding="utf-8")
    groups = read_catalogue(file).red_flag_groups()
    assert [(heading, [kind.id for kind in kinds]) for heading, kinds in groups.items()] == [
        ("words", ["b"]),
        ("", ["a"]),
    ]
