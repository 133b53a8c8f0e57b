"""Cutting a block's text into sentences, and giving each sentence a name that lasts.

A footnote mark always ends a sentence, and so does a hard line break; everything between them is cut by the library
for the lesson's language.
"""

import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from media_literacy.lesson.ids import is_id
from media_literacy.lesson.model import SentenceId

Span = tuple[int, int]
Splitter = Callable[[str], list[Span]]

_LONG_TEXT = 20_000
_WINDOW = 4_000

_CLOSING = set("”’»›“‘\"')]}.,;:!?…。．，、！？；：」』）】》〉؟،؛%")
_CLOSING_BEFORE_SPACE = set("“‘\"'")
_WORD = re.compile(r"\w")
_SPACE = re.compile(r"\s+")
_STRAIGHT = str.maketrans("“”„‟‘’‚‛", "\"\"\"\"''''")

RESERVED_LABEL = re.compile(r"s-[0-9a-f]{8}(-\d+)?")
"""The form of an id that a sentence has from its words. Two that are alike are so by chance."""

RESERVED_IN_TEXT = re.compile(r"s-(?<![\w-]s-)[0-9a-f]{8}(?:-\d+)?(?![\w-])")
"""The same among other words. Its first sign first: so a text without ids is passed over in no time."""


def cut_sentences(text: str, marks: Sequence[int], split: Splitter, most: int = sys.maxsize) -> list[Span]:
    """The sentences of a block's text, in order, without white space around them.

    `marks` are the offsets at which a footnote mark stands. Together the spans cover everything but white space,
    unless there are more than `most`: then it stops soon after.
    """
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


def _split_long(text: str, split: Splitter, most: int) -> list[Span]:
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
        end = after_closing_signs(text, mark)
        if end < len(text) and (not ends or end > ends[-1]) and text[:end].strip():
            ends.append(end)
    return [*ends, len(text)]


def after_closing_signs(text: str, at: int) -> int:
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
    found = None
    for index, (start, _end) in enumerate(spans):
        if start >= mark:
            break
        found = index
    return found


def normalised(text: str) -> str:
    """A sentence's text as its id sees it: composed, with single spaces and straight quotes."""
    return _SPACE.sub(" ", unicodedata.normalize("NFC", text)).strip().translate(_STRAIGHT)


def name_sentences(sentences: Iterable[tuple[str, Sequence[str]]]) -> list[SentenceId]:
    """An id for each sentence, given as its text and the labels of its notes.

    The first label that is fit and not taken yet names it; otherwise its text does.
    """
    import hashlib  # here, since it loads OpenSSL, and a start that finds its lesson in the cache names no sentence

    taken: set[str] = set()
    repeats: Counter[str] = Counter()
    ids: list[SentenceId] = []
    for text, labels in sentences:
        name = next((label for label in labels if is_fit_label(label) and label not in taken), None)
        if name is None:
            digest = hashlib.sha256(normalised(text).encode("utf-8", "surrogatepass")).hexdigest()[:8]
            repeats[digest] += 1
            name = f"s-{digest}" if repeats[digest] == 1 else f"s-{digest}-{repeats[digest]}"
        taken.add(name)
        ids.append(SentenceId(name))
    return ids


def is_fit_label(label: str) -> bool:
    """Whether a label may name a sentence."""
    return is_id(label) and not RESERVED_LABEL.fullmatch(label)
