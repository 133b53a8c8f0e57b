"""One request to a record store and what its answer means: nothing of it is believed but its status.

Connections are made anew for each batch: a class is a few of them, and then nothing for days.
"""

import base64
import http
import http.client
import json
import math
import socket
import ssl
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Sequence
from email.message import Message
from enum import Enum, auto
from pathlib import Path
from typing import IO, NamedTuple
from urllib.parse import urljoin

from media_literacy.classroom.records.record_address import RecordAddress, read_record_address
from media_literacy.export.records.statements import XAPI_VERSION
from media_literacy.store.classes.record_outbox import RecordRow
from media_literacy.store.classes.record_settings import Password

TIMEOUT = 20.0
"""Seconds for each step of a request."""
LONGEST_ANSWER = 256 * 1024
"""What is read of an answer: the ids of a batch are 2 kB."""
LONGEST_REASON = 300
_MOST_REDIRECTS = 3
_MOST_SECONDS_TO_READ = 60.0


class Outcome(Enum):
    """What came of a batch.

    ACCEPTED it is there, PRESENT an id of it was there before, REFUSED something in it is not taken, TOO_LARGE,
    FAILED the record store could not, UNREACHABLE nothing is known. The others need somebody: NOT_ALLOWED name or
    password, WRONG_ADDRESS nothing of the kind is there, ELSEWHERE it points to another host, NOT_TRUSTED the
    certificate.
    """

    ACCEPTED = auto()
    PRESENT = auto()
    REFUSED = auto()
    TOO_LARGE = auto()
    FAILED = auto()
    UNREACHABLE = auto()
    NOT_ALLOWED = auto()
    WRONG_ADDRESS = auto()
    ELSEWHERE = auto()
    NOT_TRUSTED = auto()


class Answer(NamedTuple):
    """`reason` is what the record store or the system said, shortened; `wait` how long it wants to be left alone."""

    outcome: Outcome
    reason: str = ""
    wait: float = 0.0


class AuthorityError(Exception):
    """The file with a certificate authority cannot be used."""


_OUTCOMES = {
    400: Outcome.REFUSED,
    401: Outcome.NOT_ALLOWED,
    403: Outcome.NOT_ALLOWED,
    404: Outcome.WRONG_ADDRESS,
    405: Outcome.WRONG_ADDRESS,
    407: Outcome.UNREACHABLE,
    408: Outcome.UNREACHABLE,
    409: Outcome.PRESENT,
    410: Outcome.WRONG_ADDRESS,
    412: Outcome.REFUSED,
    413: Outcome.TOO_LARGE,
    422: Outcome.REFUSED,
    425: Outcome.UNREACHABLE,
    429: Outcome.UNREACHABLE,
    502: Outcome.UNREACHABLE,
    503: Outcome.UNREACHABLE,
    504: Outcome.UNREACHABLE,
}
_KEEPING_THE_METHOD = (307, 308)


class RecordClient:
    """Sends to one record store. The certificate is checked, by the system’s authorities or by that of a file."""

    def __init__(
        self,
        address: RecordAddress,
        user: str,
        password: Password,
        authority: Path | None = None,
        timeout: float = TIMEOUT,
    ) -> None:
        """AuthorityError where the file of an authority is none."""
        self._address, self._timeout = address, timeout
        token = base64.b64encode(f"{user}:{password.text}".encode()).decode("ascii")
        self._secrets = (token, password.text) if password.text else (token,)
        self._headers = {
            "Authorization": f"Basic {token}",
            "Content-Type": "application/json",
            "X-Experience-API-Version": XAPI_VERSION,
            "User-Agent": "media-literacy",
        }
        handlers: list[urllib.request.BaseHandler] = [_NoRedirects()]
        if address.is_this_computer:
            handlers.append(urllib.request.ProxyHandler({}))
        if address.origin.startswith("https:"):
            handlers.append(urllib.request.HTTPSHandler(context=_context(authority)))
        self._opener = urllib.request.build_opener(*handlers)

    def send(self, records: Sequence[RecordRow]) -> Answer:
        """Send these as one batch.

        Whoever answers well has to name them, for many a server says 200 to everything; some name only what is new.
        """
        body = f"[{','.join(record.statement for record in records)}]".encode()
        ids = {record.id for record in records}
        return self._request(
            "POST", self._address.statements, body, lambda found: bool(named := _named_ids(found)) and named <= ids
        )

    def test(self) -> Answer:
        """Ask for one statement that there is: whether a record store answers that knows us. Nothing is sent."""
        return self._request("GET", self._address.statements + "?limit=1", None, _is_list_of_statements)

    def _request(self, method: str, url: str, data: bytes | None, fits: Callable[[object], bool]) -> Answer:
        for _try in range(_MOST_REDIRECTS + 1):
            request = urllib.request.Request(url, data, self._headers, method=method)
            try:
                with self._opener.open(request, timeout=self._timeout) as response:
                    body = _read(response)
                    if response.status != http.HTTPStatus.NO_CONTENT and not fits(_from_json(body)):
                        return Answer(Outcome.WRONG_ADDRESS, f"{response.status}")
                    return Answer(Outcome.ACCEPTED)
            except urllib.error.HTTPError as problem:
                with problem:
                    if problem.code not in _KEEPING_THE_METHOD:
                        return self._answer_of(problem.code, problem.headers, _read_quietly(problem))
                    url = urljoin(url, problem.headers.get("Location", ""))
                found = read_record_address(url.partition("?")[0])
                if found is None or found.origin != self._address.origin:
                    return Answer(Outcome.ELSEWHERE, _shortened(url))
            except urllib.error.URLError as problem:
                return _unreachable(problem.reason)
            except (OSError, http.client.HTTPException, ValueError) as problem:
                return _unreachable(problem)
        return Answer(Outcome.WRONG_ADDRESS, "redirects")

    def _answer_of(self, status: int, headers: Message, body: bytes) -> Answer:
        if 300 <= status < 400:
            return Answer(Outcome.ELSEWHERE, _shortened(headers.get("Location", "")))
        outcome = _OUTCOMES.get(status, Outcome.FAILED if status >= 500 else Outcome.REFUSED)
        reason = f"{status} {_said(body)}".strip()
        for secret in self._secrets:
            reason = reason.replace(secret, "…")
        return Answer(outcome, reason, _wait(headers.get("Retry-After", "")))


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    """A redirect would take name and password to whoever it names."""

    def redirect_request(
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: http.client.HTTPMessage,
        newurl: str,
    ) -> None:
        return None


def _context(authority: Path | None) -> ssl.SSLContext:
    try:
        context = ssl.create_default_context(cafile=None if authority is None else str(authority))
    except (OSError, ValueError) as problem:  # SSLError is an OSError
        raise AuthorityError from problem
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def _read(response: http.client.HTTPResponse) -> bytes:
    """An answer that ends early is none; of a long one the rest is passed over."""
    end = time.monotonic() + _MOST_SECONDS_TO_READ
    body = b""
    while len(body) < LONGEST_ANSWER:
        if time.monotonic() > end:
            raise TimeoutError
        piece = response.read1(LONGEST_ANSWER - len(body))
        if not piece:
            if response.length:
                raise http.client.IncompleteRead(body)
            break
        body += piece
    return body


def _read_quietly(problem: urllib.error.HTTPError) -> bytes:
    """What was said of a failure, as far as it comes."""
    try:
        return problem.read(LONGEST_ANSWER)
    except (OSError, http.client.HTTPException, ValueError):
        return b""


def _unreachable(problem: object) -> Answer:
    if isinstance(problem, ssl.SSLCertVerificationError):
        return Answer(Outcome.NOT_TRUSTED, _shortened(problem.verify_message))
    if isinstance(problem, TimeoutError | socket.timeout):
        return Answer(Outcome.UNREACHABLE, "timeout")
    return Answer(Outcome.UNREACHABLE, _shortened(str(problem) or type(problem).__name__))


def _from_json(body: bytes) -> object:
    """What is in an answer; None where it is no JSON."""
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None


def _named_ids(found: object) -> set[str]:
    return {str(id) for id in found} if isinstance(found, list) else set()


def _is_list_of_statements(found: object) -> bool:
    return isinstance(found, dict) and isinstance(found.get("statements"), list)


def _said(body: bytes) -> str:
    """What the record store says is wrong; of a page for people nothing."""
    text = body.decode("utf-8", "replace")
    if text.lstrip()[:1] == "<":
        return ""
    found = _from_json(body)
    if found is None:
        return _shortened(text)
    if isinstance(found, dict):
        found = found.get("detail", found.get("message", found))
    return _shortened(found if isinstance(found, str) else json.dumps(found))


def _shortened(text: str) -> str:
    line = "".join(sign if sign.isprintable() else " " for sign in text[: 4 * LONGEST_REASON])
    return " ".join(line.split())[:LONGEST_REASON]


def _wait(text: str) -> float:
    """Seconds of Retry-After, at most a day; a date is passed over."""
    try:
        seconds = float(text)
    except ValueError:
        return 0.0
    return min(max(seconds, 0.0), 86_400.0) if math.isfinite(seconds) else 0.0
