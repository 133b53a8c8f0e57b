"""What is known of a sentence is seen, and only what changed is painted again."""

import pytest
from factories import make_lesson
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from media_literacy.lesson.model import SentenceId
from media_literacy.ui.reader.article.article_painter import around
from media_literacy.ui.reader.article.article_view import ArticleView
from media_literacy.ui.reader.article.sentence_state import STYLES, Line, SentenceState

LONG = make_lesson(plain=[f"Sentence number {number} is here." for number in range(1, 61)])


class Painted(QObject):
    """What was painted of a widget."""

    def __init__(self, widget):
        super().__init__(widget)
        self.regions = []
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint:
            self.regions.append(event.region().boundingRect())
        return False


@pytest.mark.parametrize("state", [state for state in SentenceState if state is not SentenceState.PLAIN])
def test_every_state_is_seen_at_the_sentence_and_in_the_page_margin(view, state):
    box = view.layout_of_page.rectangles(SentenceId("fine-1"))[0].toAlignedRect()
    margin = box.adjusted(0, 0, 0, 0)
    margin.setLeft(4)
    margin.setRight(box.left() - 6)
    before = view.grab(box).toImage(), view.grab(margin).toImage()
    view.show_states({SentenceId("fine-1"): state}, {}, frozenset())
    after = view.grab(box).toImage(), view.grab(margin).toImage()
    assert (before[0] != after[0]) is (STYLES[state].line is not Line.NONE)
    assert before[1] != after[1]
    view.show_states({}, {}, frozenset())
    assert (view.grab(box).toImage(), view.grab(margin).toImage()) == before


def test_choosing_a_sentence_hides_no_state(view):
    view.show_states({SentenceId("fine-1"): SentenceState.HIT}, {}, frozenset())
    view.choose(SentenceId("fine-1"))
    box = view.layout_of_page.rectangles(SentenceId("fine-1"))[0].toAlignedRect()
    with_hit = view.grab(box).toImage()
    view.show_states({SentenceId("fine-1"): SentenceState.MISS}, {}, frozenset())
    assert view.grab(box).toImage() != with_hit


def long_view(qtbot, appearance, own):
    view = own(ArticleView(LONG.article, appearance))
    view.show()
    qtbot.waitExposed(view)
    for _turn in range(3):
        QApplication.processEvents()
    return view


def test_a_change_paints_the_sentence_and_nothing_else(qtbot, appearance, own):
    view = long_view(qtbot, appearance, own)
    sentence, other = SentenceId("plain-3"), SentenceId("plain-1")
    painted = Painted(view)
    view.show_states({sentence: SentenceState.MARKED, other: SentenceState.PLAIN}, {}, frozenset())
    QApplication.processEvents()
    assert painted.regions == [around(view.layout_of_page, sentence, view.width())]
    view.show_states({sentence: SentenceState.MARKED}, {}, frozenset())
    QApplication.processEvents()
    assert len(painted.regions) == 1


def test_of_what_did_not_change_as_was_told_nothing_is_compared(qtbot, appearance, own):
    view = long_view(qtbot, appearance, own)
    sentence, other = SentenceId("plain-3"), SentenceId("plain-1")
    painted = Painted(view)
    view.show_states({sentence: SentenceState.MARKED, other: SentenceState.MARKED}, {}, frozenset(), {sentence})
    QApplication.processEvents()
    assert painted.regions == [around(view.layout_of_page, sentence, view.width())]


@pytest.mark.parametrize(("count", "is_whole"), [(40, False), (41, True)])
def test_of_many_sentences_the_page_is_painted_as_a_whole(qtbot, appearance, own, count, is_whole):
    view = long_view(qtbot, appearance, own)
    painted = Painted(view)
    view.show_states({SentenceId(f"plain-{n}"): SentenceState.MARKED for n in range(1, count + 1)}, {}, frozenset())
    QApplication.processEvents()
    assert any(region.contains(view.visibleRegion().boundingRect()) for region in painted.regions) is is_whole
