"""The article: its blocks by their rank on the page, and its sentences with the marks that they carry."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from media_literacy.diagnostics import DiagnosticCode, FormWording, Severity
from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _
from media_literacy.lesson.bounded_cache import BoundedCache
from media_literacy.lesson.diagnostic_collector import DiagnosticCollector
from media_literacy.lesson.limits import SENTENCE_LENGTH, SENTENCES
from media_literacy.lesson.raw_lesson import (
    RawArticle,
    RawBlock,
    RawSentence,
)
from media_literacy.lesson.raw_text import InlineText, Piece, RawMark, TextLines
from media_literacy.lesson.sentences.block_sentences import cut_sentences, sentence_at
from media_literacy.lesson.sentences.sentence_ids import name_sentences
from media_literacy.lesson.sentences.splitting import Span
from media_literacy.lesson.text_blocks import BlockKind

TOO_MANY_SENTENCES = DiagnosticCode("too-many-sentences", Severity.ERROR)
SENTENCE_TOO_LONG = DiagnosticCode("sentence-too-long", Severity.ERROR)
MARK_WITHOUT_TEXT = DiagnosticCode(
    "mark-without-text",
    Severity.ERROR,
    FormWording(
        message=deferred("A note stands here with no sentence before it."),
        fix=deferred("Let it belong to the text above"),
    ),
)

_TEXTLESS = (BlockKind.PICTURE, BlockKind.RULE)
_MOST_CHARACTERS = 600_000
_cuts: BoundedCache[tuple[str, tuple[int, ...], str, tuple[str, ...]], tuple[Span, ...]] = BoundedCache(
    _MOST_CHARACTERS
)


def read_article(
    headline: RawBlock | None,
    blocks: Sequence[RawBlock],
    defined: frozenset[str],
    language: str,
    keep_together: Sequence[str],
    collector: DiagnosticCollector,
) -> RawArticle:
    """Arrange the blocks and cut them into sentences. `defined` are the labels that have a note."""
    arranged = [*_arrange(headline, blocks)]
    sentences, shown = _read_sentences(arranged, _Cutter(language, tuple(keep_together)), collector)
    labels = [[mark.label for mark in sentence.marks if mark.label in defined] for sentence in sentences]
    ids = name_sentences(zip((sentence.text for sentence in sentences), labels, strict=True))
    carried = {mark.label for sentence in sentences for mark in sentence.marks}
    written = {mark.label for block in arranged for mark in block.inline.marks if mark.label is not None}
    stray = frozenset(written - carried)
    return RawArticle(tuple(arranged[:shown]), tuple(sentences), tuple(ids), stray, shown < len(arranged))


def _arrange(headline: RawBlock | None, blocks: Sequence[RawBlock]) -> Iterator[RawBlock]:
    """Give headline, second headline and bylines their rank, and put each picture's title below it."""
    if headline is not None:
        yield headline._replace(kind=BlockKind.HEADLINE)
    in_head = True
    waiting: RawBlock | None = None
    for index, block in enumerate(blocks):
        if waiting is not None:
            # A mark that stands right behind the picture belongs to its caption.
            marks = block.inline.marks if not block.inline.text.strip() and block.kind is BlockKind.PARAGRAPH else ()
            yield _with_marks(waiting, marks)
            waiting = None
            if marks:
                continue
        if block.picture is not None:
            yield block
            waiting = _caption(block) if block.picture.title.strip() else None
        elif index == 0 and headline is not None and _is_heading(block, 2):
            yield block._replace(kind=BlockKind.DECK)
        elif in_head and block.kind is BlockKind.PARAGRAPH and _is_emphasised(block.inline):
            yield block._replace(kind=BlockKind.BYLINE)
        else:
            in_head = in_head and block.kind in _TEXTLESS
            yield block
    if waiting is not None:
        yield waiting


def _is_heading(block: RawBlock, level: int) -> bool:
    return block.kind is BlockKind.HEADING and block.level == level and block.depth == 0


def _is_emphasised(inline: InlineText) -> bool:
    """Whether a text is emphasised as a whole."""
    return bool(inline.text.strip()) and all(piece.emphasis for piece in inline.pieces if piece.text.strip())


def _caption(block: RawBlock) -> RawBlock:
    """The title of a picture as a block of its own."""
    assert block.picture is not None
    where = block.picture.range.start
    lines = TextLines(where.line, (0,), (0,), (where.column - 1,))
    text = block.picture.title.replace("\n", " ")
    inline = InlineText(text, (Piece(0, text, 0),), lines)
    item = block.item._replace(is_first=False, checked=None) if block.item else None
    return block._replace(kind=BlockKind.CAPTION, inline=inline, picture=None, item=item)


def _with_marks(block: RawBlock, marks: Sequence[RawMark]) -> RawBlock:
    end = len(block.inline.text)
    placed = tuple(mark._replace(offset=end) for mark in marks)
    return block._replace(inline=block.inline._replace(marks=placed))


@dataclass(frozen=True, slots=True)
class _Cutter:
    """Cuts the text of blocks as the language wants, and remembers how."""

    language: str
    keep_together: tuple[str, ...]

    def cut(self, block: RawBlock, room: int) -> Sequence[Span]:
        """The sentences of a block, complete if there are no more than `room`."""
        text, marks = block.inline.text, tuple(mark.offset for mark in block.inline.marks)
        if block.kind is BlockKind.CODE:
            return _as_one(text)
        key = (text, marks, self.language, self.keep_together)
        spans = _cuts.get(key)
        if spans is None or len(spans) > room:
            spans = tuple(cut_sentences(text, marks, self.language, self.keep_together, room))
            if len(spans) <= room:
                _cuts.put(key, spans, len(text) + 1)
        return spans


def _read_sentences(
    blocks: Sequence[RawBlock], cutter: _Cutter, collector: DiagnosticCollector
) -> tuple[list[RawSentence], int]:
    """The sentences of all blocks, and how many blocks can be shown within the limit."""
    sentences: list[RawSentence] = []
    for index, block in enumerate(blocks):
        room = SENTENCES - len(sentences)
        found = [*_block_sentences(index, block, cutter, room, collector)] if block.kind not in _TEXTLESS else []
        if len(sentences) + len(found) > SENTENCES:
            message = _("An article may have at most {count} sentences; from here on it is left out.")
            hint = _("Make two lessons of it.")
            collector.add(TOO_MANY_SENTENCES, message.format(count=SENTENCES), block.range, hint)
            return sentences, index
        sentences += found
    return sentences, len(blocks)


def _block_sentences(
    index: int, block: RawBlock, cutter: _Cutter, room: int, collector: DiagnosticCollector
) -> Iterator[RawSentence]:
    inline = block.inline
    spans = cutter.cut(block, room)
    carried: dict[int, list[RawMark]] = {}
    for mark in inline.marks:
        place = sentence_at(spans, mark.offset)
        if place is not None:
            carried.setdefault(place, []).append(mark)
        elif mark.label is not None:
            message = _("The mark “[^{label}]” has no text before it, so it belongs to no sentence.")
            hint = _("Put it at the end of its sentence, without a blank line between them.")
            collector.add(MARK_WITHOUT_TEXT, message.format(label=mark.label), mark.range, hint)
    for place, (start, end) in enumerate(spans):
        where = inline.location(start)
        if end - start > SENTENCE_LENGTH:
            message = _("A sentence may have at most {count} characters.").format(count=SENTENCE_LENGTH)
            collector.add(
                SENTENCE_TOO_LONG,
                message,
                inline.range(start, end),
                _("End it earlier, with a full stop or a line break."),
            )
        yield RawSentence(index, start, end, inline.text[start:end], where, tuple(carried.get(place, ())))


def _as_one(text: str) -> list[Span]:
    """A block of code is one sentence: no mark can stand in it."""
    start = len(text) - len(text.lstrip())
    return [(start, len(text.rstrip()))] if text.strip() else []
