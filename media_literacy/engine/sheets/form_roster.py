"""Sheets of forms held against the list of a class: who has those of both times, one or none, and who is not in it.

A name is that of the list letter by letter, whatever its case; “Lovelace, Ada” is turned round. Nothing is guessed by
likeness: two children may have names that are alike.
"""

from collections.abc import Iterable, Sequence
from itertools import combinations
from typing import NamedTuple

from media_literacy.engine.course.class_forms import ClassComparison, compare_forms
from media_literacy.engine.course.form_comparison import FORMS
from media_literacy.engine.sheets.form_sheets import FormSheet, TypedForm, compare_sheets
from media_literacy.lesson.occasions import Occasion
from media_literacy.lesson.vocabulary.languages import folded


class FormPair(NamedTuple):
    """Of two forms: the names of the list that have both sheets, only the older one, or only the newer one."""

    older: Occasion
    newer: Occasion
    both: tuple[str, ...]
    left: tuple[str, ...]
    came: tuple[str, ...]


class RosterMatch(NamedTuple):
    """The pairs of forms that there are sheets of. `absent` have no sheet at all, `unknown` are names on sheets that
    are not in the list; `doubled` are those with two sheets of one form, of which the later one counts for nobody.
    """

    pairs: tuple[FormPair, ...]
    absent: tuple[str, ...]
    unknown: tuple[str, ...]
    doubled: tuple[str, ...]


def entry_of(name: str, names: Iterable[str]) -> str:
    """The entry of the list with that name; empty where there is none."""
    last, comma, first = name.partition(",")
    spellings = {folded(name), folded(f"{first} {last}") if comma else ""} - {""}
    return next((entry for entry in names if folded(entry) in spellings), "")


def compare_in_class(sheets: Sequence[FormSheet], names: Sequence[str]) -> ClassComparison:
    """What came of all sheets, where a learner is an entry of the list; sheets of others count in their form alone.

    Without a list, a learner is a name.
    """
    if not names:
        return compare_sheets(sheets)
    entries = _entries([sheet.typed for sheet in sheets], names)
    results = (sheet.result._replace(learner=entry) for sheet, entry in zip(sheets, entries, strict=True))
    return compare_forms([*results])


def match_with_roster(sheets: Sequence[TypedForm], names: Sequence[str]) -> RosterMatch:
    """Who of the list has which sheets."""
    entries = _entries(sheets, names)
    there = {
        form: {entry for sheet, entry in zip(sheets, entries, strict=True) if entry and sheet.occasion is form}
        for form in FORMS
        if any(sheet.occasion is form for sheet in sheets)
    }
    pairs = tuple(_pair(older, newer, there[older], there[newer], names) for older, newer in combinations(there, 2))
    anywhere = set[str]().union(*there.values())
    named = [sheet for sheet in sheets if sheet.learner]
    unknown = dict.fromkeys(sheet.name for sheet in named if not entry_of(sheet.name, names))
    doubled = dict.fromkeys(
        found
        for sheet, entry in zip(sheets, entries, strict=True)
        if not entry and (found := entry_of(sheet.name, names))
    )
    absent = tuple(name for name in names if name not in anywhere)
    return RosterMatch(pairs, absent, tuple(unknown), tuple(doubled))


def _entries(sheets: Iterable[TypedForm], names: Sequence[str]) -> list[str]:
    """The entry of each sheet; of a second sheet of one form none, since nobody can tell which is theirs."""
    taken: set[tuple[Occasion, str]] = set()
    found = []
    for sheet in sheets:
        entry = entry_of(sheet.name, names)
        found.append("" if (sheet.occasion, entry) in taken else entry)
        taken.add((sheet.occasion, entry))
    return found


def _pair(older: Occasion, newer: Occasion, first: set[str], second: set[str], names: Sequence[str]) -> FormPair:
    return FormPair(
        older,
        newer,
        tuple(name for name in names if name in first & second),
        tuple(name for name in names if name in first - second),
        tuple(name for name in names if name in second - first),
    )
