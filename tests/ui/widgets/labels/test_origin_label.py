"""A text behind a sign, which stands at the side at which the writing begins."""

import pytest
from PySide6.QtCore import Qt

from media_literacy.ui.widgets.labels.origin_label import OriginLabel


@pytest.fixture
def label(qtbot, appearance):
    made = OriginLabel("Invented for teaching. Not news.", appearance)
    qtbot.addWidget(made)
    made.resize(400, made.heightForWidth(400))
    return made


def inked(label):
    """From where to where something is painted."""
    image = label.grab().toImage()
    ground = image.pixelColor(200, 0)
    columns = [x for x in range(400) if any(image.pixelColor(x, y) != ground for y in range(image.height()))]
    return min(columns), max(columns)


def test_the_sign_stands_before_the_words(label):
    first, last = inked(label)
    assert first < 4 and last > label.room_for_sign() + 100
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert inked(label)[1] > 395


def test_the_words_leave_room_for_the_sign(label, large_appearance):
    room = label.room_for_sign()
    label.apply_appearance(large_appearance)
    assert label.room_for_sign() > 1.5 * room > 10
