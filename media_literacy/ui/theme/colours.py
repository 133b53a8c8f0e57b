"""Colours by role, as Qt wants them."""

from functools import cache

from PySide6.QtGui import QColor

from media_literacy.lesson.vocabulary.theme_colours import ThemeColours, read_theme_colours


class Theme(ThemeColours):
    """The colours of one theme."""

    __slots__ = ()

    def colour(self, role: str) -> QColor:
        """The colour of a role, as Qt wants it."""
        return QColor(getattr(self, role))


@cache
def load_themes() -> dict[str, Theme]:
    """All themes by name; a colour that cannot be used is as it came, and told."""
    return {name: Theme(*colours) for name, colours in read_theme_colours().items()}
