"""Letters and signs for which this computer has no font: an empty box would stand in their place, and so it is told."""

import sys
from collections.abc import Collection, Iterable
from functools import cache

from PySide6.QtGui import QFont, QFontMetricsF

from media_literacy.desktop import install_line
from media_literacy.errors import AppError
from media_literacy.export.pdf.qt_start import register_signs
from media_literacy.i18n import gettext as _
from media_literacy.strings.script_names import comes_along, font_package, script_name, scripts_of_words
from media_literacy.strings.signs import is_seen


@cache
def has_glyph(letter: str) -> bool:
    """Whether Qt finds a letter in any font of this computer, or else in the faces of signs that come along.

    The faces for text are registered before, those of signs when a sign is first missing.
    """
    if _is_in_fonts(letter):
        return True
    register_signs()
    return _is_in_fonts(letter)


def unseen_in(text: str) -> frozenset[str]:
    """The letters and signs of a text that cannot be drawn here."""
    if text.isascii():
        return frozenset()
    drawn = (letter for letter in set(text) if not letter.isascii() and is_seen(letter) and not comes_along(letter))
    return frozenset(letter for letter in drawn if not has_glyph(letter))


def provide_signs(text: str) -> None:
    """Have the faces of signs at hand before a text is shown that has one which this computer lacks."""
    unseen_in(text)


def scripts_without_font(text: str) -> tuple[str, ...]:
    """The scripts of words in a text that cannot be drawn here."""
    return tuple(sorted(scripts_of_words(text, unseen_in(text))))


def check_scripts(texts: Iterable[str]) -> frozenset[str]:
    """Let no words be put on paper as empty boxes: AppError names the script, and where a font is to be had.

    What else cannot be drawn is the answer: signs, and letters that stand alone.
    """
    found = {text: unseen for text in texts if (unseen := unseen_in(text))}
    if scripts := set[str]().union(*(scripts_of_words(text, unseen) for text, unseen in found.items())):
        elsewhere = _("Saved as a web page or a Word document, a lesson needs no such font here.")
        raise AppError(no_font_message(sorted(scripts)), hint=f"{no_font_hint(scripts)} {elsewhere}")
    return frozenset[str]().union(*found.values())


def no_font_message(scripts: Collection[str]) -> str:
    """What this computer lacks, as a sentence."""
    names = ", ".join(dict.fromkeys(map(script_name, scripts)))
    return _("This computer has no font for these letters: {scripts}.").format(scripts=names)


def no_font_hint(scripts: Collection[str], platform: str = sys.platform) -> str:
    """What to do about it on this system."""
    if platform == "win32":
        return _("Windows has such fonts under “Optional features” in its settings. Then start this program again.")
    if platform == "darwin":
        return _("Install a font that has them with “Font Book”, and start this program again.")
    line = install_line(sorted({font_package(script) for script in scripts}))
    return _("Install such a font, on Debian or Ubuntu with “{line}”, and start this program again.").format(line=line)


def _is_in_fonts(letter: str) -> bool:
    return QFontMetricsF(QFont("Source Serif 4")).inFontUcs4(ord(letter))
