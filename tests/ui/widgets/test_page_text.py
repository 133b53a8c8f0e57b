"""All the text of a page under one caret."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from media_literacy.lesson.text_blocks import Block, BlockKind, Run
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets import page_text
from media_literacy.ui.widgets.column_page import ColumnPage
from media_literacy.ui.widgets.keyboard_use import set_uses_keyboard
from media_literacy.ui.widgets.labels.rich_text_view import RichTextView
from media_literacy.ui.widgets.page_text import PageText

LINKED = Block(BlockKind.PARAGRAPH, (Run("the minutes", link="#minutes"),))


@pytest.fixture
def followed():
    return []


class Page(ColumnPage):
    """A heading, a linked paragraph, a button and a label."""

    def __init__(self, appearance, open_link):
        super().__init__(appearance)
        self.setAccessibleName("Debrief")
        self.add_text("What it was", Role.HEADLINE, before=20)
        self.column.addWidget(RichTextView([LINKED], appearance, self.sheet, open_link=open_link))
        self.button, self.label = QPushButton("Go on", self.sheet), QLabel("A word.", self.sheet)
        self.add_row(self.button)
        self.column.addWidget(self.label)
        self.begin_at(self.button)


@pytest.fixture
def page(in_window, appearance, followed):
    made = in_window(Page(appearance, followed.append), 500, 400)
    made.take_focus()
    return made


def read(page):
    return [paragraph.text for paragraph in page.page_text.paragraphs]


def test_it_reads_what_stands_on_the_page_in_its_order(page):
    assert read(page) == ["Heading, What it was", "the minutes, link", "A word."]
    assert page.page_text.accessibleName() == "Debrief"


def test_what_comes_and_goes_is_read_anew(qtbot, page):
    page.label.hide()
    qtbot.waitUntil(lambda: "A word." not in read(page))
    page.add_text("At last.", Role.BODY)
    qtbot.waitUntil(lambda: read(page)[-1] == "At last.")


def test_text_that_went_has_no_place_until_the_page_is_read_anew(page):
    text, last = page.page_text, len(read(page)) - 1
    page.label.deleteLater()
    QApplication.sendPostedEvents(page.label, QEvent.Type.DeferredDelete)
    assert text.paragraph_in_sheet(last).isEmpty()
    assert not text.paragraph_in_sheet(last - 1).isEmpty()


def test_the_paragraph_under_the_caret_is_framed_where_it_stands(page, appearance):
    text = page.page_text
    text.setFocus(Qt.FocusReason.TabFocusReason)
    heading = text.paragraph_in_sheet(0)
    framed = page.sheet.grab().toImage()
    page.button.setFocus()
    plain = page.sheet.grab().toImage()
    x, y = heading.center().x(), heading.top() - 4
    assert framed.pixel(x, y) != plain.pixel(x, y)
    label = page.label.geometry()
    assert text.paragraph_in_sheet(2) == label


def test_there_is_no_frame_until_a_key_is_used(qtbot, page):
    text = page.page_text
    heading = text.paragraph_in_sheet(0)
    page.button.setFocus()
    plain = page.sheet.grab(heading).toImage()
    text.setFocus(Qt.FocusReason.OtherFocusReason)  # as at the start of a page, after a click
    around = heading.adjusted(-6, -6, 6, 6)
    assert page.sheet.grab(heading).toImage() == plain
    begun = page.sheet.grab(around).toImage()
    qtbot.keyClick(text, Qt.Key.Key_Home)
    assert page.sheet.grab(around).toImage() != begun


def test_who_goes_by_keys_sees_the_frame_at_once(page):
    text = page.page_text
    around = text.paragraph_in_sheet(0).adjusted(-6, -6, 6, 6)
    page.button.setFocus()
    plain = page.sheet.grab(around).toImage()
    set_uses_keyboard(page.window(), uses_keyboard=True)
    text.setFocus(Qt.FocusReason.OtherFocusReason)
    assert page.sheet.grab(around).toImage() != plain


def test_on_a_page_that_came_by_itself_nothing_is_framed_before_a_key_is_used(qtbot, page):
    text = page.page_text
    around = text.paragraph_in_sheet(0).adjusted(-6, -6, 6, 6)
    text.comes_by_itself = True
    page.button.setFocus()
    plain = page.sheet.grab(around).toImage()
    set_uses_keyboard(page.window(), uses_keyboard=True)
    text.setFocus(Qt.FocusReason.OtherFocusReason)
    assert page.sheet.grab(around).toImage() == plain
    qtbot.keyClick(text, Qt.Key.Key_Home)
    assert page.sheet.grab(around).toImage() != plain


def test_the_frame_is_whole_where_there_is_no_paper_around_the_text(in_window, appearance):
    made = ColumnPage(appearance, on_paper=False)
    made.add_text("What it was", Role.HEADLINE)
    in_window(made, 500, 400)
    made.page_text.gather()
    heading = made.page_text.paragraph_in_sheet(0)
    assert made.sheet.rect().contains(heading.adjusted(-5, -5, 5, 5))
    made.setFocus()
    made.page_text.setFocus(Qt.FocusReason.TabFocusReason)
    image, frame = made.sheet.grab().toImage(), made.palette().color(QPalette.ColorRole.Highlight).name()
    middle = heading.center()
    edges = [(heading.left() - 4, middle.y()), (middle.x(), heading.top() - 4), (heading.right() + 4, middle.y())]
    assert [image.pixelColor(x, y).name() for x, y in edges] == [frame] * 3


def test_the_frame_is_seen_where_the_sheet_ends_with_its_text(in_window, appearance):
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(QLabel("A word.", made))
    in_window(made, 300, 60)
    text = PageText(made, made)
    text.setGeometry(made.rect())
    text.show()
    text.gather()
    made.setFocus()
    text.setFocus(Qt.FocusReason.TabFocusReason)
    image, frame = made.grab().toImage(), made.palette().color(QPalette.ColorRole.Highlight).name()
    sides = [(0, 30), (299, 30), (150, 0), (150, 59)]
    assert [image.pixelColor(*side).name() for side in sides] == [frame] * 4


def test_the_frame_is_as_wide_as_the_words(page):
    heading = page.page_text.paragraph_in_sheet(0)
    assert 60 < heading.width() < page.sheet.width() / 2


def test_home_and_end_lead_to_the_ends_of_the_page(qtbot, page):
    for number in range(40):
        page.add_text(f"Line {number}.", Role.BODY)
    bar, text = page.scroller.verticalScrollBar(), page.page_text
    qtbot.waitUntil(lambda: bar.maximum() > 300 and len(text.paragraphs) == 43)
    text.setFocus()
    qtbot.keyClick(text, Qt.Key.Key_End)
    assert (text.paragraph, bar.value()) == (42, bar.maximum())
    bar.setValue(0)  # by the wheel: the caret stays
    qtbot.keyClick(text, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    qtbot.keyClick(text, Qt.Key.Key_Home)
    assert (text.paragraph, bar.value()) == (0, 0)


def test_a_link_is_followed_from_the_caret(qtbot, page, followed):
    page.page_text.setFocus()
    page.page_text.go_to_paragraph(1)
    qtbot.keyClick(page.page_text, Qt.Key.Key_Return)
    assert followed == ["#minutes"]


def test_the_page_follows_the_caret_and_the_caret_the_page(qtbot, page):
    for number in range(60):
        page.add_text(f"Line {number}.", Role.BODY)
    bar, text = page.scroller.verticalScrollBar(), page.page_text
    qtbot.waitUntil(lambda: bar.maximum() > 600 and len(text.paragraphs) == 63)
    text.setFocus()
    text.go_to_paragraph(40)
    assert 0 < bar.value() < bar.maximum()
    before = bar.value()
    qtbot.keyClick(text, Qt.Key.Key_PageDown)
    assert bar.value() > before and text.paragraph > 40
    text.go_to_paragraph(62)
    assert bar.value() == bar.maximum()


def test_who_listens_begins_at_the_text_and_who_looks_at_the_button(page, monkeypatch):
    assert page.button.hasFocus()
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    page.take_focus()
    assert page.page_text.hasFocus()


def test_another_language_is_told_before_the_text_and_its_paragraphs_keep_their_places(page):
    page.page_text.language = "de"
    page.page_text.gather()
    assert read(page)[:2] == ["The lesson is in another language: German.", "Heading, What it was"]
    assert page.page_text.paragraph_in_sheet(3) == page.label.geometry()


@pytest.fixture
def clipboard():
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("mine")
    return clipboard


def test_what_the_caret_is_in_is_copied_with_the_label(qtbot, page, clipboard):
    page.page_text.setFocus()
    page.page_text.label = "Not news."
    for words in ("What it was", "the minutes", "A word."):
        qtbot.keyClick(page.page_text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        assert clipboard.text() == f"{words}\n\nNot news."
        qtbot.keyClick(page.page_text, Qt.Key.Key_Down)


def test_nothing_is_copied_without_a_label(qtbot, page, clipboard):
    page.page_text.setFocus()
    qtbot.keyClick(page.page_text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == "mine"


def test_the_menu_copies_the_text_under_the_pointer_or_the_page(page, clipboard):
    page.page_text.label = "Not news."
    here, whole = page.copy_menu(page.label.mapTo(page.sheet, page.label.rect().center())).actions()
    here.trigger()
    assert clipboard.text() == "A word.\n\nNot news."
    whole.trigger()
    assert clipboard.text() == "What it was\n\nthe minutes\n\nA word.\n\nNot news."
    assert not page.copy_menu(QPoint(-5, -5)).actions()[0].isEnabled()


def test_who_comes_to_the_text_by_tab_sees_where_its_caret_is(qtbot, page):
    page.add_gap(900)
    page.add_text("At last.", Role.BODY)
    bar = page.scroller.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    for reason, place in ((Qt.FocusReason.OtherFocusReason, bar.maximum()), (Qt.FocusReason.TabFocusReason, 0)):
        page.button.setFocus()
        bar.setValue(bar.maximum())
        page.page_text.setFocus(reason)
        assert bar.value() == place


def test_the_first_tab_comes_to_the_text_where_nothing_showed_yet_that_it_has_the_keyboard(qtbot, page):
    text = page.page_text
    page.button.setFocus()
    text.setFocus(Qt.FocusReason.OtherFocusReason)
    around = text.paragraph_in_sheet(0).adjusted(-6, -6, 6, 6)
    plain = page.sheet.grab(around).toImage()
    qtbot.keyClick(text, Qt.Key.Key_Tab)
    assert text.hasFocus() and page.sheet.grab(around).toImage() != plain
    qtbot.keyClick(text, Qt.Key.Key_Tab)
    assert page.focusWidget().text() == "the minutes"


def test_tab_goes_on_from_where_the_caret_is(qtbot, page):
    foot = QPushButton("Back")
    page.add_bar(foot)
    qtbot.waitUntil(foot.isVisible)
    for paragraph, words in ((0, "the minutes"), (1, "the minutes"), (2, "Back")):
        page.page_text.setFocus(Qt.FocusReason.TabFocusReason)
        page.page_text.go_to_paragraph(paragraph)
        qtbot.keyClick(page.page_text, Qt.Key.Key_Tab)
        assert page.focusWidget().text() == words
    page.page_text.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(page.page_text, Qt.Key.Key_Backtab)
    assert page.focusWidget() is foot


def test_what_tab_leads_to_from_the_caret_is_in_view(qtbot, page):
    for number in range(30):
        page.add_text(f"Line {number}.", Role.BODY)
    far = QPushButton("Read", page.sheet)
    page.add_row(far)
    qtbot.waitUntil(lambda: page.scroller.verticalScrollBar().maximum() > 300)
    page.page_text.setFocus(Qt.FocusReason.TabFocusReason)
    page.page_text.go_to_paragraph(3)
    page.scroller.verticalScrollBar().setValue(0)
    assert far.visibleRegion().isEmpty()
    qtbot.keyClick(page.page_text, Qt.Key.Key_Tab)
    assert far.hasFocus() and far.visibleRegion().boundingRect() == far.rect()


def test_the_paragraph_at_an_end_is_spoken_as_a_whole(qtbot, page, monkeypatch):
    said = []
    monkeypatch.setattr(page_text, "announce", lambda _text, words: said.append(words))
    text = page.page_text
    text.setFocus()
    qtbot.keyClick(text, Qt.Key.Key_End)
    qtbot.keyClick(text, Qt.Key.Key_Home)
    assert said == [text.paragraphs[-1].text, text.paragraphs[0].text]


def test_a_page_that_changes_all_the_time_is_read_anew_only_so_often(qtbot, in_window, appearance):
    page = in_window(ColumnPage(appearance))
    words = page.add_text("One.", Role.NOTE)
    qtbot.waitUntil(lambda: [paragraph.text for paragraph in page.page_text.paragraphs] == ["One."])
    page.page_text.gather_at_most_every(60_000)
    words.say("Two.")
    page.grab()
    assert [paragraph.text for paragraph in page.page_text.paragraphs] == ["One."]
    page.take_focus()  # whoever comes there hears what stands there now
    assert [paragraph.text for paragraph in page.page_text.paragraphs] == ["Two."]
