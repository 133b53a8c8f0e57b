import json
from pathlib import Path

from classroom.results.finished_class import TaughtClass

from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.records.class_accounts import class_accounts
from media_literacy.classroom.records.collecting import collect
from media_literacy.store.classes.live_store import FOLDER_NAME, LiveStore
from media_literacy.store.classes.record_outbox import RecordOutbox
from media_literacy.store.classes.roster_rows import new_roster


def test_the_accounts_of_a_class_are_those_of_its_records(tmp_path: Path):
    store = LiveStore(tmp_path)
    roster = new_roster("7b", ("Ada", "Grace"))
    store.keep_roster(roster)
    lesson = TaughtClass(store, names=("Ada",), roster=roster.id)
    seat = lesson.join("Ada")
    lesson.move_to(Stage.MARK)
    lesson.read_and_mark(seat, 2)
    lesson.end()
    store.close()
    outbox = RecordOutbox(tmp_path / FOLDER_NAME)
    collect(tmp_path, outbox, "https://records.example", 0.0)
    sent = {json.loads(record.statement)["actor"]["account"]["name"] for record in outbox.next_batch(9, 99_999)}
    outbox.close()
    accounts = class_accounts(tmp_path, " 7B ")
    assert accounts is not None and [account.name for account in accounts] == ["Ada", "Grace"]
    assert sent == {accounts[0].account} != {accounts[1].account}


def test_a_class_that_is_not_there_has_none(tmp_path: Path):
    assert class_accounts(tmp_path, "7b") is None and not list(tmp_path.iterdir())
    LiveStore(tmp_path).close()
    assert class_accounts(tmp_path, "7b") is None
