"""The sheet of the page that is written: a part of a form that stands in the text, and the menu of a sentence."""

from PySide6.QtCore import QPoint
from ui.workshop.writing import click_sentence, sentence, settled

from media_literacy.ui.widgets.labels.plain_text import PlainLabel


def inset(page, high=80):
    made = PlainLabel("In the text", page)
    made.setMinimumHeight(high)
    return made


def test_a_part_of_a_form_stands_below_its_block_and_moves_only_what_is_below(page):
    page.document.replace_text(page.document.text.replace("kites.\n\n[^n", "kites.\n\nIt rained.\n\n[^n"))
    page.document.read_now()
    article = page.page.article
    first, below = (sentence(page, text).id for text in ("The town council", "It rained"))
    tops = [article.layout_of_page.top(each) for each in (first, below)]
    made = inset(page)
    page.page.show_inset(made, first)
    now = [article.layout_of_page.top(each) for each in (first, below)]
    assert made.isVisible() and made.height() >= 80
    assert now[0] == tops[0] and now[1] >= tops[1] + 80
    page.page.take_inset_away()
    assert not made.isVisible() and [article.layout_of_page.top(each) for each in (first, below)] == tops


def test_it_stays_with_its_sentence_when_the_lesson_is_read_anew(qtbot, page):
    made = inset(page)
    page.page.show_inset(made, sentence(page, "Last year").id)
    page.document.replace_text(page.document.text.replace("Last year 40 people", "Last month 50 people"))
    settled(qtbot, page)
    assert page.page.inset_below == sentence(page, "Last month").id and made.isVisible()


def test_all_of_it_is_scrolled_into_view(page):
    page.resize(1280, 300)
    made = inset(page, 120)
    page.page.show_inset(made, sentence(page, "Last year").id)
    top = made.mapTo(page.page, QPoint(0, 0)).y()
    assert top >= 0 and top + made.height() <= page.page.height()


def test_a_menu_chooses_its_sentence_and_is_told(qtbot, page):
    click_sentence(qtbot, page, "The town council")
    article = page.page.article
    other = sentence(page, "Last year").id
    told = []
    page.page.menu_opening.connect(told.append)
    menu = article.menu_of(other)
    assert page.page.chosen == other and told == [menu]
    assert article.has_focused_sentence()
