"""A small record store on this computer that does what a test wants, and remembers what it was sent."""

import json
import ssl
import threading
from base64 import b64decode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from ipaddress import ip_address
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from media_literacy.classroom.records.record_address import RecordAddress, read_record_address

USER, PASSWORD = "school", "geheim ü:x"

Fault = Callable[["_Handler"], object]


class LoopbackStore:
    """`fault` answers in place of the store while it is set; `kept` are statements by their ids."""

    def __init__(self, server: HTTPServer, scheme: str) -> None:
        self.fault: Fault | None = None
        self.kept: dict[str, Any] = {}
        self.requests: list[tuple[str, str, dict[str, str]]] = []
        self._origin = f"{scheme}://127.0.0.1:{server.server_port}"

    @property
    def address(self) -> RecordAddress:
        found = read_record_address(f"{self._origin}/xAPI")
        assert found is not None
        return found

    def take(self, statements: list[Any]) -> tuple[int, list[str]]:
        new = [statement for statement in statements if statement["id"] not in self.kept]
        self.kept |= {statement["id"]: statement for statement in new}
        return (200 if new else 204), [statement["id"] for statement in new]


class _Handler(BaseHTTPRequestHandler):
    store: LoopbackStore

    def do_GET(self) -> None:
        self._serve(b"")

    def do_POST(self) -> None:
        self._serve(self.rfile.read(int(self.headers["Content-Length"])))

    def answer(self, status: int, body: object = None, **headers: str) -> None:
        data = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def _serve(self, body: bytes) -> None:
        store = self.store
        store.requests.append((self.command, self.path, {name.lower(): value for name, value in self.headers.items()}))
        if store.fault is not None:
            store.fault(self)
        elif b64decode(self.headers["Authorization"].removeprefix("Basic ")).decode() != f"{USER}:{PASSWORD}":
            self.answer(401, {"detail": "Invalid authentication credentials"})
        elif self.command == "GET":
            self.answer(200, {"statements": []})
        else:
            status, ids = store.take(json.loads(body))
            self.answer(status, ids or None)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@contextmanager
def loopback_store(certificate: Path | None = None) -> Iterator[LoopbackStore]:
    """One that serves until the block ends; with a certificate (see `make_certificate`) over TLS."""
    handler = type("Handler", (_Handler,), {})
    server = HTTPServer(("127.0.0.1", 0), handler)
    server.handle_error = lambda request, client_address: None  # a client that goes in the middle is no fault of a test
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        server.socket = context.wrap_socket(server.socket, server_side=True)
    handler.store = LoopbackStore(server, "http" if certificate is None else "https")
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield handler.store
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def make_certificate(file: Path, address: str = "127.0.0.1") -> Path:
    """A certificate that speaks for itself and for that address, with its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "records of a school")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address(address))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    plain = serialization.NoEncryption()
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)
    file.write_bytes(pem + certificate.public_bytes(serialization.Encoding.PEM))
    return file
