from pathlib import Path

import pytest
from authoring.importing.questions.question_files import FOREIGN_ASSESSMENT, zipped

from media_literacy.authoring.importing.questions.qti import from_package
from media_literacy.authoring.importing.questions.qti_1 import from_assessment
from media_literacy.authoring.importing.questions.safe_xml import read_xml
from media_literacy.errors import FileError
from media_literacy.lesson.model import Verdict
from media_literacy.lesson.parser import parse_lesson


def read(text):
    return from_assessment(read_xml(text.encode(), "a.xml"), "a.xml", "en")


def test_the_first_question_with_answers_is_a_lesson_and_the_others_are_told_of():
    imported = read(FOREIGN_ASSESSMENT)
    parsed = parse_lesson(imported.source.encode(), Path("lesson.md"))
    assert parsed.lesson is not None and not parsed.report.has_errors
    verdicts = {s.text: [note.verdict for note in s.notes] for s in parsed.lesson.article.sentences}
    assert verdicts["Whales swim."] == [] and verdicts["Whales < fish are fish."] == [Verdict.FLAG]
    assert "They are mammals." in imported.source and "All whales breathe." not in imported.source
    assert "1 other question" in imported.dropped[-1]


def test_only_a_rule_that_gives_points_makes_an_answer_right():
    assert "Flag" not in read(FOREIGN_ASSESSMENT.replace(">100<", ">0<")).source
    assert "Flag" not in read(FOREIGN_ASSESSMENT.replace(">100<", ">lots<")).source


def test_one_without_answers_is_refused():
    with pytest.raises(FileError, match="no multiple-choice"):
        read("<questestinterop><item><presentation/></item></questestinterop>")


def test_a_package_may_name_the_file_in_an_element_of_its_own():
    resource = '<resource type="imsqti_xmlv1p2"><file href="b/a.xml"/></resource>'
    files = [("imsmanifest.xml", f"<manifest><resources>{resource}</resources></manifest>")]
    assert "Whales" in from_package(zipped([*files, ("b/a.xml", FOREIGN_ASSESSMENT)]), "p.zip", None).source
