"""Links and fields that name a sentence or a card, renamed when an edit gives it another id.

A sentence without a note is named by an id made of its words, which is another one when they are mended.
"""

import re
from collections.abc import Iterator, Mapping

from media_literacy.authoring.edit.layout.note_source_layout import note_layout
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.fix import Splice
from media_literacy.lesson.matching.sentence_map import map_after_edit, map_after_update, texts_of
from media_literacy.lesson.model import SentenceId
from media_literacy.lesson.raw_lesson import RawLesson
from media_literacy.lesson.reading.links import anchor
from media_literacy.lesson.sentences.sentence_ids import RESERVED_IN_TEXT

_LONGEST_LINK = 5_000
_WORDS = r"\[((?:[^\[\]\\]|\\.|!?\[[^\[\]]*\](?:\([^()]*\))?)*)\]"
"""Of a link, in its square brackets."""


def other_ids(before: RawLesson, after: RawLesson) -> dict[str, str]:
    old, new = (dict(zip(raw.article.ids, raw.article.texts, strict=True)) for raw in (before, after))
    return map_after_edit(old, new).renamed


def rename_references(
    draft: Draft, names: Mapping[str, str], *, besides: str = "", field: str = "contradicts"
) -> Iterator[Splice]:
    """Renames sentences or cards in links and in fields; the note `besides` is about to go and is left alone."""
    if not names:
        return
    gone = next(((note.first_line, note.last_line) for note in draft.notes if note.label == besides), (0, -1))
    made: set[int] = set()
    for link in (*_in_links(draft, names), *_in_fields(draft, names, field)):
        line = draft.source.location(link.start).line
        if link.start not in made and not gone[0] <= line <= gone[1]:
            made.add(link.start)
            yield link


def link_pattern(name: str) -> re.Pattern[str]:
    """A link to a sentence or a card as it is written; its first group are its words."""
    return re.compile(rf"{_WORDS}\(\s*<?#{re.escape(name)}(?![\w-])[^()\r\n]*\)")


def links_as_words(draft: Draft, name: str) -> Iterator[Splice]:
    """Leaves of the links to a sentence their words."""
    pattern = link_pattern(name)
    for link in draft.links:
        found = pattern.match(draft.source.text, draft.source.offset(link.range.start))
        if anchor(link.target) == name and found:
            yield Splice(found.start(), found.end(), found[1])


def broken_references(draft: Draft, texts: Mapping[SentenceId, str]) -> dict[str, str]:
    """Ids that are named and lead nowhere any more, each with the id that its sentence has now.

    `texts` are those that sentences had when their ids were alive.
    """
    now = texts_of(draft.lesson)
    named = (SentenceId(id) for id in set(RESERVED_IN_TEXT.findall(draft.source.text)))
    dead = {id: texts[id] for id in named if id not in now and id in texts}
    return map_after_update(dead, now).renamed if dead else {}


def repair_references(draft: Draft, texts: Mapping[SentenceId, str]) -> tuple[Splice, ...]:
    """The splices that let fields and links name their sentences again; none when nothing was lost."""
    return tuple(rename_references(draft, broken_references(draft, texts)))


def _in_links(draft: Draft, names: Mapping[str, str]) -> Iterator[Splice]:
    text = draft.source.text
    for link in draft.links:
        name = anchor(link.target)
        if name is None or name not in names:
            continue
        start = draft.source.offset(link.range.start)
        found = re.compile(rf"\]\(\s*<?#({re.escape(name)})(?![\w-])").search(text, start, start + _LONGEST_LINK)
        if found:
            yield Splice(found.start(1), found.end(1), names[name])


def _in_fields(draft: Draft, names: Mapping[str, str], field: str) -> Iterator[Splice]:
    text = draft.source.text
    for note in draft.notes:
        written = "\n".join(draft.source.lines[note.first_line - 1 : note.last_line])
        # Most notes name nothing that moved, and need no second look.
        if not any(other_field.name == field for other_field in note.fields) or not any(
            name in written for name in names
        ):
            continue
        for place in note_layout(draft, note.label).fields:
            for name in (name for name in place.names if place.name == field and name in names):
                word = re.escape(name)
                pattern = re.compile(rf"\[\^{word}\]|(?<![\w-]){word}(?![\w-])")
                for found in pattern.finditer(text, place.value_start, place.end):
                    if not _is_words_of_link(text, place.value_start, found.start()):
                        yield Splice(found.start(), found.end(), names[name])


def _is_words_of_link(text: str, start: int, at: int) -> bool:
    """Whether a place stands between the square brackets of a link, where an author shows words."""
    before = text[start:at]
    return before.rfind("[") > before.rfind("]") and "](" in text[at:].split("\n", 1)[0]
