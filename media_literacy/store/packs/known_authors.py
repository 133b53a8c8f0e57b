"""Who signed the packs that were installed here: a key that was seen once is known again, and one that changed is told.

No list of trusted authors exists. The first key that comes with a pack or an author's name is remembered when the pack
is installed; from then on another one is worth a question (docs/decisions/0058, 0094).
"""

import contextlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import Any

from media_literacy.errors import StoreError
from media_literacy.files.json_files import read_json, write_json
from media_literacy.i18n import gettext as _
from media_literacy.lesson.vocabulary.languages import folded
from media_literacy.packs.archive.file_names import shown
from media_literacy.packs.archive.signature import Signature
from media_literacy.store.packs.pack_faults import pack_fault
from media_literacy.strings.lookalikes import lookalike_key
from media_literacy.strings.quotation import quoted

FILE_NAME = "authors.json"
ASIDE_NAME = "authors-damaged.json"
MOST_NAMES, NAME_LENGTH = 20, 100
"""What is remembered of one pack: names beyond that are judged all the same, and fill no disk."""

_SCHEMA = 2
_MOST_NAMES = 3


class SignatureStanding(StrEnum):
    """What is known of whoever signed a pack."""

    UNSIGNED = "unsigned"
    KNOWN = "known"
    UNKNOWN = "unknown"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class AuthorStanding:
    """The standing with its words; `fingerprint` is the key to read out to each other, empty without a signature."""

    standing: SignatureStanding
    words: str
    fingerprint: str = ""


@dataclass(frozen=True, slots=True)
class SignedPack:
    """What a pack says of who made it; `signature` is one that fits, None without one."""

    id: str
    authors: tuple[str, ...]
    signature: Signature | None


@dataclass(frozen=True)
class _Known:
    """`packs` has the key of the last signed version, `unsigned` those that were taken without one since.

    `names` has the names that each key stands for, as they were written.
    """

    packs: Mapping[str, str]
    unsigned: frozenset[str]
    names: Mapping[str, tuple[str, ...]]

    @cached_property
    def _keys(self) -> Mapping[str, Mapping[str, str]]:
        found: dict[str, dict[str, str]] = {}
        for key, names in self.names.items():
            for name in names:
                found.setdefault(lookalike_key(name), {}).setdefault(key, name)
        return found

    def keys_of(self, name: str) -> Mapping[str, str]:
        """The keys that stand for a name or one that looks like it, each with the name as it was written."""
        wanted = lookalike_key(name)
        return self._keys.get(wanted, {}) if wanted else {}

    def with_pack(self, pack: SignedPack) -> "_Known":
        if pack.signature is None:
            unsigned = self.unsigned | {pack.id} if pack.id in self.packs else self.unsigned
            return _Known(self.packs, unsigned, self.names)
        key = pack.signature.public_key
        names = {lookalike_key(name): name for name in self.names.get(key, ())}
        for author in pack.authors[:MOST_NAMES]:
            if (wanted := lookalike_key(author)) and len(author) <= NAME_LENGTH:
                names.setdefault(wanted, author)
        return _Known(
            {**self.packs, pack.id: key}, self.unsigned - {pack.id}, {**self.names, key: tuple(names.values())}
        )


_NOTHING = _Known({}, frozenset(), {})


class KnownAuthors:
    """The keys seen so far, in one file of the data folder.

    When the file is damaged, `installed` is asked for the packs that are there: what signed them is still known.
    """

    def __init__(self, data_folder: Path, installed: Callable[[], Iterable[SignedPack]] = tuple) -> None:
        self._file = data_folder / FILE_NAME
        self.diagnostic = ""
        """What is wrong with the file, to be shown; empty when all was well."""
        self._is_damaged = self._is_locked = False
        self._known = self._read(installed)

    def standing(self, pack: SignedPack) -> AuthorStanding:
        """What is known of whoever signed a pack: every name that would be remembered with the key is looked at."""
        signature = pack.signature
        if signature is None:
            return self._standing_unsigned(pack)
        if self._is_locked:
            words = _("Signed with the key {key}. Whether it is known here cannot be told.")
            return _standing(SignatureStanding.UNKNOWN, words, signature)
        key, before = signature.public_key, self._known.packs.get(pack.id)
        if before is not None and before != key:
            words = _("Changed since last time: this pack was signed with another key. This key is {key}.")
            return _standing(SignatureStanding.CHANGED, words, signature)
        for name in pack.authors:
            keys = self._known.keys_of(name)
            if keys and key not in keys:
                return _borrowed(name, next(iter(keys.values())), signature)
        new = [name for name in pack.authors if not self._known.keys_of(name)]
        if before == key:
            words = _("Signed with the same key as the version that you installed before, {key}.")
            return _standing(SignatureStanding.KNOWN, words, signature, new)
        if names := self._known.names.get(key, ()):
            words = _("Signed with the key {key}, as packs by {names} that you installed before.")
            return _standing(SignatureStanding.KNOWN, words, signature, new, _listed(names))
        if key in self._known.names or key in self._known.packs.values():
            words = _("Signed by an author whose packs you installed before, with the key {key}.")
            return _standing(SignatureStanding.KNOWN, words, signature, new)
        words = _("Signed by an author who is new here, with the key {key}.")
        return _standing(SignatureStanding.UNKNOWN, words, signature)

    def is_news(self, pack: SignedPack) -> bool:
        """Whether there is anything to remember of it."""
        return self._known.with_pack(pack) != self._known

    def remember(self, pack: SignedPack) -> None:
        """Know this key from now on; a pack without one is no longer expected to have one. StoreError if that fails."""
        if self._is_locked:
            raise StoreError(
                _("The list of authors that you know could not be changed."),
                hint=_("Look whether “{file}” can be read.").format(file=self._file),
            )
        known = self._known.with_pack(pack)
        if known == self._known and not self._is_damaged:
            return
        try:
            if self._is_damaged:
                with contextlib.suppress(FileNotFoundError):
                    self._file.replace(self._file.with_name(ASIDE_NAME))
            write_json(
                self._file,
                {
                    "schema": _SCHEMA,
                    "packs": dict(known.packs),
                    "unsigned": sorted(known.unsigned),
                    "keys": {key: list(names) for key, names in known.names.items()},
                },
            )
        except OSError as problem:
            raise pack_fault(problem, self._file.parent) from problem
        self._known, self._is_damaged = known, False

    def _standing_unsigned(self, pack: SignedPack) -> AuthorStanding:
        if pack.id in self._known.packs and pack.id not in self._known.unsigned:
            words = _("Changed since last time: this pack was signed before, and this version is not.")
            return AuthorStanding(SignatureStanding.CHANGED, words)
        known = next((key for name in pack.authors for key in self._known.keys_of(name).values()), None)
        if known is None:
            return AuthorStanding(SignatureStanding.UNSIGNED, _("This pack is not signed."))
        words = _("This pack is not signed. Packs by {author} were, so nothing tells whether this one is theirs.")
        return AuthorStanding(SignatureStanding.UNSIGNED, words.format(author=shown(known)))

    def _read(self, installed: Callable[[], Iterable[SignedPack]]) -> _Known:
        try:
            table = read_json(self._file)
        except FileNotFoundError:
            return _NOTHING
        except OSError as problem:
            self._is_locked = True
            self.diagnostic = _("The list of authors could not be read: {reason}.").format(
                reason=problem.strerror or problem
            )
            return _NOTHING
        if table is not None and isinstance(table.get("schema"), int) and table["schema"] > _SCHEMA:
            self._is_locked = True
            self.diagnostic = _("The list of authors that you know was written by a newer version of this program.")
            return _NOTHING
        known = _decoded(table or {})
        if known is not None:
            return known
        self._is_damaged = True
        self.diagnostic = _(
            "The list of authors that you know could not be understood. Those of the packs that are installed are still"
            " known; every other signature is new again. It is kept as “{file}” when the next pack is installed."
        ).format(file=self._file.with_name(ASIDE_NAME))
        known = _NOTHING
        for pack in installed():
            known = known.with_pack(pack)
        return known


def _standing(
    standing: SignatureStanding, words: str, signature: Signature, new: Sequence[str] = (), names: str = ""
) -> AuthorStanding:
    message = words.format(key=signature.fingerprint, names=names)
    if new:
        message += " " + _("It has not stood for {names} before.").format(names=_listed(new))
    return AuthorStanding(standing, message, signature.fingerprint)


def _borrowed(name: str, known: str, signature: Signature) -> AuthorStanding:
    """Another key stands for that name, which was written as `known`."""
    if folded(name) == folded(known):
        words = _("Changed since last time: packs by {author} were signed with another key. This key is {key}.")
    else:
        words = _(
            "Changed since last time: packs by {known} were signed with another key, and “{author}” looks like that"
            " name. This key is {key}."
        )
    message = words.format(author=shown(name), known=shown(known), key=signature.fingerprint)
    return AuthorStanding(SignatureStanding.CHANGED, message, signature.fingerprint)


def _listed(names: Sequence[str]) -> str:
    message = ", ".join(quoted(shown(name)) for name in names[:_MOST_NAMES])
    return message if len(names) <= _MOST_NAMES else _("{names} and others").format(names=message)


def _decoded(table: Mapping[str, Any]) -> _Known | None:
    """What is in the file, also in the form of the first version; None for anything else."""
    packs, unsigned, keys = table.get("packs"), table.get("unsigned", []), table.get("keys")
    if table.get("schema", 1) == 1 and isinstance(table.get("authors"), dict):
        keys = {}
        for name, key in table["authors"].items():
            if not isinstance(key, str):
                return None
            keys.setdefault(key, []).append(name)
    if not isinstance(packs, dict) or not isinstance(keys, dict) or not _are_texts(unsigned):
        return None
    if not _are_texts(list(packs.values())) or not all(_are_texts(names) for names in keys.values()):
        return None
    return _Known(packs, frozenset(unsigned), {key: tuple(names) for key, names in keys.items()})


def _are_texts(values: object) -> bool:
    return isinstance(values, list) and all(isinstance(value, str) for value in values)
