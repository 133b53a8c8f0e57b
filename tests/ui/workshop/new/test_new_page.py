"""A new lesson: pasted, typed or opened; what was recognised is shown, and three questions are asked."""

import sys

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QFileDialog
from ui.packs.seeing import drop, press, texts

from media_literacy.authoring.importing import isolated_import
from media_literacy.authoring.importing.passage import LeftOutCaption
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.widgets.waiting import Waiting
from media_literacy.ui.workshop.new.new_page import NewLessonPage

RICH = """<html><body><nav>Sport | Weather</nav><h1>Town bans kites</h1>
<p>Nobody has ever <b>seen</b> a kite here. It rained, says the
<a href="https://example.org/n?utm_source=x">notice</a>.</p><ul><li>One was red.</li></ul>
<img src="https://example.org/kite.png"></body></html>"""
pytestmark = pytest.mark.usefixtures("reads_here")
PLAIN = "Town bans kites\n\nNobody has ever seen a kite here. It rained.\n"


@pytest.fixture
def page(show, tasks, notices, appearance):
    made = show(NewLessonPage(tasks, notices, appearance), 1024, 768)
    made.take_focus()
    return made


@pytest.fixture
def recognised(qtbot, page):
    """Wait until the text is recognised, and answer what the lesson then is."""

    def wait(**answers):
        qtbot.waitUntil(lambda: page.recognised.isVisible())
        for name, value in answers.items():
            box = getattr(page.recognised, name)
            box.setFocus()
            while box.value != value:
                before = box.value
                qtbot.keyClick(box, Qt.Key.Key_Down)
                assert box.value != before
        with qtbot.waitSignal(page.made) as made:
            press(qtbot, page, "Make the lesson")
        return made.args[0]

    return wait


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


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("kites.html", RICH.encode()),
        ("kites.txt", PLAIN.encode()),
        ("old.txt", "Kites\n\nThe café is shut.\n".encode("cp1252")),
    ],
)
def test_a_document_is_opened_by_the_dialog(qtbot, page, recognised, tmp_path, monkeypatch, name, data):
    (tmp_path / name).write_bytes(data)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", staticmethod(lambda *_args: (str(tmp_path / name), "")))
    press(qtbot, page, "Open a document…")
    source = recognised()
    assert "# Kites" in source or "# Town bans kites" in source
    assert "café" in source or "Nobody has ever" in source


@pytest.mark.usefixtures("isolated")
def test_a_document_is_dropped(page, recognised, tmp_path):
    (tmp_path / "kites.html").write_text(RICH)
    assert drop(page, tmp_path / "kites.html")
    assert "# Town bans kites" in recognised()


def test_several_files_are_not_taken(page, tmp_path):
    assert not drop(page, tmp_path / "one.txt", tmp_path / "two.txt")


def test_what_is_dropped_is_told_by_its_bytes_and_not_by_its_name(qtbot, page, recognised, notices, tmp_path):
    (tmp_path / "kite.txt").write_bytes(b"\x89PNG\r\n\x1a\n")
    assert drop(page, tmp_path / "kite.txt")
    qtbot.waitUntil(lambda: bool(notices.said))
    assert "is a picture" in notices.said[0][0]
    (tmp_path / "kites").write_text(RICH)
    assert drop(page, tmp_path / "kites")
    assert "# Town bans kites" in recognised()


@pytest.mark.parametrize("name", ["gone.txt", "gone.docx", "gone.html"])
def test_a_document_that_cannot_be_read_is_said_and_what_was_typed_stays(qtbot, page, notices, tmp_path, name):
    qtbot.keyClicks(page.field, "My own words.")
    page.read_file(tmp_path / name)
    qtbot.waitUntil(lambda: bool(notices.said))
    assert name in notices.said[0][0]
    assert page.field.isVisible() and page.field.toPlainText() == "My own words."
    assert page.onward.isEnabled()


def test_a_document_that_is_no_word_document_is_refused_in_words(qtbot, page, notices, tmp_path):
    (tmp_path / "odd.docx").write_bytes(b"PK\x03\x04 nothing")
    page.read_file(tmp_path / "odd.docx")
    qtbot.waitUntil(lambda: bool(notices.said))
    assert "odd.docx" in notices.said[0][0] and page.field.isVisible()


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


@pytest.fixture
def never_answers(isolated, monkeypatch):
    """Let a document take for ever."""
    program = "import os, time; os.write(1, b'r'); time.sleep(60)"
    monkeypatch.setattr(isolated_import, "own_command", lambda _name: [sys.executable, "-c", program])


def test_a_document_that_takes_long_says_so_and_can_be_given_up(qtbot, page, notices, never_answers, tmp_path):
    qtbot.keyClicks(page.field, "My own words.")
    page.read_file(tmp_path / "slow.docx")
    waiting = page.findChild(Waiting)
    qtbot.waitUntil(waiting.isVisible)
    assert any("slow.docx" in text for text in texts(page))
    press(qtbot, page, waiting.cancel.text())
    assert page.field.isVisible() and page.field.hasFocus() and page.field.toPlainText() == "My own words."
    assert page.onward.isEnabled() and not waiting.isVisible()
    assert notices.said == []


def test_leaving_the_page_gives_up_what_is_read(qtbot, page, never_answers, tmp_path):
    page.read_file(tmp_path / "slow.docx")
    job = page._job
    with qtbot.waitSignal(page.left):
        page.back.click()
    assert job.is_cancelled


@pytest.mark.usefixtures("isolated")
def test_only_the_document_that_was_asked_for_last_is_shown(qtbot, page, recognised, tmp_path):
    (tmp_path / "first.txt").write_text("First\n\nIt rained.\n")
    (tmp_path / "second.txt").write_text("Second\n\nIt rained.\n")
    page.read_file(tmp_path / "first.txt")
    page.read_file(tmp_path / "second.txt")
    assert "# Second" in recognised()


def test_letters_that_were_guessed_wrong_are_read_as_somebody_chooses(qtbot, page, recognised, tmp_path):
    (tmp_path / "a.txt").write_bytes("Кафе закрыто\n\nВоры приходили четыре раза.\n".encode("cp1251"))
    page.read_file(tmp_path / "a.txt")
    qtbot.waitUntil(page.recognised.encoding.isVisible)
    page.recognised.origin.show_value("real")
    box = page.recognised.encoding
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: "Кафе" not in page.rows()[0][1])
    assert box.hasFocus() and page.recognised.answers()["origin"] == "real"
    while "Cyrillic (windows-1251)" not in box.currentText():
        qtbot.keyClick(box, Qt.Key.Key_Down)
        qtbot.waitUntil(page.onward.isEnabled)
        assert box.count() > 1
    assert "# Кафе закрыто" in recognised()


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


def test_the_choice_of_an_encoding_is_put_aside_with_the_text(qtbot, page, show, tasks, notices, appearance, tmp_path):
    (tmp_path / "a.txt").write_bytes("Кафе закрыто\n\nВоры приходили четыре раза.\n".encode("cp1251"))
    page.read_file(tmp_path / "a.txt")
    qtbot.waitUntil(page.recognised.encoding.isVisible)
    again = show(NewLessonPage(tasks, notices, appearance), 1024, 768)
    again.restore(page.text, page.rows())
    box = again.recognised.encoding
    assert box.isVisible() and box.count() == page.recognised.encoding.count()
    assert again.rows() == page.rows()
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: again.rows()[0] != page.rows()[0])


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
