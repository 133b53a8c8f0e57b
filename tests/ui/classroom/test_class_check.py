"""The look at classes that nobody waits for."""

from store.classes.test_class_opening import filled, next_day, rot

from media_literacy.ui.classroom.class_check import ClassCheck


def test_what_had_to_be_repaired_is_said(qtbot, window_around):
    folder = window_around.context.data_folder
    filled(folder)
    rot(folder)
    next_day(folder)
    check = ClassCheck(window_around.context)
    check._timer.setInterval(1)
    check.begin()
    qtbot.waitUntil(lambda: bool(window_around.said))
    assert "was damaged" in window_around.said[0]


def test_without_classes_nothing_is_made_or_said(qtbot, window_around, tasks):
    with qtbot.waitCallback() as done:
        check = ClassCheck(window_around.context)
        check._on_checked = done
        check.check()
    done.assert_called_with("")
    assert not (window_around.context.data_folder / "classes").exists() and not window_around.said
