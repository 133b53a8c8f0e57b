"""What is asked before sentences are taken out that others hang on."""

from media_literacy.authoring.edit.article.sentence_removing import Loss
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext


def removal_question(loss: Loss, sentences: int) -> str:
    """What goes along, and the question; empty when nothing does."""
    if not loss.notes and not loss.references:
        return ""
    words: list[str] = []
    if sentences > 1:
        words.append(_("{n} sentences would be removed.").format(n=sentences))
    if loss.notes:
        note = ngettext("A note goes along.", "{n} notes go along.", loss.notes)
        words.append(note.format(n=loss.notes))
    if loss.references:
        named = ngettext(
            "In one other place of the lesson a reference would lead nowhere.",
            "In {n} other places of the lesson a reference would lead nowhere.",
            loss.references,
        )
        words.append(named.format(n=loss.references))
    words.append(_("Remove all the same?"))
    return " ".join(words)
