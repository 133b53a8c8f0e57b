"""How somebody likes the program: every change counts at once."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from media_literacy.engine.progress.wanted_aids import wanted_aids, with_wanted_aids
from media_literacy.engine.wording.age_wording import age_choices
from media_literacy.i18n import gettext as _
from media_literacy.i18n import languages, pgettext
from media_literacy.lesson.model import Aid
from media_literacy.lesson.vocabulary.ages import AGE_GROUPS, age_group
from media_literacy.settings import ANY_AGE, MOTIONS, SPACINGS, TEXT_SIZES, THEMES, Settings
from media_literacy.store.learners.learner_folders import FIRST, Learner
from media_literacy.ui.settings.aids_panel import AidsPanel
from media_literacy.ui.settings.choice_row import ChoiceRow
from media_literacy.ui.settings.erase_panel import ErasePanel
from media_literacy.ui.settings.pack_opening import PackOpening
from media_literacy.ui.settings.read_aloud_panel import ReadAloudPanel
from media_literacy.ui.settings.swatch import Swatch
from media_literacy.ui.settings.web_search_panel import WebSearchPanel
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.colours import Theme, load_themes
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.column_page import LeavablePage
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.controls.line_field import LineField
from media_literacy.ui.widgets.controls.tick_row import TickAbout, TickRow
from media_literacy.ui.window.external_links import open_folder


class SettingsPage(LeavablePage):
    """Look, keys, motion, packs, and what is kept where. `settings_changed` carries the new settings."""

    settings_changed = Signal(Settings)

    def __init__(
        self,
        settings: Settings,
        data_folder: Path,
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        learner: Learner | None = None,
        is_one_of_several: bool = False,
    ) -> None:
        """`learner` is who is reading; without one, somebody without a name."""
        super().__init__(appearance, parent)
        self._settings, self._folder = settings, data_folder
        self._learner = learner or Learner(FIRST, "", data_folder)
        self._is_one_of_several = is_one_of_several
        self.setAccessibleName(_("Settings"))
        self.add_text(_("Settings"), Role.HEADLINE, after=4)
        self._add_language()
        self._add_look()
        self._add_keys_and_motion()
        self._heading(pgettext("heading", "Reading aloud"))
        self.read_aloud = ReadAloudPanel(appearance, self.sheet)
        self.read_aloud.speed_chosen.connect(self._on_speed_chosen)
        self.column.addWidget(self.read_aloud)
        self._heading(_("Aids"))
        self.aids = AidsPanel(appearance, self.sheet)
        self.aids.chosen.connect(self._on_aids_chosen)
        self.column.addWidget(self.aids)
        self._heading(_("Looking elsewhere"))
        self.web_search = WebSearchPanel(appearance, self.sheet)
        self.web_search.chosen.connect(self._on_search_engine_chosen)
        self.column.addWidget(self.web_search)
        self._heading(_("Lesson packs"))
        self.packs = PackOpening(appearance, self.sheet)
        self.column.addWidget(self.packs)
        self._heading(_("Classes"))
        message = _("If your school or district runs a record store, results of your classes can be sent there.")
        self.add_text(message, Role.NOTE, before=8, after=10)
        self.records = Button(_("Record store…"), self.sheet)
        self.add_row(self.records)
        self._heading(_("You"))
        self.ages = self._choices("age_group", _("Age group"))
        self.ages.add_texts(age_choices(pgettext("answer in the settings", "All ages")))
        self._suggested = self.add_text("", Role.SMALL, colour="soft", before=4)
        self.learners = Button(_("Who learns on this computer…"), self.sheet)
        self.add_gap(10)
        self.add_row(self.learners)
        self.erase: ErasePanel | None = None
        self._add_kept()
        back = Button(_("Back"), self, variant="main")
        back.clicked.connect(self.left)
        self.add_bar(back)
        self.show_settings(settings)

    def show_settings(self, settings: Settings) -> None:
        """Show these, without saying that somebody changed them."""
        self._settings = settings
        self.languages.show_choice(settings.language)
        self.themes.show_choice(settings.theme)
        self.sizes.show_choice(str(settings.text_size))
        self.spacings.show_choice(settings.spacing)
        self.motions.show_choice(settings.motion)
        self.read_aloud.speeds.show_choice(settings.reading_speed)
        self.aids.show_wanted(wanted_aids(settings))
        self.web_search.show_address(settings.search_with)
        self.ages.show_choice(settings.age_group or ANY_AGE)
        self._suggested.say(_suggested_lessons(settings.age_group))
        self.letters.blockSignals(True)
        self.letters.setChecked(settings.single_letter_keys)
        self.letters.blockSignals(False)
        self.begin_at(next((button for button in self.languages.buttons if button.isChecked()), self.themes.buttons[0]))

    def go_back(self) -> None:
        """Close the question of deleting, else the page."""
        if self.erase is not None and self.erase.is_asking:
            self.erase.fold()
        else:
            super().go_back()

    def _heading(self, text: str) -> None:
        self.add_rule(before=24, after=14)
        self.add_text(text, Role.HEADING)

    def _choices(self, name: str, heading: str, *, spacing: int = 6) -> ChoiceRow:
        """The row from which the setting of that name is chosen."""
        row = ChoiceRow(heading, self.appearance, self.sheet, spacing=spacing)
        row.setObjectName(name)
        row.chosen.connect(self._on_chosen)
        self.column.addWidget(row)
        return row

    def _add_language(self) -> None:
        """Each language is named in itself: whoever cannot read the page finds their own."""
        self.languages = self._choices("language", _("Language"))
        self.languages.add_texts([("", _("As the system")), *languages().items()])

    def _add_look(self) -> None:
        names = {
            "system": _("As the system"),
            "light": _("Light"),
            "dark": _("Dark"),
            "sepia": _("Sepia"),
            "contrast": _("High contrast"),
        }
        self.themes = self._choices("theme", _("Theme"), spacing=6)
        for value in THEMES:
            self.themes.add(Swatch(value, names[value], _shown_as(value), self.appearance, self.themes.holder))
        self.sizes = self._choices("text_size", _("Text size"))
        self.sizes.add_texts([(str(size), _("{n} %").format(n=size)) for size in TEXT_SIZES])
        spacings = {"normal": _("Normal"), "wide": _("Wide")}
        self.spacings = self._choices("spacing", _("Space between lines and words"))
        self.spacings.add_texts([(value, spacings[value]) for value in SPACINGS])

    def _add_keys_and_motion(self) -> None:
        appearance, sheet = self.appearance, self.sheet
        self._heading(_("Keys and motion"))
        self.letters = TickRow(_("Single keys, such as H for a hint"), appearance, sheet)
        self.letters.setAccessibleDescription(_("Switch this off if keys are pressed by chance or by voice."))
        self.letters.toggled.connect(self._on_letters_toggled)
        self.add_gap(8)
        self.column.addWidget(self.letters)
        message = _(
            "Switch them off if keys are pressed by chance or by voice. Arrows, Space, Enter and Esc always work."
        )
        self.column.addWidget(TickAbout(message, appearance, sheet, after=0))
        motions = {"system": _("As the system"), "full": _("On"), "reduced": _("Off")}
        self.motions = self._choices("motion", _("Notes slide into the margin"))
        self.motions.add_texts([(value, motions[value]) for value in MOTIONS])

    def _add_kept(self) -> None:
        appearance, sheet = self.appearance, self.sheet
        self._heading(_("What is kept, and where"))
        message = _("What you do in the lessons stays on this computer, in this folder. Nothing is sent anywhere.")
        if self._learner.is_guest:
            message = _("What learners do stays on this computer, in this folder. Nothing is sent anywhere.")
        self.add_text(message, Role.NOTE, before=8, after=8)
        self.path = LineField(sheet, text=str(self._folder))
        self.path.setReadOnly(True)
        self.path.setCursorPosition(0)
        self.path.setAccessibleName(_("Folder where everything is kept"))
        self.column.addWidget(self.path)
        self.add_gap(10)
        self.back_up = Button(_("Back up…"), sheet)
        self.restore = Button(_("Restore…"), sheet)
        self.export = Button(_("Export results…"), sheet)
        self.open_folder = Button(_("Open folder"), sheet)
        self.open_folder.clicked.connect(self._on_open_folder)
        self.privacy = Button(_("What is kept, for parents and schools"), sheet, variant="link")
        self.about = Button(_("About this program"), sheet, variant="link")
        if self._learner.is_guest:
            self._add_guests()
            return
        self.add_row(self.back_up, self.restore, self.export, self.open_folder)
        message = _(
            "A backup is one file with everything that you did; restoring puts it back, here or on another computer."
            " Results are exported as a table for a spreadsheet."
        )
        self.add_text(message, Role.SMALL, colour="soft", before=6, after=8)
        self.add_row(self.privacy, self.about)
        self._heading(_("Deleting"))
        message = _("Nobody can bring back what is deleted. Back up first if you are not sure.")
        self.add_text(message, Role.NOTE, before=8, after=10)
        self.erase = ErasePanel(
            appearance, self._folder, sheet, name=self._learner.name, is_one_of_several=self._is_one_of_several
        )
        self.column.addWidget(self.erase)
        self._late = QTimer(self, singleShot=True)  # once the panel has its height
        self._late.timeout.connect(self._on_panel_laid_out)
        self.erase.asked.connect(self._late.start)

    def _add_guests(self) -> None:
        """Of a guest nothing is kept that could be backed up or deleted."""
        for button in (self.back_up, self.restore, self.export):
            button.hide()
        self.add_row(self.open_folder)
        message = _("Of a guest nothing is kept: what you do now is forgotten when you leave or close the window.")
        self.add_text(message, Role.SMALL, colour="soft", before=6, after=8)
        self.add_row(self.privacy)

    def _on_panel_laid_out(self) -> None:
        assert self.erase is not None
        self.bring_into_view(self.erase)

    def _change(self, settings: Settings) -> None:
        if settings != self._settings:
            self._settings = settings
            self._suggested.say(_suggested_lessons(settings.age_group))
            self.settings_changed.emit(settings)

    def _on_chosen(self, value: str) -> None:
        name = self.sender().objectName()
        self._change(replace(self._settings, **{name: int(value) if name == "text_size" else value}))

    def _on_letters_toggled(self, is_on: bool) -> None:
        self._change(replace(self._settings, single_letter_keys=is_on))

    def _on_speed_chosen(self, speed: str) -> None:
        self._change(replace(self._settings, reading_speed=speed))

    def _on_aids_chosen(self, wanted: frozenset[Aid]) -> None:
        self._change(with_wanted_aids(self._settings, wanted))

    def _on_search_engine_chosen(self, address: str) -> None:
        self._change(replace(self._settings, search_with=address))

    def _on_open_folder(self) -> None:
        open_folder(self._folder)


def _suggested_lessons(age: str) -> str:
    if age_group(age) in (None, AGE_GROUPS[-1]):
        return _("Lessons for all ages are suggested to you.")
    return _("Lessons for older readers are not suggested to you. You find them in the list all the same.")


def _shown_as(value: str) -> tuple[Theme, ...]:
    themes = load_themes()
    return (themes["light"], themes["dark"]) if value == "system" else (themes[value],)
