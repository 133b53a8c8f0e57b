"""Carries an attempt over to a lesson that was edited meanwhile: a mended typo loses nothing."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from media_literacy.engine.events import ABOUT_SENTENCES, Event, EventKind
from media_literacy.lesson.matching.similarity import match_texts
from media_literacy.lesson.model import Lesson, SentenceId


def rematch(quotes: Mapping[SentenceId, str], lesson: Lesson) -> dict[SentenceId, SentenceId]:
    """For each old sentence that is still there its id in `lesson`; `quotes` are the old ids with their texts.

    How it is found is said at `match_texts`. What is not in the answer is gone.
    """
    return match_texts(quotes, {sentence.id: sentence.text for sentence in lesson.article.sentences})


def translate_events(events: Iterable[Event], mapping: Mapping[SentenceId, SentenceId]) -> tuple[Event, ...]:
    """The events with the new ids. What concerned only sentences that are gone is left out."""
    return tuple(_translated(events, mapping))


def _translated(events: Iterable[Event], mapping: Mapping[SentenceId, SentenceId]) -> Iterator[Event]:
    for event in events:
        sentences = tuple(mapping[sentence] for sentence in event.sentences if sentence in mapping)
        was_about_sentences = event.kind in ABOUT_SENTENCES or (event.kind is EventKind.HINT and event.sentences)
        if sentences or not was_about_sentences:
            yield replace(event, sentences=sentences)
