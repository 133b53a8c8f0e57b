"""Sheets that were put aside, and are taken up again when the article is numbered otherwise: to be typed anew."""

from collections.abc import Sequence

from media_literacy.i18n import gettext as _

Row = tuple[str, ...]

_NUMBERING, _OTHER = "numbering", "other"
_NUMBERED = ("sheet", "typing")


class OtherNumbering:
    """Keeps what was typed by another numbering until a sheet of the same name is added; none of it is lost.

    A row has its kind first, and a sheet of paper its name in the cell `name_cell`.
    """

    def __init__(self, numbering: str, *, name_cell: int = 1) -> None:
        self._numbering, self._name_cell = numbering, name_cell
        self._rows: list[Row] = []

    def __bool__(self) -> bool:
        return bool(self._rows)

    def with_others(self, rows: Sequence[Row]) -> tuple[Row, ...]:
        """What is put aside, with the numbering by which it was typed, and with those of another one."""
        others = [(_OTHER, *row) for row in self._rows]
        has_numbers = any(row[0] in _NUMBERED for row in rows)
        return (*rows, *others, *([(_NUMBERING, self._numbering)] if has_numbers or others else ()))

    def fitting(self, rows: Sequence[Row]) -> tuple[Row, ...]:
        """What of it was typed by this numbering, or by none that is known; the rest is kept here."""
        kept = next((row[1] for row in rows if row[:1] == (_NUMBERING,) and len(row) > 1), self._numbering)
        fitting: list[Row] = []
        for row in rows:
            if row[:1] == (_OTHER,):
                self._rows.append(row[1:])
            elif kept != self._numbering and row[:1] and row[0] in _NUMBERED:
                self._rows.append(row)
            else:
                fitting.append(row)
        return tuple(fitting)

    def retyped(self, name: str) -> None:
        """A sheet of this name was added by this numbering; one that has a name of ours may be any that had none."""
        cell = self._name_cell
        names = [row[cell : cell + 1] for row in self._rows]
        wanted = next((each for each in ((name,), ("",)) if each in names), None)
        same = next((row for row in self._rows if row[cell : cell + 1] == wanted), None)
        if same is not None:
            self._rows.remove(same)

    def words(self) -> str:
        """What is said of them, with all that was typed; empty where there are none."""
        if not self._rows:
            return ""
        message = _(
            "These sheets were typed by another numbering, and are not counted: the article was changed since, or this"
            " version of the program ends some sentences elsewhere. Compare each with its paper, and type it again."
        )
        return "\n".join((message, *(" – ".join(filter(None, row[1:])) for row in self._rows)))
