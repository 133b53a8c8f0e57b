"""Arguments that several commands take are taken in one way."""

import argparse
from pathlib import Path

import pytest

from media_literacy.cli.arguments import add_json, add_lesson


@pytest.fixture
def parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="outline")
    add_lesson(parser)
    add_json(parser, "the sentences as data")
    return parser


def test_a_lesson_is_a_path_and_text_is_the_usual_form(parser: argparse.ArgumentParser):
    assert vars(parser.parse_args(["a/b.md"])) == {"lesson": Path("a/b.md"), "json": False}
    assert parser.parse_args(["--json", "b.md"]).json


def test_a_lesson_must_be_named(parser: argparse.ArgumentParser, capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit) as ended:
        parser.parse_args(["--json"])
    assert ended.value.code == 2
    assert "LESSON" in capsys.readouterr().err


def test_help_says_what_each_is_for(parser: argparse.ArgumentParser):
    assert "a file that ends in .md" in parser.format_help() and "the sentences as data" in parser.format_help()
