"""All that is kept of classes as tables, to take along or to hand out: names, and the results of lessons."""

import re
from collections.abc import Iterator
from pathlib import Path

from media_literacy.classroom.results.all_sheets import returned_sheets, typed_sheets
from media_literacy.classroom.results.lesson_results import LessonResults, lesson_results
from media_literacy.classroom.rosters.class_list import ClassWithLessons, class_list
from media_literacy.engine.sheets.class_sheet import class_sheet
from media_literacy.errors import AppError
from media_literacy.export.class_formats.class_table import class_rows
from media_literacy.export.exporter import ClassToExport, class_to_export, write_file
from media_literacy.export.tables import csv_bytes
from media_literacy.i18n import gettext as _
from media_literacy.jobs import Job
from media_literacy.store.classes.live_rows import SessionRow
from media_literacy.store.classes.live_store import LiveStore

_LONGEST_NAME = 60


def save_everything(data_folder: Path, folder: Path, job: Job) -> int:
    """Write a table for each class and each lesson into a folder; how many files there are."""
    store = LiveStore(data_folder)
    try:
        files = 0
        for name, data in _files(store, job):
            write_file(folder / name, data)
            files += 1
        return files
    finally:
        store.close()


def subject_of(results: LessonResults) -> ClassToExport:
    """All sheets of a lesson, and all of them counted together."""
    sheets = [*typed_sheets(results), *map(class_sheet, returned_sheets(results).values())]
    return class_to_export(sheets, results.lesson, results.hands)


def _files(store: LiveStore, job: Job) -> Iterator[tuple[str, bytes]]:
    found = class_list(store)
    for number, each in enumerate(found.classes, start=1):
        yield _file_name(number, each.roster.title), csv_bytes([[_("Name")], *([name] for name in each.roster.names)])
    lessons = [(each, row) for each in found.classes for row in each.lessons]
    lessons += [(None, row) for row in found.others]
    for number, (of_class, row) in enumerate(lessons, start=1 + len(found.classes)):
        job.step(row.title)
        yield _file_name(number, _title(of_class, row)), csv_bytes(_rows(store, row))


def _rows(store: LiveStore, row: SessionRow) -> list[list[str]]:
    """The table of a lesson; of one that cannot be read, why."""
    try:
        return class_rows(subject_of(lesson_results(store, row.id)))
    except AppError as problem:
        return [[problem.message], [problem.hint]]


def _title(of_class: ClassWithLessons | None, row: SessionRow) -> str:
    words = [row.begun[:10], row.title] if of_class is None else [row.begun[:10], of_class.roster.title, row.title]
    return " ".join(words)


def _file_name(number: int, title: str) -> str:
    """One that every disk takes, and that no two share."""
    return "-".join([f"{number:03}", *re.findall(r"\w+", title)])[:_LONGEST_NAME].rstrip("-") + ".csv"
