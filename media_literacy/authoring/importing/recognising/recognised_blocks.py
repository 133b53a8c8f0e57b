"""What each line of a text was recognised as, so that a person can say otherwise before the lesson is made.

A block keeps its place in the list while its role changes; what the lesson looks like is told when it is written.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

from media_literacy.authoring.edit.article.block_roles import BlockRole
from media_literacy.authoring.edit.front_matter.title_following import follow_headline
from media_literacy.authoring.edit.source.splice import apply_splices
from media_literacy.authoring.importing.passage import LeftOutCaption, Mark, Passage, joined_runs, plain
from media_literacy.authoring.importing.recognising.missing_headline import stand_in
from media_literacy.authoring.importing.recognising.speakers import (
    has_strong_name,
    joined,
    with_strong_name,
)
from media_literacy.authoring.importing.writing.lesson_writing import write_passages
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.parser import parse_lesson
from media_literacy.lesson.pictures.displayable import any_picture
from media_literacy.lesson.text_blocks import Block, BlockKind, ListItem, Run
from media_literacy.strings.spoken_lines import SPEAKER, TIME_STAMP


class RecognisedRole(Enum):
    """What a line or a paragraph is: what a `BlockRole` is called there, and what only a text that comes in can be."""

    HEADLINE = BlockRole.HEADLINE.value
    DECK = BlockRole.DECK.value
    BYLINE = BlockRole.BYLINE.value
    PARAGRAPH = BlockRole.PARAGRAPH.value
    HEADING = BlockRole.HEADING.value
    QUOTATION = BlockRole.QUOTATION.value
    ITEM = BlockRole.ITEM.value
    SPEAKER = BlockRole.SPEAKER.value
    VERSE = "verse"
    TIME_STAMP = "time-stamp"
    CAPTION = "caption"
    TABLE = "table"
    LEFT_OUT = "left-out"


Role = RecognisedRole
_ONE_LINE = (Role.HEADLINE, Role.DECK, Role.BYLINE, Role.HEADING, Role.CAPTION)
ONLY_ONE = (Role.HEADLINE, Role.DECK)
"""What one line of a text is, and no more."""
_KINDS = {
    Role.HEADLINE: BlockKind.HEADLINE,
    Role.DECK: BlockKind.DECK,
    Role.BYLINE: BlockKind.BYLINE,
    Role.HEADING: BlockKind.HEADING,
    Role.QUOTATION: BlockKind.QUOTATION,
    Role.ITEM: BlockKind.ITEM,
    Role.CAPTION: BlockKind.CAPTION,
}
_UNKNOWN_KINDS = frozenset({BlockKind.PICTURE, BlockKind.RULE, BlockKind.CODE})
_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class RecognisedBlock:
    """A block of the text with its role; the cells of a table are one. `recognised` is its role before any change."""

    passages: tuple[Passage, ...]
    role: RecognisedRole
    recognised: RecognisedRole

    @property
    def text(self) -> str:
        """What it reads; the rows of a table in lines, their cells apart."""
        made = self.passages[0].text
        for passage in self.passages[1:]:
            cell = passage.block.cell
            made += ("\n" if cell is None or cell.column == 0 else " | ") + passage.text
        return made


def recognised_blocks(source: str) -> tuple[RecognisedBlock, ...]:
    """The blocks of the article of a lesson that was imported; none where it has what no import makes, as pictures.

    The word that stands for a headline is no line of the text.
    """
    draft = _draft(source)
    passages = _passages(draft) if draft is not None else []
    if any(passage.kind in _UNKNOWN_KINDS for passage in passages):
        return ()
    if passages and passages[0].kind is BlockKind.HEADLINE and passages[0].text == stand_in():
        del passages[0]
    return tuple(RecognisedBlock(tuple(group), role, role) for group, role in _groups(passages))


def with_captions(blocks: Sequence[RecognisedBlock], captions: Sequence[LeftOutCaption]) -> tuple[RecognisedBlock, ...]:
    """The blocks with the captions that went with their pictures in their places, left out."""
    made = [*blocks]
    not_listed = 0 if made and made[0].recognised is Role.HEADLINE else 1  # the word that stands for a headline
    for caption in reversed(captions):
        passage = plain(caption.text, BlockKind.CAPTION)
        made.insert(caption.blocks_above - not_listed, RecognisedBlock((passage,), Role.LEFT_OUT, Role.LEFT_OUT))
    return tuple(made)


def can_be(blocks: Sequence[RecognisedBlock], at: int) -> tuple[RecognisedRole, ...]:
    """The roles that a block can have, in the order of a menu."""
    block = blocks[at]
    if block.recognised is Role.TABLE:
        return (Role.TABLE, Role.PARAGRAPH, Role.LEFT_OUT)
    is_name = len(block.text) <= _LONGEST_NAME and at + 1 < len(blocks) and blocks[at + 1].recognised is not Role.TABLE
    is_spoken = SPEAKER.match(block.text) is not None or is_name
    left_out = {Role.TABLE} if is_spoken else {Role.TABLE, Role.SPEAKER}
    return tuple(role for role in RecognisedRole if role not in left_out)


def with_role(blocks: Sequence[RecognisedBlock], at: int, role: RecognisedRole) -> tuple[RecognisedBlock, ...]:
    """The blocks with that one as what somebody says that it is. What was the headline before is a paragraph then; so
    with the second headline.
    """
    made = [*blocks]
    if role in ONLY_ONE:
        for other, block in enumerate(made):
            if block.role is role and other != at:
                made[other] = replace(block, role=Role.PARAGRAPH)
    made[at] = replace(made[at], role=role)
    return tuple(made)


def with_blocks(source: str, blocks: Sequence[RecognisedBlock]) -> str:
    """The lesson with its article as these blocks say; as it was, where none was changed."""
    draft = _draft(source)
    if draft is None or all(block.role is block.recognised for block in blocks):
        return source
    raw, text = draft.raw, draft.source
    article = raw.article.blocks
    start, end = text.line_start(article[0].first_line), text.line_end(article[-1].last_line)
    passages = _written(blocks)
    gone = _labels(_passages(draft)) - _labels(passages)
    made = text.text[:start] + write_passages(passages) + text.text[end:]
    for note in reversed(raw.notes):
        if note.label in gone and note.first_line > article[-1].last_line:
            first, last = text.line_start(note.first_line), text.line_end(note.last_line)
            written = text.text[first:last]
            made = made.replace(written + "\n\n", "", 1) if written + "\n\n" in made else made.replace(written, "", 1)
    return _with_title(made, article[0].inline.text, passages[0].text)


def _draft(source: str) -> Draft | None:
    return parse_lesson(source.encode("utf-8"), Path("new-lesson.md"), media=any_picture).draft


def _passages(draft: Draft) -> list[Passage]:
    """The article as passages; marks of notes stand behind their sentences."""
    marks: dict[int, list[Mark]] = {}
    for sentence in draft.raw.article.sentences:
        found = [Mark(sentence.end, mark.label) for mark in sentence.marks if mark.label]
        marks.setdefault(sentence.block, []).extend(found)
    blocks = draft.lesson.article.blocks if draft.lesson is not None else ()
    return [Passage(block, tuple(marks.get(at, ()))) for at, block in enumerate(blocks) if not _is_gone(block)]


def _is_gone(block: Block) -> bool:
    """Whether it is the picture of a caption that came without one."""
    return block.picture is not None and not block.picture.source


def _groups(passages: Sequence[Passage]) -> Iterator[tuple[list[Passage], RecognisedRole]]:
    table: list[Passage] = []
    for passage in passages:
        cell = passage.block.cell
        before = table[-1].block.cell if table else None
        if before is not None and (cell is None or cell.table != before.table):
            yield table, Role.TABLE
            table = []
        if cell is not None:
            table.append(passage)
        else:
            yield [passage], _role(passage)
    if table:
        yield table, Role.TABLE


def _role(passage: Passage) -> RecognisedRole:
    if passage.kind is not BlockKind.PARAGRAPH:
        return next((role for role, kind in _KINDS.items() if kind is passage.kind), Role.PARAGRAPH)
    if TIME_STAMP.fullmatch(passage.text):
        return Role.TIME_STAMP
    if has_strong_name(passage):
        return Role.SPEAKER
    return Role.VERSE if "\n" in passage.text else Role.PARAGRAPH


def _written(blocks: Sequence[RecognisedBlock]) -> list[Passage]:
    """The passages that the lesson has, its head first."""
    kept = [block for block in blocks if block.role is not Role.LEFT_OUT]
    head: list[Passage] = []
    for role in (Role.HEADLINE, Role.DECK, Role.BYLINE):
        head += [passage for block in kept if block.role is role for passage in _as_role(block)]
    if not any(block.role is Role.HEADLINE for block in kept):
        head.insert(0, plain(stand_in(), BlockKind.HEADLINE))
    return [*head, *_body([block for block in kept if block.role not in (Role.HEADLINE, Role.DECK, Role.BYLINE)])]


def _body(blocks: Sequence[RecognisedBlock]) -> Iterator[Passage]:
    """Single lines of verse below each other are one stanza, and a name stands before what is said below it."""
    above: Passage | None = None
    is_line = is_name = False
    for block in blocks:
        is_new = block.role is not block.recognised
        for passage in _as_role(block):
            is_verse = block.role is Role.VERSE and "\n" not in block.text
            if above is not None and is_line and is_verse and is_new:
                above = joined(above, passage)
                continue
            if above is not None and is_name and passage.block.cell is None:
                runs = tuple(run._replace(strong=True) for run in above.block.runs)
                named = replace(above, block=above.block._replace(runs=runs))
                above, is_name = joined(named, passage, (Run(":", strong=True), Run(" "))), False
                continue
            if above is not None:
                yield above
            above = passage
            is_line = is_verse
            is_name = block.role is Role.SPEAKER and SPEAKER.match(passage.text) is None
    if above is not None:
        yield above


def _as_role(block: RecognisedBlock) -> tuple[Passage, ...]:
    """The passages of a block as its role says; as they were, where it was not changed."""
    first = block.passages[0]
    if block.role is block.recognised:
        return block.passages
    if block.recognised is Role.TABLE:
        return tuple(_rows(block.passages))
    made = _plain_block(first)
    match block.role:
        case Role.SPEAKER:
            return (with_strong_name(made) or made,)
        case Role.TIME_STAMP:
            return (_restyled(made, emphasis=True),)
        case Role.VERSE:
            return (made,)
        case Role.PARAGRAPH:
            return (_on_one_line(made),)
        case _:
            pass
    kind = _KINDS[block.role]
    made = made.ranked(kind, 2 if kind is BlockKind.HEADING else 0)
    if block.role in _ONE_LINE:
        made = _restyled(_on_one_line(made), strong=False)
    if kind is BlockKind.ITEM:
        made = replace(made, block=made.block._replace(item=ListItem(1, "•")))
    return (replace(made, block=made.block._replace(quote_depth=int(kind is BlockKind.QUOTATION))),)


def _plain_block(passage: Passage) -> Passage:
    """The passage as a paragraph; a speaker’s name is bold only where it is one’s."""
    runs = passage.block.runs
    if has_strong_name(passage) and runs[0].strong:
        runs = (runs[0]._replace(strong=False), *runs[1:])
    return replace(passage, block=Block(BlockKind.PARAGRAPH, runs))


def _restyled(passage: Passage, **styles: bool) -> Passage:
    runs = tuple(run._replace(**styles) for run in passage.block.runs)
    return replace(passage, block=passage.block._replace(runs=runs))


def _on_one_line(passage: Passage) -> Passage:
    runs = [run._replace(text=run.text.replace("\n", " ")) for run in passage.block.runs]
    kept, marks = joined_runs(runs, passage.marks)
    return replace(passage, block=passage.block._replace(runs=kept), marks=marks)


def _rows(cells: Sequence[Passage]) -> Iterator[Passage]:
    """The rows of a table as paragraphs."""
    row: Passage | None = None
    for cell in cells:
        as_text = replace(cell, block=Block(BlockKind.PARAGRAPH, cell.block.runs))
        place = cell.block.cell
        if row is None:
            row = as_text
        elif place is not None and place.column:
            row = joined(row, as_text, (Run(" | "),))
        else:
            yield row
            row = as_text
    if row is not None:
        yield row


def _labels(passages: Sequence[Passage]) -> set[str]:
    return {mark.label for passage in passages for mark in passage.marks}


def _with_title(source: str, before: str, headline: str) -> str:
    """The title of the lesson follows its headline, where it was that."""
    draft = _draft(source)
    return source if draft is None else apply_splices(source, follow_headline(draft, before, headline))
