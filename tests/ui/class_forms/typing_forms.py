"""Somebody types in what a class wrote on the sheets of our own forms."""

from collections.abc import Sequence

from engine.sheets.simulated_classes import form
from own_lessons import COURSE
from PySide6.QtCore import Qt

from media_literacy.engine.course.form_comparison import FORMS
from media_literacy.packs.pack_toml import read_pack
from media_literacy.store.classes.roster_rows import RosterRow
from media_literacy.ui.class_forms.form_sheets_page import FormSheetsPage
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.labels.set_text import SetText

ALL = {occasion: form(occasion) for occasion in FORMS}


def make_page(appearance: Appearance, rosters: Sequence[RosterRow] = ()) -> FormSheetsPage:
    pack, _report = read_pack(COURSE)
    assert pack is not None
    return FormSheetsPage(pack, ALL, appearance, rosters=rosters)


def type_sheet(qtbot, page, name, *texts):
    """By keyboard alone, Enter after each field."""
    page.numbering.field.setText(page._form.numbering)
    page.fields.name.setFocus()
    for field, text in zip((page.fields.name, *page.fields.articles), (name, *texts), strict=True):
        assert field.hasFocus()
        qtbot.keyClicks(field, text)
        qtbot.keyClick(field, Qt.Key.Key_Return)


def shown(page):
    return "\n".join(label.text() for label in page.findChildren(SetText) if label.isVisible())
