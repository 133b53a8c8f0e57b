"""Help and faults of a call are in one language."""

import argparse
import re

import pytest

from media_literacy.cli.argparse_words import SAID, translate_argparse
from media_literacy.cli.main import run
from media_literacy.cli.registry import all_commands
from media_literacy.i18n import use_language


@pytest.fixture(autouse=True)
def spanish(monkeypatch):
    monkeypatch.setattr(argparse, "_", vars(argparse)["_"])
    use_language("es")


def test_help_is_in_the_language_in_use(capsys):
    assert run(["outline", "--help"]) == 0
    words = capsys.readouterr().out
    assert words.startswith("uso: ") and "opciones:" in words
    english = ("usage", "options", "show this help", "positional", "LESSON")
    assert not [word for word in english if word in words]


def test_what_a_command_takes_is_named_in_the_language_in_use(capsys):
    """In capital letters stand names of ours and of files, and no English words."""
    for command in all_commands():
        assert run([command.name, "--help"]) == 0
    said = capsys.readouterr().out + "".join(command.call for command in all_commands())
    assert {*re.findall(r"\b(?:FILE|PATH|LESSON|FOLDER|CODE|NAME|TAG|NUMBER|PACK|SHEETS|TITLE|CLASS)\b", said)} == set()


def test_a_wrong_call_is_told_in_the_language_in_use(capsys):
    assert run(["outline"]) == 2
    assert "faltan estos argumentos: LECCIÓN" in capsys.readouterr().err


def test_the_words_are_those_of_this_python():
    """Else they would be asked for in vain, and come in English."""
    translate_argparse()
    with open(argparse.__file__, encoding="utf-8") as file:
        source = file.read()
    assert [words for words in SAID if words.strip() not in source and words != SAID[4]] == []
