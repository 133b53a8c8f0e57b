"""What is opened to be written on: the file, a copy of it, or what was put aside."""

import pytest
from kites import SOURCE

from media_literacy.errors import FileError
from media_literacy.store.files.unsaved_work import UnsavedText
from media_literacy.ui.workshop.document.lesson_reading import open_copy, open_copy_of, open_kept, open_lesson, open_new


def test_a_lesson_is_opened_with_its_file_and_another_bodys_as_a_copy(lesson_path, recovery):
    own = open_lesson(lesson_path, (), recovery)
    assert own.text == SOURCE and own.file is not None and own.kept is None and not own.is_unsaved
    copy = open_lesson(lesson_path, (lesson_path.parent,), recovery)
    assert copy.text == SOURCE and copy.file is None and copy.place == lesson_path


def test_a_new_text_has_no_file_and_is_not_saved():
    opened = open_new("# News\n")
    assert opened.file is None and opened.place is None and opened.is_unsaved


def test_what_was_put_aside_is_gone_on_with_also_where_its_file_is_gone(tmp_path):
    rows = (("words", "rain", "It poured."),)
    opened = open_kept(UnsavedText("one", "# News\n", tmp_path / "gone.md", "digest", rows=rows))
    assert opened.is_unsaved and opened.rows == rows and opened.file is not None and opened.file.digest == "digest"


def test_a_file_that_is_not_there_cannot_be_opened(tmp_path, recovery):
    with pytest.raises(FileError):
        open_lesson(tmp_path / "gone.md", (), recovery)


def test_a_lesson_of_one_s_own_from_another_has_no_file_and_its_pictures_stay_where_they_are(lesson_path):
    for made in (open_copy(lesson_path, "7f"), open_copy_of(SOURCE, lesson_path, "7f")):
        assert made.file is None and made.place == lesson_path and made.is_unsaved
        assert "-7f\n" in made.text and "(my version)" in made.text
    assert open_copy_of("# News\n", None, "7f").place is None
