"""Adds a sentence beside another one, in its paragraph, list item, quotation or cell."""

from collections.abc import Sequence
from itertools import product

from media_literacy.authoring.edit.article.article_shape import (
    PlannedBlock,
    WrittenArticle,
    first_written,
    index_of,
    plan_of,
)
from media_literacy.authoring.edit.article.cutting_and_putting import ways_to_put
from media_literacy.authoring.edit.article.sentence_source import (
    ONE_LINE,
    full_stop,
    has_end,
    in_block,
    plain_words,
    wants_stop,
)
from media_literacy.authoring.edit.sentences.sentence_length import too_long
from media_literacy.authoring.edit.source.splice import NamedEdit, NotPossible
from media_literacy.i18n import gettext as _
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.model import SentenceId
from media_literacy.lesson.text_blocks import BlockKind


def add_sentence(
    draft: Draft, beside: SentenceId, text: str, *, is_before: bool = False
) -> NamedEdit[SentenceId] | NotPossible:
    """Writes a sentence behind another one of the article, or before it; its name is the new one's.

    The text is plain: signs of Markdown in it stay signs. It gets a full stop where the sentence beside it has one, and
    where it would run into the next without; below a byline where it reads as a sentence. KeyError for an unknown id.
    """
    raw = draft.raw
    index = index_of(raw, beside)
    words = " ".join(text.split())
    if not any(sign.isalnum() for sign in words):
        return NotPossible(_("A sentence needs words."))
    if (refusal := too_long((words,))) is not None:
        return refusal
    kind = raw.article.block(raw.article.sentences[index]).kind
    if kind is BlockKind.CODE:
        return NotPossible(_("This stands in a block of computer code, which stays as it is."))
    if kind is BlockKind.CAPTION:
        return NotPossible(_("This is a picture’s caption. Change it with the picture."))
    members = in_block(raw, index)
    after = members.index(index) - (1 if is_before else 0)
    # A line break is seen by readers, so it is the last thing to be tried.
    is_stopped = has_end(raw.article.texts[index]) or (kind is BlockKind.BYLINE and wants_stop(raw, words))
    for on_its_line, wording in product((False, True), _wordings(words, draft.language, is_stopped=is_stopped)):
        plan = _with_new(plan_of(raw), raw.article.sentences[index].block, after + 1, wording)
        markdown = plain_words(wording), plain_words(wording, begins_line=True)
        ways = ways_to_put(raw, members, after, wording, markdown, on_its_line=on_its_line)
        written = first_written(draft, plan, ways)
        if written is not None:
            return new_sentence(draft, written)
    return NotPossible(_why(kind))


def new_sentence(draft: Draft, written: WrittenArticle) -> NamedEdit[SentenceId]:
    """An edit that is named by the first sentence that is new."""
    return NamedEdit(written.id_at(written.new[0]), written.finished(draft))


def _wordings(words: str, language: str, *, is_stopped: bool) -> Sequence[str]:
    """With a full stop first where it is to have one, else with one if it cannot stand without."""
    if has_end(words):
        return (words,)
    stopped = words + full_stop(language)
    return (stopped, words) if is_stopped else (words, stopped)


def _with_new(plan: list[PlannedBlock], block: int, at: int, words: str) -> list[PlannedBlock]:
    entries = plan[block].entries
    plan[block] = plan[block]._replace(entries=(*entries[:at], words, *entries[at:]))
    return plan


def _why(kind: BlockKind) -> str:
    if kind in ONE_LINE:
        return _("This stands on one line, and a sentence cannot be told from the next there. Add a paragraph instead.")
    return _("A sentence with these words cannot stand here. Use other words, or another place.")
