"""Records are sent while the window is open, and what needs somebody is said once."""

from classroom.records.loopback_store import PASSWORD, USER, loopback_store
from classroom.results.finished_class import taught

from media_literacy.store.classes.live_store import FOLDER_NAME
from media_literacy.store.classes.record_settings import (
    Password,
    RecordSettings,
    save_password,
    save_record_settings,
)
from media_literacy.ui.records.background_records import BackgroundRecords


def test_where_nobody_wants_records_nothing_is_asked(window_around):
    records = BackgroundRecords(window_around.context)
    records.look()
    assert records._sending is None


def test_a_class_that_is_over_is_sent_and_a_wrong_password_said_once(qtbot, window_around):
    data = window_around.context.data_folder
    taught(data, {"Ada": (3,)})
    records = BackgroundRecords(window_around.context)
    with loopback_store() as store:
        settings = RecordSettings(True, address=store.address.origin + store.address.path, user=USER)
        save_record_settings(settings, data / FOLDER_NAME)
        for since in (1.0, 2.0):
            save_record_settings(settings._replace(since=since), data / FOLDER_NAME)
            records.look()
            qtbot.waitUntil(lambda: not records._is_at_work)
        assert len(store.requests) == 2
        assert [asked[0] for asked in window_around.asked].count("fault") == 1
        save_password(Password(PASSWORD), data / FOLDER_NAME)
        records.look()
        qtbot.waitUntil(lambda: len(store.kept) == 2 and not records._is_at_work)
