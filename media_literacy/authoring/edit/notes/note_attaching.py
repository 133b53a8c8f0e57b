"""A note that belongs to no sentence, because its own is gone, is given to another one."""

from media_literacy.authoring.edit.sentences.sentence_ends import mark_splice
from media_literacy.authoring.edit.source.read_back import read_back
from media_literacy.authoring.edit.source.splice import NamedEdit, NotPossible
from media_literacy.i18n import gettext as _
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.model import SentenceId
from media_literacy.lesson.raw_lesson import RawArticle


def attach_note(draft: Draft, label: str, sentence: SentenceId) -> NamedEdit[str] | NotPossible:
    """Marks a sentence with the label of a note; the reason when it cannot carry a mark. KeyError for an unknown id."""
    before = draft.raw
    if label not in before.labels or any(label in labels for labels in _labels(before.article)):
        return NotPossible(_("This note has a sentence by now, or is gone."))
    mark = mark_splice(before, before.article.sentence(sentence), label)
    if isinstance(mark, NotPossible):
        return mark
    after = read_back(draft, (mark,))
    wanted = _labels(before.article)
    wanted[before.article.ids.index(sentence)].append(label)
    is_same = (after.article.texts, after.labels) == (before.article.texts, before.labels)
    if not is_same or _labels(after.article) != wanted:
        return NotPossible(_("No note can hang at this sentence. End it with a line break, or join it with the next."))
    return NamedEdit(label, (mark,))


def _labels(article: RawArticle) -> list[list[str | None]]:
    """The labels of the marks of each sentence."""
    return [[mark.label for mark in sentence.marks] for sentence in article.sentences]
