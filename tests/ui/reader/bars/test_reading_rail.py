"""The rail: how far one is in the article, in ticks."""

import pytest
from factories import FakeClock, make_lesson
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QColor

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.progress.reading_progress import reading_ticks
from media_literacy.lesson.model import Mode
from media_literacy.ui.reader.article.sentence_state import SentenceState
from media_literacy.ui.reader.bars import reading_rail
from media_literacy.ui.reader.bars.reading_rail import ReadingRail

LESSON = make_lesson(fine=["The council met."] * 500)
IDS = [sentence.id for sentence in LESSON.article.sentences]


@pytest.fixture
def attempt():
    """An attempt at 500 sentences."""
    attempt = Attempt(LESSON, Mode.INVESTIGATE, FakeClock())
    attempt.open()
    return attempt


@pytest.fixture
def rail(qtbot, appearance, attempt):
    """A rail 980 px wide."""
    rail = ReadingRail(attempt, dict.fromkeys(IDS, SentenceState.PLAIN), appearance)
    qtbot.addWidget(rail)
    rail.resize(980, rail.sizeHint().height())
    return rail


def painted(rail, role):
    """The columns in which a colour stands."""
    picture = rail.grab().toImage()
    colour = QColor(rail.appearance.theme.colour(role)).rgb()
    return {x for x in range(picture.width()) for y in range(picture.height()) if picture.pixel(x, y) == colour}


def test_500_sentences_have_as_many_ticks_as_there_is_room_for(rail):
    assert len(rail.ticks()) == 63  # of eight sentences each, at least 12 px wide
    rail.resize(7200, 20)
    assert len(rail.ticks()) == 500


def test_it_is_filled_as_far_as_was_read_and_no_further(rail, attempt):
    assert painted(rail, "ink") == set()
    attempt.show(IDS[:250])
    rail.refresh()
    assert 470 < max(painted(rail, "ink")) <= 490


def test_a_mark_has_the_sign_and_the_colour_that_it_has_on_the_page(rail):
    assert painted(rail, "marked") == set()
    rail._states[IDS[499]] = SentenceState.MARKED
    rail.refresh()
    assert min(painted(rail, "marked")) > 940


def test_only_what_looks_different_is_painted_again(qtbot, rail, attempt):
    regions = []

    class Paints(QObject):
        def eventFilter(self, _watched, event):
            if event.type() is QEvent.Type.Paint:
                regions.append(event.region().boundingRect())
            return False

    rail.show()
    qtbot.waitExposed(rail)
    paints = Paints()
    rail.installEventFilter(paints)
    rail.update()
    qtbot.waitUntil(lambda: bool(regions))
    assert regions.pop() == rail.rect()
    rail.refresh()
    QCoreApplication.sendPostedEvents()
    assert regions == []
    attempt.show(IDS[80:88])
    rail.refresh()
    qtbot.waitUntil(lambda: bool(regions))
    wide = (rail.width() + 2) / 63
    assert 10 * wide - 3 < regions[0].left() and regions[0].right() < 11 * wide + 1


def test_in_a_low_window_it_takes_less_height_and_in_large_type_more(rail, large_appearance):
    usual = rail.sizeHint().height()
    rail.apply_appearance(large_appearance)
    assert rail.sizeHint().height() == 2 * usual
    rail.keep_low(True)
    assert rail.sizeHint().height() < usual


def test_it_fills_from_the_right_where_writing_does(rail, attempt):
    rail.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    attempt.show(IDS[:8])
    assert min(painted(rail, "ink")) > 940


def test_ticks_are_worked_out_once_a_change_and_not_for_a_painting(qtbot, rail, monkeypatch):
    rail.show()
    qtbot.waitExposed(rail)
    rail.grab()
    asked = []
    monkeypatch.setattr(reading_rail, "reading_ticks", lambda *ticks: asked.append(ticks) or reading_ticks(*ticks))
    rail.grab()
    assert asked == []
    rail.refresh()
    rail.grab()
    assert len(asked) == 1
    rail.resize(700, rail.height())
    rail.grab()
    assert len(asked) == 2  # there is room for fewer


def test_the_ticks_of_a_short_lesson_reach_from_end_to_end(appearance, qtbot):
    attempt = Attempt(make_lesson(plain=["One.", "Two.", "Three."]), Mode.GUIDED, FakeClock())
    attempt.open()
    short = ReadingRail(attempt, {}, appearance)
    qtbot.addWidget(short)
    short.resize(1000, 30)
    attempt.show(sentence.id for sentence in attempt.lesson.article.sentences)
    inked = painted(short, "ink")
    assert min(inked) <= 1 and max(inked) >= 998
