"""Finds the formats. A module in `lesson_formats` or `class_formats` that has an `EXPORTER` is one."""

from operator import attrgetter

from media_literacy.discovery import declarations
from media_literacy.export import class_formats, lesson_formats
from media_literacy.export.exporter import ClassExporter, LessonExporter


def lesson_exporters() -> list[LessonExporter]:
    """What can be made of a lesson, in the order of their ranks."""
    return sorted(declarations(lesson_formats, "EXPORTER"), key=attrgetter("rank"))


def class_exporters() -> list[ClassExporter]:
    """What can be made of the results of a class, in the order of their ranks."""
    return sorted(declarations(class_formats, "EXPORTER"), key=attrgetter("rank"))
