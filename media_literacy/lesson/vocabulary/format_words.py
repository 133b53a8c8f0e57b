"""The words of the lesson format: verdicts, names, fields, parts and searches, in each language that has them.

They are data (`assets/words/`, one file a language). English is accepted in every lesson.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Bearing, Verdict
from media_literacy.lesson.vocabulary.data_files import DataFile, has_data, read_data
from media_literacy.lesson.vocabulary.languages import ENGLISH, fallbacks, folded, is_file_name
from media_literacy.resources import assets_folder, originals_folder

_MOST_LANGUAGES = 60

NAMES = ("name-only",)
FIELDS = ("hint", "contradicts", "evidence", "how-to-check", "fix", "afterwards")
SEARCHES = ("search", "claim")
PARTS = ("evidence", "words", "leave", "discussion", "debrief", "teacher-notes")

OPENING_WORD = r"[^\W\d_][^:：\n.]{0,30}?"
"""How a word looks that opens something: a verdict or a field, with a colon behind it."""


@dataclass(frozen=True, slots=True)
class LanguageWords:
    """The words of one language: for each canonical name the ways to write it, the usual one first."""

    verdicts: Mapping[str, tuple[str, ...]]
    names: Mapping[str, tuple[str, ...]]
    fields: Mapping[str, tuple[str, ...]]
    parts: Mapping[str, tuple[str, ...]]
    searches: Mapping[str, tuple[str, ...]]
    bearings: Mapping[str, tuple[str, ...]]


class FormatWords:
    """What the words in a lesson mean, and which words can be suggested. A language is read when first asked for."""

    def __init__(self, folder: Path, originals: Path | None = None) -> None:
        """`originals` has the files as they came, for what cannot be used; those of the program unless told."""
        self._folder, self._originals = folder, originals or originals_folder() / "words"
        self._read: dict[str, LanguageWords] = {}
        self._meanings: dict[tuple[str, str], Mapping[str, str]] = {}

    def verdict(self, word: str, language: str = ENGLISH) -> Verdict | None:
        """The verdict that the word names in the language or in English."""
        found = self._meaning(word, "verdicts", language)
        return Verdict(found) if found else None

    def is_name_only(self, word: str, language: str = ENGLISH) -> bool:
        """Whether the word opens a note that gives its sentence a name and says nothing of it."""
        return self._meaning(word, "names", language) is not None

    def field(self, word: str, language: str = ENGLISH) -> str | None:
        """The field (one of FIELDS) that the word names, without its colon."""
        return self._meaning(word, "fields", language)

    def part(self, word: str, language: str = ENGLISH) -> str | None:
        """The part (one of PARTS) that the heading opens."""
        return self._meaning(word, "parts", language)

    def search_word(self, word: str, language: str = ENGLISH) -> str | None:
        """What the word opens of a search (one of SEARCHES), without its colon."""
        return self._meaning(word, "searches", language)

    def bearing(self, word: str, language: str = ENGLISH) -> Bearing | None:
        """What the word says that the results of a search add up to."""
        found = self._meaning(word, "bearings", language)
        return Bearing(found) if found else None

    def verdict_words(self, language: str = ENGLISH) -> tuple[str, ...]:
        """The usual words for the verdicts, from the most suspicious, in the language or else in English."""
        return _usual(tuple(Verdict), [words.verdicts for words in self._all(language)])

    def usual_field(self, name: str, language: str = ENGLISH) -> str:
        """The usual word for a field (one of FIELDS)."""
        return self.field_words(language)[FIELDS.index(name)]

    def name_only_word(self, language: str = ENGLISH) -> str:
        """The usual word for a note that is a name only."""
        return _usual(NAMES, [words.names for words in self._all(language)])[0]

    def usual_verdict(self, verdict: Verdict, language: str = ENGLISH) -> str:
        return self.verdict_words(language)[tuple(Verdict).index(verdict)]

    def verdict_gaps(self, language: str = ENGLISH) -> Mapping[str, str]:
        """The usual words for the verdicts, for gaps such as `{flag}` in a message that shows what to write."""
        return {verdict.value: self.usual_verdict(verdict, language) for verdict in Verdict}

    def usual_part(self, part: str, language: str = ENGLISH) -> str:
        return self.part_words(language)[PARTS.index(part)]

    def search_words(self, language: str = ENGLISH) -> tuple[str, ...]:
        """The usual words of a search, in the order of SEARCHES."""
        return _usual(SEARCHES, [words.searches for words in self._all(language)])

    def usual_search_word(self, word: str, language: str = ENGLISH) -> str:
        return self.search_words(language)[SEARCHES.index(word)]

    def bearing_words(self, language: str = ENGLISH) -> tuple[str, ...]:
        """The usual words for what the results of a search add up to, in the order of `Bearing`."""
        return _usual(tuple(Bearing), [words.bearings for words in self._all(language)])

    def usual_bearing(self, bearing: Bearing, language: str = ENGLISH) -> str:
        return self.bearing_words(language)[tuple(Bearing).index(bearing)]

    def field_words(self, language: str = ENGLISH) -> tuple[str, ...]:
        """The usual words for the fields, in the order of FIELDS."""
        return _usual(FIELDS, [words.fields for words in self._all(language)])

    def part_words(self, language: str = ENGLISH) -> tuple[str, ...]:
        """The usual names of the parts, in the order of PARTS."""
        return _usual(PARTS, [words.parts for words in self._all(language)])

    def all_field_words(self, language: str = ENGLISH) -> tuple[str, ...]:
        """Every word that opens a field in a lesson of that language, English ones included."""
        return tuple(way for words in self._all(language) for ways in words.fields.values() for way in ways)

    def _meaning(self, word: str, table: str, language: str) -> str | None:
        """The name that the word stands for; looked up often while a lesson is read."""
        key = (table, language)
        if key not in self._meanings:
            if len(self._meanings) > _MOST_LANGUAGES:  # a language is whatever a lesson says it is
                self._meanings.clear()
            self._meanings[key] = _meanings([getattr(words, table) for words in self._all(language)])
        return self._meanings[key].get(folded(word))

    def _all(self, language: str) -> list[LanguageWords]:
        return [self._in(tag) for tag in fallbacks(language) if tag == ENGLISH or self._has(tag)]

    def _has(self, tag: str) -> bool:
        name = f"{tag}.toml"
        return tag in self._read or (is_file_name(tag) and has_data(self._folder / name, self._originals / name))

    def _in(self, tag: str) -> LanguageWords:
        if tag not in self._read:
            data = read_data(self._folder / f"{tag}.toml", self._originals / f"{tag}.toml")
            self._read[tag] = LanguageWords(
                verdicts=_known(data, "verdicts", tuple(Verdict)),
                names=_known(data, "names", NAMES),
                fields=_known(data, "fields", FIELDS),
                parts=_known(data, "parts", PARTS),
                searches=_known(data, "searches", SEARCHES),
                bearings=_known(data, "bearings", tuple(Bearing)),
            )
        return self._read[tag]


@cache
def load_format_words() -> FormatWords:
    """The words that come with the program, with what a teacher changed in them."""
    return FormatWords(assets_folder() / "words")


def _known(data: DataFile, heading: str, names: tuple[str, ...]) -> Mapping[str, tuple[str, ...]]:
    """The words under the names we know, as they came where they are faulty or missing.

    What else stands in the file is somebody's plan for later, and a language that a teacher adds may be half finished.
    """
    table, came = data.tables.get(heading), data.original.get(heading, {})
    if not isinstance(table, dict):
        if table is not None or came:
            data.report(_("It needs a heading [{heading}] with words below it.").format(heading=heading), key=heading)
        table = came
    found: dict[str, tuple[str, ...]] = {}
    for name in names:
        ways = table.get(name)
        is_right = isinstance(ways, list) and bool(ways) and all(isinstance(way, str) and way.strip() for way in ways)
        if not is_right and (ways is not None or name in came):
            data.report(_('“{key}” has to be a list of texts, such as ["one", "two"].').format(key=name), heading, name)
        usable = ways if isinstance(ways, list) and is_right else came.get(name)
        if usable:
            found[name] = tuple(usable)
    return found


def _meanings(tables: Sequence[Mapping[str, tuple[str, ...]]]) -> Mapping[str, str]:
    """Names by every way to write them; the first table counts most."""
    found: dict[str, str] = {}
    for table in tables:
        for name, ways in table.items():
            for way in ways:
                found.setdefault(folded(way), name)
    return found


def _usual(names: tuple[str, ...], tables: list[Mapping[str, tuple[str, ...]]]) -> tuple[str, ...]:
    return tuple(next(table[name][0] for table in tables if table.get(name)) for name in names)
