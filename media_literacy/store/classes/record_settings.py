"""Where records of classes are sent to, and whether they are; the password lies in a file of its own, for its owner."""

import contextlib
import re
import secrets
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from media_literacy.files.json_files import read_json, write_json
from media_literacy.files.reading import read_file
from media_literacy.files.whole_writes import write_whole
from media_literacy.store.classes.class_faults import class_error

FILE_NAME, PASSWORD_NAME = "records.json", "records-password"
LONGEST_TEXT = 1_000
KEY_BYTES = 32

_LARGEST = 64 * 1024
_CLASS_ID = re.compile("[0-9a-f]{32}")


class RecordSettings(NamedTuple):
    """`address` is that of the record store’s xAPI, `authority` a file with a certificate authority of one’s own.

    Lessons that ended before `since`, in seconds since 1970, are sent nowhere.
    """

    is_on: bool = False
    is_paused: bool = False
    address: str = ""
    user: str = ""
    authority: str = ""
    since: float = 0.0


@dataclass(frozen=True, slots=True)
class Password:
    """A password that no message, log or traceback shows."""

    text: str = field(repr=False)


def load_record_settings(folder: Path) -> RecordSettings:
    """What was saved; where nothing was, or nothing that can be understood, no records are sent."""
    try:
        found = read_json(folder / FILE_NAME, _LARGEST)
    except OSError:
        return RecordSettings()
    return RecordSettings() if found is None else _settings_from(found)


def save_record_settings(settings: RecordSettings, folder: Path) -> None:
    """Replace what was saved, in one step."""
    with _faults(folder):
        write_json(folder / FILE_NAME, settings._asdict())


def load_password(folder: Path) -> Password:
    """The password; empty where there is none. Whoever writes the file by hand may end its line."""
    try:
        text = read_file(folder / PASSWORD_NAME, LONGEST_TEXT * 4).decode("utf-8", "replace")
        return Password(text.rstrip("\r\n"))
    except OSError:
        return Password("")


def save_password(password: Password, folder: Path) -> None:
    """Keep it where only its owner can read it; an empty one is deleted."""
    path = folder / PASSWORD_NAME
    with _faults(folder):
        folder.mkdir(parents=True, exist_ok=True)
        path.unlink(missing_ok=True)  # a file that others could read would stay one
        if password.text:
            write_whole(path, password.text.encode("utf-8", "replace"), is_private=True)


def class_key(id: str, folder: Path) -> bytes:
    """The key by which the learners of a class are renamed; made when it is first asked for.

    It goes with the class: whoever deletes that deletes the only way from a renamed learner back to a name.
    """
    path = _key_file(id, folder)
    with _faults(folder):
        try:
            key = read_file(path, KEY_BYTES + 1)
        except FileNotFoundError:
            key = b""
        if len(key) != KEY_BYTES:
            key = secrets.token_bytes(KEY_BYTES)
            folder.mkdir(parents=True, exist_ok=True)
            write_whole(path, key, is_private=True)
        return key


def delete_class_keys(ids: Iterable[str], folder: Path) -> None:
    """Forget who the learners of these classes are in the records."""
    with _faults(folder):
        for id in ids:
            _key_file(id, folder).unlink(missing_ok=True)


def _key_file(id: str, folder: Path) -> Path:
    if not _CLASS_ID.fullmatch(id):
        raise ValueError(id)
    return folder / f"{id}.records-key"


def _settings_from(found: dict[str, Any]) -> RecordSettings:
    default = RecordSettings()
    fitting = {
        name: found[name]
        for name, value in default._asdict().items()
        if type(found.get(name)) is type(value) and (not isinstance(value, str) or _is_line(found[name]))
    }
    return default._replace(**fitting)


def _is_line(text: str) -> bool:
    return len(text) <= LONGEST_TEXT and text.isprintable()


@contextlib.contextmanager
def _faults(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as problem:
        raise class_error(problem, folder) from problem
