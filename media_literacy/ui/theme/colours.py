"""Colours by role, read from the one theme file."""

import tomllib
from dataclasses import dataclass, fields
from functools import cache

from PySide6.QtGui import QColor

from media_literacy import resources

THEMES = ("light", "dark", "sepia", "contrast")


@dataclass(frozen=True, slots=True)
class Theme:
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

    def colour(self, role: str) -> QColor:
        """The colour of a role, as Qt wants it."""
        return QColor(getattr(self, role))


@cache
def load_themes() -> dict[str, Theme]:
    """All themes by name."""
    with (resources.assets_folder() / "theme.toml").open("rb") as file:
        tables = tomllib.load(file)
    roles = {field.name for field in fields(Theme)} - {"name"}
    return {name: Theme(name=name, **{role: tables[name][role] for role in roles}) for name in THEMES}


def contrast(first: str, second: str) -> float:
    """The contrast ratio of two colours "#rrggbb", 1 to 21 (WCAG 2.2, relative luminance)."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
