"""The article on the projector."""

import pytest
from factories import make_lesson

from media_literacy.lesson.model import SentenceId
from media_literacy.ui.classroom.presenter.heat_gutter import HeatBar
from media_literacy.ui.classroom.presenter.presenter_window import DESIGNED, NOTE_WIDTH, USUAL
from media_literacy.ui.classroom.presenter.projected_article import BESIDE_BARS, ProjectedArticle, ShownSentences
from media_literacy.ui.reader.article.article_layout import PADDING
from media_literacy.ui.reader.article.sentence_state import SentenceState

FIRST, THIRTIETH, LAST = (SentenceId(f"flag-{number}") for number in (1, 30, 40))


BODY_LETTER = 9.4
"""Px of a letter of running text at 100 %, on average."""
BESIDE_NOTE = round(DESIGNED.width() - USUAL * (NOTE_WIDTH + 3 * 14))
"""How wide the article is at the designed size once a note stands beside it."""


@pytest.fixture(scope="module")
def long_lesson():
    return make_lesson(
        flags=[f"Nobody was there on day {number}, says the mayor of the town." for number in range(40)],
        clashes=[("flag-1", "flag-40")],
    )


@pytest.fixture
def article(in_window, appearance, long_lesson):
    return in_window(ProjectedArticle(long_lesson, appearance), 900, 500)


def test_the_sentence_that_is_spoken_of_comes_into_view(article):
    article.show_sentences(ShownSentences(chosen=THIRTIETH))
    top = article.top
    assert top > 0
    article.show_sentences(ShownSentences(chosen=THIRTIETH, states={THIRTIETH: SentenceState.NOTED_FLAG}))
    assert article.top == top  # and stays where it is
    article.show_sentences(ShownSentences(chosen=FIRST))
    assert article.top < top


def test_beside_the_bars_a_line_still_has_some_fifty_characters(in_window, appearance, long_lesson):
    usual = appearance._replace(scale=appearance.scale._replace(size=USUAL))
    article = in_window(ProjectedArticle(long_lesson, usual), BESIDE_NOTE, 700)
    bars = (HeatBar(FIRST, 1, 20, 27),)
    article.show_sentences(ShownSentences(bars=bars))
    letter = usual.scale.px(BODY_LETTER * BESIDE_BARS)
    assert 45 <= (article._print.width - 2 * PADDING) / letter <= 60
    article.show_sentences(ShownSentences())
    assert article._appearance == usual  # it is large again without them


def cut_lines(article):
    layout = article._print.layout
    sentences = [found for placed in layout.flow.placed for found in layout.in_block(placed.index)]
    boxes = [box for sentence in sentences for box in layout.rectangles(sentence.id)]
    return [box for box in boxes if box.top() + 1 < article.top < box.bottom() - 3.5]  # white between the lines


def test_no_line_is_cut_at_the_upper_edge(article):
    tops = []
    while article.scroll_on():
        tops.append(article.top)
        assert cut_lines(article) == []
    while article.scroll_back():
        assert cut_lines(article) == []
    for sentence in (THIRTIETH, FIRST, LAST, SentenceId("flag-20")):
        article.show_sentences(ShownSentences(chosen=sentence))
        assert cut_lines(article) == []
    for height in (480, 333):
        article.resize(900, height)
        assert cut_lines(article) == []
    assert len(tops) > 1


def test_no_line_is_cut_at_the_lower_edge(article):
    layout = article._print.layout
    boxes = [box for number in range(1, 41) for box in layout.rectangles(SentenceId(f"flag-{number}"))]
    paper = article._appearance.theme.colour("paper").rgb()
    for height in (487, 501):
        article.resize(900, height)
        last = article.top + article.whole_height
        assert [box for box in boxes if box.top() + 1 < last < box.bottom() - 3.5] == []
        grabbed = article.grab().toImage()
        below = range(round(article.whole_height) + 1, height)
        assert all(grabbed.pixelColor(x, y).rgb() == paper for y in below for x in range(300, 600, 9)), height


def test_scrolling_ends_at_both_ends(article):
    steps = 0
    while article.scroll_on():
        steps += 1
    assert steps > 1 and article.is_at_end
    while article.scroll_back():
        steps -= 1
    assert article.top == 0 and abs(steps) <= 1


def test_bars_stand_beside_the_page_and_brackets_join_what_clashes(article):
    def colours(left, right):
        image = article.grab().toImage()
        return {image.pixelColor(x, y).name() for x in range(left, right, 2) for y in range(0, 500, 3)}

    theme = article._appearance.theme
    bars = tuple(HeatBar(SentenceId(f"flag-{number}"), number, 20, 27) for number in range(1, 41))
    assert theme.marked not in colours(700, 900)
    article.scroll_on()
    article.show_sentences(ShownSentences(bars=bars))
    assert article.top == 0
    article.show_sentences(ShownSentences(chosen=FIRST, bars=bars, is_revealed=True))
    assert theme.marked in colours(700, 900) and theme.clash not in colours(0, 44)
    article.show_sentences(ShownSentences(chosen=FIRST, bars=bars, clashes=((FIRST, LAST),)))
    assert theme.clash in colours(0, 44)
    few = tuple(bar._replace(marked=None) for bar in bars)
    article.show_sentences(ShownSentences(bars=few))
    assert theme.marked not in colours(700, 900)


def test_another_size_keeps_the_place(article, large_appearance):
    article.scroll_on()
    share = article.top / article._print.layout.height
    article.apply_appearance(large_appearance)
    assert article.top / article._print.layout.height == pytest.approx(share, abs=0.1)
