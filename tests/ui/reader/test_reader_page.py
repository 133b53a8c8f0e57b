"""Reading a lesson: what a click, a key and the reveal do on the whole page."""

import gc
import weakref
from pathlib import Path

import pytest
from factories import FakeClock, make_lesson
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QComboBox

from media_literacy.diagnostics import Diagnostic, Location, Report, Severity
from media_literacy.engine.attempt import Attempt
from media_literacy.engine.events import EventKind
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.ui.reader.article.sentence_controls import SentenceControl
from media_literacy.ui.reader.evidence_panel import EvidencePanel
from media_literacy.ui.reader.mark_card import MarkCard
from media_literacy.ui.reader.notes.note_view import NoteView
from media_literacy.ui.reader.reader_page import ReaderPage
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.widgets.buttons import Button
from media_literacy.ui.widgets.labels.accessible_text import SpokenButton
from media_literacy.ui.widgets.labels.plain_text import PlainToolButton
from media_literacy.ui.widgets.question_bar import QuestionBar

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
LESSON = make_lesson(
    flags=["The weather station sets the fares.", "Every bus was full."],
    fine=["The town council sets the fares.", "Joan Petty drives the second bus."],
    checks=["Most people like it."],
    plain=["That is all."],
    clashes=[("flag-1", "fine-1")],
    cards=["minutes", "survey"],
    per_paragraph=2,
)


class Reader:
    """A page with its attempt, and hands to act on it."""

    def __init__(self, qtbot, page, attempt, clock, window):
        self.qtbot, self.page, self.attempt, self.clock, self.window = qtbot, page, attempt, clock, window
        self.kept = []
        page.happened.connect(self.on_happened)

    def on_happened(self, events):
        self.kept += [event.kind for event in events]

    def click(self, sentence):
        article = self.page.desk.article
        box = article.layout_of_page.rectangles(SentenceId(sentence))[0]
        self.qtbot.mouseClick(article, LEFT, NONE, box.center().toPoint())

    def press(self, key):
        self.qtbot.keyClick(self.page.focusWidget() or self.page, key)

    def type(self, letter):
        self.qtbot.keyClicks(self.page.focusWidget() or self.page, letter)

    def read_all(self):
        self.qtbot.waitUntil(self.page.bottom.main.isEnabled)
        self.qtbot.mouseClick(self.page.bottom.main, LEFT)
        self.answer("It is all")

    def answer(self, text):
        """Press a button of the question over the bar, if it is asked."""
        for button in self.page.findChildren(Button):
            if button.text() == text and button.isVisible():
                self.qtbot.mouseClick(button, LEFT)

    def asked(self):
        """What is asked over the bar; empty when nothing is."""
        return "".join(bar.accessibleName() for bar in self.page.findChildren(QuestionBar) if bar.isVisible())

    @property
    def chosen(self):
        return self.page.desk.article.chosen

    @property
    def folded(self):
        return {view.sentence for view in self.page.findChildren(NoteView) if view.isVisible() and view.is_compact}

    @property
    def notes(self):
        return {view.sentence for view in self.page.findChildren(NoteView) if view.isVisible()}

    def visible(self, kind):
        return next((other_kind for other_kind in self.page.findChildren(kind) if other_kind.isVisible()), None)


@pytest.fixture
def read(qtbot, appearance, own, window):
    def make(mode=Mode.GUIDED, lesson=LESSON, report=None):
        clock = FakeClock()
        attempt = Attempt(lesson, mode, clock)
        attempt.open()
        page = own(
            ReaderPage(
                attempt,
                load_catalogue(),
                report or Report("lesson.md"),
                PictureSource(Path("/nowhere")),
                window.actions,
                appearance,
            )
        )
        page.resize(1280, 800)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        page.take_focus()
        return Reader(qtbot, page, attempt, clock, window)

    return make


# Guided


def test_a_click_opens_the_note_beside_it(read):
    reader = read()
    reader.click("flag-2")
    assert reader.notes == {"flag-2"}
    assert reader.kept == [EventKind.MARKED, EventKind.NOTE_OPENED]


def test_a_second_click_on_the_chosen_sentence_folds_its_note_and_a_third_opens_it(read):
    reader = read()
    reader.click("flag-2")
    reader.click("flag-2")
    assert reader.folded == {"flag-2"}
    assert "flag-2" in reader.attempt.state.marks
    reader.click("flag-2")
    assert reader.notes == {"flag-2"}
    assert reader.folded == set()


def test_a_click_on_another_sentence_with_an_open_note_chooses_it_and_folds_nothing(read):
    reader = read()
    reader.click("flag-2")
    reader.click("fine-2")
    reader.click("flag-2")
    assert reader.chosen == "flag-2"
    assert reader.notes == {"flag-2", "fine-2"}


def test_a_press_on_a_note_chooses_its_sentence(qtbot, read):
    reader = read()
    reader.click("flag-2")
    reader.click("fine-2")
    note = next(view for view in reader.page.findChildren(NoteView) if view.sentence == "flag-2")
    qtbot.mouseClick(note, LEFT, NONE, note.rect().center())
    assert reader.chosen == "flag-2"
    assert reader.notes == {"flag-2", "fine-2"}


def test_a_quoted_partner_in_a_note_leads_to_its_sentence(read):
    reader = read()
    reader.click("flag-1")
    note = next(view for view in reader.page.findChildren(NoteView) if view.sentence == "flag-1")
    (link,) = note.findChildren(SpokenButton)
    link.click()
    assert reader.chosen == "fine-1"
    assert "fine-1" not in reader.attempt.state.marks


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_key_does_what_a_click_does(read, key):
    reader = read()
    reader.press(Qt.Key.Key_Down)
    reader.press(key)
    assert reader.notes == {"flag-2"}
    reader.press(key)
    assert reader.folded == {"flag-2"}


def test_the_ear_hears_the_state_change(read):
    reader = read()
    control = next(control for control in reader.page.findChildren(SentenceControl) if control.sentence == "flag-2")
    assert control.accessibleName() == "Sentence 2 of 6: Every bus was full."
    reader.click("flag-2")
    assert (
        control.accessibleName() == "Sentence 2 of 6, marked suspicious, caught, explanation open: Every bus was full."
    )
    assert control.isChecked()


# Investigate


def test_investigate_asks_why_and_tells_nothing(read):
    reader = read(Mode.INVESTIGATE)
    reader.click("flag-2")
    assert reader.notes == set()
    assert reader.visible(MarkCard) is not None
    reader.click("flag-2")
    assert reader.visible(MarkCard) is None
    assert reader.kept == [EventKind.MARKED, EventKind.UNMARKED]


def test_how_sure_is_said_by_a_digit(read):
    reader = read(Mode.INVESTIGATE)
    reader.click("flag-2")
    reader.type("3")
    assert reader.attempt.state.marks[SentenceId("flag-2")].confidence == 3


def test_the_reason_is_chosen_from_the_list(read):
    reader = read(Mode.INVESTIGATE)
    reader.click("flag-2")
    card = reader.visible(MarkCard)
    reasons = card.findChild(QComboBox)
    reasons.setCurrentIndex(3)
    reasons.activated.emit(3)
    assert reader.attempt.state.marks[SentenceId("flag-2")].reason == reasons.itemData(3)


def test_saying_that_it_is_all_asks_first_about_sentences_that_were_not_on_the_screen(read):
    reader = read()
    reader.attempt.show(sentence.id for sentence in LESSON.article.sentences[:-2])
    reader.qtbot.mouseClick(reader.page.bottom.main, LEFT)
    assert reader.asked() == "2 sentences were not on the screen yet. They will not count in the result."
    assert not reader.attempt.state.is_revealed
    assert reader.page.focusWidget().text() == "Go on reading"
    reader.answer("It is all")
    assert reader.attempt.state.is_revealed
    assert reader.asked() == ""


@pytest.mark.parametrize("is_by_key", [True, False])
def test_going_on_leads_to_the_first_sentence_that_was_not_seen(read, is_by_key):
    reader = read()
    reader.attempt.show(sentence.id for sentence in LESSON.article.sentences[:-2])
    reader.qtbot.mouseClick(reader.page.bottom.main, LEFT)
    if is_by_key:
        reader.press(Qt.Key.Key_Escape)
    else:
        reader.answer("Go on reading")
    assert reader.chosen == LESSON.article.sentences[-2].id
    assert reader.asked() == ""
    assert not reader.attempt.state.is_revealed


def test_whoever_has_seen_every_sentence_is_asked_nothing(read):
    reader = read()
    reader.attempt.show(sentence.id for sentence in LESSON.article.sentences)
    reader.qtbot.mouseClick(reader.page.bottom.main, LEFT)
    assert reader.attempt.state.is_revealed


def test_the_first_time_asks_for_one_more_look_and_the_second_reveals(read):
    reader = read(Mode.INVESTIGATE)
    reader.click("flag-2")
    reader.read_all()
    assert reader.page.advice.text.startswith("Take one more look")
    assert reader.notes == set()
    reader.qtbot.mouseClick(reader.page.bottom.main, LEFT)  # the second press of a double click
    assert not reader.attempt.state.is_revealed
    reader.read_all()
    assert reader.attempt.state.is_revealed
    assert reader.page.advice.text == ""
    assert reader.notes
    assert reader.visible(MarkCard) is None


# The reveal


def test_the_reveal_begins_with_what_matters_most(read):
    reader = read(Mode.INVESTIGATE)
    reader.attempt.show(sentence.id for sentence in LESSON.article.sentences)
    reader.click("flag-2")
    reader.read_all()
    reader.read_all()
    assert reader.chosen == "flag-1"
    assert "flag-1" in reader.notes


def test_after_the_reveal_the_button_leads_on_to_the_result(qtbot, read):
    reader = read()
    reader.read_all()
    assert reader.page.bottom.main.text() == "See the result"
    assert not reader.page.bottom.hint.isVisible()
    with qtbot.waitSignal(reader.page.onward):
        reader.read_all()


def test_n_and_p_go_from_note_to_note_and_round(read):
    reader = read()
    reader.click("flag-2")
    reader.click("check-1")
    for letter, at in (("n", "flag-2"), ("n", "check-1"), ("p", "flag-2"), ("p", "check-1")):
        reader.type(letter)
        assert reader.chosen == at


# Keys


def test_j_and_k_walk_as_the_arrows_do(read):
    reader = read()
    reader.type("jj")
    assert reader.chosen == "fine-1"
    reader.type("k")
    assert reader.chosen == "flag-2"


def test_switched_off_single_letters_do_nothing(read, window):
    reader = read(Mode.INVESTIGATE)
    reader.click("flag-2")
    reader.page.use_single_letters(False)
    reader.type("jhne3?")
    assert window.asked == []
    assert reader.chosen == "flag-2"
    assert reader.kept == [EventKind.MARKED]
    assert reader.visible(EvidencePanel) is None
    reader.press(Qt.Key.Key_Down)
    assert reader.chosen == "fine-1"


def test_the_question_mark_asks_for_the_keys(read, window):
    reader = read()
    reader.type("?")
    assert window.asked == [("keys",)]


def test_the_bar_over_the_page_leads_back_to_the_text_menu_and_to_the_keys(read, window):
    reader = read()
    buttons = {button.accessibleName(): button for button in reader.page.findChildren(PlainToolButton)}
    buttons["Back to the lessons"].click()
    buttons["Help with the keys"].click()
    text = buttons["Text size, spacing and theme"]
    text.click()
    below = text.mapToGlobal(text.rect().bottomLeft())
    assert window.asked == [("leave",), ("keys",), ("text menu", below)]


def test_escape_leaves(read, window):
    reader = read()
    reader.press(Qt.Key.Key_Escape)
    assert window.asked == [("leave",)]


# Hints and evidence


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
    panel = reader.visible(EvidencePanel)
    assert panel is not None and panel.isAncestorOf(reader.page.focusWidget())
    reader.press(Qt.Key.Key_Escape)
    assert reader.visible(EvidencePanel) is None
    assert window.asked == []
    assert isinstance(reader.page.focusWidget(), SentenceControl)


def test_a_link_to_a_card_opens_it_and_the_first_look_is_kept(read):
    reader = read()
    for _ in range(2):
        reader.page.open_link("card:survey")
    panel = reader.visible(EvidencePanel)
    assert panel.cards["survey"].is_open
    assert not panel.cards["minutes"].is_open
    assert reader.kept == [EventKind.CARD_OPENED]


def test_a_link_out_of_the_lesson_is_asked_for_and_not_followed(read, window):
    reader = read()
    reader.page.desk.article.link_activated.emit("https://example.org")
    assert window.asked == [("address", "https://example.org")]


# Faults and edges


def test_a_lesson_with_faults_opens_and_says_so_in_one_line(read):
    fault = Diagnostic("unknown-kind", "there is no kind called “x”", Location(14, 3), Location(14, 4))
    advice = Diagnostic("tone", "advice", Location(2, 1), Location(2, 4), severity=Severity.WARNING)
    reader = read(report=Report("lesson.md", (advice, fault)))
    assert reader.page.advice.text.startswith("1 fault in this lesson")
    assert "Line 14: there is no kind called “x”." in reader.page.advice.text


def test_a_lesson_without_faults_says_nothing(read):
    advice = Diagnostic("tone", "advice", Location(2, 1), Location(2, 4), severity=Severity.WARNING)
    assert read(report=Report("lesson.md", (advice,))).page.advice.text == ""


def test_a_lesson_without_a_sentence_can_be_read_to_its_end(qtbot, read):
    reader = read(lesson=make_lesson())
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_End):
        reader.press(key)
    reader.type("jnhe")
    reader.press(Qt.Key.Key_Escape)
    reader.read_all()
    with qtbot.waitSignal(reader.page.onward):
        reader.read_all()


def test_every_mark_is_there_when_the_lesson_is_opened_again(read, appearance, own, window):
    reader = read()
    reader.click("flag-2")
    again = Attempt.resume(LESSON, reader.attempt.events, FakeClock())
    again.open()
    page = own(
        ReaderPage(again, load_catalogue(), Report("lesson.md"), PictureSource(None), window.actions, appearance)
    )
    page.resize(1280, 800)
    page.show()
    assert {view.sentence for view in page.findChildren(NoteView) if view.isVisible()} == {"flag-2"}


def test_another_look_keeps_marks_notes_and_the_chosen_sentence(read, large_appearance, appearance):
    reader = read()
    reader.click("flag-2")
    for other in (large_appearance, appearance):
        reader.page.apply_appearance(other)
        assert reader.notes == {"flag-2"}
        assert reader.chosen == "flag-2"


def test_a_page_that_is_closed_is_gone(qtbot, appearance, window):
    attempt = Attempt(LESSON, Mode.INVESTIGATE, FakeClock())
    attempt.open()
    page = ReaderPage(attempt, load_catalogue(), Report("lesson.md"), PictureSource(None), window.actions, appearance)
    page.resize(1280, 800)
    page.show()
    page.take_focus()
    qtbot.keyClicks(page, "h1e")
    page.desk.article.sentence_activated.emit("flag-2", True)
    page.desk.article.sentence_activated.emit("flag-2", True)
    page.bottom.onward.emit()
    page.findChildren(QuestionBar)[0].answered.emit(1)
    page.bottom.onward.emit()
    page.apply_appearance(appearance)
    assert attempt.state.is_revealed
    gone = [weakref.ref(one) for one in (page, page.desk, page.desk.article, page.hint_strip)]
    gone += [weakref.ref(view) for view in page.findChildren(NoteView)]
    assert len(gone) > 6
    page.close()
    page.deleteLater()
    del page
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert [one() for one in gone if one() is not None] == []
