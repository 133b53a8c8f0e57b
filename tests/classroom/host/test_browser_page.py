import pytest
from websockets.datastructures import Headers
from websockets.http11 import Request

from media_literacy.classroom.host.browser_page import BrowserPage, answer

PAGE = BrowserPage(b"<!doctype html>", "default-src 'none'; connect-src {socket}")
ADDRESSES = ("192.168.1.7", "fd00::2")


def status(path: str = "/", host: str = "192.168.1.7:28621", **headers: str) -> int:
    response = answer(Request(path, Headers({"Host": host, **headers})), PAGE, ADDRESSES, 28621)
    return 101 if response is None else response.status_code


def test_the_page_comes_with_its_policy_and_is_kept_nowhere():
    response = answer(Request("/", Headers({"Host": "[fd00::2]:28621"})), PAGE, ADDRESSES, 28621)
    assert response is not None and response.status_code == 200 and response.body == PAGE.data
    assert response.headers["Content-Security-Policy"] == "default-src 'none'; connect-src ws://[fd00::2]:28621/seat"
    assert response.headers["Cache-Control"] == "no-store"
    assert response.headers["X-Content-Type-Options"] == "nosniff"


def test_nothing_but_the_page_is_served():
    for path in ("/favicon.ico", "/../etc/passwd", "//", "/seat/", "/index.html", "http://192.168.1.7:28621/"):
        assert status(path) == 404, path


@pytest.mark.parametrize(
    "host",
    ["evil.example", "evil.example:28621", "192.168.1.7", "192.168.1.7:80", "192.168.1.8:28621", "", "localhost:28621"],
)
def test_a_name_that_leads_here_is_no_address_of_ours(host):
    assert status(host=host) == 421
    assert status("/seat", host=host, Origin=f"http://{host}") == 421


def test_a_host_that_is_named_twice_or_never_is_none():
    headers = Headers([("Host", "192.168.1.7:28621"), ("Host", "evil.example")])
    for found in (headers, Headers()):
        response = answer(Request("/", found), PAGE, ADDRESSES, 28621)
        assert response is not None and response.status_code == 421


def test_a_socket_comes_from_the_page_itself():
    assert status("/seat", Origin="http://192.168.1.7:28621") == 101
    for origin in ("http://evil.example", "https://192.168.1.7:28621", "http://192.168.1.7", "null", ""):
        assert status("/seat", Origin=origin) == 403, origin
    assert status("/seat") == 403


def test_a_socket_of_one_address_is_not_for_a_page_of_another():
    assert status("/seat", Origin="http://[fd00::2]:28621") == 403


def test_a_socket_is_opened_at_its_own_path_alone():
    assert status("/", Upgrade="websocket", Origin="http://192.168.1.7:28621") == 400
