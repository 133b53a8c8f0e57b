"""Teachers may edit the data files. Whatever they do to them, the program says where, and goes on with what came."""

import re
import shutil
import time
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

import pytest
from damaged_data import DAMAGES, NAMES, data_copies, forget
from run_size import IS_LONG, run_size

from media_literacy.lesson.parser import parse_lesson
from media_literacy.lesson.vocabulary.advice_words import languages_with_words, load_advice_words
from media_literacy.lesson.vocabulary.data_files import data_faults, read_data
from media_literacy.lesson.vocabulary.data_files_check import check_data
from media_literacy.lesson.vocabulary.format_words import load_format_words
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.lesson.vocabulary.sentence_words import languages_with_sentence_words, load_sentence_words
from media_literacy.lesson.vocabulary.standards import load_frameworks
from media_literacy.resources import assets_folder, originals_folder

T = TypeVar("T")
SPANISH = """\
---
language: es
origin: real
source: El Valle
---

# Titular

Todos lo saben.[^uno] Llovió.[^dos]

[^uno]: **Falla: afirmación exagerada.** Nadie contó a todos los del pueblo.

    - Pista: ¿Quién lo contó?

[^dos]: **Bien: se puede comprobar.** El parte lo dice.
"""


EDITED = [name for name in NAMES if name != "theme.toml"]


def share_for(name: str, values: Sequence[T]) -> Sequence[T]:
    """A third of these in a usual run where a folder has many files: its next file has another third of them."""
    is_one_of_many = name.startswith(("advice/", "sentences/", "standards/"))
    return values[EDITED.index(name) % 3 :: 3] if is_one_of_many and not IS_LONG else values


def everything() -> list[object]:
    """What the program knows by its data files, as values to compare."""
    catalogue, words = load_catalogue(), load_format_words()
    known: list[object] = [[(kind.id, kind.strength, kind.is_good_sign) for kind in catalogue]]
    known += [[kind.text(language) for kind in catalogue] for language in ("en", "es", "es-MX", "fr")]
    for language in ("en", "es"):
        known.append((words.verdict_words(language), words.field_words(language), words.part_words(language)))
        known.append(words.name_only_word(language))
    known += [load_advice_words(language) for language in languages_with_words()]
    known += [load_sentence_words(language) for language in languages_with_sentence_words()]
    return [*known, load_frameworks()]


@pytest.fixture(scope="module")
def as_it_came():
    forget()
    return everything()


def test_the_copies_are_those_that_came():
    copies = {path.relative_to(originals_folder()).as_posix() for path in originals_folder().rglob("*.toml")}
    assert copies == set(NAMES)
    for name in NAMES:
        is_same = (assets_folder() / name).read_bytes() == (originals_folder() / name).read_bytes()
        assert is_same, f"copy assets/{name} to media_literacy/originals/{name}"


def test_sound_files_have_no_faults(as_it_came):
    with data_copies():
        assert check_data() == () and everything() == as_it_came


def test_a_file_that_nobody_edited_is_parsed_once(monkeypatch, tmp_path):
    parse, parsed = tomllib.loads, []
    monkeypatch.setattr(tomllib, "loads", lambda text: parsed.append(text) or parse(text))
    came, edited = tmp_path / "came.toml", tmp_path / "edited.toml"
    came.write_text("a = 1\n", encoding="utf-8")
    edited.write_text("a = 2\n", encoding="utf-8")
    copy = Path(shutil.copy(came, tmp_path / "copy.toml"))
    assert read_data(copy, came).tables == {"a": 1} and parsed == ["a = 1\n"]
    assert read_data(edited, came).tables == {"a": 2} and parsed == ["a = 1\n", "a = 2\n"]


@pytest.mark.parametrize("name", EDITED)
def test_a_damaged_file_is_told_and_what_came_is_used(name, as_it_came):
    for damage, do_it in share_for(name, [*DAMAGES.items()]):
        with data_copies() as folder:
            do_it(folder / name)
            start = time.process_time()
            faults = check_data()
            found = everything()
            assert time.process_time() - start < 3, damage
        if name.startswith("standards/") and damage == "missing":
            assert faults == () and found[:-1] == as_it_came[:-1]  # it was taken away on purpose
            continue
        if damage == "empty" and name.startswith(("advice/", "sentences/")):
            assert faults == ()  # a language may lack its lists
            continue
        assert len(faults) == 1 and str(folder / name) in faults[0].message and faults[0].hint, damage
        assert found == as_it_came, damage


VALUES = ("5", "true", "[]", "{}", '""', '"  "', "[5]", '["a", []]', '"a: b."', "1979-05-27", "nan", "[{}]")


@pytest.mark.parametrize("name", EDITED)
def test_any_value_of_any_key_may_be_of_any_form(name):
    text = (assets_folder() / name).read_text(encoding="utf-8")
    keys = list(re.finditer(r"(?m)^(\"?[\w-]+\"? = )(\[[^\]]*\]|.*)$", text))
    tried = [*enumerate(keys[:: max(1, len(keys) // run_size(usual=len(VALUES), long=60))])]
    for number, found in share_for(name, tried):
        with data_copies() as folder:
            value = VALUES[number % len(VALUES)]
            changed = text[: found.start(2)] + value + text[found.end(2) :]
            (folder / name).write_text(changed, encoding="utf-8")
            check_data()
            assert len(everything()) > 5
            parse_lesson(SPANISH.encode(), Path("a.md"))


def test_lessons_are_read_as_ever_with_damaged_files():
    for name in ("kinds.toml", "kinds/es.toml", "words/es.toml", "words/en.toml"):
        for damage, do_it in DAMAGES.items():
            with data_copies() as folder:
                do_it(folder / name)
                parsed = parse_lesson(SPANISH.encode(), Path("a.md"))
                assert not parsed.report.has_errors, (name, damage)
                assert parsed.lesson is not None


def test_one_wrong_value_is_as_it_came_and_costs_no_other(as_it_came):
    for name, right, wrong in (
        ("kinds.toml", 'strength = "decisive"', 'strength = "very"'),
        ("kinds.toml", 'name = "impossible role"', 'name = "impossible: role"'),
        ("kinds.toml", 'question = "Does the text ever say this?"', "question = 7"),
        ("kinds/es.toml", 'name = "función imposible"', "name = []"),
        ("words/es.toml", "[fields]", "[fields]\nhint = 3\n[field]"),
        ("standards/sift.toml", 'kinds = ["emotion"', 'kinds = [{}, "emotion"'),
        ("advice/de.toml", "mocking = [", "mocking = [1, "),
        ("sentences/de.toml", "starters = [", "starters = [1, "),
    ):
        with data_copies() as folder:
            text = (folder / name).read_text(encoding="utf-8")
            assert right in text, name
            (folder / name).write_text(text.replace(right, wrong, 1), encoding="utf-8")
            assert everything() == as_it_came, (name, wrong)
            assert len(check_data()) == 1, (name, wrong)


def test_the_line_with_a_sign_that_is_no_utf8_is_told():
    with data_copies() as folder:
        data = (folder / "words/en.toml").read_bytes()
        (folder / "words/en.toml").write_bytes(b"# one\n# two\n# caf\xe9\n" + data)
        assert "words/en.toml, line 3: This is not UTF-8 text." in check_data()[0].message


def test_half_a_megabyte_is_read_and_one_byte_more_is_not(tmp_path):
    file = tmp_path / "a.toml"
    file.write_bytes(b"a = 1\n#".ljust(524_288, b"x"))
    assert read_data(file).tables == {"a": 1}
    file.write_bytes(b"a = 1\n#".ljust(524_289, b"x"))
    assert read_data(file).tables == {} and "larger than 512 kB" in data_faults()[-1].message
    forget()
