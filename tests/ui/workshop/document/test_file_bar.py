"""The line over a lesson while something is the matter with its file."""

from ui.packs.seeing import press


def test_another_programs_change_is_asked_about(qtbot, polls_often, page, lesson_path):
    lesson_path.write_text("# Theirs\n\nOther words.\n")
    qtbot.waitUntil(page.file_bar.isVisible)

    press(qtbot, page, "Read it again")
    qtbot.waitUntil(lambda: page.document.text == "# Theirs\n\nOther words.\n")
    assert not page.file_bar.isVisible()


def test_that_it_is_saved_is_heard(qtbot, page, lesson_path, announced):
    page.saving.save()
    qtbot.waitUntil(lambda: announced == [f"“{lesson_path.name}” is saved."])
