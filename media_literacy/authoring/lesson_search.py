"""Words found in a lesson as page and forms show it, and replaced there: in the article, its notes, cards and parts."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from media_literacy.authoring.edit.article.rewording import reword_sentence, sentence_markdown, unproved_rewording
from media_literacy.authoring.edit.layout.sections import card_texts, part_text
from media_literacy.authoring.edit.notes.note_text import NoteText, note_text
from media_literacy.authoring.edit.notes.note_writing import unproved_note, write_note
from media_literacy.authoring.edit.parts.cards import write_card
from media_literacy.authoring.edit.parts.leave_writing import write_leave
from media_literacy.authoring.edit.parts.part_writing import write_part
from media_literacy.authoring.edit.sentences.references import rename_references
from media_literacy.authoring.edit.shown_text import shown_text, written_text
from media_literacy.authoring.edit.source.splice import EditResult, NotPossible, apply_splices, do_fit
from media_literacy.authoring.form_places import EXPLANATION, FormPlace, NotePlace, PartPlace
from media_literacy.lesson.draft import Draft, Place
from media_literacy.lesson.fix import Splice
from media_literacy.lesson.model import CardId, SentenceId
from media_literacy.lesson.parser import parse_lesson
from media_literacy.lesson.vocabulary.format_words import PARTS

_FIELDS = {EXPLANATION: "explanation", "how-to-check": "how_to_check", "fix": "fix", "afterwards": "afterwards"}
"""The texts of a note that are one each, by their places, and what `NoteText` calls them."""


_MOST_READ = 1_500_000
"""Characters that are read again, one reading after the other, before somebody has waited for too long: about 4 s."""

_READINGS = 3
"""How often the lesson is read for a text by itself: each way to write it, and at the end."""


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
class Replaced:
    """The source with other words, and how many places have them, cannot have them, and were not tried."""

    source: str
    done: int = 0
    left: int = 0
    untried: int = 0


@dataclass(frozen=True, slots=True)
class _Text:
    """A text of the lesson: as it is shown, its Markdown, and how another one is written."""

    place: FormPlace
    shown: str
    markdown: Callable[[], str]
    write: Callable[[str], EditResult]
    guess: Callable[[str], Sequence[Splice]] | None = None
    """How it most likely is written, which only reading it again can tell; None where that is not known."""


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


def replace_all(draft: Draft, wanted: Wanted, new: str) -> Replaced:
    """The source with other words at every place that can have them.

    All texts are written at once and read again once. Where they are not what they should be, so is each half, down to
    single texts; that ends where it would take too long.
    """
    found = [(number, text) for number, text in enumerate(_texts(draft)) if wanted.pattern.search(text.shown)]
    sentences = [number for number, text in found if isinstance(text.place, NotePlace) and not text.place.label]
    notes = [number for number, text in found if text.guess is not None and number not in sentences]
    # The last come first: what is most often refused, a sentence, is not to keep the others from being tried.
    waiting = [sentences, *([number] for number, text in found if text.guess is None), notes]
    done = left = untried = read = 0
    while waiting:
        group = waiting.pop()
        if not group:
            continue
        texts = list(_texts(draft))
        count = sum(len(wanted.pattern.findall(texts[number].shown)) for number in group)
        if read > _MOST_READ:
            untried += count
            continue
        is_single = len(group) == 1
        again = (_with_one if is_single else _with_several)(draft, texts, group, wanted, new)
        read += len(draft.source.text) * (_READINGS if is_single else 1)
        if again is not None:
            draft, done = again, done + count
        elif is_single:
            left += count
        else:
            waiting += [group[len(group) // 2 :], group[: len(group) // 2]]
    return Replaced(draft.source.text, done, left, untried)


def _with_one(draft: Draft, texts: Sequence[_Text], group: Sequence[int], wanted: Wanted, new: str) -> Draft | None:
    text = texts[group[0]]
    source = _rewritten(draft, text, _spans(text, wanted), new)
    return None if isinstance(source, NotPossible) else _read(draft, source)


def _with_several(draft: Draft, texts: Sequence[_Text], group: Sequence[int], wanted: Wanted, new: str) -> Draft | None:
    """The lesson with all of those texts changed; None unless it then shows just that."""
    shown = {number: _words(text.shown) for number, text in enumerate(texts)}
    splices: list[Splice] = []
    for number in group:
        text = texts[number]
        words, markdown = _replaced(text, _spans(text, wanted), new)
        shown[number] = _words(words)
        splices += text.guess(markdown) if text.guess is not None else ()
    after = _read(draft, apply_splices(draft.source.text, splices)) if do_fit(splices) else None
    if after is None or _frame(after) != _frame(draft):
        return None
    names: dict[str, str] = {
        was: now for was, now in zip(draft.raw.article.ids, after.raw.article.ids, strict=True) if was != now
    }
    is_named = any(True for _splice in rename_references(draft, names))
    return None if is_named or [_words(text.shown) for text in _texts(after)] != [*shown.values()] else after


def _frame(draft: Draft) -> object:
    """What stays when words change: blocks, marks, notes, cards and parts."""
    article = draft.raw.article
    return (
        [(block.kind, block.level, block.depth, len(block.inline.pictures)) for block in article.blocks],
        [(sentence.block, [mark.label for mark in sentence.marks]) for sentence in article.sentences],
        [(note.label, note.verdict, note.kind) for note in draft.notes],
        [heading[0] for heading in draft.raw.headings()],
    )


def _spans(text: _Text, wanted: Wanted) -> list[tuple[int, int]]:
    return [match.span() for match in wanted.pattern.finditer(text.shown)]


def _words(text: str) -> str:
    return " ".join(text.split())


def _rewritten(draft: Draft, text: _Text, spans: Sequence[tuple[int, int]], new: str) -> str | NotPossible:
    splices = text.write(_replaced(text, spans, new)[1])
    return splices if isinstance(splices, NotPossible) else apply_splices(draft.source.text, splices)


def _replaced(text: _Text, spans: Sequence[tuple[int, int]], new: str) -> tuple[str, str]:
    """The text with other words, as it is to be shown and its Markdown.

    One place after the other, so that what stands between them stays as it was.
    """
    shown, markdown = text.shown, text.markdown()
    for start, end in reversed(spans):
        shown = shown[:start] + new + shown[end:]
        markdown = written_text(shown, markdown)
    return shown, markdown


def _read(draft: Draft, source: str) -> Draft | None:
    return parse_lesson(source.encode(), draft.file, media=_any_picture, is_in_pack=draft.is_in_pack).draft


def _any_picture(_name: str) -> None:
    """No picture is looked at: their names are as they were."""


def _texts(draft: Draft) -> Iterator[_Text]:
    for sentence in draft.lesson.article.sentences:
        markdown = partial(sentence_markdown, draft, sentence.id)
        shown = " ".join(sentence.text.split())
        guess = partial(unproved_rewording, draft, sentence.id)
        yield _Text(NotePlace(sentence.id), shown, markdown, partial(_reword, draft, sentence.id), guess)
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
    texts = [(field, getattr(note, name), partial(_with_text, note, name)) for field, name in _FIELDS.items()]
    texts += [("hint", hint, partial(_with_hint, note, at)) for at, hint in enumerate(note.hints)]
    for field, markdown, changed in texts:
        if markdown:
            write, guess = partial(_write_note, draft, label, changed), partial(_guess_note, draft, label, changed)
            yield _Text(NotePlace(sentence, label, field), shown_text(markdown), partial(str, markdown), write, guess)


def _reword(draft: Draft, sentence: SentenceId, markdown: str) -> EditResult:
    edit = reword_sentence(draft, sentence, markdown)
    return edit if isinstance(edit, NotPossible) else edit.splices


def _with_text(note: NoteText, name: str, markdown: str) -> NoteText:
    return replace(note, **{name: markdown})


def _with_hint(note: NoteText, at: int, markdown: str) -> NoteText:
    return replace(note, hints=(*note.hints[:at], markdown, *note.hints[at + 1 :]))


def _write_note(draft: Draft, label: str, changed: Callable[[str], NoteText], markdown: str) -> EditResult:
    return write_note(draft, label, changed(markdown))


def _guess_note(draft: Draft, label: str, changed: Callable[[str], NoteText], markdown: str) -> Sequence[Splice]:
    return unproved_note(draft, label, changed(markdown))


def _retitle(draft: Draft, card: CardId, text: str, title: str) -> EditResult:
    return _write_card(draft, card, title, text)


def _write_card(draft: Draft, card: CardId, title: str, text: str) -> EditResult:
    edit = write_card(draft, card, title, text)
    return edit if isinstance(edit, NotPossible) else edit.splices


def _write(draft: Draft, place: Place, markdown: str) -> EditResult:
    return write_leave(draft, markdown) if place is Place.LEAVE else write_part(draft, place, markdown)
