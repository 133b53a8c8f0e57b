"""What was exported comes back: for every lesson that comes with the program, ids, verdicts and explanations."""

from pathlib import Path

import pytest
from export.question_formats.questions import all_lessons, question
from run_size import run_size

from media_literacy.authoring.importing.from_file import from_file
from media_literacy.errors import AppError
from media_literacy.export.question_formats.gift_file import gift_file
from media_literacy.export.question_formats.h5p_file import h5p_file
from media_literacy.export.question_formats.h5p_libraries import NO_LIBRARIES
from media_literacy.export.question_formats.moodle_xml_file import moodle_xml_file
from media_literacy.export.question_formats.qti_dialect import QTI_2, QTI_3
from media_literacy.export.question_formats.qti_package import qti_1_package, qti_package
from media_literacy.lesson.model import Verdict
from media_literacy.lesson.parser import parse_lesson
from media_literacy.lesson.vocabulary.kinds import load_catalogue

FORMATS = {
    "a.zip": lambda asked: qti_package(asked, QTI_3),
    "b.zip": lambda asked: qti_package(asked, QTI_2),
    "c.xml": lambda asked: moodle_xml_file(asked, load_catalogue()),
    "d.txt": lambda asked: gift_file(asked, load_catalogue()),
    "f.zip": lambda asked: qti_1_package(asked, load_catalogue()),
    "e.h5p": lambda asked: h5p_file(asked, NO_LIBRARIES),
}
EVERY = {"a.zip": run_size(usual=2, long=1), "e.h5p": 4}
"""Which lessons go which way: QTI 3.0 every second one, in a long run every one, and the others some of them."""


def told(lesson, *, has_check=True):
    """Of each sentence its id, and of each note what it says."""
    return [
        (
            sentence.id,
            [
                (note.label, note.verdict, note.kind, " ".join(block.text for block in note.explanation).split())
                for note in sentence.notes
                if has_check or sentence.verdict is not Verdict.CHECK
            ],
        )
        for sentence in lesson.article.sentences
    ]


@pytest.mark.parametrize("name", FORMATS)
def test_what_was_exported_comes_back(name, tmp_path: Path, subtests):
    """H5P has no Check."""
    done = 0
    for path, lesson in all_lessons()[:: EVERY.get(name, run_size(usual=5, long=3))]:
        try:
            (tmp_path / name).write_bytes(FORMATS[name](question(lesson)))
        except AppError:
            continue  # more right answers than Moodle can weigh
        with subtests.test(path.stem):
            imported = from_file(tmp_path / name)
            parsed = parse_lesson(imported.source.encode(), Path("lesson.md"))
            assert parsed.lesson is not None and not parsed.report.has_errors
            has_check = name != "e.h5p"
            assert told(parsed.lesson, has_check=has_check) == told(lesson, has_check=has_check)
            assert [card.title for card in parsed.lesson.cards] == [card.title for card in lesson.cards]
            assert len(parsed.lesson.words) == len(lesson.words) and bool(parsed.lesson.debrief) == bool(lesson.debrief)
            assert all("picture" in message for message in imported.dropped)
            done += 1
    assert done > 5
