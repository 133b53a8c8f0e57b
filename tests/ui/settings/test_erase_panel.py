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
    for word in ("mark", "result", "place", "lesson files that you opened", "age group", "safety copies"):
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


def test_whoever_has_a_name_types_it(qtbot, in_window, appearance, tmp_path):
    panel = in_window(ErasePanel(appearance, tmp_path, name="Zoë Ada"), 700, 500)
    panel.ask.click()
    assert "Delete everything kept about Zoë Ada?" in said(panel)
    for typed, is_enough in (("", False), ("Zoë", False), ("Zoë Adam", False), ("zoë  ada ", True)):
        panel.typed.setText(typed)
        assert panel.erase.isEnabled() is is_enough
    assert "Zoë Ada" in panel.typed.accessibleName()
    with qtbot.waitSignal(panel.erase_requested):
        panel.erase.click()
    panel.ask.click()
    assert not panel.erase.isEnabled()


def test_of_one_of_several_it_is_said_that_the_others_and_the_workshop_stay(in_window, appearance, tmp_path):
    Recovery(tmp_path).keep(UnsavedText("text", "# Unsaved"), version=1)
    panel = in_window(ErasePanel(appearance, tmp_path, name="Zoe", is_one_of_several=True), 700, 500)
    panel.ask.click()
    words = " ".join(said(panel))
    assert "the other learners" in words and "workshop" in words and "did not save" not in words
