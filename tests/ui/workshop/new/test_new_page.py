"""A new lesson, pasted or typed; what was recognised is shown, and three questions are asked."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from ui.packs.seeing import press
from ui.workshop.new.pasted import PLAIN, RICH

from media_literacy.authoring.importing.passage import LeftOutCaption
from media_literacy.ui.widgets.labels.set_text import SetText

pytestmark = pytest.mark.usefixtures("reads_here")


def put_on_clipboard(*, html="", text=""):
    data = QMimeData()
    if html:
        data.setHtml(html)
    if text:
        data.setText(text)
    QGuiApplication.clipboard().setMimeData(data)


@pytest.mark.usefixtures("isolated")
def test_a_pasted_page_keeps_its_headline_and_lists_and_loses_its_furniture(qtbot, page, recognised):
    put_on_clipboard(html=RICH, text="something else")
    press(qtbot, page, "Paste")
    source = recognised()
    assert "# Town bans kites" in source and "- One was red." in source
    assert "Sport" not in source and "utm_source" not in source and "something else" not in source


def test_what_was_left_out_is_said(qtbot, page, recognised):
    put_on_clipboard(html=RICH)
    press(qtbot, page, "Paste")
    recognised()
    said = page.recognised.left_out.sentences
    assert said is not None and said.isVisible() and said.text().startswith("1 picture was left out.")


def test_plain_text_is_pasted_by_the_keys(qtbot, page, recognised):
    put_on_clipboard(text=PLAIN)
    page.field.setFocus()
    qtbot.keyClick(page.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "# Town bans kites" in recognised()


def test_a_rich_form_without_words_gives_way_to_the_plain_one(qtbot, page, recognised):
    put_on_clipboard(html="<p> </p>", text=PLAIN)
    press(qtbot, page, "Paste")
    assert "Nobody has ever seen a kite here." in recognised()


def test_what_is_typed_can_be_used_once_there_is_something(qtbot, page, recognised):
    assert page.field.hasFocus() and not page.onward.isEnabled()
    qtbot.keyClicks(page.field, "Town bans kites")
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    qtbot.keyClicks(page.field, "It rained.")
    press(qtbot, page, "Use this text")
    assert "It rained." in recognised()


def test_more_that_is_pasted_is_added_to_what_was_typed(qtbot, page):
    qtbot.keyClicks(page.field, "Typed. ")
    put_on_clipboard(text="Pasted.")
    qtbot.keyClick(page.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert page.field.toPlainText() == "Typed. Pasted."
    assert page.field.isVisible()


@pytest.mark.parametrize("text", ["", "  \n "])
def test_an_empty_clipboard_is_said_with_what_to_do(qtbot, page, notices, text):
    put_on_clipboard(text=text)
    press(qtbot, page, "Paste")
    assert notices.said == [("There is no text on the clipboard.", "Copy the article first, then paste it here.")]
    assert page.field.isVisible()


def test_the_answers_come_to_stand_in_the_lesson(qtbot, page, recognised):
    put_on_clipboard(text="Ayuntamiento\n\nLlovió el lunes.\n")
    press(qtbot, page, "Paste")
    source = recognised(language="fr", origin="real", unmarked="fine")
    front = source.split("---")[1].splitlines()
    assert {"language: fr", "origin: real", "unmarked: fine"} <= set(front)


def test_the_questions_stand_beside_each_other_and_the_first_has_the_keyboard(qtbot, page):
    put_on_clipboard(text=PLAIN)
    press(qtbot, page, "Paste")
    view = page.recognised
    qtbot.waitUntil(view.language.hasFocus)
    tops = {box.mapTo(view, box.rect().topLeft()).y() for box in (view.language, view.origin, view.unmarked)}
    assert len(tops) == 1


def test_tab_goes_from_the_questions_through_what_was_recognised_to_the_bar(qtbot, page):
    put_on_clipboard(text=PLAIN)
    press(qtbot, page, "Paste")
    qtbot.waitUntil(page.recognised.isVisible)
    page.recognised.unmarked.setFocus()
    seen = []
    for _ in range(4):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        seen.append(page.focusWidget())
    assert seen == [page.recognised.lines, page.help, page.back, page.onward]


def test_captions_are_put_aside_with_the_text_and_shown_again(qtbot, page):
    captions = (LeftOutCaption(2, "A lake."), LeftOutCaption(2, "2 boats."))
    page.restore("", [("source", "# Lake\n\nIt rained.\n"), ("captions", "2", "A lake.", "2", "2 boats.")])
    assert [block.text for block in page.recognised.lines.blocks][2:] == [caption.text for caption in captions]
    assert ("captions", "2", "A lake.", "2", "2 boats.") in page.rows()


def test_back_leads_to_the_text_as_it_was_and_from_there_away(qtbot, page):
    qtbot.keyClicks(page.field, "Town bans kites. It rained.")
    press(qtbot, page, "Use this text")
    qtbot.waitUntil(page.recognised.isVisible)
    press(qtbot, page, "Back")
    assert page.field.hasFocus() and page.field.toPlainText() == "Town bans kites. It rained."
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page.field, Qt.Key.Key_Escape)


def test_esc_goes_back_one_step(qtbot, page):
    qtbot.keyClicks(page.field, "Town bans kites. It rained.")
    press(qtbot, page, "Use this text")
    qtbot.waitUntil(page.recognised.headline.hasFocus)
    qtbot.keyClick(page.recognised.language, Qt.Key.Key_Escape)
    assert page.field.isVisible()


def test_the_lesson_is_made_of_the_lines_as_they_are_said_to_be(qtbot, page):
    qtbot.keyClicks(page.field, "Town bans kites")
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    qtbot.keyClicks(page.field, "It rained. Nobody came to the hall.")
    press(qtbot, page, "Use this text")
    qtbot.waitUntil(page.recognised.isVisible)
    lines = page.recognised.lines
    lines.setCurrentRow(1)
    with qtbot.waitSignal(page.changed):
        next(action for action in lines.make_menu().actions() if action.text() == "Quotation").trigger()
    assert ("roles", "headline", "quotation") in page.rows()
    with qtbot.waitSignal(page.made) as made:
        press(qtbot, page, "Make the lesson")
    assert made.args[0].endswith("# Town bans kites\n\n> It rained. Nobody came to the hall.\n")


def test_a_headline_that_was_typed_is_put_aside_and_there_again(qtbot, page):
    qtbot.keyClicks(page.field, "[03/02/2025, 07:41] Ida: It rained.")
    press(qtbot, page, "Use this text")
    qtbot.waitUntil(page.recognised.isVisible)
    qtbot.keyClicks(page.recognised.headline, "Lake")
    text, rows = page.text, page.rows()
    assert ("headline", "Lake") in rows
    page.recognised.headline.reset("")
    page.restore(text, rows)
    with qtbot.waitSignal(page.made) as made:
        press(qtbot, page, "Make the lesson")
    assert "\n# Lake\n" in made.args[0]


def test_a_headline_is_asked_for_once_and_the_second_time_the_lesson_is_made_without(qtbot, page, announced):
    qtbot.keyClicks(page.field, "The bridge opened on Monday. A cow looked on.")
    press(qtbot, page, "Use this text")
    qtbot.waitUntil(page.recognised.isVisible)
    said = [label.text() for label in page.recognised.findChildren(SetText) if label.isVisible()]
    assert any(text.startswith("2 sentences.") for text in said)
    page.made.connect(announced.append)
    press(qtbot, page, "Make the lesson")
    headline = page.recognised.headline
    assert headline.hasFocus() and headline.accessibleDescription().startswith("There is no headline yet.")
    qtbot.waitUntil(lambda: announced[-1:] == [headline.accessibleDescription()])
    press(qtbot, page, "Make the lesson")
    assert "\n# Headline\n" in announced[-1]


def test_the_keyboard_stays_at_the_button_until_what_was_recognised_is_heard(qtbot, page, monkeypatch):
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    page.field.setPlainText(PLAIN)
    page.onward.setFocus()
    called = []
    page.page_text.focusInEvent = lambda _event: called.append(page.onward.text())
    qtbot.keyClick(page.onward, Qt.Key.Key_Space)
    assert page.onward.hasFocus()
    qtbot.waitUntil(page.page_text.hasFocus)
    assert page.page_text.paragraphs[0].text == "Heading, This was recognised"
    assert called == ["Use this text"] and page.onward.text() == "Make the lesson"


def test_whoever_listens_hears_what_was_recognised_before_the_questions(qtbot, page, monkeypatch):
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    put_on_clipboard(text=PLAIN)
    press(qtbot, page, "Paste")
    qtbot.waitUntil(page.page_text.hasFocus)
    heard = [paragraph.text for paragraph in page.page_text.paragraphs]
    assert heard[0] == "Heading, This was recognised" and heard[1].startswith("3 sentences.")
    qtbot.keyClick(page.page_text, Qt.Key.Key_Tab)
    assert page.recognised.language.hasFocus()
