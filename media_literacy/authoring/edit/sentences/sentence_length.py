"""How long a sentence may become by an edit: what a lesson would not take is refused, not written and remarked on."""

from collections.abc import Iterable

from media_literacy.authoring.edit.source.splice import NotPossible
from media_literacy.i18n import gettext as _
from media_literacy.lesson.limits import SENTENCE_LENGTH


def too_long(sentences: Iterable[str]) -> NotPossible | None:
    """Why these sentences are not written; None where each is short enough."""
    if all(len(sentence) <= SENTENCE_LENGTH for sentence in sentences):
        return None
    message = _("A sentence may have at most {count} characters. Make two of it, with a full stop between them.")
    return NotPossible(message.format(count=SENTENCE_LENGTH))
