"""What stands around the page: over it what has to be said or asked, below it what is being worked on."""

from collections.abc import Sequence

import shiboken6
from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.ui.page_requests import Navigation
from media_literacy.ui.tasks import Tasks
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.banner import Banner
from media_literacy.ui.widgets.dropped_files import dropped_file
from media_literacy.ui.widgets.page_stack import PageStack
from media_literacy.ui.widgets.question_bar import QuestionBar
from media_literacy.ui.window.task_bar import TaskBar


class WindowFrame(QWidget):
    """Stands around `pages`. `file_dropped` carries a file that was let go over a page that has no use for it."""

    file_dropped = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.banner = Banner(self)
        self.work_bar = TaskBar(appearance, self)
        self._ready = QuestionBar(self)
        self._ready.answered.connect(self._on_ready_answered)
        self._busy_at: QWidget | None = None
        self._navigation: Navigation | None = None
        self.pages = PageStack(self)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self._ready)
        column.addWidget(self.pages, 1)
        column.addWidget(self.work_bar)

    def add_around(self, *, over: Sequence[QWidget], below: QWidget) -> None:
        """Have something else right over the page, and below all."""
        for place, widget in enumerate(over, start=self._column.indexOf(self.pages)):
            self._column.insertWidget(place, widget)
        self._column.addWidget(below)

    def use_navigation(self, navigation: Navigation) -> None:
        """Show what is waited for, and ask whether a page that is ready may be shown."""
        self._navigation = navigation
        navigation.began.connect(self.work_bar.show_job)
        navigation.began.connect(self.banner.begin_navigation)
        navigation.ready.connect(self._on_page_ready)
        navigation.ended.connect(self.work_bar.remove_job)
        navigation.ended.connect(self.banner.end_navigation)
        navigation.ended.connect(self._ready.hide)
        navigation.leaving.connect(self.banner.leave_page)
        self.work_bar.cancelled.connect(navigation.give_up)

    def show_work_of(self, tasks: Tasks) -> None:
        """Show each work that has a title."""
        tasks.begun.connect(self.work_bar.show_job)
        tasks.ended.connect(self.work_bar.remove_job)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file that the page does not take."""
        if dropped_file(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand it on."""
        if path := dropped_file(event.mimeData()):
            event.acceptProposedAction()
            self.file_dropped.emit(path)

    def innermost_page(self) -> QWidget | None:
        """The page that is shown, of the lesson, the packs or the workshop where one of these shows it."""
        page = self.pages.page
        while (inner := getattr(page, "page", None)) is not None:
            page = inner
        return page

    def let_work(self, may_work: bool) -> None:
        """Whether anything can be done on the page; not while the window closes."""
        self.pages.setEnabled(may_work)

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another look."""
        self.work_bar.apply_appearance(appearance)
        self.pages.apply_appearance(appearance)

    def report_done(self, message: str) -> None:
        """Say something good over the page."""
        self.banner.show_message(message, variant="advice")

    def _on_page_ready(self) -> None:
        """Somebody is busy here, and the page that they asked for is ready."""
        self._busy_at = self.window().focusWidget()
        self._ready.ask(_("The page that you asked for is ready."), [_("Show it"), _("Stay here")])

    def _on_ready_answered(self, answer: int) -> None:
        assert self._navigation is not None
        if answer == 0:
            self._navigation.accept()
            return
        self._navigation.drop()
        if self._busy_at is not None and shiboken6.isValid(self._busy_at):  # else the focus would be nowhere
            self._busy_at.setFocus()
