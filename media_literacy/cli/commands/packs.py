"""`packs`: list the installed packs, put an earlier version back, take one away."""

import argparse
import shlex
from pathlib import Path
from typing import TYPE_CHECKING

from media_literacy.cli.commands.install import facts, pack_line
from media_literacy.cli.console import Console
from media_literacy.cli.output import print_json
from media_literacy.cli.text import wrapped
from media_literacy.i18n import gettext as _
from media_literacy.lesson.ids import fault_of_pack_id

if TYPE_CHECKING:
    from media_literacy.store.packs.installed_packs import InstalledPack


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("--json", action="store_true", help=_("print the packs as a list for scripts"))
    change = parser.add_mutually_exclusive_group()
    change.add_argument("--remove", metavar="ID", help=_("take a pack away; what was done in its lessons is kept"))
    change.add_argument("--put-back", metavar="ID", help=_("let the version before take its place again"))


def run(arguments: argparse.Namespace, data_dir: Path | None) -> int:
    """List the packs, after a change if one is asked for."""
    from media_literacy.store.packs.installed_packs import InstalledPacks

    assert data_dir is not None
    packs, said = InstalledPacks(data_dir), ""
    if arguments.remove is not None:
        packs.remove(arguments.remove)
        said = _("“{pack}” was removed. What was done in its lessons is kept.").format(pack=arguments.remove)
    elif arguments.put_back is not None:
        found = packs.put_back(arguments.put_back)
        said = _("This version is back in its place: {pack}").format(pack=pack_line(found.pack))
    installed = packs.installed()
    if arguments.json:
        print_json([_as_data(one) for one in installed])
        return 0
    console = Console()
    if said:
        console.say(said)
        return 0
    if not installed:
        console.say(_("No packs are installed beside those that come with the app."))
    for one in installed:
        _tell(console, one)
    return 0


def _tell(console: Console, one: "InstalledPack") -> None:
    if not one.readable:
        console.say(_("The folder “{name}” holds no pack that can be read.").format(name=one.name))
        console.lines(wrapped(_removing(one.name), "    "))
        return
    console.say(pack_line(one.pack))
    console.lines(wrapped(facts(one.pack, len(one.pack.lessons)), "    "))
    if one.hides_own:
        console.lines(wrapped(_("It stands in place of a pack that comes with the app."), "    "))
    if one.before is not None:
        words = _("This version can be put back: {pack}").format(pack=pack_line(one.before))
        console.lines(wrapped(words, "    "))
    if one.name != one.pack.id or fault_of_pack_id(one.name):
        console.lines(wrapped(_removing(one.name), "    "))


def _removing(name: str) -> str:
    """How to take away what has no name that one would think of."""
    return _("It is taken away by “packs {option}”.").format(option=shlex.quote(f"--remove={name}"))


def _as_data(one: "InstalledPack") -> dict[str, object]:
    return {
        "id": one.pack.id,
        "title": one.pack.title,
        "version": one.pack.version,
        "language": one.pack.language,
        "license": one.pack.license,
        "authors": list(one.pack.authors),
        "lessons": [str(path) for path in one.pack.lessons],
        "hash": one.hash,
        "before": one.before.version if one.before is not None else None,
        "hides_own": one.hides_own,
    }
