"""How far somebody is in an article: a tick a sentence, or one for several where there is too little room for all.

A sentence is read when it was shown (see `reading_time`) or marked.
"""

import math
from typing import NamedTuple

from media_literacy.engine.attempts.attempt_state import AttemptState
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.model import Lesson, SentenceId


class Tick(NamedTuple):
    """Sentences that follow each other, and what was done with them."""

    sentences: tuple[SentenceId, ...]
    read: int
    has_open_note: bool

    @property
    def share_read(self) -> float:
        """How much of it was read, from 0.0 to 1.0."""
        return self.read / len(self.sentences)


def read_sentences(state: AttemptState) -> frozenset[SentenceId]:
    """What was shown or marked."""
    return state.shown | state.marks.keys()


def reading_ticks(lesson: Lesson, state: AttemptState, most: int) -> tuple[Tick, ...]:
    """At most `most` ticks, each but the last for the same number of sentences."""
    sentences = [sentence.id for sentence in lesson.article.sentences]
    size = max(1, math.ceil(len(sentences) / max(most, 1)))
    read = read_sentences(state)
    groups = [tuple(sentences[start : start + size]) for start in range(0, len(sentences), size)]
    return tuple(
        Tick(group, len(read.intersection(group)), bool(state.open_notes.intersection(group))) for group in groups
    )


def read_count_words(lesson: Lesson, state: AttemptState) -> str:
    """How many sentences were read."""
    sentences, read = lesson.article.sentences, read_sentences(state)
    total = len(sentences)
    return read_count_template(total).format(read=sum(sentence.id in read for sentence in sentences), total=total)


def read_count_template(total: int) -> str:
    """The same with its gaps still open."""
    return ngettext("You have read {read} of {total} sentence", "You have read {read} of {total} sentences", total)


def progress_words(lesson: Lesson, state: AttemptState) -> str:
    """How many sentences were read, and how many are marked."""
    words, marked = read_count_words(lesson, state), len(state.marks)
    if not marked:
        return words
    return _("{read}, {marked}").format(
        read=words, marked=ngettext("{n} marked", "{n} marked", marked).format(n=marked)
    )
