"""The printed page: shows what is known of the sentences, and turns mouse, keys and assistive toggles into their ids.

It knows no rules. What a sentence looks like comes in through `show_states`, what happened goes out as signals.
"""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QWidget

from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Article, SentenceId
from media_literacy.ui.reader.article.painted_article import PaintedArticle
from media_literacy.ui.reader.article.printed_article import PrintedArticle
from media_literacy.ui.reader.article.sentence_controls import SentenceControl, SentenceControls
from media_literacy.ui.reader.article.sentence_state import SentenceState
from media_literacy.ui.text.labelled_copy import with_label
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.theme.appearance import Appearance

USUAL_VIEW = (0.0, 2000.0)
"""What is taken to be in view of a page by itself, in px."""


class ArticleView(PaintedArticle):
    """One article on its page; as wide as it is told and as high as that makes it."""

    sentence_activated = Signal(str, bool)
    """A sentence's id, and whether it was the chosen one before."""
    sentence_chosen = Signal(str)
    sentence_reached = Signal(str)
    """Somebody went to a sentence without pointing at it: it has to come into view."""
    focus_wanted = Signal()
    """A sentence is about to get the keyboard: what stands in the place of the article has to go."""

    def __init__(
        self,
        article: Article,
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        pictures: PictureSource | None = None,
        is_right_to_left: bool = False,
        has_numbers: bool = False,
    ) -> None:
        """With `has_numbers`, each sentence begins with its number, as in a proof."""
        printed = PrintedArticle(article, appearance, pictures, is_right_to_left=is_right_to_left)
        super().__init__(printed, parent, has_numbers=has_numbers)
        self._near: tuple[float, float] | None = None
        self._controls = self._make_controls()
        self.setAccessibleName(_("Article"))

    # What it shows

    @property
    def page_width(self) -> float:
        """The width of the page, in px."""
        return self._print.width

    def set_page_width(self, width: float) -> None:
        """Break the lines for a page of another width, in px."""
        self._print.set_width(width)
        self._resize_to_layout()

    def make_room(self, room_below: Mapping[int, float]) -> None:
        """Leave room under some blocks, by index, for notes that stand in the text."""
        if self.layout_of_page.make_room(room_below):
            self._resize_to_layout()

    def apply_appearance(self, appearance: Appearance) -> None:
        """Paint in another theme, or lay out in another size."""
        self._print.set_appearance(appearance)
        self._resize_to_layout()

    def show_article(
        self, article: Article, chosen: SentenceId | None, *, pictures: PictureSource, is_right_to_left: bool
    ) -> None:
        """Print another wording, with this sentence chosen; what did not change is not laid out again."""
        had_focus = self._controls.has_focus()
        self._controls.remove_all()
        self._print.set_article(article, pictures, is_right_to_left=is_right_to_left)
        self.forget_sentences()
        self._controls = self._make_controls()
        self._resize_to_layout()
        if chosen is not None:
            self.choose(chosen, take_focus=had_focus)

    @property
    def label(self) -> str:
        """The label of origin."""
        return self._print.label

    def show_label(self, label: str) -> None:
        """Print the label of origin over the article, and send it along with every copy."""
        if label != self._print.label:
            was_laid_out = self.is_laid_out
            self._print.set_label(label)
            if was_laid_out:
                self._resize_to_layout()

    def show_states(
        self,
        states: Mapping[SentenceId, SentenceState],
        names: Mapping[SentenceId, str],
        checked: frozenset[SentenceId],
        among: Iterable[SentenceId] | None = None,
    ) -> None:
        """Show what is known of the sentences, and say it to assistive technology; only what changed is painted again.

        `names` are what is read aloud, `checked` the marked ones. Where it is known, they changed `among` these alone.
        """
        self.paint_states(states, among)
        self._controls.show_state(names, checked, among)

    def choose(self, sentence: SentenceId, *, take_focus: bool = False, announcement: str = "") -> None:
        """Make a sentence the chosen one; with the focus, the announcement is heard behind its name."""
        if take_focus:
            self.focus_wanted.emit()
        before, self._chosen = self._chosen, sentence
        self._controls.set_tab_stop(sentence, self.layout_of_page, take_focus=take_focus, announcement=announcement)
        if before == sentence:
            return
        if before is not None:
            self._repaint(before)
        self._repaint(sentence)
        self.sentence_chosen.emit(sentence)

    def step(self, by: int) -> None:
        """Choose the sentence so many further on; from nowhere, the first one in the window."""
        sentences = self._print.article.sentences
        if not sentences:
            return
        if self._chosen is None:
            top = self.visibleRegion().boundingRect().top()
            first = next(
                (sentence for sentence in sentences if self.layout_of_page.top(sentence.id) >= top), sentences[0]
            )
            self._reach(first.id)
            return
        number = self.layout_of_page.sentence(self._chosen).number - 1
        self._reach(sentences[min(max(number + by, 0), len(sentences) - 1)].id)

    def _reach(self, sentence: SentenceId) -> None:
        self.choose(sentence, take_focus=True)
        self.sentence_reached.emit(sentence)

    def has_focused_sentence(self) -> bool:
        """Whether one of the sentences has the keyboard's focus."""
        return self._controls.has_focus()

    def control_of_chosen(self) -> QWidget:
        """What has the focus when the keyboard is at the chosen sentence."""
        return self._controls.tab_stop or self

    def place_controls(self, top: float, bottom: float) -> None:
        """Lay the assistive controls over the sentences; in a long article only between two heights, in px."""
        self._near = (top, bottom)
        self._controls.place_between(self.layout_of_page, top, bottom)

    def copy_text(self) -> str:
        """What a copy holds: the selected text, else the chosen sentence, with the label of origin."""
        text = self.selected_text
        if not text and self._chosen is not None:
            text = self.layout_of_page.sentence(self._chosen).text
        return with_label(text, self.label)

    # Painting

    def showEvent(self, event: QShowEvent) -> None:
        """A page by itself, that no desk gave a width, takes the usual one."""
        super().showEvent(event)
        if not self.is_laid_out:
            self._near = self._near or USUAL_VIEW
            self._resize_to_layout()

    def click_sentence(self, sentence: SentenceId) -> None:
        """Activate it, and give it the keyboard; a marked one is first chosen, so that no stray click takes a mark."""
        if sentence != self._chosen and self._states.get(sentence) is SentenceState.MARKED:
            self.choose(sentence, take_focus=True)
        else:
            self._activate(sentence, take_focus=True)

    def _activate(self, sentence: SentenceId, *, take_focus: bool) -> None:
        was_chosen = sentence == self._chosen
        self.choose(sentence, take_focus=take_focus)
        self.sentence_activated.emit(sentence, was_chosen)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move from sentence to sentence; what is not known here goes on to the page."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        elif event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif event.key() in steps:
            by = steps[Qt.Key(event.key())]
            is_sideways = event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
            self.step(-by if is_sideways and self._print.is_right_to_left else by)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            last = len(self._print.article.sentences)
            self.step(-last if event.key() == Qt.Key.Key_Home else last)
        else:
            event.ignore()

    def take_focus(self, announcement: str = "") -> None:
        """Give the keyboard to the article, where the reader was; the announcement is heard behind the sentence."""
        if self._print.article.sentences:
            chosen = self._chosen or self._print.article.sentences[0].id
            self.choose(chosen, take_focus=True, announcement=announcement)

    @property
    def tab_stops(self) -> list[QWidget]:
        """The article is one stop for Tab."""
        return [self.control_of_chosen()]

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The focus belongs to a sentence."""
        self.take_focus()

    def _on_control_clicked(self) -> None:
        control = self.sender()
        if isinstance(control, SentenceControl):
            was_chosen = control.sentence == self._chosen
            self._activate(control.sentence, take_focus=False)
            if not was_chosen:  # by assistive technology, wherever the page stands
                self.sentence_reached.emit(control.sentence)

    def _on_control_focused(self, sentence: str) -> None:
        was_chosen = sentence == self._chosen
        self.choose(SentenceId(sentence))
        self._repaint(SentenceId(sentence))
        if not was_chosen:  # by assistive technology
            self.sentence_reached.emit(sentence)

    # Inside

    def _make_controls(self) -> SentenceControls:
        return SentenceControls(self._print.article.sentences, self, self._on_control_clicked, self._on_control_focused)

    def _resize_to_layout(self) -> None:
        self.resize(round(self.layout_of_page.page_width), round(self.layout_of_page.height))
        if self._near is not None:  # else nobody knows yet what is in view
            self.place_controls(*self._near)
        self.update()
