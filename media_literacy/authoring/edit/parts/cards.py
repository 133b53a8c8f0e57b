"""Makes evidence cards and changes them; whoever links to a card finds it under its new name."""

import re

from media_literacy.authoring.edit.layout.sections import Section, Sections, sections_of, written_title
from media_literacy.authoring.edit.parts.part_writing import new_part, protected_part, replaced
from media_literacy.authoring.edit.protected_markdown import as_plain, protected_value
from media_literacy.authoring.edit.sentences.references import rename_references
from media_literacy.authoring.edit.source.read_back import read_back
from media_literacy.authoring.edit.source.splice import NamedEdit, NotPossible, in_order, shrunk
from media_literacy.i18n import gettext as _
from media_literacy.lesson.draft import Draft, Place
from media_literacy.lesson.fix import Splice
from media_literacy.lesson.model import CardId
from media_literacy.lesson.raw_lesson import RawLesson
from media_literacy.lesson.source import usual_line_end

_CLOSING_SIGNS = re.compile(r"(#+)$")
_WORD = re.compile(r"[^\W_]")
_CARD_LEVEL = 2


def add_card(draft: Draft, title: str, text: str) -> NamedEdit[CardId] | NotPossible:
    """Puts a card behind the last one, with the part for evidence if there is none yet."""
    before = sections_of(draft.raw)
    end = usual_line_end(draft.source.text)
    part = before.part(Place.EVIDENCE)
    if not _WORD.search(title):
        return NotPossible(_("Give the card a title in words: notes refer to it by that."))
    for heading, body in _ways(title, text, "", ""):
        lines = f"## {heading}" + (f"\n\n{body}" if body else "")
        if part is None:
            splice = new_part(draft, before, Place.EVIDENCE, lines)
        else:
            at = draft.source.line_end(part.last)
            splice = Splice(at, at, end * 2 + lines.replace("\n", end))
        after = read_back(draft, (splice,))
        new = [card.id for card in after.cards if card.id not in {old.id for old in draft.raw.cards}]
        has_one_more = len(new) == 1 and len(after.cards) == len(draft.raw.cards) + 1
        if has_one_more and _is_sound(draft.raw, after, is_new_part=part is None):
            return NamedEdit(new[0], (splice,))
    return NotPossible(_("This card cannot be written so. Use another title, or plainer words."))


def write_card(draft: Draft, card: CardId, title: str, text: str) -> NamedEdit[CardId] | NotPossible:
    """Gives a card another title or text; the id is the new one, and every link to the card follows.

    KeyError if there is no card with that id.
    """
    before = sections_of(draft.raw)
    found = _card(before, card)
    old_title, old_text = written_title(draft.source, found), found.text(draft.source)
    if not found.is_whole:
        return NotPossible(
            _("Notes stand inside this card and would be lost, so it stays as it is. Write another card instead.")
        )
    if not _WORD.search(title):
        return NotPossible(_("Give the card a title in words: notes refer to it by that."))
    for heading, body in _ways(title, text, old_title, old_text):
        splices: list[Splice] = []
        if heading != old_title:
            start = draft.source.line_start(found.heading)
            end = draft.source.line_end(found.heading_end)
            splices.append(shrunk(draft.source, Splice(start, end, f"## {heading}")))
        if body != old_text:
            splices.append(replaced(draft.source, found, body))
        after = read_back(draft, splices)
        if len(after.cards) == len(before.cards) and _is_sound(draft.raw, after, is_new_part=False):
            ids = {old.id: new.id for old, new in zip(draft.raw.cards, after.cards, strict=True)}
            moved = {str(old): str(new) for old, new in ids.items() if old != new}
            return NamedEdit(ids[card], in_order((*splices, *rename_references(draft, moved, field="evidence"))))
    return NotPossible(_("This card cannot be written so. Use another title, or plainer words."))


def _ways(title: str, text: str, old_title: str, old_text: str) -> list[tuple[str, str]]:
    """Title and text as they are kept: with their Markdown, or in plain words where that would break the file."""
    line = " ".join(title.split())
    heading = line if line == old_title else _CLOSING_SIGNS.sub(r"\\\1", protected_value(line, lead="## "))
    plain = line if line == old_title else _CLOSING_SIGNS.sub(r"\\\1", as_plain(line))
    same = text == old_text
    careful = old_text if same else as_plain(text)
    return [
        (heading, old_text if same else protected_part(text, _CARD_LEVEL, old_text.split("\n"))),
        (plain, careful),
    ]


def _card(sections: Sections, card: CardId) -> Section:
    found = sections.card(card)
    if found is None:
        raise KeyError(card)
    return found


def _is_sound(before: RawLesson, after: RawLesson, *, is_new_part: bool) -> bool:
    """Whether parts and notes are the same, but for a part for evidence that is new."""
    parts = [part for part in after.headings() if not is_new_part or part[0] != Place.EVIDENCE]
    return parts == before.headings() and after.labels == before.labels
