"""Ways to be taken for somebody else: each is told before it is installed, or refused."""

import json
import time
from pathlib import Path

import pytest
from making_packs import LANES, SPOONS, make_file

from media_literacy.errors import StoreError
from media_literacy.packs.archive.signature import Signature, create_key
from media_literacy.store.packs.installed_packs import InstalledPacks
from media_literacy.store.packs.known_authors import (
    ASIDE_NAME,
    FILE_NAME,
    NAME_LENGTH,
    KnownAuthors,
    SignatureStanding,
    SignedPack,
)
from media_literacy.strings.lookalikes import lookalike_key

CHANGED, KNOWN, UNKNOWN, UNSIGNED = (
    SignatureStanding.CHANGED,
    SignatureStanding.KNOWN,
    SignatureStanding.UNKNOWN,
    SignatureStanding.UNSIGNED,
)
FAMOUS, EVIL, OTHER = Signature("aa" * 32), Signature("bb" * 32), Signature("cc" * 32)


class Reader:
    """Somebody who installs packs and looks at what is said of their authors."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def install(self, id: str, signature: Signature | None, *authors: str) -> None:
        KnownAuthors(self._folder).remember(SignedPack(id, authors, signature))

    def standing(self, id: str, signature: Signature | None, *authors: str) -> SignatureStanding:
        return KnownAuthors(self._folder).standing(SignedPack(id, authors, signature)).standing

    def words(self, id: str, signature: Signature | None, *authors: str) -> str:
        return KnownAuthors(self._folder).standing(SignedPack(id, authors, signature)).words


@pytest.fixture
def reader(tmp_path: Path) -> Reader:
    """Who has installed a pack by Famous."""
    reader = Reader(tmp_path)
    reader.install("famous", FAMOUS, "Famous")
    return reader


def test_a_name_cannot_be_taken_over_by_an_update_of_another_pack(reader: Reader):
    reader.install("evil", EVIL, "Somebody")
    assert reader.standing("evil", EVIL, "Famous") is CHANGED
    assert reader.standing("evil", EVIL, "Somebody", "Famous") is CHANGED
    assert "packs by Famous were signed with another key" in reader.words("evil", EVIL, "Somebody", "Famous")


def test_who_shares_a_name_by_consent_takes_it_from_nobody(reader: Reader):
    reader.install("evil", EVIL, "Famous")
    assert reader.standing("evil", EVIL, "Famous") is KNOWN
    assert reader.standing("famous", FAMOUS, "Famous") is KNOWN
    assert reader.standing("more", FAMOUS, "Famous") is KNOWN
    assert reader.standing("more", OTHER, "Famous") is CHANGED


@pytest.mark.parametrize(
    "name",
    [
        "famous",
        " FAMOUS ",
        "Fаmous",  # a Cyrillic а
        "Fаmοuѕ",  # Cyrillic, Greek, Cyrillic
        "F\u200bamous",
        "\u202eFamous",
        "Fa\u00admous",
        "F.amous",
        "Fam\u00a0ous",
        "Ｆａｍｏｕｓ",
        "𝐅𝐚𝐦𝐨𝐮𝐬",
        "Fámous",
        "Fa\u0301mous",
        "Fam0us",
        "Farnous",
        "Famous\U000e0041",
        "Famous\ufe0f",
    ],
)
def test_a_name_that_looks_like_a_known_one_is_asked_about(reader: Reader, name: str):
    assert reader.standing("new", EVIL, name) is CHANGED
    assert reader.standing("new", EVIL, "Somebody else", name) is CHANGED
    assert reader.standing("new", FAMOUS, name) is KNOWN


@pytest.mark.parametrize("name", ["Infamous", "Famou", "Famouse", "Fumous", "", "\u200b", "...", "فاموس", "फेमस"])
def test_another_name_is_another_name(reader: Reader, name: str):
    assert reader.standing("new", EVIL, name) is UNKNOWN


def test_names_in_which_nothing_can_be_seen_are_nobodys(reader: Reader):
    reader.install("one", EVIL, "\u200b", "")
    assert reader.standing("two", OTHER, "\u200b\u200b", "") is UNKNOWN


def test_vowel_signs_tell_names_apart_and_accents_do_not():
    assert lookalike_key("मीना") != lookalike_key("मेना")
    assert lookalike_key("José") == lookalike_key("Jose")
    assert lookalike_key("مُحَمَّد") == lookalike_key("محمد")


def test_a_known_key_under_a_new_name_says_for_whom_it_stood(reader: Reader):
    reader.install("evil", EVIL, "A. Nobody")
    words = reader.words("press", EVIL, "Ministry of Education")
    assert "“A. Nobody”" in words and "It has not stood for “Ministry of Education” before." in words
    words = reader.words("evil", EVIL, "A. Nobody", "Ministry of Education")
    assert "same key" in words and "“Ministry of Education”" in words


def test_a_pack_that_leaves_the_signature_out_is_not_taken_for_its_named_author(reader: Reader):
    assert reader.standing("new", None, "Fаmous") is UNSIGNED
    assert "Packs by Famous were" in reader.words("new", None, "Fаmous")
    assert reader.words("new", None, "Somebody") == "This pack is not signed."


def test_an_unsigned_version_between_does_not_make_a_stranger_known(reader: Reader):
    assert reader.standing("famous", None, "Famous") is CHANGED
    reader.install("famous", None, "Famous")
    assert reader.standing("famous", None, "Famous") is UNSIGNED
    assert reader.standing("famous", EVIL, "Somebody") is CHANGED
    assert reader.standing("famous", FAMOUS, "Famous") is KNOWN


def test_a_key_that_was_replaced_is_asked_about_when_it_comes_back(reader: Reader):
    reader.install("famous", OTHER, "Famous")
    assert reader.standing("famous", OTHER, "Famous") is KNOWN
    assert reader.standing("famous", FAMOUS, "Famous") is CHANGED


def test_names_without_end_neither_fill_the_list_nor_take_time(reader: Reader, tmp_path: Path):
    names = [f"{number}" for number in range(13_000)]
    started = time.process_time()
    for number in range(20):
        reader.install(f"flood-{number}", Signature(f"{number:064x}"), *(f"{number} {name}" for name in names))
    assert reader.standing("new", EVIL, *names[1:], "Famous") is CHANGED
    assert time.process_time() - started < 20
    assert (tmp_path / FILE_NAME).stat().st_size < 100_000
    assert reader.standing("famous", EVIL, "Famous") is CHANGED


def test_twenty_names_of_a_hundred_characters_are_remembered(reader: Reader, tmp_path: Path):
    names = [f"name {number}".replace("1", "one") for number in range(21)]
    reader.install("many", EVIL, *names)
    assert reader.standing("new", OTHER, names[19]) is CHANGED
    assert reader.standing("new", OTHER, names[20]) is UNKNOWN
    reader.install("long", EVIL, "x" * 100, "y" * 101)
    assert reader.standing("new", OTHER, "x" * 100) is CHANGED
    assert reader.standing("new", OTHER, "y" * 101) is UNKNOWN


def test_three_names_are_told_and_that_there_are_others(reader: Reader):
    reader.install("one", EVIL, "Ada", "Bob", "Cem")
    assert "packs by “Ada”, “Bob”, “Cem” that you" in reader.words("new", EVIL)
    reader.install("one", EVIL, "Dana")
    assert "packs by “Ada”, “Bob”, “Cem” and others that you" in reader.words("new", EVIL)


def test_a_name_of_any_length_is_shown_short(reader: Reader):
    reader.install("evil", EVIL, "e" * NAME_LENGTH)
    assert len(reader.words("new", EVIL, "x" * 60_000, *map(str, range(1000)))) < 700


def test_the_list_of_the_first_version_is_read(tmp_path: Path):
    table = {"schema": 1, "packs": {"famous": "aa" * 32}, "authors": {"famous": "aa" * 32, "anna": "aa" * 32}}
    (tmp_path / FILE_NAME).write_text(json.dumps(table), encoding="utf-8")
    reader = Reader(tmp_path)
    assert reader.standing("famous", FAMOUS, "Famous") is KNOWN
    assert reader.standing("new", EVIL, "Anna") is CHANGED
    assert KnownAuthors(tmp_path).diagnostic == ""


def test_a_list_by_a_newer_version_is_left_alone(tmp_path: Path):
    (tmp_path / FILE_NAME).write_text('{"schema": 3}', encoding="utf-8")
    reader = Reader(tmp_path)
    assert "cannot be told" in reader.words("famous", FAMOUS, "Famous")
    with pytest.raises(StoreError):
        reader.install("famous", FAMOUS, "Famous")
    assert (tmp_path / FILE_NAME).read_text(encoding="utf-8") == '{"schema": 3}'
    assert "newer version" in KnownAuthors(tmp_path).diagnostic


def test_a_list_that_cannot_be_read_is_never_written_over(tmp_path: Path):
    (tmp_path / FILE_NAME).mkdir()
    with pytest.raises(StoreError) as raised:
        Reader(tmp_path).install("famous", FAMOUS, "Famous")
    assert raised.value.hint


# With real packs


@pytest.fixture
def packs(tmp_path: Path) -> InstalledPacks:
    for name in ("famous", "evil"):
        create_key(tmp_path / name)
    return InstalledPacks(tmp_path / "data", tmp_path / "own")


def swap(file: Path, other: Path) -> None:
    file.write_bytes(other.read_bytes())


@pytest.mark.parametrize(("shown", "installed"), [("famous", "evil"), ("famous", None), (None, "evil")])
def test_a_signature_swapped_between_looking_and_installing_is_refused(
    packs: InstalledPacks, tmp_path: Path, shown: str | None, installed: str | None
):
    file = make_file(tmp_path, "one", key=tmp_path / shown if shown else None)
    other = make_file(tmp_path, "two", key=tmp_path / installed if installed else None)
    inspection = packs.inspect(file)
    assert inspection.hash == packs.inspect(other).hash, "only the signatures differ"
    swap(file, other)
    with pytest.raises(StoreError, match=r"“one\.lessonpack” was changed while"):
        packs.install(inspection)
    assert packs.installed() == () and not (tmp_path / "data" / FILE_NAME).exists()


def test_what_became_known_between_looking_and_installing_is_looked_at_again(packs: InstalledPacks, tmp_path: Path):
    inspection = packs.inspect(make_file(tmp_path, "evil-one", id="evil", key=tmp_path / "evil"))
    assert inspection.author is not None and inspection.author.standing is UNKNOWN
    packs.install(packs.inspect(make_file(tmp_path, "one", key=tmp_path / "famous")))
    with pytest.raises(StoreError, match="What is known of the authors"):
        packs.install(inspection)
    assert [installed.pack.id for installed in packs.installed()] == ["valley"]


def test_an_older_version_that_is_played_again_is_told(packs: InstalledPacks, tmp_path: Path):
    older = make_file(tmp_path, "one", version="1.9", key=tmp_path / "famous")
    packs.install(packs.inspect(older))
    packs.install(
        packs.inspect(make_file(tmp_path, "two", {"spoons": SPOONS}, version="1.10", key=tmp_path / "famous"))
    )
    inspection = packs.inspect(older)
    assert "1.10, which is newer" in inspection.version_words


def test_a_pack_that_was_removed_is_not_replaced_by_a_stranger(packs: InstalledPacks, tmp_path: Path):
    packs.install(packs.inspect(make_file(tmp_path, "one", key=tmp_path / "famous")))
    packs.remove("valley")
    author = packs.inspect(make_file(tmp_path, "two", {"lanes": LANES}, key=tmp_path / "evil")).author
    assert author is not None and author.standing is CHANGED


def test_when_the_list_is_damaged_the_signers_of_installed_packs_are_still_known(packs: InstalledPacks, tmp_path: Path):
    packs.install(packs.inspect(make_file(tmp_path, "one", key=tmp_path / "famous")))
    (tmp_path / "data" / FILE_NAME).write_text("{", encoding="utf-8")

    def standing(name: str, id: str, key: str) -> SignatureStanding:
        author = packs.inspect(make_file(tmp_path, name, version="2", id=id, key=tmp_path / key)).author
        assert author is not None
        return author.standing

    assert standing("update", "valley", "famous") is KNOWN
    assert standing("stolen", "valley", "evil") is CHANGED
    assert standing("borrowed", "hills", "evil") is CHANGED  # by the same A. Teacher
    packs.install(packs.inspect(tmp_path / "borrowed.lessonpack"))
    assert (tmp_path / "data" / ASIDE_NAME).read_text(encoding="utf-8") == "{"
    assert standing("again", "valley", "evil") is CHANGED
