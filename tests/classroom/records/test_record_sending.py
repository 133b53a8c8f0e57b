from pathlib import Path

import pytest
from classroom.records.loopback_store import PASSWORD, USER, LoopbackStore, loopback_store
from classroom.results.finished_class import taught

from media_literacy.classroom.records.delivery import FIRST_PAUSE, Run
from media_literacy.classroom.records.record_client import Answer, Outcome
from media_literacy.classroom.records.record_sending import (
    LOCK_NAME,
    RecordSending,
    client_of,
    record_status,
    try_connection,
)
from media_literacy.files.locks import locked
from media_literacy.store.classes.live_store import FOLDER_NAME
from media_literacy.store.classes.record_outbox import FILE_NAME, OutboxCounts
from media_literacy.store.classes.record_settings import (
    Password,
    RecordSettings,
    save_password,
    save_record_settings,
)


def settle(data: Path, store: LoopbackStore, **changes: object) -> RecordSettings:
    address = store.address.origin + store.address.path
    settings = RecordSettings(is_on=True, address=address, user=USER)._replace(**changes)
    save_record_settings(settings, data / FOLDER_NAME)
    save_password(Password(PASSWORD), data / FOLDER_NAME)
    return settings


def test_a_class_that_is_over_is_sent_once_whatever_is_killed(tmp_path: Path):
    taught(tmp_path, {"Ada": (3,), "Grace": ()})
    with loopback_store() as store:
        settle(tmp_path, store)
        sending = RecordSending(tmp_path)
        store.fault = lambda handler: handler.answer(500)
        run = sending.run()
        assert run.fault is not None and run.pause > 0 and record_status(tmp_path).counts == OutboxCounts(4, 0, 0)
        # It was taken, and the program was killed before it heard so.
        store.fault = lambda handler: handler.wfile.close()
        RecordSending(tmp_path).run()
        store.fault = None
        assert RecordSending(tmp_path).run().delivered == 4 and RecordSending(tmp_path).run().delivered == 0
        (tmp_path / FOLDER_NAME / FILE_NAME).unlink()
        assert RecordSending(tmp_path).run().delivered == 4
        assert len(store.kept) == 4 and record_status(tmp_path).counts == OutboxCounts(0, 0, 4)


@pytest.mark.parametrize(
    ("changes", "waiting"),
    [({"is_on": False}, 0), ({"address": "http://records.example"}, 0), ({"is_paused": True}, 2)],
)
def test_nothing_is_sent_unless_somebody_wants_it(tmp_path: Path, changes: dict[str, object], waiting: int):
    taught(tmp_path, {"Ada": (3,)})
    with loopback_store() as store:
        settle(tmp_path, store, **changes)
        assert RecordSending(tmp_path).run().fault is None
        assert store.requests == [] and record_status(tmp_path).counts.waiting == waiting


def test_where_nobody_wants_records_none_are_made(tmp_path: Path):
    RecordSending(tmp_path).run()
    assert record_status(tmp_path).counts == OutboxCounts(0, 0, 0) and not list(tmp_path.iterdir())


def test_what_cannot_be_used_is_said(tmp_path: Path):
    settings = RecordSettings(True, address="https://records.example", authority=str(tmp_path / "none.pem"))
    assert client_of(settings, Password("")) == Answer(Outcome.NOT_TRUSTED, settings.authority)
    assert try_connection(RecordSettings(), Password("")).outcome is Outcome.WRONG_ADDRESS
    taught(tmp_path, {"Ada": (3,)})
    save_record_settings(settings, tmp_path / FOLDER_NAME)
    run = RecordSending(tmp_path).run()
    assert run.fault == Answer(Outcome.NOT_TRUSTED, settings.authority) and run.pause > 0


def test_it_runs_when_something_is_new_and_not_in_a_pause(tmp_path: Path):
    sending = RecordSending(tmp_path, lambda: 1.0)
    assert sending.run_when_due(0.0) == Run(0, 0) and sending.run_when_due(60.0) is None
    with loopback_store() as store:
        taught(tmp_path, {"Ada": (3,)})
        settle(tmp_path, store)
        store.fault = lambda handler: handler.answer(503)
        run = sending.run_when_due(120.0)
        assert run is not None and run.pause == FIRST_PAUSE
        assert sending.run_when_due(120.0 + FIRST_PAUSE - 1) is None
        again = sending.run_when_due(120.0 + FIRST_PAUSE)
        assert again is not None and again.pause == 2 * FIRST_PAUSE
        store.fault = None
        settle(tmp_path, store, since=1.0)
        run = sending.run_when_due(140.0)
        assert run is not None and run.delivered == 2
        assert sending.run_when_due(200.0) is None
        taught(tmp_path, {"Grace": (3,)})
        run = sending.run_when_due(260.0)
        assert run is not None and run.delivered == 2 and sending.run_when_due(320.0) is None


def test_two_programs_do_not_send_at_once(tmp_path: Path):
    taught(tmp_path, {"Ada": (3,)})
    with loopback_store() as store:
        settle(tmp_path, store)
        with locked(tmp_path / FOLDER_NAME / LOCK_NAME, 0.0):
            assert RecordSending(tmp_path).run() == Run(0, 0) and store.requests == []
        assert RecordSending(tmp_path).run().delivered == 2
