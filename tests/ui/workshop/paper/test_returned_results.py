import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from ui.workshop.paper.returning import code, file
from ui.workshop.paper.typing_sheets import LESSON, shown, type_sheet

from media_literacy.ui.workshop.paper import returned_results, sheets_page
from media_literacy.ui.workshop.paper.returned_list import ON_A_PAGE
from media_literacy.ui.workshop.paper.sheets_page import SheetsPage

WORDS = "Sound sentences left alone: 2 of 2. Problems caught: 1 of 2."


def enter(qtbot, page, text):
    page.returned.code.setFocus()
    qtbot.keyClicks(page.returned.code, text)
    qtbot.keyClick(page.returned.code, Qt.Key.Key_Return)


def names(page):
    return [sheet.name for sheet in page.returned.sheets]


def report(page):
    return page.returned.report.text().splitlines()


def drop(page, data):
    actions, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(9, 9), actions, data, buttons, keys)
    page.dragEnterEvent(entering)
    assert entering.isAccepted()
    page.dropEvent(QDropEvent(QPointF(9, 9), actions, data, buttons, keys))


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "ada.json").write_bytes(file("flag-1", number=8, name="Ada"))
    (tmp_path / "codes.txt").write_text(f"Bea: {code()}\nCy: {code(number=9)[:-1]}\n")
    return tmp_path


def test_a_code_is_typed_with_a_name_and_its_result_stands_there(qtbot, page):
    enter(qtbot, page, f"Ada: {code('flag-1').lower()}")
    assert names(page) == ["Ada"] and WORDS in shown(page)
    assert report(page) == ["1 result was added."]
    assert page.returned.code.text() == "" and page.focusWidget() is page.returned.code
    assert f"Investigate, code: {code('flag-1')}" in shown(page)


def test_a_code_with_a_slip_stays_to_be_mended(qtbot, page):
    slip = code("flag-1")[:-1] + ("2" if code("flag-1")[-1] != "2" else "3")
    enter(qtbot, page, slip)
    assert page.returned.code.text() == slip and names(page) == []
    assert "wrong, missing, or too many" in report(page)[1]


def test_a_name_is_given_to_a_code_and_goes_into_the_table(qtbot, page):
    enter(qtbot, page, code("flag-1"))
    field = page.returned.list.panels[7].name
    assert field.accessibleName() == f"Name for {code('flag-1')}"
    qtbot.keyClicks(field, "Ada")
    assert names(page) == ["Ada"]
    page.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert "Ada\t2\t2\t1\t2\t1\tcode\tInvestigate" in copied and "proves nothing of who did the lesson" in copied


def test_paper_and_web_pages_are_counted_together(qtbot, page):
    type_sheet(qtbot, page, "1", "Zoe")
    enter(qtbot, page, code("flag-1"))
    assert page.count == 2
    assert "Sentence 1: 2 of 2 doubted it (34 to 100 %)." in shown(page)


def test_files_and_folders_are_dropped_and_the_same_again_changes_nothing(qtbot, page, folder):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    drop(page, data)
    qtbot.waitUntil(lambda: page.count == 2)
    assert names(page) == ["Ada", "Bea"]
    assert report(page)[:2] == ["2 results were added.", "1 was not taken:"] and "Cy" in report(page)[2]
    page.returned.report.say("")
    drop(page, data)
    qtbot.waitUntil(lambda: "2 were there already." in report(page))
    assert page.count == 2


def test_many_codes_are_pasted_at_once(qtbot, page):
    QGuiApplication.clipboard().setText(f"Ada: {code('flag-1')}\nBea: {code(number=8)}\n")
    page.returned.code.setFocus()
    qtbot.keyClick(page.returned.code, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: names(page) == ["Ada", "Bea"])
    assert page.returned.code.text() == ""


def test_one_code_is_pasted_as_into_any_field(qtbot, page):
    QGuiApplication.clipboard().setText(code("flag-1"))
    page.returned.code.setFocus()
    qtbot.keyClick(page.returned.code, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert page.returned.code.text() == code("flag-1") and page.count == 0


def test_files_and_a_folder_are_chosen(qtbot, page, folder, monkeypatch):
    monkeypatch.setattr(returned_results, "files_to_open", lambda *_words: [folder / "ada.json"])
    monkeypatch.setattr(returned_results, "folder_to_use", lambda *_words: folder)
    page.returned.open.click()
    qtbot.waitUntil(lambda: names(page) == ["Ada"])
    page.returned.open_folder.click()
    qtbot.waitUntil(lambda: names(page) == ["Ada", "Bea"])


def test_a_file_replaces_its_code_and_keeps_the_name(qtbot, page, tmp_path):
    enter(qtbot, page, f"Ada: {code('flag-1')}")
    (tmp_path / "a.json").write_bytes(file("flag-1"))
    page.returned.read_paths([tmp_path / "a.json"])
    qtbot.waitUntil(lambda: report(page) == ["1 that was there is more complete now."])
    assert names(page) == ["Ada"] and page.returned.sheets[0].came_as == "file"


def test_what_came_is_taken_away_again(qtbot, page):
    enter(qtbot, page, code("flag-1"))
    page.returned.list.panels[7].remove.click()
    assert page.count == 0 and WORDS not in shown(page)
    assert page.focusWidget() is page.returned.code


def test_what_came_back_is_put_aside_and_gone_on_with(qtbot, page, tasks, appearance, tmp_path):
    enter(qtbot, page, f"Ada: {code('flag-1')}")
    (tmp_path / "b.json").write_bytes(file("flag-2", number=8, name="Bea"))
    page.returned.read_paths([tmp_path / "b.json"])
    qtbot.waitUntil(lambda: page.count == 2)
    qtbot.keyClicks(page.returned.code, "Cy")
    assert not page.is_saved and page.is_typing
    other = SheetsPage(LESSON, tasks, appearance)
    qtbot.addWidget(other)
    other.restore(page.rows())
    assert other.rows() == page.rows()
    assert other.returned.sheets == page.returned.sheets


def test_what_is_reported_is_in_view_with_its_field_and_buttons(qtbot, page):
    page.resize(900, 500)
    enter(qtbot, page, "nonsense")
    viewport = page.scroller.viewport()

    def is_whole():
        top = page.returned.form.mapTo(viewport, QPoint(0, 0)).y()
        return top >= 0 and top + page.returned.form.height() <= viewport.height()

    qtbot.waitUntil(is_whole)


def test_a_name_or_a_code_that_is_typed_has_nothing_counted_anew(qtbot, page, monkeypatch):
    enter(qtbot, page, code("flag-1"))
    counted = []
    monkeypatch.setattr(sheets_page, "class_to_export", lambda *_of: counted.append(1))
    qtbot.keyClicks(page.returned.list.panels[7].name, "Ada")
    qtbot.keyClicks(page.returned.code, "2A")
    assert counted == [] and names(page) == ["Ada"] and page.is_typing


def test_many_are_counted_elsewhere(qtbot, page, monkeypatch):
    monkeypatch.setattr(sheets_page, "COUNTED_AT_ONCE", 7)
    enter(qtbot, page, code("flag-1"))
    enter(qtbot, page, code("flag-1", number=8))
    qtbot.waitUntil(lambda: "Sentence 1: 2 of 2 doubted it (34 to 100 %)." in shown(page))


def test_many_that_were_put_aside_are_read_elsewhere_and_not_lost_meanwhile(qtbot, page):
    rows = tuple(("returned", f"L{number}", code("flag-1", number=number)) for number in range(1, ON_A_PAGE + 2))
    page.restore(rows)
    assert page.rows() == rows and page.count == len(rows) and names(page) == []
    qtbot.waitUntil(lambda: len(names(page)) == len(rows))
    assert page.rows() == rows and page.count == len(rows)
