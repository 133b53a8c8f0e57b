"""The reasons as a list box: arrows and letters move, Enter, Space or one click chooses."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QApplication

from media_literacy.lesson.model import KindId
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.ui.reader.doubts.reason_list import OWN_WORDS, ReasonList

KINDS = load_catalogue()
GROUPS = KINDS.red_flag_groups()
ORDER = [*(kind.id for kinds in GROUPS.values() for kind in kinds), OWN_WORDS]
KEY = Qt.Key


def rows_cut(reasons):
    """The reasons that the end of the list cuts, by their texts."""
    height = reasons.viewport().height()
    boxes = [(reasons.item(row).text(), reasons.visualItemRect(reasons.item(row))) for row in range(reasons.count())]
    return [text for text, box in boxes if box.top() < height <= box.bottom()]


class Shown:
    """The list in an active window, with the focus."""

    def __init__(self, qtbot, appearance):
        self.qtbot, self.chosen = qtbot, []
        self.list = ReasonList(KINDS, "en", appearance)
        qtbot.addWidget(self.list)
        self.list.reason_chosen.connect(self.chosen.append)
        self.list.resize(320, 250)
        self.list.show_reason("")
        self.list.show()
        self.list.activateWindow()
        qtbot.waitUntil(self.list.isActiveWindow)
        self.list.setFocus()

    def press(self, *keys):
        for key in keys:
            self.qtbot.keyClick(self.list, key)

    @property
    def at(self):
        return self.list.currentItem().data(Qt.ItemDataRole.UserRole)

    def box(self, reason):
        for row in range(self.list.count()):
            item = self.list.item(row)
            if item.data(Qt.ItemDataRole.UserRole) == reason:
                self.list.scrollToItem(item)
                return self.list.visualItemRect(item)
        raise AssertionError(reason)

    def click(self, reason):
        self.qtbot.mouseClick(self.list.viewport(), Qt.MouseButton.LeftButton, pos=self.box(reason).center())

    def names(self):
        told = QAccessible.queryAccessibleInterface(self.list)
        return [told.child(index).text(QAccessible.Text.Name) for index in range(told.childCount())]


@pytest.fixture
def shown(qtbot, appearance):
    return Shown(qtbot, appearance)


def test_every_red_flag_stands_there_under_its_heading_and_own_words_last(shown):
    rows = [shown.list.item(row) for row in range(shown.list.count())]
    assert [row.data(Qt.ItemDataRole.UserRole) for row in rows if row.data(Qt.ItemDataRole.UserRole)] == ORDER
    headings = [row.text().lower() for row in rows if not row.data(Qt.ItemDataRole.UserRole)]
    assert headings == list(GROUPS)


def test_arrows_move_over_headings_and_choose_nothing(shown):
    assert shown.at == ORDER[0]
    for reason in ORDER[1:]:
        shown.press(KEY.Key_Down)
        assert shown.at == reason
    shown.press(KEY.Key_Down)
    assert shown.at == ORDER[-1]
    shown.press(KEY.Key_Up)
    assert shown.at == ORDER[-2]
    shown.press(KEY.Key_Home)
    assert shown.at == ORDER[0]
    shown.press(KEY.Key_Up, KEY.Key_PageUp)
    assert shown.at == ORDER[0]
    shown.press(KEY.Key_PageDown)
    assert shown.at == ORDER[5]
    shown.press(KEY.Key_End)
    assert shown.at == OWN_WORDS
    assert shown.chosen == []


@pytest.mark.parametrize("key", [KEY.Key_Return, KEY.Key_Enter, KEY.Key_Space])
def test_enter_and_space_choose_where_the_arrows_are(shown, key):
    shown.press(KEY.Key_Down, key)
    assert shown.chosen == [ORDER[1]]
    held = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", True)
    QApplication.sendEvent(shown.list, held)
    assert shown.chosen == [ORDER[1]]


def test_letters_look_a_reason_up_and_never_a_heading(shown):
    for letters, reason in (("loa", "loaded"), ("imp", "time")):
        shown.press(KEY.Key_Home)
        shown.list.keyboardSearch("")  # a new search
        shown.qtbot.keyClicks(shown.list, letters)
        assert shown.at == reason
    shown.list.keyboardSearch("")
    shown.qtbot.keyClicks(shown.list, "words")  # as a heading begins
    assert shown.at in ORDER
    assert shown.chosen == []


def test_a_space_within_a_name_looks_on_and_chooses_after_a_pause(shown):
    shown.qtbot.keyClicks(shown.list, "wrong e")
    assert (shown.at, shown.chosen) == ("authority", [])
    shown.press(KEY.Key_Space)  # no reason is called “wrong e …”
    assert shown.chosen == ["authority"]


def test_what_is_no_letter_and_no_move_is_left_to_the_page(shown):
    for key, text in ((KEY.Key_Escape, "\x1b"), (KEY.Key_2, "2"), (KEY.Key_Tab, "\t")):
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
        shown.list.keyPressEvent(event)
        assert not event.isAccepted(), key


def test_one_click_chooses_and_a_heading_is_no_reason(shown):
    shown.click("time")
    assert shown.chosen == ["time"]
    top = shown.list.visualItemRect(shown.list.item(0))
    shown.list.scrollToTop()
    shown.qtbot.mouseClick(shown.list.viewport(), Qt.MouseButton.LeftButton, pos=top.center())
    assert shown.chosen == ["time"]


def test_assistive_technology_hears_reason_question_place_and_choice(shown):
    told = QAccessible.queryAccessibleInterface(shown.list)
    assert told.role() is QAccessible.Role.List
    assert told.text(QAccessible.Text.Name) == "What is wrong with this sentence?"
    total = len(ORDER)
    loaded = f"Loaded words: {KINDS.kind(KindId('loaded')).question()} {ORDER.index('loaded') + 1} of {total}"
    assert loaded in shown.names()
    shown.list.show_reason("loaded")
    assert [name for name in shown.names() if name.startswith("Chosen: ")] == [f"Chosen: {loaded}"]


def test_the_list_begins_at_what_is_chosen_but_does_not_move_under_the_keys(shown):
    shown.list.clearFocus()
    shown.list.show_reason("genre")
    assert shown.at == "genre"
    assert shown.list.viewport().rect().intersects(shown.list.visualItemRect(shown.list.currentItem()))
    shown.list.setFocus()
    shown.press(KEY.Key_Up)
    at = shown.at
    shown.list.show_reason("contradiction")
    assert shown.at == at


def test_a_reason_that_the_catalogue_lost_is_shown_as_none(shown):
    shown.list.show_reason("gone")
    assert shown.list.reason == ""


def test_the_list_is_no_higher_than_it_may_be(shown):
    shown.list.use_height(200, 200)
    fits = shown.list.height()
    assert 200 - max(shown.list.sizeHintForRow(row) for row in range(shown.list.count())) < fits <= 200
    for most, height in ((fits, fits), (fits - 1, fits - shown.list.sizeHintForRow(3))):
        shown.list.use_height(most, most)
        assert shown.list.height() == height
    two = shown.list.frameWidth() * 2 + sum(shown.list.sizeHintForRow(row) for row in range(3))
    for most, height in ((two, two), (two - 1, two - shown.list.sizeHintForRow(2))):
        shown.list.use_height(20, most)
        assert shown.list.height() == height, "two reasons under their heading, where they have room"
    shown.list.use_height(100_000, 100_000)
    assert 200 < shown.list.height() < 5_000


def test_the_list_ends_between_two_rows_wherever_the_keys_lead(shown):
    shown.list.use_height(250, 250)
    for keys in ([KEY.Key_Down] * len(ORDER), [KEY.Key_Up] * len(ORDER), [KEY.Key_PageDown] * 3, [KEY.Key_PageUp] * 2):
        for key in keys:
            shown.press(key)
            assert not rows_cut(shown.list), shown.at
            row = shown.list.visualItemRect(shown.list.currentItem())
            assert row.top() >= 0 and row.bottom() < shown.list.viewport().height()


def test_the_list_ends_between_two_rows_at_the_reason_that_was_chosen(shown):
    shown.list.clearFocus()
    shown.list.use_height(250, 250)
    for reason in ORDER:
        shown.list.show_reason(reason)
        assert not rows_cut(shown.list), reason


def test_the_list_is_measured_anew_when_it_was_laid_out_at_another_width(qtbot, shown):
    shown.list.use_height(250, 250)
    for width in (180, 420, 260):
        shown.list.resize(width, shown.list.height())
        qtbot.waitUntil(lambda: not rows_cut(shown.list))
        assert shown.list.height() <= 250


def test_only_the_chosen_reason_is_selected_for_assistive_technology(shown):
    shown.list.show_reason(ORDER[2])
    shown.press(KEY.Key_Down, KEY.Key_End)
    shown.click(ORDER[1])
    assert [item.data(Qt.ItemDataRole.UserRole) for item in shown.list.selectedItems()] == [ORDER[2]]
    shown.list.show_reason("")
    assert shown.list.selectedItems() == []


def test_whoever_comes_to_the_list_is_told_of_the_reason_there(qtbot, shown, monkeypatch):
    told = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: told.append((event.type(), event.child())))
    shown.list.clearFocus()
    shown.list.setCurrentRow(4)
    shown.list.setFocus()
    qtbot.waitUntil(lambda: told == [(QAccessible.Event.Focus, 4)])
