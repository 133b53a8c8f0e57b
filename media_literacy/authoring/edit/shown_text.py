"""What a form shows of Markdown: the words that its readers read; and the Markdown of what stands in the form then.

The signs of emphasis, links and escapes are not shown. Where the words did not change, what was written stays as it
was, signs and lines; what was typed is text, every sign of it. Lists, quotations, tables and code are shown as they
are written. A line break that is shown is one that readers see.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from media_literacy.lesson.bounded_cache import BoundedCache
from media_literacy.lesson.raw_lesson import RawBlock
from media_literacy.lesson.reading.blocks import read_blocks
from media_literacy.lesson.reading.markdown import read_markdown
from media_literacy.lesson.reading.markdown_escaping import escape
from media_literacy.lesson.source import Source, Span, make_source
from media_literacy.lesson.text_blocks import BlockKind
from media_literacy.strings.common_ends import common_ends

_HAS_SIGNS = re.compile(r"_|[^\w ,.;:?“”‘’–—…%€$/'\"-]|^\W|^\d+[.)]")
_LIST_SIGN = re.compile(r"(?:[-+*]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(?=\S)")
_BETWEEN_PARAGRAPHS = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
_CACHED_SIGNS = 1 << 20

_shown: "BoundedCache[str, ShownText]" = BoundedCache(_CACHED_SIGNS)


@dataclass(frozen=True, slots=True)
class ShownText:
    """The words, and for each of their characters from where to where it stands in the Markdown."""

    text: str
    spans: tuple[tuple[int, int], ...]


def shown_text(markdown: str) -> str:
    """What is shown of it."""
    return _read(markdown).text if _HAS_SIGNS.search(markdown) else markdown


def written_text(text: str, before: str = "") -> str:
    """Markdown that shows the text; `before` is the Markdown that was shown, of which all stays that says the same.

    White space at the ends of the lines and around the text is left out.
    """
    text = _tidy(text)
    if text == shown_text(before):
        return before
    for candidate in _candidates(text, before):
        if shown_text(candidate) == text:
            return candidate
    return _escaped(text, lists=False)


def with_reference(markdown: str, start: int, end: int, words: str, label: str) -> str:
    """The Markdown with a link to the sentence of that label, between `start` and `end` of the text that it shows.

    What is shown there becomes the words of the link; where nothing is, they are `words`. Where no link can be written,
    as in code, it stands at the end.
    """
    old = _read(markdown)
    shown = old.text[start:end].strip()
    words = _escaped(" ".join((shown or words).split()), lists=False, begins_line=False)
    link = f"[{words}](#{label})"
    if not shown:
        end = start
    edges = [(0, 0), *old.spans]
    first = old.spans[start][0] if shown else edges[start][1]
    last = old.spans[end - 1][1] if shown else first
    lead = " " if not shown and old.text[:start][-1:].strip() else ""
    tail = " " if not shown and old.text[start:][:1].isalnum() else ""
    made = markdown[:first] + lead + link + tail + markdown[last:]
    wanted = old.text[:start] + (old.text[start:end] if shown else lead + shown_text(link) + tail) + old.text[end:]
    if shown_text(made) == wanted:
        return made
    return f"{markdown.rstrip()} {link}".lstrip()


def _candidates(text: str, before: str) -> Iterator[str]:
    if before.strip():
        yield from _changed(_read(before), text, before)
    yield text if not _HAS_SIGNS.search(text) else _escaped(text, lists=True)


def _changed(old: ShownText, text: str, before: str) -> Iterator[str]:
    """What differs written anew between what stays; first without the signs around what went, then with some."""
    first, last = common_ends(old.text, text)
    middle, stop = text[first : len(text) - last], len(old.text) - last
    edges = [(0, 0), *old.spans, (len(before), len(before))]
    start, end = edges[first][1], edges[stop + 1][0]
    is_at_line_start = not text[:first].strip(" ") or text[:first].endswith("\n")
    new = _escaped(middle, lists=is_at_line_start, begins_line=is_at_line_start)
    if first == stop:
        gap = before[start:end]
        goes_on = middle[:1].isalnum() and text[:first][-1:].isalnum()  # a word that is emphasised, or a link
        pieces = (new + gap, gap + new) if goes_on else (gap + new, new + gap)
        yield from (before[:start] + piece + before[end:] for piece in pieces)
        return
    left, right = before[start : old.spans[first][0]], before[old.spans[stop - 1][1] : end]
    inner = "".join(before[old.spans[at][1] : old.spans[at + 1][0]] for at in range(first, stop - 1))
    for keeps_inner, keeps_left, keeps_right in product((False, True), repeat=3):
        pieces = (left if keeps_left else "", new, inner if keeps_inner else "", right if keeps_right else "")
        yield before[:start] + "".join(pieces) + before[end:]


def _tidy(text: str) -> str:
    lines = (line.strip() for line in text.split("\n"))
    return _BETWEEN_PARAGRAPHS.sub("\n\n", "\n".join(lines)).strip()


def _escaped(text: str, *, lists: bool, begins_line: bool = True) -> str:
    """The text as Markdown. With `lists` a line that begins as the item of a list does is one."""
    written = ""
    is_item = False
    for number, line in enumerate(text.split("\n")):
        sign = _LIST_SIGN.match(line) if lists and (number or begins_line) else None
        if number:
            is_broken = bool(line) and written.strip(" ") and not written.endswith("\n") and sign is None
            written += "\\\n" if is_broken else "\n"
        is_item = sign is not None
        lead = sign[0] if sign is not None else ""
        rest = line[len(lead) :]
        written += lead + escape(rest, begins_line=not is_item and (bool(number) or begins_line))
    return written


def _read(markdown: str) -> ShownText:
    found = _shown.get(markdown)
    if found is None:
        found = _as_shown(markdown)
        _shown.put(markdown, found, len(markdown) + 1)
    return found


def _as_shown(markdown: str) -> ShownText:
    source = make_source(markdown)
    blocks, _notes = read_blocks(read_markdown(markdown)[0], source.lines, 0)
    letters: list[str] = []
    spans: list[tuple[int, int]] = []
    at = 0
    for block in blocks:
        if block.kind not in (BlockKind.PARAGRAPH, BlockKind.ITEM) or not block.inline.text or block.inline.pictures:
            continue
        start, end = _inside(block, source)
        if start < at:
            continue
        _add_as_written(markdown, at, start, letters, spans)
        _add_words(block, source, end, letters, spans)
        at = end
    _add_as_written(markdown, at, len(markdown), letters, spans)
    return ShownText("".join(letters), tuple(spans))


def _inside(block: RawBlock, source: Source) -> tuple[int, int]:
    """Where the words of a block stand with the signs around them, without what makes a list of its line."""
    start = source.line_start(block.first_line)
    first = source.offset(block.inline.location(0))
    while source.text[start:first].strip() and source.text[start] in " \t>":
        start += 1
    start += len(source.text[start:first]) - len(source.text[start:first].lstrip())
    for _depth in range(block.depth):
        found = _LIST_SIGN.match(source.text, start)
        if found is not None and found.end() <= first:
            start = found.end()
    return start, source.line_end(block.last_line)


def _add_words(block: RawBlock, source: Source, end: int, letters: list[str], spans: list[tuple[int, int]]) -> None:
    inline = block.inline
    places = [source.span(inline.range(at, at + 1)) for at in range(len(inline.text))]
    places.append(Span(end, end))
    for at, letter in enumerate(inline.text):
        start, stop = places[at]
        is_break = letter == "\n" or start == stop
        letters.append(letter)
        spans.append((start, places[at + 1][0] if is_break else stop))


def _add_as_written(markdown: str, start: int, end: int, letters: list[str], spans: list[tuple[int, int]]) -> None:
    letters.extend(markdown[start:end])
    spans.extend((at, at + 1) for at in range(start, end))
