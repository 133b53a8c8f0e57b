"""What the page asks of disk and network."""

import time
from pathlib import Path

from classroom.records.loopback_store import PASSWORD, USER, loopback_store
from classroom.results.finished_class import taught

from media_literacy.classroom.records.record_client import Outcome
from media_literacy.jobs import Job
from media_literacy.store.classes.live_store import FOLDER_NAME
from media_literacy.store.classes.record_outbox import OutboxCounts, RecordOutbox, RecordRow
from media_literacy.store.classes.record_settings import Password, RecordSettings, load_password
from media_literacy.ui.records.record_fields import WantedRecords
from media_literacy.ui.records.records_work import (
    delete_waiting,
    pause,
    retry_refused,
    save_wanted,
    send_now,
    try_wanted,
)


def test_only_lessons_that_end_after_it_was_switched_on_are_sent(tmp_path: Path):
    begun = time.time()
    on = save_wanted(tmp_path, WantedRecords(RecordSettings(is_on=True), Password("one"))).settings
    assert begun <= on.since <= time.time()
    again = save_wanted(tmp_path, WantedRecords(on._replace(user="other"), None))
    assert again.settings.since == on.since and again.has_password
    assert load_password(tmp_path / FOLDER_NAME) == Password("one")


def test_the_connection_is_tried_with_what_was_typed_or_else_with_what_is_kept(tmp_path: Path):
    with loopback_store() as store:
        settings = RecordSettings(True, address=store.address.origin + store.address.path, user=USER)
        wanted = WantedRecords(settings, Password(PASSWORD))
        assert try_wanted(tmp_path, wanted._replace(password=None)).outcome is Outcome.NOT_ALLOWED
        assert try_wanted(tmp_path, wanted).outcome is Outcome.ACCEPTED
        save_wanted(tmp_path, wanted)
        assert try_wanted(tmp_path, wanted._replace(password=None)).outcome is Outcome.ACCEPTED
        assert store.kept == {}


def test_sending_is_paused_gone_on_with_and_cancelled(tmp_path: Path):
    taught(tmp_path, {"Ada": (3,)})
    with loopback_store() as store:
        settings = RecordSettings(True, address=store.address.origin + store.address.path, user=USER)
        save_wanted(tmp_path, WantedRecords(settings, Password(PASSWORD)))
        save_wanted(tmp_path, WantedRecords(settings._replace(since=1.0), None))
        assert pause(tmp_path, is_paused=True).settings.is_paused
        assert send_now(tmp_path, Job()).status.counts == OutboxCounts(2, 0, 0)
        pause(tmp_path, is_paused=False)
        cancelled = Job()
        cancelled.cancel()
        assert send_now(tmp_path, cancelled).status.counts == OutboxCounts(2, 0, 0)
        assert send_now(tmp_path, Job()).status.counts == OutboxCounts(0, 0, 2)


def test_what_was_refused_waits_again_or_is_deleted(tmp_path: Path):
    outbox = RecordOutbox(tmp_path / FOLDER_NAME)
    row = RecordRow("id", "account", "{}")
    outbox.add("session", [row])
    outbox.note_refused(row, "400")
    outbox.close()
    assert retry_refused(tmp_path).counts == OutboxCounts(1, 0, 0)
    assert delete_waiting(tmp_path).counts == OutboxCounts(0, 0, 0)
