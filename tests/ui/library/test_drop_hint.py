"""One pack at a time can be dropped."""

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QWidget

from media_literacy.ui.library.drop_hint import DropHint, dropped_pack


def dragged(*addresses):
    data = QMimeData()
    data.setUrls([QUrl(address) for address in addresses])
    return data


def test_a_pack_is_taken_and_nothing_else():
    assert dropped_pack(dragged("file:///a.LESSONPACK")) == "/a.LESSONPACK"
    for addresses in ((), ("file:///lesson.md",), ("file:///a.lessonpack", "file:///b.lessonpack")):
        assert dropped_pack(dragged(*addresses)) == ""


def test_the_hint_covers_the_page_and_lets_the_pointer_through(in_window, appearance):
    page = in_window(QWidget(), 300, 200)
    hint = DropHint(appearance, page)
    assert hint.isHidden()
    hint.appear()
    assert hint.isVisible() and hint.geometry() == page.rect()
    assert page.childAt(150, 100) is None
