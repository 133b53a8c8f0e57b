"""One difference between two versions of a lesson or a pack, in words for a teacher."""

from dataclasses import dataclass
from enum import StrEnum

from media_literacy.lesson.model import NO_SENTENCE, SentenceId


class ChangeKind(StrEnum):
    PACK = "pack"
    LESSON_ADDED = "lesson-added"
    LESSON_REMOVED = "lesson-removed"
    LESSON_RENAMED = "lesson-renamed"
    LESSON_ID = "lesson-id"
    LESSON_ORDER = "lesson-order"
    FRONT_MATTER = "front-matter"
    SENTENCE_ADDED = "sentence-added"
    SENTENCE_REMOVED = "sentence-removed"
    SENTENCE_REWORDED = "sentence-reworded"
    SENTENCE_MENDED = "sentence-mended"
    SENTENCE_ORDER = "sentence-order"
    NOTE_ADDED = "note-added"
    NOTE_REMOVED = "note-removed"
    VERDICT = "verdict"
    NOTE_KIND = "kind"
    EXPLANATION = "explanation"
    FIELD = "field"
    LAYOUT = "layout"
    CARD = "card"
    PART = "part"


@dataclass(frozen=True, slots=True)
class Change:
    """One difference. `sentence` is its id in the newer version, in the older one for a sentence that was removed.

    In the comparison of two packs `lesson` and `title` say which lesson is meant; both are empty for the pack itself.
    """

    kind: ChangeKind
    words: str
    sentence: SentenceId = NO_SENTENCE
    lesson: str = ""
    title: str = ""
