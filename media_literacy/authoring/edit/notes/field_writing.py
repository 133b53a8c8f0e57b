"""Changes to the fields of a note that is there: values replaced, fields added beside their like, or taken away."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from media_literacy.authoring.edit.layout.note_source_layout import FieldLayout, NoteLayout
from media_literacy.authoring.edit.notes.note_lines import BULLET, card_link, item_lines
from media_literacy.authoring.edit.notes.note_text import NoteText, cards_of, of_name, text_field
from media_literacy.authoring.edit.notes.note_words import NoteWords
from media_literacy.authoring.edit.source.line_diff import diff_lines
from media_literacy.authoring.edit.source.splice import without_lines
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.fix import Splice
from media_literacy.lesson.model import CardId
from media_literacy.lesson.source import usual_line_end
from media_literacy.lesson.vocabulary.format_words import FIELDS

_LIST_SIGN = re.compile(r"[^\s>]")


@dataclass(frozen=True, slots=True)
class _Wish:
    """A field as it shall be: a place with its value, or a new one (no place)."""

    name: str
    place: FieldLayout | None
    value: str


def write_fields(layout: NoteLayout, found: NoteText, wanted: NoteText, words: NoteWords, draft: Draft) -> list[Splice]:
    """The splices that make the fields of `found` those of `wanted`."""
    wishes: list[_Wish] = []
    for name in FIELDS:
        wishes += _wishes(name, layout, found, wanted, draft)
    kept = [wish.place for wish in wishes if wish.place is not None]
    writer = _Writer(layout, words, tuple(sorted(kept, key=lambda place: place.first_line)))
    splices = [
        writer.value(wish.place, wish.value)
        for wish in wishes
        if wish.place is not None and wish.value != wish.place.value
    ]
    splices += writer.removals(field for field in layout.fields if field not in kept)
    return splices + list(writer.additions(wishes))


def _wishes(name: str, layout: NoteLayout, found: NoteText, wanted: NoteText, draft: Draft) -> list[_Wish]:
    own = of_name(layout, name)
    as_it_was = [_Wish(name, place, place.value) for place in own]
    if name == "hint":
        return as_it_was if found.hints == wanted.hints else _hints(own, wanted.hints)
    if name == "contradicts":
        if found.contradicts == wanted.contradicts:
            return as_it_was
        named = [(place, place.names) for place in own]
        return _named(name, named, wanted.contradicts, lambda names: [", ".join(names)] if names else [])
    if name == "evidence":
        if found.evidence == wanted.evidence:
            return as_it_was
        cards = [(place, cards_of(place, draft)) for place in own]
        return _named(name, cards, wanted.evidence, lambda ids: [card_link(CardId(id), draft) for id in ids])
    before, now = text_field(found, name), text_field(wanted, name)
    if before == now:
        return as_it_was
    if not now:
        return []
    return [_Wish(name, own[0] if own else None, now)]


def _hints(own: Sequence[FieldLayout], hints: Sequence[str]) -> list[_Wish]:
    """Hints that stayed keep their lines; between them, old ones take new values in their order."""
    written = [place for place in own if place.value]
    wishes: list[_Wish] = []
    for _kind, first, last, begin, end in diff_lines([place.value for place in written], hints):
        for index in range(begin, end):
            at = first + index - begin
            wishes.append(_Wish("hint", written[at] if at < last else None, hints[index]))
    return wishes


def _named(
    name: str,
    own: Sequence[tuple[FieldLayout, Sequence[str]]],
    wanted: Sequence[str],
    as_values: Callable[[Sequence[str]], list[str]],
) -> list[_Wish]:
    """Names: fields that keep all of theirs keep their lines; new names go behind them, or beside the last one."""
    kept = [(place, [name for name in names if name in wanted]) for place, names in own]
    order = [name for _place, names in kept for name in names]
    if order != list(wanted[: len(order)]):
        values = as_values(wanted)
        old = [place for place, _names in own]
        return [_Wish(name, old[at] if at < len(old) else None, value) for at, value in enumerate(values)]
    wishes: list[_Wish] = []
    for (place, names), (_place, before) in zip(kept, own, strict=True):
        if names:
            value = place.value if len(names) == len(before) else ", ".join(as_values(names))
            wishes.append(_Wish(name, place, value))
    new = as_values(wanted[len(order) :])
    if wishes and name == "contradicts" and new:
        last = wishes[-1]
        wishes[-1] = _Wish(name, last.place, ", ".join([last.value.rstrip().rstrip(".,"), *new]))
        return wishes
    return [*wishes, *(_Wish(name, None, value) for value in new)]


@dataclass(frozen=True, slots=True)
class _Writer:
    """Writes fields in the way of a note; `kept` are those that stay, in their order."""

    layout: NoteLayout
    words: NoteWords
    kept: tuple[FieldLayout, ...]

    @property
    def _end(self) -> str:
        return usual_line_end(self.layout.source.text)

    def value(self, place: FieldLayout, value: str) -> Splice:
        text = self._joined(item_lines("", value, self._further(place.opening, is_item=place.is_item)))[1:]
        gap = "" if self.layout.source.text[place.value_start - 1].isspace() else " "
        return Splice(place.value_start, place.end, gap + text)

    def removals(self, gone: Iterable[FieldLayout]) -> Iterator[Splice]:
        """Takes fields away, with the blank line before them where it would be left over."""
        source = self.layout.source
        ranges: list[tuple[int, int]] = []
        for field in gone:
            first, last = field.first_line, field.last_line
            if ranges and not any(source.line(line).strip() for line in range(ranges[-1][1] + 1, first)):
                first = ranges.pop()[0]
            ranges.append((first, last))
        for first, last in ranges:
            begin = first
            if not source.line(last + 1).strip(" \t>"):
                while begin > self.layout.first_line + 1 and not source.line(begin - 1).strip(" \t>"):
                    begin -= 1
            yield without_lines(source, begin, last)

    def additions(self, wishes: Sequence[_Wish]) -> Iterator[Splice]:
        """New fields: behind the one before them in the same list, else where the format has their place."""
        before: FieldLayout | None = None
        name = ""
        for wish in wishes:
            before = wish.place or (before if wish.name == name else None)
            name = wish.name
            if wish.place is None:
                yield self._addition(wish, before)

    def _addition(self, wish: _Wish, before: FieldLayout | None) -> Splice:
        source = self.layout.source
        rank = FIELDS.index(wish.name)
        above = before or next((field for field in reversed(self.kept) if FIELDS.index(field.name) <= rank), None)
        like = above or (self.kept[0] if self.kept else None)
        is_item = like is None or like.is_item or "\n\n" in wish.value
        opening = like.opening if like and like.is_item == is_item else self._indent + (BULLET if is_item else "")
        text = self._joined(
            item_lines(f"{opening}{self.words.field(wish.name)}:", wish.value, self._further(opening, is_item=is_item))
        )
        gap = "" if like and like.is_item and is_item else self.layout.outer.rstrip() + self._end
        if above is None and like is not None and like.first_line > self.layout.first_line:
            at = source.line_start(like.first_line)
            return Splice(at, at, text + self._end + gap)
        last = above.last_line if above else like.last_line if like else self._last_line
        at = source.line_end(last)
        return Splice(at, at, self._end + gap + text)

    @property
    def _indent(self) -> str:
        return self.layout.outer + self.layout.indent

    @property
    def _last_line(self) -> int:
        """The last line before any field: of the explanation, or of the first words."""
        source = self.layout.source
        written = [line.line for line in self.layout.lines if line.line]
        head = self.layout.head
        first = source.location(head.kind_start if head.kind_start >= 0 else head.start).line if head else 0
        return max([self.layout.first_line, first, *written])

    def _further(self, opening: str, *, is_item: bool) -> str:
        """What opens the further lines of a field."""
        return _LIST_SIGN.sub(" ", opening) if is_item else self._indent

    def _joined(self, lines: Sequence[str]) -> str:
        return self._end.join(line or self.layout.outer.rstrip() for line in lines)
