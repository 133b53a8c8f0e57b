"""Why a lesson was found: the sought words stand in its title, the name of its pack or of a kind, or in its text."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice
from types import MappingProxyType

from media_literacy.i18n import language_of_words
from media_literacy.lesson.model import KindId
from media_literacy.lesson.text_blocks import Run
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.lesson.vocabulary.languages import folded_for_search
from media_literacy.store.library.list_entries import LessonEntry
from media_literacy.strings.accents import without_accents

EXCERPT = 90
"""So many characters of a long sentence are shown."""
_LEAD = 30
"""So many of them before the first word that was sought."""

_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class SearchMatch:
    """Where the words stand; `excerpt` is a piece of the text with them in bold, where nothing else has them."""

    in_title: bool = False
    in_pack: bool = False
    kinds: tuple[KindId, ...] = ()
    in_text: bool = False
    excerpt: tuple[Run, ...] = ()


class FoundLessons(Mapping[str, SearchMatch]):
    """Why each lesson was found, by its file; found out when it is asked for, since few of thousands are seen."""

    def __init__(
        self,
        entries: Mapping[str, LessonEntry],
        words: Sequence[str],
        excerpts: Mapping[str, tuple[Run, ...]] = MappingProxyType({}),
        titled: AbstractSet[str] = frozenset(),
    ) -> None:
        """The `entries` have all these folded words, by their files and in the order of the list.

        Those of the files in `titled` have all of them in their titles.
        """
        self._entries, self._words, self._excerpts = entries, tuple(words), excerpts
        self.titled = titled

    @property
    def files(self) -> AbstractSet[str]:
        """The files, in which one is found as fast as in a set."""
        return self._entries.keys()

    def __getitem__(self, file: str) -> SearchMatch:
        match, _left = match_in_entry(self._entries[file], self._words)
        found = self._excerpts.get(file)
        return match if found is None else replace(match, excerpt=found)

    def __iter__(self) -> Iterator[str]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)

    def with_excerpts(
        self, read_texts: Callable[[Sequence[str]], Mapping[str, Sequence[str]]], most: int
    ) -> "FoundLessons":
        """The same, with the pieces that were found in the texts of the first `most` lessons that have some there."""
        parts = ((file, match_in_entry(entry, self._words)[1]) for file, entry in self._entries.items())
        wanted = dict(islice(((file, left) for file, left in parts if left), most))
        texts = read_texts(list(wanted)) if wanted else {}
        excerpts = {file: excerpt(texts.get(file, ()), left) for file, left in wanted.items()}
        return FoundLessons(self._entries, self._words, excerpts, self.titled)

    def keeping_excerpts(self, before: "FoundLessons | None") -> "FoundLessons":
        """The same, with the pieces that were found for the same words before."""
        if before is None or before._words != self._words:
            return self
        return FoundLessons(self._entries, self._words, before._excerpts, self.titled)


def match_in_entry(entry: LessonEntry, words: Sequence[str]) -> tuple[SearchMatch, tuple[str, ...]]:
    """Where the folded words stand in what the list shows of a lesson, and those that stand in its text alone."""
    title = folded_for_search(entry.title)
    in_title = in_pack = False
    kinds: list[KindId] = []
    left: list[str] = []
    for word in words:
        if word in title:
            in_title = True
        elif word in folded_for_search(entry.pack_title):
            in_pack = True
        elif named := [kind for kind in entry.kinds if word in _names(kind, entry.language, language_of_words())]:
            kinds += [kind for kind in named if kind not in kinds]
        else:
            left.append(word)
    return SearchMatch(in_title, in_pack, tuple(kinds), in_text=bool(left)), tuple(left)


def excerpt(sentences: Sequence[str], search: Sequence[str]) -> tuple[Run, ...]:
    """The sentence in which most of the words begin some word, shortened around the first of them; empty for none."""
    sought = [word for part in search for word in _WORD.findall(_plain(part))]
    best, most = "", 0
    for sentence in sentences:
        words = [_plain(found[0]) for found in _WORD.finditer(sentence)]
        fitting = sum(any(word.startswith(part) for word in words) for part in sought)
        if fitting > most:
            best, most = sentence, fitting
    return _marked(best, sought) if most else ()


def _marked(sentence: str, sought: Sequence[str]) -> tuple[Run, ...]:
    fits = [found for found in _WORD.finditer(sentence) if _plain(found[0]).startswith(tuple(sought))]
    start = 0 if len(sentence) <= EXCERPT else max(fits[0].start() - _LEAD, 0)
    start = sentence.rfind(" ", 0, start) + 1
    end = len(sentence) if len(sentence) - start <= EXCERPT else max(sentence.rfind(" ", 0, start + EXCERPT), 0)
    end = max(end, fits[0].end())
    runs = [Run("… ")] if start else []
    at = start
    for found in fits:
        if found.end() <= end:
            runs += [Run(sentence[at : found.start()]), Run(found[0], strong=True)]
            at = found.end()
    runs.append(Run(sentence[at:end] + (" …" if end < len(sentence) else "")))
    return tuple(run for run in runs if run.text)


@lru_cache(maxsize=4096)
def _names(kind: KindId, language: str, spoken: str) -> str:
    catalogue = load_catalogue()
    if kind not in catalogue:
        return ""
    known = catalogue.kind(kind)
    return folded_for_search(f"{known.name(language)} {known.name(spoken)} {known.name()}")


def _plain(word: str) -> str:
    """A word as the full-text search compares it: without accents."""
    return without_accents(word.casefold())
