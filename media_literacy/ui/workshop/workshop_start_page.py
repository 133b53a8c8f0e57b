"""Where a teacher begins: write, go on writing, share, or type in what a class did on paper."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from media_literacy.authoring.lesson_templates import LessonTemplate
from media_literacy.i18n import gettext as _
from media_literacy.store.files.unsaved_work import UnreadableText, UnsavedText
from media_literacy.store.library.lesson_library import LessonEntry
from media_literacy.ui.keys.key_bindings import HELP
from media_literacy.ui.paths import as_word
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.column_page import LeavablePage
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.controls.row_button import Line, RowButton, Shape
from media_literacy.ui.widgets.labels.plain_text import set_tool_tip
from media_literacy.ui.widgets.labels.set_text import Rule, SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column
from media_literacy.ui.widgets.layouts.wrapping_layouts import Columns, FlowRow
from media_literacy.ui.workshop.unsaved_work_names import name_of_kept


class WorkshopStartPage(LeavablePage):
    """The ways into the workshop. `lesson_chosen` carries a path, the two about texts that were not saved an id,
    `room_requested` the name of a room."""

    new_requested = Signal()
    open_requested = Signal()
    room_requested = Signal(str)
    help_requested = Signal()
    lesson_chosen = Signal(str)
    recovery_chosen = Signal(str)
    discard_requested = Signal(str)
    template_chosen = Signal(object)
    """Carries the LessonTemplate that a lesson is begun with."""

    def __init__(
        self,
        kept: Sequence[UnsavedText],
        recent: Sequence[LessonEntry],
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(appearance, parent, width=740, on_paper=False)
        self.setAccessibleName(_("Workshop"))
        sheet = self.sheet
        self.add_text(_("Workshop"), Role.TITLE, after=2)
        message = _("Make a lesson from any article: choose a sentence, and say what is wrong with it or why it holds.")
        self.add_text(message, Role.DECK, colour="soft", after=14)
        ways = QWidget(sheet)
        self._columns = Columns(ways, appearance, narrowest=172, spacing=16)
        self.ways: list[RowButton] = []
        for kicker, text, slot in (
            (_("New lesson"), _("Paste an article or a chat, or open a document."), self.new_requested),
            (_("Open a lesson"), _("Go on with a lesson file, yours or a colleague’s."), self.open_requested),
            (_("Packs"), _("Install lessons that others made, and see what is installed."), self._on_packs),
            (_("A course with a class"), _("Print its forms, type them in, see what changed."), self._on_class_forms),
        ):
            way = RowButton(
                [Line(kicker, Role.ROW_TITLE), Line(text, Role.NOTE, "soft", before=4)],
                appearance,
                ways,
                shape=Shape.CARD,
                name=f"{kicker}. {text}",
            )
            way.clicked.connect(slot)
            self._columns.addWidget(way)
            self.ways.append(way)
        self.column.addWidget(ways)
        self._templates = self._make_templates(sheet)
        self.column.addWidget(self._templates)
        self._lists = QWidget(sheet)
        self._list_column = plain_column(self._lists)
        self.column.addWidget(self._lists)
        self.column.addStretch(1)
        self._help = Button(_("Help"), self, variant="quiet")
        set_tool_tip(
            self._help, _("A guide with pictures: from an article to a lesson ({keys})").format(keys=HELP.chord)
        )
        self._help.clicked.connect(self.help_requested)
        self._back = Button(_("Back to the lessons"), self)
        self._back.clicked.connect(self.left)
        self.add_bar(self._help, self._back)
        self.show_lists(kept, recent)
        self.begin_at(self.ways[0])

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        super().apply_appearance(appearance)
        self._columns.use_appearance(appearance)
        self._template_columns.use_appearance(appearance)

    def _make_templates(self, parent: QWidget) -> QWidget:
        """Whole small lessons to be written over."""
        holder = QWidget(parent)
        column = plain_column(holder)
        words = _("Or begin with a lesson to write over")
        column.addWidget(SetText(words, Role.LABEL, self.appearance, holder, colour="soft", before=20, after=6))
        cards = QWidget(holder)
        self._template_columns = Columns(cards, self.appearance, narrowest=200, spacing=16)
        self.templates: dict[LessonTemplate, RowButton] = {}
        for template, (title, about) in template_words().items():
            row = RowButton(
                [Line(title, Role.NOTE_TITLE), Line(about, Role.NOTE, "soft", before=2)],
                self.appearance,
                cards,
                shape=Shape.CARD,
                name=f"{title}. {about}",
            )
            row.setObjectName(template.value)
            row.clicked.connect(self._on_template)
            self._template_columns.addWidget(row)
            self.templates[template] = row
        column.addWidget(cards)
        return holder

    def _on_template(self) -> None:
        self.template_chosen.emit(LessonTemplate(self.sender().objectName()))

    def show_lists(
        self,
        kept: Sequence[UnsavedText],
        recent: Sequence[LessonEntry],
        unreadable: Sequence[UnreadableText] = (),
    ) -> None:
        """Show what was not saved, and what was opened before, once it is known."""
        if kept or unreadable:
            self._add_heading(_("Not saved yet"))
        for text in kept:
            self._add_kept(text)
        for file in unreadable:
            self._add_unreadable(file)
        if recent:
            self._add_heading(_("Opened before"))
        for entry in recent:
            row = RowButton(
                [Line(entry.title, Role.ROW_TITLE), Line(entry.file, Role.NOTE, "soft")], self.appearance, self._lists
            )
            row.setObjectName(as_word(entry.file))
            row.clicked.connect(self._on_recent)
            self._add(row)

    def _add_heading(self, words: str) -> None:
        heading = SetText(words, Role.LABEL, self.appearance, self._lists, colour="soft", before=26, after=6)
        self._list_column.addWidget(heading)
        self._list_column.addWidget(Rule(self.appearance, self._lists))

    def _add(self, *widgets: QWidget) -> None:
        for widget in (*widgets, Rule(self.appearance, self._lists)):
            self._list_column.addWidget(widget)

    def _add_kept(self, kept: UnsavedText) -> None:
        title, message = name_of_kept(kept)
        row = RowButton([Line(title, Role.ROW_TITLE), Line(message, Role.NOTE, "soft")], self.appearance, self._lists)
        row.setObjectName(kept.id)
        row.clicked.connect(self._on_recovery_chosen)
        holder = QWidget(self._lists)
        buttons = FlowRow(holder)
        buttons.setContentsMargins(round(self.appearance.scale.px(12)), 0, 0, 8)
        away = Button(_("Throw away"), holder, variant="link")
        away.setAccessibleName(_("Throw away the unsaved text of “{title}”").format(title=title))
        away.setObjectName(kept.id)
        away.clicked.connect(self._on_discard_requested)
        buttons.addWidget(away)
        self._add(row, holder)

    def _add_unreadable(self, text: UnreadableText) -> None:
        message = _("Something that was not saved cannot be read here, because it is damaged: {file}")
        if text.is_newer:
            message = _("Something that was not saved was written by a newer version of this program: {file}")
        self._add(SetText(message.format(file=text.file), Role.NOTE, self.appearance, self._lists, before=8, after=8))

    def _on_packs(self) -> None:
        self.room_requested.emit("packs")

    def _on_class_forms(self) -> None:
        self.room_requested.emit("class_forms")

    def _on_recovery_chosen(self) -> None:
        self.recovery_chosen.emit(self.sender().objectName())

    def _on_discard_requested(self) -> None:
        self.discard_requested.emit(self.sender().objectName())

    def _on_recent(self) -> None:
        self.lesson_chosen.emit(self.sender().objectName())


def template_words() -> dict[LessonTemplate, tuple[str, str]]:
    """What each template is called, and what it shows."""
    return {
        LessonTemplate.NEWS_REPORT: (
            _("A news report"),
            _("Two problems, and a goat that looks like one."),
        ),
        LessonTemplate.INTERVIEW: (
            _("An interview"),
            _("Speakers, a survey that adds up, and an hour that does not."),
        ),
        LessonTemplate.SOUND_ARTICLE: (
            _("A sound article"),
            _("Odd from end to end, and nothing in it is wrong."),
        ),
    }
