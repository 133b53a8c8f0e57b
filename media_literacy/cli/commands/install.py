"""`install FILE…`: look at lesson packs, say what would change, and install them."""

from media_literacy.cli.command import FINE, HAS_ERRORS, REFUSED, Command
from media_literacy.cli.output import print_error
from media_literacy.errors import AppError
from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from media_literacy.cli.console import Console
    from media_literacy.store.packs.inspection import Inspection
    from media_literacy.store.packs.installed_packs import InstalledPacks


def add_arguments(parser: "argparse.ArgumentParser") -> None:
    """What the command takes."""
    from pathlib import Path

    parser.add_argument(
        "files", metavar=_("FILE"), nargs="+", type=Path, help=_("a lesson pack: a file that ends in .lessonpack")
    )
    parser.add_argument("--yes", action="store_true", help=_("update without asking, unless the author changed"))


def run(arguments: "argparse.Namespace", data_dir: "Path | None") -> int:
    """Install one pack after the other; the worst that happened to any is the exit code."""
    from media_literacy.cli.console import Console
    from media_literacy.store.packs.installed_packs import InstalledPacks

    assert data_dir is not None
    packs, console, worst = InstalledPacks(data_dir), Console(), FINE
    for file in arguments.files:
        try:
            worst = max(worst, _install(file, packs, console, says_yes=arguments.yes))
        except AppError as problem:
            print_error(problem)
            worst = REFUSED
    return worst


def _install(file: "Path", packs: "InstalledPacks", console: "Console", *, says_yes: bool) -> int:
    from media_literacy.cli.pack_lines import print_inspection, print_refusal
    from media_literacy.cli.watched import WatchedJob

    with WatchedJob() as job:
        inspection = packs.inspect(file, job)
    if inspection.pack is None:
        print_refusal(console, inspection)
        return HAS_ERRORS
    print_inspection(console, inspection, inspection.pack)
    if inspection.is_installed:
        console.say(_("This version is installed already."))
    elif not _must_ask(inspection, says_yes=says_yes) or _wants_it(console, inspection):
        with WatchedJob() as job:
            packs.install(inspection, job)
        console.say(_("Installed."))
    else:
        console.say(_("Nothing was changed."))
    return FINE


def _must_ask(inspection: "Inspection", *, says_yes: bool) -> bool:
    """Who says yes beforehand cannot have meant an author who is another one than the last time."""
    is_changed = inspection.author is not None and inspection.author.standing == "changed"
    return is_changed or (inspection.is_update and not says_yes)


def _wants_it(console: "Console", inspection: "Inspection") -> bool:
    from media_literacy.cli.console import Leaving

    if inspection.is_update:
        question = (
            _("Install it all the same? What was done in its lessons is kept. y or n:")
            if inspection.version_words
            else _("Install this update? What was done in its lessons is kept. y or n:")
        )
    else:
        question = _("Install it? y or n:")
    try:
        return console.confirm(question)
    except Leaving as end:
        raise AppError(
            _("Nothing was changed, because the question was not answered."),
            hint=_("With --yes, packs are updated without a question, unless their author changed."),
        ) from end


COMMAND = Command(
    "install",
    deferred("FILE…"),
    about=lambda: _("Install lesson packs, or update them after showing what changes."),
    errors_mean=lambda: _("a pack was refused"),
    add_arguments=add_arguments,
    run=run,
    uses_data_folder=True,
)
