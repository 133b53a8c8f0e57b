"""What a margin note says: the state, the kinds, the author's words, and the sentences that it clashes with."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from media_literacy.bidi import is_right_to_left
from media_literacy.engine.attempts.attempt_state import AttemptState
from media_literacy.engine.attempts.own_fix import awaits_own_fix
from media_literacy.engine.attempts.pointing_out import clashes_left, known_clashes
from media_literacy.engine.results.grading import Judgement, Outcome, judgement_now
from media_literacy.engine.wording.clash_words import can_both_be_true
from media_literacy.engine.wording.outcome_wording import (
    changed_words,
    clashes_to_find,
    kind_title,
    lead_in,
    verdict_word,
)
from media_literacy.i18n import gettext as _
from media_literacy.i18n import language_of_words
from media_literacy.lesson.model import SUSPICION, CardId, Lesson, Mode, Note, Sentence, SentenceId
from media_literacy.lesson.text_blocks import Block, BlockKind, Run
from media_literacy.lesson.vocabulary.kind_entries import Strength
from media_literacy.lesson.vocabulary.kinds import Catalogue
from media_literacy.lesson.vocabulary.languages import is_same_language
from media_literacy.strings.direction import with_own_stop
from media_literacy.strings.quotation import quoted
from media_literacy.strings.shortening import QUOTE_CHARACTERS
from media_literacy.ui.reader.article.sentence_state import SentenceState, state_of
from media_literacy.ui.text.spoken_blocks import framed_runs

TAKE_BACK = "take-back:"
"""Where the link leads that undoes the last mark."""
OWN_FIX, AUTHORS_FIX = "own-fix:", "authors-fix:"
"""Where the links lead, before a sentence's id, that ask to write a fix or to see the author's."""

_STRENGTHS: dict[Strength | None, int] = {strength: rank for rank, strength in enumerate(Strength)}


class Partner(NamedTuple):
    """A sentence that this one is joined with; `can_both` says that both may be true."""

    sentence: SentenceId
    number: int
    quote: str
    is_above: bool
    can_both: bool = False


class NotePart(NamedTuple):
    """One note of the author: its kind in words, the explanation, and the fields that it has."""

    title: str
    blocks: tuple[Block, ...]
    how_to_check: tuple[Run, ...] = ()
    fix: tuple[Run, ...] = ()
    afterwards: tuple[Run, ...] = ()
    cards: tuple[tuple[CardId, str], ...] = ()
    own_fix: str = ""
    awaits_fix: SentenceId | None = None
    """The sentence whose fix is asked of the learner before the author's is shown."""

    def fix_question(self) -> tuple[Run, ...]:
        """What is asked instead of showing the author's fix, with the two ways to answer; empty where it is not."""
        if self.awaits_fix is None:
            return ()
        write = Run(_("Write it yourself"), link=f"{OWN_FIX}{self.awaits_fix}")
        show = Run(_("See the author’s words"), link=f"{AUTHORS_FIX}{self.awaits_fix}")
        return framed_runs(_("What would make it hold? {text}"), (write, Run(" · "), show))

    def fixes(self) -> Iterator[tuple[Run, ...]]:
        """The learner's own fix, and the author's."""
        if self.own_fix:
            yield framed_runs(_("Your change: {text}"), (Run(self.own_fix),))
        if self.fix:
            yield framed_runs(_("What would hold: {text}"), self.fix)


class NoteContent(NamedTuple):
    """All that the margin shows beside one sentence.

    `partners_to_find` is how many more it clashes with: which ones, one click must not give away.
    """

    sentence: SentenceId
    number: int
    state: SentenceState
    word: str
    parts: tuple[NotePart, ...]
    partners: tuple[Partner, ...] = ()
    partners_to_find: int = 0
    can_take_back: bool = False
    is_folded: bool = False

    @property
    def summary(self) -> str:
        """The first words of the explanation, for a note that has no room."""
        texts = (block.text for part in self.parts for block in part.blocks if block.text)
        return " ".join(islice(texts, 2))

    @property
    def to_find(self) -> str:
        """What is said of the partners that are not found yet; empty where there are none."""
        return clashes_to_find(self.partners_to_find, has_known=bool(self.partners))


def note_content(
    sentence: Sentence, state_now: AttemptState, lesson: Lesson, catalogue: Catalogue, *, has_fix_it: bool = False
) -> NoteContent:
    """The note on a sentence whose outcome the reader may see now.

    With `has_fix_it` the author's fix comes after the learner's own.
    """
    judgement = judgement_now(state_now, lesson, sentence)
    state = state_of(judgement, sentence)
    word = _state_word(judgement, sentence)
    notes = _by_weight(sentence, catalogue)
    if notes:
        words = _set_in(lesson, lead_in(judgement, lesson, catalogue, mode=state_now.mode))
        first = _led_in(words, word, notes[0].explanation, lesson.front.language)
    else:
        first = (Block(BlockKind.PARAGRAPH, (Run(_set_in(lesson, _nothing_said(lesson))),)),)
    if changed := _set_in(lesson, changed_words(judgement.changed)):
        first = (Block(BlockKind.PARAGRAPH, (Run(changed, strong=True),)), *first)
    is_revealed = state_now.is_revealed
    parts = [_part(note, note.explanation, lesson, catalogue, is_revealed=is_revealed) for note in notes[1:]]
    opening = _part(notes[0], first, lesson, catalogue, is_revealed=is_revealed) if notes else NotePart("", first)
    parts.insert(0, opening)
    _set_own_fix(parts, sentence, state_now, has_fix_it=has_fix_it)
    known = known_clashes(sentence, state_now)
    return NoteContent(
        sentence.id,
        sentence.number,
        state,
        word,
        tuple(parts),
        _partners(sentence, known, lesson),
        partners_to_find=clashes_left(sentence, state_now),
        can_take_back=state_now.can_take_back == sentence.id and state_now.mode is Mode.GUIDED,
        is_folded=sentence.id not in state_now.open_notes,
    )


def _by_weight(sentence: Sentence, catalogue: Catalogue) -> tuple[Note, ...]:
    """The notes on a sentence, the most suspicious first, and of those that are alike what shows most by itself."""
    if len(sentence.notes) < 2:
        return sentence.notes

    def weight(note: Note) -> tuple[int, int]:
        strength = catalogue.kind(note.kind).strength
        return SUSPICION.index(note.verdict), _STRENGTHS.get(strength, len(_STRENGTHS))

    return tuple(sorted(sentence.notes, key=weight))


def _part(
    note: Note, blocks: tuple[Block, ...], lesson: Lesson, catalogue: Catalogue, *, is_revealed: bool
) -> NotePart:
    title = kind_title(note, lesson, catalogue)
    cards = tuple((card, lesson.card(card).title) for card in note.evidence)
    return NotePart(title, blocks, note.how_to_check, note.fix, note.afterwards if is_revealed else (), cards)


def _set_own_fix(parts: list[NotePart], sentence: Sentence, state: AttemptState, *, has_fix_it: bool) -> None:
    """The learner's fix stands beside the author's first one; while it is still to come, it is asked for there."""
    awaits = has_fix_it and awaits_own_fix(sentence, state)
    own_fix, asked = state.own_fixes.get(sentence.id, ""), sentence.id if awaits else None
    for index, part in enumerate(parts):
        if part.fix:
            parts[index] = part._replace(fix=() if awaits else part.fix, own_fix=own_fix, awaits_fix=asked)
            own_fix, asked = "", None


def _set_in(lesson: Lesson, words: str) -> str:
    """Words of the program among those of a lesson, which may run the other way."""
    return with_own_stop(words, is_right_to_left=is_right_to_left(lesson.front.language))


def _led_in(words: str, title: str, blocks: Sequence[Block], language: str) -> tuple[Block, ...]:
    """The program's words begin the author's first paragraph, and stand alone where that is in another language."""
    if not blocks or not words or words.strip("\u200e\u200f").rstrip(".") == title:
        return tuple(blocks)
    first = blocks[0]
    if not first.runs or not is_same_language(language, language_of_words()):
        return (Block(BlockKind.PARAGRAPH, (Run(words),)), *blocks)
    return (first._replace(runs=(Run(words + " "), *first.runs)), *blocks[1:])


def _state_word(judgement: Judgement, sentence: Sentence) -> str:
    match judgement.outcome:
        case Outcome.HIT:
            return _("Caught")
        case Outcome.MISS:
            return _("Easy to read past")
        case Outcome.FALSE_ALARM | Outcome.LEFT_ALONE:
            return _("Holds up")
        case _ if sentence.verdict is not None:
            return verdict_word(sentence.verdict)
        case _:
            return _("Open")


def _nothing_said(lesson: Lesson) -> str:
    if lesson.front.unmarked_is_fine:
        return _("Nothing speaks against this sentence.")
    return _("The author left no note here.")


def _partners(sentence: Sentence, known: Sequence[SentenceId], lesson: Lesson) -> tuple[Partner, ...]:
    found = []
    for clash in known:
        other = lesson.sentence(clash)
        quote = quoted(other.text, QUOTE_CHARACTERS)
        can_both = can_both_be_true(sentence, [clash], lesson)
        found.append(Partner(other.id, other.number, quote, other.number < sentence.number, can_both))
    return tuple(found)
