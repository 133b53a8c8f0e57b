"""Where the reader goes at the reveal and with the keys of notes, and the line that says why."""

import pytest
from factories import make_lesson
from PySide6.QtGui import QAccessible

from media_literacy.lesson.model import Mode
from media_literacy.ui.widgets.keyboard_use import set_uses_keyboard
from media_literacy.ui.widgets.labels.plain_text import PlainLabel

LESSON = make_lesson(flags=["Cold.", "Warm."], fine=["It was warm."], per_paragraph=1, clashes=[("flag-2", "fine-1")])


def revealed(read):
    reader = read(Mode.INVESTIGATE, LESSON)
    reader.attempt.show(sentence.id for sentence in LESSON.article.sentences)
    reader.read_all()
    reader.read_all()
    return reader


def test_the_reveal_says_why_it_begins_where_it_does_until_one_goes_on(read):
    reader = revealed(read)
    said = "Sentence 2 comes first: it is easy to read past, and it contradicts another sentence."
    assert reader.chosen == "flag-2" and reader.page.advice.text == said
    assert said in [label.text() for label in reader.page.advice.findChildren(PlainLabel) if label.isVisible()]
    reader.type("n")
    assert reader.chosen == "fine-1" and reader.page.advice.text == ""


@pytest.mark.parametrize("uses_keys", [True, False])
def test_the_key_that_revealed_folds_nothing_when_it_comes_again(read, uses_keys):
    reader = revealed(read)
    set_uses_keyboard(reader.page.window(), uses_keyboard=uses_keys)
    open_notes = []
    for _press in range(2):
        reader.page.desk.article.sentence_activated.emit("flag-2", True)
        open_notes.append("flag-2" in reader.attempt.state.open_notes)
    assert open_notes == [uses_keys, not uses_keys]


def test_a_note_come_back_to_after_the_reveal_is_folded_by_the_first_press(read):
    reader = revealed(read)
    set_uses_keyboard(reader.page.window(), uses_keyboard=True)
    reader.type("n")
    reader.type("p")
    assert reader.chosen == "flag-2"
    reader.page.desk.article.sentence_activated.emit("flag-2", True)
    assert "flag-2" not in reader.attempt.state.open_notes


@pytest.mark.parametrize(("uses_keys", "listens"), [(True, False), (False, False), (True, True)])
def test_the_button_for_the_next_note_keeps_the_keyboard_of_who_goes_by_keys_and_looks(
    read, monkeypatch, uses_keys, listens
):
    reader = revealed(read)
    button = reader.page.bottom.next
    set_uses_keyboard(reader.page.window(), uses_keyboard=uses_keys)
    monkeypatch.setattr(QAccessible, "isActive", lambda: listens)
    button.setFocus()
    button.click()
    assert reader.chosen == "fine-1" and button.hasFocus() is (uses_keys and not listens)
    button.setFocus()
    button.click()
    assert reader.chosen == "flag-1"


def test_a_lesson_that_explains_no_words_says_so_where_one_asks_for_one(read):
    reader = read()
    reader.type("w")
    assert reader.page.advice.text == "This lesson explains no words."
    reader.type("j")
    assert reader.page.advice.text == ""
