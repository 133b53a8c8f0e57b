"""The settings: how somebody likes the program."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _
from media_literacy.i18n import language_of_words
from media_literacy.settings import Settings
from media_literacy.ui.library.masthead import LEARNERS
from media_literacy.ui.room import Room
from media_literacy.ui.rooms.privacy_room import PRIVACY
from media_literacy.ui.rooms.records_room import RECORDS
from media_literacy.ui.speech.voice import NoVoice, Voice
from media_literacy.ui.window_context import WindowContext

if TYPE_CHECKING:
    from media_literacy.store.packs.file_association import FileType
    from media_literacy.ui.learners.progress_copies import ProgressCopies
    from media_literacy.ui.settings.settings_page import SettingsPage


class SettingsRoom(Room):
    """The page of the settings, and whether packs open with this program on a double click."""

    name, rank = "settings", 20

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context)
        self._page: SettingsPage | None = None
        self._page_language = ""
        context.preferences.changed.connect(self._on_settings_changed)
        self._file_type: FileType | None = None
        self._copies: ProgressCopies | None = None
        self._sample_voice: Voice | None = None

    @staticmethod
    def link() -> str:
        """The words of its link on the first page."""
        return _("Settings")

    def show(self) -> None:
        """Show the page."""
        from media_literacy.store.packs.file_association import file_type_here
        from media_literacy.ui.learners.progress_copies import ProgressCopies
        from media_literacy.ui.settings.settings_page import SettingsPage
        from media_literacy.ui.speech.voices import install_command

        context = self.context
        self._copies = self._copies or ProgressCopies(context)
        learners = context.learners
        page = SettingsPage(
            context.preferences.settings,
            context.data_folder,
            context.appearances.appearance,
            context.window,
            learner=learners.learner,
            is_one_of_several=not learners.is_only_first,
        )
        page.settings_changed.connect(context.preferences.change)
        context.preferences.changed.connect(page.show_settings)
        if page.erase is not None:
            page.erase.erase_requested.connect(context.erase)
        page.packs.wanted.connect(self._on_opening_packs_wanted)
        page.back_up.clicked.connect(self._copies.back_up)
        page.restore.clicked.connect(self._copies.restore)
        page.export.clicked.connect(self._copies.export)
        page.read_aloud.sample_requested.connect(self._on_sample_requested)
        page.learners.clicked.connect(self._on_learners_clicked)
        page.records.clicked.connect(self._on_records_clicked)
        page.privacy.clicked.connect(self._on_privacy_clicked)
        page.about.clicked.connect(self._on_about_clicked)
        page.left.connect(context.actions.leave)
        self._file_type = file_type_here()
        context.show_page(page, _("Settings – Media Literacy"))
        self._page, self._page_language = page, context.preferences.settings.language
        self._show_pack_opening()
        page.read_aloud.show_voice(context.voices.languages(), install_command=install_command())

    def forget_page(self, page: QWidget) -> None:
        """A page is no longer shown."""
        if page is self._page:
            self._page = None
            if self._sample_voice is not None:
                self._sample_voice.stop()

    def _on_settings_changed(self, settings: Settings) -> None:
        """In another language the page is made anew; the keyboard is at the languages again."""
        if self._page is not None and settings.language != self._page_language:
            self.show()

    def _on_learners_clicked(self) -> None:
        self.context.actions.show_room(LEARNERS)

    def _on_records_clicked(self) -> None:
        self.context.actions.show_room(RECORDS)

    def _on_privacy_clicked(self) -> None:
        self.context.actions.show_room(PRIVACY)

    def _on_about_clicked(self) -> None:
        from media_literacy.ui.window.about import show_about

        show_about(self.context.window)

    def _on_sample_requested(self) -> None:
        voice = self.context.voices.find(language_of_words())
        if isinstance(voice, NoVoice):
            self.context.actions.report_done(voice.words)
        else:
            self._sample_voice = voice
            voice.say(_("This is how fast lessons are read."))

    def _on_opening_packs_wanted(self, wants: bool) -> None:
        assert self._file_type is not None
        work = self._file_type.register if wants else self._file_type.take_back
        self.context.tasks.run(work, self._on_pack_opening_changed, self._on_pack_opening_failed, keeps=True)

    def _on_pack_opening_changed(self, _nothing: None) -> None:
        self._show_pack_opening(was_changed=True)

    def _on_pack_opening_failed(self, problem: AppError) -> None:
        self.context.actions.report_fault(problem)
        self._show_pack_opening()

    def _show_pack_opening(self, *, was_changed: bool = False) -> None:
        if self._page is None:
            return
        kind = self._file_type
        if kind is None:
            self._page.packs.show_state(None)
        else:
            self._page.packs.show_state(kind.association, (kind.entry, kind.kind), was_changed=was_changed)


ROOM = SettingsRoom
