"""`learners`: list who learns on this computer, or add somebody."""

from media_literacy.cli.arguments import add_json
from media_literacy.cli.command import FINE, Command
from media_literacy.cli.output import print_json
from media_literacy.i18n import gettext as _

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from pathlib import Path


def add_arguments(parser: "argparse.ArgumentParser") -> None:
    """What the command takes."""
    add_json(parser, _("write the learners as a list for scripts"))
    parser.add_argument("--add", metavar=_("NAME"), help=_("add a learner of that name"))


def run(arguments: "argparse.Namespace", data_dir: "Path | None") -> int:
    """List the learners, after one was added if that is asked for."""
    from media_literacy.cli.console import Console
    from media_literacy.store.learners.learner_folders import LearnerFolders, shown_name

    assert data_dir is not None
    folders = LearnerFolders(data_dir)
    folders.check()
    if arguments.add is not None:
        folders.create(arguments.add)
    last, learners = folders.last()[0], folders.all()
    if arguments.json:
        print_json(
            [
                {"name": learner.name, "folder": str(learner.folder), "reads_next": learner.id == last.id}
                for learner in learners
            ]
        )
        return FINE
    console = Console()
    for learner in learners:
        name = shown_name(learner)
        console.say(_("{name} (chosen for now)").format(name=name) if learner.id == last.id else name)
    return FINE


COMMAND = Command(
    "learners",
    "",
    about=lambda: _("List who learns on this computer, or add somebody."),
    add_arguments=add_arguments,
    run=run,
    uses_data_folder=True,
)
