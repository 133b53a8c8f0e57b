"""Where a mark goes: behind a sentence's last sign, behind the signs of emphasis, code and links that close there."""

import re

from media_literacy.authoring.edit.source.splice import NotPossible
from media_literacy.i18n import gettext as _
from media_literacy.lesson.fix import Splice
from media_literacy.lesson.model import SentenceId
from media_literacy.lesson.raw_lesson import RawLesson, RawSentence
from media_literacy.lesson.raw_text import InlineText, Piece
from media_literacy.lesson.source import Span
from media_literacy.lesson.text_blocks import BlockKind

BEGIN_OF_LINE = r"[ \t>]*"
"""What a line that goes on in a paragraph may begin with: quotations and blanks."""

_MARK = re.compile(r"\[\^[^\]\s]+\]")
_EMPHASIS = re.compile(r"[*_]+")
_OPENING = re.compile(r"(?:[*_\[<]|`+ ?)+$")
_CODE = re.compile(r" ?`+")
_LINK = re.compile(r"\]\((?:[^()\\]|\\.|\([^()]*\))*\)|\]\[[^\]]*\]|\]|>")
PICTURE = re.compile(
    r"!\[(?:[^\[\]\\]|\\.|\[[^\]]*\])*\](?:\((?:\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'|[^()\"'\\]|\\.|\([^()]*\))*\)|\[[^\]]*\])?"
)


def mark_splice(raw: RawLesson, sentence: RawSentence, label: str) -> Splice | NotPossible:
    """Puts a mark at the end of a sentence, behind the marks that stand there already."""
    at = end_of_sentence(raw, sentence)
    if isinstance(at, NotPossible):
        return at
    # A bracket right behind a mark would make a link of the two.
    gap = " " if raw.source.text[at : at + 1] in ("(", "[") else ""
    return Splice(at, at, f"[^{label}]{gap}")


def end_of_sentence(raw: RawLesson, sentence: RawSentence) -> int | NotPossible:
    """The offset in the source behind a sentence and its marks, or why no mark can stand there."""
    kind, inline = raw.article.block(sentence).kind, raw.article.block(sentence).inline
    if kind is BlockKind.CODE:
        return NotPossible(_("No note can hang at computer code. Put it on the sentence before."))
    if kind is BlockKind.CAPTION:
        return _end_of_caption(raw, sentence, inline)
    return _behind_marks(raw.source.text, _closed_end(raw, sentence, inline))


def words_of(raw: RawLesson, sentence: RawSentence) -> Span:
    """A sentence in the source, from its first sign to its last, without the marks and emphasis around it."""
    return raw.source.span(raw.article.range(sentence))


def outer_words(raw: RawLesson, sentence: RawSentence) -> Span:
    """The same with the signs of emphasis, code and links right around it that begin or end there."""
    inline, source = raw.article.block(sentence).inline, raw.source
    start = words_of(raw, sentence).start
    first = inline.piece(sentence.start)
    begun = first.start == sentence.start and (first.emphasis or first.strong or first.code or first.link >= 0)
    line = source.line_start(source.location(start).line)
    opening = _OPENING.search(source.text, line, start) if begun else None
    return Span(opening.start() if opening else start, _closed_end(raw, sentence, inline))


def _closed_end(raw: RawLesson, sentence: RawSentence, inline: InlineText) -> int:
    """Behind a sentence's last sign, and behind what closes there."""
    other = inline.piece(sentence.end) if inline.text[sentence.end : sentence.end + 1] else None
    return _behind_closing(raw.source.text, words_of(raw, sentence).end, inline.piece(sentence.end - 1), other)


def _end_of_caption(raw: RawLesson, sentence: RawSentence, inline: InlineText) -> int | NotPossible:
    """A mark right behind the picture belongs to the end of its caption; inside the title it would be no mark."""
    text = raw.source.text
    found = PICTURE.match(text, raw.source.offset(inline.lines.location(0)))
    line_end = re.compile(r"(?:\[\^[^\]\s]+\]|[ \t])*(?=\r|\n|\Z)")
    if sentence.end < len(inline.text.rstrip()):
        return NotPossible(_("A picture’s title can carry a note at its last sentence only."))
    if found is None or not line_end.match(text, found.end()):
        return NotPossible(_("No note can hang at this caption, because text follows right behind the picture."))
    return _behind_marks(text, found.end())


def _behind_closing(text: str, at: int, last: Piece, other: Piece | None) -> int:
    """Behind the signs that close what the last word stood in, and the word after it does not."""
    closes_code = last.code and (other is None or other is not last)
    closes_link = last.link >= 0 and (other is None or other.link != last.link)
    closes_emphasis = (last.emphasis and not (other and other.emphasis)) or (
        last.strong and not (other and other.strong)
    )
    while True:
        found = None
        if closes_code:
            found, closes_code = _CODE.match(text, at), False
        if found is None and closes_link:
            found = _LINK.match(text, at)
            closes_link = found is None
        if found is None and closes_emphasis:
            found = _EMPHASIS.match(text, at)
        if found is None:
            return at
        at = found.end()


def has_only_got(label: str, sentence: SentenceId, before: RawLesson, after: RawLesson) -> bool:
    """Whether that sentence has the label now, and all sentences are the same."""
    if after.labels.count(label) != 1 or sorted(after.labels) != sorted((*before.labels, label)):
        return False
    marked = after.article.sentences[before.article.ids.index(sentence)]
    return before.article.texts == after.article.texts and label in [mark.label for mark in marked.marks]


def _behind_marks(text: str, at: int) -> int:
    while found := _MARK.match(text, at):
        at = found.end()
    return at
