"""What a speaker says, in a chat or an interview: the name up to the colon is set in bold letters, or no longer."""

from collections.abc import Iterator

from media_literacy.authoring.edit.article.article_shape import first_written, plan_of
from media_literacy.authoring.edit.source.splice import NamedEdit, NotPossible
from media_literacy.i18n import gettext as _
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.fix import Splice
from media_literacy.lesson.model import SentenceId
from media_literacy.lesson.raw_lesson import RawBlock, RawLesson
from media_literacy.lesson.reading.markdown_escaping import escape
from media_literacy.lesson.source import Source, Span
from media_literacy.lesson.text_blocks import BlockKind
from media_literacy.strings.spoken_lines import SPEAKER

_BOLD_SIGNS = ("**", "__")


def is_spoken(block: RawBlock) -> bool:
    """Whether a paragraph begins with a name in bold letters and a colon, behind the time stamp if there is one."""
    name = _name_in(block)
    return block.kind is BlockKind.PARAGRAPH and name is not None and name.end <= _bold_part(block, name.start).end


def as_spoken(draft: Draft, at: int, sentence: SentenceId) -> NamedEdit[SentenceId] | NotPossible:
    """The name before the first colon in bold letters."""
    block = draft.raw.article.blocks[at]
    name = _name_in(block)
    if name is None:
        return NotPossible(needs_name())
    place = draft.source.span(block.inline.range(*name))
    ways = [_bold(place), _bold(Span(place.start, place.end + 1))]
    written = first_written(draft, plan_of(draft.raw), ways[::-1])
    if written is None:
        return NotPossible(_("The name cannot be set in bold letters here."))
    return NamedEdit(sentence, written.finished(draft))


def as_unspoken(draft: Draft, at: int, sentence: SentenceId) -> NamedEdit[SentenceId] | NotPossible:
    """The name in the letters of the words behind it: a paragraph as any other."""
    block = draft.raw.article.blocks[at]
    name = _name_in(block)
    assert name is not None, "only what a speaker says"
    signs = _signs(draft.source, draft.source.span(block.inline.range(*_bold_part(block, name.start))))
    written = first_written(draft, plan_of(draft.raw), [signs] if signs else [])
    if written is None:
        return NotPossible(_("The name cannot be set in other letters here."))
    return NamedEdit(sentence, written.finished(draft))


def spoken_markdown(words: str, beside: str) -> Iterator[tuple[str, str]]:
    """Words with the name before their colon in bold letters, plain and as Markdown; none where there is no name.

    A message without a time stamp gets that of the message `beside` it: a chat has one at each.
    """
    found = SPEAKER.match(words)
    if found is None:
        return
    other = SPEAKER.match(beside)
    stamp = found["stamp"] or (other["stamp"] if other is not None else None) or ""
    name, rest = found["name"].strip(), words[found.end() :].strip()
    lead = f"{escape(stamp.strip(), begins_line=True)} " if stamp else ""
    gap = " " if words[found.end() :][:1].isspace() else ""
    for bold in (name, name[:-1]):
        text = f"{stamp.strip()} {name}{gap}{rest}".strip()
        yield text, f"{lead}**{escape(bold)}**{name[len(bold) :]}{gap}{escape(rest)}"


def has_spoken(raw: RawLesson) -> bool:
    """Whether anybody speaks in the article."""
    return any(is_spoken(block) for block in raw.article.blocks)


def needs_name() -> str:
    """How a line begins that somebody says."""
    return _("Begin the line with the speaker’s name and a colon, as in “Anna: I was there.”")


def _name_in(block: RawBlock) -> Span | None:
    """The name in the text of a block, without its colon."""
    found = SPEAKER.match(block.inline.text)
    if found is None or not found["name"][:-1].strip():
        return None
    start, end = found.span("name")
    lead = len(found["name"]) - len(found["name"].lstrip())
    return Span(start + lead, end - 1)


def _bold_part(block: RawBlock, at: int) -> Span:
    """The bold letters around an offset; nothing where there are none."""
    start = end = at
    for piece in block.inline.pieces:
        goes_on = piece.strong and piece.start == end
        if goes_on or (piece.strong and piece.start <= at < piece.start + len(piece.text)):
            start, end = min(start, piece.start), piece.start + len(piece.text)
    return Span(start, end)


def _bold(place: Span) -> tuple[Splice, Splice]:
    return Splice(place.start, place.start, "**"), Splice(place.end, place.end, "**")


def _signs(source: Source, place: Span) -> tuple[Splice, ...]:
    """The signs around bold letters, taken away."""
    before, after = Span(place.start - 2, place.start), Span(place.end, place.end + 2)
    are_there = all(source.text[sign.start : sign.end] in _BOLD_SIGNS for sign in (before, after))
    return tuple(Splice(*sign, "") for sign in (before, after)) if are_there else ()
