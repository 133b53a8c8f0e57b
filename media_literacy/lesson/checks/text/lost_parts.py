"""Parts and code that a slip of one sign makes or unmakes: a heading that is none, and text that became code."""

import re
from collections.abc import Iterator

from media_literacy.diagnostics import Diagnostic, DiagnosticCode, FormWording, Location, Severity, diagnose
from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _
from media_literacy.lesson.checks.rule import Rule
from media_literacy.lesson.draft import Draft, DraftBlock, Place
from media_literacy.lesson.text_blocks import BlockKind
from media_literacy.lesson.vocabulary.format_words import load_format_words

PART_WITHOUT_HEADING = DiagnosticCode(
    "part-without-heading",
    Severity.WARNING,
    FormWording(
        message=deferred("The name of a part stands here and does not begin it."),
        hint=deferred("Make it the heading of the part in the text of the file."),
        opens="source",
    ),
)
CODE_NOT_CLOSED = DiagnosticCode(
    "code-not-closed",
    Severity.WARNING,
    FormWording(
        message=deferred("All text from here on is shown as computer code."),
        hint=deferred("The signs that begin it can be taken out in the text of the file."),
        opens="source",
    ),
)
TEXT_AS_CODE = DiagnosticCode(
    "text-as-code",
    Severity.WARNING,
    FormWording(
        message=deferred("This paragraph is shown as computer code."),
        hint=deferred("Take the blanks before it away in the text of the file."),
        opens="source",
    ),
)

_NAME = re.compile(
    r" {0,3}(?:#(?=[^#\s])|#{2,6}[ \t]*|\*\*|__)(?P<name>[^#*_\s][^#*_]{0,59}?)[:：]?(?:\*\*|__|[ \t]#+)?[ \t]*"
)
_TIGHT = re.compile(r" {0,3}#[^#\s]")
_USUAL_WORDS = (Place.EVIDENCE, Place.WORDS, Place.DISCUSSION)
_FENCE = re.compile(r" {0,3}(?P<fence>`{3,}|~{3,})(?P<rest>.*)")
_INDENTED = re.compile(r"(?: {4}| {0,3}\t)\s*\S")
_PROSE_WORDS = 4


def parts_without_heading(draft: Draft) -> Iterator[Diagnostic]:
    """Lines with the name of a part that the lesson lacks, as bold text or as a heading of another form.

    A report may have a heading “Discussion” of its own, so above the first part and the last note only other names
    are told.
    """
    there = {part.place for part in draft.parts}
    edges = [draft.parts[0].location.line] if draft.parts else []
    edges += [draft.notes[-1].last_line] if draft.notes else []
    end_of_article = min(edges, default=len(draft.source.lines) + 1)
    words = load_format_words()
    for number, line in enumerate(draft.source.lines[draft.body_line - 1 :], draft.body_line):
        found = _NAME.fullmatch(line)
        part = words.part(found["name"].strip(), draft.language) if found else None
        is_heading_of_its_own = number < end_of_article and part in _USUAL_WORDS and not _TIGHT.match(line)
        if part is not None and Place(part) not in there and not is_heading_of_its_own:
            name = found["name"].strip() if found else ""
            yield diagnose(
                PART_WITHOUT_HEADING,
                _("“{name}” is the name of a part, and this line does not begin it.").format(name=name),
                draft.source.rest_of_line(Location(number, 1)),
                _("Write it as “# {name}”: one number sign and a space.").format(name=name),
            )


def fences_not_closed(draft: Draft) -> Iterator[Diagnostic]:
    """A code block that is opened and never closed, so that all below is code."""
    line = open_fence(draft)
    if line is not None:
        yield diagnose(
            CODE_NOT_CLOSED,
            _("A code block begins here and does not end, so that all below it is shown as code."),
            draft.source.rest_of_line(Location(line, 1)),
            _("Take this line out, or end the block with a line of the same signs."),
        )


def open_fence(draft: Draft) -> int | None:
    """The line in which a code block is opened that goes on to the end of the file."""
    for block in _code(draft):
        opening, last = (_FENCE.match(draft.source.line(line)) for line in (block.first_line, block.last_line))
        is_closed = opening and last and last["fence"].startswith(opening["fence"]) and not last["rest"].strip()
        if opening and (not is_closed or block.first_line == block.last_line):
            return block.first_line
    return None


def text_as_code(draft: Draft) -> Iterator[Diagnostic]:
    """Paragraphs of the article that four spaces at the start of the line have made code."""
    for block in draft.blocks:
        if block.block.kind is not BlockKind.CODE or not _INDENTED.match(draft.source.line(block.first_line)):
            continue
        text = block.block.text.rstrip()
        if text.startswith("- "):  # a field of a note that lost its beginning, which has its own diagnostic
            continue
        if len(text.split()) >= _PROSE_WORDS and text.endswith((".", "!", "?", "…", "]", "”")):
            yield diagnose(
                TEXT_AS_CODE,
                _("This paragraph is shown as code, because its lines begin with four spaces."),
                draft.source.rest_of_line(block.location),
                _("Take the spaces away."),
            )


def _code(draft: Draft) -> Iterator[DraftBlock]:
    blocks = [*draft.blocks, *(block for part in draft.parts for block in part.blocks)]
    return (block for block in blocks if block.block.kind is BlockKind.CODE)


RULES = (
    Rule(parts_without_heading, (PART_WITHOUT_HEADING,)),
    Rule(fences_not_closed, (CODE_NOT_CLOSED,)),
    Rule(text_as_code, (TEXT_AS_CODE,)),
)
