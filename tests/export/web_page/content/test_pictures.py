"""Pictures inside the page, and how large they may be together."""

import pytest
from export.web_page.pages import PNG

from media_literacy.errors import AppError
from media_literacy.export.web_page.content import pictures
from media_literacy.export.web_page.content.pictures import InlinePictures, pictures_of_folder, size_notice
from media_literacy.lesson.parser import read_lesson
from media_literacy.lesson.text_blocks import Picture


def test_a_picture_stands_in_the_page_with_its_words(tmp_path):
    (tmp_path / "a.png").write_bytes(PNG)
    found = InlinePictures(pictures_of_folder(tmp_path)).set(Picture("a.png", 'The "quay"'))
    assert 'src="data:image/png;base64,' in found and 'alt="The &quot;quay&quot;"' in found


def test_a_picture_that_may_not_be_shown_is_its_words(tmp_path):
    assert "The quay" in InlinePictures(pictures_of_folder(tmp_path)).set(Picture("../a.png", "The quay"))
    assert "<img" not in InlinePictures(pictures_of_folder(tmp_path)).set(Picture("../a.png", "The quay"))


@pytest.mark.parametrize(("most", "is_refused"), [(3 * len(PNG), False), (3 * len(PNG) - 1, True)])
def test_pictures_that_are_too_large_together_are_refused_with_advice(tmp_path, most, is_refused):
    for name in ("a.png", "b.png"):
        (tmp_path / name).write_bytes(PNG)
    page = InlinePictures(pictures_of_folder(tmp_path), most)
    page.set(Picture("a.png", "A"))
    page.set(Picture("b.png", "B"))
    if not is_refused:
        page.set(Picture("a.png", "A"))
        return
    with pytest.raises(AppError) as refused:
        page.set(Picture("a.png", "A"))
    assert "smaller copies" in refused.value.hint


@pytest.mark.parametrize(
    ("most", "said"),
    [
        (len(PNG), "Its pictures make the file about 1 kB larger."),
        (len(PNG) - 1, "Its pictures are larger than 1 kB together, too much for one web page. Save smaller copies."),
    ],
)
def test_the_size_is_said_before_a_page_is_written(tmp_path, monkeypatch, most, said):
    (tmp_path / "a.png").write_bytes(PNG)
    (tmp_path / "lesson.md").write_text(
        "# News\n\nIt rained.\n\n![The quay](a.png)\n\n# Teacher notes\n\n![B](b.png)\n", encoding="utf-8"
    )
    lesson = read_lesson(tmp_path / "lesson.md").lesson
    assert lesson is not None
    (tmp_path / "b.png").write_bytes(PNG * 100)
    monkeypatch.setattr(pictures, "MOST_BYTES", most)
    assert size_notice(lesson, tmp_path) == said
    assert size_notice(lesson, tmp_path / "elsewhere") == ""
