"""The article as one text under a caret, for a screen reader that reads all of it in one go.

It lies unpainted below the page, one sentence a paragraph, and is made only where somebody listens. To be marked, a
sentence is reached as a check box.
"""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Article, SentenceId
from media_literacy.lesson.text_blocks import Run
from media_literacy.ui.reader.article.article_view import ArticleView
from media_literacy.ui.text.spoken_blocks import SpokenParagraph, spoken_blocks, spoken_language
from media_literacy.ui.widgets.after_painting import PaintedTimer
from media_literacy.ui.widgets.labels.reading_text import ReadingText

_FILL_AFTER = 50
"""Milliseconds from the painting of the page after which the text is filled."""


class ArticleText(ReadingText):
    """A stop before the sentences; `sentence_reached` carries the one under the caret."""

    sentence_reached = Signal(str)

    def __init__(self, article: Article, language: str, sheet: QWidget) -> None:
        super().__init__(sheet)
        self._article, self._language = article, language
        self._sentences: list[SentenceId | None] = []
        self._view: ArticleView | None = None
        self._fill_soon = PaintedTimer(_FILL_AFTER, self)
        self._fill_soon.timeout.connect(self._fill)
        self.setAccessibleName(_("The whole article, to be read in one go"))
        self.paragraph_reached.connect(self._on_paragraph_reached)
        self.hide()

    def lie_under(self, view: ArticleView) -> None:
        """Be where the page is."""
        self._view = view
        if not self._sentences:
            self._fill_soon.start()
        self.setGeometry(view.geometry())
        if self.isHidden():
            self.show()
            self.lower()

    def _fill(self) -> None:
        self._fill_soon.stop()
        if not self._sentences:
            paragraphs = sentence_paragraphs(self._article)
            told = spoken_language(self._language)
            self._sentences = [*[None] * len(told), *(sentence for _paragraph, sentence in paragraphs)]
            self.show_paragraphs([*told, *(paragraph for paragraph, _sentence in paragraphs)])

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Go on where the reader is."""
        self._fill()
        chosen = self._view.chosen if self._view is not None else None
        if chosen in self._sentences and self._sentences.index(chosen) != self.paragraph:
            self.go_to_paragraph(self._sentences.index(chosen))
        super().focusInEvent(event)

    def _on_paragraph_reached(self, index: int) -> None:
        sentence = self._sentences[index] if index < len(self._sentences) else None
        if sentence is not None and self.hasFocus():
            self.sentence_reached.emit(sentence)


def sentence_paragraphs(article: Article) -> list[tuple[SpokenParagraph, SentenceId | None]]:
    """The article sentence by sentence, and its blocks without any, such as pictures, in between."""
    in_block: dict[int, list[SentenceId]] = {}
    texts = {sentence.id: sentence.text for sentence in article.sentences}
    for sentence in article.sentences:
        in_block.setdefault(sentence.block, []).append(sentence.id)
    found: list[tuple[SpokenParagraph, SentenceId | None]] = []
    for paragraph in spoken_blocks(article.blocks):
        sentences = [sentence for block in paragraph.blocks for sentence in in_block.get(block, ())]
        if len(sentences) <= 1:
            found.append((paragraph, sentences[0] if sentences else None))
        else:
            found += [(SpokenParagraph((Run(texts[sentence]),)), sentence) for sentence in sentences]
    return found
