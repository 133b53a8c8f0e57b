"""Blocks as a widget, whose links are real controls."""

import pytest
from factories import paragraph
from PySide6.QtCore import Qt

from media_literacy.lesson.text_blocks import Block, BlockKind, Run
from media_literacy.ui.widgets.labels.accessible_text import SpokenButton, SpokenText
from media_literacy.ui.widgets.labels.rich_text_view import RichTextView

LINKED = Block(BlockKind.PARAGRAPH, (Run("See "), Run("the minutes", link="https://example.org"), Run(" first.")))


@pytest.fixture
def followed():
    return []


@pytest.fixture
def view(in_window, appearance, followed):
    made = RichTextView([paragraph("Well."), LINKED], appearance, open_link=followed.append)
    return in_window(made, 400, made.heightForWidth(400))


def test_a_link_is_followed_by_mouse_and_key(qtbot, view, followed):
    (link,) = view.findChildren(SpokenButton)
    assert link.accessibleName() == "the minutes"
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    qtbot.keyClick(link, Qt.Key.Key_Space)
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=link.geometry().center())
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.rect().topLeft())
    assert followed == ["https://example.org"] * 3


def test_the_whole_text_is_heard(view):
    assert view.findChild(SpokenText).text() == "Well.\nSee the minutes first."


def test_its_height_follows_its_width(view, large_appearance):
    high = view.heightForWidth(400)
    assert view.heightForWidth(120) > high
    view.apply_appearance(large_appearance)
    assert view.heightForWidth(400) > 1.5 * high


def test_the_links_stay_over_their_words(view):
    (link,) = view.findChildren(SpokenButton)
    before = link.geometry()
    view.resize(100, view.heightForWidth(100))
    assert link.geometry() != before and view.rect().contains(link.geometry())
