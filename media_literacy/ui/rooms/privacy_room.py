"""What is kept, where and how long, for parents and schools: the page that stands in docs, too."""

from media_literacy.errors import FileError
from media_literacy.i18n import gettext as _
from media_literacy.i18n import language_of_words
from media_literacy.ui.room import Room

PRIVACY, _SETTINGS = "privacy", "settings"
_WIDTH = 680
"""In px at 100 %: lines of a text without pictures are no longer than those of an article."""


class PrivacyRoom(Room):
    """One page; the settings lead there, and it leads back to them."""

    name = PRIVACY

    def show(self) -> None:
        """Show the page."""
        from media_literacy.authoring.guide import read_guide
        from media_literacy.ui.workshop.guide.guide_page import GuidePage

        context = self.context
        try:
            text = read_guide(language_of_words(), name=PRIVACY)
        except FileError as problem:
            context.actions.report_fault(problem)
            return
        appearance = context.appearances.appearance
        page = GuidePage(text, context.actions.open_address, appearance, context.window, width=_WIDTH)
        page.left.connect(self._on_left)
        context.show_page(page, _("{title} – Media Literacy").format(title=text.title))

    def _on_left(self) -> None:
        self.context.actions.show_room(_SETTINGS)


ROOM = PrivacyRoom
