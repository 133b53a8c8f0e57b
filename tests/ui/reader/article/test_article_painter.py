"""How a sentence looks follows from what is known of it and what somebody does with it."""

from factories import make_lesson
from PySide6.QtGui import QImage, QPainter, QRegion
from ui.reader.article.shown_article import LESSON

from media_literacy.lesson.model import SentenceId
from media_literacy.ui.reader.article.article_layout import ArticleLayout
from media_literacy.ui.reader.article.article_painter import WIDEST_SHARE, ArticleAppearance, around, paint_article
from media_literacy.ui.reader.article.sentence_state import STYLES, SentenceState
from media_literacy.ui.text.block_layout import BlockLayout

HIT, MISSED, OTHER = SentenceId("flag-1"), SentenceId("flag-2"), SentenceId("fine-1")
SHOWN = ArticleAppearance(
    {HIT: SentenceState.HIT, MISSED: SentenceState.MISS},
    chosen=None,
    hovered=None,
    hinted=frozenset(),
    selection=None,
    has_focus=False,
    has_numbers=False,
    numbered=frozenset(),
)


def test_what_is_not_known_of_a_sentence_is_plain():
    assert SHOWN.state(HIT) is SentenceState.HIT
    assert SHOWN.state(OTHER) is SentenceState.PLAIN


def test_the_ground_says_what_matters_most():
    assert (SHOWN.wash(HIT), SHOWN.wash(MISSED), SHOWN.wash(OTHER)) == ("caught_wash", "", "")
    hovered = SHOWN._replace(hovered=OTHER)
    assert hovered.wash(OTHER) == "hover"
    assert SHOWN._replace(hovered=HIT).wash(HIT) == "caught_wash"
    hinted = hovered._replace(hinted=frozenset({OTHER, HIT}))
    assert (hinted.wash(OTHER), hinted.wash(HIT)) == ("hover", "caught_wash")  # a hint is no state
    assert hinted._replace(chosen=OTHER).wash(OTHER) == "chosen"


def test_the_number_of_a_framed_sentence_has_a_tab_in_the_colour_of_its_frame():
    shown = SHOWN._replace(chosen=HIT, partners=frozenset({MISSED}))
    assert [shown.tab(sentence) for sentence in (HIT, MISSED, OTHER)] == [
        ("accent", "on_accent"),
        ("paper", "clash"),
        None,
    ]


def test_a_number_after_a_framed_sentence_stands_clear_of_its_frame():
    shown = SHOWN._replace(chosen=HIT, partners=frozenset({MISSED}))
    assert [shown.tab(OTHER, before) for before in (HIT, MISSED, OTHER, None)] == [
        ("paper", "soft"),
        ("paper", "soft"),
        None,
        None,
    ]
    assert SHOWN.tab(OTHER, None) is None
    assert shown.tab(MISSED, HIT) == ("paper", "clash")  # its own frame comes first


def test_all_that_is_painted_for_a_sentence_reaches_across_the_page(appearance):
    layout = ArticleLayout(LESSON.article, appearance, 600)
    box, words = around(layout, HIT, 600), layout.bounds(HIT)
    assert (box.left(), box.width()) == (0, 600)
    assert box.top() < words.top() and box.bottom() > words.bottom()


def test_signs_of_one_line_stand_in_the_order_of_their_sentences(view, appearance):
    first, second = SentenceId("fine-1"), SentenceId("fine-2")
    line = view.layout_of_page.rectangles(first)[0]
    assert view.layout_of_page.rectangles(second)[0].top() == line.top()

    def columns(states, state):
        view.show_states(states, {}, frozenset())
        image, colour = view.grab().toImage(), appearance.theme.colour(STYLES[state].colour)
        rows = range(round(line.top()), round(line.bottom()))
        return [x for x in range(round(line.left()) - 6) for y in rows if image.pixelColor(x, y) == colour]

    for states in (
        {first: SentenceState.HIT, second: SentenceState.MISS},
        {first: SentenceState.MISS, second: SentenceState.HIT},
    ):
        left, right = (columns(states, state) for state in states.values())
        assert left and right and max(left) < min(right)
    alone = columns({first: SentenceState.LEFT_ALONE, second: SentenceState.PLAIN}, SentenceState.LEFT_ALONE)
    assert min(alone) > max(left)  # next to the text


def test_a_strip_at_the_edge_of_the_page_is_the_wider_the_more_of_a_class_doubted(view, appearance):
    sentence = SentenceId("fine-1")
    line = view.layout_of_page.rectangles(sentence)[0]

    def width_at(share):
        view.show_shares({sentence: share})
        image, colour = view.grab().toImage(), appearance.theme.colour("marked")
        return sum(
            image.pixelColor(x, round(line.center().y())) == colour for x in range(view.width() - 20, view.width())
        )

    assert [width_at(share) for share in (0.0, 0.5, 1.0)] == [0, WIDEST_SHARE / 2, WIDEST_SHARE]


def test_blocks_between_two_sentences_that_changed_are_not_painted(appearance, monkeypatch):
    lesson = make_lesson(plain=[f"Sentence {number} is here." for number in range(9)], per_paragraph=1)
    layout = ArticleLayout(lesson.article, appearance, 600)
    first, *_between, last = (sentence.id for sentence in lesson.article.sentences)
    drawn = []
    monkeypatch.setattr(BlockLayout, "draw", lambda block, *_where, **_how: drawn.append(block.text))
    picture = QImage(600, round(layout.height), QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    region = QRegion(around(layout, first, 600)).united(QRegion(around(layout, last, 600)))
    paint_article(painter, layout, SHOWN, appearance, region, 600)
    painter.end()
    assert "Sentence 0 is here." in drawn and "Sentence 8 is here." in drawn
    assert not [text for text in drawn if text in {f"Sentence {number} is here." for number in range(2, 7)}]
