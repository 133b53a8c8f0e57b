"""Pages that follow one another, over which the guide can be opened; the lesson being written stays below them."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from media_literacy.errors import FileError
from media_literacy.i18n import language_of_words
from media_literacy.ui.keys.key_bindings import HELP
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.banner import Banner
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column
from media_literacy.ui.widgets.page_stack import PageStack
from media_literacy.ui.window.window_actions import WindowActions
from media_literacy.ui.workshop.page.workshop_page import WorkshopPage


class GuidedPages(QWidget):
    """Shows one page at a time. `writing` is the lesson that is written, which waits below; None without one.

    `banner` is over the pages; what it says of one of them goes with it.
    """

    def __init__(self, actions: WindowActions, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions, self.appearance = actions, appearance
        self.writing: WorkshopPage | None = None
        self._under_guide: QWidget | None = None
        self.banner = Banner(self)
        self._pages = PageStack(self)
        self._column = plain_column(self)
        self._column.addWidget(self.banner)
        self._column.addWidget(self._pages)

    def add_tops(self, *widgets: QWidget) -> None:
        """Put something over the pages."""
        for at, widget in enumerate(widgets, 1):
            self._column.insertWidget(at, widget)

    @property
    def page(self) -> QWidget | None:
        """The page that is shown."""
        return self._pages.page

    def take_focus(self) -> None:
        """Give the keyboard to the page that is shown."""
        self._pages.take_focus()

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        self.appearance = appearance
        self._pages.apply_appearance(appearance)

    def use_single_letters(self, uses: bool) -> None:
        """Let single letters be keys, or not."""
        self._pages.use_single_letters(uses)

    # Help

    def event(self, event: QEvent) -> bool:
        """F1 is ours before it is the window’s, wherever the guide has something to say."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._asks_guide(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F1 opens the guide."""
        if self._asks_guide(event):
            self.show_guide()
        else:
            super().keyPressEvent(event)

    def _asks_guide(self, event: QKeyEvent) -> bool:
        if event.key() != HELP.key or event.modifiers():
            return False
        from media_literacy.ui.workshop.guide.f1_guide_step import step_of

        return self._under_guide is not None or step_of(self.page) is not None

    def show_guide(self) -> None:
        """Open the guide at the step that the person is at; the page below waits as it is."""
        from media_literacy.authoring.guide import read_guide
        from media_literacy.ui.workshop.guide.f1_guide_step import step_of
        from media_literacy.ui.workshop.guide.guide_page import GuidePage

        page = self.page
        step = step_of(page)
        if page is None or step is None:
            return
        try:
            text = read_guide(language_of_words())
            guide = GuidePage(text, self._actions.open_address, self.appearance, self, step=step)
        except FileError as problem:
            self.banner.report(problem)
            return
        guide.left.connect(self._on_guide_left)
        self._under_guide = page
        self.show_page(guide)

    def _on_guide_left(self) -> None:
        page, self._under_guide = self._under_guide, None
        assert page is not None
        focused = page.focusWidget()
        self.show_page(page)
        (focused or page).setFocus()

    # Showing

    def show_page(self, page: QWidget) -> None:
        """Show a page; the one before goes, unless it is to be come back to."""
        focused = page.focusWidget() if page is self.writing else None
        self._pages.show_page(page, keep_previous=self.page in (self.writing, self._under_guide))
        self.banner.leave_page()
        if focused is not None:
            focused.setFocus()  # whoever comes back goes on where they were

    def drop(self, page: QWidget) -> None:
        """A page is not come back to."""
        self._pages.remove_page(page)
