"""Runs one command of the terminal: its parser, its exit code, and the one place for failed actions."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from media_literacy.cli.argparse_words import translate_argparse
from media_literacy.cli.command import REFUSED, Command
from media_literacy.cli.output import print_error
from media_literacy.cli.registry import find_command
from media_literacy.desktop import program_name
from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _
from media_literacy.lesson.vocabulary.data_files import data_faults
from media_literacy.strings.hidden_characters import visible_line


def run(argv: Sequence[str], data_dir: Path | None = None) -> int:
    """Run the command that the first word names: 0 fine or warnings only, 1 the files have errors, 2 wrong call,
    unreadable file, failed action.

    `data_dir` is the folder where progress is kept; None keeps none.
    """
    name, *words = argv
    command = find_command(name)
    assert command is not None
    translate_argparse()
    try:
        arguments = _parser(command).parse_args(words)
    except SystemExit as end:  # argparse has said why
        return end.code if isinstance(end.code, int) else REFUSED
    try:
        return command.run(arguments, data_dir)
    except AppError as problem:
        print_error(problem)
        return REFUSED
    finally:
        for fault in data_faults():
            print_error(fault)


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with a call as everything else is said: a name in it may be a stranger's.

    Wherever a command takes a path, it takes no empty one: it would be the folder that one happens to be in.
    """

    def __init__(self, *, prog: str, description: str, epilog: str) -> None:
        super().__init__(prog=prog, description=description, epilog=epilog, allow_abbrev=False)
        self.register("type", Path, _path)

    def error(self, message: str) -> NoReturn:
        """End with a usage line and the fault in one line."""
        super().error(visible_line(message))


def _path(text: str) -> Path:
    """A path of the call, for a variable of a script that was never set may be all there is of it."""
    if not text.strip():
        raise argparse.ArgumentTypeError(_("an empty path names nothing"))
    return Path(text)


def _parser(command: Command) -> argparse.ArgumentParser:
    parser = _Parser(
        prog=f"{program_name()} {command.name}",
        description=command.about(),
        epilog=_exit_codes(command),
    )
    command.add_arguments(parser)
    return parser


def _exit_codes(command: Command) -> str:
    if command.errors_mean is None:
        return _("Exit code: 0 when all is fine, 2 when something could not be done.")
    text = _("Exit code: 0 when all is fine, 1 when {errors}, 2 when something could not be done.")
    return text.format(errors=command.errors_mean())
