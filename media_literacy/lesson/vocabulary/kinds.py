"""The catalogue of kinds: what can be wrong with a sentence, and what speaks for one.

The catalogue is data (`assets/kinds.toml`, and `assets/kinds/` for other languages), so that a teacher can change and
extend it. Other languages are read when they are first asked for: reading TOML takes milliseconds that a start lacks.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from media_literacy.lesson.model import KindId, Verdict
from media_literacy.lesson.vocabulary.data_files import has_data, read_data
from media_literacy.lesson.vocabulary.kind_entries import KindText, Strength, read_entries, translated_texts
from media_literacy.lesson.vocabulary.languages import ENGLISH, fallbacks, folded, is_file_name
from media_literacy.resources import assets_folder, originals_folder


class KindTexts:
    """The texts of every kind in every language there is; a language is read when it is first asked for."""

    def __init__(self, english: Mapping[KindId, KindText], folder: Path, originals: Path | None) -> None:
        self._folder, self._originals = folder, originals
        self._read: dict[str, Mapping[KindId, KindText]] = {ENGLISH: english}

    def of(self, kind: KindId, language: str) -> KindText:
        """The texts in the language, in the one it is a variety of, or in English."""
        found = (self._in(tag).get(kind) for tag in fallbacks(language))
        return next(text for text in found if text is not None)

    def _in(self, tag: str) -> Mapping[KindId, KindText]:
        if tag not in self._read:
            path, original = self._folder / f"{tag}.toml", self._original(tag)
            is_there = is_file_name(tag) and has_data(path, original)
            self._read[tag] = translated_texts(read_data(path, original), self._read[ENGLISH]) if is_there else {}
        return self._read[tag]

    def _original(self, tag: str) -> Path | None:
        return self._originals / f"{tag}.toml" if self._originals is not None else None


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

    def fits(self, verdict: Verdict | None) -> bool:
        """Whether a note of this kind can have that verdict, or one that is not known yet: good signs are Fine only."""
        return not self.is_good_sign or verdict in (Verdict.FINE, None)


@dataclass(frozen=True, slots=True, eq=False)
class Catalogue:
    """All kinds, in the order of the file. It is a key of `_index`, and looked up there for every note: by identity."""

    kinds: tuple[Kind, ...]
    _by_id: Mapping[KindId, Kind] = field(repr=False, compare=False)

    def __iter__(self) -> Iterator[Kind]:
        return iter(self.kinds)

    def __contains__(self, id: object) -> bool:
        return id in self._by_id

    def kind(self, id: KindId) -> Kind:
        """The kind with that id; KeyError if there is none."""
        return self._by_id[id]

    def is_red_flag(self, id: KindId | None) -> bool:
        """Whether that is a kind that can be wrong with a sentence."""
        return id is not None and id in self and not self.kind(id).is_good_sign

    def is_decoy(self, verdict: Verdict | None, id: KindId | None) -> bool:
        """Whether a note of that verdict and kind says that its sentence looks like a red flag and is sound."""
        return verdict is Verdict.FINE and self.is_red_flag(id)

    def find(self, name: str, language: str = ENGLISH) -> Kind | None:
        """The kind that an author means: by its name in the lesson's language or in English, or by its id."""
        return _index(self, fallbacks(language)).get(folded(name))

    def names(self, language: str = ENGLISH) -> tuple[str, ...]:
        """The names of all kinds, for choosing and for “did you mean”."""
        return tuple(kind.name(language) for kind in self.kinds)

    def red_flags(self) -> tuple[Kind, ...]:
        return tuple(kind for kind in self.kinds if not kind.is_good_sign)

    def red_flag_groups(self, language: str = ENGLISH) -> Mapping[str, tuple[Kind, ...]]:
        """The red flags under their headings, for choosing a reason; last, under an empty one, those that have none."""
        groups: dict[str, list[Kind]] = {}
        for kind in self.red_flags():
            groups.setdefault(kind.text(language).group, []).append(kind)
        without = groups.pop("", [])
        found = {heading: tuple(kinds) for heading, kinds in groups.items()}
        return {**found, "": tuple(without)} if without else found

    def good_signs(self) -> tuple[Kind, ...]:
        return tuple(kind for kind in self.kinds if kind.is_good_sign)


@cache
def load_catalogue() -> Catalogue:
    """The catalogue that comes with the program, with what a teacher changed in it."""
    return read_catalogue(assets_folder() / "kinds.toml", originals_folder() / "kinds.toml")


def read_catalogue(path: Path, original: Path | None = None) -> Catalogue:
    """The catalogue in the file at `path`, with its other languages in the folder `kinds` beside it.

    `original` is the file as it came: what cannot be used in the one at `path` is taken from there.
    """
    entries = read_entries(read_data(path, original))
    english = {entry.id: entry.text for entry in entries}
    originals = original.with_name("kinds") if original is not None else None
    texts = KindTexts(english, path.with_name("kinds"), originals)
    kinds = tuple(Kind(entry.id, entry.is_good_sign, entry.strength, texts) for entry in entries)
    return Catalogue(kinds, {kind.id: kind for kind in kinds})


@cache
def _index(catalogue: Catalogue, languages: tuple[str, ...]) -> Mapping[str, Kind]:
    """Kinds by every way to write them; an id gives way to a name, English to the lesson's language."""
    found = {folded(kind.id.replace("-", " ")): kind for kind in catalogue.kinds}
    found |= {folded(kind.id): kind for kind in catalogue.kinds}
    for language in reversed(languages):
        found |= {folded(kind.name(language)): kind for kind in catalogue.kinds}
    return found
