"""The result: its words, its lists, and the ways on from it."""

import pytest
from factories import FakeClock, make_lesson
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.results.kept_result import result_now
from media_literacy.engine.results.result_groups import ResultSection
from media_literacy.lesson.model import KindId, Mode, SentenceId
from media_literacy.ui.result.result_page import ResultPage
from media_literacy.ui.result.tries_panel import ShownTries, ShownTry

LESSON = make_lesson(
    flags=["The tax office checks the police.", "Both are true and false."],
    fine=["Dr. Lee counted 214 letters.", "The council met on Tuesday."],
    checks=["A secret report proves it."],
    plain=["It rained."],
)


def revealed(*marked, mode=Mode.INVESTIGATE, lesson=LESSON, sure=None, before_reveal=()):
    attempt = Attempt(lesson, mode, FakeClock())
    attempt.open()
    attempt.show(sentence.id for sentence in lesson.article.sentences)
    for name in marked:
        attempt.toggle_mark(SentenceId(name))
        if sure:
            attempt.set_confidence(SentenceId(name), sure)
    for name, reason in before_reveal:
        attempt.toggle_mark(SentenceId(name))
        attempt.set_reason(SentenceId(name), KindId(reason))
    attempt.read_all()
    attempt.read_all()
    return attempt


@pytest.fixture
def show(in_window, appearance):
    def make(*marked, mode=Mode.INVESTIGATE, lesson=LESSON, sure=None):
        attempt = revealed(*marked, mode=mode, lesson=lesson, sure=sure)
        return in_window(ResultPage(result_now(attempt.state, lesson), appearance), 1280, 800)

    return make


def said(page):
    return [label.text() for label in page.findChildren(QLabel)]


def lists(page):
    """Heading and sentence ids of each list, from the top."""
    return [(section.findChild(QLabel).text(), [row.objectName() for row in section.rows]) for section in page.sections]


def button(page, text):
    return next(button for button in page.findChildren(QPushButton) if button.text() == text)


def test_the_result_stands_in_words_without_percentages(show):
    page = show("flag-1", "fine-2")
    assert "You left 1 of 2 sound sentences alone, and caught 1 of 2 problems." in said(page)
    assert not any("%" in text or "percent" in text for text in said(page))


def test_what_to_look_at_again_comes_first_and_each_sentence_stands_once(show):
    page = show("flag-1", "fine-2")
    assert lists(page) == [
        ("Problems that are easy to read past", ["flag-2"]),
        ("You doubted these, and they hold up", ["fine-2"]),
        ("Problems that you caught", ["flag-1"]),
        ("Sound, and you left them alone", ["fine-1"]),
        ("Worth looking up", ["check-1"]),
    ]


def section(page, wanted):
    return next(section for section in page.sections if section.section is wanted)


def test_a_row_says_number_outcome_how_sure_the_sentence_and_its_kind(show):
    page = show("flag-1", sure=3)
    row = section(page, ResultSection.CAUGHT).rows[0]
    assert row.accessibleName() == (
        "Sentence 1, Caught, you were sure: The tax office checks the police. Impossible role."
    )


def test_the_reason_stands_with_what_to_look_at_again_and_beside_another_one(in_window, appearance):
    attempt = revealed("fine-1", before_reveal=[("flag-1", "loaded")])
    page = in_window(ResultPage(result_now(attempt.state, LESSON), appearance), 1280, 800)
    for wanted in (ResultSection.MISSED, ResultSection.DOUBTED):
        assert section(page, wanted).rows[0].accessibleName().endswith("Because of what it says.")
    assert (
        section(page, ResultSection.CAUGHT)
        .rows[0]
        .accessibleName()
        .endswith(
            "Right sentence. You chose “loaded words”; the stronger reason is “impossible role”, because of this: "
            "Because of what it says."
        )
    )
    assert any("In 0 of 1 you also named the reason." in text for text in said(page))


def test_the_kind_stands_once_over_its_sentences(show):
    page = show(lesson=make_lesson(flags=[("a.", "role"), ("b.", "time"), ("c.", "role")]))
    words = [label.text() for label in section(page, ResultSection.MISSED).findChildren(QLabel)]
    assert words == ["Problems that are easy to read past", "Impossible role", "Impossible time"]


def test_a_sentence_of_the_small_picture_leads_to_its_place(qtbot, show):
    page = show("flag-1")
    with qtbot.waitSignal(page.sentence_chosen) as chosen:
        page.miniature.pieces[3].click()
    assert chosen.args == ["fine-2"]


def test_the_small_picture_has_a_legend_with_signs_words_and_counts(show):
    page = show("flag-1", "fine-2")
    legend = [
        "Left alone, and sound: 1",
        "Caught: 1",
        "Easy to read past: 1",
        "Doubted, holds up: 1",
        "Worth looking up: 1",
    ]
    assert [text for text in said(page) if text in legend] == legend


def test_guided_is_called_so(show):
    page = show("flag-1", mode=Mode.GUIDED)
    assert "Your result" in said(page) and "You read it in Guided, so it counts as practice." in said(page)


def test_the_label_of_origin_is_told_now(show):
    page = show()
    assert "Invented for teaching. Not news." in said(page)


def test_clicking_a_sentence_asks_for_its_place(qtbot, show):
    page = show("flag-1")
    with qtbot.waitSignal(page.sentence_chosen) as chosen:
        qtbot.mouseClick(section(page, ResultSection.CAUGHT).rows[0], Qt.MouseButton.LeftButton)
    assert chosen.args == ["flag-1"]


def test_arrow_keys_go_through_the_sentences_and_enter_leads_back(qtbot, show):
    page = show("flag-1", "fine-2")
    page.sections[0].rows[0].setFocus()
    qtbot.waitUntil(page.sections[0].rows[0].hasFocus)
    qtbot.keyClick(page.sections[0].rows[0], Qt.Key.Key_Down)
    qtbot.waitUntil(page.sections[1].rows[0].hasFocus)
    with qtbot.waitSignal(page.sentence_chosen) as chosen:
        qtbot.keyClick(page.sections[1].rows[0], Qt.Key.Key_Return)
    assert chosen.args == ["fine-2"]


def test_a_long_list_of_sound_sentences_shows_its_beginning_and_all_on_request(qtbot, show):
    page = show(lesson=make_lesson(flags=["Wrong."], fine=[f"Sound number {n}." for n in range(9)]))
    sound = section(page, ResultSection.LEFT_ALONE)
    assert len(sound.rows) == 3
    qtbot.mouseClick(button(page, "Show 6 more"), Qt.MouseButton.LeftButton)
    assert len(sound.rows) == 9 and all(row.isVisible() for row in sound.rows)
    qtbot.waitUntil(sound.rows[3].hasFocus)


def test_problems_are_never_folded_away(show):
    page = show(lesson=make_lesson(flags=[f"Wrong number {n}." for n in range(9)], fine=["Sound."]))
    missed = section(page, ResultSection.MISSED)
    assert all(row.isVisible() for row in missed.rows) and len(missed.rows) == 9


def test_the_keys_go_down_the_page_and_then_along_the_bar(qtbot, show):
    page = show("flag-1")
    page.take_focus()
    qtbot.waitUntil(page.page_text.hasFocus)
    rows = [row for section in page.sections for row in section.rows]
    words = ("All lessons", "For teachers", "Back to the article", "Practise again", "Go on")
    buttons = [button(page, text) for text in words]
    for stop in (page.page_text, page.miniature.pieces[0], *rows, *buttons):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        qtbot.waitUntil(stop.hasFocus)


@pytest.mark.parametrize(
    ("text", "signal"),
    [
        ("All lessons", "home_requested"),
        ("For teachers", "teachers_requested"),
        ("Back to the article", "left"),
        ("Practise again", "practise_again"),
        ("Go on", "onward"),
    ],
)
def test_the_buttons_lead_on_back_and_to_another_try(qtbot, show, text, signal):
    page = show()
    with qtbot.waitSignal(getattr(page, signal)):
        qtbot.mouseClick(button(page, text), Qt.MouseButton.LeftButton)


def test_keys_pressed_twice_on_the_way_in_do_not_lead_past_the_result(qtbot, show):
    page = show()
    page.take_focus()
    qtbot.waitUntil(page.page_text.hasFocus)
    for signal in (page.onward, page.left, page.practise_again):
        with qtbot.assertNotEmitted(signal):
            for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
                qtbot.keyClick(page.page_text, key)
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page.page_text, Qt.Key.Key_Escape)


def test_at_twice_the_size_the_buttons_wrap_and_nothing_is_cut(qtbot, show, large_appearance):
    page = show("flag-1", "fine-2", sure=2)
    page.apply_appearance(large_appearance)
    page.resize(640, 600)
    assert page.minimumSizeHint().width() <= 640
    qtbot.waitUntil(lambda: page.sheet.width() < 640)
    for label in page.sheet.findChildren(QLabel):
        if label.isVisible():
            assert label.height() >= label.heightForWidth(label.width())


def test_a_sentence_with_quotation_marks_gets_no_second_pair(show):
    page = show(lesson=make_lesson(fine=["“I believe in facts.”", "He said “no” to it."], flags=["Wrong."]))
    shown = [row.text() for row in section(page, ResultSection.LEFT_ALONE).rows]
    assert shown == ["“I believe in facts.”", "He said “no” to it."]


def test_what_was_pointed_out_or_taken_back_stands_apart_and_says_so(in_window, appearance):
    attempt = Attempt(LESSON, Mode.GUIDED, FakeClock())
    attempt.open()
    attempt.show(sentence.id for sentence in LESSON.article.sentences)
    for name in ("flag-1", "fine-1"):
        attempt.toggle_mark(SentenceId(name))
        attempt.take_back()
    attempt.read_all()
    page = in_window(ResultPage(result_now(attempt.state, LESSON), appearance), 1280, 800)
    assert lists(page)[-1] == ("Not counted", ["flag-1", "fine-1"])
    assert ("Worth looking up", ["check-1"]) in lists(page)
    assert page.sections[-1].rows[0].accessibleName() == (
        "Sentence 1, Not counted, taken back: The tax office checks the police. Impossible role."
    )


# Several tries


def test_practice_that_was_begun_can_be_continued_from_the_first_try(qtbot, in_window, appearance):
    first = result_now(revealed("fine-1").state, LESSON)
    page = in_window(
        ResultPage(first, appearance, tries=ShownTries((ShownTry("First try", first),), has_unfinished=True)), 1280, 800
    )
    assert page.tries is None and "Your first try" in said(page)
    with qtbot.waitSignal(page.continue_practice):
        qtbot.mouseClick(button(page, "Continue practice"), Qt.MouseButton.LeftButton)
    assert "Practise again" not in [found.text() for found in page.findChildren(QPushButton)]


def test_first_try_and_practice_stand_side_by_side_instead_of_the_one_sentence(qtbot, in_window, appearance):
    first, practised = (result_now(revealed(*marked).state, LESSON) for marked in (("fine-1",), ("flag-1", "flag-2")))
    tries = ShownTries((ShownTry("First try", first), ShownTry("Practice", practised)))
    page = in_window(ResultPage(first, appearance, tries=tries), 1280, 800)
    assert page.tries is not None
    assert said(page).count("You left 1 of 2 sound sentences alone, and caught 0 of 2 problems.") == 1
    assert "You left 2 of 2 sound sentences alone, and caught 2 of 2 problems." in said(page)
    with qtbot.waitSignal(page.try_requested) as asked:
        page.tries.others[1].click()
    assert asked.args == [1]


def test_what_became_of_the_lesson_since_stands_with_the_result(in_window, appearance):
    result = result_now(revealed().state, LESSON)._replace(added=2)
    page = in_window(ResultPage(result, appearance), 1280, 800)
    assert any("2 sentences were added to the lesson since." in text for text in said(page))
