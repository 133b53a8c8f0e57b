"""Names that are typed for a lesson, kept as a class."""

from media_literacy.ui.classroom.setup.kept_list import KeptList


def test_a_list_is_kept_under_the_name_that_is_typed_or_the_day(qtbot, in_window, appearance):
    kept = in_window(KeptList(appearance), 500, 200)
    assert kept.title == "" and not kept.field.isVisible()
    kept.tick.click()
    qtbot.keyClicks(kept.focusWidget(), " 6b ")
    assert kept.title == "6b"
    kept.field.setText("  ")
    assert kept.title.startswith("Class of ")
