"""What a note or a hint tells of other sentences: whoever marks one of them afterwards did not find it alone."""

from collections.abc import Collection, Iterable

from media_literacy.engine.attempts.attempt_state import AttemptState
from media_literacy.engine.attempts.hint_pacing import RungKind, main_note, rungs
from media_literacy.engine.attempts.items import sees_outcome
from media_literacy.lesson.model import NO_SENTENCE, Lesson, Mode, Note, Sentence, SentenceId
from media_literacy.lesson.text_blocks import Block, Run


def named_in_notes(sentence: Sentence, lesson: Lesson) -> frozenset[SentenceId]:
    """The other sentences that the notes on one link to in what is read before the reveal."""
    linked = frozenset[SentenceId]().union(*(_linked(_runs_before_reveal(note), lesson) for note in sentence.notes))
    return linked - {sentence.id}


def named_in_hint(problem: SentenceId, rung: int, lesson: Lesson) -> frozenset[SentenceId]:
    """The sentences that one rung (from 1) of a problem's ladder names: by a link, or, at the end, by telling it all.

    A region of several sentences names none of them.
    """
    if problem == NO_SENTENCE:
        return frozenset()
    sentence = lesson.sentence(problem)
    note, kind = main_note(sentence), rungs(sentence)[rung - 1]
    if kind is RungKind.AUTHOR:
        return _linked(note.hints[rung - 1], lesson)
    if kind is RungKind.EXPLANATION:
        return frozenset({problem, *sentence.clashes}) | _linked(_runs_of(note.explanation), lesson)
    return frozenset()


def newly_pointed_out(named: Collection[SentenceId], state: AttemptState, lesson: Lesson) -> tuple[SentenceId, ...]:
    """Of the named sentences those that nobody found or was led to yet, in reading order; none after the reveal."""
    if state.is_revealed:
        return ()
    found = state.marks.keys() | state.pointed_out | (state.shown if state.mode is Mode.ITEMS else frozenset())
    return tuple(
        sentence.id for sentence in lesson.article.sentences if sentence.id in named and sentence.id not in found
    )


def known_clashes(sentence: Sentence, state: AttemptState) -> tuple[SentenceId, ...]:
    """The sentences that it contradicts and that may be named: all once revealed, before that those that were found."""
    return tuple(partner for partner in sentence.clashes if state.is_revealed or sees_outcome(state, partner))


def clashes_left(sentence: Sentence, state: AttemptState) -> int:
    """How many more there are: told as a number, and item by item not before they were judged."""
    if state.mode is Mode.ITEMS and not state.is_revealed:
        return 0
    return len(sentence.clashes) - len(known_clashes(sentence, state))


def _runs_before_reveal(note: Note) -> tuple[Run, ...]:
    return (*_runs_of(note.explanation), *note.how_to_check, *note.fix)


def _runs_of(blocks: Iterable[Block]) -> tuple[Run, ...]:
    return tuple(run for block in blocks for run in block.runs)


def _linked(runs: Iterable[Run], lesson: Lesson) -> frozenset[SentenceId]:
    addresses = {run.link for run in runs}
    return frozenset(sentence.id for sentence in lesson.article.sentences if f"#{sentence.id}" in addresses)
