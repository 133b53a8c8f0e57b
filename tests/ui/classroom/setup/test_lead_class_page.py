"""How a class is led."""

from ui.packs.seeing import texts

from media_literacy.ui.classroom.setup.lead_class_page import LeadClassPage


def test_it_says_how_a_class_is_started(in_window, appearance):
    assert "A new lesson with a class" in texts(in_window(LeadClassPage((), appearance)))
