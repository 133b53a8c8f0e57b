"""`install FILE…`: look at lesson packs, say what would change, and install them."""

import argparse
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from media_literacy.cli.console import Console, Leaving
from media_literacy.cli.lesson_files import remark_lines
from media_literacy.cli.output import tell
from media_literacy.cli.text import wrapped
from media_literacy.cli.watched import WatchedJob
from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext

if TYPE_CHECKING:
    from media_literacy.diagnostics import Report
    from media_literacy.packs.comparing.changes import Change
    from media_literacy.packs.pack_toml import Pack
    from media_literacy.store.packs.inspection import Inspection

_YES = ("y", "yes")
_MOST_CHANGES = 20


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument(
        "files", metavar="FILE", nargs="+", type=Path, help=_("a lesson pack: a file that ends in .lessonpack")
    )
    parser.add_argument("--yes", action="store_true", help=_("update without asking, unless the author changed"))


def run(arguments: argparse.Namespace, data_dir: Path | None) -> int:
    """Install one pack after the other; 1 when one was refused, 2 when one could not be read or put in place."""
    from media_literacy.store.packs.installed_packs import InstalledPacks

    assert data_dir is not None
    packs, console, worst = InstalledPacks(data_dir), Console(), 0
    for file in arguments.files:
        try:
            with WatchedJob() as job:
                inspection = packs.inspect(file, job)
            if inspection.pack is None:
                _tell_refusal(console, inspection)
                worst = max(worst, 1)
                continue
            _tell(console, inspection, inspection.pack)
            if inspection.is_installed:
                console.say(_("This version is installed already."))
            elif not _must_ask(inspection, says_yes=arguments.yes) or _wants_it(console, inspection):
                with WatchedJob() as job:
                    packs.install(inspection, job)
                console.say(_("Installed."))
            else:
                console.say(_("Nothing was changed."))
        except AppError as problem:
            tell(problem)
            worst = 2
    return worst


def pack_line(pack: "Pack") -> str:
    """A pack by its title, its version and its id."""
    if not pack.version:
        return _("{title} [{id}]").format(title=pack.title, id=pack.id)
    return _("{title}, version {version} [{id}]").format(title=pack.title, version=pack.version, id=pack.id)


def facts(pack: "Pack", lessons: int) -> str:
    """How many lessons a pack has, by whom, and under which licence."""
    parts = [ngettext("{n} lesson", "{n} lessons", lessons).format(n=lessons)]
    if pack.authors:
        parts.append(_("by {authors}").format(authors=", ".join(pack.authors)))
    if pack.license:
        parts.append(pack.license)
    return ", ".join(parts)


def _tell(console: Console, inspection: "Inspection", pack: "Pack") -> None:
    console.say(pack_line(pack))
    console.lines(wrapped(facts(pack, len(inspection.lessons)), "    "))
    for lesson in inspection.lessons:
        console.lines(wrapped(lesson.title, "      ", "    – "))
    if inspection.remark:
        console.say(inspection.remark)
    if inspection.author is not None:
        console.say(inspection.author.words)
        if inspection.author.standing == "changed":
            console.say(_("Ask the author, by telephone or in person, whether this is right."))
    for remark in inspection.report.diagnostics:
        console.lines(remark_lines(inspection.report.file, remark))
    _tell_faults(console, inspection.source, inspection.lesson_reports)
    if inspection.is_update and inspection.before is not None:
        _tell_update(console, inspection, inspection.before)


def _tell_faults(console: Console, source: Path, reports: Sequence["Report"]) -> None:
    faulty = [one.file for one in reports if one.has_errors]
    if faulty:
        console.say(
            ngettext(
                "{n} lesson has faults, which are left out when it is read: {files}. “check {source}” tells more.",
                "{n} lessons have faults, which are left out when they are read: {files}. “check {source}” tells more.",
                len(faulty),
            ).format(n=len(faulty), files=", ".join(faulty), source=source)
        )


def _tell_update(console: Console, inspection: "Inspection", before: "Pack") -> None:
    if inspection.hash_before:
        words = _("It takes the place of this one, which can be put back: {pack}")
    else:
        words = _("It takes the place of one that comes with the app: {pack}")
    console.say(words.format(pack=pack_line(before)))
    if inspection.version_words:
        console.say(inspection.version_words)
    if not inspection.changes:
        console.say(_("The lessons are the same; at most pictures or other files differ."))
        return
    console.say(_("What changes:"))
    for title, changes in groupby(inspection.changes, key=_lesson_of):
        if title:
            console.lines(wrapped(title, "    "))
        _tell_changes(console, list(changes), "        " if title else "    ")


def _tell_changes(console: Console, changes: Sequence["Change"], indent: str) -> None:
    """The changes of one lesson; of a lesson that was written anew only the first of them."""
    shown = changes if len(changes) <= _MOST_CHANGES + 1 else changes[:_MOST_CHANGES]
    for change in shown:
        console.lines(wrapped(change.words, f"{indent}  ", f"{indent}– "))
    more = len(changes) - len(shown)
    if more:
        words = ngettext("and {n} more change", "and {n} more changes", more).format(n=more)
        console.lines(wrapped(words, f"{indent}  ", f"{indent}– "))


def _lesson_of(change: "Change") -> str:
    return change.title


def _must_ask(inspection: "Inspection", *, says_yes: bool) -> bool:
    """Who says yes beforehand cannot have meant an author who is another one than the last time."""
    is_changed = inspection.author is not None and inspection.author.standing == "changed"
    return is_changed or (inspection.is_update and not says_yes)


def _wants_it(console: Console, inspection: "Inspection") -> bool:
    if inspection.is_update:
        question = (
            _("Install it all the same? What was done in its lessons is kept. y or n:")
            if inspection.version_words
            else _("Install this update? What was done in its lessons is kept. y or n:")
        )
    else:
        question = _("Install it? y or n:")
    try:
        return console.ask(question).lower() in _YES
    except Leaving as end:
        raise AppError(
            _("Nothing was changed, because the question was not answered."),
            hint=_("With --yes, packs are updated without a question, unless their author changed."),
        ) from end


def _tell_refusal(console: Console, inspection: "Inspection") -> None:
    for remark in inspection.report.diagnostics:
        console.lines(remark_lines(inspection.report.file, remark))
    console.say(_("“{file}” was not installed, and nothing of it was kept.").format(file=inspection.source.name))
