"""What stands in the forms and is in no lesson: it stays with whom it was typed for, is asked about and comes back."""

from asked_window import AskedLessonActions
from kites import SOURCE
from ui.packs.seeing import button, texts
from ui.workshop.forms.typing_in_forms import begin_card, choose
from ui.workshop.writing import sentence, settled

from media_literacy.ui.workshop.forms.pending_input import PendingEntry, PendingInput, PendingKind


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

    pages = show(
        WorkshopPages(
            tmp_path / "data", unsaved, tuple, AskedLessonActions().actions.source, tasks, window.actions, appearance
        ),
        1280,
        800,
    )
    pages.open_file(lesson_path)
    qtbot.waitUntil(lambda: pages.writing is not None)
    begin_card(qtbot, pages.writing)
    button(pages, "Try it").click()
    qtbot.waitUntil(lambda: any("not in the lesson yet: the new card for sentence 3." in text for text in texts(pages)))


def test_rows_that_no_version_knows_are_left_out():
    pending = PendingInput()
    pending.restore([("words", "s-1", "A."), ("of the future", "x", "y"), ("words",), ()])
    assert pending.all == (PendingEntry(PendingKind.WORDS, "s-1", ("A.",)),)


def test_what_was_refused_is_told_from_what_is_only_begun():
    pending = PendingInput()
    for what in PendingKind:
        pending.put(what, "a", "typed")
    assert {entry.what for entry in pending.refused} == {
        PendingKind.WORDS,
        PendingKind.NOTE,
        PendingKind.CARD,
        PendingKind.PART,
        PendingKind.FRONT,
    }
