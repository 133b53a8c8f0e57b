from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from classroom.records.loopback_store import PASSWORD, USER, LoopbackStore, loopback_store, make_certificate

from media_literacy.classroom.records.record_client import (
    LONGEST_ANSWER,
    LONGEST_REASON,
    Answer,
    AuthorityError,
    Outcome,
    RecordClient,
)
from media_literacy.store.classes.record_outbox import RecordRow
from media_literacy.store.classes.record_settings import Password

ROWS = [RecordRow(f"id-{number}", "", f'{{"id":"id-{number}"}}') for number in range(3)]


@pytest.fixture(scope="module")
def serving() -> Iterator[LoopbackStore]:
    with loopback_store() as store:
        yield store


@pytest.fixture
def store(serving: LoopbackStore) -> LoopbackStore:
    serving.fault = None
    serving.kept.clear()
    serving.requests.clear()
    return serving


def client(store: LoopbackStore, password: str = PASSWORD, **more: Any) -> RecordClient:
    return RecordClient(store.address, USER, Password(password), **more)


def test_a_batch_is_posted_as_the_standard_wants_it(store: LoopbackStore):
    assert client(store).send(ROWS) == Answer(Outcome.ACCEPTED)
    ((method, path, headers),) = store.requests
    assert (method, path) == ("POST", "/xAPI/statements") and list(store.kept) == ["id-0", "id-1", "id-2"]
    assert headers["x-experience-api-version"] == "1.0.3" and headers["content-type"] == "application/json"


def test_what_was_there_before_is_well_received_too(store: LoopbackStore):
    store.kept["id-1"] = {}
    assert [client(store).send(ROWS).outcome for _each in range(2)] == [Outcome.ACCEPTED] * 2
    assert len(store.kept) == 3


def test_trying_the_connection_sends_nothing(store: LoopbackStore):
    assert client(store).test().outcome is Outcome.ACCEPTED
    assert [method for method, *_more in store.requests] == ["GET"] and not store.kept
    assert client(store, "wrong").test().outcome is Outcome.NOT_ALLOWED


def test_a_status_says_what_came_of_it(store: LoopbackStore):
    expected = {
        400: Outcome.REFUSED,
        401: Outcome.NOT_ALLOWED,
        403: Outcome.NOT_ALLOWED,
        404: Outcome.WRONG_ADDRESS,
        409: Outcome.PRESENT,
        413: Outcome.TOO_LARGE,
        418: Outcome.REFUSED,
        429: Outcome.UNREACHABLE,
        500: Outcome.FAILED,
        503: Outcome.UNREACHABLE,
        599: Outcome.FAILED,
    }
    found = {}
    for status in expected:
        store.fault = lambda handler, status=status: handler.answer(status, {"detail": "because"})
        answer = client(store).send(ROWS)
        found[status] = answer.outcome
        assert answer.reason == f"{status} because"
    assert found == expected


@pytest.mark.parametrize(
    "body", [b"<html>Welcome to the wireless network", b"", [], {}, ["other"], ["id-0", "other"], b"[" * 9_999]
)
def test_whoever_says_yes_without_naming_a_statement_of_ours_is_no_record_store(store: LoopbackStore, body: object):
    store.fault = lambda handler: handler.answer(200, body)
    assert client(store).send(ROWS).outcome is Outcome.WRONG_ADDRESS
    assert client(store).test().outcome is Outcome.WRONG_ADDRESS


def test_half_an_answer_is_none(store: LoopbackStore):
    def answer_by_halves(handler: Any) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", "100")
        handler.end_headers()
        handler.wfile.write(b'["id-0"')

    store.fault = answer_by_halves
    assert client(store).send(ROWS).outcome is Outcome.UNREACHABLE
    store.fault = lambda handler: handler.wfile.write(b"nonsense\r\n\r\n")
    assert client(store).send(ROWS).outcome is Outcome.UNREACHABLE
    store.fault = lambda handler: handler.wfile.close()
    assert client(store).send(ROWS).outcome is Outcome.UNREACHABLE


def test_silence_is_waited_for_so_long_and_no_longer(store: LoopbackStore):
    waiting = client(store, timeout=0.05)
    store.fault = lambda handler: handler.rfile.read(1)  # until the other side goes
    assert waiting.send(ROWS) == Answer(Outcome.UNREACHABLE, "timeout")


def test_a_long_answer_is_not_read_to_its_end(store: LoopbackStore):
    store.fault = lambda handler: handler.answer(400, b"x" * (LONGEST_ANSWER * 4))
    answer = client(store).send(ROWS)
    assert answer.outcome is Outcome.REFUSED and len(answer.reason) == LONGEST_REASON + len("400 ")


def test_what_a_store_says_holds_no_secret_and_steers_no_terminal(store: LoopbackStore):
    store.fault = lambda handler: handler.answer(
        400, {"message": f"{handler.headers['Authorization']} {PASSWORD} \x1b[31m\n no"}
    )
    assert client(store).send(ROWS).reason == "400 Basic … … [31m no"
    store.fault = lambda handler: handler.answer(400, b"<html>no")
    assert client(store).send(ROWS).reason == "400"


def test_a_redirect_is_followed_at_the_same_host_alone(store: LoopbackStore):
    def moved(handler: Any) -> None:
        store.fault = None
        handler.answer(308, Location="/other/statements")

    store.fault = moved
    assert client(store).send(ROWS).outcome is Outcome.ACCEPTED
    assert [path for _method, path, _headers in store.requests] == ["/xAPI/statements", "/other/statements"]
    with loopback_store() as other:
        for status in (301, 302, 303, 307, 308):
            store.fault = lambda handler, status=status: handler.answer(status, Location=other.address.statements)
            assert client(store).send(ROWS) == Answer(Outcome.ELSEWHERE, other.address.statements)
        assert other.requests == []
    store.fault = lambda handler: handler.answer(307, Location="/xAPI/statements")
    assert client(store).send(ROWS).outcome is Outcome.WRONG_ADDRESS
    assert len(store.requests) < 20


@pytest.mark.parametrize(
    ("said", "wait"), [("120", 120.0), ("1e9", 86_400.0), ("-5", 0.0), ("nan", 0.0), ("Mon, 01 Jan", 0.0)]
)
def test_a_store_that_wants_to_be_left_alone_is(store: LoopbackStore, said: str, wait: float):
    store.fault = lambda handler: handler.answer(503, None, Retry_After=said)
    assert client(store).send(ROWS).wait == wait


def test_nobody_there_is_said():
    with loopback_store() as store:
        gone = client(store)
    assert gone.send(ROWS).outcome is Outcome.UNREACHABLE


def test_a_certificate_is_checked_by_the_authority_that_is_named(tmp_path: Path):
    known = make_certificate(tmp_path / "known.pem")
    with loopback_store(known) as store:
        assert client(store, authority=known).send(ROWS).outcome is Outcome.ACCEPTED
        assert client(store).send(ROWS).outcome is Outcome.NOT_TRUSTED
        other = make_certificate(tmp_path / "other.pem")
        assert client(store, authority=other).send(ROWS).outcome is Outcome.NOT_TRUSTED
        assert len(store.requests) == 1
        for name, data in (("none.pem", None), ("bad.pem", b"no certificate")):
            if data is not None:
                (tmp_path / name).write_bytes(data)
            with pytest.raises(AuthorityError):
                client(store, authority=tmp_path / name)
    strange = make_certificate(tmp_path / "strange.pem", "127.0.0.9")
    with loopback_store(strange) as store:
        assert client(store, authority=strange).send(ROWS).outcome is Outcome.NOT_TRUSTED


def test_no_proxy_hears_of_what_stays_on_this_computer(store: LoopbackStore, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    assert client(store).send(ROWS).outcome is Outcome.ACCEPTED
