"""A key that was seen once is known again, and one that changed is told."""

import json
from pathlib import Path

import pytest
from making_packs import make_file

from media_literacy.errors import StoreError
from media_literacy.packs.archive.signature import Signature, create_key
from media_literacy.store.packs.installed_packs import InstalledPacks
from media_literacy.store.packs.known_authors import (
    ASIDE_NAME,
    FILE_NAME,
    AuthorStanding,
    KnownAuthors,
    SignatureStanding,
    SignedPack,
)

ANNA, BEN = Signature("aa" * 32), Signature("bb" * 32)


def after(folder: Path, *installed: tuple[str, str, Signature | None]) -> KnownAuthors:
    """What is known once these packs, each with its author and signature, were installed."""
    for pack, author, signature in installed:
        KnownAuthors(folder).remember(SignedPack(pack, (author,), signature))
    return KnownAuthors(folder)


def test_a_pack_without_a_signature_is_unsigned_and_loses_nothing(tmp_path: Path):
    known = after(tmp_path, ("valley", "Anna", None))
    assert known.standing(SignedPack("valley", ("Anna",), None)) == AuthorStanding(
        SignatureStanding.UNSIGNED, "This pack is not signed."
    )
    assert not (tmp_path / FILE_NAME).exists()


def test_the_first_signature_is_unknown_and_then_known(tmp_path: Path):
    assert after(tmp_path).standing(SignedPack("valley", ("Anna",), ANNA)).standing is SignatureStanding.UNKNOWN
    found = after(tmp_path, ("valley", "Anna", ANNA)).standing(SignedPack("valley", ("Anna",), ANNA))
    assert found.standing is SignatureStanding.KNOWN
    assert found.fingerprint == ANNA.fingerprint
    assert ANNA.fingerprint in found.words


def test_another_pack_by_the_same_author_is_known(tmp_path: Path):
    known = after(tmp_path, ("valley", "Anna", ANNA))
    assert known.standing(SignedPack("hills", ("Anna",), ANNA)).standing is SignatureStanding.KNOWN
    assert known.standing(SignedPack("hills", ("  ANNA ",), ANNA)).standing is SignatureStanding.KNOWN
    assert known.standing(SignedPack("hills", ("A. under a new name",), ANNA)).standing is SignatureStanding.KNOWN
    assert known.standing(SignedPack("hills", ("Ben",), BEN)).standing is SignatureStanding.UNKNOWN


@pytest.mark.parametrize("signature", [BEN, None])
def test_a_pack_with_another_key_or_none_has_changed(tmp_path: Path, signature: Signature | None):
    found = after(tmp_path, ("valley", "Anna", ANNA)).standing(SignedPack("valley", ("Anna",), signature))
    assert found.standing is SignatureStanding.CHANGED
    assert found.words.startswith("Changed since last time: ")


def test_a_new_pack_under_a_known_name_with_another_key_has_changed(tmp_path: Path):
    found = after(tmp_path, ("valley", "Anna", ANNA)).standing(
        SignedPack(
            "hills",
            (
                "Carla",
                "anna",
            ),
            BEN,
        )
    )
    assert found.standing is SignatureStanding.CHANGED
    assert "packs by anna" in found.words


def test_a_new_pack_under_a_known_name_may_be_unsigned(tmp_path: Path):
    assert (
        after(tmp_path, ("valley", "Anna", ANNA)).standing(SignedPack("hills", ("Anna",), None)).standing
        is SignatureStanding.UNSIGNED
    )


def test_a_change_that_was_installed_is_known_from_then_on(tmp_path: Path):
    known = after(tmp_path, ("valley", "Anna", ANNA), ("valley", "Anna", BEN))
    assert known.standing(SignedPack("valley", ("Anna",), BEN)).standing is SignatureStanding.KNOWN
    known = after(tmp_path, ("valley", "Anna", None))
    assert known.standing(SignedPack("valley", ("Anna",), None)).standing is SignatureStanding.UNSIGNED


@pytest.mark.parametrize(
    "text", ["", "no JSON", "[]", '{"packs": 3}', '{"packs": {"a": 1}, "authors": {}}', "\x00", "[" * 100_000]
)
def test_a_damaged_file_is_set_aside_and_said(tmp_path: Path, text: str):
    (tmp_path / FILE_NAME).write_text(text, encoding="utf-8")
    known = KnownAuthors(tmp_path)
    assert str(tmp_path / ASIDE_NAME) in known.diagnostic
    assert (tmp_path / FILE_NAME).read_text(encoding="utf-8") == text, "looking changes nothing"
    assert known.standing(SignedPack("valley", ("Anna",), ANNA)).standing is SignatureStanding.UNKNOWN
    known.remember(SignedPack("valley", ("Anna",), ANNA))
    assert (tmp_path / ASIDE_NAME).read_text(encoding="utf-8") == text
    again = KnownAuthors(tmp_path)
    assert again.diagnostic == ""
    assert again.standing(SignedPack("valley", ("Anna",), ANNA)).standing is SignatureStanding.KNOWN


def test_what_cannot_be_read_is_said_and_left_alone(tmp_path: Path):
    (tmp_path / FILE_NAME).mkdir()
    assert "could not be read" in KnownAuthors(tmp_path).diagnostic
    assert (tmp_path / FILE_NAME).is_dir()


def test_what_cannot_be_written_is_a_store_error(tmp_path: Path):
    (tmp_path / "data").write_text("in the way", encoding="utf-8")
    with pytest.raises(StoreError) as raised:
        KnownAuthors(tmp_path / "data").remember(SignedPack("valley", ("Anna",), ANNA))
    assert raised.value.hint


def test_the_file_can_be_read_by_a_person(tmp_path: Path):
    after(tmp_path, ("valley", "Anna", ANNA))
    table = json.loads((tmp_path / FILE_NAME).read_text(encoding="utf-8"))
    key = ANNA.public_key
    assert table == {"schema": 2, "packs": {"valley": key}, "unsigned": [], "keys": {key: ["Anna"]}}


def test_signed_packs_are_known_by_their_real_keys(tmp_path: Path):
    for name in ("mine", "theirs"):
        create_key(tmp_path / name)
    packs = InstalledPacks(tmp_path / "data", tmp_path / "own")

    def standing(file: Path) -> SignatureStanding:
        author = packs.inspect(file).author
        assert author is not None
        return author.standing

    first = make_file(tmp_path, "one", key=tmp_path / "mine")
    assert standing(first) is SignatureStanding.UNKNOWN
    packs.install(packs.inspect(first))
    assert standing(make_file(tmp_path, "two", version="2", key=tmp_path / "mine")) is SignatureStanding.KNOWN
    assert standing(make_file(tmp_path, "three", version="2", key=tmp_path / "theirs")) is SignatureStanding.CHANGED
    assert standing(make_file(tmp_path, "four", version="2")) is SignatureStanding.CHANGED
