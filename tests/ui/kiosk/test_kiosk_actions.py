"""What a page of a kiosk may ask of the window."""

from pathlib import Path

from media_literacy.ui.kiosk.kiosk_actions import kiosk_actions


def test_nothing_leads_out_and_an_address_is_told(window):
    window.can_search = True
    actions = kiosk_actions(window.actions)
    actions.choose_file()
    actions.edit_lesson()
    assert window.asked == [] and actions.find_web_search() is None
    actions.open_address("https://example.org/")
    assert "https://example.org/" in window.said[0] and len(window.asked) == 1


def test_lessons_are_opened_and_left(window):
    actions = kiosk_actions(window.actions)
    actions.open_file(Path("one.md"))
    actions.leave()
    assert window.asked == [("file", Path("one.md")), ("leave",)]
