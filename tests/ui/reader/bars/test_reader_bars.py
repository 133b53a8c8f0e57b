"""The bar under the page, and both bars in low and wide windows."""

import pytest
from factories import FakeClock, make_lesson
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.wording.item_words import Onward
from media_literacy.lesson.model import Mode
from media_literacy.ui.reader.article.sentence_state import SentenceState
from media_literacy.ui.reader.bars.reader_bars import REST_MILLISECONDS, BottomBar
from media_literacy.ui.reader.bars.reading_rail import ReadingRail
from media_literacy.ui.widgets.controls.more_menu import MoreButton
from media_literacy.ui.widgets.labels.plain_text import PlainLabel


@pytest.fixture
def attempt():
    return Attempt(make_lesson(fine=["The council met."] * 3), Mode.GUIDED, FakeClock())


@pytest.fixture
def bottom(qtbot, appearance, attempt):
    states = {sentence.id: SentenceState.PLAIN for sentence in attempt.lesson.article.sentences}
    bar = BottomBar(ReadingRail(attempt, states, appearance))
    qtbot.addWidget(bar)
    return bar


def test_hints_end_with_the_reveal_and_notes_to_step_through_begin(bottom):
    bottom.show_onward(is_revealed=False)
    assert (bottom.hint.isHidden(), bottom.next.isHidden(), bottom.main.text()) == (False, True, "I have read it all")
    bottom.show_onward(is_revealed=False, is_second_look=True)
    assert (bottom.hint.isHidden(), bottom.next.isHidden(), bottom.main.text()) == (False, True, "Open the notes")
    bottom.show_onward(is_revealed=True)
    assert (bottom.hint.isHidden(), bottom.next.isHidden(), bottom.main.text()) == (True, False, "See the result")


def test_the_key_that_leads_on_is_named_while_an_article_is_judged_item_by_item(bottom):
    bottom.show_onward(is_revealed=False)
    assert bottom._onward_key.isHidden()
    bottom.show_item_onward(Onward("Next sentence", is_ready=False))
    assert not bottom._onward_key.isHidden()
    bottom.name_single_keys(False)
    assert bottom._onward_key.isHidden()
    bottom.name_single_keys(True)
    bottom.show_onward(is_revealed=True)
    assert bottom._onward_key.isHidden()


def test_a_bar_whose_height_follows_from_what_shows_is_fitted_to_a_width_once(
    qtbot, dressed, large_appearance, bottom, monkeypatch
):
    dressed(large_appearance)
    fitted, fit = [], bottom._fit
    monkeypatch.setattr(bottom, "_fit", lambda: None if len(fitted) > 50 else (fitted.append(bottom.width()), fit()))
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    column.addStretch(1)
    column.addWidget(bottom)
    holder.resize(1280, 768)
    holder.show()
    bottom.show_class_onward(Onward("", is_ready=False), takes_marks=False, gives_hints=False, has_notes=False)
    bottom.show_marked(3)
    fitted.clear()
    holder.resize(640, 768)
    QApplication.processEvents()
    bottom.setParent(None)  # each is closed by itself
    assert 1 <= len(fitted) < 10


def test_all_contradictions_are_offered_where_there_are_several(bottom):
    assert bottom.clashes.isHidden()
    bottom.offer_clashes(has_many=True, shows_all=False)
    assert not bottom.clashes.isHidden() and bottom.clashes.text() == "All contradictions"
    bottom.offer_clashes(has_many=True, shows_all=True)
    assert bottom.clashes.text() == "One contradiction at a time"


def test_the_button_that_leads_on_rests_for_a_moment(qtbot, bottom):
    bottom.pause_onward()
    assert not bottom.main.isEnabled() and bottom._rest.interval() == REST_MILLISECONDS
    bottom._rest.timeout.emit()
    assert bottom.main.isEnabled()


def test_buttons_without_room_stand_in_a_menu(qtbot, in_window, bottom, attempt):
    around = QWidget()
    bottom.setParent(around)
    bottom.resize(1280, 80)
    in_window(around, 1280, 80)
    bottom.show_progress(attempt)
    bottom.show_onward(is_revealed=False)
    (more,) = bottom.findChildren(MoreButton)
    assert bottom.hint.isVisible() and not more.isVisible()
    bottom.resize(bottom.hint.width() + 400, 80)
    assert more.isVisible() and bottom.hint.isVisible() and not bottom.evidence.isVisible()
    assert bottom.hint not in more.offered() and bottom.evidence in more.offered()
    bottom.resize(330, 80)
    assert more.isVisible() and not bottom.hint.isVisible() and bottom.main.isVisible()
    with qtbot.waitSignal(bottom.hint_requested):
        more.make_menu().actions()[0].trigger()
    bottom.setParent(None)  # else it would go with what is around it, and then be closed


def test_the_step_is_shown_and_the_bar_is_named_by_all_that_the_rail_shows(bottom, attempt):
    bottom.show_progress(attempt)
    attempt.open()
    attempt.toggle_mark(attempt.lesson.article.sentences[0].id)
    bottom.show_progress(attempt)
    assert bottom.accessibleName() == "Step 1 of 4: read. You have read 1 of 3 sentences, 1 marked"
    shown = {label.text() for label in bottom.findChildren(PlainLabel)}
    assert {"Step 1 of 4: read", "You have read 1 of 3 sentences"} <= shown


def test_in_a_low_window_at_200_percent_the_bars_take_at_most_a_third(read, dressed, large_appearance):
    reader = read()
    dressed(large_appearance)
    reader.page.apply_appearance(large_appearance)
    reader.page.resize(640, 480)
    reader.qtbot.waitUntil(lambda: reader.page.size().toTuple() == (640, 480))
    reader.qtbot.waitUntil(lambda: reader.page.top.height() + reader.page.bottom.height() <= 160)
    label = "From a media-literacy exercise; may be invented. Not news."
    seen = {text.text() for text in reader.page.findChildren(PlainLabel) if text.isVisible()}
    assert {f"◆ {label}", "Step 1 of 5: read"} <= seen


def test_in_a_wide_window_the_bars_end_near_the_page_and_its_notes(read):
    def beside(page):
        return page.width() - page.bottom.main.geometry().right()

    reader = read()
    main = reader.page.bottom.main
    for width, is_apart in ((1256, False), (2560, True)):
        reader.page.resize(width, 800)
        reader.qtbot.waitUntil(lambda width=width: reader.page.width() == width)
        reader.qtbot.waitUntil(lambda apart=is_apart: (beside(reader.page) > 100) is apart)
        assert main.geometry().right() >= reader.page.desk.article.geometry().right()


def test_the_button_has_its_new_name_once_the_focus_has_gone_on_for_whoever_listens(
    qtbot, in_window, bottom, monkeypatch
):
    around = in_window(QWidget(), 1280, 80)
    bottom.setParent(around)
    bottom.show()
    bottom.show_onward(is_revealed=False)
    bottom.main.setFocus()
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    bottom.show_onward(is_revealed=True)
    assert bottom.main.text() == "I have read it all"
    qtbot.waitUntil(lambda: bottom.main.text() == "See the result")
    bottom.setParent(None)


def test_a_longer_step_makes_room_for_itself(bottom):
    before, after = (Attempt(make_lesson(fine=["A."]), Mode.INVESTIGATE, FakeClock()) for _ in range(2))
    after.open()
    after.show(sentence.id for sentence in after.lesson.article.sentences)
    after.read_all()
    hides = []
    for width in range(600, 1800, 8):
        bottom.resize(width, 80)
        bottom._fit()  # it is not shown, and hears nothing of it
        for attempt in (before, after):
            bottom.show_progress(attempt)
            hides.append(bottom._progress.isHidden())
            bottom._fit()
            assert bottom._progress.isHidden() == hides[-1]
    assert (False, True) in zip(hides[::2], hides[1::2], strict=True)
