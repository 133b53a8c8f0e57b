"""Pictures inside the page, and how large they may be together."""

import base64

import pytest

from media_literacy.errors import AppError
from media_literacy.export.web_page import pictures
from media_literacy.export.web_page.pictures import InlinePictures
from media_literacy.lesson.text_blocks import Picture

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


def test_a_picture_stands_in_the_page_with_its_words(tmp_path):
    (tmp_path / "a.png").write_bytes(PNG)
    found = InlinePictures(tmp_path).set(Picture("a.png", 'The "quay"'))
    assert 'src="data:image/png;base64,' in found and 'alt="The &quot;quay&quot;"' in found


def test_a_picture_that_may_not_be_shown_is_its_words(tmp_path):
    assert "The quay" in InlinePictures(tmp_path).set(Picture("../a.png", "The quay"))
    assert "<img" not in InlinePictures(tmp_path).set(Picture("../a.png", "The quay"))


def test_pictures_that_are_too_large_together_are_refused_with_advice(tmp_path, monkeypatch):
    (tmp_path / "a.png").write_bytes(PNG)
    (tmp_path / "b.png").write_bytes(PNG)
    monkeypatch.setattr(pictures, "MOST_BYTES", 2 * len(PNG))
    page = InlinePictures(tmp_path)
    page.set(Picture("a.png", "A"))
    page.set(Picture("b.png", "B"))
    page.set(Picture("a.png", "A"))
    (tmp_path / "c.png").write_bytes(PNG)
    with pytest.raises(AppError) as refused:
        page.set(Picture("c.png", "C"))
    assert "smaller copies" in refused.value.hint
