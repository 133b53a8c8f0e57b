"""Classes that were interrupted."""

from ui.packs.seeing import press, texts

from media_literacy.store.classes.live_rows import BY_HANDS, SessionRow
from media_literacy.ui.classroom.setup.interrupted_classes import InterruptedClasses


def test_each_leads_back_to_its_class(qtbot, in_window, appearance):
    classes = in_window(InterruptedClasses(appearance))
    classes.show_sessions([SessionRow("ab", "Kites", b"", b"", "", "2026-11-29T10:20:00+01:00")])
    assert "A lesson was interrupted: Kites" in texts(classes) and "at 10:20" in " ".join(texts(classes))
    with qtbot.waitSignal(classes.chosen) as chosen:
        press(qtbot, classes, "Go on with: Kites")
    assert chosen.args == ["ab"]
    with qtbot.waitSignal(classes.ended) as ended:
        press(qtbot, classes, "End the lesson: Kites")
    assert ended.args == ["ab"]
    classes.show_sessions([SessionRow("cd", "Kites", b"", b"", BY_HANDS, "2026-11-29T10:20:00+01:00")])
    assert "The hands that were counted are still there." in " ".join(texts(classes))
    classes.show_sessions([])
    assert classes.isHidden()


def test_where_there_is_little_room_the_answers_stand_below_the_words(qtbot, in_window, appearance):
    classes = in_window(InterruptedClasses(appearance), 600, 300)
    classes.show_sessions([SessionRow("ab", "Kites", b"", b"", "", "2026-11-29T10:20:00+01:00")])
    row = classes.rows[0]
    qtbot.waitUntil(lambda: not is_below(row.go_on, row.about))
    classes.resize(300, 400)
    qtbot.waitUntil(lambda: is_below(row.go_on, row.about) and row.about.width() > 200)


def is_below(widget, other):
    return widget.mapToGlobal(widget.rect().topLeft()).y() >= other.mapToGlobal(other.rect().bottomLeft()).y()
