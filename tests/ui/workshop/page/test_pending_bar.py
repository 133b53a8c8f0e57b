"""The line that says what is begun and not in the lesson, and where."""

from ui.packs.seeing import press
from ui.workshop.forms.typing_in_forms import begin_card, choose, pending_names, refuse_words
from ui.workshop.writing import sentence

from media_literacy.ui.workshop.forms.pending_input import PendingKind
from media_literacy.ui.workshop.page.panel_pages import LESSON, SENTENCE


def test_what_is_begun_is_told_once_somebody_is_elsewhere_and_a_button_leads_back(qtbot, page):
    maker = begin_card(qtbot, page).maker
    assert not page.pending_bar.isVisible()
    choose(page, "Last year")
    page.note_form.beginning.cards[1].click()
    assert pending_names(page) == ["The new card for sentence 3"]
    page.panel.show_page(LESSON)
    assert pending_names(page) == ["The new card for sentence 3", "The new note for sentence 4"]
    press(qtbot, page.pending_bar, "The new card for sentence 3")
    assert page.panel.index == SENTENCE and page.page.chosen == sentence(page, "Nobody").id
    assert maker.title.hasFocus() and pending_names(page) == ["The new note for sentence 4"]
    press(qtbot, page.pending_bar, "The new note for sentence 4")
    assert page.note_form.fields.kind.isAncestorOf(page.focusWidget()) and not page.note_form.beginning.isVisible()
    maker.left.emit()


def test_words_that_were_refused_are_told_wherever_one_is(qtbot, page):
    section = refuse_words(qtbot, page)
    choose(page, "Last year")
    section.opener.click()
    press(qtbot, page.pending_bar, "The words of sentence 2")
    assert section.words.hasFocus() and section.words.value == "One flew. Another fell."


def test_many_are_counted_and_the_first_of_them_named(page):
    for number in range(5):
        page.pending.put(PendingKind.FRONT, f"key-{number}", "x")
    assert len(pending_names(page)) == 2 and "5 things are begun" in page.pending_bar.accessibleName()
    assert page.pending_bar.words().endswith("“key-3” under “Lesson”, “key-4” under “Lesson”.")
    page.pending.clear()
    assert not page.pending_bar.isVisible() and page.pending_bar.words() == ""


def test_where_the_place_is_gone_the_words_are_said(qtbot, page, lesson_actions):
    page.pending.put(PendingKind.NOTE, "gone", "Half a word")
    press(qtbot, page.pending_bar, "A note")
    assert lesson_actions.notices.said[-1][0] == "Where this was typed is gone from the lesson: a note: “Half a word”."


def test_what_is_begun_is_said_once_by_its_name_however_often_one_comes_by(qtbot, page, announced):
    choose(page, "Last year")
    page.note_form.beginning.cards[1].click()
    for _time in range(3):
        choose(page, "Nobody")
        choose(page, "Last year")
    page.panel.show_page(LESSON)
    qtbot.waitUntil(lambda: "Begun, and not in the lesson yet: the new note for sentence 4." in announced)
    page.pending.put(PendingKind.FRONT, "credits", "x")
    page.panel.show_page(SENTENCE)
    qtbot.waitUntil(lambda: "“Credits” under “Lesson”" in announced[-1] or "credits" in announced[-1])
    assert "sentence 4" not in announced[-1] and len(announced) == 2
