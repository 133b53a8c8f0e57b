"""A note without a sentence is given to one."""

import pytest
from authoring.edit.notes.drafting import draft_of

from media_literacy.authoring.edit.notes.note_attaching import attach_note
from media_literacy.authoring.edit.source.splice import NotPossible, apply_splices
from media_literacy.lesson.model import SentenceId

TEXT = "# News\n\nOne. Two.[^a]\n\n    code\n\n[^a]: **Fine: limits.** So.\n\n[^b]: **Fine: limits.** Else.\n"


def attached(label: str, words: str, text: str = TEXT) -> str:
    draft = draft_of(text)
    article = draft.raw.article
    sentence = next(id for id, each in zip(article.ids, article.sentences, strict=True) if words in each.text)
    edit = attach_note(draft, label, sentence)
    return edit.reason if isinstance(edit, NotPossible) else apply_splices(text, edit.splices)


def test_the_sentence_gets_the_mark_and_nothing_else_changes():
    for words, marked in (("One", "One.[^b] Two.[^a]"), ("Two", "One. Two.[^a][^b]")):
        assert attached("b", words) == TEXT.replace("One. Two.[^a]", marked)


def test_a_note_that_has_a_sentence_or_is_gone_goes_to_no_other():
    for label in ("a", "none"):
        assert "by now, or is gone" in attached(label, "One")
    assert "code" in attached("b", "code")
    with pytest.raises(KeyError):
        attach_note(draft_of(TEXT), "b", SentenceId("s-00000000"))
