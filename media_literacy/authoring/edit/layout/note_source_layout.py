"""How the author of a note laid it out: its first words, the lines of its explanation, its fields, its indentation."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from media_literacy.authoring.edit.source.blank_lines import last_written_line, trim_blank_lines
from media_literacy.lesson.diagnostic_collector import DiagnosticCollector
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.raw_lesson import NoteField, NoteHead, RawBlock, RawNote
from media_literacy.lesson.reading.notes.note_fields import names_in, take_fields
from media_literacy.lesson.reading.notes.verdict_head import end_in_source, read_head
from media_literacy.lesson.source import Source
from media_literacy.lesson.text_blocks import BlockKind

NOTE_INDENT = 4

_VALUE_BEGIN = re.compile(r"(?:[*_]+(?=\s|$))?[ \t]*")
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
class HeadLayout:
    """The first words: verdict and kind as written, where each stands, and where the explanation begins."""

    verdict: str
    kind: str
    start: int
    verdict_start: int
    kind_start: int
    end: int


@dataclass(frozen=True, slots=True)
class FieldLayout:
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
class NoteLayout:
    """A note's source. `outer` opens each of its further lines (inside a quotation); `indent` belongs to the note."""

    label: str
    source: Source
    language: str
    first_line: int
    last_line: int
    outer: str
    indent: str
    text_start: int
    head: HeadLayout | None
    lines: tuple[TextLine, ...]
    fields: tuple[FieldLayout, ...]

    @property
    def explanation(self) -> str:
        return "\n".join(line.text for line in self.lines)


def note_layout(draft: Draft, label: str) -> NoteLayout:
    """The layout of a draft's note; KeyError if it has none with that label."""
    note = draft.note(label)
    if note is None:
        raise KeyError(label)
    return _layout(draft.source, note.raw, note.head, note.fields, draft.language)


def raw_note_layout(source: Source, note: RawNote, language: str) -> NoteLayout:
    """The layout of a note in what an edit made of a lesson."""
    first = note.blocks[0] if note.blocks else None
    head = read_head(first.inline) if first and first.kind is BlockKind.PARAGRAPH else None
    fields, _rest = take_fields(note.blocks, language, DiagnosticCollector())
    return _layout(source, note, head, fields, language)


def _layout(
    source: Source, raw: RawNote, head: NoteHead | None, fields: Iterable[NoteField], language: str
) -> NoteLayout:
    before = source.line(raw.first_line)[: raw.label_range.start.column - 1]
    outer = _SIGN.sub(" ", before) if _is_inside_something(raw) else ""
    text_start = source.span(raw.label_range).end
    while source.text[text_start : text_start + 1] in (" ", "\t"):
        text_start += 1
    words = _head(source, raw.blocks[0], head) if head else None
    width = len(outer.expandtabs(4)) + NOTE_INDENT
    known = tuple(_field(source, raw, field, outer, width) for field in fields if field.name)
    return NoteLayout(
        label=raw.label,
        source=source,
        language=language,
        first_line=raw.first_line,
        last_line=raw.last_line,
        outer=outer,
        indent=_indent(source, raw, outer),
        text_start=text_start,
        head=words,
        lines=_explanation(source, raw, words.end if words else text_start, known, outer, width),
        fields=known,
    )


def _is_inside_something(raw: RawNote) -> bool:
    """Whether a list or a quotation stands around the note."""
    if not raw.blocks:
        return False
    first = raw.blocks[0]
    return first.depth - first.quote_depth - (first.item.depth if first.item else 0) > 0


def _head(source: Source, block: RawBlock, head: NoteHead) -> HeadLayout:
    inline = block.inline
    verdict_start = source.offset(inline.location(head.verdict_at))
    kind_start = source.offset(inline.location(head.kind_at)) if head.kind else -1
    written_end = source.span(inline.range(head.last - 1, head.last)).end
    start = verdict_start
    while start and source.text[start - 1] in "*_":
        start -= 1
    end = end_in_source(source.text, written_end, source.line_end(block.last_line))
    return HeadLayout(head.verdict, head.kind, start, verdict_start, kind_start, end)


def _field(source: Source, raw: RawNote, field: NoteField, outer: str, width: int) -> FieldLayout:
    first, last = field.range.start.line, max(block.last_line for block in (field.block, *field.further))
    last = last_written_line(source, first, min(last, raw.last_line), " \t>")
    is_item = field.block.kind is BlockKind.ITEM
    opening = source.line(first)[: field.range.start.column - 1].rstrip("*_")
    colon_end, line_end = source.span(field.range).end, source.line_end(first)
    found = _VALUE_BEGIN.match(source.text, colon_end, line_end)
    value_start = found.end() if found else colon_end
    columns = len(opening.expandtabs(4)) if is_item else width
    end = source.line_end(last)
    texts = [source.text[value_start : min(end, line_end)]]
    texts += [line[after_indent(line, outer, columns) :] for line in source.lines[first:last]]
    value = trim_blank_lines("\n".join(texts))
    names = tuple(dict.fromkeys(name for name, _where in names_in(field, only_links=_has_only_links(field))))
    return FieldLayout(field.name, field.word, first, last, opening, is_item, value_start, end, value, names)


def _has_only_links(field: NoteField) -> bool:
    return field.name == "evidence" and bool(field.inline.links)


def _explanation(
    source: Source, raw: RawNote, start: int, fields: Sequence[FieldLayout], outer: str, width: int
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
        inside = start - source.line_start(begin) if number == begin else after_indent(line, outer, width)
        at = source.line_start(number) + inside
        text = line[inside:] if line[inside:].strip() else ""
        stretches[-1].append(TextLine(text, number, at, source.line_end(number)))
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
