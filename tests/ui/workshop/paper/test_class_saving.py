from ui.workshop.paper.typing_sheets import type_sheet


def test_every_format_is_in_the_menu_and_each_is_written(qtbot, page, tmp_path):
    type_sheet(qtbot, page, "1, 3", "Ada")
    menu = page.saving.make_menu()
    titles = [action.text() for action in menu.actions()]
    menu.deleteLater()
    assert titles == ["Save as CSV…", "Save as XLSX…", "Save reports as PDF…"]
    assert page.saving.save_as(tmp_path / "class.xlsx", 1)
    page.saving.save_in(tmp_path, 2)
    qtbot.waitUntil(lambda: "Saved in" in page.banner.accessibleName() or any(tmp_path.glob("*/1-Ada.pdf")))


def test_what_cannot_be_written_is_said(qtbot, page, tmp_path):
    type_sheet(qtbot, page, "1", "Ada")
    assert not page.saving.save_as(tmp_path / "nowhere" / "class.csv") and not page.is_saved
