"""A package index on this computer, for a pip that is to wait for its answer."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


class PackageIndex(ThreadingHTTPServer):
    """Serves one wheel, and only once it is allowed to."""

    def __init__(self, wheel: Path) -> None:
        super().__init__(("127.0.0.1", 0), _Page)
        self.wheel = wheel
        self.asked = threading.Event()
        self.may_answer = threading.Event()
        self.downloads = 0


class _Page(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        index = self.server
        assert isinstance(index, PackageIndex)
        index.asked.set()
        index.may_answer.wait(60)
        is_wheel = self.path.endswith(".whl")
        index.downloads += is_wheel
        body = (
            index.wheel.read_bytes() if is_wheel else f'<a href="/{index.wheel.name}">{index.wheel.name}</a>'.encode()
        )
        self.send_response(200)
        self.send_header("Content-Type", "application/octet-stream" if is_wheel else "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        pass
