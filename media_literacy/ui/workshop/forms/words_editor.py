"""“Words” as fields: each hard word with what it means, in an order of the author’s own."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from media_literacy.authoring.edit.parts.words_text import WordText, words_markdown, words_text
from media_literacy.i18n import gettext as _
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.widgets.layouts.plain_layouts import wrapping_row
from media_literacy.ui.workshop.forms.form_context import FormContext
from media_literacy.ui.workshop.forms.live_text import LiveText
from media_literacy.ui.workshop.forms.numbered_rows import NumberedRow, NumberedRows
from media_literacy.ui.workshop.forms.part_editor import PartEditor
from media_literacy.ui.workshop.forms.pending_input import PendingKind


class WordFields(NumberedRow):
    """One word with what it means, and the buttons that move it or take it away."""

    entered = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("variant", "paper")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(4)
        self.title = SetText("", Role.SMALL, appearance, self, colour="soft")
        self.word = LiveText("", appearance, self, is_one_line=True)
        self.meaning = LiveText("", appearance, self, is_one_line=True)
        self.word.entered.connect(self._on_word_entered)
        self.meaning.entered.connect(self.entered)
        self.use_fields(self.word, self.meaning)
        self.up = Button(_("Up"), self, variant="link")
        self.down = Button(_("Down"), self, variant="link")
        self.remove = Button(_("Remove"), self, variant="link")
        self.up.clicked.connect(self._on_up)
        self.down.clicked.connect(self._on_down)
        self.remove.clicked.connect(self.removed)
        label = SetText(_("What it means"), Role.SMALL, appearance, self, colour="soft")
        label.setBuddy(self.meaning)
        column.addWidget(wrapping_row(self, self.title, self.up, self.down, self.remove, spacing=12))
        for widget in (self.word, label, self.meaning):
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
        self.title.say(name)
        self.word.setAccessibleName(name)
        self.meaning.setAccessibleName(_("What word {n} means").format(n=number))
        self.up.setVisible(number > 1)
        self.down.setVisible(number < count)
        self.up.setAccessibleName(_("Move word {n} up").format(n=number))
        self.down.setAccessibleName(_("Move word {n} down").format(n=number))
        self.remove.setAccessibleName(_("Remove word {n}").format(n=number))

    def _on_word_entered(self) -> None:
        self.meaning.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_up(self) -> None:
        self.moved.emit(-1)

    def _on_down(self) -> None:
        self.moved.emit(1)


class WordList(NumberedRows[WordFields]):
    """The words that are explained; Enter behind a meaning leads on to the next word."""

    def make_row(self) -> WordFields:
        """A word."""
        row = WordFields(self.appearance, self)
        row.entered.connect(self.add_empty)
        return row

    def focus_moved(self, row: WordFields, step: int) -> None:
        """Stay at the button that moves it, as long as it can move on."""
        button = row.up if step < 0 else row.down
        (row.word if button.isHidden() else button).setFocus(Qt.FocusReason.TabFocusReason)


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
