"""What the door for browsers serves: one page and nothing else, to those who ask this computer by its own address.

A page of another site cannot read it or open a socket: names that lead here (DNS rebinding) are no address of ours, and
a socket must come from the page itself.
"""

import ipaddress
from collections.abc import Collection, Sequence
from http import HTTPStatus
from typing import NamedTuple

from websockets.datastructures import Headers
from websockets.http11 import Request, Response

from media_literacy.classroom.joining.addresses import Endpoint
from media_literacy.i18n import gettext as _

PAGE_PATH, SOCKET_PATH = "/", "/seat"


class BrowserPage(NamedTuple):
    """The page, and the content policy that is sent with it, in which `{socket}` becomes the address of the socket."""

    data: bytes
    policy: str


def answer(request: Request, page: BrowserPage, addresses: Collection[str], port: int) -> Response | None:
    """The response to a request; None where it may open a socket."""
    host = _only(request.headers.get_all("Host"))
    if host is None or not _is_ours(host, addresses, port):
        return _words(HTTPStatus.MISDIRECTED_REQUEST, _("Open this class by the address that your teacher shows."))
    path = request.path.partition("?")[0]
    if path == SOCKET_PATH:
        if _only(request.headers.get_all("Origin")) != f"http://{host}":
            return _words(HTTPStatus.FORBIDDEN, _("Only the page of this class may join it."))
        return None
    if path != PAGE_PATH:
        return _words(HTTPStatus.NOT_FOUND, _("There is nothing here but the page of the class."))
    if "Upgrade" in request.headers:
        return _words(HTTPStatus.BAD_REQUEST, _("A socket is not opened here."))
    return _response(
        HTTPStatus.OK,
        page.data,
        "text/html; charset=utf-8",
        page.policy.replace("{socket}", f"ws://{host}{SOCKET_PATH}"),
    )


def _is_ours(host: str, addresses: Collection[str], port: int) -> bool:
    """Whether this names one of our addresses, digit by digit, at our port."""
    for address in addresses:
        try:
            ipaddress.ip_address(address)
        except ValueError:
            continue
        if host in (str(Endpoint(address, port)), address if port == 80 else None):
            return True
    return False


def _only(values: Sequence[str]) -> str | None:
    """The value of a header that may stand there once."""
    return values[0] if len(values) == 1 else None


def _words(status: HTTPStatus, words: str) -> Response:
    return _response(status, f"{words}\n".encode(), "text/plain; charset=utf-8", "default-src 'none'")


def _response(status: HTTPStatus, body: bytes, content_type: str, policy: str) -> Response:
    headers = Headers(
        {
            "Content-Type": content_type,
            "Content-Length": str(len(body)),
            "Content-Security-Policy": policy,
            "X-Content-Type-Options": "nosniff",
            "X-Frame-Options": "DENY",
            "Referrer-Policy": "no-referrer",
            "Cross-Origin-Resource-Policy": "same-origin",
            "Cache-Control": "no-store",
            "Connection": "close",
        }
    )
    return Response(status.value, status.phrase, headers, body)
