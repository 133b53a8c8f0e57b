"""The sheets of a class as rows of a table, and read again from it: what was typed, one row an article of a learner."""

import itertools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from media_literacy.engine.sheets.form_sheets import (
    Form,
    FormSheet,
    TypedForm,
    not_read_words,
    read_form_sheet,
    same_name_fault,
)
from media_literacy.engine.sheets.numbering import is_same_numbering, wrong_numbering
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext, pgettext
from media_literacy.lesson.occasions import Occasion
from media_literacy.lesson.reading.suggestions import did_you_mean
from media_literacy.lesson.vocabulary.kinds import Catalogue
from media_literacy.lesson.vocabulary.languages import folded
from media_literacy.strings.shortening import shortened

MOST_FAULTS = 20
"""Told of one table: of a wrong one every row means nothing."""

_COLUMNS = 9
_CELL_CHARACTERS = 40


@dataclass(frozen=True, slots=True)
class ReadTable:
    """The sheets in a table, and sentences about what in it means nothing."""

    sheets: tuple[FormSheet, ...]
    faults: tuple[str, ...] = ()


def sheet_rows(sheets: Sequence[FormSheet], forms: Mapping[Occasion, Form]) -> list[list[str]]:
    """A header, then a row an article; what is read again are the first four cells and the last, the numbering of the
    form: with another one the numbers mean other sentences."""
    typed = (_("Form"), _("Name"), _("Article"), pgettext("table heading", "Doubted"))
    rows = [
        [
            *typed,
            _("Left alone"),
            _("Sound sentences"),
            pgettext("table heading", "Caught"),
            _("Problems"),
            _("Numbering"),
        ]
    ]
    for sheet in sheets:
        form = forms[sheet.typed.occasion]
        for article, text, card in zip(form.articles, sheet.typed.texts, sheet.scorecards, strict=True):
            counts = (card.left_alone, card.fine, card.caught, card.flags) if card is not None else ("",) * 4
            said = not_read_words() if card is None else text
            cells = (sheet.typed.occasion, sheet.typed.name, article.front.id, said, *counts, form.numbering)
            rows.append([str(cell) for cell in cells])
    return rows


def read_sheet_rows(rows: Sequence[Sequence[str]], forms: Mapping[Occasion, Form], catalogue: Catalogue) -> ReadTable:
    """The sheets that rows tell of, down to the first empty row: below it stands what was made of them.

    An article of a sheet without a row was not read. Rows without a name are of one sheet until an article comes again.
    """
    table = _Table(forms)
    for number, row in enumerate(rows, 1):
        cells = [cell.strip() for cell in row[:_COLUMNS]]
        if not any(cells):
            break
        table.take(number, *cells, *[""] * (_COLUMNS - len(cells)))
    sheets, faults = list[FormSheet](), list(table.faults)
    for group in table.groups:
        form = forms[group.occasion]
        texts = tuple(group.texts.get(article.front.id, not_read_words()) for article in form.articles)
        sheet = read_form_sheet(TypedForm(group.occasion, group.name, texts), form, catalogue)
        faults += (_in_row(group.row, fault) for fault in (*sheet.faults, *_changed(group, sheet, form)))
        sheets.append(sheet)
    return ReadTable(tuple(sheets), _shortened(faults))


def join_tables(tables: Iterable[Sequence[FormSheet]]) -> ReadTable:
    """The sheets of several tables; one that stands in two of them as it is counts once."""
    sheets: list[FormSheet] = []
    faults: list[str] = []
    for sheet in itertools.chain.from_iterable(tables):
        named = [other.typed for other in sheets if other.typed.learner]
        if sheet.typed in named:
            continue
        if fault := same_name_fault(sheet.typed, named):
            faults.append(fault)
        else:
            sheets.append(sheet)
    return ReadTable(tuple(sheets), _shortened(faults))


def _shortened(faults: Sequence[str]) -> tuple[str, ...]:
    more = len(faults) - MOST_FAULTS
    if more <= 0:
        return tuple(faults)
    last = ngettext("And {n} row more like these.", "And {n} rows more like these.", more).format(n=more)
    return (*faults[:MOST_FAULTS], last)


class _Group:
    """The rows of one sheet, beginning with `row`; texts and counts by article."""

    def __init__(self, row: int, occasion: Occasion, name: str) -> None:
        self.row, self.occasion, self.name = row, occasion, name
        self.texts: dict[str, str] = {}
        self.counts: dict[str, tuple[str, ...]] = {}


class _Table:
    """Takes row after row, and puts those of one sheet together."""

    def __init__(self, forms: Mapping[Occasion, Form]) -> None:
        self._forms = forms
        self.groups: list[_Group] = []
        self.faults: list[str] = []

    def take(self, number: int, form: str, name: str, article: str, doubted: str, *rest: str) -> None:
        occasion = next((known for known in self._forms if folded(form) == known), None)
        if occasion is None:
            if number > 1:  # the first row says what the columns are, in any language
                self._refuse(number, _("there is no form “{word}”."), form, list(self._forms))
            return
        ids = [known.front.id for known in self._forms[occasion].articles]
        if article not in ids:
            self._refuse(number, _("this form has no article “{word}”."), article, ids)
            return
        *counts, numbering = rest
        if numbering and not is_same_numbering(numbering, self._forms[occasion].numbering):
            fault = wrong_numbering(numbering, self._forms[occasion].numbering)
            self.faults.append(_in_row(number, f"{fault.message} {fault.hint}"))
            return
        group = self._group(number, occasion, name, article)
        if article in group.texts:
            self._refuse(number, _("“{word}” stands twice under the same name."), article, ())
            return
        group.texts[article] = doubted
        group.counts[article] = tuple(counts)

    def _group(self, number: int, occasion: Occasion, name: str, article: str) -> _Group:
        """That of the name, wherever its other rows are, or a new one."""
        for group in reversed(self.groups):
            is_same = (group.occasion, folded(group.name)) == (occasion, folded(name))
            if is_same and (name or (group is self.groups[-1] and article not in group.texts)):
                return group
        self.groups.append(_Group(number, occasion, name))
        return self.groups[-1]

    def _refuse(self, number: int, message: str, word: str, known: Sequence[str]) -> None:
        said = message.format(word=shortened(word, _CELL_CHARACTERS))
        self.faults.append(_in_row(number, f"{said} {did_you_mean(word, known)}".strip()))


def _changed(group: _Group, sheet: FormSheet, form: Form) -> list[str]:
    """Articles whose counts are other ones than when the table was made: they were edited since, or the row was."""
    found = []
    for article, card in zip(form.articles, sheet.scorecards, strict=True):
        written = group.counts.get(article.front.id, ())
        if card is None or not any(written):
            continue
        if written != tuple(map(str, (card.left_alone, card.fine, card.caught, card.flags))):
            found.append(
                _(
                    "“{article}” now counts otherwise than when this table was saved. Its numbers may mean other"
                    " sentences."
                ).format(article=article.front.id)
            )
    return found


def _in_row(number: int, message: str) -> str:
    return _("Row {number}: {message}").format(number=number, message=message)
