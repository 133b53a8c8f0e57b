"""A lesson is shared from its page for teachers."""

from PySide6.QtWidgets import QAbstractButton
from ui.packs.seeing import press

from media_literacy.ui.teacher_actions.share_lesson import ShareLesson
from media_literacy.ui.workshop.paper.sheets_page import SheetsPage
from media_literacy.ui.workshop.sharing.make_pack_page import MakePackPage
from media_literacy.ui.workshop.sharing.pack_pages_page import PackPagesPage
from media_literacy.ui.workshop.sharing.share_page import SharePage

MANIFEST = 'schema = 1\nid = "weather"\nversion = "1.0"\ntitle = "Weather"\nlanguage = "en"\n'


def test_results_that_come_back_are_taken_in_and_the_way_leads_back(qtbot, act):
    acted = act(ShareLesson)
    press(qtbot, acted.shows(SharePage), "Results of a lesson")
    sheets = acted.shows(SheetsPage)
    assert sheets.returned.code.hasFocus()
    sheets.left.emit()
    acted.shows(SharePage).left.emit()
    assert acted.left == 1


def test_its_whole_pack_is_shared_as_pages(qtbot, act, tmp_path):
    (tmp_path / "pack.toml").write_text(MANIFEST, encoding="utf-8")
    acted = act(ShareLesson, is_own=False)
    press(qtbot, acted.shows(SharePage), "Web pages of the pack…")
    acted.shows(PackPagesPage).left.emit()
    acted.shows(SharePage)


def test_a_pack_is_made_of_ones_own_lesson_only(qtbot, act):
    acted = act(ShareLesson)
    press(qtbot, acted.shows(SharePage), "Make a pack…")
    page = acted.shows(MakePackPage)
    assert page.title.text() == "Kites"
    page.left.emit()
    acted.shows(SharePage)

    shown = act(ShareLesson, is_own=False).shows(SharePage)
    assert "Make a pack…" not in [button.text() for button in shown.findChildren(QAbstractButton)]


def test_who_left_while_a_pack_is_planned_is_not_led_to_it(qtbot, act, tasks):
    acted = act(ShareLesson)
    page = acted.shows(SharePage)
    page.pack_requested.emit()
    acted.action.page_left()
    qtbot.waitUntil(lambda: not tasks._waiting)
    assert acted.shows(SharePage) is page
