"""Kept events held against the lesson as it is now: what concerns nothing in it any more is left out.

An author may take away a hint, a card, a choice or a verdict between two sittings, and a catalogue may lose a kind.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from media_literacy.engine.attempts.attempt_state import CONFIDENCES
from media_literacy.engine.attempts.events import ABOUT_SENTENCES, Event, EventKind
from media_literacy.engine.attempts.hint_pacing import GENERAL_RUNGS, rungs
from media_literacy.engine.attempts.own_words import unpack_own_words
from media_literacy.engine.attempts.search_events import unpack_finding, unpack_hit, unpack_judgement
from media_literacy.lesson.model import ChoiceId, HitId, KindId, Lesson, SearchId, Verdict
from media_literacy.lesson.vocabulary.kinds import Catalogue, load_catalogue

_MOST_DIGITS = 8
"""Python refuses to read a number of thousands of digits, and nothing has that many choices."""


def fitting(events: Iterable[Event], lesson: Lesson) -> Iterator[Event]:
    """The events with all that they say of this lesson. Ids are those of today (`attempt_rematch.translate_events`)."""
    catalogue = load_catalogue()
    known = {sentence.id for sentence in lesson.article.sentences}
    problems = {sentence.id: sentence for sentence in lesson.article.sentences if sentence.verdict is Verdict.FLAG}
    cards = {str(card.id) for card in lesson.cards}
    choices = tuple(choice.id for choice in lesson.leave.choices) if lesson.leave else ()
    hits = {search.id: {hit.id for hit in search.hits} for search in (lesson.leave.searches if lesson.leave else ())}
    for event in events:
        there = tuple(sentence for sentence in event.sentences if sentence in known)
        if event.kind in ABOUT_SENTENCES and not there:
            continue
        match event.kind:
            case EventKind.MARKED | EventKind.NOTE_OPENED if there == event.sentences:  # most of a long attempt
                yield event
            case EventKind.REASON if not _is_reason(event.value, catalogue):
                yield event._replace(sentences=there, value="")
            case EventKind.CONFIDENCE if _number(event) not in CONFIDENCES:
                continue
            case EventKind.HINT if not event.sentences:
                if 1 <= _number(event) <= GENERAL_RUNGS:
                    yield event
            case EventKind.HINT:
                problem = problems.get(event.sentences[0])
                if problem is not None and _number(event) >= 1:
                    yield event._replace(value=str(_rung(_number(event), len(rungs(problem)))))
            case EventKind.CARD_OPENED if event.value not in cards:
                continue
            case EventKind.CHOSE_SEARCH:
                choice = _choice(event.value, choices)
                if choice is not None:
                    yield event._replace(value=choice)
            case EventKind.HIT_OPENED | EventKind.SEARCH_JUDGED | EventKind.SEARCH_FOUND:
                if _is_of_search(event, hits):
                    yield event
            case _:
                yield event if there == event.sentences else event._replace(sentences=there)


def _is_reason(value: str, catalogue: Catalogue) -> bool:
    return not value or unpack_own_words(value) is not None or KindId(value) in catalogue


def _rung(reached: int, length: int) -> int:
    """Where a learner stands on a ladder that may be shorter now: its last rung is the answer, and is asked for."""
    return reached if reached <= length else length - 1


def _choice(value: str, choices: Sequence[ChoiceId]) -> ChoiceId | None:
    """The choice that an event means; earlier versions kept its place, counted from 0."""
    if value.isdecimal():
        return choices[int(value)] if len(value) <= _MOST_DIGITS and int(value) < len(choices) else None
    return ChoiceId(value) if value in choices else None


def _is_of_search(event: Event, hits: Mapping[SearchId, Collection[HitId]]) -> bool:
    try:
        match event.kind:
            case EventKind.HIT_OPENED:
                search, hit = unpack_hit(event.value)
                return hit in hits.get(search, ())
            case EventKind.SEARCH_JUDGED:
                return unpack_judgement(event.value)[0] in hits
            case _:
                return unpack_finding(event.value)[0] in hits
    except ValueError:
        return False


def _number(event: Event) -> int:
    try:
        return int(event.value)
    except ValueError:
        return -1
