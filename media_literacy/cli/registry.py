"""Finds the commands of the terminal. A module in `media_literacy.cli.commands` that has a `COMMAND` is one."""

import os
from importlib import import_module

from media_literacy.cli import commands
from media_literacy.cli.command import Command


def find_command(word: str) -> Command | None:
    """The command of that name, or None. Only its own module is imported."""
    name = word.replace("-", "_")
    if not name.isidentifier():
        return None
    for module in (name, f"{name}_"):  # with “_” behind a word that Python keeps for itself
        command = _command_in(module)
        if command is not None and command.name == word:
            return command
    return None


def all_commands() -> list[Command]:
    """Every command, in the order of the alphabet."""
    found = (_command_in(module) for module in _modules())
    return sorted((command for command in found if command is not None), key=_name)


def _modules() -> list[str]:
    try:
        files = [file for folder in commands.__path__ for file in os.listdir(folder)]
    except OSError:  # packed in one file, where the slower way of the library finds them
        from pkgutil import iter_modules

        return [module.name for module in iter_modules(commands.__path__)]
    return [file.removesuffix(".py") for file in files if file.endswith(".py") and not file.startswith("_")]


def _command_in(module: str) -> Command | None:
    full_name = f"{commands.__name__}.{module}"
    try:
        return getattr(import_module(full_name), "COMMAND", None)
    except ModuleNotFoundError as problem:
        if problem.name != full_name:
            raise  # something that the command needs
        return None


def _name(command: Command) -> str:
    return command.name
