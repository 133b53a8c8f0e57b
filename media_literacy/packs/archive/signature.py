"""Who made a pack: a signature (Ed25519) over its id and its hash, in a file of the pack that anyone may leave out.

A signature says that two packs come from the same author. Whether that author is known is for `store` to remember.
"""

import base64
import binascii
import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from media_literacy.errors import FileError
from media_literacy.files.reading import read_file
from media_literacy.files.whole_writes import write_new
from media_literacy.i18n import gettext as _

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

SCHEMA = 1
_ALGORITHM = "Ed25519"
_KEY_BYTES, _SIGNATURE_BYTES = 32, 64
_FIELD = 2**255 - 19
_ORDER = 2**252 + 27742317777372353535851937790883648493
_EIGHTH = 0x05FC536D880238B13933C6D305ACDFD5F098EFF289F4C345B027B2C28F95E826
_SMALL_ORDER = frozenset((0, 1, _FIELD - 1, _EIGHTH, _FIELD - _EIGHTH))
"""The heights of the eight points that belong to everybody: anyone can make signatures that fit such a key."""
_KEY_FILE_BYTES = 16 * 1024


@dataclass(frozen=True, slots=True)
class Signature:
    """A signature that fits its pack; `public_key` is the author's, in hexadecimal digits."""

    public_key: str

    @property
    def fingerprint(self) -> str:
        """The key in a form that two people can read to each other: five groups of four."""
        digits = hashlib.sha256(bytes.fromhex(self.public_key)).hexdigest()[:20]
        return " ".join(digits[at : at + 4] for at in range(0, 20, 4))


def create_key(file: Path) -> None:
    """Make a new key in a file that only its owner may read; never in place of a file that is there."""
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    text = Ed25519PrivateKey.generate().private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    try:
        write_new(file, [text], is_private=True)
    except FileExistsError as problem:
        message = _("There is a file “{file}” already, and it stays as it is.").format(file=file)
        raise FileError(message, hint=_("To sign with the key in it, use --sign.")) from problem
    except OSError as problem:
        message = _("The key could not be written to “{file}”.").format(file=file)
        raise FileError(message, hint=_("May you write there, and is there room?")) from problem


def sign(key_file: Path, pack_id: str, pack_hash: str) -> bytes:
    """The file of a signature, made with the key in a file. FileError when there is no such key."""
    key = _read_key(key_file)
    from cryptography.hazmat.primitives import serialization

    public = key.public_key().public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw)
    table = {
        "algorithm": _ALGORITHM,
        "public-key": base64.b64encode(public).decode("ascii"),
        "schema": SCHEMA,
        "signature": base64.b64encode(key.sign(_signed_text(pack_id, pack_hash))).decode("ascii"),
    }
    return (json.dumps(table, indent=1, sort_keys=True) + "\n").encode("ascii")


def verify(file: bytes, pack_id: str, pack_hash: str) -> Signature | None:
    """The signature in these bytes; None when it is none, or belongs to another pack."""
    read = _read(file)
    if read is None:
        return None
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    public, signed = read
    if not _is_sound(public, signed):
        return None
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signed, _signed_text(pack_id, pack_hash))
    except (InvalidSignature, ValueError):
        return None
    return Signature(public.hex())


def _is_sound(public: bytes, signed: bytes) -> bool:
    """Whether key and signature are written in their one way, and the key can be somebody's own.

    Libraries differ in what they let pass, so it is not left to them.
    """
    height = int.from_bytes(public, "little") & ~(1 << 255)
    scalar = int.from_bytes(signed[_KEY_BYTES:], "little")
    return height < _FIELD and height not in _SMALL_ORDER and scalar < _ORDER


def _signed_text(pack_id: str, pack_hash: str) -> bytes:
    """What is signed. The first line keeps it from being taken for anything else that was signed with the key."""
    return f"media-literacy lesson pack, signature {SCHEMA}\n{pack_id}\n{pack_hash}\n".encode()


def _read(file: bytes) -> tuple[bytes, bytes] | None:
    try:
        table = json.loads(file.decode("ascii"))
    except (ValueError, RecursionError):
        return None
    if not isinstance(table, dict) or table.get("algorithm") != _ALGORITHM or table.get("schema") != SCHEMA:
        return None
    public, signed = _bytes(table.get("public-key")), _bytes(table.get("signature"))
    return (public, signed) if len(public) == _KEY_BYTES and len(signed) == _SIGNATURE_BYTES else None


def _bytes(value: object) -> bytes:
    try:
        return base64.b64decode(value, validate=True) if isinstance(value, str) else b""
    except (binascii.Error, ValueError):
        return b""


def _read_key(file: Path) -> "Ed25519PrivateKey":
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    try:
        text = read_file(file, _KEY_FILE_BYTES)
    except OSError as problem:
        message = _("The key in “{file}” cannot be read.").format(file=file)
        raise FileError(message, hint=_("To make a key there, use --new-key.")) from problem
    try:
        key = load_pem_private_key(text, password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        key = None
    if not isinstance(key, Ed25519PrivateKey):
        message = _("There is no key in “{file}” that packs can be signed with.").format(file=file)
        raise FileError(message, hint=_("To make one in a new file, use --new-key."))
    return key
