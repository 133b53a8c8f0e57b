"""How the article is painted: what is known of its sentences, and what of it has to be painted again."""

from collections.abc import Collection, Iterable, Mapping
from collections.abc import Set as AbstractSet

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from media_literacy.lesson.model import SentenceId
from media_literacy.ui.reader.article.article_painter import ArticleAppearance, around
from media_literacy.ui.reader.article.explained_words import ExplainedWords
from media_literacy.ui.reader.article.printed_article import PrintedArticle
from media_literacy.ui.reader.article.selectable_article import SelectableArticle
from media_literacy.ui.reader.article.sentence_state import SentenceState

_MANY = 40
"""So many sentences that changed are not looked for one by one: the page is painted again as far as it is seen."""


class PaintedArticle(SelectableArticle):
    """Paints its sentences as they are; of a change it paints what it touches."""

    def __init__(self, printed: PrintedArticle, parent: QWidget | None, *, has_numbers: bool) -> None:
        super().__init__(printed, parent)
        self._has_numbers = has_numbers
        self._states: Mapping[SentenceId, SentenceState] = {}
        self._chosen: SentenceId | None = None
        self._hinted: frozenset[SentenceId] = frozenset()
        self._numbered: frozenset[SentenceId] = frozenset()
        self._partners: frozenset[SentenceId] = frozenset()
        self._shares: Mapping[SentenceId, float] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @property
    def is_laid_out(self) -> bool:
        """Whether the lines were broken for the page's width."""
        return self._print.is_laid_out

    @property
    def chosen(self) -> SentenceId | None:
        """The sentence that the keyboard is at."""
        return self._chosen

    @property
    def hinted(self) -> frozenset[SentenceId]:
        """The sentences that a hint speaks of."""
        return self._hinted

    def has_focused_sentence(self) -> bool:
        """Whether one of the sentences has the keyboard's focus."""
        raise NotImplementedError

    def forget_sentences(self) -> None:
        """Nothing is known of any sentence: the article has another wording."""
        self._chosen = self._selection = self._hovered = None
        self._states, self._hinted, self._numbered, self._partners = {}, frozenset(), frozenset(), frozenset()
        self._explained = ExplainedWords()

    def paint_states(
        self, states: Mapping[SentenceId, SentenceState], among: Iterable[SentenceId] | None = None
    ) -> None:
        """Paint what is known of the sentences; only those are painted again that changed, `among` these if given."""
        plain = SentenceState.PLAIN
        known = {*states, *self._states} if among is None else among
        changed = {id for id in known if states.get(id, plain) is not self._states.get(id, plain)}
        self._states = dict(states)
        self._repaint_many(changed)

    def show_hinted(self, sentences: frozenset[SentenceId]) -> None:
        """Point at the sentences that a hint speaks of."""
        before, self._hinted = self._hinted, sentences
        self.repaint_sentences(before ^ sentences)

    def show_partners(self, sentences: frozenset[SentenceId]) -> None:
        """Frame the sentences that clash with the chosen one."""
        before, self._partners = self._partners, sentences
        self.repaint_sentences(before ^ sentences)

    def show_shares(self, shares: Mapping[SentenceId, float]) -> None:
        """Show at the edge of the page which part of a class doubted each sentence, from 0 to 1."""
        if shares != self._shares:
            before, self._shares = self._shares, dict(shares)
            self._repaint_many(before.keys() | self._shares.keys())

    def number_all(self) -> None:
        """Begin each sentence with its number: it is talked about by it."""
        self._has_numbers = True
        self.update()

    def show_numbered(self, sentences: AbstractSet[SentenceId]) -> None:
        """Print the numbers of these sentences in the page's margin, because something refers to them."""
        if sentences != self._numbered:
            before, self._numbered = self._numbered, frozenset(sentences)
            self._repaint_many(before ^ self._numbered)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page, with what is known and what somebody does just now."""
        shown = ArticleAppearance(
            self._states,
            self._chosen,
            self._hovered,
            self._hinted,
            self._selection,
            has_focus=self.has_focused_sentence(),
            has_numbers=self._has_numbers,
            numbered=self._numbered | self._hinted,
            words=self._explained,
            partners=self._partners,
            shares=self._shares,
        )
        self._print.paint(QPainter(self), event, self.rect(), shown)

    def _repaint(self, sentence: SentenceId) -> None:
        if self.is_laid_out:
            self.update(around(self.layout_of_page, sentence, self.width()))

    def _repaint_many(self, sentences: Collection[SentenceId]) -> None:
        if len(sentences) > _MANY:
            self.update()
        else:
            self.repaint_sentences(sentences)

    def repaint_sentences(self, sentences: Iterable[SentenceId]) -> None:
        """Paint some sentences again."""
        for sentence in sentences:
            self._repaint(sentence)
