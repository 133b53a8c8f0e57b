"""What the pages of *Leave the page* share: the bar that leads on, which says what comes first where that waits."""

from PySide6.QtCore import Signal

from media_literacy.i18n import gettext as _
from media_literacy.ui.result.page_head import home_button
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.column_page import LeavablePage
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.widgets.layouts.plain_layouts import wrapping_row


class OnwardPage(LeavablePage):
    """`onward` says that the next page is wanted, `home_requested` that the lessons are."""

    onward = Signal()
    home_requested = Signal()

    def add_onward_bar(self) -> None:
        """Put the ways to the lessons, back and on below the column, with room for advice before them."""
        self.advice = SetText("", Role.NOTE, self.appearance, self)
        self.advice.hide()
        self.home = home_button(self)
        self.home.clicked.connect(self.home_requested)
        back = Button(_("Back"), self)
        back.clicked.connect(self.left)
        self.go_on = Button(_("Go on"), self, variant="main")
        self.go_on.clicked.connect(self.try_to_go_on)
        self.add_bar(self.advice, wrapping_row(self, self.home, back, self.go_on))

    def try_to_go_on(self) -> None:
        """Go on, or say what comes first; the focus stays, so that the same key does no harm."""
        raise NotImplementedError

    def advise(self, words: str) -> None:
        """Say in the bar, which is always in view, what comes first."""
        self.advice.say(words)
        self.advice.show()
        announce(self.advice, words)
