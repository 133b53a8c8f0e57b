"""The article read aloud: the sentence is shown, notes are heard, and nothing is told that a learner may not know."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit
from spoken_voice import SilentVoice

from media_literacy.lesson.model import Mode
from media_literacy.ui.reader.desk.desk_geometry import LOW_WINDOW
from media_literacy.ui.reader.desk.start_hint import StartHint
from media_literacy.ui.reader.read_aloud.read_aloud import ReadAloud
from media_literacy.ui.reader.read_aloud.read_aloud_bar import ReadAloudBar
from media_literacy.ui.speech.voice import NoVoice
from media_literacy.ui.widgets.labels.plain_text import PlainToolButton

SENTENCES = [
    "The weather station sets the fares.",
    "Every bus was full.",
    "The town council sets the fares.",
    "Joan Petty drives the second bus.",
    "Most people like it.",
    "That is all.",
]


@pytest.fixture
def voice(window):
    window.voice = SilentVoice()
    return window.voice


@pytest.fixture
def listen(read, voice):
    """A page that is read aloud from its second sentence on."""

    def make(mode=Mode.GUIDED):
        reader = read(mode)
        reader.type("J")
        reader.type("A")
        return reader

    return make


def bar(reader):
    return reader.page.findChild(ReadAloudBar)


def test_a_letter_reads_from_the_chosen_sentence_on_and_shows_where(listen, voice):
    reader = listen()
    assert voice.now == SENTENCES[1]
    assert bar(reader).isVisible() and bar(reader).place == "Reading aloud: sentence 2 of 6"
    voice.finish()
    assert voice.now == SENTENCES[2]
    assert reader.chosen == "fine-1" and reader.page.desk.article.control_of_chosen().hasFocus()
    assert bar(reader).place == "Reading aloud: sentence 3 of 6"


def test_what_was_heard_to_its_end_was_read_and_what_was_cut_short_was_not(listen, voice):
    reader = listen()
    voice.finish()
    reader.type("A")
    reader.press(Qt.Key.Key_Escape)
    assert reader.attempt.state.shown == {"flag-2"}


def test_it_ends_with_the_article(listen, voice):
    reader = listen()
    for sentence in SENTENCES[1:]:
        assert voice.now == sentence
        voice.finish()
    assert not bar(reader).isVisible()
    assert not voice.now


def test_the_letter_pauses_and_goes_on_with_the_same_sentence(listen, voice):
    reader = listen()
    reader.type("A")
    assert not voice.now and bar(reader).pause.text() == "Go on"
    reader.type("A")
    assert voice.now == SENTENCES[1] and bar(reader).pause.text() == "Pause"


def test_after_a_pause_it_goes_on_where_somebody_went_meanwhile(listen, voice):
    reader = listen()
    reader.type("A")
    reader.press(Qt.Key.Key_Down)
    assert not voice.now
    reader.type("A")
    assert voice.now == SENTENCES[2]


def test_arrows_and_clicks_take_the_voice_along(listen, voice):
    reader = listen()
    reader.press(Qt.Key.Key_Down)
    assert voice.now == SENTENCES[2]
    reader.click("plain-1")
    assert voice.now == SENTENCES[5]


def test_a_sentence_that_is_marked_while_it_is_read_is_followed_by_its_note(listen, voice):
    reader = listen()
    reader.press(Qt.Key.Key_Space)
    assert voice.now == SENTENCES[1]
    voice.finish()
    assert voice.now.startswith("Caught.") and "Take this mark back" not in voice.now
    assert bar(reader).place == "Reading aloud: note on sentence 2"
    voice.finish()
    assert voice.now == SENTENCES[2]


def test_a_folded_note_is_not_heard(listen, voice):
    reader = listen()
    reader.press(Qt.Key.Key_Space)
    reader.press(Qt.Key.Key_Space)
    voice.finish()
    assert voice.now == SENTENCES[2]


def test_before_the_reveal_nothing_of_the_notes_is_heard_in_investigate(listen, voice):
    reader = listen(Mode.INVESTIGATE)
    reader.press(Qt.Key.Key_Space)
    while voice.now:
        voice.finish()
    assert voice.said == SENTENCES[1:]


def test_escape_stops_it_and_leaves_the_lesson_only_when_pressed_again(listen, voice):
    reader = listen()
    reader.press(Qt.Key.Key_Escape)
    assert not voice.now and not bar(reader).isVisible() and not reader.window.is_left
    reader.press(Qt.Key.Key_Escape)
    assert reader.window.is_left


def test_it_stops_when_all_is_revealed(listen, voice):
    reader = listen()
    reader.read_all()
    assert reader.attempt.state.is_revealed
    assert not voice.now and not bar(reader).isVisible()


def test_it_stops_when_another_page_is_shown(listen, voice):
    reader = listen()
    reader.page.hide()
    assert not voice.now


def test_the_buttons_step_through_sentences_and_notes(listen, voice, qtbot):
    reader = listen()
    reader.press(Qt.Key.Key_Space)
    qtbot.mouseClick(bar(reader).forward, Qt.MouseButton.LeftButton)
    assert voice.now.startswith("Caught.")
    qtbot.mouseClick(bar(reader).back, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(bar(reader).back, Qt.MouseButton.LeftButton)
    assert voice.now == SENTENCES[0]
    qtbot.mouseClick(bar(reader).stop, Qt.MouseButton.LeftButton)
    assert not voice.now and reader.page.desk.article.control_of_chosen().hasFocus()


def test_it_waits_for_somebody_who_looks_for_words_and_goes_on_when_asked(listen, voice, qtbot):
    reader = listen()
    reader.qtbot.keyClick(reader.page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    reader.qtbot.waitUntil(lambda: isinstance(reader.page.focusWidget(), QLineEdit))
    voice.finish()
    assert not voice.now and bar(reader).place == "Paused"
    qtbot.mouseClick(bar(reader).pause, Qt.MouseButton.LeftButton)
    voice.finish()
    assert voice.now == SENTENCES[3] and reader.page.desk.article.control_of_chosen().hasFocus()


def test_where_a_screen_reader_may_listen_the_focus_stays_with_the_bar(read, voice, monkeypatch):
    reader = read()
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    reader.type("A")
    assert bar(reader).pause.hasFocus()
    shown = reader.attempt.state.shown
    reader.press(Qt.Key.Key_Right)
    reader.press(Qt.Key.Key_Right)
    assert reader.attempt.state.shown == shown  # it was not heard to its end yet
    assert voice.now == SENTENCES[1] and reader.chosen == "flag-2" and bar(reader).pause.hasFocus()
    reader.press(Qt.Key.Key_Escape)
    assert reader.page.desk.article.control_of_chosen().hasFocus()


def test_with_single_keys_off_another_key_does_the_same(read, voice):
    reader = read()
    reader.page.use_single_letters(False)
    reader.type("A")
    assert not voice.now
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    reader.qtbot.keyClick(reader.page, Qt.Key.Key_A, both)
    assert voice.now and bar(reader).isVisible()


def test_from_the_beginning_the_label_of_origin_is_heard_first(read, voice):
    reader = read()
    reader.type("A")
    assert voice.now == reader.page.desk.article.label and bar(reader).place == "Reading aloud"
    voice.finish()
    assert voice.now == SENTENCES[0]


@pytest.mark.parametrize(("height", "stays"), [(LOW_WINDOW - 1, False), (LOW_WINDOW, True)])
def test_what_to_do_first_gives_way_to_the_bar_in_a_low_window(read, voice, height, stays):
    reader = read()
    reader.page.resize(640, round(height))
    hint = reader.page.findChild(StartHint)
    reader.qtbot.waitUntil(hint.isVisible)
    reader.type("A")
    assert hint.isVisible() is stays


def test_a_voice_that_gives_up_is_told_and_can_be_tried_again(listen, voice):
    reader = listen()
    voice.failed.emit("the sound card is gone")
    assert bar(reader).place == "The voice stopped: the sound card is gone"
    reader.type("A")
    assert voice.now == SENTENCES[1]


def test_after_a_pause_the_voice_is_taken_that_is_there_then(listen, voice, window):
    reader = listen()
    reader.type("A")
    window.voice = NoVoice.NO_VOICE
    reader.type("A")
    assert not voice.now and window.said and bar(reader).pause.text() == "Go on"
    window.voice = SilentVoice()
    reader.type("A")
    assert window.voice.now == SENTENCES[1] and not voice.now


def test_without_a_voice_the_key_says_why(read, window):
    window.voice = NoVoice.NOT_THIS_LANGUAGE
    reader = read()
    reader.type("A")
    assert window.said == [f"Nothing can be read aloud here. {NoVoice.NOT_THIS_LANGUAGE.words}"]
    assert not bar(reader).isVisible()


@pytest.mark.parametrize(("found", "is_shown"), [(SilentVoice, True), (lambda: NoVoice.NO_VOICE, False)])
def test_the_button_is_there_where_a_voice_is(read, window, qtbot, found, is_shown):
    window.voice = found()
    reader = read()
    with qtbot.waitSignal(reader.page.findChild(ReadAloud).availability_changed) as changed:
        pass
    button = next(button for button in reader.page.top.findChildren(PlainToolButton) if button.text() == "Read aloud")
    assert changed.args == [is_shown] and button.isVisible() is is_shown
