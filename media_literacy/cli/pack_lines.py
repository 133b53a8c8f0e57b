"""Packs in a terminal: what one is, what was found in it, and what an update would change."""

from collections.abc import Sequence
from itertools import groupby
from operator import attrgetter
from pathlib import Path

from media_literacy.cli.console import Console
from media_literacy.cli.report_lines import diagnostic_lines
from media_literacy.cli.text import wrapped
from media_literacy.diagnostics import Report
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.packs.comparing.changes import Change
from media_literacy.packs.pack_toml import Pack
from media_literacy.packs.pack_wording import occasion_words
from media_literacy.store.packs.inspection import Inspection

_MOST_CHANGES = 20


def pack_line(pack: Pack) -> str:
    """A pack by its title, its version and its id."""
    if not pack.version:
        return _("{title} [{id}]").format(title=pack.title, id=pack.id)
    return _("{title}, version {version} [{id}]").format(title=pack.title, version=pack.version, id=pack.id)


def facts(pack: Pack, lessons: int) -> str:
    """How many lessons a pack has, by whom, and under which licence."""
    parts = [ngettext("{n} lesson", "{n} lessons", lessons).format(n=lessons)]
    if kept := occasion_words(pack.occasions):
        parts.append(kept)
    if pack.authors:
        parts.append(_("by {authors}").format(authors=", ".join(pack.authors)))
    if pack.license:
        parts.append(pack.license)
    return ", ".join(parts)


def print_inspection(console: Console, inspection: Inspection, pack: Pack) -> None:
    """Say what was found in a pack that may be installed."""
    console.say(pack_line(pack))
    console.lines(wrapped(facts(pack, len(inspection.lessons)), "    "))
    for lesson in inspection.lessons:
        console.lines(wrapped(lesson.title, "      ", "    – "))
    if inspection.diagnostic:
        console.say(inspection.diagnostic)
    if inspection.author is not None:
        console.say(inspection.author.words)
        if inspection.author.standing == "changed":
            console.say(_("Ask the author, by telephone or in person, whether this is right."))
    _print_diagnostics(console, inspection.report)
    _print_faulty_lessons(console, inspection.source, inspection.lesson_reports)
    if inspection.is_update and inspection.before is not None:
        _print_update(console, inspection, inspection.before)


def print_refusal(console: Console, inspection: Inspection) -> None:
    """Say why a pack cannot be installed."""
    _print_diagnostics(console, inspection.report)
    console.say(_("“{file}” was not installed, and nothing of it was kept.").format(file=inspection.source.name))


def _print_diagnostics(console: Console, report: Report) -> None:
    for diagnostic in report.diagnostics:
        console.lines(diagnostic_lines(report.file, diagnostic))


def _print_faulty_lessons(console: Console, source: Path, reports: Sequence[Report]) -> None:
    faulty = [report.file for report in reports if report.has_errors]
    if faulty:
        console.say(
            ngettext(
                "{n} lesson has faults, which are left out when it is read: {files}. “check {source}” tells more.",
                "{n} lessons have faults, which are left out when they are read: {files}. “check {source}” tells more.",
                len(faulty),
            ).format(n=len(faulty), files=", ".join(faulty), source=source)
        )


def _print_update(console: Console, inspection: Inspection, before: Pack) -> None:
    if inspection.hash_before:
        words = _("It takes the place of this one, which can be put back: {pack}")
    else:
        words = _("It takes the place of one that comes with the program: {pack}")
    console.say(words.format(pack=pack_line(before)))
    if inspection.version_words:
        console.say(inspection.version_words)
    if not inspection.changes:
        console.say(_("The lessons are the same; at most pictures or other files differ."))
        return
    console.say(_("What changes:"))
    for title, changes in groupby(inspection.changes, key=attrgetter("title")):
        if title:
            console.lines(wrapped(title, "    "))
        _print_changes(console, list(changes), "        " if title else "    ")


def _print_changes(console: Console, changes: Sequence[Change], indent: str) -> None:
    """The changes of one lesson; of a lesson that was written anew only the first of them."""
    shown = changes if len(changes) <= _MOST_CHANGES + 1 else changes[:_MOST_CHANGES]
    lines = [change.words for change in shown]
    if more := len(changes) - len(shown):
        lines.append(ngettext("and {n} more change", "and {n} more changes", more).format(n=more))
    for line in lines:
        console.lines(wrapped(line, f"{indent}  ", f"{indent}– "))
