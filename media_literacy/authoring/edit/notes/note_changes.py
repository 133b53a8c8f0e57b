"""The splices that turn one text of a note into another: in place where that can be, else the note written anew."""

from media_literacy.authoring.edit.layout.note_source_layout import NoteLayout, TextLine
from media_literacy.authoring.edit.notes.field_writing import write_fields
from media_literacy.authoring.edit.notes.note_lines import note_lines
from media_literacy.authoring.edit.notes.note_text import NoteText
from media_literacy.authoring.edit.notes.note_words import NoteWords
from media_literacy.authoring.edit.protected_markdown import begins_block
from media_literacy.authoring.edit.source.line_diff import diff_lines
from media_literacy.authoring.edit.source.splice import shrunk, without_lines
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.fix import Splice
from media_literacy.lesson.source import usual_line_end


def changed_in_place(
    layout: NoteLayout, found: NoteText, wanted: NoteText, words: NoteWords, draft: Draft
) -> list[Splice]:
    """Changes only the lines of what differs; what comes of it must be read again."""
    splices = _head(layout, found, wanted, words)
    if found.explanation != wanted.explanation:
        splices += _explanation(layout, wanted.explanation)
    splices += write_fields(layout, found, wanted, words, draft)
    return [*_apart(layout, [shrunk(layout.source, splice) for splice in splices])]


def _head(layout: NoteLayout, found: NoteText, wanted: NoteText, words: NoteWords) -> list[Splice]:
    """Other first words: only the word that differs, where it can be told."""
    if (found.verdict, found.kind) == (wanted.verdict, wanted.kind) or wanted.verdict is None:
        return []
    head, text = layout.head, layout.source.text
    if head is None:
        gap = "" if text[layout.text_start - 1 : layout.text_start].isspace() else " "
        behind = " " if text[layout.text_start : layout.text_start + 1].strip() else ""
        return [Splice(layout.text_start, layout.text_start, f"{gap}{words.head(wanted.verdict, wanted.kind)}{behind}")]
    has_kind = bool(head.kind) and text.startswith(head.kind, head.kind_start)
    if not has_kind or not wanted.kind or not text.startswith(head.verdict, head.verdict_start):
        end = head.start + len(text[head.start : head.end].rstrip())
        return [Splice(head.start, end, words.head(wanted.verdict, wanted.kind))]
    splices: list[Splice] = []
    if found.verdict is not wanted.verdict:
        end = head.verdict_start + len(head.verdict)
        splices.append(Splice(head.verdict_start, end, words.verdict(wanted.verdict)))
    if found.kind != wanted.kind:
        splices.append(Splice(head.kind_start, head.kind_start + len(head.kind), words.kind(wanted.kind)))
    return splices


def _explanation(layout: NoteLayout, wanted: str) -> list[Splice]:
    """Another explanation, line by line."""
    end = usual_line_end(layout.source.text)
    old, new = layout.lines, wanted.split("\n") if wanted else []
    blank, indent = layout.outer.rstrip(), layout.outer + layout.indent

    def further(lines: list[str]) -> str:
        return "".join(end + (indent + line if line else blank) for line in lines)

    if not old:
        head = layout.head
        at = head.start + len(layout.source.text[head.start : head.end].rstrip()) if head else layout.text_start
        if begins_block(wanted) and head:
            return [Splice(at, at, end + blank + further(new))]
        gap = "" if layout.source.text[at - 1].isspace() else " "
        return [Splice(at, at, gap + new[0] + further(new[1:]))]
    splices: list[Splice] = []
    changes = diff_lines([line.text for line in old], new)
    if any(kind != "equal" and any(not line.line for line in old[first:last]) for kind, first, last, *_new in changes):
        # The fields stand in its midst: it is gathered above them.
        gap = next(at for at, line in enumerate(old) if not line.line)
        splices += _without_stretches(layout, old[gap + 1 :])
        old = old[:gap]
        changes = diff_lines([line.text for line in old], new)
    for kind, first, last, begin, stop in changes:
        lines = new[begin:stop]
        if kind == "replace":
            moves_down = not first and begins_block(wanted) and old[0].line == _head_line(layout)
            text = end + blank + further(lines) if moves_down else lines[0] + further(lines[1:])
            splices.append(Splice(old[first].start, old[last - 1].end, text))
        elif kind == "delete" and first:
            splices.append(Splice(old[first - 1].end, old[last - 1].end, ""))
        elif kind == "delete":
            splices.append(Splice(old[0].start, old[last].start if last < len(old) else old[-1].end, ""))
        elif kind == "insert" and first:
            splices.append(Splice(old[first - 1].end, old[first - 1].end, further(lines)))
        elif kind == "insert":
            splices.append(Splice(old[0].start, old[0].start, lines[0] + further(lines[1:]) + end + indent))
    return splices


def _without_stretches(layout: NoteLayout, lines: tuple[TextLine, ...]) -> list[Splice]:
    """Takes away the stretches of the explanation that stand between and below the fields."""
    numbers = [line.line for line in lines if line.line]
    starts = [at for at in numbers if at - 1 not in numbers]
    ends = [at for at in numbers if at + 1 not in numbers]
    return [without_lines(layout.source, first, last) for first, last in zip(starts, ends, strict=True)]


def _head_line(layout: NoteLayout) -> int:
    """The line in which the first words end; 0 when there are none."""
    head = layout.head
    return layout.source.location(max(head.kind_start, head.verdict_start)).line if head else 0


def written_anew(layout: NoteLayout, wanted: NoteText, words: NoteWords, draft: Draft) -> Splice:
    """The note written anew, for what cannot be changed in place."""
    source = layout.source
    start = source.starts[layout.first_line - 1] + source.line(layout.first_line).find(f"[^{layout.label}]:")
    lines = note_lines(layout.label, wanted, words, draft, layout.outer + layout.indent)
    text = usual_line_end(source.text).join(line or layout.outer.rstrip() for line in lines)
    return Splice(start, source.line_end(layout.last_line), text)


def _apart(layout: NoteLayout, splices: list[Splice]) -> list[Splice]:
    """Keeps text right below the note out of it, when the note's end changes."""
    source = layout.source
    below = source.line(layout.last_line + 1).strip(" \t>")
    ends = source.line_end(layout.last_line)
    if not below or below.startswith("[^") or all(splice.end < ends for splice in splices):
        return splices
    at = source.line_start(layout.last_line + 1)
    return [*splices, Splice(at, at, layout.outer.rstrip() + usual_line_end(source.text))]
