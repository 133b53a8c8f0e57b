"""Hints and evidence while reading: asked for, shown, and closed again."""

from PySide6.QtCore import Qt

from media_literacy.engine.events import EventKind
from media_literacy.ui.reader.article.sentence_controls import SentenceControl
from media_literacy.ui.reader.evidence_column import EvidenceColumn


def test_a_hint_is_shown_and_the_next_one_waits(read):
    reader = read()
    reader.type("h")
    strip = reader.page.hint_strip
    assert strip.isVisible()
    assert reader.kept == [EventKind.HINT]
    reader.type("h")
    assert reader.kept == [EventKind.HINT]
    reader.clock.seconds += 10
    reader.type("h")
    assert reader.kept == [EventKind.HINT, EventKind.HINT]


def test_the_reveal_ends_the_hints(read):
    reader = read()
    reader.type("h")
    reader.read_all()
    assert not reader.page.hint_strip.isVisible()
    reader.type("h")
    assert not reader.page.hint_strip.isVisible()


def test_e_opens_the_evidence_and_escape_closes_it_and_stays(read, window):
    reader = read()
    reader.type("e")
    panel = reader.visible(EvidenceColumn)
    assert panel is not None and panel.isAncestorOf(reader.page.focusWidget())
    reader.press(Qt.Key.Key_Escape)
    assert reader.visible(EvidenceColumn) is None
    assert window.asked == []
    assert isinstance(reader.page.focusWidget(), SentenceControl)


def test_a_link_to_a_card_opens_it_and_the_first_look_is_kept(read):
    reader = read()
    for _ in range(2):
        reader.page.links.open("card:survey")
    panel = reader.visible(EvidenceColumn)
    assert panel.cards["survey"].is_open
    assert not panel.cards["minutes"].is_open
    assert reader.kept == [EventKind.CARD_OPENED]
