"""Pages that follow one another: the one that is shown, and those that are come back to."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedLayout, QWidget

from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.layouts.restyling import HasAppearance


@runtime_checkable
class TakesFocus(Protocol):
    """A page that knows which part of it gets the keyboard."""

    def take_focus(self) -> None:
        """Give the keyboard to that part."""
        ...


@runtime_checkable
class HasLetterKeys(Protocol):
    """A page on which single letters or digits are keys, for whoever wants them."""

    def use_single_letters(self, uses: bool) -> None:
        """Let them be keys, or not."""
        ...


class PageStack(QWidget):
    """Shows one page at a time. What reaches every page, shown or not, goes by way of it.

    A `QStackedWidget` would be spoken as a “layered pane” before every page.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = QStackedLayout(self)
        self._uses_single_letters = True

    @property
    def page(self) -> QWidget | None:
        """The page that is shown; None until there is a first one."""
        return self._pages.currentWidget()

    def minimumSizeHint(self) -> QSize:
        """What the page that is shown needs; those that are come back to need nothing meanwhile."""
        return QSize() if self.page is None else self.page.minimumSizeHint().expandedTo(self.page.minimumSize())

    def show_page(self, page: QWidget, *, keep_previous: bool = False) -> None:
        """Show a page with the keyboard on it; the one before is deleted, unless it is to be come back to."""
        previous = self.page
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
            _set_letter_keys(page, self._uses_single_letters)
        if previous is not None and previous is not page and previous.isAncestorOf(self.focusWidget()):
            self.setFocus()  # or Qt would give it to the first part of the page, which would be heard
        self._pages.setCurrentWidget(page)
        if previous is not None and previous is not page and not keep_previous:
            self.remove_page(previous)
        self.take_focus()

    def remove_page(self, page: QWidget) -> None:
        """Delete a page in a moment."""
        if self._pages.indexOf(page) >= 0:
            self._pages.removeWidget(page)
            page.deleteLater()

    def take_focus(self) -> None:
        """Give the keyboard to the page that is shown."""
        page = self.page
        if isinstance(page, TakesFocus):
            page.take_focus()
        elif page is not None:
            page.setFocus()

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        for page in self.kept_pages:
            if isinstance(page, HasAppearance):
                page.apply_appearance(appearance)

    def use_single_letters(self, uses: bool) -> None:
        """Let single letters be keys, or not, on these pages and on those that come."""
        self._uses_single_letters = uses
        for page in self.kept_pages:
            _set_letter_keys(page, uses)

    @property
    def kept_pages(self) -> list[QWidget | None]:
        """All that there are, shown or not."""
        return [self._pages.widget(index) for index in range(self._pages.count())]


def _set_letter_keys(page: QWidget | None, uses: bool) -> None:
    if isinstance(page, HasLetterKeys):
        page.use_single_letters(uses)
