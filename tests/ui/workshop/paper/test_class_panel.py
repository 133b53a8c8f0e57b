"""Many sheets together."""

from ui.workshop.paper.typing_sheets import LESSON, shown, type_sheet

from media_literacy.engine.sheets.class_tally import SentenceTally
from media_literacy.ui.workshop.paper.class_panel import SentenceRow


def test_two_sheets_are_counted_together(qtbot, page):
    type_sheet(qtbot, page, "1")
    assert not page.together.isVisible()
    type_sheet(qtbot, page, "1, 3")
    assert "Sentence 1: 2 of 2 doubted it (34 to 100 %)." in shown(page)
    assert "Does not hold: Stations set fares." in shown(page)
    assert "From 5 sheets on" in page.together.key.text()


def test_a_sentence_that_nobody_read_has_no_share(page):
    row = SentenceRow(LESSON.article.sentences[0], LESSON, page.appearance, page)
    row.show_count(SentenceTally(LESSON.article.sentences[0].id, 0, 0, 0.0, 1.0))
    assert row.words.text() == "Sentence 1: nobody read it."
    row.show_count(SentenceTally(LESSON.article.sentences[0].id, 0, 1, 0.0, 0.8))
    assert row.words.text() == "Sentence 1: 0 of 1 doubted it (0 to 80 %)."


def test_from_five_sheets_on_the_key_is_questioned(qtbot, page):
    for _sheet in range(5):
        type_sheet(qtbot, page, "1, 3")
    assert page.together.key.text().split("\n") == [
        "Sentence 2 does not hold, and 0 of 5 doubted it. Is its fault in the text?",
        "Sentence 3 holds up, and 5 of 5 doubted it. Is there something to it?",
    ]
