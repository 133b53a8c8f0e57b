"""The rows of the list of reasons: as high as their texts, and tinted as a whole."""

import pytest
from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QHoverEvent
from PySide6.QtWidgets import QApplication

from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.ui.reader.doubts.reason_list import ReasonList


@pytest.fixture
def reasons(in_window, appearance):
    made = in_window(ReasonList(load_catalogue(), "en", appearance), 320, 250)
    made.show_reason("")
    return made


def test_rows_are_as_high_as_their_texts_at_every_width(reasons):
    for width in (180, 420, 260):
        reasons.resize(width, 250)
        rows = [reasons.visualItemRect(reasons.item(row)) for row in range(reasons.count())]
        assert [row.height() for row in rows] == [reasons.sizeHintForRow(row) for row in range(len(rows))], width


def test_the_row_under_the_pointer_is_tinted_as_a_whole_also_after_scrolling(reasons, appearance):
    hover, view = appearance.theme.hover, reasons.viewport()

    def tinted():
        image = view.grab().toImage()
        return [y for y in range(image.height()) if image.pixelColor(3, y).name() == hover]

    def point_at(place):
        move = QHoverEvent(QEvent.Type.HoverMove, QPointF(place), view.mapToGlobal(QPointF(place)), QPointF())
        QApplication.sendEvent(view, move)

    box = reasons.visualItemRect(reasons.item(2))
    place = box.center()
    assert tinted() == []
    point_at(place)
    assert tinted() == list(range(box.top(), box.bottom() + 1))
    reasons.verticalScrollBar().setValue(reasons.verticalScrollBar().value() + box.height())
    point_at(place)
    under = reasons.visualItemRect(reasons.itemAt(place))
    assert tinted() == list(range(max(under.top(), 0), under.bottom() + 1))
