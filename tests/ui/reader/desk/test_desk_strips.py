"""Strips over and under the page: a partner of the chosen sentence that is off the screen is quoted there."""

import pytest
from factories import make_note
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QPushButton
from ui.reader.desk.laid_desk import FAR_APART, FAR_READING

from media_literacy.lesson.model import SentenceId, Verdict


def chips(desk):
    QApplication.processEvents()
    return [
        button
        for button in desk.findChildren(QPushButton)
        if button.property("variant") == "chip" and button.isVisible()
    ]


def test_a_partner_below_the_window_is_quoted_at_its_foot(far, window):
    far.article.choose(SentenceId("flag-1"))
    (chip,) = chips(far)
    assert chip.accessibleName().startswith("Go to sentence 42: A sentence about the weather on day 40")
    assert chip.geometry().center().y() > far.viewport().height() / 2
    chip.click()
    assert window.asked == [("address", "#fine-40")]


def test_of_the_partners_above_the_nearest_is_quoted_at_the_top(far):
    far.article.choose(SentenceId("fine-80"))
    far.reveal(SentenceId("fine-80"))
    (chip,) = chips(far)
    assert chip.accessibleName().startswith("Go to sentence 2: ")
    assert chip.geometry().center().y() < far.viewport().height() / 2
    left = far.article.mapTo(far, QPoint(0, 0)).x()
    assert chip.geometry().left() >= left and chip.geometry().right() <= left + far.article.width()


def test_a_partner_in_sight_needs_no_chip(far):
    far.article.choose(SentenceId("flag-2"))
    assert len(chips(far)) == 1
    far.reveal(SentenceId("fine-80"))
    assert chips(far) == []


def test_a_chip_covers_no_text_and_moves_none(far):
    def shown_at(sentence):
        line = far.article.layout_of_page.rectangles(SentenceId(sentence))[0].toRect()
        return far.article.mapTo(far, line.topLeft()).y()

    far.show_clashes({})
    far.reveal(SentenceId("fine-60"))
    before, height = shown_at("fine-60"), far.viewport().height()
    far.article.choose(SentenceId("fine-60"))
    assert shown_at("fine-60") == before
    far.show_clashes({SentenceId("fine-60"): [SentenceId("fine-1"), SentenceId("fine-85")]})
    assert len(chips(far)) == 2
    assert shown_at("fine-60") == before
    assert all(not chip.geometry().intersects(far.viewport().geometry()) for chip in chips(far))
    far.show_clashes({})
    assert chips(far) == []
    assert (shown_at("fine-60"), far.viewport().height()) == (before, height)


def test_a_sentence_without_clashes_has_no_chip(far):
    far.article.choose(SentenceId("fine-3"))
    assert chips(far) == []


@pytest.mark.parametrize(("above", "is_at_foot"), [(4, True), (200, False)])
def test_a_partner_above_is_quoted_at_the_foot_where_its_strip_would_hide_the_chosen_sentence(far, above, is_at_foot):
    chosen = SentenceId("fine-80")
    top = far.article.y() + far.article.layout_of_page.top(chosen)
    far.verticalScrollBar().setValue(round(top) - above)
    far.article.choose(chosen)
    (chip,) = chips(far)
    assert (chip.geometry().center().y() > far.height() / 2) == is_at_foot
    assert chip.text().startswith("↑ 2 cannot both be true")


def test_a_partner_beside_which_the_chosen_sentence_may_be_true_is_to_be_read_together_with_it(lay):
    chosen, partner = SentenceId("flag-1"), SentenceId("fine-40")
    note = make_note(Verdict.FLAG, "base", contradicts=(partner,))
    lesson = FAR_APART._replace(
        article=FAR_APART.article._replace(
            sentences=tuple(
                sentence._replace(notes=(note,)) if sentence.id == chosen else sentence
                for sentence in FAR_APART.article.sentences
            )
        )
    )
    desk = lay(1280, 700, lesson=lesson, reading=FAR_READING)
    desk.article.choose(chosen)
    assert chips(desk)[0].text().startswith("↓ 42 read these together: ")
