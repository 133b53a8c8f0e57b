"""Every page after the article begins with its label of origin."""

from factories import make_lesson
from PySide6.QtWidgets import QLabel

from media_literacy.engine.progress.lesson_steps import LessonStep
from media_literacy.ui.result.page_head import add_head
from media_literacy.ui.widgets.column_page import ColumnPage
from media_literacy.ui.widgets.labels.origin_label import OriginLabel


def test_the_label_the_title_and_what_the_page_is_stand_first(qtbot, appearance):
    page = ColumnPage(appearance)
    qtbot.addWidget(page)
    add_head(page, make_lesson(["Wrong."], title="Buses for all"), "Debrief")
    assert [label.text() for label in page.sheet.findChildren(QLabel)] == [
        "Invented for teaching. Not news.",
        "Buses for all",
        "Debrief",
    ]
    assert isinstance(page.sheet.findChildren(QLabel)[0], OriginLabel)


def test_a_step_of_the_lesson_says_which_it_is(qtbot, appearance):
    page = ColumnPage(appearance)
    qtbot.addWidget(page)
    add_head(page, make_lesson(["Wrong."]), "Your result", step=LessonStep.RESULT)
    assert "Step 3 of 4: result" in [label.text() for label in page.sheet.findChildren(QLabel)]
