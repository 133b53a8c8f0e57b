"""Sentences in groups: one sign for each state, what is folded, and the way to the sentence."""

import pytest
from factories import make_lesson
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from media_literacy.engine.results.grading import Exclusion, Judgement, Outcome
from media_literacy.engine.results.result_groups import ResultGroup, ResultSection
from media_literacy.lesson.model import SentenceId
from media_literacy.ui.result.outcome_rows import OutcomeSection, sign_and_colour
from media_literacy.ui.widgets.column_page import ColumnPage
from media_literacy.ui.widgets.state_signs import Sign

LESSON = make_lesson(flags=["Wrong."] * 5, fine=[f"Sound number {n}." for n in range(9)], plain=["Nothing."])


def judged(sentence, outcome, *, is_marked=False, exclusion=None):
    return Judgement(SentenceId(sentence), is_marked, outcome, exclusion=exclusion)


def test_each_outcome_has_a_sign_of_its_own():
    hit, miss = judged("flag-1", Outcome.HIT, is_marked=True), judged("flag-1", Outcome.MISS)
    doubted, sound = judged("fine-1", Outcome.FALSE_ALARM, is_marked=True), judged("fine-1", Outcome.LEFT_ALONE)
    excluded = judged("flag-1", Outcome.OPEN, exclusion=Exclusion.POINTED_OUT)
    unread = judged("flag-1", Outcome.UNSEEN)
    assert [sign_and_colour(judgement, LESSON) for judgement in (hit, miss, doubted, sound, excluded, unread)] == [
        (Sign.HIT, "caught"),
        (Sign.MISS, "missed"),
        (Sign.HOLDS, "holds"),
        (Sign.LEFT_ALONE, "caught"),
        (Sign.NOT_COUNTED, "soft"),
        (None, "ink"),
    ]


@pytest.mark.parametrize(
    ("section", "count", "shown"),
    [
        (ResultSection.LEFT_ALONE, 3, 3),
        (ResultSection.LEFT_ALONE, 4, 4),
        (ResultSection.LEFT_ALONE, 5, 3),
        (ResultSection.CAUGHT, 5, 3),
        (ResultSection.MISSED, 5, 5),
        (ResultSection.DOUBTED, 5, 5),
    ],
)
def test_a_long_group_shows_its_beginning_unless_it_is_to_be_looked_at_again(qtbot, appearance, section, count, shown):
    found = tuple(judged(f"fine-{n}", Outcome.LEFT_ALONE) for n in range(1, count + 1))
    widget = OutcomeSection(ResultGroup(section, found), LESSON, appearance)
    qtbot.addWidget(widget)
    assert len(widget.rows) == shown
    if shown < count:
        assert widget.more.text() == "Show 2 more"
        widget.more.click()
        assert len(widget.rows) == count


def test_a_sentence_with_an_own_note_is_shown_with_it_from_the_beginning(qtbot, appearance):
    found = tuple(judged(f"fine-{n}", Outcome.LEFT_ALONE) for n in range(1, 8))
    group, notes = ResultGroup(ResultSection.LEFT_ALONE, found), {SentenceId("fine-6"): "Who says so?"}
    widget = OutcomeSection(group, LESSON, appearance, own_notes=notes)
    qtbot.addWidget(widget)
    assert [row.objectName() for row in widget.rows] == ["fine-1", "fine-2", "fine-3", "fine-6"]
    assert [row.accessibleName().endswith("Your note: Who says so?") for row in widget.rows] == [False] * 3 + [True]
    widget.more.click()
    assert [row.objectName() for row in widget.rows[4:]] == ["fine-4", "fine-5", "fine-7"]


def test_rows_shown_later_follow_the_others_by_key_and_have_the_look_of_today(
    qtbot, in_window, appearance, large_appearance
):
    found = tuple(judged(f"fine-{n}", Outcome.LEFT_ALONE) for n in range(1, 8))
    page = ColumnPage(appearance)
    widget = OutcomeSection(ResultGroup(ResultSection.LEFT_ALONE, found), LESSON, appearance)
    after = QPushButton("Go on")
    page.column.addWidget(widget)
    page.column.addWidget(after)
    in_window(page, 600, 900)
    small = widget.rows[0].heightForWidth(600)
    widget.apply_appearance(large_appearance)
    widget.more.click()
    for row in (*widget.rows[3:], after):
        qtbot.waitUntil(row.hasFocus)
        assert row is after or row.heightForWidth(600) > small
        qtbot.keyClick(row, Qt.Key.Key_Tab)


def test_a_row_leads_to_its_sentence(qtbot, appearance):
    group = ResultGroup(ResultSection.MISSED, (judged("flag-1", Outcome.MISS),))
    widget = OutcomeSection(group, LESSON, appearance)
    qtbot.addWidget(widget)
    with qtbot.waitSignal(widget.sentence_chosen) as chosen:
        widget.rows[0].click()
    assert chosen.args == ["flag-1"]
