"""Words found in a lesson as page and forms show it, and replaced there: in the article, its notes, cards and parts."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from media_literacy.authoring.edit.article.rewording import reword_sentence, sentence_markdown
from media_literacy.authoring.edit.layout.sections import card_texts, part_text
from media_literacy.authoring.edit.notes.note_text import NoteText, note_text
from media_literacy.authoring.edit.notes.note_writing import write_note
from media_literacy.authoring.edit.parts.cards import write_card
from media_literacy.authoring.edit.parts.leave_writing import write_leave
from media_literacy.authoring.edit.parts.part_writing import write_part
from media_literacy.authoring.edit.shown_text import shown_text, written_text
from media_literacy.authoring.edit.source.splice import EditResult, NotPossible, apply_splices
from media_literacy.authoring.form_places import EXPLANATION, FormPlace, NotePlace, PartPlace
from media_literacy.lesson.draft import Draft, Place
from media_literacy.lesson.model import CardId, SentenceId
from media_literacy.lesson.parser import parse_lesson
from media_literacy.lesson.vocabulary.format_words import PARTS

_FIELDS = {EXPLANATION: "explanation", "how-to-check": "how_to_check", "fix": "fix", "afterwards": "afterwards"}
"""The texts of a note that are one each, by their places, and what `NoteText` calls them."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for."""

    words: str
    is_case_kept: bool = False
    is_whole: bool = False

    @property
    def pattern(self) -> re.Pattern[str]:
        """Finds it in a text; capitals make a difference where they are kept, whole words stand by themselves."""
        words = r"\s+".join(re.escape(word) for word in self.words.split())
        written = rf"(?<!\w){words}(?!\w)" if self.is_whole else words
        return re.compile(written, 0 if self.is_case_kept else re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Found:
    """One place: in which of the lesson’s texts, where the forms show that, and from where to where it stands there."""

    text_number: int
    place: FormPlace
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Text:
    """A text of the lesson: as it is shown, its Markdown, and how another one is written."""

    place: FormPlace
    shown: str
    markdown: Callable[[], str]
    write: Callable[[str], EditResult]


def find_all(draft: Draft, wanted: Wanted) -> tuple[Found, ...]:
    """Every place, in the order of the page and then of the forms."""
    if not wanted.words.strip():
        return ()
    return tuple(
        Found(number, text.place, *match.span())
        for number, text in enumerate(_texts(draft))
        for match in wanted.pattern.finditer(text.shown)
    )


def replace_found(draft: Draft, found: Found, new: str) -> str | NotPossible:
    """The source of the lesson with other words at that place."""
    text = next(text for number, text in enumerate(_texts(draft)) if number == found.text_number)
    return _rewritten(draft, text, [(found.start, found.end)], new)


def replace_all(draft: Draft, wanted: Wanted, new: str) -> tuple[str, int, int]:
    """The source with other words at every place that can have them; how many those are, and how many others."""
    done = left = number = 0
    while (text := next((text for at, text in enumerate(_texts(draft)) if at == number), None)) is not None:
        number += 1
        spans = [match.span() for match in wanted.pattern.finditer(text.shown)]
        if not spans:
            continue
        source = _rewritten(draft, text, spans, new)
        again = None if isinstance(source, NotPossible) else _read(draft, source)
        if again is None:
            left += len(spans)
        else:
            draft, done = again, done + len(spans)
    return draft.source.text, done, left


def _rewritten(draft: Draft, text: _Text, spans: Sequence[tuple[int, int]], new: str) -> str | NotPossible:
    """One place after the other, so that what stands between them stays as it was."""
    shown, markdown = text.shown, text.markdown()
    for start, end in reversed(spans):
        shown = shown[:start] + new + shown[end:]
        markdown = written_text(shown, markdown)
    splices = text.write(markdown)
    return splices if isinstance(splices, NotPossible) else apply_splices(draft.source.text, splices)


def _read(draft: Draft, source: str) -> Draft | None:
    return parse_lesson(source.encode(), draft.file, media=_any_picture, is_in_pack=draft.is_in_pack).draft


def _any_picture(_name: str) -> None:
    """No picture is looked at: their names are as they were."""


def _texts(draft: Draft) -> Iterator[_Text]:
    for sentence in draft.lesson.article.sentences:
        markdown = partial(sentence_markdown, draft, sentence.id)
        shown = " ".join(sentence.text.split())
        yield _Text(NotePlace(sentence.id), shown, markdown, partial(_reword, draft, sentence.id))
    for note in draft.notes:
        if note.sentences and not note.is_name_only:
            yield from _of_note(draft, note.label, note.sentences[0])
    for card, title, text in card_texts(draft):
        place = PartPlace(Place.EVIDENCE, card)
        yield _Text(place, shown_text(title), partial(str, title), partial(_retitle, draft, card, text))
        yield _Text(place, shown_text(text), partial(str, text), partial(_write_card, draft, card, title))
    for part in PARTS:
        place = Place(part)
        markdown = part_text(draft, place) if place is not Place.EVIDENCE else ""
        if markdown:
            yield _Text(PartPlace(place), shown_text(markdown), partial(str, markdown), partial(_write, draft, place))


def _of_note(draft: Draft, label: str, sentence: SentenceId) -> Iterator[_Text]:
    note = note_text(draft, label)
    for field, name in _FIELDS.items():
        markdown = getattr(note, name)
        if markdown:
            write = partial(_write_note, draft, label, note, name)
            yield _Text(NotePlace(sentence, label, field), shown_text(markdown), partial(str, markdown), write)
    for at, hint in enumerate(note.hints):
        write = partial(_write_hint, draft, label, note, at)
        yield _Text(NotePlace(sentence, label, "hint"), shown_text(hint), partial(str, hint), write)


def _reword(draft: Draft, sentence: SentenceId, markdown: str) -> EditResult:
    edit = reword_sentence(draft, sentence, markdown)
    return edit if isinstance(edit, NotPossible) else edit.splices


def _write_note(draft: Draft, label: str, note: NoteText, name: str, markdown: str) -> EditResult:
    return write_note(draft, label, replace(note, **{name: markdown}))


def _write_hint(draft: Draft, label: str, note: NoteText, at: int, markdown: str) -> EditResult:
    return write_note(draft, label, replace(note, hints=(*note.hints[:at], markdown, *note.hints[at + 1 :])))


def _retitle(draft: Draft, card: CardId, text: str, title: str) -> EditResult:
    return _write_card(draft, card, title, text)


def _write_card(draft: Draft, card: CardId, title: str, text: str) -> EditResult:
    edit = write_card(draft, card, title, text)
    return edit if isinstance(edit, NotPossible) else edit.splices


def _write(draft: Draft, place: Place, markdown: str) -> EditResult:
    return write_leave(draft, markdown) if place is Place.LEAVE else write_part(draft, place, markdown)
