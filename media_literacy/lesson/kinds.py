"""The catalogue of kinds: what can be wrong with a sentence, and what speaks for one.

The catalogue is data (`assets/kinds.toml`, and `assets/kinds/` for other languages), so that a teacher can change and
extend it. Other languages are read when they are first asked for: reading TOML takes milliseconds that a start lacks.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

from media_literacy.errors import FileError
from media_literacy.i18n import gettext as _
from media_literacy.lesson.data_files import read_data_file
from media_literacy.lesson.languages import ENGLISH, fallbacks, folded, is_file_name, text_in
from media_literacy.lesson.model import KindId
from media_literacy.resources import assets_folder


class Strength(StrEnum):
    """How much a red flag shows by itself.

    A decisive one can show a sentence to be wrong. A strong one needs a named clash to do so, and a weak one is a
    reason to look the claim up.
    """

    DECISIVE = "decisive"
    STRONG = "strong"
    WEAK = "weak"


@dataclass(frozen=True, slots=True)
class KindText:
    """What is said of a kind in one language. A good sign has no twin."""

    name: str
    question: str
    about: str
    move: str
    twin: str = ""


class KindTexts:
    """The texts of every kind in every language there is; a language is read when it is first asked for."""

    def __init__(self, english: Mapping[KindId, KindText], folder: Path) -> None:
        self._folder = folder
        self._read: dict[str, Mapping[KindId, KindText]] = {ENGLISH: english}

    def of(self, kind: KindId, language: str) -> KindText:
        """The texts in the language, in the one it is a variety of, or in English."""
        found = (self._in(tag).get(kind) for tag in fallbacks(language))
        return next(text for text in found if text is not None)

    def _in(self, tag: str) -> Mapping[KindId, KindText]:
        if tag not in self._read:
            path = self._folder / f"{tag}.toml"
            self._read[tag] = self._translated(path) if is_file_name(tag) and path.is_file() else {}
        return self._read[tag]

    def _translated(self, path: Path) -> Mapping[KindId, KindText]:
        tables = read_data_file(path)
        english = self._read[ENGLISH]
        return {id: _text(tables[id], english[id]) for id in english if isinstance(tables.get(id), dict)}


@dataclass(frozen=True, slots=True)
class Kind:
    """An entry of the catalogue: a red flag with its strength, or a good sign, whose strength is None."""

    id: KindId
    is_good_sign: bool
    strength: Strength | None
    texts: KindTexts = field(repr=False, compare=False)

    def text(self, language: str = ENGLISH) -> KindText:
        """All that is said of the kind in the language, or in English."""
        return self.texts.of(self.id, language)

    def name(self, language: str = ENGLISH) -> str:
        """The name as it is written in notes, in lower case."""
        return self.text(language).name

    def question(self, language: str = ENGLISH) -> str:
        """What a careful reader asks."""
        return self.text(language).question

    def about(self, language: str = ENGLISH) -> str:
        """What the kind is, in one or two sentences."""
        return self.text(language).about

    def twin(self, language: str = ENGLISH) -> str:
        """What looks like this red flag and is sound; empty for a good sign."""
        return self.text(language).twin

    def move(self, language: str = ENGLISH) -> str:
        """What settles it, as one sentence."""
        return self.text(language).move


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All kinds, in the order of the file."""

    kinds: tuple[Kind, ...]
    _by_id: Mapping[KindId, Kind] = field(repr=False, compare=False)

    def __iter__(self) -> Iterator[Kind]:
        return iter(self.kinds)

    def __contains__(self, id: object) -> bool:
        return id in self._by_id

    def kind(self, id: KindId) -> Kind:
        """The kind with that id; KeyError if there is none."""
        return self._by_id[id]

    def find(self, name: str, language: str = ENGLISH) -> Kind | None:
        """The kind that an author means: by its name in the lesson's language or in English, or by its id."""
        return _index(self, fallbacks(language)).get(folded(name))

    def names(self, language: str = ENGLISH) -> tuple[str, ...]:
        """The names of all kinds, for choosing and for “did you mean”."""
        return tuple(kind.name(language) for kind in self.kinds)

    def red_flags(self) -> tuple[Kind, ...]:
        """The kinds that can be wrong with a sentence."""
        return tuple(kind for kind in self.kinds if not kind.is_good_sign)

    def good_signs(self) -> tuple[Kind, ...]:
        """The kinds that speak for a sentence."""
        return tuple(kind for kind in self.kinds if kind.is_good_sign)


@cache
def load_catalogue() -> Catalogue:
    """The catalogue that comes with the program; FileError if its file is missing or damaged."""
    return read_catalogue(assets_folder() / "kinds.toml")


def read_catalogue(path: Path) -> Catalogue:
    """The catalogue in the file at `path`, with its other languages in the folder `kinds` beside it."""
    tables = read_data_file(path)
    english: dict[KindId, KindText] = {}
    texts = KindTexts(english, path.with_name("kinds"))
    kinds: list[Kind] = []
    for heading, is_good_sign in (("red-flag", False), ("good-sign", True)):
        for table in tables.get(heading, []):
            kind = _kind(table, is_good_sign, texts, path)
            if kind.id in english:
                raise _fault(path, _("the id “{id}” stands there twice").format(id=kind.id))
            english[kind.id] = _text(table)
            kinds.append(kind)
    return Catalogue(tuple(kinds), {kind.id: kind for kind in kinds})


def _kind(table: Mapping[str, Any], is_good_sign: bool, texts: KindTexts, path: Path) -> Kind:
    id = text_in(table, "id")
    if not id or not text_in(table, "name"):
        raise _fault(path, _("a kind has no id or no name"))
    strength = text_in(table, "strength")
    if not is_good_sign and strength not in tuple(Strength):
        raise _fault(path, _("the kind “{id}” has no strength: decisive, strong or weak").format(id=id))
    return Kind(KindId(id), is_good_sign, None if is_good_sign else Strength(strength), texts)


def _text(table: Mapping[str, Any], english: KindText | None = None) -> KindText:
    other = english or KindText("", "", "", "", "")
    return KindText(
        name=text_in(table, "name", other.name),
        question=text_in(table, "question", other.question),
        about=text_in(table, "about", other.about),
        move=text_in(table, "move", other.move),
        twin=text_in(table, "twin", other.twin),
    )


@cache
def _index(catalogue: Catalogue, languages: tuple[str, ...]) -> Mapping[str, Kind]:
    """Kinds by every way to write them; an id gives way to a name, English to the lesson's language."""
    found = {folded(kind.id.replace("-", " ")): kind for kind in catalogue.kinds}
    found |= {folded(kind.id): kind for kind in catalogue.kinds}
    for language in reversed(languages):
        found |= {folded(kind.name(language)): kind for kind in catalogue.kinds}
    return found


def _fault(path: Path, what: str) -> FileError:
    return FileError(
        _("The catalogue of kinds in {path} cannot be used: {what}.").format(path=path, what=what),
        hint=_("Mend that place, or install the program again."),
    )
