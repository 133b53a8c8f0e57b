"""The number of a version, which stands in `media_literacy/__init__.py` alone, and its section of the changelog."""

import os
import re

from launcher.places import CHECKOUT, Obstacle

_NUMBER_FILE = os.path.join(CHECKOUT, "media_literacy", "__init__.py")
_CHANGELOG = os.path.join(CHECKOUT, "CHANGELOG.md")
_NUMBER = re.compile(r"(?m)^__version__ = \"([^\"]*)\"$")
_HEADING = re.compile(r"(?m)^## (.+)$")
_UNRELEASED = "## Unreleased\n"
_VERSION = re.compile(r"(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}")


def read_number() -> str:
    """The number that this checkout has."""
    with open(_NUMBER_FILE, encoding="utf-8") as file:
        return number_in(file.read())


def begin(number: str, day: str) -> None:
    """Give the checkout a new number, and what is new the heading of that version with its day."""
    with open(_NUMBER_FILE, encoding="utf-8") as file:
        code = file.read()
    with open(_CHANGELOG, encoding="utf-8") as file:
        changes = file.read()
    renumbered, renamed = with_number(code, number), with_heading(changes, number, day)
    for path, text in ((_NUMBER_FILE, renumbered), (_CHANGELOG, renamed)):
        with open(path, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)


def changes_of(number: str) -> str:
    """What the changelog says of that version; of a version that was not begun, what is not released yet."""
    with open(_CHANGELOG, encoding="utf-8") as file:
        changes = file.read()
    return section(changes, number) or section(changes, "Unreleased")


def number_in(code: str) -> str:
    """The number in the text of the module that has it."""
    found = _NUMBER.search(code)
    if found is None:
        raise Obstacle("media_literacy/__init__.py has no line with __version__.")
    return found.group(1)


def with_number(code: str, number: str) -> str:
    """The same module with another number, which must be a later one."""
    if not _VERSION.fullmatch(number):
        raise Obstacle(f"“{number}” is no number of a version: three numbers with dots between them, such as 1.4.0.")
    earlier = number_in(code)
    if _parts(number) <= _parts(earlier):
        raise Obstacle(f"{number} does not come after {earlier}, the number of this checkout.")
    return _NUMBER.sub(f'__version__ = "{number}"', code)


def with_heading(changes: str, number: str, day: str) -> str:
    """The changelog with what is new under the heading of a version, and an empty place above for what comes next."""
    if not section(changes, "Unreleased"):
        raise Obstacle("CHANGELOG.md says nothing under “## Unreleased”: there is nothing to release.")
    return changes.replace(_UNRELEASED, f"{_UNRELEASED}\n## {number}, {day}\n", 1)


def section(changes: str, name: str) -> str:
    """The text under the heading of that name, which may be followed by a comma and a day."""
    headings = list(_HEADING.finditer(changes))
    for heading, following in zip(headings, [*headings[1:], None], strict=True):
        if heading.group(1).partition(",")[0].strip() == name:
            return changes[heading.end() : following.start() if following else len(changes)].strip()
    return ""


def _parts(number: str) -> "tuple[int, ...]":
    return tuple(int(part) for part in re.findall(r"\d+", number))
