"""Where a mark goes: behind a sentence's last sign, behind the signs of emphasis, code and links that close there."""

import html
import re

from media_literacy.authoring.edit.source.splice import NotPossible, Splice
from media_literacy.authoring.edit.spans.sentence_spans import ArticlePlaces
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import BlockKind
from media_literacy.lesson.raw_lesson import RawSentence
from media_literacy.lesson.raw_text import InlineText, Piece

BEGIN_OF_LINE = r"[ \t>]*"
"""What a line that goes on in a paragraph may begin with: quotations and blanks."""

_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|\w{1,40});")
_MARK = re.compile(r"\[\^[^\]\s]+\]")
_EMPHASIS = re.compile(r"[*_]+")
_OPENING = re.compile(r"(?:[*_\[<]|`+ ?)+$")
_CODE = re.compile(r" ?`+")
_LINK = re.compile(r"\]\((?:[^()\\]|\\.|\([^()]*\))*\)|\]\[[^\]]*\]|\]|>")
_PICTURE = re.compile(
    r"!\[(?:[^\[\]\\]|\\.|\[[^\]]*\])*\](?:\((?:\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'|[^()\"'\\]|\\.|\([^()]*\))*\)|\[[^\]]*\])?"
)


def mark_splice(article: ArticlePlaces, sentence: RawSentence, label: str) -> Splice | NotPossible:
    """Puts a mark at the end of a sentence, behind the marks that stand there already."""
    at = end_of_sentence(article, sentence)
    if isinstance(at, NotPossible):
        return at
    # A bracket right behind a mark would make a link of the two.
    gap = " " if article.source.text[at : at + 1] in ("(", "[") else ""
    return Splice(at, at, f"[^{label}]{gap}")


def end_of_sentence(article: ArticlePlaces, sentence: RawSentence) -> int | NotPossible:
    """The offset in the source behind a sentence and its marks, or why no mark can stand there."""
    kind, inline = article.kind(sentence), article.inline(sentence)
    if kind is BlockKind.CODE:
        return NotPossible(_("No mark can stand in a block of code. Put the note on the sentence before it."))
    if kind is BlockKind.CAPTION:
        return _end_of_caption(article, sentence, inline)
    last = _piece_of(inline, sentence.end - 1)
    text = article.source.text
    at = _behind_sign(text, article.character(inline, sentence.end - 1), inline.text[sentence.end - 1])
    after = inline.text[sentence.end : sentence.end + 1]
    other = _piece_of(inline, sentence.end) if after else None
    return _behind_marks(text, _behind_closing(text, at, last, other))


def words_of(article: ArticlePlaces, sentence: RawSentence) -> tuple[int, int]:
    """The offsets in the source of a sentence's first sign and behind its last one, without marks and emphasis."""
    inline = article.inline(sentence)
    start, last = (article.character(inline, at) for at in (sentence.start, sentence.end - 1))
    return start, _behind_sign(article.source.text, last, inline.text[sentence.end - 1])


def outer_words(article: ArticlePlaces, sentence: RawSentence) -> tuple[int, int]:
    """The same stretch with the signs of emphasis, code and links right around it that begin or end there."""
    inline, text = article.inline(sentence), article.source.text
    start, end = words_of(article, sentence)
    after = inline.text[sentence.end : sentence.end + 1]
    end = _behind_closing(
        text, end, _piece_of(inline, sentence.end - 1), _piece_of(inline, sentence.end) if after else None
    )
    first = _piece_of(inline, sentence.start)
    begun = first.start == sentence.start and (first.emphasis or first.strong or first.code or first.link >= 0)
    line = article.source.starts[article.source.location(start).line - 1]
    opening = _OPENING.search(text, line, start) if begun else None
    return (opening.start() if opening else start), end


def _end_of_caption(article: ArticlePlaces, sentence: RawSentence, inline: InlineText) -> int | NotPossible:
    """A mark right behind the picture belongs to the end of its caption; inside the title it would be no mark."""
    text = article.source.text
    found = _PICTURE.match(text, article.source.offset(inline.lines.location(0)))
    line_end = re.compile(r"(?:\[\^[^\]\s]+\]|[ \t])*(?=\r|\n|\Z)")
    if sentence.end < len(inline.text.rstrip()):
        return NotPossible(_("A picture's title can carry a note at its last sentence only."))
    if found is None or not line_end.match(text, found.end()):
        return NotPossible(_("No mark can stand in a picture's title, and text follows right behind the picture."))
    return _behind_marks(text, found.end())


def _piece_of(inline: InlineText, at: int) -> Piece:
    return next(piece for piece in reversed(inline.pieces) if piece.start <= at)


def _behind_sign(text: str, at: int, sign: str) -> int:
    """Behind one character of a text, which an escape or an entity may stand for."""
    if text[at] == "\\" and sign != "\\":
        return at + 2
    found = _ENTITY.match(text, at)
    if found and html.unescape(found[0]) == sign:
        return found.end()
    return at + 1 + (text[at : at + 2] == "\\\\")


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


def _behind_marks(text: str, at: int) -> int:
    while found := _MARK.match(text, at):
        at = found.end()
    return at
