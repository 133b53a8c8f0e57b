"""Shows what the signs in a lesson's source mean, by weight and slant as well as by colour.

Line by line: a line's state says whether front matter, a note or code goes on below it, so that only what changed, and
what follows from it, is read again.
"""

import re
from enum import IntEnum

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from media_literacy.lesson.model import Verdict
from media_literacy.lesson.reading.notes.field_words import field_in_line
from media_literacy.lesson.reading.notes.verdict_head import DEFINITION, head_in_line
from media_literacy.lesson.vocabulary.format_words import load_format_words
from media_literacy.lesson.vocabulary.languages import ENGLISH
from media_literacy.ui.theme.appearance import Appearance

_VERDICT_COLOURS = {Verdict.FLAG: "missed", Verdict.CHECK: "check", Verdict.FINE: "holds"}

_KEY = re.compile(r"[ \t]*(?:- )?[\w-]+[ \t]*:(?=\s|$)")
_HEADING = re.compile(r" {0,3}#{1,6}(?=\s|$)")
_FENCE = re.compile(r"[ ]{0,3}(```+|~~~+)")
_INLINE = re.compile(
    r"(?P<mark>\[\^[^\]\s]+\])|(?P<link>!?\[[^\[\]\n]*\]\([^()\n]*\))|(?P<code>`[^`\n]+`)"
    r"|(?P<strong>\*\*[^*\n]+\*\*)|(?P<slant>(?<![\w*])\*[^*\s][^*\n]*\*(?![\w*]))|(?P<box>^\s*[-*+] \[[ xX]\])"
)


class LineState(IntEnum):
    """What goes on in the next line. Qt says -1 of the line above the first one."""

    TEXT = 0
    FRONT = 1
    NOTE = 2
    NOTE_BLANK = 3
    CODE = 4
    CODE_TILDE = 5


class SourceHighlighter(QSyntaxHighlighter):
    """Highlights one document; `use_language` says which words are verdicts and fields."""

    def __init__(self, appearance: Appearance, document: QTextDocument) -> None:
        super().__init__(document)
        self._language = ENGLISH
        self._formats = _formats(appearance)

    def use_language(self, language: str) -> None:
        """Look for the words of another language, too."""
        if language != self._language:
            self._language = language
            self.rehighlight()

    def apply_appearance(self, appearance: Appearance) -> None:
        """Use the colours of another theme."""
        self._formats = _formats(appearance)
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """One line."""
        before = self.previousBlockState()
        if before == -1:
            before = LineState.FRONT if text.rstrip() == "---" else LineState.TEXT
            if before == LineState.FRONT:
                self._paint(0, len(text), "faint")
                self.setCurrentBlockState(LineState.FRONT)
                return
        if before == LineState.FRONT:
            self._front(text)
        elif before in (LineState.CODE, LineState.CODE_TILDE):
            self._code(text, before)
        else:
            self._line(text, before)

    def _front(self, text: str) -> None:
        if text.rstrip() in ("---", "..."):
            self._paint(0, len(text), "faint")
            self.setCurrentBlockState(LineState.TEXT)
            return
        key = _KEY.match(text)
        if key is not None:
            self._paint(0, key.end(), "key")
        elif text.lstrip().startswith("#"):
            self._paint(0, len(text), "faint")
        self.setCurrentBlockState(LineState.FRONT)

    def _code(self, text: str, state: int) -> None:
        self._paint(0, len(text), "code")
        fence = _FENCE.match(text)
        is_closed = fence is not None and (fence[1][0] == "~") == (state == LineState.CODE_TILDE)
        self.setCurrentBlockState(LineState.TEXT if is_closed else state)

    def _line(self, text: str, before: int) -> None:
        fence = _FENCE.match(text)
        note = DEFINITION.match(text)
        if fence is not None:
            self._paint(0, len(text), "code")
            self.setCurrentBlockState(LineState.CODE_TILDE if fence[1][0] == "~" else LineState.CODE)
            return
        if not text.strip():
            self.setCurrentBlockState(
                LineState.NOTE_BLANK if before in (LineState.NOTE, LineState.NOTE_BLANK) else LineState.TEXT
            )
            return
        if _HEADING.match(text):
            self._paint(0, len(text), "heading")
            self.setCurrentBlockState(LineState.TEXT)
            self._inline(text, 0)
            return
        if note is not None:
            self._note(text, note)
            return
        is_note = before == LineState.NOTE or (before == LineState.NOTE_BLANK and text[:4].strip(" ") in ("", "\t"))
        start = self._field(text) if is_note else 0
        self._inline(text, start)
        self.setCurrentBlockState(LineState.NOTE if is_note else LineState.TEXT)

    def _note(self, text: str, note: re.Match[str]) -> None:
        self._paint(note.start("mark"), note.end(), "label")
        head = head_in_line(text, note.end())
        start = note.end()
        verdict = load_format_words().verdict(head.verdict, self._language) if head else None
        if head is not None and verdict is not None:
            self._paint(head.verdict_at, head.verdict_at + len(head.verdict), f"verdict-{verdict}")
            if 0 <= head.kind_at < head.bold_end:
                self._paint(head.kind_at, head.bold_end, "kind")
            start = min(head.bold_end + len("**"), len(text))
        self._inline(text, start)
        self.setCurrentBlockState(LineState.NOTE)

    def _field(self, text: str) -> int:
        found = field_in_line(text, self._language)
        if found is None or not found.name:
            return 0
        self._paint(found.start, found.colon_end, "field")
        return found.colon_end

    def _inline(self, text: str, start: int) -> None:
        for found in _INLINE.finditer(text, start):
            assert found.lastgroup is not None
            self._paint(found.start(), found.end(), found.lastgroup)

    def _paint(self, start: int, end: int, name: str) -> None:
        self.setFormat(start, end - start, self._formats[name])


def _formats(appearance: Appearance) -> dict[str, QTextCharFormat]:
    made = {
        "faint": _format(appearance, "soft"),
        "key": _format(appearance, "accent", weight=QFont.Weight.DemiBold),
        "heading": _format(appearance, "ink", weight=QFont.Weight.Bold),
        "label": _format(appearance, "accent", weight=QFont.Weight.Bold),
        "mark": _format(appearance, "accent", weight=QFont.Weight.DemiBold),
        "kind": _format(appearance, "ink", weight=QFont.Weight.Bold, is_italic=True),
        "field": _format(appearance, "ink", weight=QFont.Weight.Bold),
        "link": _format(appearance, "accent"),
        "code": _format(appearance, "soft"),
        "strong": _format(appearance, "ink", weight=QFont.Weight.Bold),
        "slant": _format(appearance, "ink", is_italic=True),
        "box": _format(appearance, "accent", weight=QFont.Weight.Bold),
    }
    for verdict, colour in _VERDICT_COLOURS.items():
        made[f"verdict-{verdict}"] = _format(appearance, colour, weight=QFont.Weight.Bold)
    return made


def _format(
    appearance: Appearance, colour: str, *, weight: QFont.Weight = QFont.Weight.Normal, is_italic: bool = False
) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(appearance.theme.colour(colour))
    if weight != QFont.Weight.Normal:
        made.setFontWeight(weight)
    if is_italic:
        made.setFontItalic(True)
    return made
