"""Whether keys or the mouse were used last is known everywhere in a window, and in no other."""

from PySide6.QtWidgets import QWidget

from media_literacy.ui.widgets.keyboard_use import set_uses_keyboard, uses_keyboard


def test_it_holds_for_the_whole_window_and_for_no_other(qtbot):
    window, other = QWidget(), QWidget()
    for widget in (window, other):
        qtbot.addWidget(widget)
    inside = QWidget(QWidget(window))
    assert not uses_keyboard(inside)
    set_uses_keyboard(window, uses_keyboard=True)
    assert uses_keyboard(inside) and not uses_keyboard(other)
    set_uses_keyboard(window, uses_keyboard=False)
    assert not uses_keyboard(inside)
