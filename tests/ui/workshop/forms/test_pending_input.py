"""What stands in the forms and is in no lesson: it stays with whom it was typed for, is asked about and comes back."""

import pytest
from kites import SOURCE
from ui.packs.seeing import button, texts

from media_literacy.ui.workshop.document.lesson_reading import open_kept, open_lesson
from media_literacy.ui.workshop.forms.pending_input import PendingEntry, PendingInput, PendingKind
from media_literacy.ui.workshop.lesson_work import LessonWork
from media_literacy.ui.workshop.page.workshop_page import LESSON, PARTS, WorkshopPage
from media_literacy.ui.workshop.save_questions import SaveQuestions


@pytest.fixture
def begin(show, tasks, lesson_actions, appearance, unsaved):
    """Write on a text, as work that is asked about."""

    def make(opened):
        page = show(WorkshopPage(tasks, lesson_actions.actions, appearance), 1280, 800)
        page.pending.restore(opened.rows)
        page.saving.begin(opened)
        page.work = LessonWork(page, SaveQuestions(lesson_actions.notices, appearance, page), unsaved)
        return page

    return make


@pytest.fixture
def page(begin, lesson_path, recovery):
    return begin(open_lesson(lesson_path, (), recovery))


@pytest.fixture
def again(begin, page, recovery, unsaved):
    """Put everything aside, and go on with it as after a crash."""

    def make():
        assert unsaved.keep_now()
        (kept,) = recovery.left_over()
        return begin(open_kept(kept))

    return make


def sentence(page, text):
    return next(sentence for sentence in page.document.draft.lesson.article.sentences if sentence.text.startswith(text))


def choose(page, text):
    page.page.choose(sentence(page, text).id)


def settled(qtbot, page):
    qtbot.waitUntil(lambda: page.document.is_current and not page.forms.edits.is_waiting)


def state(page):
    return page.bar._state.text()


def begin_card(qtbot, page):
    choose(page, "Nobody has ever")
    making = page.note_form.fields.evidence.making
    making.button.click()
    qtbot.keyClicks(making.maker.title, "Kite log")
    qtbot.keyClicks(making.maker.text, "Monday: 40 kites.")
    return making


def test_a_card_that_is_begun_stays_with_its_note_and_the_title_tells_it(qtbot, page):
    making = begin_card(qtbot, page)
    assert state(page) == "1 entry of the forms is not in it; kites.md – saved"
    choose(page, "Last year")
    page.note_form.beginning.cards[0].click()
    assert not making.maker.isVisible()
    choose(page, "Nobody has ever")
    assert making.maker.isVisible() and making.maker.text.value == "Monday: 40 kites."


def test_a_card_that_is_begun_is_asked_about_and_comes_back_after_a_crash(qtbot, page, again, lesson_path):
    begin_card(qtbot, page)
    question = page.work.question()
    assert question.text == "Something in the forms is not in the lesson yet." and not question.save
    assert "a card that is not made yet: “Kite log Monday: 40 kites.”" in question.details

    page = again()
    assert page.saving.is_saved and "1 entry of the forms" in state(page)
    choose(page, "Nobody has ever")
    making = page.note_form.fields.evidence.making
    assert making.maker.isVisible() and making.maker.title.value == "Kite log"
    making.maker.make.click()
    settled(qtbot, page)
    assert page.document.draft.lesson.article.sentences[2].notes[0].evidence == ("kite-log",)
    assert not making.maker.isVisible() and page.pending.all == ()


def test_making_a_card_and_pointing_to_it_is_one_step_back(qtbot, page):
    begin_card(qtbot, page).maker.make.click()
    settled(qtbot, page)
    assert "Evidence: [Kite log]" in page.document.text
    page.bar.undo.click()
    settled(qtbot, page)
    assert page.document.text == SOURCE


def test_a_card_that_cannot_be_made_stays_with_the_reason(qtbot, page):
    choose(page, "Nobody has ever")
    making = page.note_form.fields.evidence.making
    making.button.click()
    qtbot.keyClicks(making.maker.title, "?!")
    making.maker.make.click()
    assert making.maker.isVisible() and making.maker.title.value == "?!"
    assert "in words" in making.maker.answer.text() and page.document.text == SOURCE


def test_a_card_of_no_note_stays_when_the_forms_change(qtbot, page, again):
    page.panel.show_page(PARTS)
    page.parts_form.making.button.click()
    qtbot.keyClicks(page.parts_form.making.maker.text, "Of 60 shops, 22 minded.")
    page.panel.show_page(LESSON)
    page.panel.show_page(PARTS)
    assert page.parts_form.making.maker.text.value == "Of 60 shops, 22 minded."
    page = again()
    page.panel.show_page(PARTS)
    assert (
        page.parts_form.making.maker.isVisible()
        and page.parts_form.making.maker.text.value == "Of 60 shops, 22 minded."
    )


def test_a_card_whose_note_is_removed_is_nobodys_and_not_gone(qtbot, page):
    begin_card(qtbot, page)
    page.note_form.remove.click()
    settled(qtbot, page)
    page.panel.show_page(PARTS)
    assert page.parts_form.making.maker.isVisible() and page.parts_form.making.maker.title.value == "Kite log"


def refuse_words(qtbot, page):
    choose(page, "The town council")
    section = page.note_form.section
    section.opener.click()
    section.words.selectAll()
    qtbot.keyClicks(section.words, "One flew. Another fell.")
    section.words.flush()
    settled(qtbot, page)
    return section


def test_words_that_were_refused_are_there_again_with_their_sentence(qtbot, page):
    section = refuse_words(qtbot, page)
    assert state(page).startswith("1 entry of the forms is not in it; ") and page.document.text == SOURCE
    choose(page, "Last year")
    assert section.words.value.startswith("Last year") and not section.answer.isVisible()
    choose(page, "The town council")
    qtbot.waitUntil(section.answer.isVisible)
    assert section.words.value == "One flew. Another fell."


def test_words_that_were_refused_come_back_after_a_crash(qtbot, page, again):
    refuse_words(qtbot, page)
    page = again()
    choose(page, "The town council")
    section = page.note_form.section
    qtbot.waitUntil(section.answer.isVisible)
    assert section.words.isVisible() and section.words.value == "One flew. Another fell."


def test_undo_takes_refused_words_back_before_anything_else(qtbot, page):
    page.front_form.value_changed.emit("minutes", "12")
    settled(qtbot, page)
    before = page.document.text
    section = refuse_words(qtbot, page)
    page.bar.undo.click()
    settled(qtbot, page)
    assert page.document.text == before and page.pending.all == () and not section.answer.isVisible()
    assert section.words.value.startswith("The town council")
    page.bar.undo.click()
    settled(qtbot, page)
    assert page.document.text == SOURCE


def test_words_that_can_be_written_after_all_are_no_entry_any_more(qtbot, page):
    section = refuse_words(qtbot, page)
    section.words.selectAll()
    qtbot.keyClicks(section.words, "One flew, another fell.")
    section.words.flush()
    settled(qtbot, page)
    assert page.pending.all == () and "One flew, another fell." in page.document.text


def test_a_verdict_that_was_chosen_waits_with_its_sentence(qtbot, page, again):
    choose(page, "Last year")
    page.note_form.beginning.cards[1].click()
    assert "a note that says nothing yet" in page.work.question().details
    choose(page, "The town council")
    assert page.note_form.beginning.isVisible()
    choose(page, "Last year")
    assert not page.note_form.beginning.isVisible() and page.note_form.fields.verdict.value == "check"

    page = again()
    choose(page, "Last year")
    assert page.note_form.fields.verdict.value == "check"
    qtbot.keyClicks(page.note_form.fields.explanation, "Count them.")
    page.finish_typing()
    settled(qtbot, page)
    assert "**Check" in page.document.text and page.pending.all == ()


def test_who_does_not_mind_the_note_has_nothing_waiting(qtbot, page):
    choose(page, "Last year")
    page.note_form.beginning.cards[1].click()
    page.note_form.remove.click()
    assert page.pending.all == () and page.work.question() is None


def test_a_number_that_was_not_added_waits_with_its_note(qtbot, page):
    choose(page, "Nobody has ever")
    number = page.note_form.fields.clashes.number
    qtbot.keyClicks(number, "4")
    choose(page, "Last year")
    choose(page, "Nobody has ever")
    assert number.text() == "4"
    page.note_form.fields.clashes.add.click()
    settled(qtbot, page)
    assert page.pending.all == () and sentence(page, "Nobody has ever").clashes


def test_a_part_that_cannot_be_written_stays_in_its_field_and_comes_back(qtbot, page, again):
    page.document.replace_text(f"{SOURCE}\n# Debrief\n\nOne.\n\n[^late]: **Fine: checkable.** So.\n\nTwo.\n")
    settled(qtbot, page)
    before = page.document.text
    page.panel.show_page(PARTS)
    field = page.parts_form.texts["debrief"]
    field.setFocus()
    qtbot.keyClicks(field, "Three. ")
    page.finish_typing()
    settled(qtbot, page)
    assert page.document.text == before and "Three." in field.value
    assert [(entry.what, entry.owner) for entry in page.pending.all] == [(PendingKind.PART, "debrief")]
    page = again()
    page.panel.show_page(PARTS)
    assert "Three." in page.parts_form.texts["debrief"].value


def test_a_value_that_cannot_be_written_stays_in_its_field_and_comes_back(qtbot, page, again):
    page.document.replace_text(SOURCE.replace("language: en", "language: [en"))
    settled(qtbot, page)
    page.panel.show_page(LESSON)
    field = page.front_form.texts["age"]
    field.setFocus()
    qtbot.keyClicks(field, "14-18")
    page.finish_typing()
    settled(qtbot, page)
    assert [entry.texts for entry in page.pending.all] == [("14-18",)]
    page = again()
    page.panel.show_page(LESSON)
    assert page.front_form.texts["age"].value == "14-18"
    page.document.replace_text(SOURCE)
    page.front_form.texts["age"].retype("14-19")
    settled(qtbot, page)
    assert "age: 14-19" in page.document.text and page.pending.all == ()


def test_what_is_typed_while_there_is_no_article_is_written_once_there_is_one(qtbot, page, recovery, unsaved):
    choose(page, "Nobody has ever")
    field = page.note_form.fields.explanation
    page.document.replace_text("")
    qtbot.waitUntil(lambda: page.document.is_current)
    field.retype("Typed meanwhile.")
    page.finish_typing()
    assert unsaved.keep_now() and "Typed meanwhile." in str(recovery.left_over()[0].rows)
    page.document.replace_text(SOURCE)
    qtbot.waitUntil(lambda: "Typed meanwhile." in page.document.text)
    settled(qtbot, page)
    assert page.pending.all == ()


def test_saving_leaves_what_is_begun_kept_for_later(qtbot, page, recovery, unsaved):
    begin_card(qtbot, page)
    page.document.replace_text(SOURCE.replace("40 people", "50 people"))
    question = page.work.question()
    assert question.save == "Save" and "Kite log" in question.details
    assert page.work.save()
    assert unsaved.keep_now()
    (kept,) = recovery.left_over()
    assert "50 people" in kept.text and kept.rows == (("new card", "nobody", "Kite log", "Monday: 40 kites."),)


def test_who_does_not_keep_it_has_nothing_kept(qtbot, page, recovery, unsaved):
    begin_card(qtbot, page)
    unsaved.keep_now()
    page.work.discard()
    unsaved.settle(page.work)
    assert recovery.left_over() == ()


def test_a_trial_says_what_is_not_in_it(qtbot, show, unsaved, tasks, window, appearance, tmp_path, lesson_path):
    from media_literacy.ui.workshop.workshop_pages import WorkshopPages

    pages = show(WorkshopPages(tmp_path / "data", unsaved, tuple, tasks, window.actions, appearance), 1280, 800)
    pages.open_file(lesson_path)
    qtbot.waitUntil(lambda: pages.writing is not None)
    begin_card(qtbot, pages.writing)
    button(pages, "Try it").click()
    qtbot.waitUntil(lambda: any("1 entry of the forms is not in it." in text for text in texts(pages)))


def test_rows_that_no_version_knows_are_left_out():
    pending = PendingInput()
    pending.restore([("words", "s-1", "A."), ("of the future", "x", "y"), ("words",), ()])
    assert pending.all == (PendingEntry(PendingKind.WORDS, "s-1", ("A.",)),)


@pytest.mark.parametrize(("length", "is_whole"), [(160, True), (161, False)])
def test_a_long_text_is_named_by_its_beginning(length, is_whole):
    words = PendingEntry(PendingKind.WORDS, "s-1", ("x" * length,)).words
    assert words.endswith("…”") != is_whole and len(words) < 220
