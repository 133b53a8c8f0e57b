"""The last mark of a Guided lesson is taken back, by its note or by a key."""

from PySide6.QtWidgets import QApplication
from ui.reader.reading import Reader

from media_literacy.engine.attempts.events import EventKind


def test_the_last_mark_is_taken_back_by_its_note_or_by_a_key(read):
    def by_note(reader):
        reader.links_of("flag-1")["Take this mark back"].click()

    for take_back in (Reader.take_back, by_note):
        reader = read()
        reader.click("flag-1")
        take_back(reader)
        assert dict(reader.attempt.state.marks) == {}
        assert reader.attempt.state.taken_back == {"flag-1"}
        assert (reader.notes, reader.chosen) == (set(), "flag-1")
        assert reader.kept[-1] is EventKind.TAKEN_BACK


def test_after_a_hint_nothing_offers_to_take_a_mark_back(read):
    reader = read()
    reader.click("flag-1")
    reader.type("h")
    reader.qtbot.waitUntil(lambda: reader.links_of("flag-1") == {})


def test_taking_a_mark_back_takes_its_brackets_and_quotes_along(read):
    reader = read()
    for name in ("fine-1", "flag-1"):
        reader.click(name)
    assert reader.page.desk.sheet.partners_of_chosen() == ("fine-1",)
    reader.take_back()
    assert reader.page.desk.sheet.partners_of_chosen() == ()
    reader.click("fine-1")
    assert reader.page._views.notes["fine-1"].partners == ()


def test_taking_a_mark_back_leaves_the_page_where_it_was(read):
    for width, height in ((1280, 300), (800, 400)):
        reader = read()
        reader.page.resize(width, height)
        reader.qtbot.waitUntil(
            lambda page=reader.page: page.desk.parentWidget().y() == page.top.geometry().bottom() + 1
        )
        QApplication.processEvents()  # in a low window the bars take less height with the next layout
        reader.click("flag-1")
        bar = reader.page.desk.verticalScrollBar()
        bar.setValue(min(bar.maximum(), 30))
        seen, line = reader.page.desk.article, reader.page.desk.article.layout_of_page.rectangles
        before = seen.mapTo(reader.page, line("flag-1")[0].topLeft().toPoint())
        reader.take_back()
        QApplication.processEvents()
        assert seen.mapTo(reader.page, line("flag-1")[0].topLeft().toPoint()) == before
        assert "flag-1" not in reader.notes
