"""Sheets of a class as a table, for a spreadsheet or a mail: each sheet's result, then each sentence's count."""

from media_literacy.engine.sheets.class_sheet import CameAs
from media_literacy.engine.sheets.returned_words import came_as_word, proves_nothing
from media_literacy.engine.wording.outcome_wording import origin_label, verdict_word
from media_literacy.engine.wording.tries_wording import mode_words
from media_literacy.export.exporter import ClassExporter, ClassToExport, Exporter
from media_literacy.export.tables import csv_bytes, delimited
from media_literacy.i18n import gettext as _
from media_literacy.jobs import Job


def class_rows(subject: ClassToExport) -> list[list[str]]:
    """The whole table, its last row the label of origin; numbers stand alone in their cells."""
    lesson = subject.lesson
    rows = [[_("Sheet"), _("Left alone"), _("Sound sentences"), _("Caught"), _("Problems"), _("Doubted")]]
    came_back = [sheet for sheet in subject.sheets if sheet.came_as is not CameAs.PAPER]
    if came_back:
        rows[0] += [_("Came as"), _("Way")]
    for sheet in subject.sheets:
        scorecard = sheet.scorecard
        judgements = enumerate(scorecard.judgements, start=1)
        numbers = [str(number) for number, judgement in judgements if judgement.is_marked]
        counts = (scorecard.left_alone, scorecard.fine, scorecard.caught, scorecard.flags)
        how = [came_as_word(sheet.came_as), mode_words(sheet.mode)] if came_back else []
        rows.append([sheet.name, *map(str, counts), ", ".join(numbers), *how])
    if came_back:
        rows.append([proves_nothing()])
    rows += [[], [_("Sentence"), _("Verdict"), _("Doubted by"), _("Of"), _("Percent"), _("At least"), _("At most"), ""]]
    for sentence, count in zip(lesson.article.sentences, subject.counted.sentences, strict=True):
        verdict = lesson.counts_as(sentence)
        shares = (percent(count.share), percent(count.low), percent(count.high))
        said = verdict_word(verdict) if verdict is not None else ""
        text = " ".join(sentence.text.split())
        rows.append([str(sentence.number), said, str(count.doubted), str(count.readers), *map(str, shares), text])
    return [*rows, [], [origin_label(lesson, is_revealed=True)]]


def percent(share: float) -> int:
    """A share as a whole number of percent."""
    return round(share * 100)


def as_table(subject: ClassToExport) -> str:
    """Cells divided by tabulators: what a spreadsheet takes from the clipboard."""
    return delimited(class_rows(subject), "\t")


def _csv_file(subject: ClassToExport, _job: Job) -> bytes:
    return csv_bytes(class_rows(subject))


EXPORTER: ClassExporter = Exporter(
    "csv",
    ".csv",
    title=lambda: _("Save as CSV"),
    about=lambda: _("Tables"),
    write=_csv_file,
    rank=10,
)
