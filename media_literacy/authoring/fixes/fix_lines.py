"""Fixes that move text to where it counts: lines of notes that are too far left, and marks at the wrong place."""

import re

from media_literacy.diagnostics import Diagnostic
from media_literacy.i18n import gettext as _
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.fix import Fix, Splice, note_around

_INDENT = " " * 4
_MARK = re.compile(r"\[\^[^\]\s]+\]")
_BULLET = re.compile(r"(?P<lead>\s*)(?P<bullet>(?:[-*+•]|\d{1,9}[.)])\s+)?(?P<word>\w[\w ]{0,30}?)\s?:(?!//)(?:\s|$)")
_CARD_LINK = re.compile(r"\]\(#([^\s()]+)\)")
_PICTURE = re.compile(r"(?P<picture>!\[[^\]\n]*?(?P<mark>\[\^[^\]\s]+\])[^\]\n]*\]\([^)\n]*\"[^\"\n]+\"\))[ \t]*")


def mark_to_text_above(draft: Draft, diagnostic: Diagnostic) -> Fix | None:
    """A mark that stands alone goes to the end of the text above it."""
    number = diagnostic.start.line
    line = draft.source.line(number)
    if note_around(draft, number) or not re.fullmatch(r"\s*(?:\[\^[^\]\s]+\])+\s*", line):
        return None
    blocks = [block for block in draft.blocks if block.index >= 0 and block.last_line < number]
    if not blocks or not blocks[-1].block.text.strip():
        return None
    above = blocks[-1].last_line
    end = draft.source.starts[above - 1] + len(draft.source.line(above).rstrip())
    base = draft.source.starts[number - 1]
    out = Splice(base, base + len(line), "")
    return Fix(_("Move the mark to the end of the text above"), (Splice(end, end, line.strip()), out))
