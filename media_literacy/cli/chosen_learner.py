"""Which learner a command is for: one by name, a guest, or who read last."""

from pathlib import Path

from media_literacy.desktop import program_name
from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _
from media_literacy.store.learners.learner_folders import Learner, LearnerFolders
from media_literacy.store.learners.names import clean_name


def find_learner(data_dir: Path, name: str | None, *, is_guest: bool = False) -> Learner:
    """The learner of that name, or the one who read last; AppError where there is no such one, or more than one."""
    folders = LearnerFolders(data_dir)
    if is_guest:
        return folders.guest()
    if name is None:
        return folders.last()[0]
    found = folders.named(name)
    hint = _("“{program} learners” lists them.").format(program=program_name())
    if not found:
        raise AppError(_("There is no learner called “{name}”.").format(name=clean_name(name)), hint=hint)
    learner, *others = found
    if others:
        raise AppError(_("More than one learner is called “{name}”.").format(name=learner.name), hint=hint)
    return learner
