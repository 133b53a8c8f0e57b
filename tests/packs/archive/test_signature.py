"""A signature holds for one pack and one key, and is never needed."""

import base64
import hashlib
import json
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from packs.archive.building import Piece, pieces_of, zipped
from packs.archive.made_packs import FILES, PACK_TOML, make_folder, open_bytes, pack_bytes

from media_literacy.errors import FileError
from media_literacy.packs.archive.archive_writing import write_pack
from media_literacy.packs.archive.extracting import OpenedArchive
from media_literacy.packs.archive.signature import _is_sound, create_key, sign, verify

HASH = "ab" * 32
CHECKOUT = Path(__file__).parents[3]


@pytest.fixture
def key(tmp_path: Path) -> Path:
    """An author's key."""
    file = tmp_path / "author.pem"
    create_key(file)
    return file


def signed(folder: Path, key: Path, files: dict[str, bytes] = FILES) -> bytes:
    """A pack with a signature."""
    data = write_pack(make_folder(folder, files), key).data
    assert data is not None
    return data


def codes(opened: OpenedArchive) -> list[str]:
    return [diagnostic.code for diagnostic in opened.report.diagnostics]


def test_a_signature_fits_the_pack_it_was_made_for(key: Path):
    file = sign(key, "bridges", HASH)
    assert verify(file, "bridges", HASH) is not None
    assert verify(file, "tunnels", HASH) is None
    assert verify(file, "bridges", "cd" * 32) is None


def test_the_same_key_signs_the_same_pack_with_the_same_bytes(key: Path, tmp_path: Path):
    assert signed(tmp_path / "one", key) == signed(tmp_path / "two", key)


def test_two_keys_have_two_fingerprints(key: Path, tmp_path: Path):
    create_key(tmp_path / "other.pem")
    one, two = (verify(sign(file, "a", HASH), "a", HASH) for file in (key, tmp_path / "other.pem"))
    assert one is not None and two is not None
    assert one.fingerprint != two.fingerprint and len(one.fingerprint) == 24


def test_only_its_owner_may_read_a_key(key: Path):
    assert stat.S_IMODE(key.stat().st_mode) == 0o600


def test_an_opened_pack_tells_the_key_of_its_signature(key: Path, tmp_path: Path):
    opened = open_bytes(signed(tmp_path / "bridges", key), tmp_path)
    assert opened.signature == verify(sign(key, "bridges", opened.hash), "bridges", opened.hash)
    assert codes(opened) == []


def test_a_signature_does_not_change_the_hash_of_a_pack(key: Path, tmp_path: Path):
    folder = make_folder(tmp_path / "bridges")
    assert write_pack(folder).hash == write_pack(folder, key).hash


def test_a_signature_taken_from_another_pack_is_a_warning_and_costs_no_lesson(key: Path, tmp_path: Path):
    changed = FILES | {"pack.toml": PACK_TOML.replace("1.0.0", "2.0.0").encode()}
    taken = open_bytes(signed(tmp_path / "other", key, changed), tmp_path)
    assert taken.pack is not None
    file = (taken.pack.folder / "signature.json").read_bytes()
    (tmp_path / "again").mkdir()
    opened = open_bytes(zipped([*pieces_of(), Piece("signature.json", file)]), tmp_path / "again")
    assert opened.pack is not None and opened.signature is None
    assert codes(opened) == ["signature-unfit"]


def test_a_pack_that_was_opened_keeps_its_signature_until_something_changes(key: Path, tmp_path: Path):
    data = signed(tmp_path / "bridges", key)
    opened = open_bytes(data, tmp_path)
    assert opened.pack is not None
    assert pack_bytes(opened.pack.folder) == data
    (opened.pack.folder / "lessons" / "bridge.md").write_text("# Another\n\nIt rained.\n", encoding="utf-8")
    assert b"signature.json" not in pack_bytes(opened.pack.folder)


def test_a_key_of_another_kind_signs_nothing(tmp_path: Path):
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

    other = X25519PrivateKey.generate().private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    (tmp_path / "other.pem").write_bytes(other)
    with pytest.raises(FileError, match="no key"):
        sign(tmp_path / "other.pem", "bridges", HASH)


@given(
    st.binary(max_size=200)
    | st.recursive(st.none() | st.integers() | st.text(), st.lists, max_leaves=8).map(json.dumps).map(str.encode)
)
def test_any_bytes_are_no_signature(data: bytes):
    assert verify(data, "bridges", HASH) is None


@given(
    st.dictionaries(
        st.sampled_from(["algorithm", "public-key", "schema", "signature"]),
        st.sampled_from(["Ed25519", 1, "AAAA", "A" * 43 + "=", "A" * 86 + "==", "é", None, [], 1.0]),
    )
)
def test_any_table_of_wrong_values_is_no_signature(table: dict[str, object]):
    assert verify(json.dumps(table).encode(), "bridges", HASH) is None


def test_packs_without_a_signature_never_need_the_library_for_it(tmp_path: Path):
    make_folder(tmp_path / "bridges")
    (tmp_path / "into").mkdir()
    script = f"""
import sys
from pathlib import Path
from media_literacy.packs.archive.extracting import open_archive
from media_literacy.packs.archive.archive_writing import write_pack
folder = Path({str(tmp_path)!r})
(folder / "a.lessonpack").write_bytes(write_pack(folder / "bridges").data)
assert open_archive(folder / "a.lessonpack", folder / "into").pack is not None
assert not any(name.startswith("cryptography") for name in sys.modules)
"""
    subprocess.run([sys.executable, "-c", script], cwd=CHECKOUT, check=True)


FIELD, ORDER = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493
EIGHTH = 0x05FC536D880238B13933C6D305ACDFD5F098EFF289F4C345B027B2C28F95E826
EVERYBODYS = [
    (height | side << 255).to_bytes(32, "little")
    for height in (0, 1, FIELD - 1, EIGHTH, FIELD - EIGHTH, FIELD, FIELD + 1)
    for side in (0, 1)
]
"""The eight points of small order in every way that they can be written, the unlawful ones too."""


def signature_by_nobody() -> bytes:
    """R = rB and S = r, which fits every message under a key that adds nothing."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    seed = b"any seed at all, 32 bytes of it."
    digits = bytearray(hashlib.sha512(seed).digest()[:32])
    digits[0] &= 248
    digits[31] = digits[31] & 63 | 64
    point = Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()
    return point + (int.from_bytes(digits, "little") % ORDER).to_bytes(32, "little")


def signature_file(public: bytes, signature: bytes) -> bytes:
    table = {"algorithm": "Ed25519", "schema": 1}
    for name, value in (("public-key", public), ("signature", signature)):
        table[name] = base64.b64encode(value).decode()
    return json.dumps(table).encode()


@pytest.mark.parametrize("public", EVERYBODYS, ids=bytes.hex)
def test_a_key_that_is_everybodys_signs_nothing(public: bytes, monkeypatch: pytest.MonkeyPatch):
    file = signature_file(public, signature_by_nobody())
    ids = [f"pack-{number}" for number in range(200)]
    assert [id for id in ids if verify(file, id, HASH) is not None] == []
    monkeypatch.setattr("media_literacy.packs.archive.signature._is_sound", lambda *_read: True)
    assert [id for id in ids if verify(file, id, HASH) is not None], "the library would have let some of them pass"


def test_a_signature_is_written_in_one_way_only(key: Path):
    table = json.loads(sign(key, "bridges", HASH))
    public, signature = base64.b64decode(table["public-key"]), base64.b64decode(table["signature"])
    assert verify(signature_file(public, signature), "bridges", HASH) is not None
    scalar = int.from_bytes(signature[32:], "little") + ORDER
    again = signature[:32] + scalar.to_bytes(32, "little")
    assert verify(signature_file(public, again), "bridges", HASH) is None
    assert not _is_sound(public, again) and _is_sound(public, signature)


def test_the_largest_numbers_that_are_lawful_and_the_next():
    usual = (3).to_bytes(32, "little")
    for height, is_sound in ((FIELD - 2, True), (FIELD, False), (FIELD + 2, False), (2**255 - 1, False), (2, True)):
        assert _is_sound(height.to_bytes(32, "little"), bytes(64)) is is_sound
    for scalar, is_sound in ((ORDER - 1, True), (ORDER, False), (0, True), (2**256 - 1, False)):
        assert _is_sound(usual, bytes(32) + scalar.to_bytes(32, "little")) is is_sound


def changed(file: bytes, **values: object) -> bytes:
    return json.dumps(
        {**json.loads(file), **{name.replace("_", "-"): value for name, value in values.items()}}
    ).encode()


def test_a_signature_of_another_form_is_none(key: Path):
    file = sign(key, "bridges", HASH)
    table = json.loads(file)
    assert verify(changed(file), "bridges", HASH) is not None
    long = base64.b64encode(base64.b64decode(table["signature"]) + b"x").decode()
    short = base64.b64encode(base64.b64decode(table["public-key"])[:-1]).decode()
    others = [
        changed(file, algorithm="rsa"), changed(file, schema=2), changed(file, signature=long),
        changed(file, public_key=short), changed(file, public_key=7), changed(file, signature="*"), b"[]", b"7", b"",
    ]  # fmt: skip
    assert [verify(other, "bridges", HASH) for other in others] == [None] * len(others)


def test_points_that_belong_to_everybody_are_no_keys():
    eighth = int.from_bytes(bytes.fromhex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"), "little")
    field = 2**255 - 19
    for height in (0, 1, field - 1, eighth, field - eighth):
        assert not _is_sound(height.to_bytes(32, "little"), bytes(64)), height
    for height in (2, field - 2, eighth - 1, eighth + 1, field - eighth - 1, field - eighth + 1):
        assert _is_sound(height.to_bytes(32, "little"), bytes(64)), height


def test_a_key_is_looked_for_in_16_kilobytes(tmp_path: Path):
    create_key(tmp_path / "key.pem")
    key = (tmp_path / "key.pem").read_bytes().rstrip()
    (tmp_path / "long.pem").write_bytes(b"\n" * (16_384 - len(key)) + key)
    assert sign(tmp_path / "long.pem", "valley", "0" * 64)
    (tmp_path / "long.pem").write_bytes(b"\n" * (16_385 - len(key)) + key)
    with pytest.raises(FileError):
        sign(tmp_path / "long.pem", "valley", "0" * 64)
