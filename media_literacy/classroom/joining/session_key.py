"""The key of one lesson: made when it begins, kept while it lives, so that a killed host resumes with the same code.

All of it is one private file: what OpenSSL reads, with pepper and room code as text before it.
"""

import re
import secrets
import ssl
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat
from cryptography.x509.oid import NameOID

from media_literacy.classroom.joining.join_code import PEPPER_BYTES
from media_literacy.classroom.joining.typed_code import new_room_code

_BEGINNING = datetime(2000, 1, 1, tzinfo=UTC)
_END = datetime(2100, 1, 1, tzinfo=UTC)
"""Clocks of school computers are wrong, and nobody looks at these dates: the code is what the key is checked by."""

_HEAD = re.compile(rb"pepper: ([0-9a-f]{32})\nroom code: ([0-9A-Z]{3}-[0-9A-Z]{3})\n")
_NAME = "Media Literacy"


class KeyFaultError(Exception):
    """These bytes are not a key of ours."""


class SessionKey:
    """`data` is what is kept in the file."""

    def __init__(self, data: bytes) -> None:
        """KeyFaultError where the bytes are not what was kept."""
        head = _HEAD.match(data)
        if head is None:
            raise KeyFaultError("not the key of a lesson")
        self.data = data
        self.pepper = bytes.fromhex(head[1].decode())
        self.room_code = head[2].decode()
        try:
            self._certificate = x509.load_pem_x509_certificate(data)
        except ValueError as problem:
            raise KeyFaultError("no certificate") from problem

    @cached_property
    def public_key(self) -> bytes:
        """The key that the join code is made of."""
        return public_key_of(self._certificate.public_bytes(Encoding.DER))


def new_session_key() -> SessionKey:
    """A key that nobody else has."""
    private = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, _NAME)])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(private.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(_BEGINNING)
        .not_valid_after(_END)
        .sign(private, hashes.SHA256())
    )
    head = f"pepper: {secrets.token_hex(PEPPER_BYTES)}\nroom code: {new_room_code()}\n".encode()
    private_pem = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return SessionKey(head + private_pem + certificate.public_bytes(Encoding.PEM))


def public_key_of(certificate: bytes) -> bytes:
    """The public key in a certificate (DER), as SubjectPublicKeyInfo; KeyFaultError where there is none of ours."""
    try:
        key = x509.load_der_x509_certificate(certificate).public_key()
    except (ValueError, UnsupportedAlgorithm) as problem:
        raise KeyFaultError("no certificate") from problem
    if not isinstance(key, ec.EllipticCurvePublicKey) or not isinstance(key.curve, ec.SECP256R1):
        raise KeyFaultError("a key of another kind")
    return key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)


def host_context(key_file: Path) -> ssl.SSLContext:
    """What the door for programs speaks: TLS 1.3 with the key in that file."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.num_tickets = 0  # a connection is never resumed: each shows the key anew
    context.load_cert_chain(key_file)
    return context


def participant_context() -> ssl.SSLContext:
    """TLS 1.3 with whoever answers; that it is the teacher is for the code to show."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context
