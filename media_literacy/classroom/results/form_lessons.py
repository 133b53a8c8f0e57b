"""Forms of a course that a class read as lessons with the class: the sheets that come of its seats.

Taken are those who stand in the list of the class, worked in Investigate, and read an article to its end, as on paper;
a lesson of another edition than the form’s has other sentences under its numbers, and is left out.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from media_literacy.classroom.results.all_sheets import returned_sheets
from media_literacy.classroom.results.lesson_results import LessonResults, lesson_results
from media_literacy.engine.results.grading import Scorecard
from media_literacy.engine.sheets.form_roster import entry_of
from media_literacy.engine.sheets.form_sheets import Form, TypedForm, not_read_words
from media_literacy.engine.sheets.lesson_digest import lesson_digest
from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson, Mode
from media_literacy.lesson.occasions import Occasion
from media_literacy.store.classes.live_rows import SessionRow
from media_literacy.store.classes.live_store import LiveStore, has_classes
from media_literacy.store.classes.roster_rows import RosterRow


class FormLessons(NamedTuple):
    """The sheets by form and then by the list of the class; `faults` are lessons that could not be taken, in words."""

    sheets: tuple[TypedForm, ...] = ()
    faults: tuple[str, ...] = ()


def read_form_lessons(data_folder: Path, roster: RosterRow, forms: Mapping[Occasion, Form]) -> FormLessons:
    """Those of a class; where no class was held, no file is made."""
    if not has_classes(data_folder):
        return FormLessons()
    store = LiveStore(data_folder)
    try:
        return form_lessons(store, roster, forms)
    finally:
        store.close()


def form_lessons(store: LiveStore, roster: RosterRow, forms: Mapping[Occasion, Form]) -> FormLessons:
    """The sheet of each learner of the class; of an article that they read twice, the first time."""
    faults: list[str] = []
    texts: dict[tuple[Occasion, str, str], str] = {}
    for row in store.sessions():
        if row.id not in roster.lessons or row.is_by_hands:
            continue
        try:
            results = lesson_results(store, row.id)
        except AppError as problem:
            faults.append(_about(row, problem.message))
            continue
        for occasion, article in _articles(results.lesson, forms):
            if lesson_digest(article) != lesson_digest(results.lesson):
                message = _(
                    "it was read in another edition than the course has now, so its numbers may belong to other"
                    " sentences."
                )
                faults.append(_about(row, message))
                continue
            for entry, text in _texts(results, roster.names):
                texts.setdefault((occasion, entry, article.front.id), text)
    sheets = (_sheet(form, name, texts) for form in forms.values() for name in roster.names)
    return FormLessons(tuple(sheet for sheet in sheets if sheet is not None), tuple(faults))


def _sheet(form: Form, name: str, texts: Mapping[tuple[Occasion, str, str], str]) -> TypedForm | None:
    """None for whoever read no article of the form."""
    found = [texts.get((form.occasion, name, article.front.id)) for article in form.articles]
    if all(text is None for text in found):
        return None
    return TypedForm(form.occasion, name, tuple(not_read_words() if text is None else text for text in found))


def _articles(lesson: Lesson, forms: Mapping[Occasion, Form]) -> Iterator[tuple[Occasion, Lesson]]:
    """Which article of which form a lesson is, by its id."""
    for form in forms.values():
        yield from ((form.occasion, article) for article in form.articles if article.front.id == lesson.front.id)


def _texts(results: LessonResults, names: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """The entry of the list, and the numbers that were marked, of each that counts."""
    for sheet in returned_sheets(results).values():
        entry = entry_of(sheet.name, names) or entry_of(_person(sheet.name), names)
        if entry and sheet.mode is Mode.INVESTIGATE and not sheet.scorecard.unseen:
            yield entry, _numbers(sheet.scorecard)


def _person(name: str) -> str:
    """Who sat on a seat with a made-up name, which stands behind in brackets."""
    return name.rpartition(" (")[0]


def _numbers(card: Scorecard) -> str:
    judgements = enumerate(card.judgements, start=1)
    return ", ".join(str(number) for number, judgement in judgements if judgement.is_marked)


def _about(row: SessionRow, message: str) -> str:
    return _("“{title}” of {day}: {message}").format(title=row.title, day=row.begun[:10], message=message)
