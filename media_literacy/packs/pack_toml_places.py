"""Where things stand in a `pack.toml`: the reader of TOML gives values without their places."""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from media_literacy.diagnostics import FILE_START, Location, SourceRange
from media_literacy.files.reading import read_file

_LINE = re.compile(
    r"""^[ \t]*(?:\[[ \t]*(?P<table>[^\]\n]*)"""
    r"""|(?P<name>"(?P<double>[^"\n]*)"|'(?P<single>[^'\n]*)'|(?P<bare>[A-Za-z0-9_.-]+))"""
    r"""[ \t]*=[ \t]*(?P<list>\[)?)""",
    re.MULTILINE,
)
_LIST_PART = re.compile(r""""(?:[^"\\\n]|\\.)*"|'[^'\n]*'|#[^\n]*|\]""")


@dataclass(frozen=True, slots=True)
class PackPlaces:
    """The places of the keys and of the texts in each of their lists; a key in a table is named “table.key”."""

    keys: Mapping[str, SourceRange] = field(default_factory=dict)
    items: Mapping[str, tuple[SourceRange, ...]] = field(default_factory=dict)

    def key(self, name: str) -> SourceRange:
        """Where a key stands, or its table; the start of the file when neither does."""
        return self.keys.get(name) or self.keys.get(name.partition(".")[0], FILE_START)

    def item(self, key: str, index: int) -> SourceRange:
        """Where a text of a list stands; the place of its key when that cannot be told."""
        items = self.items.get(key, ())
        return items[index] if index < len(items) else self.key(key)


def find_places(text: str) -> PackPlaces:
    starts = [0, *(found.end() for found in re.finditer("\n", text))]
    keys: dict[str, SourceRange] = {}
    items: dict[str, tuple[SourceRange, ...]] = {}
    at, table = 0, ""
    while found := _LINE.search(text, at):
        at = found.end()
        if found["table"] is not None:
            table = found["table"].strip(" \t\"'[")
            if table:
                keys.setdefault(table, _range(starts, found.span("table")))
            continue
        name = found["double"] or found["single"] or found["bare"] or ""
        name = f"{table}.{name}" if table else name
        keys.setdefault(name, _range(starts, found.span("name")))
        if found["list"]:
            spans, at = _list_spans(text, at)
            items.setdefault(name, tuple(_range(starts, span) for span in spans))
    return PackPlaces(keys, items)


def read_places(pack_file: Path, most_bytes: int) -> PackPlaces:
    """The places in a file that was read before; none when it is not there any more."""
    try:
        return find_places(read_file(pack_file, most_bytes).decode("utf-8", "replace").removeprefix("\ufeff"))
    except OSError:
        return PackPlaces()


def _list_spans(text: str, start: int) -> tuple[list[tuple[int, int]], int]:
    """Where the texts of a list stand, and where it ends."""
    spans: list[tuple[int, int]] = []
    for found in _LIST_PART.finditer(text, start):
        if found.group() == "]":
            return spans, found.end()
        if not found.group().startswith("#"):
            spans.append(found.span())
    return spans, len(text)


def _range(starts: Sequence[int], span: tuple[int, int]) -> SourceRange:
    return SourceRange(_place(starts, span[0]), _place(starts, span[1]))


def _place(starts: Sequence[int], offset: int) -> Location:
    line = bisect_right(starts, offset)
    return Location(line, offset - starts[line - 1] + 1)
