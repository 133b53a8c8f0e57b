"""Where the sentences of a block stand in the source, each with its marks and signs, and what parts them."""

import re

from media_literacy.authoring.edit.sentences.sentence_ends import BEGIN_OF_LINE, end_of_sentence, outer_words, words_of
from media_literacy.authoring.edit.source.line_breaks import are_glued
from media_literacy.lesson.raw_lesson import RawLesson
from media_literacy.lesson.reading.markdown_escaping import escape
from media_literacy.lesson.source import Span, usual_line_end
from media_literacy.lesson.text_blocks import BlockKind

ONE_LINE = (BlockKind.HEADLINE, BlockKind.DECK, BlockKind.HEADING, BlockKind.CELL)
"""What stands on one line, so that no line can be broken in it."""

RUNNING = (BlockKind.PARAGRAPH, BlockKind.QUOTATION, BlockKind.ITEM)
"""What holds as many sentences as its author likes."""

_LINE_BREAK = re.compile(rf"[ \t]*(?:\r\n?|\n){BEGIN_OF_LINE}")
_SIGN = re.compile(r"[^\s>]")
_ENDS = re.compile(r"[.!?…:;。！？：；؟।][\"'”’»›)\]」』）*_]*$")
_WORDS_OF_A_SENTENCE = 5
_IDEOGRAPHS = re.compile(r"[぀-ヿ一-鿿]{8}")
_STOPS = {"zh": "。", "ja": "。", "hi": "।"}


def extent(raw: RawLesson, index: int) -> Span | None:
    """A sentence in the source with the signs that are all its own and with its marks; None where no mark can stand."""
    sentence = raw.article.sentences[index]
    end = end_of_sentence(raw, sentence)
    if not isinstance(end, int) or raw.article.block(sentence).kind is BlockKind.CAPTION:
        return None
    return Span(outer_words(raw, sentence).start, end)


def inner_extent(raw: RawLesson, index: int) -> Span:
    """The words of a sentence alone, inside the emphasis around them."""
    return words_of(raw, raw.article.sentences[index])


def in_block(raw: RawLesson, index: int) -> list[int]:
    """The sentences of a sentence's block, by their indexes."""
    block = raw.article.sentences[index].block
    return [at for at, sentence in enumerate(raw.article.sentences) if sentence.block == block]


def gap_after(raw: RawLesson, index: int) -> str | None:
    """What stands between a sentence and the next of its block; None for the last."""
    here, below = extent(raw, index), extent(raw, index + 1) if index + 1 in in_block(raw, index) else None
    return raw.source.text[here.end : below.start] if here is not None and below is not None else None


def parting(raw: RawLesson, index: int, left: str, right: str) -> str:
    """What an author would write between two sentences of that block: a space, or a new line where each has one."""
    if are_glued(left, right):
        return ""
    gaps = [gap_after(raw, at) for at in in_block(raw, index)[:-1]]
    lines = [gap for gap in gaps if gap is not None and _LINE_BREAK.fullmatch(gap)]
    return lines[0] if lines and len(lines) == len(gaps) else " "


def hard_break(raw: RawLesson, index: int) -> str:
    """A line break that readers see, with what the next line of the block begins with."""
    inline = raw.article.block(raw.article.sentences[index]).inline
    first = inline.location(0)
    before = raw.source.line(first.line)[: first.column - 1]
    return f"\\{usual_line_end(raw.source.text)}{_SIGN.sub(' ', before.rstrip('*_[`'))}"


def plain_words(text: str, *, begins_line: bool = False) -> str:
    """What somebody typed, as Markdown that is read as that text, on one line."""
    return escape(" ".join(text.split()), begins_line=begins_line)


def has_end(text: str) -> bool:
    """Whether a text ends as a sentence does."""
    return _ENDS.search(text.rstrip()) is not None


def wants_stop(raw: RawLesson, words: str) -> bool:
    """Whether a text of its own, typed without an end, is a sentence that lost its stop.

    A few words may be a name, a place or a date; and where no paragraph of the article has stops, as among posts, none
    is missed.
    """
    if has_end(words) or (len(words.split()) < _WORDS_OF_A_SENTENCE and not _IDEOGRAPHS.search(words)):
        return False
    return any(
        has_end(text)
        for sentence, text in zip(raw.article.sentences, raw.article.texts, strict=True)
        if raw.article.block(sentence).kind in RUNNING
    )


def full_stop(language: str) -> str:
    """The stop of a language."""
    return _STOPS.get(language.partition("-")[0].lower(), ".")
