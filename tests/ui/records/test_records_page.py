"""The page of the record store: what is asked of it is told with what stands in its fields, or why it cannot be."""

import pytest
from PySide6.QtCore import Qt

from media_literacy.classroom.records.record_example import record_example
from media_literacy.classroom.records.record_sending import RecordStatus
from media_literacy.store.classes.record_outbox import OutboxCounts
from media_literacy.store.classes.record_settings import Password, RecordSettings
from media_literacy.ui.records import records_page
from media_literacy.ui.records.record_fields import WantedRecords
from media_literacy.ui.records.records_page import RecordsPage

KEPT = RecordSettings(True, False, "https://records.example/xAPI", "school", "", 5.0)


@pytest.fixture
def page(in_window, appearance):
    return in_window(RecordsPage(record_example(), appearance))


def shown(page):
    buttons = page.send, page.pause, page.retry, page.delete
    return [button.text() for button in buttons if button.isVisible()]


def test_off_it_says_what_would_be_sent_and_offers_nothing_to_do_about_it(qtbot, page):
    page.show_status(RecordStatus(RecordSettings()))
    assert page.state.text() == "Nothing is sent." and shown(page) == []
    assert not page.example.isVisible()
    page.show_example.click()
    assert page.example.isVisible() and '"answered"' in page.example.toPlainText()


def test_what_stands_in_the_fields_is_saved_and_the_password_only_where_one_was_typed(qtbot, page):
    page.show_status(RecordStatus(KEPT, has_password=True))
    assert page.fields.password.text() == "" and page.fields.password.placeholderText() == "stays as it is"
    with qtbot.waitSignal(page.saved) as saved:
        page.save.click()
    assert saved.args == [WantedRecords(KEPT, None)]
    page.fields.is_on.click()
    qtbot.keyClicks(page.fields.password, "secret")
    page.fields.user.setText(" district ")
    with qtbot.waitSignal(page.tried) as tried:
        page.try_connection.click()
    assert tried.args == [WantedRecords(KEPT._replace(is_on=False, user="district"), Password("secret"))]


def test_what_cannot_be_used_is_told_at_its_field_until_it_is_changed(qtbot, page):
    page.show_status(RecordStatus(RecordSettings()))
    page.fields.is_on.click()
    for field, wrong in ((page.fields.address, "http://records.example"), (page.fields.user, "a:b")):
        field.setFocus()
        qtbot.keyClicks(field, wrong)
        for button, signal in ((page.save, page.saved), (page.try_connection, page.tried)):
            with qtbot.assertNotEmitted(signal):
                button.click()
            assert page.fault.isVisible() and field.hasFocus()
        field.selectAll()
        qtbot.keyClicks(field, KEPT.address if field is page.fields.address else "school")
        assert not page.fault.isVisible()
    with qtbot.waitSignal(page.saved):
        qtbot.keyClick(page.fields.user, Qt.Key.Key_Return)


def test_without_an_address_it_can_be_switched_off_all_the_same(qtbot, page):
    page.show_status(RecordStatus(RecordSettings()))
    with qtbot.waitSignal(page.saved):
        page.save.click()


def test_what_waits_can_be_sent_paused_tried_again_and_after_a_question_deleted(qtbot, page):
    page.show_status(RecordStatus(KEPT, OutboxCounts(3, 1, 9), "400 bad"))
    assert shown(page) == ["Send now", "Pause", "Try again what was not taken", "Delete what is waiting…"]
    assert page.waiting.text().startswith("3 records are waiting. 9 were sent. 1 was not taken")
    with qtbot.waitSignals([page.send_requested, page.retry_requested]), qtbot.waitSignal(page.pause_wanted) as paused:
        page.send.click()
        page.retry.click()
        page.pause.click()
    assert paused.args == [True]
    page.delete.click()
    with qtbot.assertNotEmitted(page.delete_requested):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert page.question.isHidden() and page.delete.hasFocus()
    page.delete.click()
    with qtbot.waitSignal(page.delete_requested):
        page.question.answered.emit(1)
    page.show_status(RecordStatus(KEPT._replace(is_paused=True), OutboxCounts(3, 0, 9)))
    assert shown(page) == ["Go on sending", "Delete what is waiting…"]


def test_a_new_state_is_heard_and_the_first_one_is_read(page, monkeypatch):
    heard = []
    monkeypatch.setattr(records_page, "announce", lambda _widget, text: heard.append(text))
    for status in (KEPT, KEPT, KEPT._replace(is_paused=True)):
        page.show_status(RecordStatus(status))
    assert len(heard) == 1 and "paused" in heard[0]


def test_what_is_being_written_stays_when_something_else_is_told(qtbot, page):
    page.show_status(RecordStatus(KEPT))
    page.fields.user.setText("district")
    page.show_status(RecordStatus(KEPT, OutboxCounts(1, 0, 0)))
    assert page.fields.user.text() == "district"
    page.say("Saved.")
    assert page.said.isVisible() and not page.fault.isVisible()
