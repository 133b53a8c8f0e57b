"""From recognised passages to the imported lesson: written, read again, and refused where it is over the limits."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import NoReturn

from media_literacy.authoring.importing.decoding import EncodingChoice
from media_literacy.authoring.importing.dropped_content import DroppedContent
from media_literacy.authoring.importing.language.recognition import contradicting_language, recognised_language
from media_literacy.authoring.importing.passage import ImportedNote, LeftOutCaption, Passage
from media_literacy.authoring.importing.recognising.caption_credits import kept_with_credits, with_credits
from media_literacy.authoring.importing.writing.lesson_writing import write_lesson
from media_literacy.diagnostics import Severity
from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _
from media_literacy.lesson.limits import FILE_BYTES, KEPT_WORDS, SENTENCE_LENGTH, SENTENCES
from media_literacy.lesson.parser import parse_lesson
from media_literacy.lesson.reading.source_bytes import FILE_TOO_LARGE
from media_literacy.lesson.vocabulary.front_matter_keys import LANGUAGE
from media_literacy.lesson.vocabulary.languages import ENGLISH
from media_literacy.strings.sizes import size_text

LARGEST_INPUT = 5_000_000
"""Characters of a page or text, bytes of a file."""

MOST_BLOCKS = 4_000
KEEP_TOGETHER = "keep-together"
_OVER_LIMIT = (FILE_TOO_LARGE, "too-many-sentences", "too-much-markup", "too-many-brackets")


@dataclass(frozen=True, slots=True)
class Imported:
    """A lesson made of another document, as Markdown; `dropped` tells what could not be carried over.

    `recognised_language` is there where neither the document nor a person named one: "" where it could not be told.
    `encodings` are there where nothing tells the encoding: the one that was taken, and others to choose from.
    `captions` are those of pictures that were left out.
    """

    source: str
    dropped: tuple[str, ...] = ()
    recognised_language: str | None = None
    encodings: tuple[EncodingChoice, ...] = ()
    captions: tuple[LeftOutCaption, ...] = ()


def refuse_large(size: int) -> None:
    """Refuse what nobody pastes by intention, before time is spent on it."""
    if size > LARGEST_INPUT:
        raise AppError(
            _("This is too large: at most five million characters can be looked through."),
            hint=_("Take the article alone, and paste its text."),
        )


def finished(
    passages: Sequence[Passage],
    language: str | None,
    dropped: DroppedContent,
    notes: Sequence[ImportedNote] = (),
    front: Mapping[str, str | tuple[str, ...]] = MappingProxyType({}),
    named: str = "",
) -> Imported:
    """The lesson; AppError when it holds no text, or more than a lesson may. `front` is the document's front matter.

    Without a language it is what the document `named`, unless its text reads like another one by far; else the one
    that the text is in, and English where that cannot be told.
    """
    if not any(passage.text for passage in passages[1:]):
        raise AppError(
            _("There is no text here to make a lesson of."), hint=_("Copy an article with its headline, and try again.")
        )
    if len(passages) > MOST_BLOCKS or sum(len(passage.text) for passage in passages) > FILE_BYTES:
        refuse_length()
    told = language if language and LANGUAGE.fullmatch(language) else None
    if told is None and LANGUAGE.fullmatch(named):
        told = _not_contradicted(passages, named, dropped)
    recognised = language_of(passages) if told is None else None
    spoken = told or recognised or ENGLISH
    passages = with_credits(passages, spoken)
    if kept := kept_with_credits(passages):
        before = front.get(KEEP_TOGETHER, ())
        front = {**front, KEEP_TOGETHER: (*((before,) if isinstance(before, str) else before), *kept)[:KEPT_WORDS]}
    source = write_lesson(passages, notes, front, language=spoken)
    _refuse_over_limits(source)
    return Imported(source, dropped.sentences(), recognised)


def _not_contradicted(passages: Sequence[Passage], named: str, dropped: DroppedContent) -> str | None:
    """The language that a document names; None where its text is in another one, which is told."""
    other = contradicting_language(_text_of(passages), named)
    if other:
        message = _("The document says that its language is “{named}”, but its text reads like “{tag}”.")
        dropped.add_message(message.format(named=named, tag=other))
    return None if other else named


def language_of(passages: Sequence[Passage]) -> str:
    """The language that these texts are in; "" where it cannot be told."""
    return recognised_language(_text_of(passages))


def _text_of(passages: Sequence[Passage]) -> str:
    return "\n".join(passage.text for passage in passages)


def _refuse_over_limits(source: str) -> None:
    report = parse_lesson(source.encode(), Path("lesson.md")).report
    codes = {diagnostic.code for diagnostic in report.diagnostics if diagnostic.severity is Severity.ERROR}
    if codes.intersection(_OVER_LIMIT):
        refuse_length()
    if "sentence-too-long" in codes:
        message = _("One sentence here is longer than {count} characters, the most that a lesson can show as one.")
        raise AppError(
            message.format(count=SENTENCE_LENGTH), hint=_("Divide it with full stops or line breaks, and try again.")
        )


def refuse_length() -> NoReturn:
    """Say that there is too much of it, and what to do."""
    message = _("This is more than one lesson holds: {sentences} sentences and {size} at most.")
    raise AppError(
        message.format(sentences=SENTENCES, size=size_text(FILE_BYTES)),
        hint=_("Make two lessons of it: take over one half, then the other."),
    )
