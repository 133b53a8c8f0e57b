"""The word that opens a field, as in `- Hint: …`: the one place that knows how it is written."""

import re
from dataclasses import dataclass

from media_literacy.lesson.vocabulary.format_words import OPENING_WORD, load_format_words

LIST_SIGN = r"(?:[-*+•]|\d{1,9}[.)])"
"""What opens a list item in a source. “•” opens none in Markdown: a word processor leaves it behind."""

_IN_TEXT = re.compile(rf"\s*(?P<word>{OPENING_WORD})\s*(?P<colon>[:：])\s*")
_LEAD = re.compile(rf"\s*(?P<signs>(?:{LIST_SIGN}\s+)*)(?:\[[ xX]\]\s+)?")
_IN_LINE = re.compile(rf"[*_]*(?P<word>{OPENING_WORD})[*_]*\s*(?P<colon>[:：])[*_]*\s*")
_TYPED = re.compile(r"(?: {4,}|\t)[-*+]\s(?P<typed>\w[\w ]*|)")


@dataclass(frozen=True, slots=True)
class FieldOpening:
    """A word with its colon: `name` is the field that it opens, empty for a word that opens none.

    `signs` are those of the lists around it, as written from `signs_at` on. At `start` stands the word with its
    emphasis; its colon ends at `colon_end`, and the value begins at `value_at`.
    """

    name: str
    word: str
    signs: str
    signs_at: int
    start: int
    colon_end: int
    value_at: int


def field_in_text(text: str, language: str, at: int = 0) -> FieldOpening | None:
    """What the text of a block opens with, if that is a word with a colon."""
    return _opening(_IN_TEXT.match(text, at), language)


def field_in_line(line: str, language: str) -> FieldOpening | None:
    """The same in a line of the source, which may begin with the signs of a list and be emphasised."""
    lead = _LEAD.match(line)
    assert lead is not None
    return _opening(_IN_LINE.match(line, lead.end()), language, lead)


def typed_field(before: str) -> str | None:
    """What is written so far of a field's word, in a line of a note up to the caret; None where no field begins."""
    found = _TYPED.fullmatch(before)
    return found["typed"] if found else None


def any_field_word(language: str) -> str:
    """A pattern for every word that opens a field in a lesson of that language."""
    words = load_format_words().all_field_words(language)
    return f"(?P<word>{'|'.join(re.escape(word) for word in words)})"


def _opening(found: re.Match[str] | None, language: str, lead: re.Match[str] | None = None) -> FieldOpening | None:
    if found is None:
        return None
    word = found["word"].strip()
    return FieldOpening(
        name=load_format_words().field(word, language) or "",
        word=word,
        signs=lead["signs"] if lead else "",
        signs_at=lead.start("signs") if lead else found.start("word"),
        start=found.start() if lead else found.start("word"),
        colon_end=found.end("colon"),
        value_at=found.end(),
    )
