"""Text for a terminal: lines that fit, plain enough to be read aloud, and harmless whatever an article holds."""

import shutil
import textwrap
import unicodedata
from collections.abc import Iterable, Sequence

from media_literacy.engine.wording.outcome_wording import place_of_link
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.text_blocks import Block, BlockKind, Run
from media_literacy.strings.hidden_characters import visible

WIDEST = 80
_NARROWEST_COLUMN = 30
"""Columns that an explanation needs beside its word."""


def wrapped(text: str, indent: str = "", first: str | None = None) -> list[str]:
    """The lines of a text, made visible and no wider than the terminal; `first` is the first line's own indent."""
    lines: list[str] = []
    lead = indent if first is None else first
    for piece in visible(text).split("\n"):
        width = max(20, _width_for(piece))
        lines += textwrap.wrap(
            piece,
            width,
            initial_indent=lead,
            subsequent_indent=indent,
            break_on_hyphens=False,
            drop_whitespace=True,
        ) or [lead.rstrip()]
        lead = indent
    return lines


def two_columns(rows: Sequence[tuple[str, str]], indent: str = "  ") -> list[str]:
    """Short words beside what they mean; where there is too little room for that, above it."""
    inner = indent + " " * (max(len(words) for words, _meaning in rows) + 2)
    if len(inner) + _NARROWEST_COLUMN > _columns():
        inner = indent + "    "
        pairs = [[*wrapped(words, indent), *wrapped(meaning, inner)] for words, meaning in rows]
    else:
        pairs = [wrapped(meaning, inner, f"{indent}{words}".ljust(len(inner))) for words, meaning in rows]
    return [line for pair in pairs for line in pair]


def plain(runs: Iterable[Run], lesson: Lesson) -> str:
    """Runs as plain text. A link says where it leads: to a sentence, to a card, or to an address."""
    pieces: list[str] = []
    for run in runs:
        pieces.append(run.text)
        if run.link is not None:
            pieces.append(_where(run, lesson))
    return "".join(pieces)


def paragraphs(blocks: Iterable[Block], lesson: Lesson, indent: str = "") -> list[str]:
    """Blocks outside the article as wrapped lines, with an empty line between them but inside a list."""
    lines: list[str] = []
    for block in blocks:
        if lines and block.item is None:
            lines.append("")
        text = plain(block.runs, lesson)
        if block.kind is BlockKind.PICTURE and block.picture is not None:
            text = _("Picture: {alt}").format(alt=block.picture.alt)
        if block.item is None:
            lines += wrapped(text, indent)
        else:
            inner = indent + "  " * block.item.depth
            marker = f"{block.item.marker} " if block.item.is_first else ""
            lines += wrapped(text, inner + " " * len(marker), inner + marker)
    return lines


def _where(run: Run, lesson: Lesson) -> str:
    target = run.link or ""
    if target.startswith("#"):
        return place_of_link(target, lesson)
    return "" if target == run.text else f" <{target}>"


def _width_for(text: str) -> int:
    columns = _columns()
    # Chinese, Japanese and Korean signs take two columns each.
    wide = sum(unicodedata.east_asian_width(sign) in "WF" for sign in text)
    return columns if wide * 2 < len(text) else columns // 2


def _columns() -> int:
    return min(WIDEST, shutil.get_terminal_size((WIDEST, 24)).columns)
