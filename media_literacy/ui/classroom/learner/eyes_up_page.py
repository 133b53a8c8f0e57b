"""What covers a page while the teacher talks: words, and nothing to do."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from media_literacy.i18n import gettext as _
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.column_page import ColumnPage


class EyesUpPage(ColumnPage):
    """Goes when the teacher says so; what it covers is then as it was."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self.setAccessibleName(_("Eyes up"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.add_text(_("Eyes up"), Role.MASTHEAD, after=8)
        self.add_text(_("Your teacher has something to say. Your page comes back as it was."), Role.BODY)
        self.page_text.comes_by_itself = True
        self.begin_at(self.page_text)
