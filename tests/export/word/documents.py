"""Word documents made for tests, and what is in them."""

import struct
import zipfile
from io import BytesIO
from pathlib import Path

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]  # it has no stubs

from media_literacy.export.paper.page_sizes import Paper
from media_literacy.export.word.lesson_document import lesson_document
from media_literacy.export.word.wordml import NAMESPACES
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.parser import parse_lesson
from media_literacy.lesson.vocabulary.kinds import load_catalogue

W = f"{{{NAMESPACES['w']}}}"


def read(source: str) -> Lesson:
    lesson = parse_lesson(source.encode(), Path("lesson.md")).lesson
    assert lesson is not None
    return lesson


def document_of(lesson: Lesson, pictures: Path = Path()) -> bytes:
    return lesson_document(lesson, load_catalogue(), pictures, Paper.A4)


def part(data: bytes, name: str = "word/document.xml"):
    """One part as a tree."""
    with zipfile.ZipFile(BytesIO(data)) as packed:
        return etree.fromstring(packed.read(name))


def text_of(element) -> str:
    return "".join(letters.text or "" for letters in element.iter(W + "t"))


def paragraphs(root) -> list[tuple[str, str]]:
    """The style and the letters of each paragraph."""
    return [
        (next((style.get(W + "val") for style in found.iter(W + "pStyle")), ""), text_of(found))
        for found in root.iter(W + "p")
    ]


def png(width: int, height: int) -> bytes:
    """As much of a PNG file as tells its size."""
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", width, height) + b"\x08\x02\0\0\0"
