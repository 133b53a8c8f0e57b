"""The evidence beside the desk: never over it, and in its place where there is no room."""

import pytest
from PySide6.QtCore import QPoint, Qt
from ui.reader.reading import LESSON

from media_literacy.lesson.model import SentenceId
from media_literacy.ui.reader.aids.evidence_column import EvidenceColumn
from media_literacy.ui.reader.article.sentence_controls import SentenceControl
from media_literacy.ui.reader.columns.reading_area import LEAST_HEIGHT_OF_COLUMN, column_place
from media_literacy.ui.reader.columns.side_column import ColumnPlace

BESIDE, FOR_NOTES, ALONE = ColumnPlace


def test_the_place_goes_by_the_width_and_the_size_of_text():
    cases = [(1280, 1.0, BESIDE), (1279, 1.0, FOR_NOTES), (794, 1.0, FOR_NOTES), (793, 1.0, ALONE), (1280, 2.0, ALONE)]
    assert [column_place(width, size)[0] for width, size, _place in cases] == [place for *_size, place in cases]
    assert [column_place(width, 1.0)[1] for width in (640, 800, 1024, 1280, 2560)] == [640, 294, 384, 294, 440]


@pytest.mark.parametrize(("width", "has_margin"), [(1600, True), (1024, False)])
def test_nothing_lies_over_the_desk_and_the_sentence_stays_in_view(read, width, has_margin):
    reader = read()
    reader.page.resize(width, 768)
    reader.click("flag-1")
    reader.type("e")
    desk, column = reader.page.desk, reader.visible(EvidenceColumn)
    assert desk.geometry().right() < column.geometry().left()
    assert desk.sheet.has_margin is has_margin and reader.notes == {"flag-1"}
    assert desk.reading.place()[0] == "flag-1"
    reader.press(Qt.Key.Key_Escape)
    assert desk.width() == width and desk.sheet.has_margin


def test_the_cards_end_where_the_bars_do(read, dressed, appearance):
    dressed(appearance)
    reader = read()
    reader.page.resize(1280, 800)
    reader.type("e")
    column = reader.visible(EvidenceColumn)
    card = next(iter(column.cards.values()))
    assert right_end(card, reader.page) == right_end(reader.page.bottom.main, reader.page)
    assert right_end(column.close_button, reader.page) == right_end(card, reader.page)


def test_in_a_wide_window_the_page_stays_where_it_is(read):
    reader = read()
    reader.page.resize(2560, 1200)
    before = reader.page.desk.article.mapTo(reader.page, QPoint(0, 0)).x()
    reader.type("e")
    reader.visible(EvidenceColumn)
    assert abs(reader.page.desk.article.mapTo(reader.page, QPoint(0, 0)).x() - before) <= 1
    reader.press(Qt.Key.Key_Escape)
    assert reader.page.desk.article.mapTo(reader.page, QPoint(0, 0)).x() == before


def right_end(widget, page):
    return widget.mapTo(page, widget.rect().topRight()).x()


def test_where_it_is_alone_every_way_to_a_sentence_leads_back_to_the_article(read):
    reader = read()
    page = reader.page
    page.resize(640, 480)
    ways = [
        lambda: reader.press(Qt.Key.Key_Escape),
        lambda: page.links.open("#fine-2"),
        lambda: reader.type("j"),
        lambda: reader.type("h"),
        lambda: reader.type("m"),
    ]
    for way in ways:
        page.desk.article.choose(SentenceId("flag-1"), take_focus=True)
        reader.type("e")
        assert page.desk.isHidden() and reader.visible(EvidenceColumn).width() == 640
        way()
        assert page.desk.isVisible() and reader.visible(EvidenceColumn) is None
        assert page.desk.isAncestorOf(page.focusWidget())
        if not isinstance(page.focusWidget(), SentenceControl):
            reader.press(Qt.Key.Key_Escape)


def test_the_reveal_shows_the_article(read):
    reader = read()
    reader.page.resize(640, 480)
    reader.type("e")
    reader.read_all()
    assert reader.page.desk.isVisible() and reader.notes


def test_the_focus_goes_back_to_the_button_that_opened_it(read):
    reader = read()
    reader.page.bottom.evidence.setFocus()
    reader.press(Qt.Key.Key_Return)
    assert reader.visible(EvidenceColumn).isAncestorOf(reader.page.focusWidget())
    reader.press(Qt.Key.Key_Escape)
    assert reader.page.focusWidget() is reader.page.bottom.evidence


def test_whoever_reads_on_meanwhile_keeps_the_focus_when_it_closes(read):
    reader = read()
    reader.type("e")
    reader.page.desk.article.step(2)
    here = reader.page.focusWidget()
    reader.page.bottom.evidence.click()
    assert reader.visible(EvidenceColumn) is None and reader.page.focusWidget() is here


def test_the_column_has_its_line_on_the_side_of_the_page(read):
    for language, side in (("en", "right"), ("ar", "left")):
        reader = read(lesson=LESSON._replace(front=LESSON.front._replace(language=language)))
        reader.page.resize(1280, 800)
        reader.type("e")
        assert reader.visible(EvidenceColumn).property("side") == side


def test_a_column_keeps_its_least_height_and_the_article_none(read):
    reader = read()
    area = reader.page.aids.columns.area
    least = [area.minimumSizeHint().height()]
    reader.type("e")
    assert [*least, area.minimumSizeHint().height()] == [0, LEAST_HEIGHT_OF_COLUMN]
