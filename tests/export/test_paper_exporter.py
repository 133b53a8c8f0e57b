"""A format that is printed hands what stands on its pages to the modules that lay it out."""

from pathlib import Path

import pytest
from factories import make_lesson

from media_literacy.export.exporter import LessonToExport
from media_literacy.export.paper.page_sizes import Paper
from media_literacy.export.paper.pieces import Print
from media_literacy.export.paper_exporter import paper_exporter
from media_literacy.jobs import UNWATCHED


def test_what_is_composed_is_laid_out_for_the_paper_and_with_the_pictures(monkeypatch: pytest.MonkeyPatch):
    asked = []
    monkeypatch.setattr(
        "media_literacy.export.pdf.pdf_file.pdf_bytes", lambda *arguments: asked.append(arguments) or b"%PDF"
    )
    exporter = paper_exporter(
        "card", lambda lesson, _catalogue: Print(lesson.front.title, "Card", "", ()), title=str, about=str, rank=5
    )
    subject = LessonToExport(make_lesson(), Path("pictures"), Paper.LETTER)
    assert exporter.write(subject, UNWATCHED) == b"%PDF"
    assert asked == [(Print("A test lesson", "Card", "", ()), Path("pictures"), Paper.LETTER, UNWATCHED)]
    assert (exporter.name, exporter.ending, exporter.rank) == ("card", ".pdf", 5)
    assert exporter.is_printed and exporter.is_proposed
