"""The list of commands is made of the modules that are there."""

from pathlib import Path

from each_row import each_row

from media_literacy.cli import commands
from media_literacy.cli.registry import all_commands, find_command

MODULES = sorted(file.stem for file in Path(commands.__path__[0]).glob("[a-z]*.py"))


def test_every_module_is_a_command_of_its_name():
    assert len(MODULES) > 5
    assert sorted(command.name for command in all_commands()) == [module.removesuffix("_") for module in MODULES]


def test_commands_are_listed_by_name():
    names = [command.name for command in all_commands()]
    assert names == sorted(names)


def test_every_command_says_in_one_sentence_what_it_does():
    for command in all_commands():
        assert command.about().endswith(".") and len(command.about()) < 80, command.name


@each_row("word", ["check", "import", "print", "packs"])
def test_a_command_is_found_by_its_name(word):
    command = find_command(word)
    assert command is not None and command.name == word


@each_row("word", ["", "chekc", "import_", "check.md", "../check", "__init__", "commands", "-", "Check"])
def test_any_other_word_is_none(word):
    assert find_command(word) is None


def test_a_command_is_typed_with_what_it_takes():
    assert [command.call for command in all_commands() if command.name in ("outline", "packs")] == [
        "outline LESSON",
        "packs",
    ]
