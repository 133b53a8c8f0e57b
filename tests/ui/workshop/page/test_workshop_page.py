"""The workshop page: source, page and forms show one text, whoever changes it."""

from dataclasses import replace

import pytest
from kites import SOURCE
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from ui.packs.seeing import press

from media_literacy.authoring.edit.notes.note_text import NoteText, note_text
from media_literacy.lesson.model import CardId, SentenceId, Verdict
from media_literacy.ui.widgets.labels.plain_text import PlainLabel
from media_literacy.ui.workshop.document.lesson_reading import open_lesson
from media_literacy.ui.workshop.page.workshop_page import DIAGNOSTICS, PARTS, SENTENCE, WorkshopPage


@pytest.fixture
def page(qtbot, recovery, tasks, lesson_actions, appearance, lesson_path):
    made = WorkshopPage(tasks, lesson_actions.actions, appearance)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.saving.begin(open_lesson(lesson_path, (), recovery))
    return made


def sentence(page, text):
    return next(sentence for sentence in page.document.draft.lesson.article.sentences if sentence.text.startswith(text))


def click_sentence(qtbot, page, text):
    article = page.page.article
    box = article.layout_of_page.rectangles(sentence(page, text).id)[0]
    qtbot.mouseClick(article, Qt.MouseButton.LeftButton, pos=box.center().toPoint())


def settled(qtbot, page):
    qtbot.waitUntil(lambda: page.document.is_current and not page.forms.edits.is_waiting)


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


def picking_is_asked_for(page):
    asked = "Click the sentence that it clashes with. Esc: none."
    return any(label.text() == asked and label.isVisible() for label in page.page.findChildren(PlainLabel))


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


def test_a_clash_is_chosen_by_clicking_the_other_sentence(qtbot, page):
    click_sentence(qtbot, page, "Nobody has ever")
    page.note_form.fields.clashes.pick.click()
    assert picking_is_asked_for(page)
    click_sentence(qtbot, page, "Last year 40")
    settled(qtbot, page)

    flag, partner = sentence(page, "Nobody has ever"), sentence(page, "Last year 40")
    assert flag.clashes == (partner.id,) and partner.clashes == (flag.id,)
    assert page.page.chosen == flag.id


def test_a_clash_goes_on_when_the_other_sentence_is_reworded(qtbot, page):
    click_sentence(qtbot, page, "Nobody has ever")
    page.note_form.fields.clashes.pick.click()
    click_sentence(qtbot, page, "Last year 40")
    settled(qtbot, page)
    before = page.document.text

    page.document.replace_text(before.replace("40 people flew kites.", "40 people were flying kites."))
    qtbot.waitUntil(lambda: bool(sentence(page, "Nobody has ever").clashes))
    settled(qtbot, page)
    assert sentence(page, "Nobody has ever").clashes == (sentence(page, "Last year 40 people were").id,)

    page.document.text_document.undo()
    assert page.document.text == before


def test_a_sentence_that_is_retyped_stays_chosen_with_the_note_that_was_begun_for_it(qtbot, page):
    click_sentence(qtbot, page, "Last year 40")
    page.note_form.beginning.cards[1].click()
    page.document.replace_text(page.document.text.replace("Last year 40 people flew kites.", "Why?"))
    settled(qtbot, page)

    assert page.page.chosen == sentence(page, "Why?").id
    assert page.note_form.fields.isVisible() and not page.note_form.beginning.isVisible()
    assert [pending.owner for pending in page.pending.all] == [sentence(page, "Why?").id]


def test_of_a_sentence_that_was_taken_away_the_next_one_is_chosen(qtbot, page):
    click_sentence(qtbot, page, "The town council")
    gone, following = (sentence(page, text) for text in ("The town council", "Nobody has ever"))
    assert following.number == gone.number + 1
    page.document.replace_text(page.document.text.replace(gone.text, ""))
    settled(qtbot, page)

    assert page.page.chosen == following.id


def test_a_clash_gives_the_other_sentence_a_label_and_nothing_to_see(qtbot, page):
    click_sentence(qtbot, page, "Nobody has ever")
    page.note_form.fields.clashes.pick.click()
    click_sentence(qtbot, page, "Last year 40")
    settled(qtbot, page)
    assert "flew kites.[^last-year]" in page.document.text and "- Contradicts: last-year\n" in page.document.text
    assert sentence(page, "Last year 40").notes == ()

    click_sentence(qtbot, page, "Last year 40")
    assert page.note_form.beginning.isVisible()
    page.note_form.beginning.cards[2].click()
    qtbot.keyClicks(page.note_form.fields.kind.list.search, "can be checked")
    qtbot.keyClick(page.note_form.fields.kind.list.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(sentence(page, "Last year 40").notes))
    settled(qtbot, page)
    assert "[^last-year]: **Fine: can be checked.**" in page.document.text

    for _step in range(2):
        page.document.text_document.undo()
    assert page.document.text == SOURCE


def test_what_is_typed_right_after_a_clash_was_made_names_the_same_sentence(qtbot, page):
    note = note_text(page.document.draft, "nobody")
    named = replace(note, contradicts=(sentence(page, "Last year 40").id,))
    page.forms.edits.write_note("nobody", named)
    page.forms.edits.write_note("nobody", replace(named, explanation="Forty people were seen with kites."))
    settled(qtbot, page)
    assert "- Contradicts: last-year\n" in page.document.text and "Forty people were seen" in page.document.text
    assert sentence(page, "Last year 40").clashes == ("nobody",)


def test_esc_ends_the_picking(qtbot, page):
    click_sentence(qtbot, page, "Nobody has ever")
    page.note_form.fields.clashes.pick.click()
    page.page.article.take_focus()
    qtbot.keyClick(page.page.article, Qt.Key.Key_Escape)

    assert not picking_is_asked_for(page)
    assert page.document.text == SOURCE


def test_a_sentence_does_not_clash_with_itself(qtbot, page, lesson_actions):
    click_sentence(qtbot, page, "Nobody has ever")
    page.note_form.fields.clashes.pick.click()
    click_sentence(qtbot, page, "Nobody has ever")

    assert lesson_actions.notices.said == [("A sentence cannot clash with itself.", "Choose another one.")]
    assert page.document.text == SOURCE


def test_splitting_and_joining_come_back_to_the_same_text(qtbot, page):
    last = sentence(page, "Last year 40 people")
    page.forms.edits.split(last.id, len("Last year"))
    settled(qtbot, page)
    assert sentence(page, "Last year").text == "Last year"

    page.forms.edits.join(sentence(page, "Last year").id)
    settled(qtbot, page)
    assert sentence(page, "Last year").text.split() == last.text.split()


def test_the_part_that_is_written_stays_in_sight_while_it_is_typed(qtbot, page):
    page.panel.show_page(PARTS)
    page.parts_form.part_changed.emit(page.document.draft.blocks[0].place.DEBRIEF, "There is no such town.")
    settled(qtbot, page)

    assert "There is no such town." in page.document.text
    assert page.panel.index == PARTS


def test_a_front_value_is_written(qtbot, page):
    page.front_form.value_changed.emit("minutes", "12")
    settled(qtbot, page)

    assert page.document.draft.lesson.front.minutes == 12


def test_a_diagnostic_leads_to_its_place(qtbot, page):
    page.panel.show_page(DIAGNOSTICS)
    row = page.diagnostics.rows[0]
    qtbot.mouseClick(row._words, Qt.MouseButton.LeftButton)

    assert page.source.isVisible() and page._is_in_source()


def test_the_chosen_sentence_stays_chosen_when_its_words_change(qtbot, page):
    click_sentence(qtbot, page, "Last year 40")
    page.document.replace_text(SOURCE.replace("Last year 40 people flew kites.", "Last year 50 people flew kites."))
    settled(qtbot, page)

    assert page.page.chosen == sentence(page, "Last year 50").id


def test_the_caret_in_the_source_chooses_the_sentence(qtbot, page):
    editor = page.source._text
    editor.setFocus()
    start = page.document.text.index("Last year 40")
    page.source.select(start + 3, start + 3)

    qtbot.waitUntil(lambda: page.page.chosen == sentence(page, "Last year 40").id)


def test_where_there_is_no_room_the_source_takes_the_place_of_the_forms(qtbot, page):
    page.resize(1024, 768)
    assert not page.source.isVisible() and page.panel.isVisible()

    page.bar.source.click()
    assert page.source.isVisible() and not page.panel.isVisible() and page.page.isVisible()


def test_another_programs_change_is_asked_about(qtbot, page, lesson_path):
    lesson_path.write_text("# Theirs\n\nOther words.\n")
    qtbot.waitUntil(page.file_bar.isVisible)

    press(qtbot, page, "Read it again")
    qtbot.waitUntil(lambda: page.document.text == "# Theirs\n\nOther words.\n")
    assert not page.file_bar.isVisible()


def test_the_page_can_be_left_while_a_reading_is_under_way(qtbot, page, tasks):
    page.document.replace_text(SOURCE * 3)
    page.document.read_soon()
    QTest.mouseMove(page, QPoint(5, 5))
    page.close()
    page.deleteLater()
    tasks.wait()


def test_ids_that_change_while_somebody_types_a_cards_title_lose_nothing(qtbot, page):
    page.forms.edits.add_card("Kite count", "Forty kites.")
    settled(qtbot, page)
    for title in ("Kite counts", "Kite counts of", "Kite counts of 2024"):
        page.parts_form.cards.card_changed.emit("kite-count", title, "Forty kites.")
    settled(qtbot, page)

    assert [card.title for card in page.document.draft.lesson.cards] == ["Kite counts of 2024"]


def test_another_size_of_text_changes_nothing_in_the_lesson(page, large_appearance):
    page.apply_appearance(large_appearance)

    assert page.saving.is_saved and not page.document.text_document.isUndoAvailable()


def test_every_sentence_says_its_verdict_to_assistive_technology(page):
    name = page.page.article._controls._names[SentenceId("nobody")]
    assert name.startswith("Sentence 3 of 4, Flag: Nobody")


def test_a_card_that_has_the_old_name_of_another_is_written_and_the_other_is_not(qtbot, page):
    page.panel.show_page(PARTS)
    page.forms.edits.add_card("Survey", "Of 60 shops, 22 minded.")
    settled(qtbot, page)
    page.parts_form.cards.card_changed.emit("survey", "Poll", "Of 60 shops, 22 minded.")
    settled(qtbot, page)
    page.forms.edits.add_card("Survey", "Another one.")
    settled(qtbot, page)
    page.parts_form.cards.card_changed.emit("survey", "Survey", "Another one, and more.")
    settled(qtbot, page)

    assert {card.title for card in page.document.draft.lesson.cards} == {"Poll", "Survey"}
    assert "Of 60 shops, 22 minded." in page.document.text and "Another one, and more." in page.document.text


@pytest.mark.parametrize(
    ("width", "shown"), [(1280, ("bar", "source", "page", "panel")), (1024, ("bar", "page", "panel"))]
)
@pytest.mark.parametrize("is_next", [True, False])
def test_tab_goes_round_bar_source_page_and_forms(qtbot, page, width, shown, is_next):
    page.resize(width, 800)
    qtbot.waitUntil(page.isActiveWindow)
    page.take_focus()
    key, leave = (Qt.Key.Key_Tab if is_next else Qt.Key.Key_Backtab), Qt.KeyboardModifier.ControlModifier
    if not is_next:
        leave |= Qt.KeyboardModifier.ShiftModifier
    seen = []
    for _ in range(40):
        focused = page.focusWidget()
        name = next(part for part in shown if getattr(page, part).isAncestorOf(focused))
        if name not in seen[-1:]:
            seen.append(name)
        qtbot.keyClick(focused, key, leave if focused is page.source._text else Qt.KeyboardModifier.NoModifier)
    start = shown.index("page")
    around = [*shown[start:], *shown[:start]] if is_next else [*shown[start::-1], *shown[:start:-1]]
    assert seen[: len(shown)] == around and seen[len(shown)] == "page"


def test_the_words_of_a_sentence_are_changed_in_the_form_and_the_form_stays_with_it(qtbot, page):
    plain = sentence(page, "The town council")
    page.page.choose(plain.id)
    section = page.note_form.section
    section.opener.click()
    field = section.words
    assert field.hasFocus() and field.value == plain.text
    for words in ("Kites flew on ", "Monday ", "and Friday."):
        field.selectAll() if words.startswith("Kites") else None
        qtbot.keyClicks(field, words)
        field.flush()
    settled(qtbot, page)

    assert page.document.text == SOURCE.replace(plain.text, "Kites flew on Monday and Friday.")
    assert page.page.chosen == sentence(page, "Kites flew on Monday and Friday.").id
    assert page.note_form.quote.text() == "Kites flew on Monday and Friday."
    assert field.hasFocus() and field.value == "Kites flew on Monday and Friday."
    while page.document.text != SOURCE:
        page.bar.undo.click()
        settled(qtbot, page)
    assert page.page.chosen == plain.id and field.value == plain.text


def test_words_that_would_be_two_sentences_are_refused_below_the_field_until_they_are_one(qtbot, page):
    plain = sentence(page, "The town council")
    page.page.choose(plain.id)
    section = page.note_form.section
    section.opener.click()
    section.words.selectAll()
    qtbot.keyClicks(section.words, "One flew. Another fell.")
    section.words.flush()
    settled(qtbot, page)
    assert section.answer.isVisible() and page.document.text == SOURCE
    assert section.words.value == "One flew. Another fell."

    section.words.selectAll()
    qtbot.keyClicks(section.words, "One flew, another fell.")
    section.words.flush()
    settled(qtbot, page)
    assert not section.answer.isVisible() and "One flew, another fell." in page.document.text


def test_a_card_is_removed_with_the_field_that_names_it_and_comes_back_by_undo(qtbot, page):
    page.forms.edits.add_card("Kite log", "Monday: 40 kites.")
    page.forms.edits.add_card("Calendar", "Monday: council.")
    page.forms.edits.write_note("nobody", NoteText(evidence=(CardId("kite-log"),), explanation="It clashes."))
    settled(qtbot, page)
    whole = page.document.text
    page.panel.show_page(PARTS)
    first = page.parts_form.cards.rows[0]
    first.head.click()
    first.title.setFocus()
    first.title.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(first.title, "s")  # it is called otherwise, and not yet told
    qtbot.waitUntil(lambda: first.remove.height() > 10)
    qtbot.mouseClick(first.remove, Qt.MouseButton.LeftButton)
    settled(qtbot, page)

    (left,) = page.document.draft.lesson.cards
    assert left.id == "calendar" and "kite-log" not in page.document.text and "Evidence:" not in page.document.text
    qtbot.waitUntil(lambda: [row.title.value for row in page.parts_form.cards.rows] == ["Calendar"])
    for _step in range(2):
        page.bar.undo.click()
        settled(qtbot, page)
    assert page.document.text == whole
    assert [row.title.value for row in page.parts_form.cards.rows] == ["Kite log", "Calendar"]
