"""Sentences and blocks as somebody names them in a terminal."""

import re

from media_literacy.cli.numbered_choices import chosen
from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson, SentenceId
from media_literacy.lesson.reading.suggestions import nearest
from media_literacy.lesson.text_blocks import BlockKind

_RANGE = re.compile(r"(\d+)[-–](\d+)")
_SPACES_IN_RANGE = re.compile(r"(?<=\d)\s*[-–]\s*(?=\d)")


def sentences_named(names: str, lesson: Lesson) -> tuple[SentenceId, ...]:
    """The sentences that numbers, ranges of numbers and ids mean, apart by commas or spaces; each once, as typed.

    `AppError` names the first that means nothing, so that nothing is done by halves.
    """
    typed = _SPACES_IN_RANGE.sub("-", names).replace(",", " ").split()
    return tuple(dict.fromkeys(sentence for name in typed for sentence in _named(name, lesson)))


def _named(name: str, lesson: Lesson) -> tuple[SentenceId, ...]:
    sentences = lesson.article.sentences
    ends = _RANGE.fullmatch(name)
    if ends is None or any(sentence.id == name for sentence in sentences):
        return (sentence_named(name, lesson),)
    first, last = (lesson.sentence(sentence_named(end, lesson)).number for end in ends.groups())
    if first > last:
        raise AppError(
            _("“{name}” runs backwards.").format(name=name),
            hint=_("Put the lower number first: {first}-{last}.").format(first=last, last=first),
        )
    return tuple(sentence.id for sentence in sentences[first - 1 : last])


def sentence_named(name: str, lesson: Lesson) -> SentenceId:
    """The sentence that a number or an id means; a number goes first, since that is what stands on paper."""
    sentences = lesson.article.sentences
    if (numbered := chosen(name, sentences)) is not None:
        return numbered.id
    if any(sentence.id == name for sentence in sentences):
        return SentenceId(name)
    meant = nearest(name, [sentence.id for sentence in sentences])
    if meant is not None:
        hint = _("Did you mean “{word}”?").format(word=meant)
    else:
        hint = _("Sentences are numbered from 1 to {last}.").format(last=len(sentences))
    raise AppError(_("There is no sentence “{name}” in this lesson.").format(name=name), hint=hint)


def block_word(kind: BlockKind) -> str:
    """What a block is called on the printed page."""
    words = {
        BlockKind.HEADLINE: _("headline"),
        BlockKind.DECK: _("second headline"),
        BlockKind.BYLINE: _("byline"),
        BlockKind.PARAGRAPH: _("paragraph"),
        BlockKind.ITEM: _("list item"),
        BlockKind.CELL: _("table cell"),
        BlockKind.CAPTION: _("caption"),
        BlockKind.HEADING: _("heading"),
        BlockKind.QUOTATION: _("quotation"),
        BlockKind.CODE: _("code"),
        BlockKind.PICTURE: _("picture"),
        BlockKind.RULE: _("line"),
    }
    return words[kind]
