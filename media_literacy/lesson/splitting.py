"""Where one sentence ends and the next begins."""

import re
from collections.abc import Iterator, Sequence

Span = tuple[int, int]

_SURROGATE = re.compile("[\ud800-\udfff]")


def split_text(text: str, language: str, keep_together: Sequence[str] = ()) -> list[Span]:
    """The sentences of a text as (start, end) in code points, in order, without white space around them.

    Together they cover every character that is no white space. `language` is a BCP 47 tag; an unknown one is
    split by common rules. The character "\\n" is a hard line break and always ends a sentence. A word of
    `keep_together` is never cut, however it is spaced, except by a hard line break. Any text is accepted.
    """
    kept = list(_kept_spans(text, keep_together))
    spans: list[Span] = []
    for start, end in _lines(text):
        cuts = [start + cut for cut in _cuts(text[start:end], language)]
        free = [cut for cut in cuts if not any(first < cut < last for first, last in kept)]
        edges = [start, *free, end]
        spans += [_strip(text, first, last) for first, last in zip(edges, edges[1:], strict=False)]
    return [span for span in spans if span[0] < span[1]]


def _lines(text: str) -> Iterator[Span]:
    """The stretches between hard line breaks."""
    start = 0
    for line in text.split("\n"):
        yield start, start + len(line)
        start += len(line) + 1


def _cuts(line: str, language: str) -> list[int]:
    """Where the library would begin a new sentence inside a line."""
    # Imported late: most starts of the program show a lesson that was split before.
    from sentencex import get_sentence_boundaries

    # The library refuses lone surrogates; one character stands in for one, so that offsets stay true.
    found = get_sentence_boundaries(language, _SURROGATE.sub("\ufffd", line))
    return [one["start_index"] for one in found[1:]]


def _kept_spans(text: str, words: Sequence[str]) -> Iterator[Span]:
    """Where the words that must stay whole stand in the text."""
    for word in words:
        parts = [re.escape(part) for part in word.split()]
        if parts:
            for match in re.finditer(r"\s+".join(parts), text):
                yield match.span()


def _strip(text: str, start: int, end: int) -> Span:
    """A span without the white space around it."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
