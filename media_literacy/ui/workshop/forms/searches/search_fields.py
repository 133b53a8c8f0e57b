"""One search as fields: what is searched for, the claim, the results, and what they say of it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from media_literacy.authoring.edit.parts.search_text import SearchText
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Bearing, Sentence
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column
from media_literacy.ui.workshop.forms.choice_buttons import ChoiceButtons, Option
from media_literacy.ui.workshop.forms.entry_head import EntryHead
from media_literacy.ui.workshop.forms.form_context import FormContext
from media_literacy.ui.workshop.forms.live_text import LiveText
from media_literacy.ui.workshop.forms.numbered_rows import NumberedRow
from media_literacy.ui.workshop.forms.prose_text import ProseText
from media_literacy.ui.workshop.forms.searches.claim_choice import ClaimChoice
from media_literacy.ui.workshop.forms.searches.hit_fields import HitRows


class SearchFields(NumberedRow):
    """One search, folded until it is opened. `pick_requested` says that its claim is to be clicked in the page."""

    pick_requested = Signal()

    def __init__(self, context: FormContext, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("variant", "paper")
        self._search = SearchText()
        self._number = 1
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(4)
        self.opener = Button(_("Edit"), self, variant="link")
        self.opener.clicked.connect(self._on_opener_clicked)
        self.head = EntryHead(Role.NOTE_TITLE, appearance, self, self.opener)
        self.head.moved.connect(self.moved)
        self.head.removed.connect(self.removed)
        column.addWidget(self.head)
        self._body = QWidget(self)
        self._column = plain_column(self._body, 6)
        column.addWidget(self._body)
        self.query = ProseText("", appearance, self._body, is_one_line=True)
        self.claim = ClaimChoice(appearance, self._body)
        self.hits = HitRows(_("Add a result"), context.watch, appearance, self._body, spacing=6)
        question = _("What do the results say of the claim?")
        options = [Option(bearing.value, word) for bearing, word in _answers().items()]
        self.bearing = ChoiceButtons(question, options, appearance, self._body)
        self.conclusion = ProseText("", appearance, self._body, lines=2)
        self._add(_("What is searched for"), appearance, self.query)
        self._column.addWidget(self.claim)
        self._add(_("What the search finds"), appearance, self.hits)
        self._add(question, appearance, self.bearing)
        self._add(_("Why, and by which result"), appearance, self.conclusion)
        self.use_fields(self.query, self.claim.words, self.conclusion)
        self.claim.chosen.connect(self._on_chosen)
        self.claim.pick_requested.connect(self.pick_requested)
        self.bearing.chosen.connect(self._on_chosen)
        self.hits.edited.connect(self.typed)
        self.hits.changed.connect(self.changed)
        self.query.typed.connect(self._show_title)
        self._body.hide()

    @property
    def value(self) -> SearchText:
        """What stands in the fields."""
        bearing = Bearing(self.bearing.value) if self.bearing.value else None
        return SearchText(
            self.query.value,
            self.claim.label,
            self.claim.words.value,
            tuple(row.value for row in self.hits.rows if row.says_something),
            bearing,
            self.conclusion.value if bearing is not None else "",
            self._search.head_written,
            self._search.verdict_written,
        )

    @property
    def says_something(self) -> bool:
        """Whether anything stands in it: what is still to come is told by the remarks."""
        return self.value.says_something

    @property
    def live_fields(self) -> list[LiveText]:
        """The fields of the search and of its results, from top to bottom."""
        return [self.query, self.claim.words, *self.hits.synced_parts(), self.conclusion]

    def reset(self, value: SearchText | None) -> None:
        """Show a search, folded or open as the one before."""
        self._search = search = value or SearchText()
        self.query.reset(search.query)
        self.claim.reset(search.claim, search.claim_words)
        self.hits.show_values(search.hits)
        self.bearing.show_value(search.bearing.value if search.bearing is not None else "")
        self.conclusion.reset(search.conclusion)
        self._show_title()

    def show_sentences(self, sentences: Sequence[Sentence]) -> None:
        """The sentences that the claim may be of."""
        self.claim.show_sentences(sentences)

    def open(self) -> None:
        """Unfold it."""
        self._body.show()
        self._show_title()

    def show_place(self, number: int, count: int) -> None:
        """Say which one it is."""
        self._number = number
        self.hits.show_search(number)
        self.query.setAccessibleName(_("What search {n} is for").format(n=number))
        self.claim.show_search(number)
        self.conclusion.setAccessibleName(_("Why search {n} ends so").format(n=number))
        self.head.show_place(
            number,
            count,
            up=_("Move search {n} up").format(n=number),
            down=_("Move search {n} down").format(n=number),
            remove=_("Remove the search {n}").format(n=number),
        )
        self._show_title()

    def _add(self, name: str, appearance: Appearance, widget: QWidget) -> None:
        label = SetText(name, Role.SMALL, appearance, self._body, colour="soft", before=4)
        label.setBuddy(widget)
        self._column.addWidget(label)
        self._column.addWidget(widget)

    def _show_title(self) -> None:
        query = " ".join(self.query.shown.split())
        words = _("Search {n}: {query}").format(n=self._number, query=query) if query else _("Search {n}")
        title = words.format(n=self._number)
        self.head.title.say(title)
        is_open = not self._body.isHidden()
        self.opener.setText(_("Close") if is_open else _("Edit"))
        self.opener.setAccessibleName(f"{self.opener.text()}: {title}")
        self.conclusion.setEnabled(bool(self.bearing.value))

    def _on_opener_clicked(self) -> None:
        self._body.setVisible(self._body.isHidden())
        self._show_title()

    def _on_chosen(self) -> None:
        self._show_title()
        self.typed.emit()
        self.changed.emit()


def _answers() -> dict[Bearing, str]:
    """The answers in few words: a button has to fit the form at twice the size of text."""
    return {
        Bearing.HOLDS: _("Holds"),
        Bearing.DOES_NOT_HOLD: _("Does not hold"),
        Bearing.CANNOT_BE_TOLD: _("Cannot be told"),
    }
