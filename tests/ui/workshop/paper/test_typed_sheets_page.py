"""Whether anything that was typed would be lost."""

import pytest

from media_literacy.ui.workshop.paper.typed_sheets_page import TypedSheetsPage


class Sheets(TypedSheetsPage):
    """So many sheets, copied and saved as a test says."""

    def __init__(self, appearance, count, *, typing, copied, saved):
        super().__init__(appearance)
        self._count, self._typing, self._is_copied, self._is_saved = count, typing, copied, saved

    @property
    def count(self):
        return self._count

    @property
    def is_typing(self):
        return self._typing


@pytest.mark.parametrize(
    ("count", "typing", "copied", "saved", "expected"),
    [
        (0, False, False, False, (True, True)),
        (0, True, True, True, (False, False)),
        (2, False, False, False, (False, False)),
        (2, False, True, False, (False, True)),
        (2, False, False, True, (True, True)),
        (2, True, True, True, (False, False)),
    ],
)
def test_what_is_neither_copied_nor_saved_nor_added_would_be_lost(
    qtbot, appearance, count, typing, copied, saved, expected
):
    page = Sheets(appearance, count, typing=typing, copied=copied, saved=saved)
    qtbot.addWidget(page)
    assert (page.is_saved, page.may_be_left) == expected
