"""The answer key: every sentence with a note by its number, with what the author says of it."""

from media_literacy.engine.sheets.numbering import numbering_of
from media_literacy.engine.wording.outcome_wording import origin_label, verdict_word
from media_literacy.export.paper.note_pieces import SIGNS, set_notes
from media_literacy.export.paper.page_sizes import Columns
from media_literacy.export.paper.pieces import NOTE, PART, TABLE, TITLE, Beside, Passage, Piece, Print, Span, Text, ours
from media_literacy.export.paper.search_pieces import answered_searches
from media_literacy.export.paper_exporter import paper_exporter
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson, Sentence, Verdict
from media_literacy.lesson.vocabulary.kinds import Catalogue
from media_literacy.strings.quotation import quoted

_QUOTE_CHARACTERS = 110

_COLUMNS = Columns(main=165.0, gap=18.0)


def answer_key(lesson: Lesson, catalogue: Catalogue) -> Print:
    """What a teacher lays beside a filled sheet: first the numbers alone, then each sentence with its reasons."""
    return Print(
        lesson.front.title,
        _("Answer key"),
        origin_label(lesson, is_revealed=True),
        (
            Passage(tuple(_overview(lesson))),
            *noted_sentences(lesson, catalogue),
            *_searches(lesson),
        ),
        lesson.front.language,
        numbering_of(lesson),
    )


def _overview(lesson: Lesson) -> list[Piece]:
    found: list[Piece] = [ours(lesson.front.title, TITLE, keeps_next=True)]
    how_to_read = _(
        "The numbers are those of the worksheet that has the same numbering, {code}. Below stands every sentence that"
        " has a note."
    ).format(code=numbering_of(lesson))
    found.append(ours(how_to_read, NOTE, before=2.0, keeps_next=True))
    return [*found, *verdict_numbers(lesson), ours(" ", NOTE)]


def verdict_numbers(lesson: Lesson) -> list[Piece]:
    """A line a verdict, with the numbers of its sentences."""
    found: list[Piece] = []
    for verdict in Verdict:
        numbers = [
            str(sentence.number) for sentence in lesson.article.sentences if lesson.counts_as(sentence) is verdict
        ]
        if numbers:
            spans = (Span(f"{SIGNS[verdict]} {verdict_word(verdict)}: ", is_bold=True), Span(", ".join(numbers)))
            found.append(Text(spans, TABLE, before=5.0, is_ours=True))
    not_scored = [str(sentence.number) for sentence in lesson.article.sentences if lesson.counts_as(sentence) is None]
    if not_scored:
        spans = (Span(_("Not scored: "), is_bold=True), Span(", ".join(not_scored)))
        found.append(Text(spans, TABLE, before=5.0, is_ours=True))
    return found


def noted_sentences(lesson: Lesson, catalogue: Catalogue) -> list[Passage]:
    """Every sentence with a note by its number, with what the author says of it."""
    return [_entry(sentence, lesson, catalogue) for sentence in lesson.article.sentences if sentence.notes]


def _entry(sentence: Sentence, lesson: Lesson, catalogue: Catalogue) -> Passage:
    quote = Text(
        (Span(quoted(sentence.text, _QUOTE_CHARACTERS)),),
        NOTE,
        before=11.0,
        indent=21.0,
        marker=str(sentence.number),
        about=sentence.number,
    )
    notes = set_notes(sentence, lesson, catalogue, is_numbered=False)
    return Passage((quote,), (Beside(sentence.number, notes),), _COLUMNS)


def _searches(lesson: Lesson) -> list[Passage]:
    found = answered_searches(lesson)
    if not found:
        return []
    title = ours(_("Leave the page"), PART, before=24.0, keeps_next=True)
    how = _("What each result shows, to be told or shown to those who would open it, and what they add up to.")
    return [Passage((title, ours(how, NOTE, before=4.0, keeps_next=True), *found))]


EXPORTER = paper_exporter(
    "key",
    answer_key,
    title=lambda: _("Answer key"),
    about=lambda: _("Every sentence by number, with what the author says of it and why."),
    rank=20,
)
