"""A cache of notes. What a note says depends on its own text, and on the few names that it mentions."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, TypeVar

from media_literacy.lesson.bounded_cache import BoundedCache
from media_literacy.lesson.diagnostic_collector import DiagnosticCollector
from media_literacy.lesson.draft import DraftCode, DraftLink, DraftNote
from media_literacy.lesson.model import CardId, SentenceId
from media_literacy.lesson.raw_lesson import RawNote
from media_literacy.lesson.reading.link_resolving import Resolver
from media_literacy.lesson.reading.notes.note_reading import NoteReader
from media_literacy.lesson.vocabulary.format_words import FormatWords, load_format_words
from media_literacy.lesson.vocabulary.kinds import Catalogue, load_catalogue

Name = TypeVar("Name", bound=str)

_MOST_LINES = 24_000
_Asked = tuple[tuple[str, str | None], ...]


class _Known(NamedTuple):
    """A note as it was read, what was found on the way, and what it asked of the rest of the lesson."""

    sentences: tuple[SentenceId, ...]
    language: str
    tools: tuple[FormatWords, Catalogue]
    note: DraftNote
    links: tuple[DraftLink, ...]
    code: tuple[DraftCode, ...]
    asked: tuple[_Asked, ...]


_known: BoundedCache[RawNote, _Known] = BoundedCache(_MOST_LINES)


class _Watched(Mapping[str, Name]):
    """A mapping that remembers which names were looked up, and what was found."""

    def __init__(self, names: Mapping[str, Name]) -> None:
        self.names = names
        self.asked: dict[str, str | None] = {}

    def __getitem__(self, name: str) -> Name:
        self.asked[name] = self.names.get(name)
        return self.names[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.names)

    def __len__(self) -> int:
        return len(self.names)


class CachingNoteReader:
    """Reads notes as `NoteReader` does. Those with diagnostics or pictures are read anew each time."""

    def __init__(
        self,
        language: str,
        resolver: Resolver,
        collector: DiagnosticCollector,
        titles: Mapping[str, CardId],
    ) -> None:
        self._language, self._resolver, self._collector = language, resolver, collector
        self._tools = load_format_words(), load_catalogue()
        self._watched = (_Watched(resolver.labels), _Watched(resolver.cards), _Watched(titles))

    def read(self, raws: Sequence[tuple[RawNote, tuple[SentenceId, ...]]]) -> tuple[DraftNote, ...]:
        """The notes, each given with its sentences."""
        resolver = self._resolver
        labels, cards, titles = self._watched
        resolver.labels, resolver.cards = labels, cards
        try:
            reader = NoteReader(self._language, resolver, self._collector, titles)
            return tuple(self._read(reader, raw, sentences) for raw, sentences in raws)
        finally:
            resolver.labels, resolver.cards = labels.names, cards.names

    def _read(self, reader: NoteReader, raw: RawNote, sentences: tuple[SentenceId, ...]) -> DraftNote:
        resolver = self._resolver
        known = _known.get(raw)
        if known is not None and self._fits(known, sentences):
            resolver.links += known.links
            resolver.code += known.code
            return known.note
        for watched in self._watched:
            watched.asked = {}
        links, code, pictures, collector = self._found()
        note = reader.read(raw, sentences)
        if self._found()[2:] == (pictures, collector):
            asked = tuple(tuple(watched.asked.items()) for watched in self._watched)
            found = tuple(resolver.links[links:]), tuple(resolver.code[code:])
            made = _Known(sentences, self._language, self._tools, note, *found, asked)
            _known.put(raw, made, raw.last_line - raw.first_line + 1)
        return note

    def _found(self) -> tuple[int, int, int, int]:
        resolver = self._resolver
        return len(resolver.links), len(resolver.code), len(resolver.pictures), self._collector.total

    def _fits(self, known: _Known, sentences: tuple[SentenceId, ...]) -> bool:
        """Whether all that the note was read with is as it was."""
        return (
            known.sentences == sentences
            and known.language == self._language
            and all(watched is other for watched, other in zip(known.tools, self._tools, strict=True))
            and all(
                watched.names.get(name) == found
                for watched, asked in zip(self._watched, known.asked, strict=True)
                for name, found in asked
            )
        )
