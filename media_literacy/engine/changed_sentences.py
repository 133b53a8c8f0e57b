"""What an author changed in a sentence since a learner judged it: an old judgement is not taken for a new one."""

from collections.abc import Iterable, Mapping

from media_literacy.engine.attempt_state import AttemptState
from media_literacy.engine.events import Changed, Event, EventKind
from media_literacy.lesson.matching.sentence_map import SentenceMap
from media_literacy.lesson.matching.similarity import reads_the_same
from media_literacy.lesson.model import SUSPICION, Lesson, Sentence, SentenceId, Verdict

_UNSCORED = "none"


def verdicts_of(lesson: Lesson) -> dict[SentenceId, str]:
    """What the author says of each sentence, such as “flag:overclaim fine:role”; kept with an attempt."""
    return {sentence.id: _said(sentence, lesson) for sentence in lesson.article.sentences}


def changes_since(
    quotes: Mapping[SentenceId, str],
    verdicts: Mapping[SentenceId, str],
    sentences: SentenceMap,
    lesson: Lesson,
) -> dict[SentenceId, Changed]:
    """What changed in each sentence, by its id of today, since quotes and verdicts were kept under the old ids.

    `sentences` leads from the old ids to those of today. The greatest change counts: another verdict, then other words,
    then another kind. Of a sentence whose verdict was never kept, only the words are compared.
    """
    now = {sentence.id: sentence for sentence in lesson.article.sentences}
    found: dict[SentenceId, Changed] = {}
    for old, new in sentences.items():
        before, after = verdicts.get(old, ""), _said(now[new], lesson)
        if before and _worst(before) != _worst(after):
            found[new] = Changed.VERDICT
        elif not reads_the_same(quotes[old], now[new].text):
            found[new] = Changed.TEXT
        elif before and before != after:
            found[new] = Changed.KIND
    return found


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


def _said(sentence: Sentence, lesson: Lesson) -> str:
    if not sentence.notes:
        verdict = lesson.counts_as(sentence)
        return _UNSCORED if verdict is None else str(verdict)
    return " ".join(sorted({f"{note.verdict}:{note.kind}" for note in sentence.notes}))


def _worst(said: str) -> Verdict | None:
    """The verdict that grading uses."""
    verdicts = {part.partition(":")[0] for part in said.split()}
    return next((verdict for verdict in SUSPICION if verdict in verdicts), None)
