"""One difference between two versions of a lesson or a pack, in words for a teacher."""

import textwrap
from dataclasses import dataclass
from enum import StrEnum

from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import SentenceId

_QUOTED_CHARACTERS = 90
_NO_SENTENCE = SentenceId("")


class ChangeKind(StrEnum):
    """What differs."""

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
    sentence: SentenceId = _NO_SENTENCE
    lesson: str = ""
    title: str = ""


def quoted(text: str) -> str:
    """The beginning of a text in quotation marks; one that brings marks of its own stands as it is."""
    # Chinese and Japanese have no spaces to cut at.
    folded = " ".join(text.split())[: 2 * _QUOTED_CHARACTERS]
    short = textwrap.shorten(folded, _QUOTED_CHARACTERS, placeholder=" …")
    if len(short) < _QUOTED_CHARACTERS // 3 < len(folded):
        short = folded[:_QUOTED_CHARACTERS] + "…"
    return short if any(mark in short for mark in "“”„«»") else _("“{text}”").format(text=short)
