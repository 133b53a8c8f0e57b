"""Questions of lessons, and files of them read again."""

from functools import cache
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree
from zipfile import ZipFile

from media_literacy.export.question_formats.question import Question, question_of
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.parser import read_lesson
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.resources import lessons_folder


@cache
def all_lessons() -> list[tuple[Path, Lesson]]:
    """Every lesson that comes with the program."""
    found = [(path, read_lesson(path).lesson) for path in sorted(lessons_folder().rglob("*.md"))]
    return [(path, lesson) for path, lesson in found if lesson is not None]


def question(lesson: Lesson) -> Question:
    return question_of(lesson, load_catalogue())


def tree(data: bytes) -> ElementTree.Element:
    return ElementTree.fromstring(data)


def local(element: ElementTree.Element) -> str:
    return element.tag.rpartition("}")[2]


def skeleton(data: bytes) -> list[tuple[str, tuple[str, ...]]]:
    """The elements with the names of their attributes."""
    return [(local(element), tuple(element.attrib)) for element in tree(data).iter()]


def words_of(element: ElementTree.Element) -> str:
    return "".join(element.itertext())


def unzipped(data: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
