"""The page that is written, with what can be done at its chosen sentence: by the bar, by a menu, and by keys."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from media_literacy.authoring.edit.article.block_adding import add_block
from media_literacy.authoring.edit.article.sentence_adding import add_sentence
from media_literacy.authoring.edit.article.sentence_removing import goes_with, loss_of, remove_block, remove_sentence
from media_literacy.authoring.edit.source.splice import NotPossible
from media_literacy.i18n import gettext as _
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.model import SentenceId
from media_literacy.lesson.text_blocks import ABOVE_THE_TEXT, BlockKind
from media_literacy.ui.keys import key_bindings as keys
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column
from media_literacy.ui.widgets.question_bar import QuestionBar
from media_literacy.ui.workshop.article.article_bar import ArticleBar
from media_literacy.ui.workshop.article.article_commands import (
    EDITS,
    NEW_BLOCKS,
    REMOVING,
    Answer,
    ArticleCommand,
    ArticleEdit,
    command_words,
    new_text_title,
    possible_commands,
    role_command,
)
from media_literacy.ui.workshop.article.article_edits import ArticleEdits
from media_literacy.ui.workshop.article.live_page import LivePage
from media_literacy.ui.workshop.article.new_text_field import NewTextField
from media_literacy.ui.workshop.article.pending_text import PendingText
from media_literacy.ui.workshop.article.picture_editor import PictureEditor, dropped_file
from media_literacy.ui.workshop.article.removal_words import removal_question
from media_literacy.ui.workshop.forms.pending_input import PendingEntry, PendingInput, PendingKind

_IN_A_ROW = (ArticleCommand.ADD_SPOKEN, ArticleCommand.ADD_ITEM, ArticleCommand.ADD_ROW)


class ArticleEditor(QWidget):
    """The bar over the live page, and a question below it. A picture that is dropped on it is taken into the lesson.

    `say` tells why something could not be done, and what to do; `find_folder` where the lesson lies. What is typed in
    the page waits among what is pending; `added` says that it is in the lesson, `left` that its field is closed.
    """

    added, left = Signal(), Signal()

    def __init__(
        self,
        page: LivePage,
        edits: ArticleEdits,
        pending: PendingInput,
        find_folder: Callable[[], Path | None],
        say: Callable[[str, str], None],
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._edits, self._say = edits, say
        self._draft: Draft | None = None
        self._adding = ArticleCommand.ADD_AFTER
        self._removing: tuple[SentenceId, ArticleCommand] | None = None
        self.bar = ArticleBar(self)
        self.field = NewTextField(appearance, self)
        self.question = QuestionBar(self)
        self._pending = PendingText(self.field, pending, self)
        self.pictures = PictureEditor(page, edits, pending, find_folder, say, appearance, self)
        self.setAcceptDrops(True)
        column = plain_column(self)
        column.addWidget(self.bar)
        column.addWidget(page, 1)
        column.addWidget(self.question)  # below, so that the page stays where it is
        self.bar.chosen.connect(self._on_command)
        self.field.given.connect(self._on_given)
        self.field.left.connect(self._on_left)
        self.field.text.typed.connect(self._on_typed)
        self.field.discarded.connect(self._on_discarded)
        self.field.resized.connect(page.fit_inset)
        self.question.answered.connect(self._on_answered)
        page.sentence_chosen.connect(self._on_sentence_chosen)
        page.menu_opening.connect(self._on_menu_opening)
        self._shortcuts: dict[QObject, ArticleCommand] = {}
        for command, words in command_words().items():
            if words.binding is not None:
                self._add_shortcuts(command, words.binding)

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        self._page.apply_appearance(appearance)
        self.field.apply_appearance(appearance)
        self.pictures.form.apply_appearance(appearance)
        self._page.fit_inset()

    def show_draft(self, draft: Draft | None) -> None:
        """The lesson as it is now, shown on the page already."""
        self._draft = draft
        self._show_possible()
        below = self._page.inset_below
        if below is None and not (self.field.isHidden() and self.pictures.form.isHidden()):
            self._on_left()
        elif below is not None:
            self._name_field(below)

    def flush(self) -> None:
        """Bring what is typed in the field into the lesson; where it cannot be, it stays there."""
        if not self.field.isHidden() and self.field.words:
            self._add()

    def go_on_with(self, entry: PendingEntry) -> bool:
        """Open the field or the form with what was typed there before; False where there is no sentence to be at."""
        draft = self._draft
        if draft is None or not draft.raw.article.ids:
            return False
        at = next((id for id in draft.raw.article.ids if id == entry.owner), draft.raw.article.ids[-1])
        self._page.choose(at)
        if entry.what is PendingKind.NEW_PICTURE:
            self.pictures.go_on_with(entry, draft, at)
        else:
            self._ask_for_words(at, self._pending.adding or ArticleCommand.ADD_AFTER)
        return True

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file."""
        if self._draft is not None and dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take a picture in: below the chosen sentence, or at the end of the article."""
        file = dropped_file(event.mimeData())
        if file is not None and self._draft is not None:
            event.acceptProposedAction()
            self.pictures.begin(file, self._draft, self._page.chosen or self._draft.raw.article.ids[-1])

    # What is asked for

    def _on_command(self, command: object) -> None:
        chosen = self._page.chosen
        if chosen is None or self._draft is None or not isinstance(command, ArticleCommand):
            return
        if command in EDITS:
            self._make(chosen, EDITS[command])
        elif command is ArticleCommand.ADD_PICTURE:
            self.pictures.choose_file(self._draft, chosen)
        elif command is ArticleCommand.CHANGE_PICTURE:
            self.pictures.change(self._draft, chosen)
        elif command in REMOVING:
            self._ask_to_remove(chosen, command)
        else:
            self._ask_for_words(chosen, command)

    def _on_shortcut(self) -> None:
        command = self._shortcuts[self.sender()]
        chosen = self._page.chosen
        if chosen is None or self._draft is None:
            return
        if command in possible_commands(self._draft, chosen):
            self._on_command(command)

    def _make(self, sentence: SentenceId, edit: ArticleEdit) -> bool:
        answer = self._edits.make(sentence, edit)
        if isinstance(answer, NotPossible):
            self._say(answer.reason, "")
            announce(self._page.article, answer.reason)
            return False
        self._page.choose(answer)
        return True

    # Something new

    def _ask_for_words(self, chosen: SentenceId, command: ArticleCommand) -> None:
        self._adding = self._fitting(chosen, command)
        self._name_field(chosen)
        self._pending.show()
        self._page.show_inset(self.field, chosen)
        self.field.take_focus()
        self._on_typed()

    def _fitting(self, chosen: SentenceId, command: ArticleCommand) -> ArticleCommand:
        """Behind a headline or a byline nobody goes on in its line: what comes next is a paragraph."""
        assert self._draft is not None
        raw = self._draft.raw
        stands_alone = raw.article.block(raw.article.sentence(chosen)).kind in (*ABOVE_THE_TEXT, BlockKind.HEADING)
        return ArticleCommand.ADD_PARAGRAPH if stands_alone and command is ArticleCommand.ADD_AFTER else command

    def _name_field(self, sentence: SentenceId) -> None:
        number = self._draft.lesson.sentence(sentence).number if self._draft is not None else 0
        self.field.ask(new_text_title(self._adding, number))

    def _on_given(self, goes_on: bool) -> None:
        if not self.field.words:
            self._on_left()
            return
        added = self._add()
        if added is None:
            return
        if goes_on:
            self._page.choose(added)
            is_in_a_row = self._adding in _IN_A_ROW
            self._ask_for_words(added, self._adding if is_in_a_row else ArticleCommand.ADD_AFTER)
        else:
            self._close(added)

    def _add(self) -> SentenceId | None:
        if (below := self._page.inset_below) is None:
            return None
        added = self._edits.make(below, partial(_added, words=self.field.words, adding=self._adding))
        if isinstance(added, NotPossible):
            self.field.say(added.reason)
            return None
        self.field.clear()
        self._pending.drop()
        self.added.emit()
        return added

    def _on_typed(self) -> None:
        if (below := self._page.inset_below) is not None:
            self._pending.put(below, self._adding)

    def _on_discarded(self) -> None:
        self.field.take_focus()  # the button goes with the text
        self.field.clear()
        self._pending.drop()
        self._on_left()

    def _on_left(self) -> None:
        self._close(self._page.chosen)

    def _close(self, sentence: SentenceId | None) -> None:
        focused = self.window().focusWidget()
        had_focus = self.field.isAncestorOf(focused) or self.pictures.form.isAncestorOf(focused)
        self._page.take_inset_away()
        if sentence is not None:
            self._page.choose(sentence)
        if had_focus:
            self._page.article.take_focus()
        self.left.emit()

    # Something less

    def _ask_to_remove(self, chosen: SentenceId, command: ArticleCommand) -> None:
        assert self._draft is not None
        self._removing = chosen, command
        gone = goes_with(self._draft, chosen, with_block=command is ArticleCommand.REMOVE_BLOCK)
        question = removal_question(loss_of(self._draft, gone), len(gone))
        if question:
            self.question.ask(question, [_("Remove"), _("Keep")], takes_focus=True)
        else:
            self._remove()

    def _on_answered(self, answer: int) -> None:
        if answer == 0:
            self._remove()
        self._page.article.take_focus()

    def _remove(self) -> None:
        if self._removing is not None:
            sentence, command = self._removing
            is_block = command is ArticleCommand.REMOVE_BLOCK
            self._make(sentence, remove_block if is_block else remove_sentence)

    # What can be done

    def _on_sentence_chosen(self, _sentence: str) -> None:
        self.question.hide()
        self._show_possible()

    def _on_menu_opening(self, menu: QMenu) -> None:
        self.bar.fill_sentence_menu(menu)

    def _show_possible(self) -> None:
        chosen, draft = self._page.chosen, self._draft
        if chosen is None or draft is None or chosen not in draft.raw.article.ids:
            self.bar.show_possible(frozenset())
        else:
            self.bar.show_possible(possible_commands(draft, chosen), role_command(draft, chosen))

    def _add_shortcuts(self, command: ArticleCommand, binding: keys.KeyBinding) -> None:
        """While a sentence has the keyboard; Enter on the number keys counts, too."""
        for chord in dict.fromkeys((binding.chord, binding.chord.replace("Return", "Enter"))):
            made = keys.add_shortcut(
                QKeySequence(chord), self._on_shortcut, self._page.article, is_inside=True, repeats=False
            )
            self._shortcuts[made] = command


def _added(draft: Draft, sentence: SentenceId, *, words: str, adding: ArticleCommand) -> Answer:
    new = NEW_BLOCKS.get(adding)
    if new is not None:
        return add_block(draft, sentence, words, new)
    return add_sentence(draft, sentence, words, is_before=adding is ArticleCommand.ADD_BEFORE)
