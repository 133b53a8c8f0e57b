"""Whether keys or the mouse were used last is known everywhere in a window, and in no other."""

from PySide6.QtWidgets import QWidget

from media_literacy.ui.widgets.keyboard_use import goes_by_keys, set_goes_by_keys


def test_it_holds_for_the_whole_window_and_for_no_other(qtbot):
    window, other = QWidget(), QWidget()
    for widget in (window, other):
        qtbot.addWidget(widget)
    inside = QWidget(QWidget(window))
    assert not goes_by_keys(inside)
    set_goes_by_keys(window, goes=True)
    assert goes_by_keys(inside) and not goes_by_keys(other)
    set_goes_by_keys(window, goes=False)
    assert not goes_by_keys(inside)
