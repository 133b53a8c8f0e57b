"""From a class that is over to a record store that is not ours: nothing lost, nothing counted twice."""

import json
import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from classroom.results.finished_class import taught
from outside.records.conftest import PASSWORD, USER, RunningStore, faults_of, running

from launcher import apart_environment
from media_literacy.classroom.records.record_client import Outcome
from media_literacy.classroom.records.record_example import record_example
from media_literacy.classroom.records.record_sending import RecordSending, record_status, try_connection
from media_literacy.classroom.results.lesson_results import read_lesson_results
from media_literacy.engine.sheets.result_code import ResultCode, coded_sentences, encode
from media_literacy.engine.sheets.returned_sheet import ReturnedSheet
from media_literacy.store.classes.live_store import LiveStore
from media_literacy.store.classes.record_outbox import RecordOutbox, RecordRow
from media_literacy.store.classes.record_settings import (
    Password,
    RecordSettings,
    save_password,
    save_record_settings,
)

CHECKOUT = Path(__file__).parents[3]


def switched_on(data: Path, store: RunningStore, password: str = PASSWORD) -> RecordSettings:
    settings = RecordSettings(is_on=True, address=store.address.origin + store.address.path, user=USER)
    save_record_settings(settings, data / "classes")
    save_password(Password(password), data / "classes")
    return settings


def verbs(store: RunningStore) -> Counter[str]:
    return Counter(statement["verb"]["display"]["en"] for statement in store.statements())


def test_a_class_arrives_once_and_is_valid_there(record_store: RunningStore, tmp_path: Path):
    data = tmp_path / "data"
    settings = switched_on(data, record_store)
    taught(data, {"Ada": (3,), "Grace": (1, 2)})
    assert try_connection(settings, Password(PASSWORD)).outcome is Outcome.ACCEPTED
    sending = RecordSending(data)
    assert sending.run().delivered == 4 and sending.run().delivered == 0
    assert verbs(record_store) == {"answered": 2, "completed": 2}
    (data / "classes" / "records.sqlite3").unlink()  # as if nobody knew that they were sent
    assert RecordSending(data).run().delivered == 4
    assert verbs(record_store) == {"answered": 2, "completed": 2}
    sent = [{**statement, "stored": statement["timestamp"]} for statement in record_store.statements()]
    assert faults_of(sent, tmp_path) == [[]] * 4
    assert not [statement for statement in sent if "Ada" in str(statement)]


def test_paper_and_a_code_join_a_class_that_was_sent_once_each_and_are_valid_there(
    record_store: RunningStore, tmp_path: Path
):
    data = tmp_path / "data"
    switched_on(data, record_store)
    id = taught(data, {"Ada": (3,)})
    sending = RecordSending(data)
    assert sending.run().delivered == 2
    (seat,) = read_lesson_results(data, id).seats.sheets.values()
    tim = json.dumps(json.loads(seat.kept) | {"attempt": 77, "name": "Tim"})
    code = own_code(seat._replace(attempt=77))
    for rows in (
        [("sheet", "Grace", "2"), ("returned", "Tim", tim)],
        [("sheet", "Grace", "2"), ("returned", "Tim", tim), ("returned", "Tim", code), ("returned", "Ada", seat.kept)],
    ):
        store = LiveStore(data)
        store.keep_sheets(id, rows)
        store.close()
        sending.run()
    assert verbs(record_store) == {"answered": 3, "completed": 3}
    sent = [{**statement, "stored": statement["timestamp"]} for statement in record_store.statements()]
    assert faults_of(sent, tmp_path) == [[]] * 6
    assert not [statement for statement in sent if "Tim" in str(statement) or "Grace" in str(statement)]


def own_code(sheet: ReturnedSheet) -> str:
    """The code of an attempt, as the learner's own program shows it."""
    return encode(ResultCode(sheet.digest, sheet.attempt, sheet.mode, coded_sentences(sheet.scorecard)))


def test_a_wrong_password_a_store_that_is_gone_and_one_bad_statement(record_store: RunningStore, tmp_path: Path):
    data = tmp_path / "data"
    settings = switched_on(data, record_store, "wrong")
    taught(data, {"Ada": (3,)})
    run = RecordSending(data).run()
    assert run.fault is not None and run.fault.outcome is Outcome.NOT_ALLOWED
    assert try_connection(settings, Password("wrong")).outcome is Outcome.NOT_ALLOWED
    switched_on(data, record_store)
    record_store.kill()
    run = RecordSending(data).run()
    assert run.fault is not None and run.fault.outcome is Outcome.UNREACHABLE
    outbox = RecordOutbox(data / "classes")
    outbox.add("other", [RecordRow("1", "", '{"id":"1","actor":{}}')])
    outbox.close()
    record_store.start()
    run = RecordSending(data).run()
    assert (run.delivered, run.refused) == (2, 1)
    assert record_status(data).refusal and verbs(record_store) == {"answered": 1, "completed": 1}


def test_a_school_that_may_only_write_and_read_its_own_is_enough(tmp_path: Path):
    folder, data = tmp_path / "record-store", tmp_path / "data"
    folder.mkdir()
    limits = {"RALPH_LRS_RESTRICT_BY_AUTHORITY": "True", "RALPH_LRS_RESTRICT_BY_SCOPES": "True"}
    with running(RunningStore(folder, ("statements/write", "statements/read/mine"), **limits)) as store:
        settings = switched_on(data, store)
        taught(data, {"Ada": (3,)})
        assert try_connection(settings, Password(PASSWORD)).outcome is Outcome.ACCEPTED
        assert RecordSending(data).run().delivered == 2
        (data / "classes" / "records.sqlite3").unlink()
        assert RecordSending(data).run().delivered == 2
        assert verbs(store) == {"answered": 1, "completed": 1}


def test_elasticsearch_would_take_the_keys_of_our_statements(tmp_path: Path):
    file = tmp_path / "statements.json"
    file.write_text(record_example(), encoding="utf-8")
    program = (
        "import json, sys; from ralph.backends.lrs.es_key_validation import find_invalid_elasticsearch_keys as find\n"
        "print(find(json.load(open(sys.argv[1], encoding='utf-8'))), find({'a.b': 1}) != [])"
    )
    words = [apart_environment.python_of("record-store"), "-c", program, file]
    assert subprocess.run(words, check=True, capture_output=True, text=True).stdout.split() == ["[]", "True"]


@pytest.mark.timeout(1200)
def test_two_thousand_learners_with_kills_in_the_middle(record_store: RunningStore, tmp_path: Path):
    data = tmp_path / "data"
    switched_on(data, record_store)
    for number in range(50):
        taught(data, {f"Learner {number}-{seat}": (1 + seat % 3,) for seat in range(40)})
    begun = time.monotonic()
    for wanted in (300, 1_500):
        with _sending(data):
            _wait_for(record_store, wanted)
    with _sending(data) as program:
        _wait_for(record_store, 2_500)
        record_store.kill()
        record_store.start()
        _wait_for(record_store, 4_000)
        assert program.wait(timeout=100) == 0
    seconds = time.monotonic() - begun
    ids = Counter(statement["id"] for statement in record_store.statements())
    print(f"4,000 statements of 2,000 learners, three kills: {seconds:.0f} s")
    assert len(ids) == 4_000 and set(ids.values()) == {1}
    assert len({statement["actor"]["account"]["name"] for statement in record_store.statements()}) == 2_000
    assert record_status(data).counts[:2] == (0, 0)


@contextmanager
def _sending(data: Path) -> "Iterator[subprocess.Popen[bytes]]":
    """A program that sends until it is killed at the end of the block."""
    words = [sys.executable, "-m", "outside.records.sending_program", data]
    paths = os.pathsep.join([str(CHECKOUT), str(CHECKOUT / "tests")])
    with subprocess.Popen(words, env={**os.environ, "PYTHONPATH": paths}) as program:
        try:
            yield program
        finally:
            program.kill()


def _wait_for(store: RunningStore, number: int) -> None:
    """Wait as long as more statements come, however slow this computer is."""
    kept, since = 0, time.monotonic()
    while (now := len(store.statements())) < number:
        if now > kept:
            kept, since = now, time.monotonic()
        assert time.monotonic() < since + 60, f"nothing came after {kept} statements"
        time.sleep(0.05)
