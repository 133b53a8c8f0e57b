"""What a class did to each sentence, counted."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from media_literacy.classroom.protocol import limits
from media_literacy.classroom.protocol.messages import Heat, KindCount, SentenceHeat
from media_literacy.classroom.session.class_state import ClassState
from media_literacy.classroom.session.views import FEW, OwnWords
from media_literacy.engine.attempts.attempt_state import Mark
from media_literacy.lesson.model import KindId, Lesson, Sentence, SentenceId


class Tally(NamedTuple):
    """Of one sentence: how many read and marked it, for which kinds, and the reasons in free words."""

    readers: int
    marked: int
    kinds: tuple[tuple[KindId, int], ...]
    own_words: tuple[OwnWords, ...]


def tallies(state: ClassState, lesson: Lesson) -> Mapping[int, Tally]:
    """Of every sentence, by its number."""
    readers, marks = Counter[SentenceId](), defaultdict[SentenceId, list[tuple[int, Mark]]](list)
    for seat in state.seats_in_class:
        readers.update(seat.attempt.shown | seat.attempt.marks.keys())
        for sentence, mark in seat.attempt.marks.items():
            marks[sentence].append((seat.number, mark))
    return {each.number: _tally(each, readers[each.id], marks[each.id], state) for each in lesson.article.sentences}


def heat_of(tally: Tally) -> SentenceHeat:
    """What a class may see of a sentence: no count that would tell who it was."""
    counted = [KindCount(kind, few_or(count)) for kind, count in tally.kinds]
    released = [words.text for words in tally.own_words if words.is_released]
    return SentenceHeat(
        few_or(tally.marked),
        few_or(tally.readers),
        tuple(sorted(counted, key=lambda each: (-(each.given or 0), each.kind)))[: limits.KINDS],
        tuple(sorted(released))[: limits.WORDS_OF_A_SENTENCE],
    )


def heat(counted: Mapping[int, Tally]) -> Heat:
    """What a class may see of all sentences; those of which there is nothing to see are left out."""
    found = {number: heat_of(tally) for number, tally in counted.items()}
    return Heat({number: each for number, each in found.items() if each != SentenceHeat()})


def few_or(count: int) -> int | None:
    """The count; None for one that is few."""
    return None if count < FEW else count


def _tally(sentence: Sentence, readers: int, marks: Sequence[tuple[int, Mark]], state: ClassState) -> Tally:
    """A marked sentence was read."""
    released = {(each.seat, each.text) for each in state.words if each.number == sentence.number}
    kinds = Counter(mark.reason for _seat, mark in marks if mark.reason is not None)
    words = [
        OwnWords(seat, mark.own_words, (seat, mark.own_words) in released) for seat, mark in marks if mark.own_words
    ]
    return Tally(readers, len(marks), tuple(kinds.most_common()), tuple(words))
