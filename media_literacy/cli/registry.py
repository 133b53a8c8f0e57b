"""Finds the commands of the terminal. A module in `media_literacy.cli.commands` that has a `COMMAND` is one."""

from media_literacy.cli import commands
from media_literacy.cli.command import Command
from media_literacy.discovery import declaration, declarations


def find_command(word: str) -> Command | None:
    """The command of that name, or None. Only its own module is imported."""
    name = word.replace("-", "_")
    if not name.isidentifier():
        return None
    for module in (name, f"{name}_"):  # with “_” behind a word that Python keeps for itself
        command = declaration(commands, module, "COMMAND")
        if command is not None and command.name == word:
            return command
    return None


def all_commands() -> list[Command]:
    """Every command, in the order of the alphabet."""
    return declarations(commands, "COMMAND")
