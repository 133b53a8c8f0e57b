"""The workshop page: source, page and forms show one text, whoever changes it."""

from itertools import pairwise

import pytest
from kites import SOURCE
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from ui.workshop.writing import click_sentence, sentence, settled

from media_literacy.authoring.edit.notes.note_text import NoteText
from media_literacy.lesson.model import Verdict
from media_literacy.lesson.raw_lesson import Place
from media_literacy.ui.widgets.labels.announcements import _announcements
from media_literacy.ui.widgets.tab_order import tab_stops_in
from media_literacy.ui.workshop.document.lesson_reading import open_lesson, open_new
from media_literacy.ui.workshop.forms.front_matter_form import FrontForm
from media_literacy.ui.workshop.forms.live_text import LiveText
from media_literacy.ui.workshop.forms.parts_form import PartsForm
from media_literacy.ui.workshop.page.panel_pages import DIAGNOSTICS, LESSON, PARTS, SENTENCE
from media_literacy.ui.workshop.source.source_completion import SourceCompletion


def test_a_click_on_a_sentence_shows_its_note_in_the_form_and_its_place_in_the_source(qtbot, page):
    click_sentence(qtbot, page, "Nobody has ever")

    assert page.note_form.fields.explanation.toPlainText().startswith("The last sentence counts")
    assert page.panel.index == SENTENCE


def test_typing_in_the_form_writes_the_note_and_nothing_else(qtbot, page):
    click_sentence(qtbot, page, "Nobody has ever")
    field = page.note_form.fields.explanation
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "Forty people were seen with kites.")
    qtbot.waitUntil(lambda: "Forty people" in page.document.text)
    settled(qtbot, page)

    assert page.document.text == SOURCE.replace(
        "The last sentence counts 40 people who flew kites in this very town.", "Forty people were seen with kites."
    )
    assert field.toPlainText() == "Forty people were seen with kites." and field.hasFocus()


def test_typing_in_the_source_changes_page_and_form(qtbot, page):
    click_sentence(qtbot, page, "Nobody has ever")
    start = page.document.text.index("The last sentence counts")
    page.source.select(start, start + len("The last sentence counts"))
    editor = page.source.findChild(type(page.source._text))
    editor.setFocus()
    qtbot.keyClicks(editor, "Sentence 4 counts")
    settled(qtbot, page)

    assert page.note_form.fields.explanation.toPlainText().startswith("Sentence 4 counts 40 people")


def test_one_undo_goes_back_across_form_and_source(qtbot, page):
    sound = sentence(page, "The town council").id
    page.forms.edits.add_note(sound, NoteText(Verdict.FINE, "checkable", "It names a day."))
    settled(qtbot, page)
    assert sentence(page, "The town council").verdict is Verdict.FINE

    page.take_focus()
    qtbot.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settled(qtbot, page)
    assert page.document.text == SOURCE

    qtbot.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    settled(qtbot, page)
    assert sentence(page, "The town council").verdict is Verdict.FINE


def test_the_part_that_is_written_stays_in_sight_while_it_is_typed(qtbot, page):
    page.panel.show_page(PARTS)
    page.panel.page(PARTS).part_changed.emit(page.document.draft.blocks[0].place.DEBRIEF, "There is no such town.")
    settled(qtbot, page)

    assert "There is no such town." in page.document.text
    assert page.panel.index == PARTS


def test_a_form_is_made_when_it_is_first_shown_and_shows_the_lesson_at_once(qtbot, page):
    assert not page.findChildren(FrontForm) and not page.findChildren(PartsForm)
    page.panel.show_page(LESSON)
    assert page.findChild(FrontForm).texts["title"].value == page.document.draft.lesson.front.title != ""
    assert not page.findChildren(PartsForm)


def test_undo_before_a_form_is_made_is_no_reason_to_take_what_is_typed_in_it_for_old(qtbot, page):
    page.document.replace_text(SOURCE + "\nOne more.\n")
    qtbot.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settled(qtbot, page)
    page.panel.show_page(LESSON)
    field = page.findChild(FrontForm).texts["authors"]
    field.setFocus()
    qtbot.keyClicks(field, "Ada")
    settled(qtbot, page)
    page.flush()
    assert field.value.endswith("Ada") and "Ada" in page.document.draft.lesson.front.authors[-1]


def test_a_diagnostic_leads_to_its_place(qtbot, page):
    page.bar.source.click()
    page.panel.show_page(DIAGNOSTICS)
    row = page.panel.page(DIAGNOSTICS).rows[0]
    qtbot.mouseClick(row._words, Qt.MouseButton.LeftButton)

    assert page.source.isVisible() and page._is_in_source()


def test_a_diagnostic_leads_to_the_form_while_the_source_is_hidden(qtbot, page):
    page.panel.show_page(DIAGNOSTICS)
    rows = page.panel.page(DIAGNOSTICS).rows
    row = next(row for row in rows if row.diagnostic.code == "no-debrief")
    assert row.text.startswith("Advice, Debrief.") and row.goal.text() == "Write it"
    qtbot.mouseClick(row.goal, Qt.MouseButton.LeftButton)
    assert not page.source.isVisible() and page.panel.index == PARTS
    assert page.panel.page(PARTS).texts[Place.DEBRIEF].hasFocus()


def test_a_fix_leads_to_what_it_wrote_while_the_source_is_hidden(qtbot, page):
    page.panel.show_page(DIAGNOSTICS)
    row = next(row for row in page.panel.page(DIAGNOSTICS).rows if row.diagnostic.code == "no-debrief")
    assert row._button.text() == "Begin the debrief"
    qtbot.mouseClick(row._button, Qt.MouseButton.LeftButton)
    field = page.panel.page(PARTS).texts[Place.DEBRIEF]
    assert field.hasFocus() and field.shown == "This report was written for a lesson. In fact …"


def test_what_a_fix_wrote_is_selected_to_be_completed(qtbot, page):
    page.bar.source.click()
    page.panel.show_page(DIAGNOSTICS)
    row = next(row for row in page.panel.page(DIAGNOSTICS).rows if row.diagnostic.code == "no-debrief")
    qtbot.mouseClick(row._button, Qt.MouseButton.LeftButton)

    assert page.source._text.textCursor().selectedText() == "This report was written for a lesson. In fact …"


def test_the_caret_in_the_source_chooses_the_sentence(qtbot, page):
    editor = page.source._text
    editor.setFocus()
    start = page.document.text.index("Last year 40")
    page.source.select(start + 3, start + 3)

    qtbot.waitUntil(lambda: page.page.chosen == sentence(page, "Last year 40").id)


def test_the_page_can_be_left_while_a_reading_is_under_way(qtbot, page, tasks):
    page.document.replace_text(SOURCE * 3)
    page.document.read_soon()
    QTest.mouseMove(page, QPoint(5, 5))
    page.close()
    page.deleteLater()
    tasks.wait()


def test_another_size_of_text_changes_nothing_in_the_lesson(page, large_appearance):
    page.apply_appearance(large_appearance)

    assert page.saving.is_saved and not page.document.text_document.isUndoAvailable()


@pytest.mark.parametrize(
    ("width", "shown"), [(1280, ("bar", "source", "editor", "panel")), (1024, ("bar", "source", "editor"))]
)
@pytest.mark.parametrize("is_next", [True, False])
def test_tab_goes_round_bar_source_page_and_forms(qtbot, page, width, shown, is_next):
    page.resize(width, 800)
    page.bar.source.click()
    qtbot.waitUntil(page.isActiveWindow)
    page.take_focus()
    key = Qt.Key.Key_Tab if is_next else Qt.Key.Key_Backtab
    seen = []
    for _ in range(40):
        focused = page.focusWidget()
        name = next(part for part in shown if getattr(page, part).isAncestorOf(focused))
        if name not in seen[-1:]:
            seen.append(name)
        qtbot.keyClick(focused, key)  # also in the source, where nobody has typed
    start = shown.index("editor")
    around = [*shown[start:], *shown[:start]] if is_next else [*shown[start::-1], *shown[:start:-1]]
    assert seen[: len(shown)] == around and seen[len(shown)] == "editor"


@pytest.mark.parametrize("is_next", [True, False])
def test_tab_leads_through_the_form_of_the_chosen_sentence(qtbot, page, is_next):
    page.resize(1280, 800)
    qtbot.waitUntil(page.isActiveWindow)
    qtbot.waitUntil(lambda: page.document.is_current)
    noted = next(sentence for sentence in page.document.draft.lesson.article.sentences if sentence.notes)
    page.page.article.choose(noted.id)
    qtbot.waitUntil(lambda: any(field.isVisible() for field in page.panel.findChildren(LiveText)))
    page.panel.take_focus() if is_next else tab_stops_in(page.panel)[-1].setFocus()
    names = []
    while page.panel.isAncestorOf(page.focusWidget()) and len(names) < 60:
        names.append(page.focusWidget().accessibleName() or page.focusWidget().text())
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab if is_next else Qt.Key.Key_Backtab)
    assert names[0 if is_next else -1] == "Sentence"
    assert "Explanation" in names and len(names) == len({*names})


def test_a_lesson_in_a_pack_is_offered_the_others_to_be_a_level_of(qtbot, page, tmp_path, recovery):
    folder = tmp_path / "valley"
    folder.mkdir()
    (folder / "pack.toml").write_text('id = "valley"\nlessons = ["ferry.md"]\n', encoding="utf-8")
    for id in ("ferry", "kites"):
        (folder / f"{id}.md").write_text(f"---\nid: {id}\n---\n# The {id}\n\nIt goes.\n", encoding="utf-8")
    page.saving.begin(open_lesson(folder / "kites.md", (), recovery))
    completion = page.source.findChild(SourceCompletion)
    qtbot.waitUntil(lambda: completion._levels == (("ferry", "The ferry"),))
    page.saving.begin(open_new("# News\n"))
    qtbot.waitUntil(lambda: completion._levels == ())


def test_on_the_way_through_a_lesson_nothing_is_announced_twice_in_a_row(qtbot, page, announced):
    fields = page.note_form.fields

    def begin_a_note():
        click_sentence(qtbot, page, "Last year 40")
        page.note_form.beginning.cards[0].click()

    def choose_the_kind():
        click_sentence(qtbot, page, "Last year 40")
        search = fields.kind.list.search
        qtbot.keyClicks(search, "contradiction")
        qtbot.keyClick(search, Qt.Key.Key_Return)
        settled(qtbot, page)

    def come_by():
        for text in ("Nobody has ever", "Last year 40", "Nobody has ever"):
            click_sentence(qtbot, page, text)

    def pick_a_clash():
        click_sentence(qtbot, page, "Last year 40")
        fields.clashes.pick.click()
        click_sentence(qtbot, page, "Nobody has ever")
        settled(qtbot, page)

    def find_words():
        page.find_bar.open()
        qtbot.keyClicks(page.find_bar.search._field, "kites")
        qtbot.keyClick(page.find_bar.search._field, Qt.Key.Key_Return)
        page.find_bar.search.close_bar()

    undo, redo = page._steps.undo, page._steps.redo
    for step in (begin_a_note, come_by, choose_the_kind, come_by, pick_a_clash, undo, redo, find_words):
        step()
        QApplication.processEvents()
    qtbot.waitUntil(lambda: not _announcements()._settled.isActive())
    begun = "Begun, and not in the lesson yet: the new note for sentence 4."
    lines = [line for said in announced for line in said.split("\n")]
    assert lines.count(begun) <= 1 and any(line.startswith("Taken back") for line in lines)
    assert [line for line, following in pairwise(lines) if line == following] == [] and len(lines) > 6
