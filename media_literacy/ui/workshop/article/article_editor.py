"""The page that is written, with what can be done at its chosen sentence: by the bar, by a menu, and by keys."""

from collections.abc import Callable

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from media_literacy.authoring.edit.source.splice import NotPossible
from media_literacy.i18n import gettext as _
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.model import SentenceId
from media_literacy.ui import key_bindings as keys
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column
from media_literacy.ui.workshop.article.article_bar import ADDING, ArticleBar
from media_literacy.ui.workshop.article.article_commands import ArticleCommand
from media_literacy.ui.workshop.article.article_edits import ArticleEdits
from media_literacy.ui.workshop.article.live_page import LivePage
from media_literacy.ui.workshop.article.new_text_field import NewTextField


class ArticleEditor(QWidget):
    """The bar over the live page. `say` tells why something could not be done."""

    def __init__(
        self,
        page: LivePage,
        edits: ArticleEdits,
        say: Callable[[str], None],
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._page, self._edits, self._say = page, edits, say
        self._draft: Draft | None = None
        self._is_before = False
        self.bar = ArticleBar(self)
        self.field = NewTextField(appearance, self)
        column = plain_column(self)
        column.addWidget(self.bar)
        column.addWidget(page, 1)
        self.bar.chosen.connect(self._on_command)
        self.field.given.connect(self._on_given)
        self.field.left.connect(self._on_left)
        self.field.resized.connect(page.fit_inset)
        page.sentence_chosen.connect(self._on_sentence_chosen)
        page.menu_opening.connect(self._on_menu_opening)
        for binding, slot in ((keys.ADD_AFTER, self._on_add_after), (keys.ADD_BEFORE, self._on_add_before)):
            for chord in (binding.chord, binding.chord.replace("Return", "Enter")):
                keys.add_shortcut(QKeySequence(chord), slot, page.article, is_inside=True, repeats=False)

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        self._page.apply_appearance(appearance)
        self.field.apply_appearance(appearance)
        self._page.fit_inset()

    def show_draft(self, draft: Draft | None) -> None:
        """The lesson as it is now, shown on the page already."""
        self._draft = draft
        self._show_possible()
        below = self._page.inset_below
        if below is None and not self.field.isHidden():
            self._on_left()
        elif below is not None:
            self._name_field(below)

    def flush(self) -> None:
        """Bring what is typed in the field into the lesson; where it cannot be, it stays there."""
        if not self.field.isHidden() and self.field.words:
            self._add()

    # What is asked for

    def _on_command(self, command: object) -> None:
        if command is ArticleCommand.ADD_AFTER:
            self._on_add_after()
        elif command is ArticleCommand.ADD_BEFORE:
            self._on_add_before()

    def _on_add_after(self) -> None:
        self._ask(is_before=False)

    def _on_add_before(self) -> None:
        self._ask(is_before=True)

    def _ask(self, *, is_before: bool) -> None:
        chosen = self._page.chosen
        if chosen is None or self._draft is None:
            return
        self._is_before = is_before
        self._name_field(chosen)
        self._page.show_inset(self.field, chosen)
        self.field.take_focus()

    def _name_field(self, sentence: SentenceId) -> None:
        number = self._draft.lesson.sentence(sentence).number if self._draft is not None else 0
        title = _("New sentence before sentence {n}") if self._is_before else _("New sentence after sentence {n}")
        self.field.ask(title.format(n=number))

    def _on_given(self, goes_on: bool) -> None:
        if not self.field.words:
            self._on_left()
            return
        added = self._add()
        if added is None:
            return
        if goes_on:
            self._page.choose(added)
            self._ask(is_before=False)
        else:
            self._close(added)

    def _add(self) -> SentenceId | None:
        below = self._page.inset_below
        if below is None:
            return None
        added = self._edits.add_sentence(below, self.field.words, is_before=self._is_before)
        if isinstance(added, NotPossible):
            self.field.say(added.reason)
            return None
        self.field.clear()
        return added

    def _on_left(self) -> None:
        self._close(self._page.chosen)

    def _close(self, sentence: SentenceId | None) -> None:
        had_focus = self.field.isAncestorOf(self.field.window().focusWidget())
        self._page.take_inset_away()
        if sentence is not None:
            self._page.choose(sentence)
        if had_focus:
            self._page.article.take_focus()

    # What can be done

    def _on_sentence_chosen(self, _sentence: str) -> None:
        self._show_possible()

    def _on_menu_opening(self, menu: QMenu) -> None:
        before = menu.actions()[0]
        self.bar.fill_menu(menu, ADDING, before)
        menu.insertSeparator(before)

    def _show_possible(self) -> None:
        has_chosen = self._page.chosen is not None and self._draft is not None
        self.bar.show_possible(frozenset(ADDING) if has_chosen else frozenset())
