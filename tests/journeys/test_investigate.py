"""A measured lesson with the keyboard alone."""

from journeys.building import NIGHT_BUSES
from PySide6.QtCore import Qt

from media_literacy.settings import Settings, save_settings
from media_literacy.ui.library.lessons_page import LessonsPage
from media_literacy.ui.reader.doubts.reason_list import ReasonList
from media_literacy.ui.reader.lesson_start_page import StartPage
from media_literacy.ui.reader.reader_page import ReaderPage
from media_literacy.ui.result.debrief_page import DebriefPage
from media_literacy.ui.result.leave_the_page import LeavePage
from media_literacy.ui.result.result_page import ResultPage


def begin(person):
    person.start(NIGHT_BUSES)
    person.key(Qt.Key.Key_Right)  # from Guided to Investigate
    person.key(Qt.Key.Key_Return)
    person.wait_for_page(ReaderPage)


def go_to(person, sentence):
    """Press the arrow keys until a sentence has the keyboard."""
    order = [str(sentence.id) for sentence in person.window.lesson.attempt.lesson.article.sentences]
    for _ in order:
        at = person.sentence_at_focus()
        if at == sentence:
            return
        person.key(Qt.Key.Key_Down if order.index(at) < order.index(sentence) else Qt.Key.Key_Up)
    raise AssertionError(f"the keys do not lead to “{sentence}”")


def give_reason(person, words):
    """R leads to the list, the first letters find a reason in it, Enter takes it, Esc leads back."""
    person.type("r")
    reasons = person.window.focusWidget()
    assert isinstance(reasons, ReasonList)
    person.type(words)
    person.key(Qt.Key.Key_Return)
    assert reasons.currentItem().text().lower().startswith(words)
    person.key(Qt.Key.Key_Escape)


def tab_to(person, text):
    """Press Tab until the button has the keyboard; a button that rests is waited for."""
    person.wait_for(lambda: person.button(text) is not None)
    for _ in range(40):
        focused = person.window.focusWidget()
        if getattr(focused, "text", str)() == text:
            return
        person.key(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not lead to “{text}”")


def test_a_lesson_is_investigated_with_the_keyboard_alone(person):
    begin(person)
    assert person.sentence_at_focus() == "headline"
    go_to(person, "passengers")
    person.key(Qt.Key.Key_Space)
    assert person.notes() == {}
    give_reason(person, "numbers")
    assert person.sentence_at_focus() == "passengers"
    person.type("3")
    assert person.name_of("passengers").startswith("Sentence 8 of 19, marked suspicious, numbers do not add up, sure.")

    go_to(person, "nobody")
    person.key(Qt.Key.Key_Space)
    person.type("1")
    go_to(person, "girl")
    person.key(Qt.Key.Key_Space)
    person.key(Qt.Key.Key_Space)
    assert person.marks() == ["passengers", "nobody"]

    tab_to(person, "I have read it all")
    person.key(Qt.Key.Key_Return)
    assert "still unread" in person.texts()
    tab_to(person, "Finish anyway")
    person.key(Qt.Key.Key_Return)
    assert "Take one more look" in person.texts()
    assert person.notes()["passengers"].splitlines() == ["Doubted. Numbers do not add up.", "Sure"]
    tab_to(person, "Open the notes")
    person.key(Qt.Key.Key_Space)
    person.wait_for(lambda: "caught" in person.name_of("passengers"))
    assert "Take one more look" not in person.texts()

    first = person.sentence_at_focus()
    assert first and first in person.notes()
    person.type("n")
    second = person.sentence_at_focus()
    assert second != first and second in person.notes()
    person.type("p")
    assert person.sentence_at_focus() == first

    go_to(person, "passengers")
    assert person.notes()["passengers"].startswith("Caught. Numbers do not add up.\n")
    tab_to(person, "See the result")
    person.key(Qt.Key.Key_Return)
    person.wait_for_page(ResultPage)
    assert "Caught, you were sure" in person.texts()
    assert "Caught, on a hunch" in person.texts()
    person.key(Qt.Key.Key_Escape)
    person.wait_for_page(ReaderPage)
    person.key(Qt.Key.Key_Escape)
    person.wait_for_page(LessonsPage)


def test_before_the_reveal_nothing_tells_right_from_wrong(person):
    begin(person)
    for sentence in ("headline", "keep", "proud"):
        go_to(person, sentence)
        person.key(Qt.Key.Key_Space)

    for sentence in ("headline", "keep", "proud"):
        told = person.name_of(sentence).partition(". ")[0]
        assert told.partition(", ")[2] == "marked suspicious"
    assert {note.splitlines()[0] for note in person.notes().values()} == {"Doubted. No reason yet."}


def test_single_letters_are_not_keys_when_they_are_switched_off(person):
    person.folder.mkdir()
    save_settings(Settings(single_letter_keys=False), person.folder)
    begin(person)
    person.type("j")
    assert person.sentence_at_focus() == "headline"
    person.key(Qt.Key.Key_Down)
    assert person.sentence_at_focus() == "deck"


def press_at(person, name, key=Qt.Key.Key_Return):
    """Press Tab until what has that name has the keyboard, and then the key."""
    for _ in range(60):
        focused = person.window.focusWidget()
        if focused is not None and name in (focused.accessibleName() or getattr(focused, "text", str)()):
            person.key(key)
            return
        person.key(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not lead to “{name}”")


def test_a_whole_lesson_without_single_keys_from_the_first_window_to_the_debrief(person):
    person.folder.mkdir()
    save_settings(Settings(single_letter_keys=False), person.folder)
    person.start()
    person.wait_for_page(LessonsPage)
    person.wait_for(lambda: "Night buses" in person.texts())
    press_at(person, "Night buses")
    person.wait_for_page(StartPage)
    press_at(person, "Investigate")
    person.wait_for_page(ReaderPage)

    go_to(person, "passengers")
    person.key(Qt.Key.Key_Space)
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):  # the third reason
        person.key(key)
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Space):
        person.key(key)
    assert ", marked suspicious, wrong place, sure. " in person.name_of("passengers")
    person.key(Qt.Key.Key_Escape)
    go_to(person, "nobody")
    person.key(Qt.Key.Key_Return)
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_End, Qt.Key.Key_Return):
        person.key(key)
    person.type("they did")
    person.key(Qt.Key.Key_Return)
    assert "in your words “they did”" in person.name_of("nobody").lower()
    assert "2 marked" in person.texts()

    press_at(person, "I have read it all")
    press_at(person, "Finish anyway", Qt.Key.Key_Space)
    assert "1 does not say yet how sure" in person.window.focusWidget().accessibleName()
    person.key(Qt.Key.Key_Tab)
    press_at(person, "Sentence 14, In your words")
    assert person.sentence_at_focus() == "nobody"
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Right, Qt.Key.Key_Space):
        person.key(key)
    assert "“they did”, fairly sure. " in person.name_of("nobody").lower()
    person.wait_for(lambda: person.button("Open the notes") is not None)
    press_at(person, "Open the notes")
    person.wait_for(lambda: "caught" in person.name_of("passengers"))
    press_at(person, "See the result")
    person.wait_for_page(ResultPage)
    press_at(person, "Go on", Qt.Key.Key_Space)
    person.wait_for_page(LeavePage)
    press_at(person, "Search 1", Qt.Key.Key_Return)
    press_at(person, "Go on", Qt.Key.Key_Space)
    person.wait_for_page(DebriefPage)
