"""An article judged sentence by sentence, by keys, buttons and ear."""

import pytest
from PySide6.QtCore import Qt
from ui.reader.reading import LESSON

from media_literacy.engine.attempts.events import EventKind
from media_literacy.engine.attempts.items import item_at_hand
from media_literacy.lesson.model import Mode
from media_literacy.ui.reader.items.judging_bar import JudgingBar

IDS = [sentence.id for sentence in LESSON.article.sentences]


@pytest.fixture
def reader(read):
    return read(Mode.ITEMS, aids=frozenset())


def bar(reader):
    return reader.page.findChild(JudgingBar)


def begin(reader):
    reader.qtbot.mouseClick(reader.page.bottom.main, Qt.MouseButton.LeftButton)


def at_hand(reader):
    return item_at_hand(LESSON, reader.attempt.state)


def chosen_answer(reader):
    return [radio.isChecked() for radio in bar(reader).answers.radios]


def test_the_article_is_read_first_and_then_the_first_sentence_is_framed(reader):
    assert not bar(reader).isVisible() and reader.page.bottom.main.text() == "I have read it"
    reader.click(IDS[2])
    reader.type("1")
    assert reader.kept == []
    begin(reader)
    assert reader.kept == [EventKind.READ_ALL] and reader.chosen == IDS[0]
    assert bar(reader).isVisible() and not reader.page.bottom.main.isEnabled()
    assert reader.page.bottom.main.text() == "Next sentence"


def test_a_key_judges_and_another_leads_on(reader):
    begin(reader)
    reader.type("2")
    assert reader.kept[1:3] == [EventKind.MARKED, EventKind.NOTE_OPENED] and IDS[0] in reader.notes
    assert chosen_answer(reader) == [False, True]
    reader.type("n")
    assert at_hand(reader) == reader.chosen == IDS[1] and chosen_answer(reader) == [False, False]
    reader.type("1")
    assert reader.attempt.state.shown == {IDS[1]}


def test_a_key_that_repeats_does_no_harm(reader):
    begin(reader)
    for _repeat in range(3):
        reader.type("1")
    for _repeat in range(3):
        reader.type("n")
    assert at_hand(reader) == IDS[1] and reader.attempt.state.shown == {IDS[0]}
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        reader.press(key)
    assert at_hand(reader) == IDS[1] and not reader.attempt.state.marks


def test_the_focus_on_an_answer_is_no_answer(reader):
    begin(reader)
    first, second = bar(reader).answers.radios
    first.setFocus(Qt.FocusReason.TabFocusReason)
    reader.press(Qt.Key.Key_Right)
    assert second.hasFocus() and not reader.attempt.state.marks
    for _repeat in range(2):
        reader.press(Qt.Key.Key_Space)
    assert list(reader.attempt.state.marks) == [IDS[0]] and second.hasFocus(), "the focus stays under a key"


def test_on_the_answers_the_sentence_they_are_about_is_framed_again(reader):
    begin(reader)
    first, second = bar(reader).answers.radios
    reader.press(Qt.Key.Key_Down)
    assert reader.chosen == IDS[1]
    reader.press(Qt.Key.Key_Tab)
    assert first.hasFocus() and reader.chosen == IDS[0]
    reader.press(Qt.Key.Key_Right)
    assert second.hasFocus() and reader.chosen == IDS[0]


def test_an_answer_is_taken_back_until_the_next_and_not_counted(reader):
    begin(reader)
    reader.type("1")
    assert bar(reader).take_back.isVisible()
    bar(reader).take_back.click()
    assert reader.attempt.state.taken_back == {IDS[0]} and at_hand(reader) == IDS[1]
    assert not bar(reader).take_back.isVisible() and reader.chosen == IDS[1]
    reader.type("2")
    reader.type("n")
    assert not bar(reader).take_back.isVisible()


def test_after_the_last_note_the_article_is_done(reader, qtbot):
    begin(reader)
    for _sentence in IDS[:-1]:
        reader.type("1")
        reader.type("n")
    reader.type("2")
    assert reader.page.bottom.main.text() == "Done with this article"
    with qtbot.waitSignal(reader.page.onward):
        reader.type("n")
    assert reader.attempt.state.is_revealed and not bar(reader).isVisible()


def test_the_bar_says_where_one_is(reader):
    begin(reader)
    assert f"1 of {len(IDS)}, article 1 of 1" in reader.page.bottom.accessibleName()
    reader.type("1")
    reader.type("n")
    assert f"2 of {len(IDS)}" in reader.page.bottom.accessibleName()


def test_the_note_of_a_clash_tells_no_number_before_its_partner_was_judged(reader):
    begin(reader)
    reader.type("2")
    first = next(sentence for sentence in LESSON.article.sentences if sentence.clashes)
    content = reader.page._views.notes[first.id]
    assert content is not None and content.partners_to_find == 0 and content.partners == ()


def test_in_the_other_ways_there_is_no_such_bar(read):
    for mode in (Mode.GUIDED, Mode.INVESTIGATE):
        assert not read(mode).page.findChild(JudgingBar).isVisible()


def test_the_question_names_the_sentence_at_hand(reader):
    begin(reader)
    assert bar(reader).answers.accessibleName() == "Sentence 1: does it hold?"
