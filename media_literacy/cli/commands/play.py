"""`play LESSON`: the whole exercise in a terminal, for a machine without a screen and for screen readers there."""

from media_literacy.cli.arguments import add_lesson
from media_literacy.cli.command import FINE, HAS_ERRORS, Command
from media_literacy.i18n import gettext as _

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from pathlib import Path


def run(arguments: "argparse.Namespace", data_dir: "Path | None") -> int:
    """Play to the end, or until the learner leaves."""
    from media_literacy.cli.play.whole_lesson import play_lesson

    return FINE if play_lesson(arguments.lesson, data_dir) else HAS_ERRORS


COMMAND = Command(
    "play",
    "LESSON",
    about=lambda: _("Take a lesson in the terminal, by number."),
    errors_mean=lambda: _("nothing of the lesson could be loaded"),
    add_arguments=add_lesson,
    run=run,
    uses_data_folder=True,
)
