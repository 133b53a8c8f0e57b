"""A stranger’s text can be no element, relation or field of a Word document, whatever it is."""

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from each_row import each_row
from export.web_page.hostile import ATTACKS, HARMLESS, filled_lesson
from export.word.documents import document_of
from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]  # it has no stubs
from run_size import run_size

from media_literacy.export.exporter import LessonToExport
from media_literacy.export.lesson_formats import word_answer_key, word_worksheet
from media_literacy.jobs import UNWATCHED
from media_literacy.lesson.model import Lesson

EVIL_LINKS = (
    "javascript:alert(1)",
    "file:///etc/passwd",
    "https://user@evil.example",
    "https://[evil",
    "mailto:a@b.example?attach=/etc/passwd",
    '#"/>',
    "https://exa mple.org/",
)


def documents(lesson: Lesson) -> list[bytes]:
    sheets = (word_worksheet.EXPORTER, word_answer_key.EXPORTER)
    return [document_of(lesson), *(sheet.write(LessonToExport(lesson, Path()), UNWATCHED) for sheet in sheets)]


def trees(data: bytes):
    with zipfile.ZipFile(BytesIO(data)) as packed:
        return {name: etree.fromstring(packed.read(name)) for name in packed.namelist()}


def elements(data: bytes) -> set[tuple[str, tuple[str, ...]]]:
    return {
        (found.tag, tuple(sorted(found.attrib)))
        for root in trees(data).values()
        for found in root.iter()
        if not found.tag.endswith(("}t", "}br", "}tab", "}rtl", "}jc"))
    }


@pytest.fixture(scope="module")
def harmless():
    """What the documents of a lesson without an attack are made of."""
    return [elements(document) for document in documents(filled_lesson([HARMLESS], "https://example.org/"))]


TOGETHER = run_size(usual=5, long=1)
"""So many attacks stand behind each other in one text: what became of any of them is seen in its document."""


@each_row("attack", ["".join(ATTACKS[at : at + TOGETHER]) for at in range(0, len(ATTACKS), TOGETHER)])
def test_an_attack_is_text(attack, harmless):
    lesson = filled_lesson([attack], "https://example.org/")
    for document, allowed in zip(documents(lesson), harmless, strict=True):
        assert elements(document) <= allowed


def test_a_text_comes_out_as_it_went_in():
    letters = "".join(
        found for found in trees(documents(filled_lesson(["<b>&amp;</b>"], "#a"))[0])["word/document.xml"].itertext()
    )
    assert "<b>&amp;</b>" in letters


def test_no_link_leads_where_none_may():
    for link in EVIL_LINKS:
        for document in documents(filled_lesson([HARMLESS], link)):
            outside = [
                found.get("Target") for root in trees(document).values() for found in root if found.get("TargetMode")
            ]
            assert outside == [], link


def test_only_pages_are_counted_by_fields():
    for document in documents(filled_lesson(list(ATTACKS), "https://example.org/")):
        fields = [
            found.get(found.attrib.keys()[0])
            for root in trees(document).values()
            for found in root.iter("{*}fldSimple")
        ]
        assert fields == ["PAGE"]
        assert not any(list(root.iter("{*}instrText")) for root in trees(document).values())
