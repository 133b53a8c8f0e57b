"""The front matter as a form: what is said about the lesson as a whole."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from media_literacy.i18n import gettext as _
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.ids import file_slug
from media_literacy.lesson.model import Aid, Origin
from media_literacy.lesson.text_blocks import BlockKind
from media_literacy.lesson.vocabulary.front_matter_keys import LIST_CHOICES, LIST_KEYS, NO_AIDS
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.quiet_combo import QuietCombo
from media_literacy.ui.widgets.labels.set_text import Rule, SetText
from media_literacy.ui.workshop.forms.choice_buttons import ChoiceButtons, Option
from media_literacy.ui.workshop.forms.field_sync import SyncedGroup
from media_literacy.ui.workshop.forms.form_field import Field
from media_literacy.ui.workshop.forms.form_pane import FormPane
from media_literacy.ui.workshop.forms.front_matter_help import (
    MINUTES,
    front_help,
    front_options,
    languages,
    licences,
    understood,
)
from media_literacy.ui.workshop.forms.live_text import LiveText
from media_literacy.ui.workshop.forms.pending_input import PendingInput, PendingKind
from media_literacy.ui.workshop.forms.tick_choices import TickChoices

_LISTS = {"language": languages, "license": licences}
_UNDERSTOOD = (*MINUTES, "id", "level-of")
"""Keys whose value is read, so that what was understood of it is told beside the field."""


class FrontForm(SyncedGroup, FormPane):
    """`value_changed` carries a key of the front matter and its new value: a text, a tuple of texts, or None to take
    the key out. What nobody touches is never changed, so that an author’s front matter stays as it was written.
    """

    value_changed = Signal(str, object)

    def __init__(self, pending: PendingInput, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self._pending = pending
        self.setAccessibleName(_("About the lesson"))
        self.texts: dict[str, LiveText] = {}
        self.choices: dict[str, ChoiceButtons] = {}
        self.ticks: dict[str, TickChoices] = {}
        self.lists: dict[str, QuietCombo] = {}
        self.understood: dict[str, SetText] = {}
        self._frames: dict[str, Field] = {}
        help, options = front_help(), front_options()
        for heading, keys in _groups():
            if self._frames:
                self.column.addWidget(Rule(appearance, self.inner, before=18, after=4))
            self.column.addWidget(SetText(heading, Role.HEADING, appearance, self.inner, before=4))
            for key in keys:
                frame = Field(help[key], appearance, self.inner)
                frame.add(self._control(key, frame, help[key].title, options))
                if key in _UNDERSTOOD:
                    self.understood[key] = SetText("", Role.SMALL, appearance, frame)
                    self.understood[key].hide()
                    frame.add(self.understood[key], is_named=False)
                self._frames[key] = frame
                self.column.addWidget(frame)
        self.column.addStretch(1)

    def show_draft(self, draft: Draft) -> None:
        """Show what the front matter says now. What somebody is typing stays."""
        for key, field in self.texts.items():
            field.set_from_model(_written(draft, key))
            field.restore_pending(self._pending.find(PendingKind.FRONT, key))
        for key, words in self.understood.items():
            self._tell(key, words, understood(draft, key))
        self.texts["title"].setPlaceholderText(_headline(draft))
        self.texts["id"].setPlaceholderText(file_slug(draft.file))
        front = draft.front
        self.choices["mode"].show_value(front.modes[0].value if len(front.modes) == 1 else "either")
        self.choices["measured"].show_value("yes" if front.measured else "no")
        self.choices["announced"].show_value("yes" if front.announced else "no")
        self.choices["real-people"].show_value("yes" if front.real_people else "no")
        self.choices["unmarked"].show_value("fine" if front.unmarked_is_fine else "unscored")
        self.choices["origin"].show_value(front.origin.value)
        self.ticks["aids"].show_values(front.aids)
        self.lists["language"].show_value(draft.language)
        self.lists["license"].show_value(front.license)
        self._frames["source"].setVisible(front.origin is not Origin.INVENTED or bool(front.source))

    def _tell(self, key: str, words: SetText, text: str) -> None:
        words.say(text)
        words.setVisible(bool(text))
        self.texts[key].setAccessibleDescription(" ".join(filter(None, (self._frames[key].help.line, text))))

    def place_of(self, key: str) -> QWidget:
        """What shows the value of a key; all of the form where it has no such key."""
        controls: dict[str, QWidget] = {**self.texts, **self.choices, **self.ticks, **self.lists}
        if key in self._frames:
            self._frames[key].show()
        return controls.get(key, self.inner)

    def synced_parts(self) -> Iterable[LiveText]:
        """The values that are typed."""
        return self.texts.values()

    def _control(self, key: str, frame: Field, title: str, options: dict[str, tuple[Option, ...]]) -> QWidget:
        if key in LIST_CHOICES:
            ticks = TickChoices(title, options[key], self.appearance, frame)
            ticks.setObjectName(key)
            ticks.chosen.connect(self._on_ticked)
            self.ticks[key] = ticks
            return ticks
        if key in options:
            choice = ChoiceButtons(title, options[key], self.appearance, frame)
            choice.setObjectName(key)
            choice.chosen.connect(self._on_chosen)
            self.choices[key] = choice
            return choice
        if key in _LISTS:
            combo = QuietCombo(_LISTS[key](), frame)
            combo.setObjectName(key)
            combo.chosen.connect(self._on_chosen)
            self.lists[key] = combo
            return combo
        is_list = key in LIST_KEYS
        field = LiveText(title, self.appearance, frame, is_one_line=not is_list, lines=2 if is_list else 1)
        field.setObjectName(key)
        field.changed.connect(self._on_changed)
        self.watch(field)
        self.texts[key] = field
        return field

    def _on_chosen(self, value: str) -> None:
        key = self.sender().objectName()
        if key == "origin":
            self._frames["source"].setVisible(value != Origin.INVENTED or bool(self.texts["source"].value))
        self.value_changed.emit(key, value or None)

    def _on_ticked(self, values: tuple[str, ...]) -> None:
        """All of them is what holds without the key."""
        named = tuple(aid.value for aid in Aid if aid in values)
        self.value_changed.emit(self.sender().objectName(), None if len(named) == len(Aid) else named or (NO_AIDS,))

    def _on_changed(self) -> None:
        field = self.sender()
        assert isinstance(field, LiveText)
        key, text = field.objectName(), field.commit()
        if key in LIST_KEYS:
            lines = tuple(line.strip() for line in text.splitlines() if line.strip())
            self.value_changed.emit(key, lines or None)
        else:
            self.value_changed.emit(key, text.strip() or None)


def _groups() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The keys in the order in which a teacher thinks of them."""
    return (
        (_("The lesson"), ("title", "language", "age", "minutes", "class-minutes", "content-note")),
        (_("How it is taken"), ("mode", "measured", "aids", "announced", "unmarked")),
        (_("Where it comes from"), ("origin", "real-people", "source", "authors", "license", "version", "credits")),
        (_("For the program"), ("id", "level-of", "keep-together", "iri")),
    )


def _written(draft: Draft, key: str) -> str:
    """The value as it stands in the file; a list with one entry on each line."""
    found = draft.front_values.get(key)
    if found is None:
        return ""
    if isinstance(found.value, str):
        return found.value
    return "\n".join(str(entry) for entry in found.value or ())


def _headline(draft: Draft) -> str:
    blocks = draft.lesson.article.blocks
    return next((block.text for block in blocks if block.kind is BlockKind.HEADLINE), "")
