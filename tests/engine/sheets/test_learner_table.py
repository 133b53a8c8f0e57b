from factories import make_lesson

from media_literacy.engine.attempts.attempt_state import Mark
from media_literacy.engine.results.grading import grade
from media_literacy.engine.sheets.came_as import CameAs
from media_literacy.engine.sheets.class_sheet import ClassSheet
from media_literacy.engine.sheets.learner_table import MOST_LEARNERS, learner_table
from media_literacy.engine.sheets.typed_sheet import state_of_sheet
from media_literacy.lesson.model import SentenceId

LESSON = make_lesson(flags=["A."], fine=["B.", "C."])


def sheet(name, *marked):
    marks = {SentenceId(id): Mark() for id in marked}
    return ClassSheet(name, grade(state_of_sheet(LESSON, marks), LESSON))


def test_each_learner_has_counts_and_the_sentences_to_talk_about():
    table = learner_table([sheet("Ada", "flag-1"), sheet("Bo", "fine-1", "fine-2")])
    assert table.rows == (("Bo", "0 of 2", "0 of 1", "2, 3", "1"), ("Ada", "2 of 2", "1 of 1", "–", "–"))
    assert len(table.heading) == 5


def test_how_a_sheet_came_is_said_where_it_is_not_the_same_for_all():
    table = learner_table([sheet("Ada"), sheet("Bo")._replace(came_as=CameAs.SEAT)])
    assert table.heading[-1] == "Came as" and [row[-1] for row in table.rows] == ["paper", "seat in the class"]


def test_a_screen_has_so_many_and_a_lesson_without_problems_says_nothing_of_them():
    nothing_wrong = make_lesson(fine=["B."])
    many = [ClassSheet(f"{n:03}", grade(state_of_sheet(nothing_wrong, {}), nothing_wrong)) for n in range(70)]
    rows = learner_table(many).rows
    assert len(rows) == MOST_LEARNERS and rows[0] == ("000", "1 of 1", "–", "–", "–")
