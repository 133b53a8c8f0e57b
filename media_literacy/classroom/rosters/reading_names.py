"""Names of a class out of a table or a list, however a school’s program wrote it."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from media_literacy.classroom.protocol import limits
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.strings.hidden_characters import visible_line

_MOST_NAMED = 5
_FEWEST_FOR_GROUPS = 4
"""From so many rows on, a column that says the same again and again is no name."""

_HEADS = {
    "whole": "name names fullname learner student pupil schüler schülerin élève alumno alunno leerling",
    "first": "firstname forename givenname vorname rufname prénom nombre nome voornaam imię",
    "last": "lastname surname familyname nachname familienname zuname nom apellido apellidos cognome achternaam",
}
"""Heads of columns, without spaces, in the languages that schools around us write."""

_LIST_SIGN = re.compile(r"^\s*(?:[-•*–]+\s+|\d{1,3}[.)]\s+)")
_HAS_LETTER = re.compile(r"[^\W\d_]")
_NO_NAME = re.compile(r"[\d@/]")


class ReadNames(NamedTuple):
    """The names in their order, each once; `notes` say in sentences what was left out, and why."""

    names: tuple[str, ...]
    notes: tuple[str, ...] = ()


class _Columns(NamedTuple):
    """Which cells of a row make a name, in this order; `begins` is the first row that has one."""

    cells: tuple[int, ...]
    begins: int


def read_names(rows: Sequence[Sequence[str]]) -> ReadNames:
    """The names in the rows of a table."""
    rows = [row for row in rows if not _is_separator_line(row)]
    empty = sum(not any(cell.strip() for cell in row) for row in rows)
    rows = [row for row in rows if any(cell.strip() for cell in row)]
    columns = _columns(rows)
    found = [_joined(row, columns.cells) for row in rows[columns.begins :]]
    names = [name for name in found if _HAS_LETTER.search(name)]
    return _once(names, empty, nameless=len(found) - len(names))


def _once(found: Iterable[str], empty: int, nameless: int) -> ReadNames:
    """Each name once, and no more than a class has; spelt alike is the same name."""
    names: dict[str, str] = {}
    doubles: list[str] = []
    for name in found:
        if names.setdefault(name.casefold(), name) is not name:
            doubles.append(name)
    kept = tuple(names.values())[: limits.SEATS]
    notes = []
    if doubles:
        frame = ngettext(
            "{n} name stands there twice and is taken once: {names}. If these are two people, add a letter to one.",
            "{n} names stand there twice and are taken once: {names}. If these are two people, add a letter to one.",
            len(doubles),
        )
        shown = [visible_line(name) for name in doubles[:_MOST_NAMED]]
        notes.append(frame.format(n=len(doubles), names=", ".join([*shown, *(["…"] if doubles[_MOST_NAMED:] else [])])))
    if empty:
        notes.append(ngettext("{n} empty line was left out.", "{n} empty lines were left out.", empty).format(n=empty))
    if nameless:
        frame = ngettext("{n} line without a name was left out.", "{n} lines without a name were left out.", nameless)
        notes.append(frame.format(n=nameless))
    if more := len(names) - len(kept):
        frame = ngettext("{n} name is more than a class can have.", "{n} names are more than a class can have.", more)
        notes.append(frame.format(n=more))
    return ReadNames(kept, tuple(notes))


def _columns(rows: Sequence[Sequence[str]]) -> _Columns:
    """By what the head says, or else by what the cells look like."""
    if not rows:
        return _Columns((), 0)
    head = ["".join(cell.casefold().split()).replace("-", "").replace("_", "") for cell in rows[0]]
    whole, first, last = (
        next((at for at, cell in enumerate(head) if cell in heads.split()), None) for heads in _HEADS.values()
    )
    if first is not None and (last is not None or whole is not None):
        return _Columns((first, last if last is not None else whole or 0), 1)
    if whole is not None and last is None and first is None:
        return _Columns((whole,), 1)
    if first is not None or last is not None:
        return _Columns((first if first is not None else last or 0,), 1)
    return _Columns(_columns_of_names(rows), 0)


def _columns_of_names(rows: Sequence[Sequence[str]]) -> tuple[int, ...]:
    """The first one or two columns that look like names; “Lovelace, Ada” is turned round."""
    width = max(len(row) for row in rows)
    cells = [[row[at] for row in rows if at < len(row) and row[at].strip()] for at in range(width)]
    found = [at for at, column in enumerate(cells) if _looks_like_names(column)][:2] or [0]
    if len(found) == 2 and all(cell.startswith(" ") for cell in cells[found[1]]):
        found.reverse()
    return tuple(found)


def _looks_like_names(column: Sequence[str]) -> bool:
    alike = [
        cell for cell in column if len(cell.strip()) > 1 and _HAS_LETTER.search(cell) and not _NO_NAME.search(cell)
    ]
    is_group = len(column) >= _FEWEST_FOR_GROUPS and len({cell.strip() for cell in column}) * 3 <= len(column)
    return 2 * len(alike) > len(column) and not is_group


def _joined(row: Sequence[str], cells: Iterable[int]) -> str:
    words = " ".join(row[at] for at in cells if at < len(row))
    return " ".join(_LIST_SIGN.sub("", words).split())[: limits.LONGEST_NAME].rstrip()


def _is_separator_line(row: Sequence[str]) -> bool:
    """What Excel writes on top to say what divides its cells."""
    return bool(row) and row[0].strip().casefold() in ("sep=", "sep=,") and not any(cell.strip() for cell in row[1:])


def preview_words(read: ReadNames, before: Iterable[str]) -> list[str]:
    """What would become of a class, before it does."""
    known = {name.casefold() for name in before}
    new = [name for name in read.names if name.casefold() not in known]
    if not read.names:
        return [_("There is no name in it."), *read.notes]
    said = [ngettext("{n} name was found.", "{n} names were found.", len(read.names)).format(n=len(read.names))]
    if known:
        said.append(ngettext("{n} of them is new.", "{n} of them are new.", len(new)).format(n=len(new)))
    return [*said, *read.notes]
