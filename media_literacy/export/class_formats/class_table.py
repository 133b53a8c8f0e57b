"""Sheets of a class as a table, for a spreadsheet or a mail: each sheet's result, then each sentence's count."""

from media_literacy.engine.wording.outcome_wording import origin_label, verdict_word
from media_literacy.export.exporter import ClassExporter, ClassToExport, Exporter
from media_literacy.export.tables import csv_bytes, delimited
from media_literacy.i18n import gettext as _
from media_literacy.jobs import Job


def class_rows(subject: ClassToExport) -> list[list[str]]:
    """The whole table, its last row the label of origin; numbers stand alone in their cells."""
    lesson = subject.lesson
    rows = [[_("Sheet"), _("Left alone"), _("Sound sentences"), _("Caught"), _("Problems"), _("Doubted")]]
    for name, scorecard in subject.sheets:
        judgements = enumerate(scorecard.judgements, start=1)
        numbers = [str(number) for number, judgement in judgements if judgement.is_marked]
        counts = (scorecard.left_alone, scorecard.fine, scorecard.caught, scorecard.flags)
        rows.append([name, *map(str, counts), ", ".join(numbers)])
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
