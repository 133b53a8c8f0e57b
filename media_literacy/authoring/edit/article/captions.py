"""The sentences of captions: a caption is a picture's title, which is text and no Markdown, and stands in its signs."""

from media_literacy.authoring.edit.article.pictures import described, picture_near, write_picture
from media_literacy.authoring.edit.shown_text import shown_text
from media_literacy.authoring.edit.source.splice import NamedEdit, NotPossible
from media_literacy.i18n import gettext as _
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.model import SentenceId
from media_literacy.lesson.raw_lesson import RawLesson
from media_literacy.lesson.reading.markdown_escaping import escape
from media_literacy.lesson.text_blocks import BlockKind


def is_in_caption(raw: RawLesson, sentence: SentenceId) -> bool:
    """Whether a sentence stands in the caption of a picture; KeyError for an unknown id."""
    return raw.article.block(raw.article.sentence(sentence)).kind is BlockKind.CAPTION


def caption_markdown(raw: RawLesson, sentence: SentenceId) -> str:
    """The words of a sentence of a caption, as Markdown that is read as them."""
    return escape(" ".join(raw.article.sentence(sentence).text.split()))


def reword_caption(draft: Draft, sentence: SentenceId, markdown: str) -> NamedEdit[SentenceId] | NotPossible:
    """Puts other words in the place of a sentence of a caption; the rest of it, and the picture, stay."""
    raw = draft.raw
    found = raw.article.sentence(sentence)
    words = " ".join(shown_text(markdown).split())
    if words == " ".join(found.text.split()):
        return NamedEdit(sentence, ())
    block = picture_near(raw, sentence)
    assert block is not None
    title = raw.article.block(found).inline.text
    edit = write_picture(draft, block, described(draft, block, title[: found.start] + words + title[found.end :]))
    if isinstance(edit, NotPossible):
        return NotPossible(
            _("These words cannot stand in the caption. Use others, or choose “Change or remove the picture here”.")
        )
    return edit
