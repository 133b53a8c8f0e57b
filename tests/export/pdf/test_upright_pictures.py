"""Photos are printed upright, and no finer than anybody sees."""

import pypdfium2 as pdfium
import pytest
from export.pdf.printing import images_on, lesson_from, opened
from photos import turned
from PySide6.QtGui import QColor, QImage

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("sheet", ["worksheet", "teacher"])
def test_a_photo_that_was_taken_sideways_is_printed_upright(tmp_path, qapp, sheet):
    (tmp_path / "quay.jpg").write_bytes(turned("JPG", 6))
    page = opened(lesson_from("# The quay\n\n![A quay](quay.jpg)\n\nIt is long.\n", tmp_path), sheet, folder=tmp_path)[
        0
    ]
    (image,) = images_on(page)
    left, bottom, right, top = image.get_bounds()
    assert (right - left) / (top - bottom) == pytest.approx(0.5, abs=0.05)


def test_a_large_photo_is_printed_no_finer_than_anybody_sees(tmp_path, qapp):
    photo = QImage(4000, 3000, QImage.Format.Format_RGB32)
    photo.fill(QColor("#888888"))
    assert photo.save(str(tmp_path / "quay.jpg"))
    page = opened(lesson_from("# The quay\n\n![A quay](quay.jpg)\n\nIt is.\n", tmp_path), folder=tmp_path)[0]
    (image,) = images_on(page)
    assert isinstance(image, pdfium.PdfImage)
    assert max(image.get_px_size()) < 2000
