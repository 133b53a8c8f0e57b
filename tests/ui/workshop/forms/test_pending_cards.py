"""A card that is begun and not made: it stays with its note, is asked about and comes back."""

from kites import SOURCE
from ui.workshop.forms.typing_in_forms import begin_card, choose, pending_names, state
from ui.workshop.writing import settled

from media_literacy.ui.workshop.page.panel_pages import LESSON, PARTS


def test_a_card_that_is_begun_stays_with_its_note(qtbot, page):
    making = begin_card(qtbot, page)
    assert state(page) == "kites.md – saved" and not page.pending_bar.isVisible()
    choose(page, "Last year")
    page.note_form.beginning.cards[0].click()
    assert not making.maker.isVisible()
    choose(page, "Nobody has ever")
    assert making.maker.isVisible() and making.maker.text.value == "Monday: 40 kites."


def test_a_card_that_is_begun_is_asked_about_and_comes_back_after_a_crash(qtbot, page, again, lesson_path):
    begin_card(qtbot, page)
    question = page.work.question()
    assert question.text == "Something is begun, and not in the lesson yet." and not question.save
    assert "the new card for sentence 3: “Kite log Monday: 40 kites.”" in question.details

    page = again()
    assert page.saving.is_saved and pending_names(page) == ["The new card for sentence 3"]
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
    page.panel.page(PARTS).making.button.click()
    qtbot.keyClicks(page.panel.page(PARTS).making.maker.text, "Of 60 shops, 22 minded.")
    page.panel.show_page(LESSON)
    page.panel.show_page(PARTS)
    assert page.panel.page(PARTS).making.maker.text.value == "Of 60 shops, 22 minded."
    page = again()
    page.panel.show_page(PARTS)
    assert (
        page.panel.page(PARTS).making.maker.isVisible()
        and page.panel.page(PARTS).making.maker.text.value == "Of 60 shops, 22 minded."
    )


def test_a_card_whose_note_is_removed_is_nobodys_and_not_gone(qtbot, page):
    begin_card(qtbot, page)
    page.note_form.remove.click()
    settled(qtbot, page)
    page.panel.show_page(PARTS)
    maker = page.panel.page(PARTS).making.maker
    assert maker.isVisible() and maker.title.value == "Kite log"
