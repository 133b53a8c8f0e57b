"""Hints and evidence while reading: asked for, shown, and closed again."""

import pytest
from factories import make_lesson
from PySide6.QtCore import Qt

from media_literacy.engine.attempts.events import EventKind
from media_literacy.ui.reader.aids.evidence_column import EvidenceColumn
from media_literacy.ui.reader.article.article_painter import BAND, BAND_AT
from media_literacy.ui.reader.article.sentence_controls import SentenceControl
from media_literacy.ui.reader.columns.reading_area import LEAST_HEIGHT_OF_COLUMN
from media_literacy.ui.widgets.keyboard_use import set_uses_keyboard
from media_literacy.ui.widgets.labels.plain_text import PlainLabel


def test_a_hint_is_shown_and_the_next_one_waits(read):
    reader = read()
    reader.type("h")
    strip = reader.page.aids.hint_strip
    assert strip.isVisible()
    assert reader.kept == [EventKind.HINT]
    reader.type("h")
    assert reader.kept == [EventKind.HINT]
    reader.clock.seconds += 10
    reader.type("h")
    assert reader.kept == [EventKind.HINT, EventKind.HINT]


def test_a_hint_says_which_mark_can_no_longer_be_taken_back(read):
    def said():
        labels = [label.text() for label in reader.page.aids.hint_strip.findChildren(PlainLabel) if label.isVisible()]
        return [text for text in labels if "stays" in text]

    reader = read()
    reader.type("h")
    assert said() == []
    reader.click("flag-2")
    reader.clock.seconds += 10
    reader.type("h")
    assert said() == ["From this hint on, the mark on sentence 2 stays."]
    reader.clock.seconds += 10
    reader.type("h")
    assert said() == []


@pytest.mark.parametrize("by_keys", [True, False])
def test_who_closes_a_hint_by_a_key_sees_the_sentence_that_has_the_keyboard(read, by_keys):
    reader = read(lesson=make_lesson(fine=[f"The town council sets fare {n}." for n in range(40)], per_paragraph=1))
    desk = reader.page.desk
    reader.type("h")
    desk.scrolling.jump(900)
    set_uses_keyboard(reader.page.window(), uses_keyboard=by_keys)
    place = desk.verticalScrollBar().value()
    reader.page.aids.hint_strip.close_button.click()
    assert isinstance(reader.page.focusWidget(), SentenceControl)
    assert desk.reading.shows_all_of_chosen(desk.viewport().height()) is by_keys
    assert (desk.verticalScrollBar().value() == place) is not by_keys


def test_the_reveal_ends_the_hints(read):
    reader = read()
    reader.type("h")
    reader.read_all()
    assert not reader.page.aids.hint_strip.isVisible()
    reader.type("h")
    assert not reader.page.aids.hint_strip.isVisible()


def test_e_opens_the_evidence_and_escape_closes_it_and_stays(read, window):
    reader = read()
    reader.type("e")
    panel = reader.visible(EvidenceColumn)
    assert panel is not None and panel.isAncestorOf(reader.page.focusWidget())
    reader.press(Qt.Key.Key_Escape)
    assert reader.visible(EvidenceColumn) is None
    assert window.asked == []
    assert isinstance(reader.page.focusWidget(), SentenceControl)


def test_the_button_shows_whether_the_evidence_is_open(read):
    reader = read()
    button = reader.page.bottom.evidence
    button.click()
    assert button.property("shows") == "open" and reader.visible(EvidenceColumn) is not None
    button.click()
    assert button.property("shows") == "" and reader.visible(EvidenceColumn) is None
    reader.type("e")
    assert button.property("shows") == "open"
    reader.press(Qt.Key.Key_Escape)
    assert button.property("shows") == ""


def test_a_link_to_a_card_opens_it_and_the_first_look_is_kept(read):
    reader = read()
    for _ in range(2):
        reader.page.links.open("card:survey")
    panel = reader.visible(EvidenceColumn)
    assert panel.cards["survey"].is_open
    assert not panel.cards["minutes"].is_open
    assert reader.kept == [EventKind.CARD_OPENED]


def test_a_hint_that_names_places_shows_them_with_their_numbers_and_no_state(read):
    reader = read()
    article, shown = reader.page.desk.article, []
    for _rung in range(4):
        reader.type("h")
        reader.clock.seconds += 10
        shown.append(set(article.hinted))
    assert shown == [
        set(),
        {"flag-1", "flag-2", "fine-1", "fine-2"},
        {"flag-1", "flag-2", "fine-1", "fine-2"},
        {"flag-1", "fine-1"},
    ]
    assert [len(rung.blocks) for rung in reader.page.aids.hint_strip.rungs] == [1, 1, 2, 3]
    reader.press(Qt.Key.Key_Escape)
    assert article.hinted == frozenset()


def test_asking_too_early_is_told_and_keeps_the_rung_also_after_closing(read):
    reader = read()
    strip = reader.page.aids.hint_strip
    reader.type("h")
    for closes_before in (False, True):
        if closes_before:
            reader.press(Qt.Key.Key_Escape)
        reader.type("h")
        assert strip.isVisible() and len(strip.rungs) == 1
        assert strip.status.text() == "That was early. The next hint comes in 8 seconds."
    assert reader.kept == [EventKind.HINT]


def test_after_the_last_hint_it_is_told_that_there_is_none(read):
    reader = read()
    for _rung in range(30):
        reader.type("h")
        reader.clock.seconds += 10
    assert reader.page.aids.hint_strip.status.text() == "There is no further hint."


def test_the_band_of_a_hint_stands_at_the_edge_of_the_page_beside_its_lines_alone(read, appearance):
    reader = read()
    article = reader.page.desk.article
    article.show_hinted(frozenset({"fine-1"}))
    image, layout = article.grab().toImage(), article.layout_of_page
    x = round(BAND_AT + BAND / 2)
    seen = {
        sentence: image.pixelColor(x, round(layout.bounds(sentence).center().y())).name()
        for sentence in ("flag-1", "fine-1")
    }
    assert seen == {"flag-1": appearance.theme.paper, "fine-1": appearance.theme.accent}


@pytest.mark.parametrize(("height", "stays"), [(375, False), (768, True)])
def test_where_hint_and_evidence_have_no_room_the_hint_goes_and_its_key_brings_it_back(read, height, stays):
    reader = read()
    reader.page.resize(683, height)
    reader.type("h")
    strip = reader.page.aids.hint_strip
    reader.type("e")
    column = reader.visible(EvidenceColumn)
    assert strip.isVisible() is stays and column.height() >= LEAST_HEIGHT_OF_COLUMN
    reader.type("h")
    assert strip.isVisible() and not column.isVisible()
