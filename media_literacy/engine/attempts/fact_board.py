"""The fact board: who, which body, where, when and how many, as a learner notes them while reading; never scored.

Facts stand in the order in which the learner put them, and in no other: nothing here knows what a lesson says of its
sentences, so that no fact comes beside another because the two clash.
"""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.engine.attempts.own_words import bounded_line
from media_literacy.lesson.model import NO_SENTENCE, SentenceId

LONGEST_FACT = 160
"""In characters: a name with its title, a place, a figure with its unit."""
MOST_FACTS = 60


class FactLine(StrEnum):
    """The lines of the board, from the top down."""

    WHO = "who"
    BODY = "body"
    WHERE = "where"
    WHEN = "when"
    HOW_MANY = "how-many"


class Fact(NamedTuple):
    """What stands on a line, and the sentence that it is from; NO_SENTENCE where it is from none."""

    number: int
    line: FactLine
    text: str
    sentence: SentenceId = NO_SENTENCE


Facts = tuple[Fact, ...]


def bounded_fact(text: str) -> str:
    """The text as it is kept."""
    return bounded_line(text, LONGEST_FACT)


def has_room(facts: Sequence[Fact]) -> bool:
    """Whether one more can be noted."""
    return len(facts) < MOST_FACTS


def facts_on(facts: Sequence[Fact], line: FactLine) -> Facts:
    """What stands on one line, in the learner's order."""
    return tuple(fact for fact in facts if fact.line is line)


def fact_added(facts: Sequence[Fact], line: FactLine, text: str, sentence: SentenceId = NO_SENTENCE) -> Event:
    """A text noted at the end of a line."""
    return fact_written(Fact(_next_number(facts), line, text, sentence))


def fact_put_back(facts: Sequence[Fact], fact: Fact, place: int) -> tuple[Event, Event]:
    """A fact that was taken away, at its place on the line again; its number may have been given to another one."""
    again = fact._replace(number=_next_number(facts))
    return fact_written(again), fact_moved(again, place)


def fact_written(fact: Fact) -> Event:
    """A fact in other words, or on another line."""
    sentences = () if fact.sentence == NO_SENTENCE else (fact.sentence,)
    return Event(EventKind.FACT, sentences, f"{fact.number} {fact.line} {bounded_fact(fact.text)}")


def fact_moved(fact: Fact, place: int) -> Event:
    """A fact put at a place on its line, from 0."""
    return Event(EventKind.FACT_MOVED, value=f"{fact.number} {place}")


def fact_removed(fact: Fact) -> Event:
    """A fact taken away."""
    return Event(EventKind.FACT_REMOVED, value=str(fact.number))


def _next_number(facts: Sequence[Fact]) -> int:
    return max((fact.number for fact in facts), default=0) + 1


def facts_after(facts: Facts, event: Event) -> Facts:
    """The board after FACT, FACT_REMOVED or FACT_MOVED; ValueError for a damaged value."""
    match event.kind:
        case EventKind.FACT:
            return _written(facts, fact_of(event))
        case EventKind.FACT_REMOVED:
            number = _number(event.value)
            return tuple(fact for fact in facts if fact.number != number)
        case EventKind.FACT_MOVED:
            number, place = event.value.split(" ")
            return _moved(facts, _number(number), _number(place))
        case _:
            raise ValueError(event.kind)


def fact_of(event: Event) -> Fact:
    """What FACT notes, or puts in other words; ValueError for a damaged value."""
    number, line, text = event.value.split(" ", 2)
    if not (bounded := bounded_fact(text)):
        raise ValueError(event.value)
    return Fact(_number(number), FactLine(line), bounded, next(iter(event.sentences), NO_SENTENCE))


def _written(facts: Facts, fact: Fact) -> Facts:
    """With a new fact at the end, or with one that says something else; on another line it stands at the end."""
    before = next((other for other in facts if other.number == fact.number), None)
    if before is None:
        return (*facts, fact) if has_room(facts) else facts
    if before.line is fact.line:
        return tuple(fact if other is before else other for other in facts)
    return (*(other for other in facts if other is not before), fact)


def _moved(facts: Facts, number: int, place: int) -> Facts:
    moved = next((fact for fact in facts if fact.number == number), None)
    if moved is None:
        return facts
    of_line = [fact for fact in facts if fact.line is moved.line and fact is not moved]
    of_line.insert(place, moved)
    on_line = iter(of_line)
    return tuple(next(on_line) if fact.line is moved.line else fact for fact in facts)


def _number(text: str) -> int:
    """A number that is never below 0 and never thousands of digits long; ValueError for any other."""
    if not (text.isascii() and text.isdigit() and len(text) <= 8):
        raise ValueError(text)
    return int(text)
