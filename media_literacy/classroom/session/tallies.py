"""What a class did to each sentence, counted."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from media_literacy.classroom.protocol import limits
from media_literacy.classroom.protocol.messages import Heat, KindCount, SentenceHeat
from media_literacy.classroom.session.class_state import ClassState, SeatState
from media_literacy.classroom.session.views import FEW, OwnWords
from media_literacy.lesson.model import KindId, Lesson, Sentence


class Tally(NamedTuple):
    """Of one sentence: how many read and marked it, for which kinds, and the reasons in free words."""

    readers: int
    marked: int
    kinds: tuple[tuple[KindId, int], ...]
    own_words: tuple[OwnWords, ...]


def tallies(state: ClassState, lesson: Lesson) -> Mapping[int, Tally]:
    """Of every sentence, by its number."""
    seats = tuple(state.seats_in_class)
    return {sentence.number: _tally(sentence, seats, state) for sentence in lesson.article.sentences}


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


def heat(state: ClassState, lesson: Lesson) -> Heat:
    """What a class may see of all sentences; those of which there is nothing to see are left out."""
    found = {number: heat_of(tally) for number, tally in tallies(state, lesson).items()}
    return Heat({number: each for number, each in found.items() if each != SentenceHeat()})


def few_or(count: int) -> int | None:
    """The count; None for one that is few."""
    return None if count < FEW else count


def _tally(sentence: Sentence, seats: Iterable[SeatState], state: ClassState) -> Tally:
    readers, marked, kinds, words = 0, 0, Counter[KindId](), list[OwnWords]()
    released = {(each.seat, each.text) for each in state.words if each.number == sentence.number}
    for seat in seats:
        readers += seat.has_read(sentence.id)
        mark = seat.attempt.marks.get(sentence.id)
        if mark is None:
            continue
        marked += 1
        if mark.reason is not None:
            kinds[mark.reason] += 1
        elif mark.own_words:
            is_released = (seat.number, mark.own_words) in released
            words.append(OwnWords(seat.number, mark.own_words, is_released))
    return Tally(readers, marked, tuple(kinds.most_common()), tuple(words))
