"""Who answers at an address need not be the teacher."""

import asyncio
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from classroom.live_class import CHEAP, LOOPBACK
from websockets.sync.server import ServerConnection, serve

from media_literacy.classroom.joining.addresses import Endpoint
from media_literacy.classroom.joining.join_code import join_code, proof_of_code
from media_literacy.classroom.joining.session_key import SessionKey, host_context, new_session_key
from media_literacy.classroom.participant.entering import Entered, KnownHost, NotEnteredError, enter
from media_literacy.classroom.participant.participant_state import ConnectFault
from media_literacy.classroom.protocol import limits
from media_literacy.classroom.protocol.messages import (
    Hello,
    HostMessage,
    Lobby,
    Refusal,
    Refused,
    Welcome,
    decode_from_seat,
    encode_from_host,
)


@pytest.fixture(scope="module")
def key() -> SessionKey:
    return new_session_key()


@pytest.fixture(scope="module")
def code(key) -> str:
    return join_code(key.pepper, key.public_key, CHEAP)


@contextmanager
def answering(folder, key: SessionKey, answer: HostMessage | str) -> Iterator[tuple[Endpoint, list[Hello]]]:
    """Somebody who has a key, and answers each hello in one way."""
    file = folder / "key.pem"
    file.write_bytes(key.data)
    heard: list[Hello] = []

    def handle(connection: ServerConnection) -> None:
        message = decode_from_seat(str(connection.recv()))
        assert isinstance(message, Hello)
        heard.append(message)
        connection.send(answer if isinstance(answer, str) else encode_from_host(answer))

    with serve(handle, LOOPBACK, 0, ssl=host_context(file)) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield Endpoint(LOOPBACK, server.socket.getsockname()[1]), heard
        server.shutdown()
        thread.join()


def entered(where: Endpoint, code: str, known: KnownHost | bytes | None = None) -> Entered | NotEnteredError:
    async def try_it() -> Entered | NotEnteredError:
        try:
            found = await enter(where, code, "a test", CHEAP, known)
        except NotEnteredError as problem:
            return problem
        await found.socket.close()
        return found

    return asyncio.run(try_it())


def fault(where: Endpoint, code: str, known: KnownHost | bytes | None = None) -> ConnectFault | None:
    found = entered(where, code, known)
    assert isinstance(found, NotEnteredError)
    return found.fault


def test_the_host_of_the_code_is_entered_and_its_key_remembered(tmp_path, key, code):
    with answering(tmp_path, key, Welcome(limits.PROTOCOL, key.pepper)) as (where, heard):
        found = entered(where, code)
        assert isinstance(found, Entered) and found.host.public_key == key.public_key
        assert heard[0].proof == proof_of_code(code, key.public_key, CHEAP)


def test_whoever_poses_as_the_teacher_is_left_with_a_proof_that_nobody_takes(tmp_path, key, code):
    forger = new_session_key()
    for pepper in (forger.pepper, key.pepper, b""):
        with answering(tmp_path, forger, Welcome(limits.PROTOCOL, pepper)) as (where, heard):
            assert fault(where, code) is ConnectFault.NOT_THE_TEACHER
            assert heard[0].proof != proof_of_code(code, key.public_key, CHEAP)


def test_of_a_known_host_another_key_gets_not_even_a_proof(tmp_path, key, code):
    known = KnownHost(key.public_key, b"proof")
    with answering(tmp_path, new_session_key(), Welcome(limits.PROTOCOL)) as (where, heard):
        for each in (known, key.public_key):
            assert fault(where, code, each) is ConnectFault.NOT_THE_TEACHER
        assert heard == []


def test_what_the_host_refuses_is_passed_on(tmp_path, key, code):
    refusal = Refused(Refusal.WRONG_CODE, 2.0)
    for answer, expected in (
        (refusal, refusal),
        (Welcome(limits.PROTOCOL + 1, key.pepper), Refused(Refusal.UPDATE_SEAT)),
        (Welcome(0, key.pepper), Refused(Refusal.UPDATE_HOST)),
    ):
        with answering(tmp_path, key, answer) as (where, _heard):
            found = entered(where, code)
            assert isinstance(found, NotEnteredError) and found.refused == expected


def test_what_is_no_class_is_told_from_nothing(tmp_path, key, code):
    for answer in ("{", "[]", Lobby()):
        with answering(tmp_path, key, answer) as (where, _heard):
            assert fault(where, code) is ConnectFault.NO_CLASS_THERE
    for serve_once in (lambda other: other.sendall(b"HTTP/1.1 200 OK\r\n\r\n"), lambda other: None):
        with speaking(serve_once) as where:
            assert fault(where, code) is ConnectFault.NO_CLASS_THERE
    assert fault(where, code) is ConnectFault.NOTHING_THERE


@contextmanager
def speaking(serve_once: Callable[[socket.socket], object]) -> Iterator[Endpoint]:
    """Something that has nothing to do with us."""
    with socket.create_server((LOOPBACK, 0)) as server:

        def accept() -> None:
            with server.accept()[0] as other:
                other.recv(4096)
                serve_once(other)

        thread = threading.Thread(target=accept)
        thread.start()
        yield Endpoint(LOOPBACK, server.getsockname()[1])
        thread.join()
