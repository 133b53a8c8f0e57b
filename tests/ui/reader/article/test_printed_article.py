"""The article as it is printed: under its label, and laid out when it is first asked for."""

from ui.reader.article.shown_article import LABEL, LESSON

from media_literacy.lesson.model import SentenceId
from media_literacy.ui.reader.article.article_view import ArticleView


def test_the_label_of_origin_is_printed_over_the_article(qtbot, appearance, own):
    view = own(ArticleView(LESSON.article, appearance))
    before = view.layout_of_page.top(SentenceId("flag-1"))
    view.show_label(LABEL)
    assert view.layout_of_page.top(SentenceId("flag-1")) > before
    top = view.grab(view.rect().adjusted(0, 0, 0, 42 - view.height())).toImage()
    ink = {top.pixelColor(x, y).name() for x in range(44, 300, 2) for y in range(top.height())}
    assert appearance.theme.colour("missed").name() in ink
