"""What is said of a sentence once it was answered: a lead-in, then each note with its kind, explanation and fields.

The classes of a note’s `span` keep what no platform has a place for: `note-LABEL`, `verdict-VERDICT`, `kind-KIND` and
`contradicts-SENTENCE`. Reading the file again makes the note of them.
"""

from collections.abc import Iterator

from media_literacy.engine.results.grading import Judgement, Outcome
from media_literacy.engine.wording.outcome_wording import kind_title, lead_in
from media_literacy.export.question_formats.plain_blocks import inline_blocks, plain_runs
from media_literacy.export.question_formats.xml_markup import Xml, element, joined, text
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson, Note, Sentence, Verdict
from media_literacy.lesson.text_blocks import Run
from media_literacy.lesson.vocabulary.kinds import Catalogue
from media_literacy.strings.quotation import quoted

EXPLANATION = "explanation"
_QUOTE_CHARACTERS = 60
_OUTCOMES = {
    Verdict.FLAG: (Outcome.MISS, Outcome.HIT),
    Verdict.FINE: (Outcome.LEFT_ALONE, Outcome.FALSE_ALARM),
    Verdict.CHECK: (Outcome.OPEN, Outcome.OPEN),
    None: (Outcome.OPEN, Outcome.OPEN),
}
"""What becomes of a sentence by how it counts: when it was left, and when it was chosen."""


def set_feedback(sentence: Sentence, lesson: Lesson, catalogue: Catalogue, *, is_chosen: bool) -> Xml:
    """What is said of a sentence, in one line of text."""
    outcome = _OUTCOMES[lesson.counts_as(sentence)][is_chosen]
    lead = lead_in(Judgement(sentence.id, is_chosen, outcome), lesson, catalogue)
    notes = set_notes(sentence, lesson, catalogue)
    return joined(filter(None, [element("strong", text(lead)), notes]), " ")


def set_notes(sentence: Sentence, lesson: Lesson, catalogue: Catalogue) -> Xml:
    """The notes alone, one behind the other."""
    return joined((_note(note, lesson, catalogue) for note in sentence.notes), " ")


def note_classes(note: Note) -> str:
    """What a note is, as class tokens."""
    tokens = [f"note-{note.label}", f"verdict-{note.verdict}", f"kind-{note.kind}"]
    return " ".join([*tokens, *(f"contradicts-{other}" for other in note.contradicts)])


def _note(note: Note, lesson: Lesson, catalogue: Catalogue) -> Xml:
    kind = element("em", text(f"{kind_title(note, lesson, catalogue)}:"))
    explanation = element("span", inline_blocks(note.explanation), attributes={"class": EXPLANATION})
    parts = joined([kind, explanation, *_fields(note, lesson)], " ")
    return element("span", parts, attributes={"class": note_classes(note)})


def _fields(note: Note, lesson: Lesson) -> Iterator[Xml]:
    for name, frame, runs in (
        ("how-to-check", _("How to check: {text}"), note.how_to_check),
        ("fix", _("What would hold: {text}"), note.fix),
        ("afterwards", _("Afterwards: {text}"), note.afterwards),
        ("evidence", _("Evidence: {text}"), _cards(note, lesson)),
        ("contradicts", _("Cannot both be true: {text}"), _clashes(note, lesson)),
    ):
        if runs:
            before, _gap, after = frame.partition("{text}")
            value = element("span", plain_runs(runs), attributes={"class": f"field-{name}"})
            yield joined([element("em", text(before.strip())), text(" "), value, text(after)])


def _cards(note: Note, lesson: Lesson) -> tuple[Run, ...]:
    return (Run(" · ".join(lesson.card(card).title for card in note.evidence)),) if note.evidence else ()


def _clashes(note: Note, lesson: Lesson) -> tuple[Run, ...]:
    quotes = [quoted(lesson.sentence(other).text, _QUOTE_CHARACTERS) for other in note.contradicts]
    return (Run(" · ".join(quotes)),) if quotes else ()
