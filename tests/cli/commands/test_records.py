"""`records`: the state, and sending without the window."""

import json
from pathlib import Path

from classroom.records.loopback_store import PASSWORD, USER, loopback_store
from classroom.results.finished_class import taught
from cli.commands.calling import Call

from media_literacy.store.classes.live_store import LiveStore
from media_literacy.store.classes.record_settings import (
    Password,
    RecordSettings,
    save_password,
    save_record_settings,
)
from media_literacy.store.classes.roster_rows import new_roster


def test_before_anybody_wants_it_nothing_is_sent_and_nothing_made(call: Call, tmp_path: Path):
    assert call("records", "--send") == "Nothing is sent.\nNo record is waiting.\n"
    assert json.loads(call("records", "--json"))["on"] is False
    assert not (tmp_path / "data" / "classes").exists()


def test_what_waits_is_sent_when_that_is_asked_for_and_a_fault_is_said(call: Call, tmp_path: Path):
    data = tmp_path / "data"
    folder = data / "classes"
    taught(data, {"Ada": (3,)})
    with loopback_store() as store:
        address = store.address.origin + store.address.path
        save_record_settings(RecordSettings(is_on=True, address=address, user=USER), folder)
        assert "“" not in call("records", "--status") and store.requests == []
        call("records", "--send", code=1)
        assert "name and password" in call.printed.err and "2 records are waiting" in call.printed.out
        assert json.loads(call("records", "--send", "--json", code=1))["fault"] == "not-allowed"
        save_password(Password(PASSWORD), folder)
        assert "2 were sent." in call("records", "--send")
        assert len(store.kept) == 2 and PASSWORD not in call("records", "--json")


def test_who_is_who_is_printed_for_a_class_by_its_name(call: Call, tmp_path: Path):
    call("records", "--accounts", "7b", code=2)
    assert "is called “7b”" in call.printed.err
    store = LiveStore(tmp_path / "data")
    store.keep_roster(new_roster("7b", ("Ada",)))
    store.close()
    ((account, name),) = (line.split() for line in call("records", "--accounts", "7b").splitlines())
    assert name == "Ada" and len(account) == 32
    assert json.loads(call("records", "--accounts", "7b", "--json")) == [{"name": "Ada", "account": account}]
