"""Writes the text of a part after the article: leave the page, discussion, debrief, teacher notes."""

import re
from collections.abc import Collection

from media_literacy.authoring.edit.layout.sections import Section, Sections, sections_of
from media_literacy.authoring.edit.notes.note_words import words_in_use
from media_literacy.authoring.edit.protected_markdown import as_plain, lines_with_code, protected_value
from media_literacy.authoring.edit.source.blank_lines import first_blank_above, last_written_line, trim_blank_lines
from media_literacy.authoring.edit.source.read_back import read_back
from media_literacy.authoring.edit.source.splice import EditResult, NotPossible, shrunk, without_lines
from media_literacy.i18n import gettext as _
from media_literacy.lesson.draft import Draft, Place
from media_literacy.lesson.fix import Splice
from media_literacy.lesson.source import Source, usual_line_end
from media_literacy.lesson.vocabulary.format_words import PARTS, load_format_words


def write_part(draft: Draft, place: Place, markdown: str) -> EditResult:
    """Makes the part say that, with its heading if it is new; an empty text takes the part out.

    ValueError for a place that is no part.
    """
    if place not in PARTS:
        raise ValueError(place)
    before = sections_of(draft.raw)
    found = before.part(place)
    old = found.text(draft.source) if found else ""
    if trim_blank_lines(markdown) == old:
        return ()
    if found and not found.is_whole:
        return NotPossible(_("Notes stand inside this part and would be lost, so it stays as it is."))
    if found and not trim_blank_lines(markdown):
        first = first_blank_above(draft.source, found.heading, 2)
        return (without_lines(draft.source, first, found.last),)
    for text in (protected_part(markdown, 1, old.split("\n")), as_plain(markdown)):
        splice = replaced(draft.source, found, text) if found else new_part(draft, before, place, text)
        after = read_back(draft, (splice,))
        sections = sections_of(after)
        written = sections.part(place)
        has_same_parts = [part for part in after.headings() if found or part[0] != place] == draft.raw.headings()
        is_there = written is not None and written.is_whole and has_same_parts and after.labels == draft.raw.labels
        if is_there:
            return (splice,)
    return NotPossible(_("This text cannot stand in this part. Use plainer words, or begin its lines with other ones."))


def protected_part(text: str, level: int, known: Collection[str] = ()) -> str:
    """A text that opens no part of its own: headings up to that level, marks and note definitions become text."""
    heading = re.compile(rf"^( {{0,3}})(#{{1,{level}}})(?=[ \t]|$)")
    lines = lines_with_code(protected_value(text, "\n".join(known)))
    return "\n".join(line if is_code or line in known else heading.sub(r"\1\\\2", line) for line, is_code in lines)


def replaced(source: Source, section: Section, text: str) -> Splice:
    """Another text below a heading that is there."""
    end = usual_line_end(source.text)
    stop = source.line_end(section.last)
    first = next((at for at in range(section.heading_end + 1, section.last + 1) if source.line(at).strip()), 0)
    new = text.replace("\n", end)
    if not first:
        return Splice(stop, stop, end * 2 + new)
    return shrunk(source, Splice(source.starts[first - 1], stop, new))


def new_part(draft: Draft, sections: Sections, place: Place, text: str) -> Splice:
    """A heading in the author's language with the text, before the parts that come later in a lesson."""
    source = draft.source
    end = usual_line_end(source.text)
    language = words_in_use(draft).language
    title = load_format_words().usual_part(place, language)
    later = [part.heading for part in sections.parts if part.name in PARTS[PARTS.index(place) + 1 :]]
    at = source.line_end(last_written_line(source, 1, min(later) - 1 if later else len(source.lines)))
    return Splice(at, at, f"{end * 2}# {title}{end * 2}" + text.replace("\n", end))
