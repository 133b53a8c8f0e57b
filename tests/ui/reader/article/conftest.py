"""What tests of the article share: one on its page, in an active window."""

import pytest
from ui.reader.article.shown_article import LABEL, LESSON

from media_literacy.ui.reader.article.article_view import ArticleView


@pytest.fixture
def show(qtbot, appearance, own):
    def make(article=LESSON.article):
        view = own(ArticleView(article, appearance))
        view.show_label(LABEL)
        view.show()
        qtbot.waitExposed(view)
        view.activateWindow()
        qtbot.waitUntil(view.isActiveWindow)
        return view

    return make


@pytest.fixture
def view(show):
    return show()
