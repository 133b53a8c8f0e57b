"""What an author changed in a sentence since a learner judged it: an old judgement is not taken for a new one."""

from collections.abc import Iterable, Mapping

from media_literacy.engine.attempts.answer_key import Answer, answer_key
from media_literacy.engine.attempts.attempt_state import AttemptState
from media_literacy.engine.attempts.events import Changed, Event, EventKind
from media_literacy.lesson.matching.sentence_map import SentenceMap
from media_literacy.lesson.matching.similarity import reads_the_same
from media_literacy.lesson.model import Lesson, SentenceId


def changes_since(key: Iterable[Answer], sentences: SentenceMap, lesson: Lesson) -> dict[SentenceId, Changed]:
    """What changed in each sentence since its answer was kept, by its id of today.

    `sentences` leads from the old ids to those of today. The greatest change counts: another verdict, then other words,
    then another kind. Of a sentence whose verdict was never kept, only the words are compared.
    """
    now = {answer.sentence: answer for answer in answer_key(lesson)}
    pairs = ((answer, now[sentences[answer.sentence]]) for answer in key if answer.sentence in sentences)
    found = {after.sentence: _change(before, after) for before, after in pairs}
    return {sentence: change for sentence, change in found.items() if change is not None}


def change_events(changes: Mapping[SentenceId, Changed], state: AttemptState, after: Iterable[Event]) -> list[Event]:
    """The changes as events, for those sentences that the learner had read; they are as old as the last one before."""
    last = next(reversed(tuple(after)), Event(EventKind.OPENED))
    read = state.shown.union(state.marks, state.open_notes)
    events = []
    for change in Changed:
        sentences = tuple(sentence for sentence, what in changes.items() if what is change and sentence in read)
        if sentences:
            events.append(Event(EventKind.CHANGED, sentences, str(change), last.at, last.elapsed))
    return events


def _change(before: Answer, after: Answer) -> Changed | None:
    if (before.text, before.said) == (after.text, after.said):
        return None
    if before.said and before.verdict != after.verdict:
        return Changed.VERDICT
    if not reads_the_same(before.text, after.text):
        return Changed.TEXT
    return Changed.KIND if before.said and set(before.said.split()) != set(after.said.split()) else None
