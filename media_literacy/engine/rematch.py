"""Carries an attempt over to a lesson that was edited meanwhile: a mended typo loses nothing.

The thresholds come from measuring (docs/decisions/0021): in a news article the two most similar sentences have a
ratio of 0.60, and one with a mended typo keeps at least 0.90.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import chain

from media_literacy.engine.events import Event, EventKind
from media_literacy.lesson.model import Lesson, SentenceId

SAME_ID_RATIO = 0.6
"""How like a sentence must be to the one that had its id: the id speaks for it as well."""

QUOTE_RATIO = 0.75
"""How like it must be when only the quote speaks for it."""

CANDIDATES = 8
"""How many new sentences are compared with each vanished one: those that share most groups of three characters."""

ABOUT_SENTENCES = frozenset(
    {
        EventKind.SHOWN,
        EventKind.MARKED,
        EventKind.UNMARKED,
        EventKind.REASON,
        EventKind.CONFIDENCE,
        EventKind.NOTE_OPENED,
        EventKind.NOTE_FOLDED,
    }
)


def rematch(quotes: Mapping[SentenceId, str], lesson: Lesson) -> dict[SentenceId, SentenceId]:
    """For each old sentence that is still there its id in `lesson`; `quotes` are the old ids with their texts.

    The same id with like text is kept. An id that vanished, or stands for another text now, is matched by its quote
    to a new sentence that no other id claims. What is not in the answer is gone.
    """
    now = {one.id: _folded(one.text) for one in lesson.article.sentences}
    old = {id: _folded(quote) for id, quote in quotes.items()}
    mapping = {id: id for id, quote in old.items() if id in now and _are_like(quote, now[id], SAME_ID_RATIO)}
    vanished = {id: quote for id, quote in old.items() if id not in mapping}
    unclaimed = {id: text for id, text in now.items() if id not in mapping}
    taken: set[SentenceId] = set()
    for _ratio, before, after in sorted(_likely_pairs(vanished, unclaimed), key=lambda pair: -pair[0]):
        if before not in mapping and after not in taken:
            mapping[before] = after
            taken.add(after)
    return mapping


def translate_events(events: Iterable[Event], mapping: Mapping[SentenceId, SentenceId]) -> tuple[Event, ...]:
    """The events with the new ids. What concerned only sentences that are gone is left out."""
    return tuple(_translated(events, mapping))


def _translated(events: Iterable[Event], mapping: Mapping[SentenceId, SentenceId]) -> Iterator[Event]:
    for event in events:
        sentences = tuple(mapping[one] for one in event.sentences if one in mapping)
        was_about_sentences = event.kind in ABOUT_SENTENCES or (event.kind is EventKind.HINT and event.sentences)
        if sentences or not was_about_sentences:
            yield replace(event, sentences=sentences)


def _likely_pairs(
    vanished: Mapping[SentenceId, str], unclaimed: Mapping[SentenceId, str]
) -> Iterator[tuple[float, SentenceId, SentenceId]]:
    # Comparing each with each takes a minute for 500 sentences, hence the index.
    where: dict[str, list[SentenceId]] = {}
    for id, text in unclaimed.items():
        for group in _groups(text):
            where.setdefault(group, []).append(id)
    for before, quote in vanished.items():
        shared = Counter(chain.from_iterable(where.get(group, ()) for group in _groups(quote)))
        for after, _count in shared.most_common(CANDIDATES):
            ratio = _ratio(quote, unclaimed[after])
            if ratio >= QUOTE_RATIO:
                yield ratio, before, after


def _groups(text: str) -> set[str]:
    padded = f" {text} "
    return {padded[at : at + 3] for at in range(len(padded) - 2)}


def _are_like(one: str, other: str, least: float) -> bool:
    return one == other or _ratio(one, other) >= least


def _ratio(one: str, other: str) -> float:
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    # The two cheap upper bounds spare the dear comparison: a sentence may have 5,000 characters.
    bound = min(matcher.real_quick_ratio(), matcher.quick_ratio())
    return bound if bound < SAME_ID_RATIO else matcher.ratio()


def _folded(text: str) -> str:
    return " ".join(text.split())
