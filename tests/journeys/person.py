"""What a person does at the window, with the mouse and the keyboard, and what can be read there."""

from pathlib import Path

from journeys.building import Started, start
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from media_literacy.lesson.model import SentenceId
from media_literacy.ui.kiosk.kiosk_setup import KioskSetup
from media_literacy.ui.lesson.lesson_page_order import LessonPages
from media_literacy.ui.lesson.occasion.occasion_pages import OccasionPages
from media_literacy.ui.lesson.teacher_pages import TeacherPages
from media_literacy.ui.library.lessons_page import LessonsPage
from media_literacy.ui.packs.packs_pages import PacksPages
from media_literacy.ui.reader.article.sentence_controls import MOST_AT_ONCE, SentenceControl
from media_literacy.ui.reader.desk.desk_view import Desk
from media_literacy.ui.reader.notes.note_view import NoteView
from media_literacy.ui.reader.reader_page import ReaderPage
from media_literacy.ui.result.debrief_page import DebriefPage
from media_literacy.ui.widgets.banner import Banner
from media_literacy.ui.widgets.column_page import ColumnPage
from media_literacy.ui.widgets.labels.accessible_text import SpokenText
from media_literacy.ui.workshop.workshop_pages import WorkshopPages


class Person:
    """Somebody who starts the program, reads and clicks, and goes away again."""

    def __init__(self, qtbot, folder: Path) -> None:
        self._qtbot, self.folder = qtbot, folder
        self._started: Started | None = None

    # Coming and going

    def start(self, file: Path | None = None, *, kiosk: KioskSetup | None = None) -> None:
        """Start the program, and wait for its first page."""
        self._started = start(file, self.folder, kiosk)
        self._qtbot.waitExposed(self.window)
        self.window.activateWindow()
        self.wait_for(lambda: self.window.isActiveWindow() and self.page is not None)

    def close(self) -> None:
        """Close the window, as by its cross, and end what works for it."""
        if self._started is None:
            return
        self.window.close()
        self.wait_for(lambda: self.window.isHidden())
        self._started.tasks.wait()
        self._started.library.close()
        self.window.deleteLater()
        self._started = None
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # or the next window dresses this one, too

    @property
    def window(self):
        """The window that is open."""
        assert self._started is not None
        return self._started.window

    # What is there

    @property
    def page(self) -> QWidget | None:
        """The page that is shown, of the window or of the lesson, the packs or the workshop in it."""
        page = self.window.page
        while isinstance(page, (LessonPages, OccasionPages, PacksPages, TeacherPages, WorkshopPages)):
            page = page.page
        return page

    @property
    def reader(self) -> ReaderPage:
        """The article with its margin, once it shows."""
        self.wait_for_page(ReaderPage)
        assert isinstance(self.page, ReaderPage)
        return self.page

    @property
    def desk(self) -> Desk:
        """What is scrolled in the reader."""
        return self.reader.desk

    def wait_for_page(self, kind: type[QWidget]) -> None:
        """Wait until a page of that kind shows, and can be heard: an article's sentences once it was painted."""
        self.wait_for(lambda: isinstance(self.page, kind) and self._can_be_heard())

    def wait_for(self, is_so) -> None:
        """Wait until it is so."""
        self._qtbot.waitUntil(is_so)

    def texts(self) -> str:
        """All words that show on the page, from top to bottom of the code that made them."""
        shown = [label for label in self.window.findChildren(QLabel) if label.isVisible()]
        buttons = [button for button in self.window.findChildren(QAbstractButton) if button.isVisible()]
        return "\n".join(
            [*(label.text() for label in shown), *(button.accessibleName() or button.text() for button in buttons)]
        )

    def wait_for_texts(self, *texts: str) -> None:
        """Wait until all of these show. The lessons show as far as they are known at once, and what is new follows."""
        self.wait_for(lambda: all(text in self.texts() for text in texts))

    def lists(self, *lessons: str) -> bool:
        """Whether these show at the end of the list, where installed packs stand; only rows near the window show."""
        assert isinstance(self.page, LessonsPage)
        bar = self.page.scroller.verticalScrollBar()
        bar.setValue(bar.maximum())
        return all(lesson in self.texts() for lesson in lessons)

    def banner(self) -> str:
        """What is said over the page; empty when nothing is."""
        return "\n".join(banner.text for banner in self.window.findChildren(Banner) if banner.isVisible())

    def notes(self) -> dict[str, str]:
        """The margin's notes by the ids of their sentences, in words."""
        found = {}
        for note in self.window.findChildren(NoteView):
            spoken = note.findChild(SpokenText)
            if note.isVisible() and isinstance(spoken, SpokenText):
                found[str(note.sentence)] = spoken.text()
        return found

    def _can_be_heard(self) -> bool:
        if not isinstance(self.page, ReaderPage):
            return True
        article = self.page.desk.article
        sentences = len(article.layout_of_page.article.sentences)
        return sentences > MOST_AT_ONCE or len(article.findChildren(SentenceControl)) == sentences

    def marks(self) -> list[str]:
        """The ids of the sentences that are marked, in reading order."""
        controls = [control for control in self.window.findChildren(SentenceControl) if control.isChecked()]
        return [str(control.sentence) for control in sorted(controls, key=lambda control: (control.y(), control.x()))]

    def sentence_at_focus(self) -> str:
        """The id of the sentence that has the keyboard."""
        widget = self.window.focusWidget()
        return str(widget.sentence) if isinstance(widget, SentenceControl) else ""

    def name_of(self, sentence: str) -> str:
        """What is heard of a sentence."""
        controls = self.window.findChildren(SentenceControl)
        return next(control.accessibleName() for control in controls if control.sentence == sentence)

    def button(self, text: str) -> QAbstractButton | None:
        """The button that says this, or begins with it, if it shows and can be pressed."""
        there = [
            button for button in self.window.findChildren(QAbstractButton) if button.isVisible() and button.isEnabled()
        ]
        exact = [button for button in there if text in (button.text(), button.accessibleName())]
        return next(iter([*exact, *(button for button in there if button.accessibleName().startswith(text))]), None)

    # What is done

    def press(self, text: str) -> None:
        """Click the button that says this, once it is there and can be pressed; a page is scrolled to it."""
        self.wait_for(lambda: self.button(text) is not None)
        button = self.button(text)
        assert button is not None
        if isinstance(self.page, ColumnPage) and self.page.sheet.isAncestorOf(button):
            self.page.bring_into_view(button)
        self._click_at(button.mapTo(self.window, button.rect().center()))

    def say_it_is_all(self) -> None:
        """Say that all is read, also where the page asks about what was not on the screen."""
        self.press("I have read it all")
        if self.button("Finish anyway") is not None:
            self.press("Finish anyway")
        self.wait_for(lambda: not self.reader.reveal_flow.is_held)

    def leave_the_lesson(self) -> None:
        """Esc closes what came with the last mark, and the next Esc leaves."""
        self.key(Qt.Key.Key_Escape)
        self.key(Qt.Key.Key_Escape)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key."""
        QTest.keyClick(self.window.windowHandle(), key, modifiers)

    def type(self, text: str) -> None:
        """Type letters and digits."""
        for letter in text:
            self.key(Qt.Key(ord(letter.upper())))

    def click_sentence(self, sentence: str) -> None:
        """Scroll with the keys until a sentence's first words are in view, and click them."""
        self.scroll_to(sentence)
        line = self.desk.article.layout_of_page.rectangles(SentenceId(sentence))[0]
        self._click_at(self.desk.article.mapTo(self.window, line.toRect().center()))

    def scroll_to(self, sentence: str) -> None:
        """Press Page Down or Page Up until a sentence's first line is in view."""
        view = self.desk.viewport()
        for _ in range(40):
            line = self.desk.article.layout_of_page.rectangles(SentenceId(sentence))[0].toRect()
            top = self.desk.article.mapTo(view, line.topLeft()).y()
            if 0 <= top <= view.height() - line.height():
                return
            self.key(Qt.Key.Key_PageUp if top < 0 else Qt.Key.Key_PageDown)
        raise AssertionError(f"no key leads to “{sentence}”")

    def read_to_end(self) -> None:
        """Press Page Down until the debrief may be left."""
        assert isinstance(self.page, DebriefPage)
        for _ in range(40):
            if self.page.done.isEnabled():
                return
            self.key(Qt.Key.Key_PageDown)
        raise AssertionError("the debrief has no end")

    def drop(self, file: Path) -> None:
        """Drag a file from elsewhere onto the page, and let it go."""
        assert self.page is not None
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file))])
        where, copy = self.page.rect().center(), Qt.DropAction.CopyAction
        how = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(where, copy, data, *how)
        QApplication.sendEvent(self.page, enter)
        assert enter.isAccepted()
        QApplication.sendEvent(self.page, QDropEvent(where.toPointF(), copy, data, *how))

    def _click_at(self, place: QPoint) -> None:
        QTest.mouseClick(self.window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
