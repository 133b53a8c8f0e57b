from dataclasses import replace

import pypdfium2 as pdfium
import pytest
from export.class_formats.test_class_table import LESSON, results
from export.pdf.printing import text_of

from media_literacy.engine.results.result_groups import result_groups
from media_literacy.engine.wording.result_wording import result_words, section_heading
from media_literacy.errors import AppError
from media_literacy.export.class_formats.learner_reports import learner_report, report_files, report_name
from media_literacy.export.exporters import class_exporters
from media_literacy.export.paper.pieces import Text
from media_literacy.jobs import UNWATCHED
from media_literacy.lesson.vocabulary.kinds import load_catalogue


def test_a_report_says_what_the_page_of_the_result_says():
    (sheet,) = results(("Ada", ["flag-1"])).sheets
    report = learner_report(sheet, LESSON, load_catalogue())
    said = [piece.text for passage in report.passages for piece in passage.pieces if isinstance(piece, Text)]
    assert said[0] == "Ada" and result_words(sheet.scorecard, LESSON) in " ".join(said)
    assert {section_heading(group.section) for group in result_groups(sheet.scorecard, LESSON)} <= {*said}
    assert "“A, b.”" in said and report.label == "Invented for teaching. Not news."


@pytest.mark.usefixtures("qapp")
def test_each_learner_gets_a_file_of_their_own():
    found = dict(report_files(results(("Ada / ../x", ["flag-1"]), ("Ada", [])), UNWATCHED))
    assert list(found) == ["1-Ada-x.pdf", "2-Ada.pdf"]
    assert all(data.startswith(b"%PDF") for data in found.values())
    assert "You left 1 of 1 sound sentence alone" in text_of(pdfium.PdfDocument(found["2-Ada.pdf"])[0])


@pytest.mark.usefixtures("qapp")
def test_a_report_speaks_the_language_of_the_lesson():
    subject = results(("Ada", []))
    lesson = LESSON._replace(front=LESSON.front._replace(language="es"))
    data = dict(report_files(replace(subject, lesson=lesson), UNWATCHED))["1-Ada.pdf"]
    assert "Inventado para enseñar" in text_of(pdfium.PdfDocument(data)[0])


def test_names_of_files_sort_and_end_somewhere():
    (sheet,) = results(("A" * 200, [])).sheets
    assert report_name(sheet, 7, 30) == f"07-{'A' * 60}.pdf"
    assert report_name(sheet._replace(name="!"), 7, 30) == "07.pdf"
    assert [exporter.name for exporter in class_exporters()] == ["csv", "xlsx", "reports"]


def test_where_there_is_nobody_to_report_of_that_is_said():
    with pytest.raises(AppError, match="no learner has a result"):
        next(report_files(results(), UNWATCHED))
