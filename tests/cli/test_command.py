"""What a command declares about itself, and the arguments that several take."""

import argparse
from pathlib import Path

from each_row import each_row

from media_literacy.cli.arguments import add_json, add_lesson
from media_literacy.cli.command import Command


@each_row(("takes", "call"), [("LESSON", "words LESSON"), ("", "words")])
def test_a_command_is_typed_with_what_it_takes(takes: str, call: str):
    command = Command(
        "words", takes, about=lambda: "", add_arguments=lambda _parser: None, run=lambda _arguments, _folder: 0
    )
    assert command.call == call
    assert command.errors_mean is None and not command.uses_data_folder


def test_a_lesson_is_a_path_and_data_is_asked_for():
    parser = argparse.ArgumentParser()
    add_lesson(parser)
    add_json(parser, "as data")
    assert parser.parse_args(["a.md"]) == argparse.Namespace(lesson=Path("a.md"), json=False)
    assert parser.parse_args(["a.md", "--json"]).json
    assert "as data" in parser.format_help()
