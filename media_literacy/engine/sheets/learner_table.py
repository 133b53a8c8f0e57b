"""The learners of a class as a table on the screen, who needs a word first."""

from collections.abc import Sequence

from media_literacy.engine.results.grading import Outcome
from media_literacy.engine.sheets.class_sheet import ClassSheet
from media_literacy.engine.sheets.class_summary import by_need
from media_literacy.engine.sheets.returned_words import came_as_word
from media_literacy.engine.wording.measures.progress_tables import FigureTable
from media_literacy.i18n import gettext as _

MOST_LEARNERS = 60
"""On the screen; a file has all."""


def learner_table(sheets: Sequence[ClassSheet]) -> FigureTable:
    """Name, counts, and the numbers of the sentences to talk about with each."""
    shows_how = len({sheet.came_as for sheet in sheets}) > 1
    heading = [_("Learner"), _("Sound, left alone"), _("Problems caught"), _("Doubted in vain"), _("Read past")]
    rows = [_row(sheet, shows_how=shows_how) for sheet in by_need(sheets)[:MOST_LEARNERS]]
    return FigureTable((*heading, *([_("Came as")] if shows_how else [])), tuple(rows))


def _row(sheet: ClassSheet, *, shows_how: bool) -> tuple[str, ...]:
    card = sheet.scorecard
    numbers = {
        outcome: ", ".join(
            str(number) for number, judgement in enumerate(card.judgements, start=1) if judgement.outcome is outcome
        )
        for outcome in (Outcome.FALSE_ALARM, Outcome.MISS)
    }
    counts = (_of(card.left_alone, card.fine), _of(card.caught, card.flags))
    how = (came_as_word(sheet.came_as),) if shows_how else ()
    return (sheet.name, *counts, *(numbers[outcome] or "–" for outcome in numbers), *how)


def _of(part: int, whole: int) -> str:
    return _("{part} of {whole}").format(part=part, whole=whole) if whole else "–"
