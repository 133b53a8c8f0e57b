"""One lesson or pack at a time can be dropped."""

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QWidget

from media_literacy.ui.library.drop_hint import DropHint, dropped_lesson, dropped_pack


def dragged(*addresses):
    data = QMimeData()
    data.setUrls([QUrl(address) for address in addresses])
    return data


def test_a_lesson_or_a_pack_is_taken():
    assert dropped_lesson(dragged("file:///home/me/Lesson.MD")) == "/home/me/Lesson.MD"
    assert dropped_lesson(dragged("file:///a.lessonpack")) == "/a.lessonpack"
    assert dropped_pack(dragged("file:///a.lessonpack")) == "/a.lessonpack"


def test_anything_else_is_not_taken():
    for addresses in ((), ("file:///picture.png",), ("file:///a.md", "file:///b.md"), ("https://example.org/a.md",)):
        assert dropped_lesson(dragged(*addresses)) == ""
    assert dropped_pack(dragged("file:///lesson.md")) == ""


def test_the_hint_covers_the_page_and_lets_the_pointer_through(in_window, appearance):
    page = in_window(QWidget(), 300, 200)
    hint = DropHint(appearance, page)
    assert hint.isHidden()
    hint.appear()
    assert hint.isVisible() and hint.geometry() == page.rect()
    assert page.childAt(150, 100) is None
