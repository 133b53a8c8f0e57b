"""The sentences of a block's text.

A footnote mark always ends a sentence, and so does a hard line break; what stands between is split as the language
wants.
"""

import re
import sys
from collections.abc import Callable, Sequence
from functools import partial

from media_literacy.lesson.sentences.splitting import Span, split_text

_LONG_TEXT = 20_000
_WINDOW = 4_000

_CLOSING = set("”’»›“‘\"')]}.,;:!?…。．，、！？；：」』）】》〉؟،؛%")
_CLOSING_BEFORE_SPACE = set("“‘\"'")
_WORD = re.compile(r"\w")


def cut_sentences(
    text: str, marks: Sequence[int], language: str, keep_together: Sequence[str] = (), most: int = sys.maxsize
) -> list[Span]:
    """The sentences of a block's text, in order, without white space around them.

    `marks` are the offsets at which a footnote mark stands. Together the spans cover everything but white space,
    unless there are more than `most`: then it stops soon after.
    """
    split = partial(split_text, language=language, keep_together=keep_together)
    spans: list[Span] = []
    start = 0
    for end in _ends(text, marks):
        if len(spans) > most:
            break
        for first, last in _split_long(text[start:end], split, most):
            span = (start + first, start + last)
            if spans and not _WORD.search(text, *span) and "\n" not in text[spans[-1][1] : span[0]]:
                # A stray sign that follows a mark with a gap is nothing to click.
                spans[-1] = (spans[-1][0], span[1])
            else:
                spans.append(span)
        start = end
    return spans


def _split_long(text: str, split: Callable[[str], list[Span]], most: int) -> list[Span]:
    """The sentences of a text. A very long one is cut window by window, so that one can stop in time."""
    if len(text) <= _LONG_TEXT:
        return split(text)
    spans: list[Span] = []
    start, size = 0, _WINDOW
    while start < len(text) and len(spans) <= most:
        end = start + size
        found = split(text[start:end])
        if end < len(text):
            # The last sentence may go on behind the window.
            found, goes_on = found[:-1], found[-1:]
            if not found and goes_on:
                size *= 2
                continue
            end = start + goes_on[0][0] if goes_on else end
        spans += [(start + first, start + last) for first, last in found]
        start, size = end, _WINDOW
    return spans


def _ends(text: str, marks: Sequence[int]) -> list[int]:
    """Where a sentence must end: after each mark with the signs that close it, and at the end of the text."""
    ends: list[int] = []
    for mark in marks:
        end = _after_closing_signs(text, mark)
        if end < len(text) and (not ends or end > ends[-1]) and text[:end].strip():
            ends.append(end)
    return [*ends, len(text)]


def _after_closing_signs(text: str, at: int) -> int:
    """The offset after the quotes and punctuation that stand right behind `at`.

    A straight quote, or one that opens in some languages and closes in others, closes unless a word follows it.
    """
    end = at
    while end < len(text) and text[end] in _CLOSING:
        if text[end] in _CLOSING_BEFORE_SPACE and _WORD.match(text, end + 1):
            break
        end += 1
    return end


def sentence_at(spans: Sequence[Span], mark: int) -> int | None:
    """The index of the sentence that a mark at that offset closes; None when no text stands before it."""
    before = sum(start < mark for start, _end in spans)
    return before - 1 if before else None
