"""What each line of a text was recognised as, so that a person can say otherwise before the lesson is made.

A block keeps its place in the list while its role changes; what the lesson looks like is told when it is written.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

from media_literacy.authoring.edit.article.block_roles import BlockRole
from media_literacy.authoring.importing.passage import LeftOutCaption, Mark, Passage, plain
from media_literacy.authoring.importing.recognising.missing_headline import stand_in
from media_literacy.authoring.importing.recognising.speakers import has_strong_name
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.parser import parse_lesson
from media_literacy.lesson.pictures.displayable import any_picture
from media_literacy.lesson.text_blocks import Block, BlockKind
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
ONLY_ONE = (Role.HEADLINE, Role.DECK)
"""What one line of a text is, and no more."""
BLOCK_KINDS = {
    Role.HEADLINE: BlockKind.HEADLINE,
    Role.DECK: BlockKind.DECK,
    Role.BYLINE: BlockKind.BYLINE,
    Role.HEADING: BlockKind.HEADING,
    Role.QUOTATION: BlockKind.QUOTATION,
    Role.ITEM: BlockKind.ITEM,
    Role.CAPTION: BlockKind.CAPTION,
}
"""The roles that the format has a kind of block for."""
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
    draft = draft_of(source)
    passages = passages_of(draft) if draft is not None else []
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


def draft_of(source: str) -> Draft | None:
    """A lesson that was imported, as it is read; None where it is none."""
    return parse_lesson(source.encode("utf-8"), Path("new-lesson.md"), media=any_picture).draft


def passages_of(draft: Draft) -> list[Passage]:
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
        return next((role for role, kind in BLOCK_KINDS.items() if kind is passage.kind), Role.PARAGRAPH)
    if TIME_STAMP.fullmatch(passage.text):
        return Role.TIME_STAMP
    if has_strong_name(passage):
        return Role.SPEAKER
    return Role.VERSE if "\n" in passage.text else Role.PARAGRAPH
