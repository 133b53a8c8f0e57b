"""How large a lesson may be, and the look at the text before the Markdown reader sees it.

Some texts take the Markdown reader seconds although they are small. They are counted here, and refused.
"""

import re
from dataclasses import dataclass

from media_literacy.diagnostics import Diagnostic, DiagnosticCode, FormWording, Location, Severity, diagnose
from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _
from media_literacy.lesson.bounded_cache import memoized
from media_literacy.lesson.source import Source

TOO_MANY_BRACKETS = DiagnosticCode(
    "too-many-brackets",
    Severity.ERROR,
    FormWording(
        message=deferred("This text has so many opening square brackets that it takes too long to read."),
        hint=deferred("Take those out that are not needed."),
        opens="source",
    ),
)
TOO_MUCH_MARKUP = DiagnosticCode(
    "too-much-markup",
    Severity.ERROR,
    FormWording(
        message=deferred("This lesson is too long to be read in good time."),
        hint=deferred("Make several lessons of it."),
        opens="source",
    ),
)

FILE_BYTES = 256 * 1024
SENTENCES = 500
SENTENCE_LENGTH = 5_000
NESTING = 16
OPEN_BRACKETS_IN_BLOCK = 100
OPEN_BRACKETS_IN_FILE = 2_000
LINES = 6_000
LINES_WITH_BLANK_ONES = 40_000
CELLS = 6_000
SIGNS_IN_BLOCK = 3_000
SIGNS_IN_FILE = 24_000
KEPT_WORDS = 100
EXPLAINED_WORDS = 100
SEARCHES = 8
HITS = 10
"""Of a search: a first page of results has about so many."""
PICTURES = 50
PICTURE_BYTES = 8 * 1024 * 1024
PICTURE_PIXELS = 16_000_000
FRONT_MATTER_BYTES = 64 * 1024
NAME_LENGTH = 300
"""Of a title, a person's name, and what else stands in lists."""
DETAIL_LENGTH = 2_000
"""Of what is told of a lesson: its source, its credits, its content note."""

_MOST_CHARACTERS = 1_200_000
_BRACKET = re.compile(r"\\.|[\[\]]", re.DOTALL)
_BLANK = re.compile(r"[ \t>]*")
_TABLE_RULE = re.compile(r"[\s|:>-]*")
# An address costs several times as much as the other signs.
_SIGNS = {**dict.fromkeys("*_`[]&\\^|", 1), "<": 5, "](": 2}


@dataclass(slots=True)
class _Counts:
    """What has been counted so far, in the file and in the block of lines without a blank one between them."""

    lines: int = 0
    signs: int = 0
    cells: int = 0
    brackets: int = 0
    columns: int = 0
    block_signs: int = 0
    block_brackets: int = 0

    def begin_block(self) -> None:
        self.block_signs = self.block_brackets = self.columns = 0


def find_costly_text(source: Source, first_line: int) -> Diagnostic | None:
    """A diagnostic on what would take too long to read, or None. Lines before `first_line` are the front matter's."""
    if _is_plain(source):
        return None
    if len(source.lines) > LINES_WITH_BLANK_ONES:
        return _too_many_lines(source, LINES_WITH_BLANK_ONES)
    counts = _Counts()
    for number in range(first_line, len(source.lines) + 1):
        line = source.lines[number - 1]
        if _BLANK.fullmatch(line):
            counts.begin_block()
            continue
        counts.lines += 1
        counts.cells += counts.columns
        if "|" in line and _TABLE_RULE.fullmatch(line):
            counts.columns = max(counts.columns, line.count("|") + 1)
        place = _first_lone_bracket(line, counts)
        if place is not None:
            message = _("So many “[” without their “]” take too long to read.")
            hint = _("To show a “[” as text, put a backslash before it.")
            return diagnose(TOO_MANY_BRACKETS, message, source.rest_of_line(Location(number, place + 1)), hint)
        signs = _signs(line)
        counts.signs += signs
        counts.block_signs += signs
        if counts.block_signs > SIGNS_IN_BLOCK or counts.signs > SIGNS_IN_FILE:
            message = _("There are more signs of emphasis, code and links up to here than can be read in good time.")
            return diagnose(
                TOO_MUCH_MARKUP, message, source.line_range(number), _("Make several paragraphs or lessons of it.")
            )
        if counts.lines > LINES or counts.cells > CELLS:
            return _too_many_lines(source, number)
    return None


def _too_many_lines(source: Source, number: int) -> Diagnostic:
    message = _("There are more lines or table cells up to here than can be read in good time.")
    return diagnose(
        TOO_MUCH_MARKUP, message, source.rest_of_line(Location(number, 1)), _("Make several lessons of it.")
    )


def _is_plain(source: Source) -> bool:
    """Whether the whole file holds less than one block of it may, as most lessons do."""
    text = source.text
    signs = sum(weight * text.count(sign) for sign, weight in _SIGNS.items())
    columns = text.count("|") + 1
    return (
        signs <= SIGNS_IN_BLOCK
        and text.count("[") <= OPEN_BRACKETS_IN_BLOCK
        and len(source.lines) <= LINES
        and columns * len(source.lines) <= CELLS
    )


@memoized(_MOST_CHARACTERS)
def _signs(line: str) -> int:
    return sum(weight * line.count(sign) for sign, weight in _SIGNS.items())


@memoized(_MOST_CHARACTERS)
def _depth_of_brackets(line: str) -> int | None:
    """How deep brackets stand in each other; None unless every one is closed in its line."""
    depth = deepest = 0
    for found in _BRACKET.finditer(line):
        if found[0] == "[":
            depth += 1
            deepest = max(deepest, depth)
        elif found[0] == "]":
            depth -= 1
            if depth < 0:
                return None
    return None if depth else deepest


def _first_lone_bracket(line: str, counts: _Counts) -> int | None:
    """Where the count of brackets that are never closed passes its limit, if it does in this line."""
    if "[" not in line and "]" not in line:
        return None
    deep = _depth_of_brackets(line)
    room = min(OPEN_BRACKETS_IN_BLOCK - counts.block_brackets, OPEN_BRACKETS_IN_FILE - counts.brackets)
    if deep is not None and deep <= room:
        return None
    for found in _BRACKET.finditer(line):
        if found[0] == "[":
            counts.block_brackets += 1
            counts.brackets += 1
        elif found[0] == "]" and counts.block_brackets:
            counts.block_brackets -= 1
            counts.brackets -= 1
        if counts.block_brackets > OPEN_BRACKETS_IN_BLOCK or counts.brackets > OPEN_BRACKETS_IN_FILE:
            return found.start()
    return None
