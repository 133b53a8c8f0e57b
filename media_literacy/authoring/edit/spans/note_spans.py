"""Where everything stands in a note's source: its first words, the lines of its explanation, its fields."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from media_literacy.lesson.diagnostic_collector import DiagnosticCollector
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.model import BlockKind
from media_literacy.lesson.raw_lesson import NoteField, RawBlock, RawNote
from media_literacy.lesson.reading.blocks import read_blocks
from media_literacy.lesson.reading.markdown import read_markdown
from media_literacy.lesson.reading.note_fields import names_in, take_fields
from media_literacy.lesson.reading.note_head import end_in_source, read_head
from media_literacy.lesson.reading.segments import read_body
from media_literacy.lesson.source import Source
from media_literacy.lesson.vocabulary.format_words import load_format_words

NOTE_INDENT = 4

_VALUE_BEGIN = re.compile(r"(?:[*_]+(?=\s|$))?[ \t]*")
_COLON = re.compile(r"[:：]")
_QUOTES = re.compile(r"(?: {0,3}>[ \t]?)*")
_SIGN = re.compile(r"[^\s>]")


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line of the explanation and its stretch of the source; `line` is 0 for the gap that fields leave in it."""

    text: str
    line: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class HeadPlace:
    """The first words: verdict and kind as written, where each stands, and where the explanation begins."""

    verdict: str
    kind: str
    start: int
    verdict_start: int
    kind_start: int
    end: int


@dataclass(frozen=True, slots=True)
class FieldPlace:
    """A field: `opening` is what stands before its word, `value` its text without the indentation."""

    name: str
    word: str
    first_line: int
    last_line: int
    opening: str
    is_item: bool
    value_start: int
    end: int
    value: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NotePlaces:
    """A note's source. `outer` opens each of its further lines (inside a quotation); `indent` belongs to the note."""

    label: str
    source: Source
    language: str
    first_line: int
    last_line: int
    outer: str
    indent: str
    text_start: int
    head: HeadPlace | None
    lines: tuple[TextLine, ...]
    fields: tuple[FieldPlace, ...]

    @property
    def explanation(self) -> str:
        """The explanation's Markdown."""
        return "\n".join(line.text for line in self.lines)


def find_note(draft: Draft, label: str) -> NotePlaces:
    """The places of a draft's note; KeyError if it has none with that label."""
    for note in draft.notes:
        if note.label == label:
            places = read_note(draft.source, label, note.first_line, note.last_line, draft.language)
            # Deep inside a list, a note cannot be told from code without the lines above it.
            return places or _read_in_file(draft, label)
    raise KeyError(label)


def read_note(source: Source, label: str, first: int, last: int, language: str) -> NotePlaces | None:
    """The note that stands in those lines, read by themselves; None if they hold no such note."""
    tokens, _links = read_markdown("\n".join(source.lines[first - 1 : last]))
    _blocks, notes = read_blocks(tokens, source.lines, first - 1)
    found = next((note for note in notes if note.label == label), None)
    return _places(source, found, language) if found else None


def _read_in_file(draft: Draft, label: str) -> NotePlaces:
    base = draft.body_line - 1
    notes = read_body(draft.source.lines, base).notes
    return _places(draft.source, next(note for note in notes if note.label == label), draft.language)


def _places(source: Source, raw: RawNote, language: str) -> NotePlaces:
    before = source.line(raw.first_line)[: raw.location.column - 1]
    outer = _SIGN.sub(" ", before) if _is_inside_something(raw) else ""
    text_start = source.offset(raw.location) + len(f"[^{raw.label}]:")
    while source.text[text_start : text_start + 1] in (" ", "\t"):
        text_start += 1
    first = raw.blocks[0] if raw.blocks else None
    head = _head(source, first) if first and first.kind is BlockKind.PARAGRAPH else None
    taken, _rest = take_fields(raw.blocks, load_format_words(), language, DiagnosticCollector())
    width = len(outer.expandtabs(4)) + NOTE_INDENT
    fields = tuple(_field(source, raw, one, outer, width) for one in taken if one.name)
    lines = _explanation(source, raw, head.end if head else text_start, fields, outer, width)
    indent = _indent(source, raw, outer)
    return NotePlaces(
        raw.label,
        source,
        language,
        raw.first_line,
        raw.last_line,
        outer,
        indent,
        text_start,
        head,
        lines,
        fields,
    )


def _is_inside_something(raw: RawNote) -> bool:
    """Whether a list or a quotation stands around the note."""
    if not raw.blocks:
        return False
    first = raw.blocks[0]
    return first.depth - first.quote_depth - (first.item.depth if first.item else 0) > 0


def _head(source: Source, block: RawBlock) -> HeadPlace | None:
    inline = block.inline
    head = read_head(inline)
    if head is None:
        return None
    verdict_start = source.offset(inline.location(head.verdict_at))
    kind_start = source.offset(inline.location(head.kind_at)) if head.kind else -1
    written_end = source.offset(inline.location(head.last - 1)) + 1
    stop = source.starts[block.last_line - 1] + len(source.line(block.last_line))
    start = verdict_start
    while start and source.text[start - 1] in "*_":
        start -= 1
    return HeadPlace(
        head.verdict, head.kind, start, verdict_start, kind_start, end_in_source(source.text, written_end, stop)
    )


def _field(source: Source, raw: RawNote, one: NoteField, outer: str, width: int) -> FieldPlace:
    block = next(block for block in raw.blocks if block.inline is one.inline)
    first, last = one.location.line, max(each.last_line for each in (block, *one.further))
    last = _last_written(source, first, min(last, raw.last_line))
    is_item = block.kind is BlockKind.ITEM
    opening = source.line(first)[: one.location.column - 1].rstrip("*_")
    colon = _COLON.search(one.inline.text, one.inline.text.find(one.word) + len(one.word))
    colon_at = source.offset(one.inline.location(colon.start() if colon else one.start))
    found = _VALUE_BEGIN.match(source.text, colon_at + 1, source.starts[first - 1] + len(source.line(first)))
    value_start = found.end() if found else colon_at + 1
    columns = len(opening.expandtabs(4)) if is_item else width
    end = source.starts[last - 1] + len(source.line(last))
    texts = [source.text[value_start : min(end, source.starts[first - 1] + len(source.line(first)))]]
    texts += [line[after_indent(line, outer, columns) :] for line in source.lines[first:last]]
    value = tidy_text("\n".join(texts))
    names = tuple(dict.fromkeys(name for name, _where in names_in(one, only_links=_has_only_links(one))))
    return FieldPlace(one.name, one.word, first, last, opening, is_item, value_start, end, value, names)


def _has_only_links(one: NoteField) -> bool:
    return one.name == "evidence" and bool(one.inline.links)


def _explanation(
    source: Source, raw: RawNote, start: int, fields: Sequence[FieldPlace], outer: str, width: int
) -> tuple[TextLine, ...]:
    """The lines that are no field's, without the blank ones at either end of each stretch of them."""
    begin = source.location(start).line
    taken = {line for field in fields for line in range(field.first_line, field.last_line + 1)}
    stretches: list[list[TextLine]] = [[]]
    for number in range(begin, raw.last_line + 1):
        if number in taken:
            stretches.append([])
            continue
        line = source.line(number)
        inside = start - source.starts[begin - 1] if number == begin else after_indent(line, outer, width)
        at = source.starts[number - 1] + inside
        text = line[inside:] if line[inside:].strip() else ""
        stretches[-1].append(TextLine(text, number, at, source.starts[number - 1] + len(line)))
    lines: list[TextLine] = []
    for stretch in map(_trimmed, stretches):
        if lines and stretch:
            lines.append(TextLine("", 0, lines[-1].end, lines[-1].end))
        lines += stretch
    return tuple(lines)


def _trimmed(stretch: list[TextLine]) -> list[TextLine]:
    first, last = 0, len(stretch)
    while first < last and not stretch[first].text:
        first += 1
    while last > first and not stretch[last - 1].text:
        last -= 1
    return stretch[first:last]


def _indent(source: Source, raw: RawNote, outer: str) -> str:
    """What the author writes before the further lines of the note."""
    for number in range(raw.first_line + 1, raw.last_line + 1):
        line = source.line(number)
        rest = line[len(outer) :] if line.startswith(outer) else ""
        end = after_indent(rest, "", NOTE_INDENT)
        if rest.strip() and len(rest[:end].expandtabs(4)) == NOTE_INDENT:
            return rest[:end]
    return " " * NOTE_INDENT


def _last_written(source: Source, first: int, last: int) -> int:
    while last > first and not source.line(last).strip(" \t>"):
        last -= 1
    return last


def after_indent(line: str, outer: str, columns: int) -> int:
    """The offset in a line after what belongs to the note, or to its list item: at most so many columns."""
    at = column = 0
    if ">" in outer:
        found = _QUOTES.match(line)
        at = found.end() if found else 0
        column = len(line[:at].expandtabs(4))
    while at < len(line) and line[at] in " \t" and column < columns:
        column += 4 - column % 4 if line[at] == "\t" else 1
        at += 1
    return at


def tidy_text(text: str) -> str:
    """A text without blank lines at its ends, and without white space in blank lines."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    kept = [line if line.strip() else "" for line in lines]
    return "\n".join(kept).strip("\n").strip() if len(kept) == 1 else "\n".join(kept).strip("\n").rstrip().lstrip(" \t")
