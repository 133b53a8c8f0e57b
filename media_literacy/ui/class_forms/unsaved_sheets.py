"""Sheets of a class that are typed and not in a file yet, as the rows that are put aside."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from media_literacy.engine.sheets.form_sheets import Form, TypedForm
from media_literacy.lesson.occasions import Occasion

Row = tuple[str, ...]

_SHEET, _CLASS, _TYPING = "sheet", "class", "typing"


@dataclass(frozen=True, slots=True)
class UnsavedSheets:
    """Those that were added, the one in the fields, and the id of the class whose they are; empty for none."""

    added: tuple[TypedForm, ...] = ()
    typing: TypedForm | None = None
    class_id: str = ""

    @property
    def rows(self) -> tuple[Row, ...]:
        """All of it, its kind first in each row."""
        rows = [(_SHEET, *typed.cells) for typed in self.added]
        if self.class_id:
            rows.append((_CLASS, self.class_id))
        if self.typing is not None:
            rows.append((_TYPING, *self.typing.cells))
        return tuple(rows)


def read_unsaved_sheets(rows: Sequence[Row], forms: Mapping[Occasion, Form]) -> UnsavedSheets:
    """What was put aside; what does not fit the forms as they are now is left out."""
    typed = [(row[0], found) for row in rows if row and (found := _typed_form(row[1:], forms)) is not None]
    return UnsavedSheets(
        tuple(found for kind, found in typed if kind == _SHEET),
        next((found for kind, found in typed if kind == _TYPING), None),
        next((row[1] for row in rows if len(row) == 2 and row[0] == _CLASS), ""),
    )


def _typed_form(cells: Sequence[str], forms: Mapping[Occasion, Form]) -> TypedForm | None:
    """A sheet, where its form still has as many articles."""
    form = next((form for occasion, form in forms.items() if cells[:1] == (occasion,)), None)
    if form is None or len(cells) != 2 + len(form.articles):
        return None
    return TypedForm(form.occasion, cells[1], tuple(cells[2:]))
