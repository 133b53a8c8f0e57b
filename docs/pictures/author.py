"""Somebody at the real window, on a screen that is not there: clicks, types, waits, and takes pictures."""

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QMimeData, QRect, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

from media_literacy.export.pdf.qt_start import register_fonts
from media_literacy.i18n import gettext
from media_literacy.lesson.model import SentenceId
from media_literacy.settings import Settings
from media_literacy.store.library.lesson_library import LessonLibrary
from media_literacy.ui.lesson.lesson_page_order import LessonPages
from media_literacy.ui.main_window import MainWindow
from media_literacy.ui.packs.packs_pages import PacksPages
from media_literacy.ui.reader.article.article_view import ArticleView
from media_literacy.ui.store_client import StoreBridge
from media_literacy.ui.tasks import Tasks
from media_literacy.ui.theme.appearance import AppearanceSource
from media_literacy.ui.window.interface_language import speak
from media_literacy.ui.workshop.page.workshop_page import WorkshopPage
from media_literacy.ui.workshop.workshop_pages import WorkshopPages

PATIENCE = 30_000
"""Milliseconds to wait for what should come at once."""
SETTLED = 60
"""Milliseconds in which a page that is complete looks the same."""


class Author:
    """A teacher whose progress lives in `folder`; `picture` is the window as it is painted now.

    Buttons are named in English, whatever language the window speaks.
    """

    def __init__(self, folder: Path, language: str) -> None:
        application = QApplication.instance() or QApplication([])
        assert isinstance(application, QApplication)
        application.setStyle("Fusion")
        application.setCursorFlashTime(0)  # else a picture has the caret and the next one has not
        register_fonts()
        speak(language)
        settings = Settings(theme="light", motion="reduced", language=language)
        self._tasks, self._library = Tasks(), LessonLibrary(folder)
        self._appearances, self._store = AppearanceSource(settings, application), StoreBridge(folder)
        self.window = MainWindow(settings, self._appearances, self._store, self._library, self._tasks, folder)
        self.window.start(None)
        self.window.resize(1280, 800)
        self.window.show()
        self.window.activateWindow()
        self.wait(lambda: self.window.page is not None)

    def close(self) -> None:
        """Close the window and end what works for it."""
        self.window.close()
        self._tasks.wait()
        self._library.close()
        self.window.deleteLater()

    # What is there

    @property
    def page(self) -> QWidget | None:
        """The page that is shown, of the window or of what leads through it."""
        page = self.window.page
        while isinstance(page, (LessonPages, PacksPages, WorkshopPages)):
            page = page.page
        return page

    @property
    def writing(self) -> WorkshopPage:
        """The lesson being written, once it is shown."""
        self.wait(lambda: isinstance(self.page, WorkshopPage) and self.page.document.is_current)
        assert isinstance(self.page, WorkshopPage)
        return self.page

    def has_button(self, text: str) -> bool:
        """Whether a button that says this can be pressed."""
        return self._button(text) is not None

    def wait(self, is_so: Callable[[], bool]) -> None:
        """Let the window work until it is so."""
        clock = QElapsedTimer()
        clock.start()
        while not is_so():
            QTest.qWait(5)
            if clock.hasExpired(PATIENCE):
                raise TimeoutError("The window did not come to what the picture is of.")

    def wait_for(self, kind: type[QWidget]) -> None:
        """Let the window work until a page of that kind is shown."""
        self.wait(lambda: isinstance(self.page, kind))

    def picture(self, *shown: QWidget, within: QWidget | None = None, margin: int = 0) -> QPixmap:
        """The whole window, or as much of it as holds these widgets and is seen in the one around them."""
        if isinstance(self.page, WorkshopPage):
            page = self.page
            self.wait(lambda: page.document.is_current)
        QApplication.processEvents()
        area = QRect() if shown else self.window.rect()
        for widget in shown:
            area |= self._place(widget)
        shot = area.adjusted(-margin, -margin, margin, margin) & self._place(within or self.window)
        taken = self.window.grab(shot)
        clock = QElapsedTimer()
        clock.start()
        while not clock.hasExpired(PATIENCE):  # what was shown just now may be laid out in several steps
            QTest.qWait(SETTLED)
            before, taken = taken.toImage(), self.window.grab(shot)
            if taken.toImage() == before:
                break
        return taken

    # What is done

    def press(self, text: str) -> None:
        """Click the button that says this, or whose name begins with it."""
        self.wait(lambda: self.has_button(text))
        button = self._button(text)
        assert button is not None
        self.click(button)

    def click(self, widget: QWidget) -> None:
        """Scroll to a widget and click it."""
        self.bring_into_view(widget)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=widget.rect().center())
        QApplication.processEvents()

    def click_sentence(self, article: ArticleView, sentence: SentenceId) -> None:
        """Click the first line of a sentence."""
        line = article.layout_of_page.rectangles(sentence)[0].toRect()
        QTest.mouseClick(article, Qt.MouseButton.LeftButton, pos=line.center())
        QApplication.processEvents()

    def type(self, field: QWidget, text: str) -> None:
        """Click a field and type."""
        self.click(field)
        for letters in re.findall(r"[\x00-\x7f]+|[^\x00-\x7f]+", text):
            if letters.isascii():
                QTest.keyClicks(field, letters)
            else:  # as a keyboard with dead keys sends them
                composed = QInputMethodEvent()
                composed.setCommitString(letters)
                QApplication.sendEvent(field, composed)

    def paste(self, html: str) -> None:
        """Put a piece of a web page on the clipboard, and press the button for it."""
        data = QMimeData()
        data.setHtml(html)
        QGuiApplication.clipboard().setMimeData(data)
        self.press("Paste")

    def bring_into_view(self, widget: QWidget) -> None:
        """Scroll what stands around a widget until it can be seen."""
        QApplication.processEvents()
        around = widget.parentWidget()
        while around is not None:
            if isinstance(around, QScrollArea):
                around.ensureWidgetVisible(widget, 0, 12)
            around = around.parentWidget()
        QApplication.processEvents()

    def _place(self, widget: QWidget) -> QRect:
        return QRect(widget.mapTo(self.window, widget.rect().topLeft()), widget.size())

    def _button(self, text: str) -> QAbstractButton | None:
        text = gettext(text)
        there = [
            button for button in self.window.findChildren(QAbstractButton) if button.isVisible() and button.isEnabled()
        ]
        exact = [button for button in there if text in (button.text(), button.accessibleName())]
        return next(iter([*exact, *(button for button in there if button.accessibleName().startswith(text))]), None)
