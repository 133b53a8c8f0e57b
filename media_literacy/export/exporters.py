"""Finds the formats. A module in a folder such as `lesson_formats` that has an `EXPORTER` is one."""

from operator import attrgetter

from media_literacy.discovery import declarations
from media_literacy.export import class_formats, form_formats, lesson_formats, pack_formats
from media_literacy.export.exporter import ClassExporter, LessonExporter, OccasionExporter, PackExporter


def lesson_exporters() -> list[LessonExporter]:
    """What can be made of a lesson, in the order of their ranks."""
    return sorted(declarations(lesson_formats, "EXPORTER"), key=attrgetter("rank"))


def occasion_exporters() -> list[OccasionExporter]:
    """What can be made of all articles of an occasion, in the order of their ranks."""
    return sorted(declarations(form_formats, "EXPORTER"), key=attrgetter("rank"))


def pack_exporters() -> list[PackExporter]:
    """What can be made of all lessons of a pack, in the order of their ranks."""
    return sorted(declarations(pack_formats, "EXPORTER"), key=attrgetter("rank"))


def class_exporters() -> list[ClassExporter]:
    """What can be made of the results of a class, in the order of their ranks."""
    return sorted(declarations(class_formats, "EXPORTER"), key=attrgetter("rank"))
