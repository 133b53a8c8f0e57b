"""From an address and a code to a connection with the host that has that code, or why there is none."""

import asyncio
import ssl
from typing import NamedTuple

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake

from media_literacy.classroom.joining.addresses import Endpoint
from media_literacy.classroom.joining.join_code import ScryptCost, join_code, proof_of_code
from media_literacy.classroom.joining.session_key import KeyFaultError, participant_context, public_key_of
from media_literacy.classroom.participant.participant_state import ConnectFault
from media_literacy.classroom.protocol import limits
from media_literacy.classroom.protocol.messages import (
    Hello,
    MalformedMessageError,
    Refusal,
    Refused,
    Welcome,
    decode_from_host,
    encode_from_seat,
)

_PING_SECONDS, _DEAD_AFTER_SECONDS = 5.0, 10.0
_CLOSE_SECONDS = 2.0
_ANSWER_SECONDS = 60.0
"""The answer to a wrong code is held back for up to half a minute."""


class NotEnteredError(Exception):
    """Either the host refused, or there is no host of that code."""

    def __init__(self, fault: ConnectFault | None = None, refused: Refused | None = None) -> None:
        super().__init__(fault or refused)
        self.fault, self.refused = fault, refused


class KnownHost(NamedTuple):
    """A host whose code was checked, with what shows it that the code is known."""

    public_key: bytes
    proof: bytes


class Entered(NamedTuple):
    """A connection that is encrypted for the teacher's program alone."""

    socket: ClientConnection
    host: KnownHost


async def enter(
    endpoint: Endpoint,
    code: str,
    program: str,
    cost: ScryptCost,
    known: KnownHost | bytes | None = None,
    token: str = "",
) -> Entered:
    """Connect, and prove the code to each other; NotEnteredError if that fails.

    Of a `known` host, or one whose public key is known, nothing but that key is accepted. A `token` is for such a one.
    """
    socket = await _connected(endpoint)
    try:
        return Entered(socket, await _proven(socket, code, Hello(limits.PROTOCOL, program, token=token), cost, known))
    except (ConnectionClosed, TimeoutError, MalformedMessageError, KeyFaultError) as problem:
        await socket.close()
        fault = ConnectFault.NO_CLASS_THERE if isinstance(problem, ValueError | KeyFaultError) else ConnectFault.CUT_OFF
        raise NotEnteredError(fault) from problem
    except BaseException:
        await socket.close()
        raise


async def _connected(endpoint: Endpoint) -> ClientConnection:
    try:
        return await connect(
            f"wss://{endpoint}/",
            ssl=participant_context(),
            proxy=None,
            compression=None,
            user_agent_header=None,
            open_timeout=limits.HANDSHAKE_SECONDS,
            ping_interval=_PING_SECONDS,
            ping_timeout=_DEAD_AFTER_SECONDS,
            close_timeout=_CLOSE_SECONDS,
            max_size=limits.HOST_FRAME_BYTES,
        )
    except TimeoutError as problem:
        raise NotEnteredError(ConnectFault.NO_ANSWER) from problem
    except (ssl.SSLError, InvalidHandshake, ConnectionResetError, EOFError) as problem:
        raise NotEnteredError(ConnectFault.NO_CLASS_THERE) from problem
    except OSError as problem:
        raise NotEnteredError(ConnectFault.NOTHING_THERE) from problem


async def _proven(
    socket: ClientConnection, code: str, hello: Hello, cost: ScryptCost, known: KnownHost | bytes | None
) -> KnownHost:
    public_key = public_key_of(socket.transport.get_extra_info("ssl_object").getpeercert(binary_form=True))
    expected = known.public_key if isinstance(known, KnownHost) else known
    if expected is not None and public_key != expected:
        raise NotEnteredError(ConnectFault.NOT_THE_TEACHER)
    if isinstance(known, KnownHost):
        host = known
    else:
        host = KnownHost(public_key, await asyncio.to_thread(proof_of_code, code, public_key, cost))
    await socket.send(encode_from_seat(hello._replace(proof=host.proof)))
    async with asyncio.timeout(_ANSWER_SECONDS):
        answer = decode_from_host(_text(await socket.recv()))
    if isinstance(answer, Refused):
        raise NotEnteredError(refused=answer)
    if not isinstance(answer, Welcome):
        raise MalformedMessageError("no welcome")
    if answer.protocol != limits.PROTOCOL:
        is_newer = answer.protocol > limits.PROTOCOL
        raise NotEnteredError(refused=Refused(Refusal.UPDATE_SEAT if is_newer else Refusal.UPDATE_HOST))
    if expected is None and await asyncio.to_thread(join_code, answer.pepper, public_key, cost) != code:
        raise NotEnteredError(ConnectFault.NOT_THE_TEACHER)
    return host


def _text(message: str | bytes) -> str:
    if isinstance(message, bytes):
        raise MalformedMessageError("no text")
    return message
