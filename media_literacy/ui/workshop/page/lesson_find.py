"""Goes from place to place that a search finds in the lesson, and replaces there; each time one step of undo."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from media_literacy.authoring.edit.source.splice import NotPossible
from media_literacy.authoring.form_places import FormPlace, NotePlace
from media_literacy.authoring.form_remarks import place_words
from media_literacy.authoring.lesson_search import Found, Replaced, Wanted, find_all, replace_all, replace_found
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.draft import Draft
from media_literacy.strings.capitals import capitalised
from media_literacy.strings.utf16 import utf16_length
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.workshop.document.lesson_document import LessonDocument
from media_literacy.ui.workshop.forms.live_text import LiveText
from media_literacy.ui.workshop.page.form_opening import FormOpener
from media_literacy.ui.workshop.page.lesson_find_bar import LessonFindBar
from media_literacy.ui.workshop.page.lesson_forms import LessonForms
from media_literacy.ui.workshop.source.source_editor import SourceEditor


class LessonFind(QObject):
    """The source need not be in sight: places are those of page and forms."""

    def __init__(
        self,
        document: LessonDocument,
        forms: LessonForms,
        opener: FormOpener,
        bar: LessonFindBar,
        source: SourceEditor,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document, self._forms, self._opener = document, forms, opener
        self._bar, self._source = bar, source
        self._at = 0
        self._last: tuple[int, Wanted, tuple[Found, ...]] | None = None
        bar.sought.connect(self._on_sought)
        bar.replaced.connect(self._on_replaced)
        bar.closed.connect(self._on_closed)

    def open(self) -> None:
        """Ask for the words; somebody who types in the source looks there."""
        if self._is_in_source():
            self._source.search(0)
        else:
            self._bar.open()

    def open_replacing(self) -> None:
        """Ask for the words, and for those that shall stand there."""
        self._bar.open(replaces=True)

    def go_on(self) -> None:
        """Go to the next place."""
        self._step(1)

    def go_back(self) -> None:
        """Go to the place before."""
        self._step(-1)

    def _step(self, direction: int) -> None:
        if self._is_in_source():
            self._source.search(direction)
        elif self._bar.isVisible() and self._bar.search.words:
            self._on_sought(direction)

    def _is_in_source(self) -> bool:
        focused = self._source.window().focusWidget()
        return focused is not None and self._source.isAncestorOf(focused)

    def _on_sought(self, direction: int) -> None:
        found = self._find()
        if found:
            self._at = (min(self._at, len(found) - 1) + direction) % len(found)
            self._show(found[self._at])
        else:
            self._opener.mark_words(None)
        if found and direction:
            announce(self._bar, _in_words(self._document.draft, found[self._at].place))
        self._bar.show_count(self._at + 1 if found else 0, len(found))

    def _on_closed(self) -> None:
        self._opener.mark_words(None)

    def _on_replaced(self, everywhere: bool) -> None:
        found = self._find()
        draft = self._document.draft
        if not found or draft is None:
            return
        new = self._bar.field.text()
        if everywhere:
            replaced = replace_all(draft, self._bar.wanted, new)
            self._document.replace_text(replaced.source)
            self._on_sought(0)
            self._bar.say(_said(replaced))
            return
        text = replace_found(draft, found[min(self._at, len(found) - 1)], new)
        if isinstance(text, NotPossible):
            self._bar.say(text.reason)
            return
        self._document.replace_text(text)
        self._on_sought(0)

    def _find(self) -> tuple[Found, ...]:
        """The places in the lesson as it is now, what is typed in a form included."""
        self._forms.flush()
        draft, wanted = self._document.read_now().draft, self._bar.wanted
        version = self._document.version
        if self._last is None or self._last[:2] != (version, wanted):
            if self._last is None or self._last[1] != wanted:
                self._at = 0
            self._last = version, wanted, find_all(draft, wanted) if draft is not None else ()
        return self._last[2]

    def _show(self, found: Found) -> None:
        goal = self._opener.show(found.place)
        self._opener.mark_words(found.place, found.start, found.end)
        if isinstance(goal, LiveText):
            _select(goal, found.start, found.end)


def _select(field: LiveText, start: int, end: int) -> None:
    cursor = QTextCursor(field.document())
    cursor.setPosition(utf16_length(field.shown[:start]))
    cursor.setPosition(utf16_length(field.shown[:end]), QTextCursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)


def _in_words(draft: Draft | None, place: FormPlace) -> str:
    """What a place is called, for whoever does not see it; of a sentence all of it."""
    if isinstance(place, NotePlace) and draft is not None:
        sentence = draft.lesson.sentence(place.sentence)
        if place.label:
            return _("In the note on sentence {number}.").format(number=sentence.number)
        return _("Sentence {number}: {text}").format(number=sentence.number, text=" ".join(sentence.text.split()))
    return capitalised(place_words(draft, place))


def _said(replaced: Replaced) -> str:
    done, left, untried = replaced.done, replaced.left, replaced.untried
    sentences = [ngettext("{n} place was replaced.", "{n} places were replaced.", done).format(n=done)]
    if left:
        text = ngettext("{n} cannot have these words, and stays.", "{n} cannot have these words, and stay.", left)
        sentences.append(text.format(n=left))
    if untried:
        text = ngettext(
            "{n} was not tried, because it would take too long. Replace it by itself.",
            "{n} were not tried, because it would take too long. Replace them one by one.",
            untried,
        )
        sentences.append(text.format(n=untried))
    return " ".join(sentences)
