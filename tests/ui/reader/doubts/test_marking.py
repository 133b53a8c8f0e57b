"""What a learner says about a mark in Investigate: the reason, and how sure."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt

from media_literacy.engine.attempts.events import EventKind
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.ui.reader.article.sentence_controls import SentenceControl
from media_literacy.ui.reader.doubts.mark_card import MarkCard
from media_literacy.ui.reader.doubts.reason_list import OWN_WORDS


def test_investigate_asks_why_and_tells_nothing(read):
    reader = read(Mode.INVESTIGATE)
    reader.click("flag-2")
    assert reader.notes == set()
    assert reader.visible(MarkCard) is not None
    reader.click("flag-2")
    assert reader.visible(MarkCard) is None
    assert reader.kept == [EventKind.MARKED, EventKind.UNMARKED]


def test_a_sentence_whose_mark_was_taken_away_again_was_read(read):
    for mode in (Mode.GUIDED, Mode.INVESTIGATE):
        reader = read(mode)
        reader.click("flag-2")
        reader.click("flag-2") if mode is Mode.INVESTIGATE else reader.take_back()
        assert "flag-2" not in reader.attempt.state.marks
        assert "flag-2" in reader.attempt.state.shown


def test_the_card_is_made_before_it_is_wanted_where_marks_ask_for_reasons(read):
    cards = [read(mode).page.findChildren(MarkCard) for mode in (Mode.GUIDED, Mode.INVESTIGATE)]
    assert cards == [[], []]
    reader = read(Mode.INVESTIGATE)
    reader.page._marking._prepare.timeout.emit()
    assert reader.visible(MarkCard) is None
    (card,) = reader.page.findChildren(MarkCard)
    reader.click("flag-2")
    assert reader.visible(MarkCard) is card


def test_how_sure_is_said_by_a_digit(read):
    reader = read(Mode.INVESTIGATE)
    reader.click("flag-2")
    reader.type("3")
    assert reader.attempt.state.marks[SentenceId("flag-2")].confidence == 3


def choose(reader, reason):
    reader.visible(MarkCard).reasons.reason_chosen.emit(reason)


def test_the_reason_is_chosen_from_the_list(read):
    reader = read(Mode.INVESTIGATE)
    reader.click("flag-2")
    reader.press(Qt.Key.Key_Tab)
    assert reader.page.focusWidget() is reader.visible(MarkCard).reasons
    reader.press(Qt.Key.Key_Down)
    assert reader.kept == [EventKind.MARKED]
    reader.press(Qt.Key.Key_Return)
    assert reader.kept == [EventKind.MARKED, EventKind.REASON]
    assert reader.page.focusWidget() is reader.visible(MarkCard).reasons
    reader.press(Qt.Key.Key_Return)
    assert reader.kept == [EventKind.MARKED, EventKind.REASON]
    (control,) = [control for control in reader.page.findChildren(SentenceControl) if control.sentence == "flag-2"]
    assert "marked suspicious, headline mismatch." in control.accessibleName()


def test_how_sure_is_said_with_tab_arrows_and_space(read):
    reader = read(Mode.INVESTIGATE)
    reader.page.use_single_letters(False)
    reader.click("flag-2")
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Right, Qt.Key.Key_Right):
        reader.press(key)
    assert reader.page.focusWidget().accessibleName() == "sure, 3 of 3"
    assert reader.page.focusWidget().text() == "sure"
    assert reader.attempt.state.marks[SentenceId("flag-2")].confidence is None
    reader.press(Qt.Key.Key_Space)
    assert reader.attempt.state.marks[SentenceId("flag-2")].confidence == 3


def test_own_words_are_kept_with_the_mark_also_when_another_sentence_is_clicked_at_once(read):
    reader = read(Mode.INVESTIGATE)
    reader.click("flag-2")
    choose(reader, OWN_WORDS)
    reader.qtbot.keyClicks(reader.page.focusWidget(), "not every one")
    reader.click("fine-1")
    assert reader.attempt.state.marks[SentenceId("flag-2")].own_words == "not every one"
    assert reader.attempt.state.marks[SentenceId("fine-1")].own_words == ""
    reader.click("flag-1")
    assert reader.visible(MarkCard).own_words.text() == ""


def test_each_doubt_stays_as_a_note_but_for_the_one_whose_card_is_open(read):
    reader = read(Mode.INVESTIGATE)
    reader.click("flag-2")
    choose(reader, "overclaim")
    assert reader.notes == set()
    reader.click("fine-1")
    assert reader.notes == {"flag-2"}
    reader.page.navigation.go_to_sentence("check-1")
    assert reader.notes == {"flag-2", "fine-1"}
    assert reader.visible(MarkCard) is None
    reader.page.navigation.go_to_sentence("flag-2")
    assert reader.notes == {"fine-1"}
    assert reader.visible(MarkCard).reasons.reason == "overclaim"
    reader.click("flag-2")
    assert reader.notes == {"fine-1"}


def test_doubts_are_there_again_when_the_lesson_is_opened_again(read):
    reader = read(Mode.INVESTIGATE)
    reader.attempt.toggle_mark(SentenceId("flag-2"))
    reader.page._display.show_all()
    assert reader.notes == {"flag-2"}
    assert reader.page.bottom.marked.text() == "1 marked"


def test_the_bar_counts_what_is_marked(read):
    reader = read(Mode.INVESTIGATE)
    assert not reader.page.bottom.marked.isVisible()
    for sentence, text in (("flag-2", "1 marked"), ("fine-1", "2 marked"), ("fine-1", "1 marked")):
        reader.click(sentence)
        assert reader.page.bottom.marked.isVisible() and reader.page.bottom.marked.text() == text
    guided = read(Mode.GUIDED)
    guided.click("flag-2")
    assert not guided.page.bottom.marked.isVisible()


def test_the_mark_is_painted_before_the_margin_is_arranged(read, monkeypatch):
    reader = read(Mode.INVESTIGATE)
    happened = []

    class Paints(QObject):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Paint:
                happened.append(f"{len(reader.attempt.state.marks)} painted")
            return False

    paints = Paints()
    reader.page.desk.article.installEventFilter(paints)
    arrange = reader.page.desk.sheet.arrange
    monkeypatch.setattr(
        reader.page.desk.sheet, "arrange", lambda *place: (happened.append("arranged"), arrange(*place))[1]
    )
    for count, sentence in enumerate(("flag-2", "fine-1"), 1):
        happened.clear()
        reader.click(sentence)
        assert "arranged" in happened
        assert f"{count} painted" in happened[: happened.index("arranged")]


def test_a_click_on_a_marked_sentence_goes_to_it_before_one_takes_the_mark_away(read):
    reader = read(Mode.INVESTIGATE)
    reader.click("flag-2")
    reader.click("fine-1")
    reader.click("flag-2")  # to read it, or a word of it
    assert reader.chosen == "flag-2" and "flag-2" in reader.attempt.state.marks
    assert reader.visible(MarkCard) is not None
    reader.click("flag-2")
    assert "flag-2" not in reader.attempt.state.marks


def test_the_card_can_be_seen_as_a_whole_above_the_list_of_marks(read):
    reader = read(Mode.INVESTIGATE)
    reader.page.resize(1600, 1200)
    reader.click("flag-2")
    card, view = reader.visible(MarkCard), reader.page.desk.viewport()
    before = card.reasons.height()
    reader.page.bottom.marked.click()
    reader.qtbot.waitUntil(
        lambda: view.height() < 1000 and card.reasons.height() <= round(view.height() * 0.4) < before
    )
    top = card.mapTo(view, QPoint(0, 0)).y()
    assert top >= 0 and top + card.height() <= view.height()


def whole_rows(reasons):
    """How many rows of the list are seen as a whole; none where its end cuts one."""
    height = reasons.viewport().height()
    boxes = [reasons.visualItemRect(reasons.item(row)) for row in range(reasons.count())]
    if any(box.top() < height <= box.bottom() for box in boxes):
        return 0
    return sum(box.top() >= 0 and box.bottom() < height for box in boxes)


def test_at_200_percent_the_list_of_reasons_ends_between_two_rows_and_uses_its_room(qtbot, read, large_appearance):
    for width, height in ((1280, 800), (1024, 768), (640, 480)):
        reader = read(Mode.INVESTIGATE)
        reader.page.resize(width, height)
        reader.page.apply_appearance(large_appearance)
        reader.click("flag-2")
        reasons = reader.visible(MarkCard).reasons
        qtbot.waitUntil(partial(lambda seen: whole_rows(seen) == 3, reasons), timeout=3000)  # a heading, two reasons


def test_the_key_for_the_reasons_brings_the_reason_with_the_focus_into_view(read, large_appearance):
    reader = read(Mode.INVESTIGATE)
    reader.page.resize(640, 480)
    reader.page.apply_appearance(large_appearance)
    reader.click("flag-2")
    desk, reasons = reader.page.desk, reader.visible(MarkCard).reasons

    def is_seen():
        row = reasons.visualItemRect(reasons.currentItem())
        at = reasons.viewport().mapTo(desk.viewport(), row.topLeft())
        return desk.viewport().rect().contains(QRect(at, row.size()))

    reader.qtbot.waitUntil(lambda: whole_rows(reasons) == 3)
    desk.verticalScrollBar().setValue(desk.verticalScrollBar().maximum())
    assert not is_seen()
    reader.type("r")
    assert reasons.hasFocus()
    assert is_seen()
