"""What stands in the forms and is not in the lesson: begun and not finished, or refused where it was to be written."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal


class PendingKind(StrEnum):
    """What it is to become. Behind each stands whose it is, and which texts it has."""

    NEW_CARD = "new card"  # of a note’s label, or of nobody: title, text
    NOTE = "note"  # of its label: its explanation
    NEW_NOTE = "new note"  # of a sentence: verdict, kind, explanation
    WORDS = "words"  # of a sentence: its Markdown
    CLASH = "clash"  # of a note’s label: the number of a sentence
    CHOICE = "choice"  # of its place among the searches: what it would bring
    MEANING = "meaning"  # of its place among the hard words: what it means
    CARD = "card"  # of a card: title, text
    PART = "part"  # of a part: its Markdown
    FRONT = "front"  # of a key: its value
    NEW_TEXT = "new text"  # beside a sentence: its words, what it is added as
    NEW_PICTURE = "new picture"  # below a sentence: caption, what it shows, credit, file


@dataclass(frozen=True, slots=True)
class PendingEntry:
    """One thing: what it is to become, whose it is, and its texts as they were typed."""

    what: PendingKind
    owner: str
    texts: tuple[str, ...]

    @property
    def typed(self) -> tuple[str, ...]:
        """What a person wrote of it, without what was chosen."""
        match self.what:
            case PendingKind.NEW_NOTE:
                return self.texts[-1:]
            case PendingKind.NEW_TEXT:
                return self.texts[:1]
            case PendingKind.NEW_PICTURE:
                return self.texts[:3]
            case _:
                return self.texts


OF_SENTENCES = (PendingKind.NEW_NOTE, PendingKind.WORDS, PendingKind.NEW_TEXT, PendingKind.NEW_PICTURE)
"""What belongs to a sentence, by its id."""

_OF_FIELDS = (PendingKind.WORDS, PendingKind.NOTE, PendingKind.CARD, PendingKind.PART, PendingKind.FRONT)
"""Other words for what the lesson has: they are written as they are typed, and wait here only where that is refused."""


class PendingInput(QObject):
    """The one place for it. A form puts in what is typed, takes out what was written, and finds what to show again."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts: dict[tuple[PendingKind, str], tuple[str, ...]] = {}

    @property
    def all(self) -> tuple[PendingEntry, ...]:
        """Everything, in the order in which it was begun."""
        return tuple(PendingEntry(what, owner, texts) for (what, owner), texts in self._texts.items())

    @property
    def refused(self) -> tuple[PendingEntry, ...]:
        """What could not be written, and stands in its field until it can be."""
        return tuple(entry for entry in self.all if entry.what in _OF_FIELDS)

    def put(self, what: PendingKind, owner: str, *texts: str) -> None:
        """This is typed and not written; without a word in it there is nothing to keep."""
        if not any(text.strip() for text in texts):
            self.drop(what, owner)
        elif self._texts.get((what, owner)) != texts:
            self._texts[what, owner] = texts
            self.changed.emit()

    def drop(self, what: PendingKind, owner: str) -> None:
        """It was written, or is not wanted."""
        if self._texts.pop((what, owner), None) is not None:
            self.changed.emit()

    def find(self, what: PendingKind, owner: str) -> tuple[str, ...] | None:
        """The texts; None where there are none."""
        return self._texts.get((what, owner))

    def rename(self, what: PendingKind, old: str, new: str) -> None:
        """Whose it is has another name now."""
        texts = self._texts.pop((what, old), None)
        if texts is not None:
            self._texts[what, new] = texts

    def rename_sentences(self, renamed: Mapping[str, str]) -> None:
        """Sentences have other ids now; what is typed of them is theirs still."""
        moved = {key: (key[0], renamed[key[1]]) for key in self._texts if key[0] in OF_SENTENCES and key[1] in renamed}
        self._texts = {moved.get(key, key): texts for key, texts in self._texts.items()}

    def drop_all(self, what: PendingKind) -> None:
        """Nothing of this kind is begun any more, whosever it was."""
        for entry in self.all:
            if entry.what is what:
                self.drop(what, entry.owner)

    def forget_note(self, label: str) -> None:
        """The note was taken away. A card that was begun for it is nobody’s then."""
        for what in (PendingKind.NOTE, PendingKind.CLASH):
            self.drop(what, label)
        if self.find(PendingKind.NEW_CARD, "") is None:
            self.rename(PendingKind.NEW_CARD, label, "")

    def clear(self) -> None:
        """Nothing of it is wanted."""
        if self._texts:
            self._texts.clear()
            self.changed.emit()

    def rows(self) -> tuple[tuple[str, ...], ...]:
        """All of it, as it is put aside."""
        return tuple((str(entry.what), entry.owner, *entry.texts) for entry in self.all)

    def restore(self, rows: Iterable[tuple[str, ...]]) -> None:
        """Take what was put aside."""
        for what, owner, *texts in (row for row in rows if len(row) > 2 and row[0] in list(PendingKind)):
            self._texts[PendingKind(what), owner] = tuple(texts)
        self.changed.emit()
