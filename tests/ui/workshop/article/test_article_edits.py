"""Edits of the article: made at once, in the text as it is."""

from functools import partial

from ui.workshop.writing import sentence

from media_literacy.authoring.edit.article.sentence_adding import add_sentence
from media_literacy.authoring.edit.source.splice import NotPossible
from media_literacy.lesson.model import SentenceId
from media_literacy.ui.workshop.article.article_edits import ArticleEdits

NEW = partial(add_sentence, text="New.")


def edits(page):
    return ArticleEdits(page.document, page.forms.flush, page)


def test_what_was_typed_in_a_form_is_brought_in_first(page):
    page.forms.edits.set_front("title", "Kites in town")
    named = edits(page).make(sentence(page, "Last year").id, NEW)
    assert named == sentence(page, "New.").id
    assert "title: Kites in town" in page.document.text


def test_without_its_sentence_or_an_article_nothing_is_done_and_that_is_said(page):
    before = page.document.text
    gone = edits(page).make(SentenceId("gone"), NEW)
    assert isinstance(gone, NotPossible) and "Choose it again" in gone.reason and page.document.text == before
    page.document.replace_text("---\n")
    none = edits(page).make(SentenceId("nobody"), NEW)
    assert isinstance(none, NotPossible) and page.document.text == "---\n"
