"""Carries an attempt over to a lesson that was edited meanwhile: a mended typo loses nothing."""

from collections.abc import Iterable, Iterator

from media_literacy.engine.attempts.events import ABOUT_SENTENCES, Event, EventKind
from media_literacy.lesson.matching.sentence_map import SentenceMap

_WRITTEN_AT_ANY_TIME = (EventKind.OWN_NOTE, EventKind.FACT, EventKind.OWN_FIX)


def translate_events(events: Iterable[Event], sentences: SentenceMap) -> Iterator[Event]:
    """The events with the new ids. What concerned only sentences that are gone is left out.

    After the reveal the attempt keeps its ids, and what is written of a sentence of today may have one of today.
    """
    for event in events:
        ids = tuple(sentences[id] for id in event.sentences if id in sentences)
        if event.kind in _WRITTEN_AT_ANY_TIME and not ids:
            ids = event.sentences
        was_about_sentences = event.kind in ABOUT_SENTENCES or (event.kind is EventKind.HINT and event.sentences)
        if ids or not was_about_sentences:
            yield event if ids == event.sentences else event._replace(sentences=ids)
