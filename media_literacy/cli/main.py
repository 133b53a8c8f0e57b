"""The commands for people without a window and for scripts: one parser for all, one place for failed actions."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from media_literacy.cli.commands import check, grade, import_, install, outline, pack, packs, play, print_
from media_literacy.cli.output import tell
from media_literacy.errors import AppError
from media_literacy.escaping import visible_line
from media_literacy.i18n import gettext as _
from media_literacy.lesson.vocabulary.data_files import data_faults

REFUSED = 2


def run(argv: Sequence[str], data_dir: Path | None = None) -> int:
    """Run one command: 0 fine or warnings only, 1 the files have errors, 2 wrong call, unreadable file, failed action.

    `data_dir` is the folder where progress is kept; None keeps none.
    """
    try:
        arguments = _parser().parse_args(argv)
    except SystemExit as end:  # argparse has said why
        return end.code if isinstance(end.code, int) else REFUSED
    try:
        return arguments.run(arguments, data_dir)
    except AppError as problem:
        tell(problem)
        return REFUSED
    finally:
        for fault in data_faults():
            tell(fault)


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with a call as everything else is said: a name in it may be a stranger's."""

    def error(self, message: str) -> NoReturn:
        """End with a usage line and the fault in one line."""
        super().error(visible_line(message))


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="media-literacy", allow_abbrev=False)
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for name, module, about in (
        ("check", check, _("Say what is wrong with lessons and packs, where, and what to do.")),
        ("outline", outline, _("Show the numbered sentences of a lesson with what its author says of them.")),
        ("grade", grade, _("Work out the result for a sheet of paper.")),
        ("play", play, _("Take a lesson in the terminal, by number.")),
        ("print", print_, _("Print a lesson as PDF: worksheet, answer key, teacher’s copy.")),
        ("pack", pack, _("Make one file of a pack’s folder, to send or to put somewhere.")),
        ("install", install, _("Install lesson packs, or update them after showing what changes.")),
        ("packs", packs, _("List the installed packs, put an earlier version back, or take one away.")),
        ("import", import_, _("Make a lesson of a Word document, a saved web page or a text.")),
    ):
        command = commands.add_parser(name, help=about, description=about, allow_abbrev=False)
        module.add_arguments(command)
        command.set_defaults(run=module.run)
    return parser
