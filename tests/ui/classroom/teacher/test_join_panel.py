"""How the class is joined, on the teacher's page."""

from ui.classroom.class_moments import DETAILS
from ui.packs.seeing import press, texts

from media_literacy.classroom.joining.self_test import SelfTestStep, StepState
from media_literacy.ui.classroom.presenter.join_slide import JoinDetails
from media_literacy.ui.classroom.teacher.join_panel import JoinPanel


def test_addresses_codes_and_what_a_test_found(qtbot, in_window, appearance):
    panel = in_window(JoinPanel(appearance), 600, 700)
    assert "This computer is in no network." in texts(panel)
    panel.show_details(JoinDetails("10.0.0.1:28620", "K7QD-M2XP"))
    assert {"10.0.0.1:28620", "K7QD-M2XP"} <= set(texts(panel)) and not panel.browser.isVisible()
    panel.show_details(DETAILS)
    assert {"http://192.168.1.20:28621", "7QK-M4D"} <= set(texts(panel)) and panel.qr.isVisible()
    assert not panel.browsers.isVisible()
    for details, is_wanted in ((JoinDetails("10.0.0.1:28620", "K7QD-M2XP"), True), (DETAILS, False)):
        panel.show_details(details, can_let_browsers_in=True)
        with qtbot.waitSignal(panel.browsers_pressed) as pressed:
            panel.browsers.click()
        assert pressed.args == [is_wanted] and panel.about_browsers.isVisible()
    with qtbot.waitSignal(panel.test_pressed):
        press(qtbot, panel, "Test the connection")
    panel.test.setFocus()
    with qtbot.assertNotEmitted(panel.test_pressed):
        panel.test.click()
    assert panel.test.text() == "Testing" and panel.test.hasFocus()
    panel.show_steps([SelfTestStep(StepState.GOOD, "It is open."), SelfTestStep(StepState.BAD, "No.", "Plug it in.")])
    assert {"It is open.", "No.", "Plug it in."} <= set(texts(panel)) and panel.test.text() == "Test again"
