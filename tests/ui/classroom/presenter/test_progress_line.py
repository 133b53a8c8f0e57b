"""The line below the projector's page."""

from media_literacy.ui.classroom.presenter.progress_line import ProgressLine


def test_it_says_how_far_the_class_is_until_something_else_is_to_be_said(qtbot, appearance):
    line = ProgressLine(appearance)
    qtbot.addWidget(line)
    assert line.isHidden()
    line.show_progress("12 of 27 are done", 12, 27, "3 min")
    assert (line.text, line.isHidden(), line.accessibleName()) == ("12 of 27 are done · 3 min", False, line.text)
    line.show_hint("Press once more: Lock the marks")
    assert line.text == "Press once more: Lock the marks · 3 min"
    line.show_hint("")
    line.show_progress("", 0, 0, "")
    assert line.isHidden()


def test_the_bar_is_as_full_as_the_class_is_done(qtbot, appearance):
    line = ProgressLine(appearance)
    qtbot.addWidget(line)
    line.resize(400, 40)

    def filled(done):
        line.show_progress("", done, 4, "")
        image = line.grab().toImage()
        return sum(image.pixelColor(x, 20).name() == appearance.theme.accent for x in range(400))

    assert abs(filled(4) - 2 * filled(2)) <= 2
