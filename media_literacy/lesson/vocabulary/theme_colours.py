"""Colours by role as plain values, read from the one theme file: for the window, and for pages that leave it."""

import re
from typing import Any, NamedTuple

from media_literacy.i18n import gettext as _
from media_literacy.lesson.vocabulary.data_files import DataFile, load_data

_COLOUR = re.compile("#[0-9a-fA-F]{6}")
THEMES = ("light", "dark", "sepia", "contrast")


class ThemeColours(NamedTuple):
    """The colours of one theme as "#rrggbb", by role. What each role means stands in the theme file."""

    name: str
    is_dark: bool
    desk: str
    bar: str
    paper: str
    note: str
    field: str
    ink: str
    soft: str
    placeholder: str
    line: str
    edge: str
    accent: str
    on_accent: str
    caught: str
    caught_wash: str
    missed: str
    missed_wash: str
    holds: str
    holds_wash: str
    check: str
    check_wash: str
    marked: str
    marked_wash: str
    chosen: str
    hover: str
    selected: str
    clash: str

    @property
    def by_role(self) -> dict[str, str]:
        """Every colour under the name of its role."""
        return {role: value for role, value in self._asdict().items() if role not in ("name", "is_dark")}


def read_theme_colours() -> dict[str, ThemeColours]:
    """All themes by name; a colour that cannot be used is as it came, and told."""
    data = load_data("theme.toml")
    return {name: _theme(data, name) for name in THEMES}


def contrast(first: str, second: str) -> float:
    """The contrast ratio of two colours "#rrggbb", 1 to 21 (WCAG 2.2, relative luminance)."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _theme(data: DataFile, name: str) -> ThemeColours:
    table, came = data.tables.get(name), data.original[name]
    if not isinstance(table, dict):
        data.report(_("It needs a heading [{heading}] with colours below it.").format(heading=name), key=name)
        table = came
    values: dict[str, Any] = {role: table.get(role) for role in ThemeColours._fields if role != "name"}
    for role, value in values.items():
        if role == "is_dark" and not isinstance(value, bool):
            data.report(_("“{key}” has to be true or false.").format(key=role), name, role)
            values[role] = came[role]
        elif role != "is_dark" and not (isinstance(value, str) and _COLOUR.fullmatch(value)):
            data.report(_("“{role}” is a colour such as “#22201c”.").format(role=role), name, role)
            values[role] = came[role]
    return ThemeColours(name=name, **values)


def _luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4 for channel in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
