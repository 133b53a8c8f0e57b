"""The words of the hint ladder, and what each rung points at."""

from collections.abc import Collection
from itertools import groupby
from typing import NamedTuple

from media_literacy.engine.attempts.attempt_state import AttemptState
from media_literacy.engine.attempts.hint_pacing import GENERAL_RUNGS, RungKind, main_note, rungs
from media_literacy.engine.attempts.pointing_out import named_in_hint
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.model import NO_SENTENCE, Lesson, Sentence, SentenceId, Verdict
from media_literacy.lesson.text_blocks import Block, Run
from media_literacy.lesson.vocabulary.kinds import Catalogue
from media_literacy.strings.shortening import shortened
from media_literacy.strings.spoken_lines import without_stamp

REGION_SENTENCES = 3
"""A region has at least so many sentences where it can: a paragraph of one would be the answer."""

OPENING_CHARACTERS = 40


class Hint(NamedTuple):
    """One rung: what is said, and where to look.

    `blocks` are indexes of the article's blocks. `sentences` are named only where the ladder names them: by a link of
    the author, as the region, and in the end the problem itself with what it clashes with. `places` tell their numbers
    where the text does not, as links. `explanation` comes with the last rung only.
    """

    rung: int
    text: tuple[Run, ...]
    sentences: tuple[SentenceId, ...] = ()
    blocks: tuple[int, ...] = ()
    explanation: tuple[Block, ...] = ()
    places: tuple[Run, ...] = ()

    def where_to_look(self, lesson: Lesson) -> frozenset[SentenceId]:
        """The sentences that it points at: those that it names, or all of its blocks."""
        inside = [sentence.id for sentence in lesson.article.sentences if sentence.block in self.blocks]
        return frozenset(self.sentences or inside)


def current_hint(state: AttemptState, lesson: Lesson, catalogue: Catalogue) -> Hint | None:
    """The hint that was given last, so that it can be read again; None before the first, or once it has done its work.

    A hint has done its work when its problem was marked, is none any more, or everything is revealed.
    """
    trail = hint_trail(state, lesson, catalogue)
    return trail[-1] if trail else None


def hint_trail(state: AttemptState, lesson: Lesson, catalogue: Catalogue) -> tuple[Hint, ...]:
    """Every rung that was climbed of the current hint's ladder, from the first; empty where `current_hint` is None."""
    problem = state.last_hinted
    if problem is None or problem in state.marks or state.is_revealed:
        return ()
    reached = state.hints[problem]
    if problem == NO_SENTENCE:
        climbed = range(1, min(reached, GENERAL_RUNGS) + 1)
        return tuple(Hint(rung, _plain(general_hint(rung))) for rung in climbed)
    sentence = next((sentence for sentence in lesson.article.sentences if sentence.id == problem), None)
    if sentence is None or sentence.verdict is not Verdict.FLAG:
        return ()
    climbed = range(1, min(reached, len(rungs(sentence))) + 1)
    return tuple(hint_on(sentence, rung, lesson, catalogue) for rung in climbed)


def hint_on(sentence: Sentence, rung: int, lesson: Lesson, catalogue: Catalogue) -> Hint:
    """The hint at one rung (from 1) of a problem's ladder; beyond its end, the last one."""
    ladder = rungs(sentence)
    rung = min(rung, len(ladder))
    note = main_note(sentence)
    match ladder[rung - 1]:
        case RungKind.AUTHOR:
            linked = named_in_hint(sentence.id, rung, lesson)
            named = tuple(near.id for near in lesson.article.sentences if near.id in linked)
            return Hint(rung, note.hints[rung - 1], named, places=_places(linked, lesson))
        case RungKind.PRINCIPLE:
            return Hint(rung, _plain(_question_to_read_with(catalogue.kind(note.kind).question(lesson.front.language))))
        case RungKind.REGION:
            return _region(sentence, rung, lesson)
        case RungKind.COMPARE:
            return _compare(sentence, rung, lesson)
        case RungKind.EXPLANATION:
            text = _("This is about sentence {number}: {text}").format(number=sentence.number, text=sentence.text)
            blocks = {sentence.block, *(lesson.sentence(clash).block for clash in sentence.clashes)}
            named = (sentence.id, *sentence.clashes)
            places = _places(named, lesson) if sentence.clashes else ()
            return Hint(rung, _plain(text), named, tuple(sorted(blocks)), note.explanation, places)


def _region(sentence: Sentence, rung: int, lesson: Lesson) -> Hint:
    inside = _region_around(sentence, lesson)
    first, last = inside[0], inside[-1]
    text = _("Look again at sentences {first} to {last}, from “{opening}” on.").format(
        first=first.number, last=last.number, opening=_opening(first.text)
    )
    blocks = tuple(dict.fromkeys(near.block for near in inside))
    return Hint(rung, _plain(text), tuple(near.id for near in inside), blocks)


def _opening(text: str) -> str:
    return shortened(without_stamp(text), OPENING_CHARACTERS)


def _region_around(sentence: Sentence, lesson: Lesson) -> list[Sentence]:
    """The sentences of the problem's block, and of its neighbours while they are too few."""
    everything = lesson.article.sentences
    blocks = list(dict.fromkeys(near.block for near in everything))
    first = last = blocks.index(sentence.block)
    while True:
        inside = [near for near in everything if blocks[first] <= near.block <= blocks[last]]
        if len(inside) >= REGION_SENTENCES or (first == 0 and last == len(blocks) - 1):
            return inside
        first, last = max(0, first - 1), min(len(blocks) - 1, last + 1)


def _compare(sentence: Sentence, rung: int, lesson: Lesson) -> Hint:
    partner = lesson.sentence(sentence.clashes[0])
    first, second = sorted((sentence.block, partner.block))
    openings = [_opening(lesson.article.blocks[block].text) for block in (first, second)]
    if first == second:
        text = _("Compare the sentences of the part that begins “{opening}” with each other.").format(
            opening=openings[0]
        )
        return Hint(rung, _plain(text), blocks=(first,), places=_places_in((first,), lesson))
    text = _("Compare the part that begins “{opening}” with the one that begins “{other_opening}”.").format(
        opening=openings[0], other_opening=openings[1]
    )
    return Hint(rung, _plain(text), blocks=(first, second), places=_places_in((first, second), lesson))


def _places_in(blocks: Collection[int], lesson: Lesson) -> tuple[Run, ...]:
    return _places([sentence.id for sentence in lesson.article.sentences if sentence.block in blocks], lesson)


def _places(named: Collection[SentenceId], lesson: Lesson) -> tuple[Run, ...]:
    """The numbers of some sentences, each row of them as a link to its first."""
    if not named:
        return ()
    runs: list[Run] = []
    found = [(place, near) for place, near in enumerate(lesson.article.sentences) if near.id in named]
    for _key, together in groupby(enumerate(found), key=lambda entry: entry[1][0] - entry[0]):
        row = [near for _index, (_place, near) in together]
        first, last = row[0], row[-1]
        numbers = str(first.number)
        if first is not last:
            numbers = _("{first} to {last}").format(first=first.number, last=last.number)
        runs += [Run(", "), Run(numbers, link=f"#{first.id}")]
    return (Run(f"{ngettext('Sentence', 'Sentences', len(found))} "), *runs[1:])


def general_hint(rung: int) -> str:
    """One of `GENERAL_RUNGS`, from 1. Said when no problem is left, or none was there: it must not tell which."""
    if rung == 1:
        return _question_to_read_with(_("Is each person and each body there to do what is said of them?"))
    if rung == 2:
        return _question_to_read_with(_("Do the numbers, dates and places fit each other?"))
    return _(
        "Compare the headline with the first paragraph, and the first with the last. "
        "If nothing gives way, trust your reading and say that you have read it all."
    )


def _question_to_read_with(question: str) -> str:
    return _("A question to read with: {question}").format(question=question)


def _plain(text: str) -> tuple[Run, ...]:
    return (Run(text),)
