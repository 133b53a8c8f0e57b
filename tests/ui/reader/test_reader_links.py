"""Where links lead, and the way back."""

import pytest
from PySide6.QtCore import Qt

from media_literacy.ui.reader.reader_links import MOST_KEPT

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def reader(read):
    made = read()
    made.page.desk.article.choose("flag-1", take_focus=True)
    return made


def back(reader):
    reader.qtbot.keyClick(reader.page.focusWidget(), Qt.Key.Key_Left, ALT)


def test_the_way_back_leads_through_the_links_that_were_followed(reader):
    for sentence in ("fine-1", "plain-1", "plain-1"):  # a link to where one is leads nowhere
        reader.page.links.open(f"#{sentence}")
    assert reader.chosen == "plain-1"
    for sentence in ("fine-1", "flag-1", "flag-1"):
        back(reader)
        assert reader.chosen == sentence


def test_what_is_no_sentence_leaves_nothing_behind(reader):
    reader.page.links.open("#minutes")
    reader.page.links.open("https://example.org")
    reader.press(Qt.Key.Key_Escape)
    back(reader)
    assert reader.chosen == "flag-1"


def test_only_so_many_places_are_kept(reader):
    for _ in range(MOST_KEPT):
        for sentence in ("fine-1", "flag-1"):
            reader.page.links.open(f"#{sentence}")
    for _ in range(MOST_KEPT):
        reader.page.links.go_back()
    before = reader.chosen
    reader.page.links.go_back()
    assert reader.chosen == before


def test_a_partner_is_quoted_in_a_note_once_it_was_marked_too_and_leads_to_its_sentence(read):
    reader = read()
    reader.click("flag-1")
    assert list(reader.links_of("flag-1")) == ["Take this mark back"]
    reader.click("fine-1")
    reader.click("flag-1")
    reader.qtbot.waitUntil(lambda: "Take this mark back" not in reader.links_of("flag-1"))
    (name,) = reader.links_of("flag-1")
    assert "clashes with this one: “The town council" in name
    reader.links_of("flag-1")[name].click()
    assert reader.chosen == "fine-1"


def test_a_link_out_of_the_lesson_is_asked_for_and_not_followed(read, window):
    reader = read()
    reader.page.desk.article.link_activated.emit("https://example.org")
    assert window.asked == [("address", "https://example.org")]
