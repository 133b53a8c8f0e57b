"""What leaves the window."""

import pytest
from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QDesktopServices

from media_literacy.ui.window.external_links import open_address


class Opener(QObject):
    """Stands in for the browser."""

    def __init__(self):
        super().__init__()
        self.opened = []

    @Slot("QUrl")
    def open(self, url):
        self.opened.append(url.toString())


@pytest.fixture
def opened(qapp):
    opener = Opener()
    schemes = ("https", "http", "mailto", "file", "javascript", "smb", "data")
    for scheme in schemes:
        QDesktopServices.setUrlHandler(scheme, opener, "open")  # pyright: ignore[reportArgumentType]
    yield opener.opened
    for scheme in schemes:
        QDesktopServices.unsetUrlHandler(scheme)


def test_an_allowed_address_opens(opened):
    for address in ("https://a.org/b?c=d", "mailto:a@b.org"):
        assert open_address(address)
    assert opened == ["https://a.org/b?c=d", "mailto:a@b.org"]


def test_no_other_address_opens(opened):
    for address in (
        "file:///etc/passwd",
        "javascript:alert(1)",
        "smb://a.org/x",
        "data:text/html,x",
        "",
        "https://",
        "https://a.org:port/",
        "https://bank.example@elsewhere.example/",
        "mailto:a@b.org?attach=/etc/passwd",
    ):
        assert not open_address(address), address
    assert opened == []
