from pathlib import Path

from factories import make_lesson

from media_literacy.authoring.importing import from_file
from media_literacy.export.exporter import LessonToExport, export
from media_literacy.export.lesson_formats.word_document import EXPORTER


def test_a_lesson_can_be_opened_again_from_its_document(tmp_path):
    lesson = make_lesson(flags=["It rained all day."], title="Rain")
    export(EXPORTER, LessonToExport(lesson, Path()), tmp_path / "rain.docx")
    source = from_file(tmp_path / "rain.docx").source
    assert "It rained all day.[^flag-1]" in source and "Because of what it says." in source
    assert EXPORTER.file_name(lesson).endswith("-word.docx") and not EXPORTER.is_printed
