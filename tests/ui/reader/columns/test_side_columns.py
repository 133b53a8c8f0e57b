"""One column at a time, and the keyboard back where it was."""

from media_literacy.ui.reader.columns.side_column import SideColumn


def test_a_column_takes_the_place_of_another_and_the_keyboard_goes_back_to_where_it_was(read):
    reader = read()
    page, columns = reader.page, reader.page.aids.columns
    first, second = SideColumn("One", columns.area), SideColumn("Two", columns.area)
    page.bottom.own_note.setFocus()
    changed = []
    columns.changed.connect(lambda: changed.append((columns.is_open(first), columns.is_open(second))))
    columns.open(first)
    first.close_button.setFocus()
    columns.open(second)
    second.close_button.setFocus()
    columns.open(second)
    assert first.isHidden() and second.isVisible()
    assert columns.close() and page.bottom.own_note.hasFocus() and not columns.close()
    assert changed == [(True, False), (False, True), (False, False)]
    assert not columns.is_open(None)
