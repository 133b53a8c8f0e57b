"""Who is reading in this window, and who else may."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from media_literacy.i18n import gettext as _
from media_literacy.settings import NOT_ASKED, Settings
from media_literacy.store.learners.learner_folders import Learner, LearnerFolders, shown_name
from media_literacy.strings.shortening import shortened

_MOST_CHARACTERS = 24
"""Of a name on the first page, where it stands beside other links."""


class CurrentLearner(QObject):
    """`switch_requested` carries who wants to read now, `removal_requested` says that who is reading is to be deleted;
    `changed` says that it is another one, or called otherwise.
    """

    switch_requested = Signal(object)
    removal_requested = Signal()
    changed = Signal()

    def __init__(self, data_folder: Path, learner: Learner | None = None, parent: QObject | None = None) -> None:
        """`learner` is who read last; without one that is looked up."""
        super().__init__(parent)
        self.folders = LearnerFolders(data_folder)
        self.learner = learner or self.folders.last()[0]
        self.all = self.folders.all()

    @property
    def is_alone(self) -> bool:
        """Whether there is nobody else, so that nothing has to be said about it."""
        return len(self.all) == 1 and not self.learner.is_guest

    @property
    def is_only_first(self) -> bool:
        """Whether all that is kept in the data folder is about who is reading."""
        return self.is_alone and self.learner.is_first

    @property
    def settings_folder(self) -> Path | None:
        """Where settings are kept; None for a guest, whose are not."""
        return None if self.learner.is_guest else self.learner.folder

    @property
    def reading_as(self) -> str:
        """Who is reading, in words; empty where there is nobody else."""
        if self.is_alone:
            return ""
        if self.learner.is_guest:
            return _("Reading as a guest")
        return _("Reading as {name}").format(name=shortened(shown_name(self.learner), _MOST_CHARACTERS))

    def request(self, learner: Learner) -> None:
        """Somebody wants to read as another learner."""
        self.switch_requested.emit(learner)

    def request_removal(self) -> None:
        """Somebody wants to have everything deleted that is kept about who is reading."""
        self.removal_requested.emit()

    def create(self, name: str, settings: Settings) -> Learner:
        """Make a learner, who begins with these settings but for the age group; StoreError says why that cannot be."""
        learner = self.folders.create(name, replace(settings, age_group=NOT_ASKED))
        self.refresh()
        return learner

    def rename(self, name: str) -> None:
        """Give who is reading another name; StoreError says why that cannot be."""
        self.use(self.folders.rename(self.learner, name))

    def forget_name(self) -> None:
        """The first learner has no name any more."""
        self.use(self.learner._replace(name=""))

    def use(self, learner: Learner) -> None:
        """This one is reading from now on."""
        self.learner = learner
        self.refresh()

    def refresh(self) -> None:
        """Look again who there is."""
        self.all = self.folders.all()
        self.changed.emit()
