"""A lesson file taken apart, as it was written: what the first reading leaves, and everything else is made of.

Links are as written, and no verdict is judged yet. Whoever asks where something stands in the source asks here.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from media_literacy.diagnostics import Location, SourceRange
from media_literacy.lesson.model import CardId, SentenceId
from media_literacy.lesson.raw_text import InlineText, RawLink, RawMark, RawPicture
from media_literacy.lesson.source import Source
from media_literacy.lesson.text_blocks import BlockKind, Cell, ListItem


class Place(StrEnum):
    """Which part of the file something stands in."""

    BEFORE = "before"
    ARTICLE = "article"
    NOTE = "note"
    EVIDENCE = "evidence"
    WORDS = "words"
    LEAVE = "leave"
    DISCUSSION = "discussion"
    DEBRIEF = "debrief"
    TEACHER_NOTES = "teacher-notes"
    UNKNOWN = "unknown"


class RawBlock(NamedTuple):
    """A block of text as written. Lines count from 1, both included; `depth` counts quotations and lists around it."""

    kind: BlockKind
    inline: InlineText
    first_line: int
    last_line: int
    level: int = 0
    quote_depth: int = 0
    depth: int = 0
    item: ListItem | None = None
    cell: Cell | None = None
    picture: RawPicture | None = None

    @property
    def location(self) -> Location:
        """Where its text begins; a picture's or a rule's own place."""
        return self.picture.range.start if self.picture else self.inline.location(0)

    @property
    def range(self) -> SourceRange:
        """Where its text stands; a picture's own place."""
        return self.picture.range if self.picture else self.inline.range(0, len(self.inline.text))


@dataclass(frozen=True, slots=True, eq=False)
class RawNote:
    """A note as defined: what stands between the lines of its definition. `label_range` is that of its `[^label]:`.

    Each equals itself alone, as a key must.
    """

    label: str
    label_range: SourceRange
    first_line: int
    last_line: int
    blocks: tuple[RawBlock, ...]


class NoteHead(NamedTuple):
    """The first words of a note: what was written for verdict and kind, and where each begins in its text.

    `bold_end` is where the bold words end, `end` where the explanation begins. `kind_at` is -1 where no colon stands
    behind the verdict.
    """

    verdict: str
    kind: str
    verdict_at: int
    kind_at: int
    bold_end: int
    end: int

    @property
    def last(self) -> int:
        """Where the last of the words ends."""
        return self.kind_at + len(self.kind) if self.kind else self.verdict_at + len(self.verdict)


class NoteField(NamedTuple):
    """A field of a note: `name` is the canonical word ("hint"), empty for an unknown one; `word` as written.

    Its value begins at `start` in the text of `block`; `further` are the blocks of its list item that go on with it.
    `range` is that of its word with the colon.
    """

    name: str
    word: str
    block: RawBlock
    start: int
    range: SourceRange
    further: tuple[RawBlock, ...] = ()

    @property
    def inline(self) -> InlineText:
        return self.block.inline

    @property
    def text(self) -> str:
        """Its value as plain text, without what stands in further blocks."""
        return self.inline.text[self.start :].strip()

    @property
    def value_range(self) -> SourceRange:
        """Where its value stands, further blocks included."""
        text = self.inline.text
        own = self.inline.range(min(self.start, len(text)), len(text.rstrip()))
        return SourceRange(own.start, max(own.end, *(block.range.end for block in self.further), own.start))


@dataclass(frozen=True, slots=True)
class RawPart:
    """A part as written; `heading` is None for what stands before the first level-one heading."""

    place: Place
    heading: RawBlock | None
    blocks: tuple[RawBlock, ...]

    @property
    def all_blocks(self) -> tuple[RawBlock, ...]:
        return (self.heading, *self.blocks) if self.heading is not None else self.blocks


@dataclass(frozen=True, slots=True)
class RawCard:
    """A card as written."""

    id: CardId
    heading: RawBlock
    blocks: tuple[RawBlock, ...]


@dataclass(frozen=True, slots=True)
class RawChoice:
    """A choice as written: its block, where its reason begins in it, and the blocks that belong to it.

    `closing` is the link in brackets that its last block ends in, behind `end`; None where it ends in none.
    """

    block: RawBlock
    text_end: int
    reason_start: int
    further: tuple[RawBlock, ...]
    is_best: bool
    closing: RawLink | None
    end: int

    @property
    def blocks(self) -> tuple[RawBlock, ...]:
        return (self.block, *self.further)

    @property
    def links(self) -> tuple[RawLink, ...]:
        return tuple(link for block in self.blocks for link in block.inline.links)


class RawSentence(NamedTuple):
    """A sentence before its notes are known: `block` counts in the arranged article."""

    block: int
    start: int
    end: int
    text: str
    location: Location
    marks: tuple[RawMark, ...] = ()


@dataclass(frozen=True, slots=True)
class RawArticle:
    """The arranged blocks, their sentences, and the names of the sentences.

    `stray_labels` are those of marks that belong to no sentence; `is_cut` when the article was over the limit.
    """

    blocks: tuple[RawBlock, ...]
    sentences: tuple[RawSentence, ...]
    ids: tuple[SentenceId, ...]
    stray_labels: frozenset[str]
    is_cut: bool

    @property
    def texts(self) -> tuple[str, ...]:
        """What each of the sentences says."""
        return tuple(sentence.text for sentence in self.sentences)

    def sentence(self, id: SentenceId) -> RawSentence:
        """The sentence with that id; KeyError if there is none."""
        if id not in self.ids:
            raise KeyError(id)
        return self.sentences[self.ids.index(id)]

    def block(self, sentence: RawSentence) -> RawBlock:
        return self.blocks[sentence.block]

    def range(self, sentence: RawSentence) -> SourceRange:
        """Where a sentence stands, from its first sign to its last, without the marks and emphasis around it."""
        return self.block(sentence).inline.range(sentence.start, sentence.end)


@dataclass(frozen=True, slots=True)
class RawLesson:
    """Everything that stands in a file below its front matter; `notes` are all definitions, second ones too."""

    source: Source
    body_line: int
    language: str
    keep_together: tuple[str, ...]
    notes: tuple[RawNote, ...]
    parts: tuple[RawPart, ...]
    cards: tuple[RawCard, ...]
    article: RawArticle

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels that are defined, in the order of the file."""
        return tuple(note.label for note in self.notes)

    def headings(self) -> list[tuple[Place, str]]:
        """The parts that have a heading, the article included, each with its title."""
        return [(part.place, part.heading.inline.text.strip()) for part in self.parts if part.heading is not None]

    @property
    def blocks(self) -> tuple[RawBlock, ...]:
        """All blocks outside notes, in the order of the file."""
        return tuple(block for part in self.parts for block in part.all_blocks)
