"""Versions of packs compared as people mean them: 1.10 comes after 1.9, and 2.0-beta before 2.0."""

import re
from enum import StrEnum

_LENGTH = 60
_NUMBERS = re.compile(r"v?\.? ?(?P<numbers>[0-9]{1,9}(?:\.[0-9]{1,9})*)(?P<rest>.*)", re.DOTALL)
_DATE = re.compile(r"[0-9]{4}-[0-9]{1,2}(?:-[0-9]{1,2})?")
_BEFORE_RELEASE = re.compile(
    r"[-_. ]?(?P<word>dev|draft|alpha|beta|preview|pre|rc|[abc](?=[0-9]))[-_. ]?(?P<number>[0-9]{0,9})"
)
_STAGES = ("dev", "draft", "alpha", "beta", "preview", "rc", "")
_STAGE_OF = {"a": "alpha", "b": "beta", "c": "rc", "pre": "preview"}

_Key = tuple[tuple[int, ...], int, int]


class VersionOrder(StrEnum):
    """How a version stands to another one; `UNCLEAR` where what is written does not tell."""

    NEWER = "newer"
    SAME = "same"
    OLDER = "older"
    UNCLEAR = "unclear"


def compare_versions(version: str, other: str) -> VersionOrder:
    """How the first stands to the second. It is rather unclear than guessed: “1.0 spring” and “1.0” tell nothing."""
    key, other_key = _key(version), _key(other)
    if key is not None and other_key is not None:
        if key == other_key:
            return VersionOrder.SAME
        return VersionOrder.NEWER if key > other_key else VersionOrder.OLDER
    same = " ".join(version.split()).casefold() == " ".join(other.split()).casefold()
    return VersionOrder.SAME if same and version.strip() else VersionOrder.UNCLEAR


def _key(version: str) -> _Key | None:
    """Something that sorts as the versions do; None for what cannot be placed among others."""
    text = " ".join(version.split()).casefold()
    if len(text) > _LENGTH or not text.isascii():
        return None
    text = text.partition("+")[0]  # what follows tells how it was made, and orders nothing
    if _DATE.fullmatch(text):
        text = text.replace("-", ".")
    found = _NUMBERS.fullmatch(text)
    if found is None:
        return None
    numbers = [int(part) for part in found["numbers"].split(".")]
    while numbers and not numbers[-1]:
        numbers.pop()
    if not found["rest"]:
        return tuple(numbers), _STAGES.index(""), 0
    stage = _BEFORE_RELEASE.fullmatch(found["rest"])
    if stage is None:
        return None
    word = _STAGE_OF.get(stage["word"], stage["word"])
    return tuple(numbers), _STAGES.index(word), int(stage["number"] or 0)


def next_version(version: str) -> str:
    """A version to propose after this one: its last number is one more."""
    found = list(re.finditer(r"[0-9]{1,9}", version))
    if not found:
        return f"{version.strip()}.1" if version.strip() else "1.0.0"
    last = found[-1]
    number = str(int(last[0]) + 1).zfill(len(last[0]))
    return f"{version[: last.start()]}{number}{version[last.end() :]}"
