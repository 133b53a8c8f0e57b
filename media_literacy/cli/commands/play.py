"""`play LESSON`: the whole exercise in a terminal, for a machine without a screen and for screen readers there."""

from media_literacy.cli.arguments import add_lesson
from media_literacy.cli.command import FINE, HAS_ERRORS, Command
from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from pathlib import Path


def add_arguments(parser: "argparse.ArgumentParser") -> None:
    """What the command takes."""
    add_lesson(parser)
    reader = parser.add_mutually_exclusive_group()
    reader.add_argument("--learner", metavar=_("NAME"), help=_("read as this learner; else as who read last"))
    reader.add_argument("--guest", action="store_true", help=_("read as a guest, of whom nothing is kept"))


def run(arguments: "argparse.Namespace", data_dir: "Path | None") -> int:
    """Play to the end, or until the learner leaves."""
    from media_literacy.cli.chosen_learner import find_learner
    from media_literacy.cli.play.whole_lesson import play_lesson

    learner = None if data_dir is None else find_learner(data_dir, arguments.learner, is_guest=arguments.guest)
    return FINE if play_lesson(arguments.lesson, data_dir, learner) else HAS_ERRORS


COMMAND = Command(
    "play",
    deferred("LESSON"),
    about=lambda: _("Take a lesson in the terminal, by number."),
    errors_mean=lambda: _("nothing of the lesson could be loaded"),
    add_arguments=add_arguments,
    run=run,
    uses_data_folder=True,
)
