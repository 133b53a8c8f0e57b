"""Lessons printed as PDF, and what can be read off the pages."""

from functools import cache
from pathlib import Path

import own_lessons
import pypdfium2 as pdfium
from own_lessons import FOUNDING, NOTHING_WRONG, PACK, WITH_FAULTS, file_of

from media_literacy.export.exporter import LessonToExport
from media_literacy.export.exporters import lesson_exporters
from media_literacy.export.paper.page_sizes import SIDE, Paper
from media_literacy.jobs import UNWATCHED
from media_literacy.lesson.parser import parse_lesson

PRINTED = {exporter.name: exporter for exporter in lesson_exporters() if exporter.is_printed}
FROM_THE_COURSE = "storm-post"
"""Of the course one lesson is printed, one that has both pictures and searches, which the first pack lacks."""
OURS = (FOUNDING, NOTHING_WRONG, WITH_FAULTS, FROM_THE_COURSE)
our_lesson = cache(own_lessons.our_lesson)


def written(lesson, sheet, paper=Paper.A4, folder=PACK / "lessons", job=UNWATCHED):
    return PRINTED[sheet].write(LessonToExport(lesson, folder, paper), job)


def opened(lesson, sheet="worksheet", paper=Paper.A4, folder=PACK / "lessons"):
    return pdfium.PdfDocument(written(lesson, sheet, paper, folder))


@cache
def own(name, sheet, paper=Paper.A4):
    """One of our lessons on paper, printed once for all tests that only read it."""
    return opened(our_lesson(name), sheet, paper, file_of(name).parent)


def text_of(page):
    """The page's text in the order in which it is selected, lines joined.

    Source Serif has one sign for two apostrophes, and Qt says the other one.
    """
    return " ".join(page.get_textpage().get_text_range().split()).replace("\u02bc", "’")


def pages_of(document):
    return [text_of(document[index]) for index in range(len(document))]


def lesson_from(source, folder=Path()):
    lesson = parse_lesson(source.encode(), folder / "lesson.md").lesson
    assert lesson is not None
    return lesson


ARABIC = """\
---
lesson: 1
id: bus
title: "حافلات الليل"
language: ar
---

# حافلات الليل تسير كل ليلة[^a]

قرر المجلس يوم الاثنين الإبقاء على الحافلات.[^b] لم يعترض أحد على الخطة.[^c]

[^a]: **Fine: can be checked.** النص يقول الشيء نفسه.

[^b]: **Fine: can be checked.** اليوم مذكور.

[^c]: **Flag: overclaim.** كلمة أحد كلمة كبيرة جدا هنا ولا مصدر لها.
"""


def images_on(page):
    return list(page.get_objects(filter=[pdfium.raw.FPDF_PAGEOBJ_IMAGE]))


def stays_inside(document, paper=Paper.A4):
    """Whether no letter and no frame leaves the room between the margins."""
    width, height = paper.size
    for page in document:
        text = page.get_textpage()
        boxes = [text.get_charbox(at) for at in range(text.count_chars())]
        boxes = [box for box in boxes if box[2] > box[0]]
        boxes += [other_object.get_bounds() for other_object in page.get_objects(filter=[pdfium.raw.FPDF_PAGEOBJ_PATH])]
        # The line under the legend's first word begins a little before it.
        if any(box[0] < SIDE - 2 or box[2] > width - SIDE + 2 or box[1] < 20 or box[3] > height - 20 for box in boxes):
            return False
    return True
