"""Sentences and blocks as somebody names them in a terminal."""

from media_literacy.cli.numbered_choices import chosen
from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import BlockKind, Lesson, SentenceId
from media_literacy.lesson.reading.suggestions import nearest


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
        hint = _("Sentences are numbered from 1 to {last}; “outline” shows them.").format(last=len(sentences))
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
