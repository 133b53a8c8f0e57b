"""The room of the record store: from switching it on to what arrived there."""

from classroom.records.loopback_store import PASSWORD, USER, loopback_store
from classroom.results.finished_class import taught

from media_literacy.store.classes.live_store import FOLDER_NAME
from media_literacy.store.classes.record_settings import RecordSettings, save_record_settings
from media_literacy.ui.records.records_page import RecordsPage
from media_literacy.ui.rooms.records_room import RecordsRoom


def test_it_is_switched_on_tried_paused_and_sends_what_waits(qtbot, window_around):
    data = window_around.context.data_folder
    taught(data, {"Ada": (3,)})
    save_record_settings(RecordSettings(is_on=True, is_paused=True, since=1.0), data / FOLDER_NAME)
    RecordsRoom(window_around.context).enter()
    page = window_around.page
    assert isinstance(page, RecordsPage)
    qtbot.waitUntil(lambda: "paused" in page.state.text())
    with loopback_store() as store:
        page.fields.address.setText(store.address.origin + store.address.path)
        page.fields.user.setText(USER)
        page.fields.password.setText("wrong")
        page.try_connection.click()
        qtbot.waitUntil(lambda: "name and password" in page.fault.text())
        page.fields.password.setText(PASSWORD)
        page.try_connection.click()
        qtbot.waitUntil(lambda: "Nothing was sent" in page.said.text())
        page.save.click()
        qtbot.waitUntil(lambda: page.said.text() == "Saved.")
        assert store.kept == {}
        page.pause.click()
        qtbot.waitUntil(lambda: len(store.kept) == 2 and "2 were sent" in page.waiting.text())
    page.left.emit()
    assert window_around.asked[-1] == ("room", "settings")
