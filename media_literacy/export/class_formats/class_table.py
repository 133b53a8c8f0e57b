"""Sheets of a class as a table, for a spreadsheet or a mail: each sheet's result, then each sentence's count."""

from media_literacy.engine.sheets.came_as import CameAs
from media_literacy.engine.sheets.class_summary_words import hands_words
from media_literacy.engine.sheets.returned_words import came_as_word, proves_nothing
from media_literacy.engine.wording.outcome_wording import origin_label, verdict_word
from media_literacy.engine.wording.tries_wording import mode_words
from media_literacy.export.exporter import ClassToExport, Exporter
from media_literacy.export.tables import csv_bytes, delimited
from media_literacy.i18n import gettext as _
from media_literacy.i18n import pgettext
from media_literacy.jobs import Job


def class_rows(subject: ClassToExport) -> list[list[str]]:
    """The whole table, its last row the label of origin; numbers stand alone in their cells."""
    label = origin_label(subject.lesson, is_revealed=True)
    of_learners = [*learner_rows(subject), *proof_rows(subject), []] if subject.sheets else []
    return [*of_learners, *sentence_rows(subject), *hand_rows(subject), [], [label]]


def learner_rows(subject: ClassToExport) -> list[list[str]]:
    """A row a sheet, below the names of the columns; how it came where not all are paper."""
    rows = [
        [
            _("Sheet"),
            _("Left alone"),
            _("Sound sentences"),
            pgettext("table heading", "Caught"),
            _("Problems"),
            pgettext("table heading", "Doubted"),
        ]
    ]
    came_back = _came_back(subject)
    if came_back:
        rows[0] += [_("Came as"), _("Way")]
    for sheet in subject.sheets:
        scorecard = sheet.scorecard
        judgements = enumerate(scorecard.judgements, start=1)
        numbers = [str(number) for number, judgement in judgements if judgement.is_marked]
        counts = (scorecard.left_alone, scorecard.fine, scorecard.caught, scorecard.flags)
        how = [came_as_word(sheet.came_as), mode_words(sheet.mode)] if came_back else []
        rows.append([sheet.name, *map(str, counts), ", ".join(numbers), *how])
    return rows


def proof_rows(subject: ClassToExport) -> list[list[str]]:
    """What codes and files prove, where there are any."""
    sources = {sheet.came_as for sheet in subject.sheets}
    return [[proves_nothing()]] if sources & {CameAs.CODE, CameAs.FILE} else []


def hand_rows(subject: ClassToExport) -> list[list[str]]:
    """What counts of raised hands leave out, where there are any."""
    hands = subject.counted.hands
    return [] if hands is None else [[line] for line in hands_words(hands.people)]


def sentence_rows(subject: ClassToExport) -> list[list[str]]:
    """A row a sentence, below the names of the columns."""
    lesson = subject.lesson
    rows = [[_("Sentence"), _("Verdict"), _("Doubted by"), _("Of"), _("Percent"), _("At least"), _("At most"), ""]]
    for sentence, count in zip(lesson.article.sentences, subject.counted.sentences, strict=True):
        verdict = lesson.counts_as(sentence)
        shares = (percent(count.share), percent(count.low), percent(count.high))
        said = verdict_word(verdict) if verdict is not None else ""
        text = " ".join(sentence.text.split())
        rows.append([str(sentence.number), said, str(count.doubted), str(count.readers), *map(str, shares), text])
    return rows


def _came_back(subject: ClassToExport) -> bool:
    return any(sheet.came_as is not CameAs.PAPER for sheet in subject.sheets)


def percent(share: float) -> int:
    """A share as a whole number of percent."""
    return round(share * 100)


def as_table(subject: ClassToExport) -> str:
    """Cells divided by tabulators: what a spreadsheet takes from the clipboard."""
    return delimited(class_rows(subject), "\t")


def _csv_file(subject: ClassToExport, _job: Job) -> bytes:
    return csv_bytes(class_rows(subject))


EXPORTER: Exporter[ClassToExport] = Exporter(
    "csv",
    ".csv",
    title=lambda: _("Save as CSV"),
    about=lambda: _("Tables"),
    write=_csv_file,
    rank=10,
)
