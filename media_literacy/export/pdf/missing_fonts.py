"""Letters for which this computer has no font: an empty box would stand in their place, and so it is told."""

import sys
from collections.abc import Collection
from functools import cache

from PySide6.QtGui import QFont, QFontMetricsF

from media_literacy.desktop import install_line
from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _
from media_literacy.strings.script_names import font_package, letters_in_doubt, script_name, script_of


@cache
def has_glyph(letter: str) -> bool:
    """Whether Qt finds a letter in any font of this computer; the fonts that come along are registered before."""
    return QFontMetricsF(QFont("Source Serif 4")).inFontUcs4(ord(letter))


def scripts_without_font(text: str) -> tuple[str, ...]:
    """The scripts of letters in a text that cannot be drawn here."""
    return tuple(sorted({script_of(letter) for letter in letters_in_doubt(text) if not has_glyph(letter)}))


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


def check_glyphs(text: str) -> None:
    """Let nothing be put on paper as empty boxes: AppError names the script, and where a font is to be had."""
    if scripts := scripts_without_font(text):
        raise AppError(no_font_message(scripts), hint=no_font_hint(scripts))
