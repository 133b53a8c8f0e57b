"""Notes by their sentences, each worked out when it is first asked for: of hundreds, few are ever in view."""

from collections.abc import Callable, Iterator, Mapping

from media_literacy.lesson.model import SentenceId
from media_literacy.ui.reader.notes.note_content import NoteContent


class DeferredNote:
    """One note; `make` is called once, and only if somebody asks."""

    def __init__(self, make: Callable[[], NoteContent]) -> None:
        self._make: Callable[[], NoteContent] | None = make
        self._content: NoteContent | None = None

    @property
    def content(self) -> NoteContent:
        """What it says."""
        if self._make is not None:
            self._content, self._make = self._make(), None  # the moment that it was made of is not kept
        assert self._content is not None
        return self._content


class DeferredNotes(Mapping[SentenceId, NoteContent]):
    """Reads as the notes would; which sentences have one is known without making any."""

    def __init__(self, notes: Mapping[SentenceId, DeferredNote]) -> None:
        self._notes = dict(notes)

    def __getitem__(self, sentence: SentenceId) -> NoteContent:
        return self._notes[sentence].content

    def __contains__(self, sentence: object) -> bool:
        return sentence in self._notes

    def __iter__(self) -> Iterator[SentenceId]:
        return iter(self._notes)

    def __len__(self) -> int:
        return len(self._notes)

    def without(self, sentence: SentenceId | None) -> "DeferredNotes":
        """The same but for that of one sentence."""
        return DeferredNotes({other: note for other, note in self._notes.items() if other != sentence})
