"""A lesson together with its source: what the checks look at, and what an edit begins with.

`Lesson` holds what a reader needs. A `Draft` adds where everything stands in the file, and what was written but
could not be loaded, so that a check can point at it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from media_literacy.diagnostics import Location, SourceRange
from media_literacy.lesson.model import FrontMatter, KindId, Lesson, Note, Search, SentenceId, Verdict
from media_literacy.lesson.raw_lesson import NoteField, NoteHead, Place, RawLesson, RawNote
from media_literacy.lesson.raw_search import RawSearch
from media_literacy.lesson.source import Source
from media_literacy.lesson.text_blocks import Block


class FrontValue(NamedTuple):
    """One key of the front matter as written. `value` is text, a tuple of texts, or a tuple of (key, text) pairs.

    It is None where the value has not the form that its key asks for. `entry_ranges` are where the entries of a list
    stand.
    """

    key: str
    value: str | tuple[object, ...] | None
    range: SourceRange
    value_range: SourceRange
    entry_ranges: tuple[SourceRange, ...] = ()


class DraftBlock(NamedTuple):
    """A block of text with the lines that it covers (from 1, both included) and its first character's place.

    `article_index` is its place in `article.blocks`, or -1 when it stands elsewhere.
    """

    block: Block
    place: Place
    location: Location
    first_line: int
    last_line: int
    article_index: int = -1


class DraftMark(NamedTuple):
    """A footnote mark such as `[^label]`. `sentence` is None when it is in no sentence of the article."""

    label: str
    place: Place
    range: SourceRange
    sentence: SentenceId | None = None


class DraftNote(NamedTuple):
    """A note as it was read: `raw` is its definition, `head` and `fields` are what was found in it.

    `verdict` and `kind` are None when they could not be read; `note` is None when the note could not be loaded.
    `is_name_only` is said of one that only gives its sentence a label, so that others can name it: it has no `note`.
    `sentences` are those with its mark. `explanation` is the plain text, without verdict and fields.
    """

    raw: RawNote
    head: NoteHead | None
    explanation: str
    explanation_location: Location
    blocks: tuple[DraftBlock, ...]
    fields: tuple[NoteField, ...] = ()
    verdict: Verdict | None = None
    kind: KindId | None = None
    note: Note | None = None
    sentences: tuple[SentenceId, ...] = ()
    is_name_only: bool = False

    @property
    def label(self) -> str:
        return self.raw.label

    @property
    def first_line(self) -> int:
        return self.raw.first_line

    @property
    def last_line(self) -> int:
        return self.raw.last_line

    @property
    def label_range(self) -> SourceRange:
        return self.raw.label_range

    @property
    def verdict_range(self) -> SourceRange | None:
        """What is written for its verdict; None where it has no head."""
        return self._words(self.head.verdict_at, self.head.verdict) if self.head else None

    @property
    def kind_range(self) -> SourceRange | None:
        """What is written for its kind; None where none is."""
        return self._words(self.head.kind_at, self.head.kind) if self.head and self.head.kind else None

    def _words(self, at: int, words: str) -> SourceRange:
        return self.raw.blocks[0].inline.range(at, at + len(words))


class DraftSearch(NamedTuple):
    """A search to read as it was written, and what could be loaded of it; None where it can not be read."""

    raw: RawSearch
    search: Search | None = None


@dataclass(frozen=True, slots=True)
class DraftPart:
    """A part after the article: its heading as written, and which part it is."""

    place: Place
    title: str
    location: Location
    blocks: tuple[DraftBlock, ...] = ()


class DraftLink(NamedTuple):
    """A link as written: `target` before anything was resolved, `text` as shown, `range` with its brackets.

    `resolved` is the address, or "#" with the sentence or card that it leads to; None for a refused or dead link.
    """

    target: str
    text: str
    place: Place
    range: SourceRange
    resolved: str | None = None


class DraftPicture(NamedTuple):
    """A picture as written; `is_loaded` is False when it was refused."""

    source: str
    alt: str
    title: str
    place: Place
    range: SourceRange
    is_loaded: bool


class DraftCode(NamedTuple):
    """Text in a code span or a code block, where no mark is seen; `location` is that of the first character inside."""

    text: str
    place: Place
    location: Location


@dataclass(frozen=True, slots=True)
class Draft:
    """Everything known of one lesson file. All tuples are in source order; `raw` is the file as it was written.

    `front_values` are those that count, `front_entries` all that is written; None where that cannot be read.
    """

    file: Path
    source: Source
    raw: RawLesson
    language: str
    lesson: Lesson
    front: FrontMatter
    front_values: Mapping[str, FrontValue]
    front_entries: tuple[FrontValue, ...] | None
    body_line: int
    blocks: tuple[DraftBlock, ...]
    marks: tuple[DraftMark, ...]
    notes: tuple[DraftNote, ...]
    parts: tuple[DraftPart, ...]
    links: tuple[DraftLink, ...]
    pictures: tuple[DraftPicture, ...]
    code: tuple[DraftCode, ...]
    searches: tuple[DraftSearch, ...] = ()
    is_in_pack: bool = False

    def note(self, label: str) -> DraftNote | None:
        """The note with that label; None if there is none."""
        return next((note for note in self.notes if note.label == label), None)
