"""Who signed the packs that were installed here: a key that was seen once is known again, and one that changed is told.

No list of trusted authors exists. The first key that comes with a pack or an author's name is remembered when the pack
is installed; from then on another one is worth a question (docs/decisions/0058).
"""

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from media_literacy.i18n import gettext as _
from media_literacy.lesson.archive.signature import Signature
from media_literacy.lesson.languages import folded
from media_literacy.store.pack_faults import pack_fault
from media_literacy.store.whole_files import read_json, write_json

FILE_NAME = "authors.json"
ASIDE_NAME = "authors-damaged.json"
_SCHEMA = 1


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


class KnownAuthors:
    """The keys seen so far, in one file of the data folder."""

    def __init__(self, data_folder: Path) -> None:
        self._file = data_folder / FILE_NAME
        self.remark = ""
        """That a damaged file was set aside, to be shown; empty when all was well."""
        self._packs, self._names = self._read()

    def standing(self, pack: str, authors: Sequence[str], signature: Signature | None) -> AuthorStanding:
        """What is known of the signature of a pack with that id and these authors."""
        before = self._packs.get(pack)
        if signature is None:
            if before is not None:
                return AuthorStanding(
                    SignatureStanding.CHANGED,
                    _("Changed since last time: this pack was signed before, and this version is not."),
                )
            return AuthorStanding(SignatureStanding.UNSIGNED, _("This pack is not signed."))
        key, fingerprint = signature.public_key, signature.fingerprint
        if before is not None and before != key:
            words = _("Changed since last time: this pack was signed with another key. This key is {key}.")
            return AuthorStanding(SignatureStanding.CHANGED, words.format(key=fingerprint), fingerprint)
        if before == key:
            words = _("Signed with the same key as the version that you installed before, {key}.")
            return AuthorStanding(SignatureStanding.KNOWN, words.format(key=fingerprint), fingerprint)
        return self._standing_by_name(authors, key, fingerprint)

    def remember(self, pack: str, authors: Sequence[str], signature: Signature | None) -> None:
        """Know this key from now on; a pack without one is no longer expected to have one. StoreError if that fails."""
        packs, names = dict(self._packs), dict(self._names)
        packs.pop(pack, None)
        if signature is not None:
            packs[pack] = signature.public_key
            for name in authors:
                names[folded(name)] = signature.public_key
        if (packs, names) == (self._packs, self._names):
            return
        try:
            write_json(self._file, {"schema": _SCHEMA, "packs": packs, "authors": names})
        except OSError as problem:
            raise pack_fault(problem, self._file.parent) from problem
        self._packs, self._names = packs, names

    def _standing_by_name(self, authors: Sequence[str], key: str, fingerprint: str) -> AuthorStanding:
        changed = [name for name in authors if self._names.get(folded(name), key) != key]
        if changed:
            words = _("Changed since last time: packs by {author} were signed with another key. This key is {key}.")
            return AuthorStanding(
                SignatureStanding.CHANGED, words.format(author=changed[0], key=fingerprint), fingerprint
            )
        if key in self._names.values() or key in self._packs.values():
            words = _("Signed by an author whose packs you installed before, with the key {key}.")
            return AuthorStanding(SignatureStanding.KNOWN, words.format(key=fingerprint), fingerprint)
        words = _("Signed by an author who is new here, with the key {key}.")
        return AuthorStanding(SignatureStanding.UNKNOWN, words.format(key=fingerprint), fingerprint)

    def _read(self) -> tuple[dict[str, str], dict[str, str]]:
        try:
            table = read_json(self._file)
        except FileNotFoundError:
            return {}, {}
        except OSError as problem:
            self.remark = _("The list of authors could not be read: {reason}.").format(
                reason=problem.strerror or problem
            )
            return {}, {}
        packs, names = _texts(table, "packs"), _texts(table, "authors")
        if packs is None or names is None:
            self._set_aside()
            return {}, {}
        return packs, names

    def _set_aside(self) -> None:
        aside = self._file.with_name(ASIDE_NAME)
        with contextlib.suppress(OSError):
            self._file.replace(aside)
        self.remark = _(
            "The list of authors that you know could not be understood, so every signature is new again. "
            "It is kept as “{file}”."
        ).format(file=aside if aside.exists() else self._file)


def _texts(table: dict[str, Any] | None, key: str) -> dict[str, str] | None:
    """A table of texts; None for anything else."""
    value = (table or {}).get(key)
    if not isinstance(value, dict) or not all(isinstance(one, str) for one in value.values()):
        return None
    return value
