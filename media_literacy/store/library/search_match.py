"""Why a lesson was found: the sought words stand in its title, the name of its pack or of a kind, or in its text."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from media_literacy.lesson.model import KindId
from media_literacy.lesson.text_blocks import Run
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.lesson.vocabulary.languages import folded
from media_literacy.store.library.list_entries import LessonEntry

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


def match_in_entry(entry: LessonEntry, words: Sequence[str]) -> tuple[SearchMatch, tuple[str, ...]]:
    """Where the folded words stand in what the list shows of a lesson, and those that stand in its text alone."""
    title = folded(entry.title)
    in_title = in_pack = False
    kinds: list[KindId] = []
    left: list[str] = []
    for word in words:
        if word in title:
            in_title = True
        elif word in folded(entry.pack_title):
            in_pack = True
        elif named := [kind for kind in entry.kinds if word in _names(kind, entry.language)]:
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
def _names(kind: KindId, language: str) -> str:
    catalogue = load_catalogue()
    if kind not in catalogue:
        return ""
    known = catalogue.kind(kind)
    return folded(f"{known.name(language)} {known.name()}")


def _plain(word: str) -> str:
    """A word as the full-text search compares it: without accents."""
    return "".join(sign for sign in unicodedata.normalize("NFD", word.casefold()) if not unicodedata.combining(sign))
