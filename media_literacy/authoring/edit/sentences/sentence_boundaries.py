"""Mends what the splitter got wrong: a hard line break splits a sentence, words kept together join two."""

import re

from media_literacy.authoring.edit.front_matter.front_matter_writing import set_front_value
from media_literacy.authoring.edit.sentences.references import other_ids, rename_references
from media_literacy.authoring.edit.sentences.sentence_ends import end_of_sentence
from media_literacy.authoring.edit.sentences.sentence_length import too_long
from media_literacy.authoring.edit.source.line_breaks import are_glued, can_part
from media_literacy.authoring.edit.source.read_back import read_back
from media_literacy.authoring.edit.source.splice import EditResult, NotPossible, in_order
from media_literacy.i18n import gettext as _
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.fix import Splice
from media_literacy.lesson.limits import KEPT_WORDS
from media_literacy.lesson.model import SentenceId
from media_literacy.lesson.raw_lesson import RawLesson, RawSentence
from media_literacy.lesson.raw_text import InlineText
from media_literacy.lesson.source import usual_line_end
from media_literacy.lesson.text_blocks import BlockKind

_BEGIN = re.compile(r"[ \t>]*")
_SIGN = re.compile(r"[^\s>]")
_BREAK = re.compile(r"(?P<sign>\\| {2,})(?P<line>(?:\r\n?|\n)[ \t>]*)")
_ONE_LINE = (BlockKind.CELL, BlockKind.CAPTION, BlockKind.CODE, BlockKind.HEADLINE, BlockKind.HEADING, BlockKind.DECK)
_MOST_WORDS = 4


def split_sentence(draft: Draft, sentence: SentenceId, offset_in_sentence: int) -> EditResult:
    """Ends a sentence at an offset in its text with a hard line break; the reason when it cannot be done there.

    Learners see the break, which whoever offers this has to say (docs/decisions/0085).
    """
    before = draft.raw
    found = before.article.sentence(sentence)
    if before.article.block(found).kind in _ONE_LINE:
        return NotPossible(_("This text stands on one line, so it cannot be split. Put a note on its first sentence."))
    inline = before.article.block(found).inline
    left = found.start + len(inline.text[found.start : found.start + offset_in_sentence].rstrip())
    right = found.end - len(inline.text[max(found.start, found.start + offset_in_sentence) : found.end].lstrip())
    is_between = left < right or can_part(inline.text[found.start : left], inline.text[right : found.end])
    if not found.start < left <= right < found.end or not is_between:
        return NotPossible(_("Choose a place between two words of the sentence."))
    start, end = draft.source.span(inline.range(found.start, left)).end, draft.source.offset(inline.location(right))
    splice = _hard_break(draft, before, found, inline, start, end)
    after = read_back(draft, (splice,))
    index = before.article.sentences.index(found)
    is_split = _is_one_of_two(before, after, index)
    if not is_split or _letters(after.article.texts[index]) != _letters(found.text[: right - found.start]):
        return NotPossible(_("A line cannot begin there. Choose another place."))
    return in_order((splice, *rename_references(draft, other_ids(before, after))))


def _hard_break(
    draft: Draft, raw: RawLesson, sentence: RawSentence, inline: InlineText, start: int, end: int
) -> Splice:
    """A backslash at the end of the line; where the line goes on, a new one begins as its block's lines do."""
    text = draft.source.text
    between = text[start:end]
    lines = re.search(r"[ \t]*(?=\r|\n)", between)
    if lines:
        return Splice(start + lines.start(), start + lines.end(), "\\")
    number = draft.source.location(start).line
    line = draft.source.line(number)
    first = raw.article.block(sentence).inline.location(0)
    before = line[: first.column - 1] if first.line == number else _BEGIN.match(line)[0]  # pyright: ignore[reportOptionalSubscript]
    spaces = re.search(r"[ \t]+", between)
    at, stop = (start + spaces.start(), start + spaces.end()) if spaces else (end, end)
    begin = _SIGN.sub(" ", before.rstrip("*_[`"))
    return Splice(at, stop, f"\\{usual_line_end(text)}{begin}")


def _is_one_of_two(whole: RawLesson, parted: RawLesson, index: int) -> bool:
    """Whether that sentence of the one is two in the other, and all others are the same."""
    old, new = whole.article.texts, parted.article.texts
    is_all_else_same = len(new) == len(old) + 1 and old[:index] == new[:index] and old[index + 1 :] == new[index + 2 :]
    return is_all_else_same and _letters(old[index]) == _letters("".join(new[index : index + 2]))


def _letters(text: str) -> str:
    return "".join(text.split())


def join_sentences(draft: Draft, first: SentenceId) -> EditResult:
    """Makes one of a sentence and the next; the reason when a mark or a new paragraph parts them.

    A hard line break between them is taken away; where the splitter alone cut, words are added to `keep-together`.
    """
    before = draft.raw
    found = before.article.sentence(first)
    index = before.article.sentences.index(found)
    other = before.article.sentences[index + 1] if index + 1 < len(before.article.sentences) else None
    if other is None or other.block != found.block:
        return NotPossible(
            _("The next sentence stands in another paragraph. Only sentences of one paragraph can join.")
        )
    if (refusal := too_long((found.text + other.text,))) is not None:
        return refusal
    if found.marks:
        return NotPossible(_("A note always ends its sentence. Take the note away first."))
    splices: tuple[Splice, ...] = ()
    gap = " " if before.article.block(found).inline.text[found.end : other.start] else ""
    if "\n" in before.article.block(found).inline.text[found.end : other.start]:
        at = end_of_sentence(before, found)
        broken = _BREAK.search(draft.source.text, at) if isinstance(at, int) else None
        if broken is None:
            return NotPossible(
                _("These lines cannot be joined here. Write the words of both in one, and remove the other.")
            )
        is_glued = are_glued(found.text, other.text)
        gap = "" if is_glued else gap
        splices = (Splice(broken.start(), broken.end("line") if is_glued else broken.end("sign"), ""),)
    after = read_back(draft, splices)
    if _is_one_of_two(after, before, index):
        return in_order((*splices, *rename_references(draft, other_ids(before, after))))
    return _kept_together(draft, before, index, splices, gap)


def _kept_together(draft: Draft, before: RawLesson, index: int, splices: tuple[Splice, ...], gap: str) -> EditResult:
    """Adds as few words around the cut as make one sentence of just these two."""
    kept = draft.front.keep_together
    if len(kept) >= KEPT_WORDS:
        return NotPossible(_("There are already as many words kept together as a lesson may have."))
    first, second = before.article.sentences[index : index + 2]
    for count in range(1, _MOST_WORDS + 1):
        words = gap.join((" ".join(first.text.split()[-count:]), " ".join(second.text.split()[:count])))
        after = read_back(draft, splices, (*kept, words))
        if _is_one_of_two(after, before, index):
            front = set_front_value(draft, "keep-together", (*kept, words))
            if isinstance(front, NotPossible):
                return front
            return in_order((*splices, *front, *rename_references(draft, other_ids(before, after))))
    return NotPossible(
        _("These two cannot be joined without joining others. Write the words of both in one, and remove the other.")
    )
