"""How large a lesson may be, and the look at the text before the Markdown reader sees it.

Some texts take the Markdown reader seconds although they are small. They are counted here, and refused.
"""

import re

from media_literacy.diagnostics import Diagnostic
from media_literacy.i18n import gettext as _
from media_literacy.lesson.codes import diagnose
from media_literacy.lesson.source import Source

FILE_BYTES = 256 * 1024
SENTENCES = 500
SENTENCE_LENGTH = 5_000
NESTING = 16
OPEN_BRACKETS_IN_BLOCK = 100
OPEN_BRACKETS_IN_FILE = 2_000
PICTURES = 50
PICTURE_BYTES = 8 * 1024 * 1024
PICTURE_PIXELS = 16_000_000
FRONT_MATTER_BYTES = 64 * 1024

_BRACKET = re.compile(r"\\.|[\[\]]", re.DOTALL)
_BLANK = re.compile(r"[ \t>]*")


def find_costly_text(source: Source, first_line: int) -> Diagnostic | None:
    """A remark on what would take too long to read, or None. Lines before `first_line` are the front matter's."""
    in_file = in_block = depth = 0
    for number in range(first_line, len(source.lines) + 1):
        line = source.lines[number - 1]
        if _BLANK.fullmatch(line):
            in_block = depth = 0
        if "[" not in line and "]" not in line:
            continue
        for found in _BRACKET.finditer(line):
            if found[0] == "[":
                depth += 1
                in_block += 1
                in_file += 1
            elif found[0] == "]" and depth:
                depth -= 1
                in_block -= 1
                in_file -= 1
            if in_block > OPEN_BRACKETS_IN_BLOCK or in_file > OPEN_BRACKETS_IN_FILE:
                where = source.location(source.starts[number - 1] + found.start())
                message = _("So many “[” without their “]” take too long to read.")
                return diagnose(
                    "too-many-brackets", message, where, _("To show a “[” as text, put a backslash before it.")
                )
    return None
