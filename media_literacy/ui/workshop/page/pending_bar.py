"""A line below the lesson that is written: what was begun and is not in it yet, each with a button that leads there."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from media_literacy.i18n import gettext as _
from media_literacy.strings.capitals import capitalised
from media_literacy.ui.widgets.labels.announcements import TYPING_MILLISECONDS, announce
from media_literacy.ui.widgets.question_bar import QuestionBar
from media_literacy.ui.workshop.article.article_editor import ArticleEditor
from media_literacy.ui.workshop.article.live_page import LivePage
from media_literacy.ui.workshop.document.lesson_document import LessonDocument
from media_literacy.ui.workshop.forms.pending_input import PendingEntry, PendingInput, PendingKind
from media_literacy.ui.workshop.forms.pending_places import (
    place_of_entry,
    quoted_entry,
    sentence_of,
    words_of_entry,
)
from media_literacy.ui.workshop.page.form_opening import FormOpener
from media_literacy.ui.workshop.page.panel_pages import PARTS, SENTENCE
from media_literacy.ui.workshop.page.side_panel import SidePanel

_MOST_BUTTONS = 2
"""More would take a quarter of a low window at twice the text size."""
_IN_SENTENCE_FORM = (PendingKind.NEW_NOTE, PendingKind.NEW_CARD, PendingKind.CLASH)
_IN_PARTS_FORM = (PendingKind.NEW_CARD, PendingKind.CHOICE, PendingKind.MEANING)
_IN_PAGE = (PendingKind.NEW_TEXT, PendingKind.NEW_PICTURE)


class PendingViews(NamedTuple):
    """Where people type: the page, the forms beside it, and the way to a place in them."""

    page: LivePage
    editor: ArticleEditor
    panel: SidePanel
    opener: FormOpener


class PendingBar(QuestionBar):
    """What somebody is at just now is not told; neither is anything while all of it is in the lesson.

    What was begun is announced once, with its name, when it is left; coming by it again says nothing.
    """

    def __init__(
        self,
        document: LessonDocument,
        pending: PendingInput,
        views: PendingViews,
        say: Callable[[str, str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document, self._pending, self._views, self._say = document, pending, views, say
        self._entries: tuple[PendingEntry, ...] = ()
        self._told: tuple[str, ...] = ()
        self._announced: set[tuple[PendingKind, str]] = set()
        self._announce_soon = QTimer(self, singleShot=True, interval=TYPING_MILLISECONDS)
        self._announce_soon.timeout.connect(self._announce_new)
        self.answered.connect(self._on_answered)
        pending.changed.connect(self._show)
        document.drafted.connect(self._show)
        views.page.sentence_chosen.connect(self._show)
        views.editor.left.connect(self._show)
        views.panel.shown.connect(self._show)

    def words(self) -> str:
        """Everything that is begun, in a sentence; empty where all of it is in the lesson."""
        return self._named(self._pending.all)

    def _named(self, entries: Sequence[PendingEntry]) -> str:
        if not entries:
            return ""
        names = ", ".join(words_of_entry(self._document.draft, entry) for entry in entries)
        return _("Begun, and not in the lesson yet: {names}.").format(names=names)

    def open_last(self) -> None:
        """Go on with what was begun last, if there is anything."""
        entries = self._pending.all
        if entries:
            self._open(entries[-1])

    def _show(self) -> None:
        draft = self._document.draft
        entries = tuple(entry for entry in self._pending.all if not self._is_in_view(entry))
        told = tuple(capitalised(words_of_entry(draft, entry)) for entry in entries)
        self._entries = entries
        self._announced &= {(entry.what, entry.owner) for entry in self._pending.all}
        if told == self._told:
            return
        self._told = told
        if not told:
            self.hide()
            return
        message = _("Begun, and not in the lesson yet:")
        if len(told) > _MOST_BUTTONS:
            message = _("{n} things are begun, and not in the lesson yet. The first of them:").format(n=len(told))
        self.ask(message, told[:_MOST_BUTTONS], spoken="")
        self._announce_soon.start()

    def _announce_new(self) -> None:
        """Say what nobody has heard of yet, if it is shown still: a note that is being written is so for a moment."""
        new = [entry for entry in self._entries if (entry.what, entry.owner) not in self._announced]
        self._announced |= {(entry.what, entry.owner) for entry in new}
        announce(self, self._named(new))

    def _is_in_view(self, entry: PendingEntry) -> bool:
        """Whether somebody has it before them."""
        editor, panel = self._views.editor, self._views.panel
        if entry.what in _IN_PAGE:
            inset = editor.field if entry.what is PendingKind.NEW_TEXT else editor.pictures.form
            return not inset.isHidden()
        sentence = sentence_of(self._document.draft, entry)
        if sentence is not None and entry.what in _IN_SENTENCE_FORM:
            return panel.index == SENTENCE and sentence == self._views.page.chosen
        return sentence is None and entry.what in _IN_PARTS_FORM and panel.index == PARTS

    def _on_answered(self, index: int) -> None:
        self._open(self._entries[index])

    def _open(self, entry: PendingEntry) -> None:
        draft = self._document.read_now().draft
        if entry.what in _IN_PAGE:
            is_open = self._views.editor.go_on_with(entry)
        else:
            is_open = self._views.opener.open(place_of_entry(draft, entry))
        if not is_open:
            quote = quoted_entry(draft, entry)
            self._say(_("Where this was typed is gone from the lesson: {quote}.").format(quote=quote), "")
        self._show()
