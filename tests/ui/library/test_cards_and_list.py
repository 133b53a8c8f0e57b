from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel

from media_literacy.ui.library.cards_and_list import NARROW, WIDE, CardsAndList


def test_they_stand_side_by_side_from_a_width_on_that_grows_with_the_text(in_window, appearance, large_appearance):
    body = CardsAndList()
    cards, lessons = QLabel("Cards", body), QLabel("Lessons", body)
    body.add(cards, lessons)
    in_window(body, 1400, 600)
    for scale in (appearance.scale, large_appearance.scale):
        wide = round(scale.px(WIDE))
        assert body.use_room(wide - 1, scale) == NARROW
        QApplication.sendPostedEvents(body, QEvent.Type.LayoutRequest)
        assert lessons.y() > cards.y() and lessons.x() == cards.x()
        assert body.use_room(wide, scale) > NARROW
        QApplication.sendPostedEvents(body, QEvent.Type.LayoutRequest)
        assert lessons.x() >= cards.x() + cards.width() >= round(scale.px(400))
    assert body.use_room(9000, appearance.scale) == body.use_room(2000, appearance.scale) < 2000
