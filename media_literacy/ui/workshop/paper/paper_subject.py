"""What the page for paper prints: a lesson, or all articles that a course keeps for an occasion."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from media_literacy.engine.course.form_comparison import FORMS
from media_literacy.engine.wording.occasion_words import occasion_name
from media_literacy.export.exporter import LessonToExport, OccasionExporter, OccasionToExport
from media_literacy.export.exporters import lesson_exporters, occasion_exporters
from media_literacy.export.occasion_subject import occasion_subject
from media_literacy.export.paper.page_sizes import Paper
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.occasions import Occasion
from media_literacy.packs.pack_toml import Pack
from media_literacy.ui.workshop.file_names import output_name
from media_literacy.ui.workshop.sharing.export_page import ToWrite, folder_of


@dataclass(frozen=True, slots=True)
class PaperSubject:
    """`for_paper` is what the exporters take, by the paper and the folder that is printed into.

    `after_class` says what typing in its sheets shows; empty where they are not typed in. `documents` are the same
    sheets for a word processor; those of a lesson are shared elsewhere.
    """

    to_write: ToWrite
    for_paper: Callable[[Paper, Path], Any]
    after_class: str
    documents: Sequence[OccasionExporter] = ()


def lesson_on_paper(lesson: Lesson, pictures: Path | None, file: Path | None) -> PaperSubject:
    """A lesson, whose pictures are where it is printed to unless they have a folder of their own; its file, if any."""
    after_class = _(
        "Type in by number what learners wrote on their sheets, or take in what came back from web pages, and see"
        " each result and the whole class."
    )
    for_paper = partial(_lesson_to_export, lesson, pictures)
    sheets = [exporter for exporter in lesson_exporters() if exporter.is_printed]
    to_write = ToWrite(lesson.front.title, output_name(lesson, file), sheets, folder_of(file))
    return PaperSubject(to_write, for_paper, after_class)


def occasion_on_paper(course: Pack, occasion: Occasion, articles: Sequence[Lesson]) -> PaperSubject:
    """The articles of an occasion together."""
    title = _("{course}: {occasion}").format(course=course.title, occasion=occasion_name(occasion))
    after_class = _("Type in by number what learners wrote on their sheets, and see the class at each of the times.")
    formats = occasion_exporters()
    return PaperSubject(
        ToWrite(title, f"{course.id}-{occasion}", [exporter for exporter in formats if exporter.is_printed], None),
        partial(_occasion_to_export, course, occasion, articles),
        after_class if occasion in FORMS else "",
        [exporter for exporter in formats if not exporter.is_printed],
    )


def _lesson_to_export(lesson: Lesson, pictures: Path | None, paper: Paper, folder: Path) -> LessonToExport:
    return LessonToExport(lesson, pictures or folder, paper)


def _occasion_to_export(
    course: Pack, occasion: Occasion, articles: Sequence[Lesson], paper: Paper, _folder: Path
) -> OccasionToExport:
    return occasion_subject(course, occasion, articles, paper)
