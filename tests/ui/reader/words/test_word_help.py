"""The ways to the meaning of a hard word: a key, a menu of the sentence, the list of the lesson, and a click."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu
from ui.reader.article.shown_article import CTRL, LEFT
from ui.reader.reading import LESSON as WITHOUT_WORDS
from ui.reader.words.explained_lesson import LESSON

from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.ui.reader.words.word_note import WordNote

ESCAPE = Qt.Key.Key_Escape


@pytest.fixture(autouse=True)
def no_popup(monkeypatch):
    """Offscreen there are no menus; their actions are triggered instead."""
    monkeypatch.setattr(QMenu, "popup", lambda _menu, _where: None)


def shown(reader):
    """The word that is explained, if any is."""
    note = reader.visible(WordNote)
    return note.button.text() if note else None


def choose(reader, sentence):
    reader.page.desk.article.choose(SentenceId(sentence), take_focus=True)


def test_the_key_goes_through_the_words_of_the_sentence_and_then_closes(read):
    reader = read(lesson=LESSON)
    choose(reader, "fine-1")
    found = []
    for _press in range(3):
        reader.type("w")
        found.append(shown(reader))
    assert found == ["council", "fares", None]


def test_nothing_of_it_counts(read):
    for mode in Mode:
        reader = read(mode, LESSON)
        choose(reader, "fine-1")
        reader.type("w")
        assert shown(reader) == "council" and reader.kept == [] and not reader.attempt.state.marks


def test_it_opens_after_the_reveal_too_beside_the_note(read):
    reader = read(lesson=LESSON)
    reader.read_all()
    choose(reader, "fine-2")
    reader.type("w")
    assert shown(reader) == "drives" and "fine-2" in reader.notes


def test_escape_closes_the_word_before_anything_else(read):
    reader = read(lesson=LESSON)
    choose(reader, "fine-1")
    reader.type("w")
    reader.press(ESCAPE)
    assert shown(reader) is None and not reader.window.is_left
    reader.press(ESCAPE)
    assert reader.window.is_left


def test_closing_at_the_note_gives_the_focus_back_to_the_article(read):
    reader = read(lesson=LESSON)
    choose(reader, "fine-1")
    reader.type("w")
    note = reader.visible(WordNote)
    note.button.setFocus()
    reader.press(Qt.Key.Key_Return)
    assert shown(reader) is None and reader.page.focusWidget().objectName() == "sentence-3"


def test_with_single_keys_off_the_key_does_nothing(read):
    reader = read(lesson=LESSON)
    reader.page.use_single_letters(False)
    choose(reader, "fine-1")
    reader.type("w")
    assert shown(reader) is None


def test_a_click_with_ctrl_explains_the_word_and_marks_nothing(read):
    reader = read(lesson=LESSON)
    article = reader.page.desk.article
    place = article._explained.rectangles(article.layout_of_page, 1)[0].center().toPoint()
    reader.qtbot.mouseClick(article, LEFT, CTRL, place)
    assert shown(reader) == "drives" and reader.kept == []
    reader.qtbot.mouseClick(article, LEFT, Qt.KeyboardModifier.NoModifier, place)
    assert "fine-2" in reader.attempt.state.marks


def test_the_list_of_the_lesson_leads_to_each_word(read):
    reader = read(lesson=LESSON)
    menu = reader.page.aids.words.show_menu(QPoint(0, 0))
    assert [action.text() for action in menu.actions()] == ["fares", "drives", "council"]
    menu.actions()[1].trigger()
    menu.close()
    assert shown(reader) == "drives" and reader.chosen == "fine-2"


def test_the_list_of_the_button_ends_above_it(read, monkeypatch):
    ends = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, where: ends.append(where.y() + menu.sizeHint().height()))
    reader = read(lesson=LESSON)
    reader.page.bottom.words.click()
    assert ends == [reader.page.bottom.words.mapToGlobal(QPoint(0, 0)).y()]


def test_the_button_for_the_list_is_there_where_words_are(read):
    reader = read(lesson=LESSON)
    assert reader.page.bottom.words.isVisible()
    with reader.qtbot.waitSignal(reader.page.bottom.words_requested):
        reader.page.bottom.words.click()
    assert not read(lesson=WITHOUT_WORDS).page.bottom.words.isVisible()


@pytest.mark.parametrize("sentence", ["flag-1", "plain-1"])
def test_a_sentence_without_hard_words_offers_the_list(read, sentence):
    reader = read(lesson=LESSON)
    choose(reader, sentence)
    reader.type("w")
    (menu,) = reader.page.findChildren(QMenu)
    heading, *words = menu.actions()
    assert heading.text() == "No explained word here. In the lesson:" and not heading.isEnabled()
    assert [word.text() for word in words] == ["fares", "drives", "council"] and shown(reader) is None
    menu.deleteLater()


def test_the_list_for_a_sentence_without_hard_words_leaves_the_sentence_in_sight(read, monkeypatch):
    begins = []
    monkeypatch.setattr(QMenu, "popup", lambda _menu, where: begins.append(where))
    reader = read(lesson=LESSON)
    choose(reader, "plain-1")
    reader.type("w")
    desk = reader.page.desk
    sentence = desk.article.layout_of_page.bounds(SentenceId("plain-1"))
    (below,) = (desk.article.mapFromGlobal(where) for where in begins)
    assert 0 < below.y() - sentence.bottom() < 10 and abs(below.x() - sentence.left()) < 2
    desk.go_to(SentenceId("plain-1"), -2000.0)  # as far down as the page goes
    reader.type("w")
    assert desk.viewport().rect().contains(desk.viewport().mapFromGlobal(begins[-1]))


def test_the_sentence_says_that_words_of_it_are_explained(read):
    reader = read(lesson=LESSON)
    names = reader.page._views.names
    assert names[SentenceId("fine-1")].endswith("Explained: council, fares.")
    assert "Explained" not in names[SentenceId("flag-1")]


def test_tab_leads_from_the_sentence_to_the_explanation(read):
    reader = read(lesson=LESSON)
    choose(reader, "fine-1")
    reader.type("w")
    reader.press(Qt.Key.Key_Tab)
    assert reader.page.focusWidget() is reader.visible(WordNote).button
