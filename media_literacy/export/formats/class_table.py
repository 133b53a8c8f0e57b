"""Sheets of a class as a table, for a spreadsheet or a mail: each sheet's result, then each sentence's count."""

import csv
import io
from collections.abc import Sequence

from media_literacy.engine.grading import Scorecard
from media_literacy.engine.tally import Tally
from media_literacy.engine.wording import origin_label, verdict_word
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson

Rows = list[list[str]]


def class_rows(named: Sequence[tuple[str, Scorecard]], counted: Tally, lesson: Lesson) -> Rows:
    """The whole table, its last row the label of origin; numbers stand alone in their cells."""
    rows = [[_("Sheet"), _("Left alone"), _("Sound sentences"), _("Caught"), _("Problems"), _("Doubted")]]
    for name, card in named:
        numbers = [str(at) for at, one in enumerate(card.judgements, start=1) if one.is_marked]
        counts = (card.left_alone, card.fine, card.caught, card.flags)
        rows.append([name, *map(str, counts), ", ".join(numbers)])
    rows += [[], [_("Sentence"), _("Verdict"), _("Doubted by"), _("Of"), _("Percent"), _("At least"), _("At most"), ""]]
    for sentence, one in zip(lesson.article.sentences, counted.sentences, strict=True):
        verdict = lesson.counts_as(sentence)
        shares = (percent(one.share), percent(one.low), percent(one.high))
        said = verdict_word(verdict) if verdict is not None else ""
        text = " ".join(sentence.text.split())
        rows.append([str(sentence.number), said, str(one.doubted), str(one.readers), *map(str, shares), text])
    return [*rows, [], [origin_label(lesson, is_revealed=True)]]


def percent(share: float) -> int:
    """A share as a whole number of percent."""
    return round(share * 100)


def as_csv(rows: Rows) -> str:
    """Comma-separated values, as spreadsheets write them."""
    return _written(rows, ",")


def as_table(rows: Rows) -> str:
    """Cells divided by tabulators: what a spreadsheet takes from the clipboard."""
    return _written(rows, "\t")


def _written(rows: Rows, delimiter: str) -> str:
    file = io.StringIO()
    csv.writer(file, delimiter=delimiter, lineterminator="\r\n").writerows(
        [_harmless(cell) for cell in row] for row in rows
    )
    return file.getvalue()


def _harmless(cell: str) -> str:
    """A cell that a spreadsheet would work out as a formula is made plain text."""
    return f"'{cell}" if cell[:1] in ("=", "+", "-", "@", "\t") else cell
