"""`packs`: list the installed packs, put an earlier version back, take one away."""

from media_literacy.cli.arguments import add_json
from media_literacy.cli.command import FINE, Command
from media_literacy.cli.output import print_json
from media_literacy.i18n import gettext as _

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from media_literacy.cli.console import Console
    from media_literacy.store.packs.installed_packs import InstalledPack


def add_arguments(parser: "argparse.ArgumentParser") -> None:
    """What the command takes."""
    add_json(parser, _("write the packs as a list for scripts"))
    change = parser.add_mutually_exclusive_group()
    change.add_argument("--remove", metavar=_("ID"), help=_("take a pack away; what was done in its lessons is kept"))
    change.add_argument("--put-back", metavar=_("ID"), help=_("let the version before take its place again"))


def run(arguments: "argparse.Namespace", data_dir: "Path | None") -> int:
    """List the packs, after a change if one is asked for."""
    from media_literacy.cli.console import Console
    from media_literacy.cli.pack_lines import pack_line
    from media_literacy.store.packs.installed_packs import InstalledPacks

    assert data_dir is not None
    packs, message = InstalledPacks(data_dir), ""
    if arguments.remove is not None:
        packs.remove(arguments.remove)
        message = _("“{pack}” was removed. What was done in its lessons is kept.").format(pack=arguments.remove)
    elif arguments.put_back is not None:
        restored = packs.put_back(arguments.put_back)
        message = _("This version is back in its place: {pack}").format(pack=pack_line(restored.pack))
    installed = packs.installed()
    if arguments.json:
        print_json([_as_data(entry) for entry in installed])
        return FINE
    console = Console()
    if message:
        console.say(message)
        return FINE
    if not installed:
        console.say(_("No packs are installed beside those that come with the program."))
    for entry in installed:
        _print_pack(console, entry)
    return FINE


def _print_pack(console: "Console", entry: "InstalledPack") -> None:
    from media_literacy.cli.pack_lines import facts, pack_line
    from media_literacy.cli.text import wrapped
    from media_literacy.lesson.ids import fault_of_pack_id

    if not entry.readable:
        console.say(_("The folder “{name}” holds no pack that can be read.").format(name=entry.name))
        console.lines(wrapped(_removing(entry.name), "    "))
        return
    console.say(pack_line(entry.pack))
    console.lines(wrapped(facts(entry.pack, len(entry.pack.lessons)), "    "))
    if entry.hides_own:
        console.lines(wrapped(_("It stands in place of a pack that comes with the program."), "    "))
    if entry.before is not None:
        words = _("This version can be put back: {pack}").format(pack=pack_line(entry.before))
        console.lines(wrapped(words, "    "))
    if entry.name != entry.pack.id or fault_of_pack_id(entry.name):
        console.lines(wrapped(_removing(entry.name), "    "))


def _removing(name: str) -> str:
    """How to take away what has no name that one would think of."""
    import shlex

    return _("It is taken away by “packs {option}”.").format(option=shlex.quote(f"--remove={name}"))


def _as_data(entry: "InstalledPack") -> dict[str, object]:
    return {
        "id": entry.pack.id,
        "title": entry.pack.title,
        "version": entry.pack.version,
        "language": entry.pack.language,
        "license": entry.pack.license,
        "authors": list(entry.pack.authors),
        "lessons": [str(path) for path in entry.pack.lessons],
        "occasions": {occasion: [str(path) for path in paths] for occasion, paths in entry.pack.occasions.items()},
        "hash": entry.hash,
        "before": entry.before.version if entry.before is not None else None,
        "hides_own": entry.hides_own,
    }


COMMAND = Command(
    "packs",
    "",
    about=lambda: _("List the installed packs, put an earlier version back, or take one away."),
    add_arguments=add_arguments,
    run=run,
    uses_data_folder=True,
)
