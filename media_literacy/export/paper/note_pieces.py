"""What the author says of a sentence, as it is printed: a sign and a word for the verdict, then the reasons."""

from dataclasses import replace

from media_literacy.engine.wording.clash_words import can_both_be_true, joined_words
from media_literacy.engine.wording.outcome_wording import kind_name, verdict_word
from media_literacy.export.paper.pieces import NOTE, NOTE_TITLE, SMALL, Line, Piece, Span, Text, ours
from media_literacy.export.paper.typesetting import NOTES, pieces, set_blocks, set_runs
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.model import Lesson, Note, Sentence, Verdict
from media_literacy.lesson.text_blocks import Run
from media_literacy.lesson.vocabulary.kinds import Catalogue
from media_literacy.strings.quotation import quoted

SIGNS = {Verdict.FLAG: "×", Verdict.CHECK: "?", Verdict.FINE: "•"}
LINES = {Verdict.FLAG: Line.SOLID, Verdict.CHECK: Line.DOUBLE, Verdict.FINE: Line.DOTTED}
_CLASH_CHARACTERS = 32
_MOST_QUOTED, _MOST_NUMBERED = 6, 30


def note_title(note: Note, lesson: Lesson, catalogue: Catalogue) -> str:
    """Verdict and kind of one note, such as “× Does not hold: impossible role”."""
    name = kind_name(note.kind, lesson, catalogue)
    if catalogue.is_decoy(note.verdict, note.kind):
        name = _("looks like {kind}").format(kind=name)
    return _("{verdict}: {kind}").format(verdict=f"{SIGNS[note.verdict]} {verdict_word(note.verdict)}", kind=name)


def set_notes(sentence: Sentence, lesson: Lesson, catalogue: Catalogue, *, is_numbered: bool) -> tuple[Piece, ...]:
    """All notes of a sentence one below the other, then what it clashes with; `is_numbered` puts its number before."""
    found: list[Piece] = []
    for index, note in enumerate(sentence.notes_by_suspicion):
        marker = str(sentence.number) if is_numbered and index == 0 else ""
        title = Text((Span(note_title(note, lesson, catalogue)),), NOTE_TITLE, marker=marker, is_ours=True)
        found += _set_note(note, title, lesson, before=5.0 if index else 0.0)
    return tuple(_joined(found, _set_clashes(sentence, lesson)))


def _joined(above: list[Piece], fields: list[Piece]) -> list[Piece]:
    """A text and its fields, a line or two each: none of these stands alone at the top of a page."""
    first = len(above) - 1
    whole = above + fields
    return [
        replace(piece, keeps_next=True) if first <= at < len(whole) - 1 else piece for at, piece in enumerate(whole)
    ]


def _set_note(note: Note, title: Text, lesson: Lesson, *, before: float) -> list[Piece]:
    first = Text(title.spans, title.style, before, marker=title.marker, is_ours=True, keeps_next=bool(note.explanation))
    fields: list[Piece] = []
    for number, hint in enumerate(note.hints, start=1):
        frame = _("Hint {number}: {text}").format(number=number, text="{text}")
        fields.append(_field(frame if len(note.hints) > 1 else _("Hint: {text}"), hint, lesson))
    if note.how_to_check:
        fields.append(_field(_("How to check: {text}"), note.how_to_check, lesson))
    if note.fix:
        fields.append(_field(_("What would hold: {text}"), note.fix, lesson))
    if note.afterwards:
        fields.append(_field(_("Afterwards: {text}"), note.afterwards, lesson))
    if note.evidence:
        cards = " · ".join(lesson.card(card).title for card in note.evidence)
        fields.append(_field(_("Evidence: {text}"), (Run(cards),), lesson))
    return _joined([first, *pieces(set_blocks(note.explanation, lesson, NOTES))], fields)


def _field(frame: str, runs: tuple[Run, ...], lesson: Lesson) -> Text:
    before, _gap, after = frame.partition("{text}")
    spans = (Span(before, is_bold=True), *set_runs(runs, lesson), *((Span(after),) if after else ()))
    return Text(spans, SMALL, before=3.0)


def _set_clashes(sentence: Sentence, lesson: Lesson) -> list[Piece]:
    """A line each, while they are few; then their numbers, as far as anybody would look them up."""
    others = [lesson.sentence(clash) for clash in sentence.clashes]
    found: list[Piece] = [_set_clash(other, sentence, lesson) for other in others[:_MOST_QUOTED]]
    rest = others[_MOST_QUOTED:]
    if not rest:
        return found
    numbers = ", ".join(str(other.number) for other in rest[:_MOST_NUMBERED])
    left = len(rest) - _MOST_NUMBERED
    if left <= 0:
        text = ngettext("Clashes with sentence {numbers}, too.", "Clashes with sentences {numbers}, too.", len(rest))
        return [*found, ours(text.format(numbers=numbers), NOTE, before=3.0)]
    text = ngettext(
        "Clashes with sentences {numbers} and {n} more, too.",
        "Clashes with sentences {numbers} and {n} more, too.",
        left,
    )
    return [*found, ours(text.format(numbers=numbers, n=left), NOTE, before=3.0)]


def _set_clash(other: Sentence, sentence: Sentence, lesson: Lesson) -> Text:
    can_both = can_both_be_true(sentence, [other.id], lesson)
    text = joined_words(other.number, quoted(other.text, _CLASH_CHARACTERS), can_both=can_both)
    return ours(text, NOTE, before=3.0)
