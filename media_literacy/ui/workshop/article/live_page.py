"""The lesson as its readers will see it, while it is written: numbered sentences, verdicts, and drawn clashes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QMenu, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.lesson.matching.sentence_map import SentenceMap
from media_literacy.lesson.model import Lesson, SentenceId
from media_literacy.strings.one_line import place_in_lines
from media_literacy.ui.reader.article.article_view import ArticleView
from media_literacy.ui.reader.article.text_selection import TextSelection
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.widgets.labels.plain_text import PlainLabel
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column
from media_literacy.ui.workshop.article.live_sheet import MARGIN, SheetScroll


class LivePage(QFrame):
    """Shows a lesson and says which sentence was chosen.

    While a sentence is picked for something, the next click says `picked` instead. `margin` is the room for brackets.
    """

    sentence_chosen = Signal(str)
    picked = Signal(str)
    pick_ended = Signal()
    menu_opening = Signal(QMenu)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None, *, margin: int = MARGIN) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setProperty("variant", "desk")
        self._lesson: Lesson | None = None
        self._is_picking = self._is_showing = False
        self._inset_below: SentenceId | None = None
        self._ask = PlainLabel("", self)
        self._ask.setProperty("variant", "warn")
        self._ask.setWordWrap(True)
        self._ask.setContentsMargins(14, 6, 14, 6)
        self._ask.hide()
        self._scroll = SheetScroll(appearance, margin, self)
        column = plain_column(self)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._ask)  # below, so that the page stays where it is
        self._scroll.sheet.article.sentence_activated.connect(self._on_activated)
        self._scroll.sheet.article.sentence_chosen.connect(self._on_chosen)
        self._scroll.sheet.article.menu_opening.connect(self.menu_opening)
        self.setFocusProxy(self._scroll.sheet.article)
        self.setAccessibleName(_("The article"))

    @property
    def article(self) -> ArticleView:
        """The printed page."""
        return self._scroll.sheet.article

    @property
    def chosen(self) -> SentenceId | None:
        """The sentence that is worked on."""
        return self.article.chosen

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        self._appearance = appearance
        self._scroll.apply_appearance(appearance)

    def show_lesson(self, lesson: Lesson | None, pictures: PictureSource, moved: SentenceMap | None = None) -> None:
        """Show another wording of the lesson; place and chosen sentence stay. None shows an empty page.

        `moved` says where the sentences went since it was read before; there is none where it was not read again.
        """
        before, self._lesson = self._lesson, lesson
        chosen = sentence_after(self.chosen, before, lesson, moved)
        below = sentence_after(self._inset_below, before, lesson, moved)
        if self._inset_below is not None:
            self._inset_below = below
            self._scroll.sheet.put_inset(self._scroll.sheet.inset, below)
        self._is_showing = True  # nobody chose: the sentence that was chosen is chosen still
        self._scroll.show_lesson(lesson, pictures, chosen)
        self._is_showing = False

    def choose(self, sentence: SentenceId) -> None:
        """Choose a sentence and bring it into view."""
        if sentence != self.chosen:
            self.article.choose(sentence)
        self._scroll.reveal(sentence)

    def select_words(self, sentence: SentenceId | None, start: int = 0, end: int = 0) -> None:
        """Select words of a sentence, by where they stand in its text in one line; None selects nothing."""
        selection = None
        if sentence is not None and self._lesson is not None:
            shown = self._lesson.sentence(sentence)
            text = self._lesson.article.blocks[shown.block].text[shown.start : shown.end]
            first, last = (shown.start + place_in_lines(text, place) for place in (start, end))
            selection = TextSelection((shown.block, first), (shown.block, last))
        self.article.select(selection)

    @property
    def inset_below(self) -> SentenceId | None:
        """The sentence that a part of a form stands below; None where none does."""
        return self._inset_below

    def show_inset(self, inset: QWidget, below: SentenceId) -> None:
        """Have a part of a form in the text, below the block of a sentence."""
        self._inset_below = below
        self._scroll.show_inset(inset, below)

    def fit_inset(self) -> None:
        """It needs more room or less: what is below it moves, and all of it stays in view."""
        if self._inset_below is not None:
            self._scroll.show_inset(self._scroll.sheet.inset, self._inset_below)

    def take_inset_away(self) -> None:
        """The text is as it was."""
        self._inset_below = None
        self._scroll.show_inset(None, None)

    def start_picking(self, ask: str) -> None:
        """Take the next click for the sentence that is asked for."""
        self._is_picking = True
        self._ask.setText(ask)
        self._ask.show()
        announce(self, self._ask.text())
        self.article.take_focus()

    def stop_picking(self) -> None:
        """Go back to choosing."""
        if self._is_picking:
            self._is_picking = False
            self._ask.hide()
            self.pick_ended.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc ends the picking; Page Up and Down scroll."""
        pages = {Qt.Key.Key_PageUp: -0.9, Qt.Key.Key_PageDown: 0.9}.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape and self._is_picking:
            self.stop_picking()
        elif pages is not None:
            bar = self._scroll.verticalScrollBar()
            bar.setValue(bar.value() + round(pages * self._scroll.viewport().height()))
        else:
            event.ignore()

    def _on_activated(self, sentence: str, _was_chosen: bool) -> None:
        if self._is_picking:
            self._is_picking = False
            self._ask.hide()
            self.picked.emit(sentence)
        else:
            self.sentence_chosen.emit(sentence)

    def _on_chosen(self, sentence: str) -> None:
        if self._is_showing:
            return
        self._scroll.reveal(SentenceId(sentence))
        self._scroll.sheet.update()
        if not self._is_picking:
            self.sentence_chosen.emit(sentence)


def sentence_after(
    sentence: SentenceId | None, before: Lesson | None, after: Lesson | None, moved: SentenceMap | None
) -> SentenceId | None:
    """Where a sentence of the lesson before is now; of one that is gone, the sentence that has its number."""
    if sentence is None or before is None or after is None or not after.article.sentences:
        return None
    if moved is None:
        return sentence
    if sentence in moved:
        return moved[sentence]
    sentences = after.article.sentences
    return sentences[min(before.sentence(sentence).number, len(sentences)) - 1].id
