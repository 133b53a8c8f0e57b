"""Nothing is deleted without saying what goes."""

import pytest
from PySide6.QtWidgets import QLabel

from media_literacy.store.files.unsaved_work import Recovery, UnsavedText
from media_literacy.ui.settings.erase_panel import ErasePanel


@pytest.fixture
def panel(in_window, appearance, tmp_path):
    return in_window(ErasePanel(appearance, tmp_path), 700, 500)


def said(panel):
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]


def test_deleting_says_what_goes_and_asks_first(qtbot, panel):
    with qtbot.assertNotEmitted(panel.erase_requested):
        panel.ask.click()
    for word in ("mark", "result", "place", "lesson files that you opened", "safety copies"):
        assert word in " ".join(said(panel))
    qtbot.waitUntil(panel.keep.hasFocus)
    with qtbot.waitSignal(panel.erase_requested):
        panel.erase.click()
    assert not panel.is_asking


def test_keeping_everything_goes_back_to_the_first_step(qtbot, panel):
    with qtbot.assertNotEmitted(panel.erase_requested):
        panel.ask.click()
        panel.keep.click()
    assert not panel.is_asking and panel.ask.isVisible()


def test_deleting_says_how_many_unsaved_texts_go(panel, tmp_path):
    recovery = Recovery(tmp_path)
    for beginning in ("", "1 text that you", "2 texts that you"):
        panel.ask.click()
        found = [text for text in said(panel) if "did not save" in text]
        assert [text[: len(beginning)] for text in found] == ([beginning] if beginning else [])
        panel.keep.click()
        recovery.keep(UnsavedText(f"text-{len(beginning)}", "# Unsaved"), version=1)
