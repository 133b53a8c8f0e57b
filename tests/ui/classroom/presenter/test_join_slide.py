"""How to join, on the projector."""

from ui.classroom.class_moments import DETAILS

from media_literacy.ui.classroom.presenter.join_slide import JoinDetails, JoinLines, JoinSlide


def test_without_browsers_there_is_one_way_and_no_picture(in_window, appearance):
    slide = in_window(JoinSlide(appearance))
    slide.show_details(JoinDetails("10.0.0.1:28620", "K7QD-M2XP"))
    assert not slide.qr.isVisible()
    assert len(JoinLines(JoinDetails("10.0.0.1:28620", "K7QD-M2XP"))(appearance, slide)) == 4
    slide.show_details(DETAILS)
    assert slide.qr.isVisible() and DETAILS.has_browsers
