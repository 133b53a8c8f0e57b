"""The debrief: the truth first, errors with their reasons, and no way past it."""

from pathlib import Path

import pytest
from factories import FakeClock, make_lesson, make_note, paragraph
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.results.grading import grade
from media_literacy.lesson.model import Mode, Origin, SentenceId, Verdict
from media_literacy.lesson.text_blocks import Run
from media_literacy.ui.result import debrief_page
from media_literacy.ui.result.debrief_page import DebriefPage
from media_literacy.ui.result.next_steps import NextSteps
from media_literacy.ui.widgets.controls.buttons import Button

SHORT = make_lesson(
    flags=[("The tax office checks the police.", "role")],
    fine=["Dr. Lee counted 214 letters.", "The council met."],
    debrief="There is no such town.",
)
LONG = SHORT._replace(
    debrief=tuple(paragraph("There is no such town, and there never was one. " * 5) for _ in range(20))
)


def scorecard(lesson, **sure):
    """The result of marking these sentences, each so sure."""
    attempt = Attempt(lesson, Mode.INVESTIGATE, FakeClock())
    attempt.open()
    attempt.show(sentence.id for sentence in lesson.article.sentences)
    for name, level in sure.items():
        sentence = SentenceId(name.replace("_", "-"))
        attempt.toggle_mark(sentence)
        attempt.set_confidence(sentence, level)
    attempt.read_all()
    attempt.read_all()
    return grade(attempt.state, lesson)


@pytest.fixture
def show(qtbot, appearance):
    def make(lesson=SHORT, card=None, next_steps=NextSteps()):  # noqa: B008  # frozen
        page = DebriefPage(lesson, card, next_steps, appearance, open_link=[].append)
        qtbot.addWidget(page)
        page.resize(1024, 768)
        page.show()
        page.activateWindow()
        page.take_focus()
        qtbot.waitUntil(page.page_text.hasFocus)
        return page

    return make


def texts(widget):
    return [label.text() for label in widget.findChildren(QLabel)]


@pytest.mark.parametrize(
    ("origin", "says"),
    [(Origin.INVENTED, "invented for teaching"), (Origin.MIXED, "partly invented"), (Origin.REAL, "a real report")],
)
def test_it_says_first_what_the_article_was(show, origin, says):
    page = show(SHORT._replace(front=SHORT.front._replace(origin=origin)))
    said = texts(page)
    assert says in said[said.index("What this article was") + 1]


def test_confident_errors_come_first_with_the_sentence_and_then_the_reason(show):
    page = show(card=scorecard(SHORT, fine_1=1, fine_2=3))
    firsts = [texts(correction)[:2] for correction in page.corrections]
    assert firsts == [
        ["Doubted, holds up, you were sure", "“The council met.”"],
        ["Doubted, holds up, on a hunch", "“Dr. Lee counted 214 letters.”"],
        ["Easy to read past", "“The tax office checks the police.”"],
    ]
    assert texts(page.corrections[2])[2].startswith("Because of what it says.")


def headings(page):
    names = ("Setting the record straight", "You were sure of these", "Look at these again", "What next")
    return [text for text in texts(page) if text in names]


def test_what_one_was_sure_of_stands_under_a_heading_of_its_own_before_the_rest(show):
    page = show(card=scorecard(SHORT, fine_1=2, fine_2=3))
    said = texts(page)
    assert headings(page) == [
        "You were sure of these",
        "Look at these again",
        "Setting the record straight",
        "What next",
    ]
    assert (
        said.index("“The council met.”")
        < said.index("Look at these again")
        < said.index("“Dr. Lee counted 214 letters.”")
    )


def test_whoever_does_not_want_that_has_the_errors_as_they_are_read(appearance, qtbot):
    made = DebriefPage(
        SHORT,
        scorecard(SHORT, fine_1=1, fine_2=3),
        NextSteps(),
        appearance,
        open_link=[].append,
        begins_with_sure=False,
        own_fixes={SentenceId("flag-1"): "The court checks the police."},
    )
    qtbot.addWidget(made)
    assert headings(made)[0] == "Look at these again" and "You were sure of these" not in texts(made)
    assert [texts(correction)[1] for correction in made.corrections] == [
        "“The tax office checks the police.”", "“Dr. Lee counted 214 letters.”", "“The council met.”"
    ]  # fmt: skip
    assert "Your change: The court checks the police." in " ".join(texts(made.corrections[0]))


@pytest.mark.parametrize(
    "front", [{"real_people": True}, {"origin": Origin.MIXED}, {"origin": Origin.REAL}], ids=lambda front: str(*front)
)
def test_the_record_is_set_straight_first_where_real_people_are_named(show, front):
    page = show(SHORT._replace(front=SHORT.front._replace(**front)), scorecard(SHORT, fine_1=3))
    assert headings(page)[:2] == ["Setting the record straight", "You were sure of these"]


NEXT = NextSteps("Night buses", "It practises a kind of fault that you have not met yet: role.", Path("buses.md"))


def test_what_next_leads_to_the_next_lesson_by_name(qtbot, show):
    page = show(next_steps=NEXT)
    assert "Next for you: “Night buses”. It practises a kind of fault that you have not met yet: role." in texts(page)
    qtbot.waitUntil(page.done.isEnabled)
    assert page.done.text() == "Next: Night buses"
    with qtbot.waitSignal(page.seen) as requested:
        qtbot.mouseClick(page.done, Qt.MouseButton.LeftButton)
    assert requested.args == [Path("buses.md")]


def test_where_no_lesson_is_next_for_now_it_says_why(show):
    page = show(next_steps=NextSteps(reason="Two lessons a week are enough."))
    page.page_text.gather()
    assert "Two lessons a week are enough." in page.page_text.words and page.done.text() == "I have read this"


def test_a_debrief_that_was_read_before_need_not_be_scrolled_again(show):
    page = show(LONG, next_steps=NEXT._replace(has_read_debrief=True))
    assert page.done.isEnabled() and page.done.isVisible()
    assert not any(label.isVisible() for label in page.findChildren(QLabel) if "Read to the end" in label.text())


def test_there_is_a_way_back_where_a_result_comes_before(qtbot, show):
    def back(page):
        return [button for button in page.findChildren(Button) if button.text() == "Back"]

    assert back(show()) == []
    page = show(card=scorecard(SHORT))
    with qtbot.assertNotEmitted(page.seen), qtbot.waitSignal(page.back_requested):
        back(page)[0].click()


def test_there_is_a_way_home_and_what_was_not_read_stays_owed(qtbot, show):
    page = show(LONG)
    qtbot.waitUntil(lambda: page.scroller.verticalScrollBar().maximum() > 500)
    with qtbot.assertNotEmitted(page.seen), qtbot.waitSignal(page.left_unread):
        qtbot.mouseClick(page.home, Qt.MouseButton.LeftButton)
    page.scroller.verticalScrollBar().setValue(page.scroller.verticalScrollBar().maximum())
    with qtbot.assertNotEmitted(page.left_unread), qtbot.waitSignal(page.seen):
        qtbot.mouseClick(page.home, Qt.MouseButton.LeftButton)


def test_what_would_hold_instead_is_told(show):
    fixed = make_note(Verdict.FLAG, "role", fix=(Run("A tax office collects taxes."),))
    lesson = make_lesson(["It checks."], notes={"flag-1": (fixed,)})
    page = show(lesson, scorecard(lesson))
    assert "What would hold: A tax office collects taxes." in texts(page.corrections[0])[2]


def test_many_misses_are_not_all_repeated_and_the_rest_is_counted(show):
    lesson = make_lesson([f"Wrong number {n}." for n in range(9)])
    page = show(lesson, scorecard(lesson))
    assert len(page.corrections) == 6
    assert any(text.startswith("3 more sentences of this sort") for text in texts(page))


def test_without_a_scorecard_the_truth_is_told_all_the_same(show):
    page = show()
    assert page.corrections == []
    assert "There is no such town." in texts(page)


def test_the_question_to_take_along_is_that_of_a_problem_that_was_read_past(show):
    page = show(card=scorecard(SHORT))
    assert any(text.startswith("One question to take to the next article:") for text in texts(page))


def test_a_short_debrief_can_be_confirmed_at_once(qtbot, show):
    page = show()
    qtbot.waitUntil(page.done.isEnabled)
    with qtbot.waitSignal(page.seen):
        qtbot.mouseClick(page.done, Qt.MouseButton.LeftButton)


def test_a_long_one_must_be_read_to_its_end(qtbot, show):
    page = show(LONG)
    bar = page.scroller.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 500)
    assert not page.done.isEnabled()
    with qtbot.assertNotEmitted(page.seen):
        qtbot.mouseClick(page.done, Qt.MouseButton.LeftButton)
    bar.setValue(bar.maximum() // 2)
    assert not page.done.isEnabled()
    bar.setValue(bar.maximum())
    assert page.done.isEnabled()
    bar.setValue(0)
    assert page.done.isEnabled()


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Space])
def test_the_end_is_reached_by_keys_alone(qtbot, show, key):
    page = show(LONG)
    qtbot.waitUntil(lambda: page.scroller.verticalScrollBar().maximum() > 500)
    for _ in page.page_text.paragraphs:
        qtbot.keyClick(page.page_text, key)
    assert page.done.isEnabled()
    qtbot.keyClick(page.page_text, Qt.Key.Key_Tab)
    qtbot.waitUntil(page.home.hasFocus)
    qtbot.keyClick(page.home, Qt.Key.Key_Tab)
    qtbot.waitUntil(page.done.hasFocus)
    with qtbot.waitSignal(page.seen):
        qtbot.keyClick(page.done, Qt.Key.Key_Return)


def test_escape_does_not_lead_past_it(qtbot, show):
    page = show(LONG)
    qtbot.waitUntil(lambda: page.scroller.verticalScrollBar().maximum() > 500)
    with qtbot.assertNotEmitted(page.seen):
        qtbot.keyClick(page.page_text, Qt.Key.Key_Escape)
    assert page.isVisible() and not page.done.isEnabled()


def test_larger_text_does_not_take_the_button_away_again(qtbot, show, large_appearance):
    page = show()
    qtbot.waitUntil(page.done.isEnabled)
    page.apply_appearance(large_appearance)
    page.resize(640, 480)
    qtbot.waitUntil(lambda: page.scroller.verticalScrollBar().maximum() > 100)
    assert page.done.isEnabled()
    assert page.minimumSizeHint().width() <= 640


def test_text_that_has_grown_beyond_the_window_must_be_read_to_its_end(qtbot, appearance, large_appearance):
    page = DebriefPage(SHORT, None, NextSteps(), appearance, open_link=[].append)
    qtbot.addWidget(page)
    page.apply_appearance(large_appearance)
    page.resize(1024, 768)
    page.show()
    qtbot.waitUntil(lambda: page.scroller.verticalScrollBar().maximum() > 50)
    assert not page.done.isEnabled()


def test_escape_tells_why_it_leads_nowhere(qtbot, show, monkeypatch):
    said = []
    monkeypatch.setattr(debrief_page, "announce", lambda _page, text: said.append(text))
    page = show(LONG)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert said == ["Read to the end, then you can go on."]
