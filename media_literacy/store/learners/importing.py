"""A learner made of a backup that was saved elsewhere."""

from contextlib import closing
from pathlib import Path

from media_literacy.i18n import gettext as _
from media_literacy.settings import Settings
from media_literacy.store.database.user_copies import read_copy
from media_literacy.store.learners.learner_folders import Learner, LearnerFolders, taken_names
from media_literacy.store.learners.names import free_name
from media_literacy.store.progress.progress_store import ProgressStore


def import_learner(folders: LearnerFolders, file: Path, settings: Settings) -> Learner:
    """A learner with all that the backup has, called as the file is; an AppError leaves nobody behind."""
    taken = taken_names(folders.all())
    name = free_name(file.stem, taken) or free_name(_("Learner"), taken)
    with closing(read_copy(file)) as copy:
        learner = folders.create(name, settings)
        try:
            with closing(ProgressStore.open(learner.folder)) as store:
                store.replace_by_copy(copy)
        except BaseException:
            folders.remove(learner)
            raise
    return learner
