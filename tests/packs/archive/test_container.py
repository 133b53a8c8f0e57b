"""The limits of the container, and what of it has to agree."""

import zlib
from dataclasses import replace

import pytest
from each_row import each_row
from packs.archive.building import DEFLATED, STORED, Piece, pieces_of, zipped

from media_literacy.packs.archive.archive_fault import ArchiveError
from media_literacy.packs.archive.container import read_entries, unpacked


def content(data: bytes) -> list[bytes]:
    """What is in each file of an archive."""
    return [b"".join(unpacked(data, entry)) for entry in read_entries(data)]


def deflated(data: bytes, level: int = 9) -> bytes:
    packing = zlib.compressobj(level, zlib.DEFLATED, -15)
    return packing.compress(data) + packing.flush()


def test_what_was_packed_is_unpacked():
    long = b"".join(n.to_bytes(4, "big") for n in range(64_000))
    pieces = [Piece("a", b"one"), Piece("b/", mode=0o040755), Piece("b/c", long, DEFLATED), Piece("d", long)]
    assert content(zipped(pieces)) == [b"one", b"", long, long]
    entries = read_entries(zipped(pieces))
    assert [(entry.name, entry.is_folder, entry.is_stored, entry.length) for entry in entries] == [
        ("a", False, True, 3), ("b/", True, True, 0), ("b/c", False, False, 256_000), ("d", False, True, 256_000),
    ]  # fmt: skip


def test_a_comment_and_an_archive_without_a_file_are_refused():
    for data in (zipped([Piece("a", b"one")])[:-2] + b"\x01\x00", zipped([])):
        with pytest.raises(ArchiveError):
            read_entries(data)


def test_a_thousand_files_are_listed_and_one_more_is_not():
    assert len(read_entries(zipped(Piece(f"n{n}") for n in range(1_000)))) == 1_000
    with pytest.raises(ArchiveError):
        read_entries(zipped(Piece(f"n{n}") for n in range(1_001)))


def test_a_file_unpacks_to_a_hundred_times_its_size_at_most():
    def packed_to(size: int, length: int) -> bytes:
        """So many bytes that unpack to such a length: stored blocks of nothing fill up what is missing."""
        data = deflated(b"x" * length)
        filling = (size - len(data)) // 5
        return b"\0\0\0\xff\xff" * filling + data

    body = packed_to(500, 50_000)
    for length, is_bomb in ((100 * len(body), False), (100 * len(body) + 1, True)):
        exact = packed_to(len(body), length)
        assert len(exact) == len(body)
        data = zipped([Piece("a", b"x" * length, DEFLATED, body=exact)])
        if is_bomb:
            with pytest.raises(ArchiveError):
                content(data)
        else:
            assert content(data) == [b"x" * length]


@each_row(("length", "is_read"), [(1_020, True), (1_021, False)])
def test_what_is_said_besides_has_a_kilobyte_at_most(length: int, is_read: bool):
    extra = b"\x01\x7e" + length.to_bytes(2, "little") + b"x" * length
    data = zipped([Piece("a", b"one", extra=extra)])
    if is_read:
        assert content(data) == [b"one"]
    else:
        with pytest.raises(ArchiveError):
            read_entries(data)


@each_row("kind", [0x0017, 0x9901, 0x0001, 0x7075])
def test_what_is_said_besides_may_not_change_what_is_read(kind: int):
    with pytest.raises(ArchiveError):
        read_entries(zipped([Piece("a", b"one", extra=kind.to_bytes(2, "little") + b"\0\0")]))


@each_row("flag", [bit for bit in range(16) if bit not in (1, 2, 11)])
def test_only_three_flags_are_known(flag: int):
    with pytest.raises(ArchiveError):
        read_entries(zipped([Piece("a", b"one", flags=1 << flag)]))


@each_row("flag", [1, 2, 11])
def test_how_hard_was_packed_and_how_a_name_is_written_may_be_said(flag: int):
    assert content(zipped([Piece("a", b"one", flags=1 << flag)])) == [b"one"]


@each_row("mode", [0o120777, 0o020644, 0o060644, 0o010644, 0o140644])
def test_links_and_devices_are_no_files(mode: int):
    with pytest.raises(ArchiveError):
        read_entries(zipped([Piece("a", b"one", mode=mode)]))


@each_row("method", [1, 9, 12, 14, 99])
def test_other_ways_to_pack_are_refused(method: int):
    with pytest.raises(ArchiveError):
        read_entries(zipped([Piece("a", b"one", method, body=b"one")]))


def test_a_byte_more_or_less_is_damage():
    sound = zipped([Piece("a", b"one"), Piece("b", b"two" * 50, DEFLATED)])
    for at in range(len(sound)):
        for other in (sound[:at] + sound[at + 1 :], sound[:at] + b"x" + sound[at:]):
            with pytest.raises(ArchiveError):
                content(other)
    for body in (deflated(b"one") + b"x", deflated(b"one")[:-1], b"\xff\xff", deflated(b"on"), deflated(b"ones")):
        with pytest.raises(ArchiveError):
            content(zipped([Piece("a", b"one", DEFLATED, body=body)]))
    with pytest.raises(ArchiveError):
        content(zipped([replace(Piece("a", b"one", STORED), body=b"two")]))


def test_attributes_that_files_may_have_do_not_matter():
    for attributes, is_fine in ((0x01, True), (0x22, True), (0x40, False), (0x400, False), (0x10, False)):
        outside = 0o100644 << 16 | attributes
        data = zipped(replace(piece, central={"outside": outside}) for piece in pieces_of())
        if is_fine:
            assert read_entries(data)
        else:
            with pytest.raises(ArchiveError):
                read_entries(data)


def test_each_way_of_locking_a_file_is_told():
    for flag in (0x1, 0x40, 0x2000):
        with pytest.raises(ArchiveError) as refused:
            read_entries(zipped(replace(piece, flags=flag) for piece in pieces_of()))
        assert refused.value.fault.code.name == "archive-encrypted", flag
    for flag in (0x2, 0x4):
        assert read_entries(zipped(replace(piece, flags=flag) for piece in pieces_of()))


def test_a_length_that_stands_for_a_larger_one_is_of_another_form():
    def telling(length: int) -> bytes:
        said = {"length": length}
        return zipped([*pieces_of(), Piece("a.md", b"a", DEFLATED, local=said, central=said)])

    assert read_entries(telling(0xFFFFFFFE))[-1].length == 0xFFFFFFFE
    with pytest.raises(ArchiveError) as refused:
        read_entries(telling(0xFFFFFFFF))
    assert refused.value.fault.code.name == "archive-form"
