"""Steps back and forth through the changes of a lesson; each shows where it was, in the page and in the form."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from media_literacy.authoring.form_places import FormPlace, FrontPlace, PartPlace, SourcePlace, place_at
from media_literacy.authoring.form_remarks import place_words
from media_literacy.i18n import gettext as _
from media_literacy.lesson.draft import Draft
from media_literacy.strings.common_ends import common_ends
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.workshop.document.lesson_document import LessonDocument
from media_literacy.ui.workshop.page.form_opening import FormOpener
from media_literacy.ui.workshop.page.lesson_forms import LessonForms
from media_literacy.ui.workshop.source.source_editor import SourceEditor


class UndoSteps(QObject):
    """`refused_taken_back` says that the step back took what stood in a field and could not be written."""

    refused_taken_back = Signal()

    def __init__(
        self,
        document: LessonDocument,
        forms: LessonForms,
        opener: FormOpener,
        source: SourceEditor,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document, self._forms, self._opener, self._source = document, forms, opener, source

    def undo(self) -> None:
        """Take the last change back; what is typed and not told yet belongs to it."""
        self._forms.flush()
        self._document.read_now()
        if self._forms.edits.take_back_refused():
            self._forms.accept_next_model_value()
            self._document.read_soon()
            self.refused_taken_back.emit()
        else:
            self._step(self._document.text_document.undo, _("Taken back: {place}"), _("Taken back."))

    def redo(self) -> None:
        """Make the change again that was taken back last."""
        self._step(self._document.text_document.redo, _("Made again: {place}"), _("Made again."))

    def _step(self, step: Callable[[], None], words: str, placeless: str) -> None:
        before, draft_before = self._document.text, self._document.read_now().draft
        held = self._source.window().focusWidget()
        is_in_form = self._opener.is_in_form(held)
        step()
        self._forms.accept_next_model_value()
        self._document.read_soon()
        text = self._document.text
        draft = self._document.read_now().draft if text != before else None
        if draft is None:
            return
        start, end = common_ends(before, text)
        if self._source.isVisible():
            self._source.select(start, len(text) - end)
        place = _place(draft, start, len(text) - end)
        if isinstance(place, SourcePlace) and draft_before is not None:
            gone = _place(draft_before, start, len(before) - end)
            place = gone if isinstance(gone, PartPlace | FrontPlace) else place  # a form shows it empty
        if not isinstance(place, SourcePlace):
            self._opener.show(place)
            if held is not None and (is_in_form or isinstance(held, Button)):
                self._keep_keyboard(held, place)
            announce(self._source.window(), words.format(place=place_words(draft, place)))
        else:
            announce(self._source.window(), placeless)

    def _keep_keyboard(self, held: QWidget, place: FormPlace) -> None:
        """Where what had the keyboard went with the step, Qt gives it to whatever comes next: it belongs to the place.

        A button that cannot be pressed any more hands it to the article, where the same key writes nothing.
        """
        if not isValid(held) or not held.isVisible():
            self._opener.open(place)
        elif not held.isEnabled():
            self._opener.focus_article()


def _place(draft: Draft, start: int, end: int) -> FormPlace:
    """Where the words stand that changed from one offset to another; empty lines before them do not count."""
    changed = draft.source.text[start:end]
    start += len(changed) - len(changed.lstrip())
    return place_at(draft, draft.source.location(min(start, len(draft.source.text))))
