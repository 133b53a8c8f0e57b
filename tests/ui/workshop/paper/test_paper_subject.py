"""What the page for paper prints."""

from pathlib import Path

from factories import make_lesson
from own_lessons import COURSE, kept_for

from media_literacy.export.paper.page_sizes import Paper
from media_literacy.lesson.occasions import Occasion
from media_literacy.packs.pack_toml import read_pack
from media_literacy.ui.workshop.paper.paper_subject import lesson_on_paper, occasion_on_paper


def test_pictures_of_a_lesson_without_a_folder_are_where_it_is_printed_to():
    lesson = make_lesson(fine=["A."])
    printed = [lesson_on_paper(lesson, folder, None).for_paper(Paper.A4, Path("to")) for folder in (None, Path("own"))]
    assert [subject.pictures for subject in printed] == [Path("to"), Path("own")]


def test_an_occasion_has_its_sheets_and_only_forms_are_typed_in():
    pack, _report = read_pack(COURSE)
    assert pack is not None
    form, booster = (occasion_on_paper(pack, it, kept_for(it)) for it in (Occasion.AFTER, Occasion.ONE_WEEK))
    written = form.to_write
    assert (written.title, written.id) == ("A term of reading: After the course", "reading-term-after")
    assert [exporter.name for exporter in written.exporters] == ["worksheet", "key"]
    assert [exporter.name for exporter in form.documents] == ["word-worksheet", "word-key"]
    assert form.after_class and not booster.after_class
    assert form.for_paper(Paper.LETTER, Path("to")).paper is Paper.LETTER
