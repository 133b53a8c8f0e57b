"""Notes and answers, for teachers."""

import pytest
from factories import make_lesson, make_search, paragraph
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from media_literacy.lesson.model import Bearing
from media_literacy.lesson.text_blocks import Block, BlockKind, Run
from media_literacy.ui.result.answers_page import AnswersPage
from media_literacy.ui.widgets.labels.accessible_text import SpokenButton

LESSON = make_lesson(
    flags=[("The council met on 31 June.", "time")],
    fine=["It rained."],
    plain=["So they say."],
    clashes=[("flag-1", "fine-1")],
    minutes=45,
    age="15+",
    content_note="About a shooting.",
)._replace(
    discussion=(Block(BlockKind.PARAGRAPH, (Run("What of "), Run("the date", link="#flag-1"), Run("?"))),),
    teacher_notes=(paragraph("Begin with the calendar."),),
)


@pytest.fixture
def show(in_window, appearance, window):
    def make(lesson=LESSON):
        return in_window(AnswersPage(lesson, appearance, open_link=window.actions.open_address), 1280, 800)

    return make


def said(page):
    return [label.text() for label in page.findChildren(QLabel)]


def test_it_warns_first_that_it_gives_the_answers_away(show):
    page = show()
    texts = said(page)
    warning = texts.index("This page gives the answers away. Learners should read the article first.")
    assert warning < texts.index("Teacher notes") < texts.index("Discussion")


def test_notes_and_discussion_are_there_and_links_lead_to_sentences(qtbot, show, window):
    page = show()
    assert "Begin with the calendar." in said(page)
    link = next(button for button in page.findChildren(SpokenButton) if button.text() == "the date")
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert window.asked == [("address", "#flag-1")]


def test_kinds_stand_with_their_question_and_move(show):
    page = show()
    texts = said(page)
    assert "Impossible time" in texts
    assert texts[texts.index("Impossible time") + 1].endswith(".")


def test_every_sentence_stands_with_number_verdict_kinds_and_clashes(show):
    page = show()
    texts = said(page)
    assert (
        texts[texts.index("1  “The council met on 31 June.”") + 1]
        == "Does not hold: impossible time. Clashes with sentence 2."
    )
    assert texts[texts.index("3  “So they say.”") + 1] == "The author left no note here."


def test_the_frameworks_it_serves_come_from_its_kinds(show):
    page = show()
    assert "Frameworks it serves" in said(page)


def test_a_lesson_without_parts_for_teachers_leaves_their_headings_out(show):
    page = show(make_lesson(plain=["It rained."]))
    assert not {"Teacher notes", "Discussion", "What it practises", "Frameworks it serves"} & set(said(page))


def test_escape_and_the_button_go_back(qtbot, show):
    page = show()
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    with qtbot.waitSignal(page.left):
        qtbot.mouseClick(page.findChildren(QPushButton)[-1], Qt.MouseButton.LeftButton)


def test_at_twice_the_size_it_stays_narrow(show, large_appearance):
    page = show()
    page.apply_appearance(large_appearance)
    assert page.minimumSizeHint().width() <= 640


def test_every_search_stands_with_its_claim_answer_and_results(show):
    searches = [make_search("kites ban"), make_search("31 June", Bearing.CANNOT_BE_TOLD, hits=())]
    texts = said(show(make_lesson(["The town bans kites."], searches=searches)))
    at = texts.index("The searches and their answers")
    assert texts[at + 1 : at + 8] == [
        "kites ban",
        "The claim, sentence 1: “The town bans kites.”",
        "It holds: What kites ban comes to.",
        "survey, survey.example",
        "blog, blog.example",
        "31 June",
        "The claim, sentence 1: “The town bans kites.”",
    ]
    assert "It cannot be told from these results: What 31 June comes to." in texts


def test_without_searches_nothing_is_said_of_them(show):
    assert "The searches and their answers" not in said(show())


def test_a_search_without_site_or_conclusion_is_told_without_gaps(show):
    search = make_search("kites", hits=("survey",))
    bare = search._replace(conclusion=(), hits=(search.hits[0]._replace(site=""),))
    texts = said(show(make_lesson(["The town bans kites."], searches=[bare])))
    assert texts[texts.index("kites") + 2 : texts.index("kites") + 4] == ["It holds", "survey"]
