"""What a command of the terminal declares about itself. Light to import: the program's `--help` loads every command."""

from media_literacy.i18n import gettext

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable
    from pathlib import Path

FINE, HAS_ERRORS, REFUSED = 0, 1, 2
"""The exit codes: fine or warnings only; the files have errors; wrong call, unreadable file or failed action."""


class Command:
    """One command: what `media_literacy.cli.commands` asks each of its modules for, under the name `COMMAND`.

    `name` is what is typed, `takes` what follows it in the list of commands, `deferred` where there are words in it.
    `about` says in one sentence what the command does, and `errors_mean` when its exit code is 1, if it can be; they
    are asked when they are shown, since only then is the language known. `run` gets the arguments, and the data folder
    if the command `uses_data_folder`.
    """

    __slots__ = ("about", "add_arguments", "errors_mean", "name", "run", "takes", "uses_data_folder")

    def __init__(
        self,
        name: str,
        takes: str,
        *,
        about: "Callable[[], str]",
        add_arguments: "Callable[[argparse.ArgumentParser], None]",
        run: "Callable[[argparse.Namespace, Path | None], int]",
        errors_mean: "Callable[[], str] | None" = None,
        uses_data_folder: bool = False,
    ) -> None:
        self.name, self.takes = name, takes
        self.about, self.errors_mean = about, errors_mean
        self.add_arguments, self.run = add_arguments, run
        self.uses_data_folder = uses_data_folder

    @property
    def call(self) -> str:
        """The command as it is typed, such as “outline LESSON”."""
        return f"{self.name} {gettext(self.takes)}" if self.takes else self.name
