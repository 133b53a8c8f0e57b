"""Help and faults of a call are in one language."""

import argparse

import pytest

from media_literacy.cli.argparse_words import SAID, translate_argparse
from media_literacy.cli.main import run
from media_literacy.i18n import use_language


@pytest.fixture(autouse=True)
def spanish(monkeypatch):
    monkeypatch.setattr(argparse, "_", vars(argparse)["_"])
    use_language("es")


def test_help_is_in_the_language_in_use(capsys):
    assert run(["outline", "--help"]) == 0
    words = capsys.readouterr().out
    assert words.startswith("uso: ") and "opciones:" in words
    assert not [english for english in ("usage", "options", "show this help", "positional") if english in words]


def test_a_wrong_call_is_told_in_the_language_in_use(capsys):
    assert run(["outline"]) == 2
    assert "faltan estos argumentos: LESSON" in capsys.readouterr().err


def test_the_words_are_those_of_this_python():
    """Else they would be asked for in vain, and come in English."""
    translate_argparse()
    with open(argparse.__file__, encoding="utf-8") as file:
        source = file.read()
    assert [words for words in SAID if words.strip() not in source and words != SAID[4]] == []
