"""From page to page of the workshop: what is shown, what is asked, and where the keyboard is then."""

from pathlib import Path

import pytest
from kites import SOURCE
from making_packs import make_folder
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from ui.packs.seeing import press, texts

from media_literacy.lesson.model import SentenceId
from media_literacy.lesson.parser import parse_lesson
from media_literacy.store.files.unsaved_work import UnsavedText
from media_literacy.ui.lesson.lesson_page_order import LessonPages
from media_literacy.ui.widgets.labels.plain_text import PlainLabel
from media_literacy.ui.widgets.message_page import MessagePage
from media_literacy.ui.workshop.guide.guide_page import GuidePage
from media_literacy.ui.workshop.page.workshop_page import WorkshopPage
from media_literacy.ui.workshop.paper.paper_page import PaperPage
from media_literacy.ui.workshop.workshop_start_page import WorkshopStartPage


def click_sentence(page, text):
    chosen = next(
        sentence for sentence in page.document.draft.lesson.article.sentences if sentence.text.startswith(text)
    )
    box = page.page.article.layout_of_page.rectangles(SentenceId(chosen.id))[0]
    QTest.mouseClick(page.page.article, Qt.MouseButton.LeftButton, pos=box.center().toPoint())


def wait_for_kept(qtbot, pages):
    qtbot.waitUntil(lambda: "Not saved yet" in texts(pages.page))


def test_opening_a_lesson_gives_the_keyboard_to_its_first_sentence(pages, writing):
    assert pages.page is writing
    assert writing.page.article.isAncestorOf(writing.focusWidget())
    assert writing.page.chosen == writing.document.draft.lesson.article.sentences[0].id


def test_the_source_begins_at_that_sentence(writing):
    assert writing.source._text.textCursor().block().text() == "# Town bans kites"


def test_choosing_a_kind_leads_to_the_explanation(qtbot, writing):
    click_sentence(writing, "The town council")
    form = writing.note_form
    form.beginning.cards[0].click()
    search = form.fields.kind.list.search
    qtbot.waitUntil(search.hasFocus)
    qtbot.keyClicks(search, "overclaim")
    qtbot.keyClick(search, Qt.Key.Key_Return)
    qtbot.waitUntil(form.fields.explanation.hasFocus)


@pytest.mark.parametrize("chooses", [True, False])
def test_after_picking_a_clash_the_keyboard_is_in_the_form_again(qtbot, writing, chooses):
    click_sentence(writing, "Nobody has ever")
    pick = writing.note_form.fields.clashes.pick
    pick.setFocus()
    qtbot.keyClick(pick, Qt.Key.Key_Return)
    if chooses:
        qtbot.keyClick(writing.focusWidget(), Qt.Key.Key_Down)
        qtbot.keyClick(writing.focusWidget(), Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: "Contradicts:" in writing.document.text)
    else:
        qtbot.keyClick(writing.focusWidget(), Qt.Key.Key_Escape)
    asked = [label for label in writing.page.findChildren(PlainLabel) if label.text().startswith("Choose the sentence")]
    assert [label.isVisible() for label in asked] == [False]
    assert pick.hasFocus()


@pytest.mark.parametrize(
    ("key", "modifier", "kind"),
    [
        (Qt.Key.Key_F5, Qt.KeyboardModifier.NoModifier, LessonPages),
        (Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier, PaperPage),
    ],
)
def test_whoever_comes_back_goes_on_where_they_were(qtbot, pages, writing, shows, key, modifier, kind):
    click_sentence(writing, "Nobody has ever")
    field = writing.note_form.fields.explanation
    field.setFocus()
    qtbot.keyClick(field, key, modifier)
    shows(kind)
    qtbot.keyClick(pages.focusWidget(), Qt.Key.Key_Escape)
    assert pages.page is writing and field.hasFocus()


def test_whoever_was_in_the_article_comes_back_to_the_same_sentence(qtbot, pages, writing, shows):
    click_sentence(writing, "Nobody has ever")
    sentence = writing.focusWidget()
    assert writing.page.article.isAncestorOf(sentence)
    for key, kind in ((Qt.Key.Key_F1, GuidePage), (Qt.Key.Key_F5, LessonPages)):
        qtbot.keyClick(sentence, key)
        shows(kind)
        qtbot.keyClick(pages.focusWidget(), Qt.Key.Key_Escape)
        assert pages.page is writing and sentence.hasFocus()


def test_what_is_damaged_or_of_a_newer_version_is_said_and_stays(qtbot, pages, recovery):
    recovery.keep(UnsavedText("one", SOURCE), recovery.next_version())
    folder = next(path for path in recovery._folder.iterdir()).parent
    (folder / "two.json").write_text('{"schema": 4, "text": []}')
    (folder / "three.json").write_text('{"text": "ha')
    pages.show_start()
    wait_for_kept(qtbot, pages)
    told = " ".join(texts(pages.page))
    assert "newer version of this program" in told and "is damaged" in told
    assert list(pages._recoverable._texts) == ["one"]
    assert len(list(folder.iterdir())) == 3


def test_throwing_an_unsaved_text_away_asks_first_and_keeping_has_the_keyboard(qtbot, pages, shows, recovery):
    recovery.keep(UnsavedText("one", SOURCE), recovery.next_version())
    pages.show_start()
    wait_for_kept(qtbot, pages)
    press(qtbot, shows(WorkshopStartPage), "Throw away the unsaved text of “Town bans kites”")
    page = shows(MessagePage)
    assert "It was never saved, so nobody can bring it back." in texts(page)
    assert page.buttons[0].hasFocus()
    qtbot.keyClick(page.buttons[0], Qt.Key.Key_Return)
    assert len(recovery.left_over()) == 1
    wait_for_kept(qtbot, pages)
    press(qtbot, shows(WorkshopStartPage), "Throw away the unsaved text of “Town bans kites”")
    press(qtbot, shows(MessagePage), "Throw it away")
    assert recovery.left_over() == () and "Not saved yet" not in texts(shows(WorkshopStartPage))


def test_an_unsaved_text_is_gone_on_with(qtbot, pages, shows, recovery):
    recovery.keep(UnsavedText("one", SOURCE.replace("Monday", "Tuesday")), recovery.next_version())
    pages.show_start()
    wait_for_kept(qtbot, pages)
    shows(WorkshopStartPage).recovery_chosen.emit("one")
    assert "Tuesday" in shows(WorkshopPage).document.text


def test_whoever_goes_on_after_a_crash_is_led_to_what_was_begun_last(qtbot, pages, shows, recovery):
    draft = parse_lesson(SOURCE.encode(), Path("kites.md")).draft
    assert draft is not None
    id = draft.raw.article.ids[3]
    rows = (("front", "age", "x"), ("new text", id, "Half a sentence", "add-after"))
    recovery.keep(UnsavedText("one", SOURCE, rows=rows), recovery.next_version())
    pages.show_start()
    wait_for_kept(qtbot, pages)
    shows(WorkshopStartPage).recovery_chosen.emit("one")
    field = shows(WorkshopPage).editor.field
    assert field.words == "Half a sentence" and field.text.hasFocus()


def test_opening_a_lesson_of_which_something_is_kept_offers_that(qtbot, pages, shows, recovery, lesson_path):
    text = SOURCE.replace("Monday", "Tuesday")
    recovery.keep(UnsavedText("one", text, lesson_path), recovery.next_version())
    pages.open_file(lesson_path)
    page = shows(WorkshopPage)
    assert page.document.text == SOURCE and "Something that was written" in " ".join(texts(pages))

    press(qtbot, pages, "Go on with that")
    qtbot.waitUntil(lambda: pages.writing.document.text == text)
    assert [kept.text for kept in recovery.left_over()] == [text]


def test_writing_on_in_the_file_leaves_what_is_kept(qtbot, pages, shows, unsaved, recovery, lesson_path):
    recovery.keep(UnsavedText("one", "# Kept", lesson_path), recovery.next_version())
    pages.open_file(lesson_path)
    page = shows(WorkshopPage)
    press(qtbot, pages, "Leave it, and write on here")
    page.document.replace_text("# Other")
    unsaved.keep_now()
    assert sorted(kept.text for kept in recovery.left_over()) == ["# Kept", "# Other"]


def test_a_lesson_of_an_installed_pack_is_opened_as_a_copy(pages, shows, tmp_path):
    file = make_folder(tmp_path / "data" / "packs" / "valley") / "lessons" / "lanes.md"
    shown = file.read_bytes()
    pages.show_start()
    shows(WorkshopStartPage).lesson_chosen.emit(str(file))
    assert shows(WorkshopPage).saving.path is None and file.read_bytes() == shown


def test_another_look_reaches_the_page_below_a_trial(qtbot, pages, writing, shows, large_appearance):
    press(qtbot, writing, "Try it")
    shows(LessonPages)
    pages.apply_appearance(large_appearance)
    assert writing.page._appearance is large_appearance


def test_a_refusal_stays_until_what_was_refused_is_written_or_taken_back(qtbot, pages, writing):
    writing.forms.edits.write_card("gone", "A card", "that is not there")
    qtbot.waitUntil(lambda: pages.banner.text != "")
    said = pages.banner.text
    writing.document.replace_text(SOURCE + "\nIt rained.\n")
    qtbot.waitUntil(lambda: writing.document.is_current)
    assert pages.banner.text == said
    writing._steps.undo()
    assert pages.banner.text == ""
