"""A QR code is dark on white in every theme."""

from PySide6.QtCore import Qt

from media_literacy.ui.classroom.presenter.qr_view import QUIET_ZONE, QrView


def test_modules_are_whole_pixels_with_white_around_them(qtbot):
    view = QrView()
    qtbot.addWidget(view)
    view.resize(107, 107)
    view.show_modules(((True, False), (False, True)))
    image = view.grab().toImage()
    step = 107 // (2 + 2 * QUIET_ZONE)
    left = (107 - step * (2 + 2 * QUIET_ZONE)) // 2
    at = [left + step * (QUIET_ZONE + place) + step // 2 for place in (0, 1)]
    assert image.pixelColor(at[0], at[0]) == Qt.GlobalColor.black
    assert image.pixelColor(at[1], at[0]) == Qt.GlobalColor.white
    assert image.pixelColor(left + step, at[0]) == Qt.GlobalColor.white
