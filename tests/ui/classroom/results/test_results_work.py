"""What is typed beside results is kept before the program ends."""

from classroom.results.finished_class import taught
from store.classes.test_live_store import every_byte
from ui.classroom.results.seen_pages import shown

from media_literacy.ui.classroom.results.lesson_results_page import LessonResultsPage


def test_half_a_sheet_is_kept_when_somebody_asks_whether_the_program_may_end(
    qtbot, window_around, asking_pages, unsaved, folder
):
    id = taught(folder, {"Ada": (3,)})
    asking_pages.show_lesson(id)
    page = shown(qtbot, asking_pages, LessonResultsPage)
    page._rest.setInterval(1_000_000)
    page.name.setText("Mirabelle")
    page.numbers.setText("3")
    assert unsaved.may_leave(window_around.frame)  # nothing is asked
    qtbot.waitUntil(lambda: b"Mirabelle" in every_byte(folder))
