"""Opens and closes the explanation of a hard word, however somebody asks for it."""

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson
from media_literacy.ui.reader.article.explained_words import ExplainedWords
from media_literacy.ui.reader.desk.desk_view import Desk
from media_literacy.ui.reader.words.word_note import WordNote, spoken_word
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.controls.menus import open_menu
from media_literacy.ui.widgets.labels.announcements import announce

_FROM_EDGE, _BELOW_SENTENCE = 12, 6
"""Of a list of words: from the edge of the view, and below the sentence that has none, in px."""


class WordHelp(QObject):
    """One explanation at a time, in the margin beside its sentence. Nothing of it is kept, and none is a hint.

    `none_explained` says that one was asked for in a lesson that explains no words.
    """

    none_explained = Signal()

    def __init__(self, lesson: Lesson, desk: Desk, appearance: Appearance, page: QWidget) -> None:
        super().__init__(page)
        self._words, self._desk, self._page = lesson.words, desk, page
        self._explained = ExplainedWords(lesson.words)
        self._open: int | None = None
        self.note = WordNote(appearance, page)
        self.note.hide()
        self.note.closed.connect(self._on_closed)
        desk.article.show_explained(lesson.words)
        desk.article.word_requested.connect(self.open)

    def open(self, index: int) -> None:
        """Explain a word of the lesson, by its place among them."""
        self._show(index)
        announce(self._page, spoken_word(self._words[index]))

    def close(self) -> bool:
        """Take the explanation away; False when none was open."""
        if self._open is None:
            return False
        self._open = None
        if self.note.button.hasFocus():
            self._desk.take_focus()
        self._desk.show_widgets("word", {})
        return True

    def step(self) -> None:
        """Explain the next hard word of the chosen sentence, and close after the last one."""
        here = self._explained.in_sentence(self._desk.article.chosen)
        at = here.index(self._open) + 1 if self._open in here else 0
        if not self._words:
            self.none_explained.emit()
        elif at < len(here):
            self.open(here[at])
        elif not self.close():
            none_here = _("No explained word here. In the lesson:")
            self.show_menu(self._below_chosen(), heading=none_here)

    def _below_chosen(self) -> QPoint:
        """Where a list hides the chosen sentence least; in the view, wherever the page is scrolled to."""
        article, view = self._desk.article, self._desk.viewport()
        if article.chosen is None or article.layout_of_page is None:
            return view.mapToGlobal(QPoint(_FROM_EDGE, _FROM_EDGE))
        corner = article.layout_of_page.bounds(article.chosen).bottomLeft().toPoint()
        below = article.mapTo(view, corner + QPoint(0, _BELOW_SENTENCE))
        lowest = max(view.height() - _FROM_EDGE, _FROM_EDGE)
        return view.mapToGlobal(QPoint(max(below.x(), _FROM_EDGE), min(max(below.y(), _FROM_EDGE), lowest)))

    def show_menu_above(self, where: QPoint) -> None:
        """Offer all hard words of the lesson as a list that ends at this place."""
        self.show_menu(where, is_above=True)

    def show_menu(self, where: QPoint, *, is_above: bool = False, heading: str = "") -> QMenu:
        """Offer all hard words of the lesson as a list that begins at this place, or ends there."""
        menu = QMenu(self._page)
        if heading:
            menu.addAction(heading).setEnabled(False)
            announce(self._page, heading)
        for index in range(len(self._words)):
            menu.addAction(self._explained.label(index)).setData(index)
        menu.triggered.connect(self._on_chosen)
        menu.aboutToHide.connect(menu.deleteLater)
        open_menu(menu, where - QPoint(0, menu.sizeHint().height()) if is_above else where, self._page)
        return menu

    def _on_chosen(self, action: QAction) -> None:
        index = int(action.data())
        word = self._words[index]
        self._desk.article.choose(word.sentence, take_focus=True, announcement=spoken_word(word))
        self._desk.reveal(word.sentence)
        self._show(index)

    def _show(self, index: int) -> None:
        word = self._words[index]
        self._open = index
        self.note.show_word(word)
        self._desk.show_widgets("word", {word.sentence: self.note})

    def _on_closed(self) -> None:
        self.close()
