"""“Words” as fields: each hard word with what it means, in an order of the author’s own."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from media_literacy.authoring.edit.parts.words_text import WordText, words_markdown, words_text
from media_literacy.i18n import gettext as _
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.workshop.forms.entry_head import EntryHead
from media_literacy.ui.workshop.forms.form_context import FormContext
from media_literacy.ui.workshop.forms.live_text import LiveText
from media_literacy.ui.workshop.forms.numbered_rows import NumberedRow, NumberedRows
from media_literacy.ui.workshop.forms.part_editor import PartEditor
from media_literacy.ui.workshop.forms.pending_input import PendingKind
from media_literacy.ui.workshop.forms.prose_text import ProseText


class WordFields(NumberedRow):
    """One word with what it means, and the buttons that move it or take it away."""

    entered = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("variant", "paper")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(4)
        self.head = EntryHead(Role.SMALL, appearance, self)
        self.head.moved.connect(self.moved)
        self.head.removed.connect(self.removed)
        self.word = LiveText("", appearance, self, is_one_line=True)
        self.meaning = ProseText("", appearance, self, is_one_line=True)
        self.word.entered.connect(self._on_word_entered)
        self.meaning.entered.connect(self.entered)
        self.use_fields(self.word, self.meaning)
        label = SetText(_("What it means"), Role.SMALL, appearance, self, colour="soft")
        label.setBuddy(self.meaning)
        for widget in (self.head, self.word, label, self.meaning):
            column.addWidget(widget)

    @property
    def value(self) -> WordText:
        """What stands in the fields."""
        return WordText(self.word.value, self.meaning.value)

    def reset(self, value: WordText | None) -> None:
        """Show a word."""
        self.word.reset(value.word if value else "")
        self.meaning.reset(value.meaning if value else "")

    def show_place(self, number: int, count: int) -> None:
        """Say which one it is."""
        name = _("Word {n}").format(n=number)
        self.head.title.say(name)
        self.word.setAccessibleName(name)
        self.meaning.setAccessibleName(_("What word {n} means").format(n=number))
        self.head.show_place(
            number,
            count,
            up=_("Move word {n} up").format(n=number),
            down=_("Move word {n} down").format(n=number),
            remove=_("Remove word {n}").format(n=number),
        )

    def _on_word_entered(self) -> None:
        self.meaning.setFocus(Qt.FocusReason.TabFocusReason)


class WordList(NumberedRows[WordFields]):
    """The words that are explained; Enter behind a meaning leads on to the next word."""

    def make_row(self) -> WordFields:
        """A word."""
        row = WordFields(self.appearance, self)
        row.entered.connect(self.add_empty)
        return row

    def focus_moved(self, row: WordFields, step: int) -> None:
        """Stay at the button that moves it."""
        row.head.focus_move(step, row.word)


class WordsEditor(PartEditor):
    """The hard words of the lesson."""

    def __init__(self, context: FormContext, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(_("Words"), PendingKind.MEANING, context, appearance, parent)
        self.use_entries(WordList(_("Add a word"), context.watch, appearance, self.holder, spacing=8))

    def read(self, markdown: str) -> tuple[WordText, ...] | None:
        """The words with their meanings."""
        return words_text(markdown)

    def write(self, fields: tuple[WordText, ...]) -> str:
        """The list as Markdown."""
        return words_markdown(fields)

    def show_fields(self, fields: tuple[WordText, ...]) -> None:
        """Show these words."""
        self.entries.show_values(fields)

    def fields_now(self) -> tuple[WordText, ...]:
        """The words as they stand in the fields."""
        return tuple(row.value for row in self.entries.rows)

    def texts(self) -> list[LiveText]:
        """A field for each word and each meaning."""
        return self.entries.synced_parts()
