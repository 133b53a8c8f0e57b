"""What the page for paper prints: a lesson, or all articles that a course keeps for an occasion."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from media_literacy.engine.course.form_comparison import FORMS
from media_literacy.engine.wording.occasion_words import occasion_name
from media_literacy.export.exporter import Exporter, LessonToExport, OccasionToExport
from media_literacy.export.exporters import lesson_exporters, occasion_exporters
from media_literacy.export.occasion_subject import occasion_subject
from media_literacy.export.paper.page_sizes import Paper
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.occasions import Occasion
from media_literacy.packs.pack_toml import Pack


@dataclass(frozen=True, slots=True)
class PaperSubject:
    """`id` is what names of files begin with, `start` where the dialog for them begins; None where nobody knows.

    `for_paper` is what the exporters take, by the folder that is printed into and the paper. `after_class` says what
    typing in its sheets shows; empty where they are not typed in.
    """

    title: str
    id: str
    exporters: Sequence[Exporter[Any]]
    for_paper: Callable[[Path, Paper], Any]
    start: Path | None
    after_class: str


def lesson_on_paper(lesson: Lesson, pictures: Path | None) -> PaperSubject:
    """A lesson, whose pictures are where it is printed to unless they have a folder of their own."""
    after_class = _(
        "Type in by number what learners wrote on their sheets, or take in what came back from web pages, and see"
        " each result and the whole class."
    )
    for_paper = partial(_lesson_to_export, lesson, pictures)
    return PaperSubject(lesson.front.title, lesson.front.id, lesson_exporters(), for_paper, pictures, after_class)


def occasion_on_paper(course: Pack, occasion: Occasion, articles: Sequence[Lesson]) -> PaperSubject:
    """The articles of an occasion together."""
    title = _("{course}: {occasion}").format(course=course.title, occasion=occasion_name(occasion))
    after_class = _("Type in by number what learners wrote on their sheets, and see the class at each of the times.")
    return PaperSubject(
        title,
        f"{course.id}-{occasion}",
        occasion_exporters(),
        partial(_occasion_to_export, course, occasion, articles),
        None,
        after_class if occasion in FORMS else "",
    )


def _lesson_to_export(lesson: Lesson, pictures: Path | None, folder: Path, paper: Paper) -> LessonToExport:
    return LessonToExport(lesson, pictures or folder, paper)


def _occasion_to_export(
    course: Pack, occasion: Occasion, articles: Sequence[Lesson], _folder: Path, paper: Paper
) -> OccasionToExport:
    return occasion_subject(course, occasion, articles, paper)
