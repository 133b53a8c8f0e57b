"""What `play` prints: the article by number, an explanation, a hint, a card, the debrief."""

from media_literacy.cli.sentences import block_word
from media_literacy.cli.text import paragraphs, plain, wrapped
from media_literacy.engine.attempts.attempt_state import AttemptState
from media_literacy.engine.attempts.pointing_out import clashes_left, known_clashes
from media_literacy.engine.results.grading import Judgement, Scorecard, errors_as_read, judgement_now
from media_literacy.engine.results.result_groups import leading_note
from media_literacy.engine.wording.clash_words import can_both_be_true
from media_literacy.engine.wording.hint_words import Hint
from media_literacy.engine.wording.outcome_wording import (
    changed_words,
    clashes_to_find,
    confidence_words,
    kind_name,
    lead_in,
    origin_label,
    origin_promise,
    reason_words,
    spoken_state,
    verdict_word,
)
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.lesson_minutes import minutes_alone
from media_literacy.lesson.model import Card, Lesson, Note, Sentence
from media_literacy.lesson.text_blocks import Block, BlockKind
from media_literacy.lesson.vocabulary.kinds import Catalogue

INDENT = " " * 6


def cover(lesson: Lesson) -> list[str]:
    """What is said before the article: title, content note, label, and how long it takes."""
    front = lesson.front
    lines = wrapped(front.title)
    if front.content_note:
        lines += wrapped(_("Content note: {note}").format(note=front.content_note))
    lines += wrapped(origin_label(lesson, is_revealed=False))
    if promise := origin_promise(lesson):
        lines += wrapped(promise)
    if front.age:
        lines += wrapped(_("For ages {age}.").format(age=front.age))
    minutes = minutes_alone(lesson)
    lines += wrapped(ngettext("About {n} minute.", "About {n} minutes.", minutes).format(n=minutes))
    return lines


def article(lesson: Lesson, state: AttemptState) -> list[str]:
    """The whole article, each sentence on a line of its own with its number; what is marked says so."""
    lines: list[str] = []
    before: BlockKind | None = None
    for index, block in enumerate(lesson.article.blocks):
        inside = [sentence for sentence in lesson.article.sentences if sentence.block == index]
        if block.kind is BlockKind.RULE:
            continue
        if block.kind not in (BlockKind.ITEM, BlockKind.CELL) or block.kind is not before:
            lines.append("")
        if block.kind is not BlockKind.PARAGRAPH and block.kind is not before:
            lines.append(f"({block_word(block.kind)})")
        lines += _block(block, inside, state)
        before = block.kind
    return lines


def numbered(number: int, text: str) -> list[str]:
    """A text behind its number."""
    return wrapped(text, INDENT, f"{number:>4}. ")


def explanation(
    sentence: Sentence, state: AttemptState, lesson: Lesson, catalogue: Catalogue, *, has_fix: bool = True
) -> list[str]:
    """One sentence with its state, and all that the author says of it and that may be told now."""
    judgement = judgement_now(state, lesson, sentence)
    reason = reason_words(judgement, lesson, catalogue)
    lines = ["", *wrapped(spoken_state(sentence, len(lesson.article.sentences), judgement, reason=reason) + ":")]
    lines += wrapped(sentence.text, "  ")
    if changed := changed_words(judgement.changed):
        lines += wrapped(changed)
    if note := state.own_notes.get(sentence.id):
        lines += wrapped(_("Your note: {note}").format(note=note))
    lines += wrapped(lead_in(judgement, lesson, catalogue, mode=state.mode))
    for author_note in sentence.notes_by_suspicion:
        shown = author_note if has_fix else author_note._replace(fix=())
        lines += _note(shown, lesson, catalogue, is_revealed=state.is_revealed)
    known = known_clashes(sentence, state)
    for partner in known:
        other = lesson.sentence(partner)
        text = _("Contradicts sentence {number}: {text}")
        if can_both_be_true(sentence, [partner], lesson):
            text = _("Read together with sentence {number}: {text}")
        lines += wrapped(text.format(number=other.number, text=other.text), "  ")
    lines += wrapped(clashes_to_find(clashes_left(sentence, state), has_known=bool(known)), "  ")
    return lines


def hint_lines(hint: Hint, lesson: Lesson) -> list[str]:
    """One rung of the ladder."""
    lines = wrapped(_("Hint: {text}").format(text=plain(hint.text, lesson)))
    if hint.places:
        lines += wrapped("".join(run.text for run in hint.places))
    return lines + paragraphs(hint.explanation, lesson, "  ")


def card_titles(lesson: Lesson) -> list[str]:
    """The cards by number."""
    return [line for n, card in enumerate(lesson.cards, 1) for line in numbered(n, card.title)]


def card_lines(card: Card, lesson: Lesson) -> list[str]:
    """One piece of evidence."""
    return ["", *wrapped(_("Evidence: {title}").format(title=card.title)), *paragraphs(card.blocks, lesson, "  ")]


def words(lesson: Lesson) -> list[str]:
    """The words that the author explains."""
    found = [f"{word.text}: {plain(word.meaning, lesson)}" for word in lesson.words]
    return [line for text in found for line in wrapped(text, "    ", "  ")]


def marks(lesson: Lesson, state: AttemptState, catalogue: Catalogue) -> list[str]:
    """What is marked so far, in the order of the article."""
    lines: list[str] = []
    for sentence in lesson.article.sentences:
        mark = state.marks.get(sentence.id)
        if mark is None:
            continue
        said = [reason_words(mark, lesson, catalogue)] if mark.has_reason else []
        said += [confidence_words()[mark.confidence]] if mark.confidence else []
        text = f"{sentence.text} ({', '.join(said)})" if said else sentence.text
        lines += numbered(sentence.number, text)
    return lines or wrapped(_("Nothing is marked."))


def own_notes(lesson: Lesson, state: AttemptState) -> list[str]:
    """What the reader wrote beside sentences, in the order of the article."""
    lines: list[str] = []
    for sentence in lesson.article.sentences:
        if note := state.own_notes.get(sentence.id):
            lines += [
                *numbered(sentence.number, sentence.text),
                *wrapped(_("Your note: {note}").format(note=note), INDENT),
            ]
    return lines or wrapped(_("You have written no notes."))


def reasons(lesson: Lesson, catalogue: Catalogue) -> list[str]:
    """The kinds to choose a reason from, by number."""
    language = lesson.front.language
    return [
        line
        for n, kind in enumerate(catalogue.red_flags(), 1)
        for line in numbered(n, f"{kind.name(language)}: {kind.question(language)}")
    ] + numbered(len(catalogue.red_flags()) + 1, _("something else, in my words"))


def debrief(lesson: Lesson, scorecard: Scorecard | None, *, begins_with_sure: bool = True) -> list[str]:
    """The truth about the article and what is worth remembering: confident errors first, with their reasons.

    Where real people are named, the record is set straight first. Without a scorecard (left before the reveal) nothing
    is said of single sentences.
    """
    lines = ["", *wrapped(_("The truth about this article")), *wrapped(origin_label(lesson, is_revealed=True))]
    record = ["", *paragraphs(lesson.debrief, lesson)] if lesson.debrief else []
    errors = _errors(lesson, scorecard, begins_with_sure=begins_with_sure) if scorecard else []
    return lines + (record + errors if lesson.front.is_about_real_people else errors + record)


def _errors(lesson: Lesson, scorecard: Scorecard, *, begins_with_sure: bool) -> list[str]:
    errors = errors_as_read(scorecard)
    sure = [error for error in errors if error.was_sure and begins_with_sure]
    lines = ["", *wrapped(_("You were sure of these:"))] if sure else []
    for error in sure:
        lines += _error(lesson, error)
        note = leading_note(lesson.sentence(error.sentence))
        lines += paragraphs(note.explanation, lesson, "    ") if note else []
    others = [line for error in errors if error not in sure for line in _error(lesson, error)]
    return [*lines, "", *wrapped(_("Worth remembering:")), *others] if others else lines


def _error(lesson: Lesson, error: Judgement) -> list[str]:
    sentence = lesson.sentence(error.sentence)
    state = spoken_state(sentence, len(lesson.article.sentences), error)
    return wrapped(f"{state}: {sentence.text}", "    ", "  ")


def _block(block: Block, inside: list[Sentence], state: AttemptState) -> list[str]:
    lines: list[str] = []
    if block.picture is not None:
        lines += wrapped(_("Picture: {alt}").format(alt=block.picture.alt), INDENT)
    if not inside and block.text:
        lines += wrapped(block.text, INDENT)
    for sentence in inside:
        marked = _("[marked] ") if sentence.id in state.marks else ""
        lines += numbered(sentence.number, marked + sentence.text)
    return lines


def _note(note: Note, lesson: Lesson, catalogue: Catalogue, *, is_revealed: bool) -> list[str]:
    lines = wrapped(f"{verdict_word(note.verdict)}: {kind_name(note.kind, lesson, catalogue)}.", "  ")
    lines += paragraphs(note.explanation, lesson, "  ")
    if note.afterwards and is_revealed:
        lines += wrapped(plain(note.afterwards, lesson), "  ")
    if note.how_to_check:
        lines += wrapped(_("How to check: {move}").format(move=plain(note.how_to_check, lesson)), "  ")
    if note.fix:
        lines += wrapped(_("What would hold: {fix}").format(fix=plain(note.fix, lesson)), "  ")
    numbers = {card.id: number for number, card in enumerate(lesson.cards, 1)}
    for card in note.evidence:
        if card in numbers:
            text = _("Evidence: card {number}, “{title}”")
            lines += wrapped(text.format(number=numbers[card], title=lesson.card(card).title), "  ")
    return lines
