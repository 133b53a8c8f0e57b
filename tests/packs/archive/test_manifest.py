"""The list of a pack's files is wholly what it should be, or none."""

import json

import pytest
from each_row import each_row

from media_literacy.packs.archive.archive_fault import ArchiveError
from media_literacy.packs.archive.manifest import hash_of, listed, manifest_bytes, read_manifest

FILES = [listed("a.md", b"one", "text/markdown"), listed("b.md", b"two", "text/markdown")]


def manifest(**values: object) -> bytes:
    return json.dumps({**json.loads(manifest_bytes(FILES)), **values}).encode()


def code_of(data: bytes) -> str:
    with pytest.raises(ArchiveError) as refused:
        read_manifest(data)
    return refused.value.fault.code.name


def test_what_was_written_is_read():
    assert read_manifest(manifest_bytes(FILES)).files == tuple(FILES)
    assert len(hash_of(manifest_bytes(FILES))) == 64


@each_row(("schema", "is_newer"), [(2, True), (99, True), (0, False), (True, False), ("2", False), (1.5, False)])
def test_only_a_newer_form_asks_for_a_newer_program(schema: object, is_newer: bool):
    assert (code_of(manifest(schema=schema)) == "pack-too-new") is is_newer


@each_row(
    "change",
    [
        {"path": 7},
        {"bytes": -1},
        {"bytes": True},
        {"bytes": "3"},
        {"sha256": "x" * 64},
        {"sha256": "a" * 63},
        {"sha256": 7},
        {"media-type": None},
    ],
)
def test_a_line_of_another_form_is_refused(change: dict[str, object]):
    row = json.loads(manifest_bytes(FILES))["files"][0]
    assert read_manifest(manifest(files=[row])).files
    assert code_of(manifest(files=[{**row, **change}])) != "pack-too-new"


def test_an_empty_file_may_be_listed_and_none_twice():
    row = json.loads(manifest_bytes(FILES))["files"][0]
    assert read_manifest(manifest(files=[{**row, "bytes": 0}])).files
    code_of(manifest(files=[row, row]))
    code_of(manifest(files=["a.md"]))
    code_of(b"[]")
