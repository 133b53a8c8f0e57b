"""The forms of a course for a class as a table: the sheets as typed, the shares of each form, what changed, and what
none of it can say. The sheets are read again from it (`engine.sheets.form_table`)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from media_literacy.engine.course.class_forms import ClassChange, ClassComparison, ClassForm
from media_literacy.engine.measures.clustered_shares import Clustered
from media_literacy.engine.sheets.form_roster import compare_in_class, match_with_roster
from media_literacy.engine.sheets.form_roster_words import roster_limits, roster_words
from media_literacy.engine.sheets.form_sheets import Form, FormSheet
from media_literacy.engine.sheets.form_table import sheet_rows
from media_literacy.engine.wording.measures.class_form_words import change_name, class_limits, measure_names, percent
from media_literacy.engine.wording.occasion_words import occasion_name
from media_literacy.engine.wording.outcome_wording import origin_label
from media_literacy.export.exporter import Exporter
from media_literacy.export.tables import csv_bytes, delimited
from media_literacy.i18n import gettext as _
from media_literacy.i18n import pgettext
from media_literacy.jobs import Job
from media_literacy.lesson.occasions import Occasion


@dataclass(frozen=True, slots=True)
class ClassFormsToExport:
    """The sheets of a class, and the forms that they are of; `names` are those of its list, where there is one."""

    sheets: Sequence[FormSheet]
    forms: Mapping[Occasion, Form]
    names: Sequence[str] = ()


def form_comparison_rows(subject: ClassFormsToExport) -> list[list[str]]:
    """The whole table; numbers stand alone in their cells."""
    comparison = compare_in_class(subject.sheets, subject.names)
    articles = [article for form in subject.forms.values() for article in form.articles]
    labels = dict.fromkeys(origin_label(article, is_revealed=True) for article in articles)
    return [
        *sheet_rows(subject.sheets, subject.forms),
        [],
        *_share_rows(comparison),
        [],
        *_change_rows(comparison),
        [],
        *_roster_rows(subject),
        *([words] for words in (*class_limits(comparison), *labels)),
    ]


def as_table(subject: ClassFormsToExport) -> str:
    """Cells divided by tabulators: what a spreadsheet takes from the clipboard."""
    return delimited(form_comparison_rows(subject), "\t")


def _roster_rows(subject: ClassFormsToExport) -> list[list[str]]:
    """Who has which sheets, where there is a list of the class."""
    if not subject.names:
        return []
    match = match_with_roster([sheet.typed for sheet in subject.sheets], subject.names)
    return [*([line] for line in roster_words(match, subject.names)), [roster_limits()], []]


def _share_rows(comparison: ClassComparison) -> list[list[str]]:
    header = [_("Form"), _("Learners"), _("Measure"), _("Sentences"), _("Of"), _("Percent"), _("At least")]
    return [[*header, _("At most")], *(row for form in comparison.forms for row in _form_rows(form))]


def _form_rows(form: ClassForm) -> list[list[str]]:
    counts = form.counts
    counted = (
        (str(counts.left_alone), str(counts.fine)),
        (str(counts.caught), str(counts.flags)),
        ("", ""),
    )
    return [
        [occasion_name(form.occasion), str(form.learners), name, *parts, *_percents(found)]
        for name, parts, found in zip(measure_names(), counted, form.shares, strict=True)
    ]


def _change_rows(comparison: ClassComparison) -> list[list[str]]:
    header = [
        pgettext("heading of a column", "Change"),
        _("With both sheets"),
        _("Only the first"),
        _("Only the second"),
        _("Measure"),
    ]
    points = [_("Points more"), _("At least"), _("At most")]
    rows = (row for change in comparison.changes for row in _rows_of_change(change))
    return [[*header, *points], *rows]


def _rows_of_change(change: ClassChange) -> list[list[str]]:
    learners = (str(change.learners), str(change.left), str(change.came))
    return [
        [change_name(change), *learners, name, *_percents(found)]
        for name, found in zip(measure_names(), change.change, strict=True)
    ]


def _percents(found: Clustered) -> list[str]:
    return [str(percent(share)) for share in (found.value, *found.interval)]


def _csv_file(subject: ClassFormsToExport, _job: Job) -> bytes:
    return csv_bytes(form_comparison_rows(subject))


FORM_COMPARISON_CSV: Exporter[ClassFormsToExport] = Exporter(
    "csv",
    ".csv",
    title=lambda: _("Save as CSV"),
    about=lambda: _("Tables"),
    write=_csv_file,
)
