"""What somebody who types a lesson may want to write next: where the caret is, and which choices fit what was typed."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from media_literacy.authoring.completion_choices import IN_FRONT_MATTER, IN_TEXT, CaretPlace, Choice
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.reading.notes.verdict_head import DEFINITION
from media_literacy.lesson.vocabulary.format_words import load_format_words
from media_literacy.lesson.vocabulary.languages import ENGLISH, folded

MOST = 40

_IN_SEARCH = re.compile(r"##[ \t]+(?P<word>[^:：\n]+)[:：]")


@dataclass(frozen=True, slots=True)
class Completions:
    """What may stand in the place of `text[start:end]`, the likeliest first; no choices where nothing is to be said."""

    start: int
    end: int
    choices: tuple[Choice, ...] = ()


def completions(draft: Draft | None, text: str, offset: int, levels: Sequence[tuple[str, str]] = ()) -> Completions:
    """The choices at an offset; `draft` may be older than the text, `levels` are ids and titles for “level-of”.

    Of the text, the front matter, or the note or the search around the offset is enough.
    """
    line_start = text.rfind("\n", 0, offset) + 1
    line_end = text.find("\n", offset)
    after = text[offset : line_end if line_end >= 0 else len(text)]
    above = [*DEFINITION.finditer(text, 0, line_start)]
    language = draft.language if draft else ENGLISH
    place = CaretPlace(
        text[line_start:offset],
        after,
        draft,
        language,
        above[-1]["label"] if above else "",
        _search_above(text[:line_start], language),
        levels,
    )
    is_in_front_matter = bool(line_start) and _is_in_front_matter(text, line_start)
    for way in IN_FRONT_MATTER if is_in_front_matter else IN_TEXT:
        found = way(place)
        if found is not None:
            typed, choices, closing = found
            kept = _fitting(typed, choices)
            taken = len(closing) if closing and after.startswith(closing) else 0
            return Completions(offset - len(typed), offset + taken, kept)
    return Completions(offset, offset)


def _fitting(typed: str, choices: Iterable[Choice]) -> tuple[Choice, ...]:
    """Those that begin with what was typed, then those with a word that does; none if it is written already."""
    begun = folded(typed.lstrip("["))
    every = list(dict.fromkeys(choices))
    first = [choice for choice in every if folded(choice.text.lstrip("[")).startswith(begun)]
    later = [choice for choice in every if choice not in first and f" {begun}" in f" {folded(choice.shown)}"]
    return tuple((first + later)[:MOST])


def _is_in_front_matter(text: str, at: int) -> bool:
    if not text.startswith("---"):
        return False
    closed = re.search(r"^(---|\.\.\.)[ \t]*$", text[4:], re.MULTILINE)
    return closed is None or at <= closed.start() + 4


def _search_above(above: str, language: str) -> str | None:
    """What stands below the last heading, if that opens a search."""
    heading = above.rpartition("\n## ")
    below = f"## {heading[2]}" if heading[1] else above
    found = _IN_SEARCH.match(below)
    if found is None or load_format_words().search_word(found["word"], language) != "search" or "\n# " in below:
        return None
    return below.partition("\n")[2]
