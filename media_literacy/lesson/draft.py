"""A lesson together with its source: what the checks look at.

`Lesson` holds what a reader needs. A `Draft` adds where everything stands in the file, and what was written but
could not be loaded, so that a check can point at it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from media_literacy.diagnostics import Location, SourceRange
from media_literacy.lesson.model import Block, FrontMatter, KindId, Lesson, Note, SentenceId, Verdict
from media_literacy.lesson.source import Source


class Place(StrEnum):
    """Which part of the file something stands in."""

    BEFORE = "before"
    ARTICLE = "article"
    NOTE = "note"
    EVIDENCE = "evidence"
    LEAVE = "leave"
    DISCUSSION = "discussion"
    DEBRIEF = "debrief"
    TEACHER_NOTES = "teacher-notes"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class FrontValue:
    """One key of the front matter as written. `value` is text, a tuple of texts, or a tuple of (key, text) pairs."""

    key: str
    value: str | tuple[object, ...]
    range: SourceRange
    value_range: SourceRange

    @property
    def location(self) -> Location:
        """Where the key stands."""
        return self.range.start

    @property
    def value_location(self) -> Location:
        """Where the value begins."""
        return self.value_range.start


@dataclass(frozen=True, slots=True)
class DraftBlock:
    """A block of text with the lines that it covers (from 1, both included) and its first character's place.

    `index` is its place in `article.blocks`, or -1 when it stands elsewhere.
    """

    block: Block
    place: Place
    location: Location
    first_line: int
    last_line: int
    index: int = -1


@dataclass(frozen=True, slots=True)
class DraftMark:
    """A footnote mark such as `[^label]`. `sentence` is None when it is in no sentence of the article."""

    label: str
    place: Place
    location: Location
    sentence: SentenceId | None = None

    @property
    def range(self) -> SourceRange:
        """The mark with its brackets."""
        return SourceRange(self.location, Location(self.location.line, self.location.column + len(f"[^{self.label}]")))


@dataclass(frozen=True, slots=True)
class DraftField:
    """A field of a note: `name` is the canonical word ("hint"), empty for an unknown one; `word` as written.

    `range` is that of the word with its colon.
    """

    name: str
    word: str
    text: str
    range: SourceRange

    @property
    def location(self) -> Location:
        """Where its word stands."""
        return self.range.start


@dataclass(frozen=True, slots=True)
class DraftNote:
    """A note as defined in the file: `location` is that of its `[^label]:`.

    `verdict` and `kind` are None when they could not be read; `note` is None when the note could not be loaded.
    `is_name_only` is said of one that only gives its sentence a label, so that others can name it: it has no `note`.
    `sentences` are those with its mark. `explanation` is the plain text, without verdict and fields.
    """

    label: str
    location: Location
    first_line: int
    last_line: int
    explanation: str
    explanation_location: Location
    blocks: tuple[DraftBlock, ...]
    fields: tuple[DraftField, ...] = ()
    verdict: Verdict | None = None
    kind: KindId | None = None
    note: Note | None = None
    sentences: tuple[SentenceId, ...] = ()
    is_name_only: bool = False

    @property
    def label_range(self) -> SourceRange:
        """Its `[^label]:`."""
        end = self.location.column + len(f"[^{self.label}]:")
        return SourceRange(self.location, Location(self.location.line, end))


@dataclass(frozen=True, slots=True)
class DraftPart:
    """A part after the article: its heading as written, and which part it is."""

    place: Place
    title: str
    location: Location
    blocks: tuple[DraftBlock, ...] = ()


@dataclass(frozen=True, slots=True)
class DraftLink:
    """A link as written: `target` before anything was resolved, `text` as shown, `range` with its brackets.

    `resolved` is the address, or "#" with the sentence or card that it leads to; None for a refused or dead link.
    """

    target: str
    text: str
    place: Place
    range: SourceRange
    resolved: str | None = None

    @property
    def location(self) -> Location:
        """Where its opening bracket stands."""
        return self.range.start


@dataclass(frozen=True, slots=True)
class DraftPicture:
    """A picture as written; `is_loaded` is False when it was refused."""

    source: str
    alt: str
    title: str
    place: Place
    range: SourceRange
    is_loaded: bool

    @property
    def location(self) -> Location:
        """Where its first sign stands."""
        return self.range.start


@dataclass(frozen=True, slots=True)
class DraftCode:
    """Text in a code span or a code block, where no mark is seen; `location` is that of the first character inside."""

    text: str
    place: Place
    location: Location


@dataclass(frozen=True, slots=True)
class Draft:
    """Everything known of one lesson file. All tuples are in source order."""

    file: Path
    source: Source
    language: str
    lesson: Lesson
    front: FrontMatter
    front_values: Mapping[str, FrontValue]
    body_line: int
    blocks: tuple[DraftBlock, ...]
    marks: tuple[DraftMark, ...]
    notes: tuple[DraftNote, ...]
    parts: tuple[DraftPart, ...]
    links: tuple[DraftLink, ...]
    pictures: tuple[DraftPicture, ...]
    code: tuple[DraftCode, ...]
    is_in_pack: bool = False
