"""What an importer recognised, before it is written as Markdown: blocks of the lesson, and marks for notes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import NamedTuple

from media_literacy.authoring.importing.text_normalization import folded_spaces
from media_literacy.lesson.text_blocks import Block, BlockKind, Run


@dataclass(frozen=True, slots=True)
class Mark:
    """A note's mark behind `text[:offset]` of its block."""

    offset: int
    label: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A block of text as recognised, with the marks of its notes in order."""

    block: Block
    marks: tuple[Mark, ...] = ()

    @property
    def text(self) -> str:
        return self.block.text

    @property
    def kind(self) -> BlockKind:
        return self.block.kind

    def ranked(self, kind: BlockKind, level: int = 0) -> "Passage":
        return replace(self, block=self.block._replace(kind=kind, level=level))


@dataclass(frozen=True, slots=True)
class ImportedNote:
    """A note that stood in a document: the paragraphs of its definition, with the first words in bold."""

    label: str
    passages: tuple[Passage, ...]


class LeftOutCaption(NamedTuple):
    """A caption that went with its picture, below so many blocks of the article; a person may take it in again."""

    blocks_above: int
    text: str


def plain(text: str, kind: BlockKind = BlockKind.PARAGRAPH) -> Passage:
    text = folded_spaces(text).strip()
    return Passage(Block(kind, (Run(text),) if text else ()))


def block_count(passages: Sequence[Passage]) -> int:
    """How many blocks these are; the cells of a table are one."""
    return sum(passage.block.cell is None for passage in passages) + len(
        {passage.block.cell.table for passage in passages if passage.block.cell is not None}
    )


def joined_runs(runs: Sequence[Run], marks: Sequence[Mark] = ()) -> tuple[tuple[Run, ...], tuple[Mark, ...]]:
    """Runs with single spaces, none at the ends or beside a line end, and the marks moved along with them."""
    made: list[Run] = []
    before = "\n"
    moved: list[Mark] = []
    waiting = list(marks)
    at = length = 0
    for run in _cut_at_marks(runs, [mark.offset for mark in marks]):
        at += len(run.text)
        text = folded_spaces(run.text)
        if text and before.isspace() and text[0].isspace():
            if text[0] == "\n" and before == " " and made:
                made[-1] = made[-1]._replace(text=made[-1].text[:-1])
                length -= 1
            text = text[1:] if text[0] != "\n" or before == "\n" else text
        if text:
            made.append(run._replace(text=text))
            before = text[-1]
            length += len(text)
        while waiting and waiting[0].offset <= at:
            moved.append(Mark(length, waiting.pop(0).label))
    while made and not made[-1].text.rstrip():
        made.pop()
    if made:
        made[-1] = made[-1]._replace(text=made[-1].text.rstrip())
    end = sum(len(run.text) for run in made)
    return _merged(made), tuple(Mark(min(mark.offset, end), mark.label) for mark in moved)


def _cut_at_marks(runs: Sequence[Run], offsets: Sequence[int]) -> list[Run]:
    """The same runs, ending at each mark."""
    made: list[Run] = []
    at = 0
    for run in runs:
        inside = sorted({offset - at for offset in offsets if at < offset < at + len(run.text)})
        edges = [0, *inside, len(run.text)]
        made += [run._replace(text=run.text[start:end]) for start, end in pairwise(edges)]
        at += len(run.text)
    return made


def _merged(runs: Sequence[Run]) -> tuple[Run, ...]:
    made: list[Run] = []
    for run in runs:
        if made and run.text and made[-1]._replace(text="") == run._replace(text=""):
            made[-1] = made[-1]._replace(text=made[-1].text + run.text)
        elif run.text:
            made.append(run)
    return tuple(made)


def cut(runs: Sequence[Run], start: int) -> tuple[Run, ...]:
    """The runs from an offset on, without white space at the ends."""
    made: list[Run] = []
    at = 0
    for run in runs:
        kept = run.text[max(0, start - at) :]
        at += len(run.text)
        if kept:
            made.append(run._replace(text=kept))
    return joined_runs([Run("\n"), *made])[0] if made else ()
