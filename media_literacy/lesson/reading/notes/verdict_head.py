"""The first words of a note, as in `[^label]: **Verdict: kind.**`: the one place that knows how they are written."""

import re

from media_literacy.lesson.raw_lesson import NoteHead
from media_literacy.lesson.raw_text import InlineText
from media_literacy.lesson.vocabulary.format_words import OPENING_WORD, load_format_words
from media_literacy.lesson.vocabulary.kinds import load_catalogue

DEFINITION = re.compile(r"^ {0,3}(?P<mark>\[\^(?P<label>[^\]\s]+)\]:)", re.MULTILINE)
"""What opens a note, at the beginning of a line."""

_AFTER_HEAD = re.compile(r"[\s.。．:：]*")
_AFTER_HEAD_WRITTEN = re.compile(r"[*_]*[.。．:：]*[*_]*(?:[\s.。．:：]|\\(?=[\r\n]))*")
_BOLD = re.compile(r"[ \t]*(?P<sign>\*\*|__)")
_COLON = re.compile(r"(?:(?<!\s)\s+)?[:：][\s*_]*")
_STOP = re.compile(r"[.。．]")
_SENTENCE_STOP = re.compile(r"[.。．](?=\s|$)")
_PLAIN_VERDICT = re.compile(rf"\s*(?P<verdict>{OPENING_WORD})\s*[:：]\s*")
_PLAIN_KIND_END = re.compile(r"[.。．!?]|\s[–—-]\s|$")
_SIGNS = " \t\n*_"
_LONGEST_KIND = 80
_MOST_ENDS = 4


def read_head(inline: InlineText) -> NoteHead | None:
    """Verdict and kind of a note's text, or None when it does not begin in bold."""
    bold_end = start = None
    for piece in inline.pieces:
        if not piece.strong and piece.text.strip():
            break
        if piece.strong:
            start = piece.start if start is None else start
            bold_end = piece.start + len(piece.text)
    return None if start is None or bold_end is None else _split(inline.text, start, bold_end)


def head_in_line(line: str, at: int | None = None) -> NoteHead | None:
    """The same in a line of the source, from `at` on or behind the label that it opens with.

    The bold may not be closed yet.
    """
    if at is None:
        opening = DEFINITION.match(line)
        if opening is None:
            return None
        at = opening.end()
    bold = _BOLD.match(line, at)
    if bold is None:
        return None
    closing = line.find(bold["sign"], bold.end())
    return _split(line, bold.end(), closing if closing >= 0 else len(line))


def plain_head(text: str, language: str) -> NoteHead | None:
    """Verdict and kind that are not in bold, told by their being words of the format and of the catalogue."""
    found = _PLAIN_VERDICT.match(text)
    verdict = load_format_words().verdict(found["verdict"], language) if found else None
    if found is None or verdict is None:
        return None
    for count, stop in enumerate(_PLAIN_KIND_END.finditer(text, found.end())):
        if count > _MOST_ENDS or stop.start() > found.end() + _LONGEST_KIND:
            break
        name = text[found.end() : stop.start()].strip()
        kind = load_catalogue().find(name, language) if name else None
        if kind is not None and kind.fits(verdict):
            return NoteHead(found["verdict"], name, found.start("verdict"), found.end(), stop.end(), stop.end())
    return None


def end_in_source(text: str, written_end: int, stop: int) -> int:
    """Where the explanation begins in a source in which verdict and kind end at `written_end`; `stop` at most."""
    found = _AFTER_HEAD_WRITTEN.match(text, written_end, stop)
    return found.end() if found else written_end


def _split(text: str, start: int, bold_end: int) -> NoteHead:
    """The words from `start` on taken apart.

    After a trip through another program the full stop, the kind or the colon may stand outside the bold.
    """
    colon = _COLON.search(text, start)
    if colon is None or text[start : colon.start()].strip() == "" or not _is_near(text, colon.start(), bold_end):
        stop = _SENTENCE_STOP.search(text, start, bold_end)
        end = stop.end() if stop else bold_end
        verdict = text[start:end].strip().rstrip(".。．").strip()
        return NoteHead(verdict, "", _skip(text, start), -1, bold_end, _after(text, end))
    kind_at = colon.end()
    stop = _SENTENCE_STOP.search(text, kind_at)
    if kind_at < bold_end:
        # An explanation may begin in bold, too.
        kind_end = stop.end() if stop and stop.end() < bold_end else bold_end
    else:
        kind_end = stop.end() if stop else len(text)
    kind = text[kind_at:kind_end].strip().rstrip(_SIGNS)
    kind = kind[:-1].rstrip(_SIGNS) if _STOP.match(kind[-1:]) else kind
    verdict = text[start : colon.start()].strip(_SIGNS)
    return NoteHead(verdict, kind, _skip(text, start), kind_at, bold_end, _after(text, kind_end))


def _is_near(text: str, colon: int, bold_end: int) -> bool:
    """Whether the first colon belongs to the bold words: inside them, or right behind."""
    return colon <= bold_end or not text[bold_end:colon].strip(_SIGNS)


def _skip(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def _after(text: str, end: int) -> int:
    """Where the explanation begins: after white space and a full stop outside the bold."""
    found = _AFTER_HEAD.match(text, end)
    return found.end() if found else end
