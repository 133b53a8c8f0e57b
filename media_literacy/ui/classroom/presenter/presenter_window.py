"""The projector's window: one slide at a time, large, without names; driven by clicker, keyboard or the teacher."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QScreen
from PySide6.QtWidgets import QStackedLayout, QWidget

from media_literacy.classroom.wording.heat_words import done_words
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson
from media_literacy.ui.classroom.presenter.eyes_up_band import EyesUpBand
from media_literacy.ui.classroom.presenter.fitted_column import FittedColumn, WordLines
from media_literacy.ui.classroom.presenter.join_slide import JoinDetails, JoinSlide
from media_literacy.ui.classroom.presenter.progress_line import ProgressLine
from media_literacy.ui.classroom.presenter.projected_article import ProjectedArticle
from media_literacy.ui.classroom.presenter.projected_note import NoteLines
from media_literacy.ui.classroom.presenter.projected_text import ProjectedText
from media_literacy.ui.classroom.presenter.slides import ShownNote, Slide, SlideKind
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.labels.plain_text import set_window_title
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column, plain_row
from media_literacy.ui.window.small_screens import room_on

DESIGNED = QSize(1280, 800)
"""The size at which texts have `USUAL` times their size at 100 %; on a larger or smaller window they grow or shrink."""
USUAL = 1.6
NOTE_WIDTH = 196.0
ZOOM_STEP, LEAST_ZOOM, MOST_ZOOM = 1.1, 0.7, 1.6
_AROUND, _BETWEEN = 14.0, 10.0

_ON = {Qt.Key.Key_PageDown, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}
_BACK = {Qt.Key.Key_PageUp, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Backspace}
_BLANK = {Qt.Key.Key_B, Qt.Key.Key_Period}


class PresenterWindow(QWidget):
    """Shows what it is told. `on_pressed` and `back_pressed` say what clicker or keyboard ask for."""

    on_pressed = Signal()
    back_pressed = Signal()
    closed = Signal()

    def __init__(
        self,
        lesson: Lesson,
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        pictures: PictureSource | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        set_window_title(self, _("For the projector – Media Literacy"))
        self.setAccessibleName(_("For the projector"))
        self.setProperty("variant", "desk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)  # the program ends with the teacher's window
        self.setMinimumSize(320, 200)
        self.resize(DESIGNED)
        self._lesson, self._whole_appearance, self._zoom = lesson, appearance, 1.0
        self._appearance = self._scaled()
        self.slide = Slide(SlideKind.WORDS)
        self.is_blank = False
        self._beside: tuple[ShownNote | None, Sequence[str]] = None, ()
        self._words: tuple[str, ...] = ()
        self.eyes_up = EyesUpBand(self._appearance, self)
        self.heading = SetText("", Role.HEADING, self._appearance, self)
        self.article = ProjectedArticle(lesson, self._appearance, self, pictures=pictures)
        self.note = FittedColumn(self._appearance, self, most=1.1)
        self.text = ProjectedText(self._appearance, self, pictures=pictures)
        self.words = FittedColumn(self._appearance, self, most=1.75)
        self.joining = JoinSlide(self._appearance, self)
        self.progress = ProgressLine(self._appearance, self)
        self._arrange()

    # What is shown

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme; sizes follow the window's."""
        self._whole_appearance = appearance
        self._restyle()

    def show_joining(self, details: JoinDetails) -> None:
        """Know how the class is joined."""
        self.joining.show_details(details)

    def show_slide(self, slide: Slide) -> None:
        """Show a slide; what stays the same stays where it is."""
        before, self.slide = self.slide, slide
        self.eyes_up.setVisible(slide.is_eyes_up)
        self.heading.say(slide.heading)
        self.heading.setVisible(bool(slide.heading.strip()))
        if (slide.note, slide.legend) != self._beside:
            self._beside = slide.note, slide.legend
            if slide.note is not None:
                note = slide.note
                self.note.show_lines(NoteLines(self._lesson, note.sentence, note.opinion, note.partners))
            else:
                self.note.show_lines(WordLines(slide.legend, Role.BODY))
        self.note.setVisible(slide.note is not None or bool(slide.sentences.bars))
        if slide.kind is SlideKind.ARTICLE:
            self._stack.setCurrentWidget(self._article_holder)
            self._holder_layout.activate()
            if before.kind is not SlideKind.ARTICLE:
                self.article.scroll_to_start()
            self.article.show_sentences(slide.sentences)
        elif slide.kind is SlideKind.TEXT:
            self._stack.setCurrentWidget(self.text)
            self.text.show_blocks(slide.blocks)
        elif slide.kind is SlideKind.JOINING:
            self._stack.setCurrentWidget(self.joining)
        else:
            self._stack.setCurrentWidget(self.words)
            if tuple(slide.paragraphs) != self._words:
                self._words = tuple(slide.paragraphs)
                self.words.show_lines(WordLines(self._words, Role.LEAD, first=Role.HEADLINE), is_centred=True)
        said = done_words(slide.done, slide.present) if slide.present else slide.joined
        self.progress.show_progress(said, slide.done, slide.present, slide.time_left)

    @property
    def is_at_end(self) -> bool:
        """Whether what is shown cannot be scrolled on."""
        scrolled = self._scrolled()
        return scrolled is None or scrolled.is_at_end

    def scroll_on(self) -> bool:
        """Scroll on, if there is more."""
        scrolled = self._scrolled()
        return scrolled is not None and scrolled.scroll_on()

    def scroll_back(self) -> bool:
        """Scroll back, if there is more."""
        scrolled = self._scrolled()
        return scrolled is not None and scrolled.scroll_back()

    def open_on(self, screen: QScreen | None) -> None:
        """Fill a screen; without another one than the teacher's, stand in a window."""
        self._show_blank(False)
        if screen is None:
            if not self.isVisible():
                self.resize(self.size().boundedTo(room_on(self.screen())))
            self.show()
            self.activateWindow()
            return
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()

    def hint(self, words: str) -> None:
        """Say below what one more press would do; empty takes it away."""
        self.progress.show_hint(words)

    # Keys and sizes

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A clicker sends Page Down and Page Up, F5 and Esc, and a full stop or B to blank the screen."""
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom_by_key(key)
        elif self.is_blank:
            self._show_blank(False)
        elif key in _ON:
            if not event.isAutoRepeat():
                self.on_pressed.emit()
        elif key in _BACK:
            if not event.isAutoRepeat():
                self.back_pressed.emit()
        elif key in _BLANK:
            self._show_blank(True)
        elif key == Qt.Key.Key_F5:
            self._begin()
        elif key == Qt.Key.Key_F11:
            self._fill_screen(not self.isFullScreen())
        elif key == Qt.Key.Key_Escape:
            self._go_out()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Texts are as large as the window lets them be."""
        super().resizeEvent(event)
        self._restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Black, where nothing is to be seen."""
        if self.is_blank:
            QPainter(self).fillRect(self.rect(), Qt.GlobalColor.black)
        else:
            super().paintEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell the teacher's page."""
        super().closeEvent(event)
        self.closed.emit()

    def _begin(self) -> None:
        if self.isFullScreen():
            scrolled = self._scrolled()
            if scrolled is not None:
                scrolled.scroll_to_start()
        else:
            self._fill_screen(True)

    def _go_out(self) -> None:
        if self.isFullScreen():
            self._fill_screen(False)
        else:
            self.close()

    def _fill_screen(self, fills: bool) -> None:
        if fills:
            self.showFullScreen()
        else:
            self.showNormal()

    def _show_blank(self, is_blank: bool) -> None:
        self.is_blank = is_blank
        self._inner.setVisible(not is_blank)
        self.update()

    def _zoom_by_key(self, key: Qt.Key) -> None:
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self._zoom = min(self._zoom * ZOOM_STEP, MOST_ZOOM)
        elif key == Qt.Key.Key_Minus:
            self._zoom = max(self._zoom / ZOOM_STEP, LEAST_ZOOM)
        elif key == Qt.Key.Key_0:
            self._zoom = 1.0
        self._restyle()

    def _scrolled(self) -> ProjectedArticle | ProjectedText | None:
        return {SlideKind.ARTICLE: self.article, SlideKind.TEXT: self.text}.get(self.slide.kind)

    def _arrange(self) -> None:
        self._whole_layout = plain_column(self)
        self._inner = QWidget(self)
        self._whole_layout.addWidget(self._inner)
        column = self._column = plain_column(self._inner)
        for line in (self.eyes_up, self.heading):
            column.addWidget(line)
        middle = QWidget(self)
        self._stack = QStackedLayout(middle)
        self._article_holder = QWidget(middle)
        self._holder_layout = plain_row(self._article_holder, 0)
        self._holder_layout.addWidget(self.article, 1)
        self._holder_layout.addWidget(self.note)
        for part in (self.words, self._article_holder, self.text, self.joining):
            self._stack.addWidget(part)
        column.addWidget(middle, 1)
        column.addWidget(self.progress)
        self.eyes_up.hide()
        self._restyle()

    def _scaled(self) -> Appearance:
        share = min(self.width() / DESIGNED.width(), self.height() / DESIGNED.height())
        size = round(max(share, 0.2) * USUAL * self._zoom, 3)
        appearance = self._whole_appearance
        return appearance._replace(scale=appearance.scale._replace(size=size))

    def _restyle(self) -> None:
        appearance = self._appearance = self._scaled()
        px = appearance.scale.px
        around = round(px(_AROUND))
        self._column.setContentsMargins(around, round(around * 0.7), around, round(around * 0.7))
        self._column.setSpacing(round(px(_BETWEEN) * 0.6))
        self._holder_layout.setSpacing(around)
        self.note.setFixedWidth(round(px(NOTE_WIDTH)))
        for part in (
            self.eyes_up,
            self.heading,
            self.article,
            self.note,
            self.text,
            self.words,
            self.joining,
            self.progress,
        ):
            part.apply_appearance(appearance)


def screen_for_projector(own: QScreen) -> QScreen | None:
    """The first screen that is not the teacher's; None where there is only that one."""
    others = [screen for screen in QGuiApplication.screens() if screen is not own]
    return others[0] if others else None
