"""What a kiosk is started with, and what the teacher who starts it is told."""

import sys
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from media_literacy.desktop import program_name
from media_literacy.errors import AppError
from media_literacy.files.file_formats import PACK_ENDING
from media_literacy.i18n import gettext as _
from media_literacy.i18n import language_in_use
from media_literacy.settings import NOT_ASKED, Settings, load_settings
from media_literacy.store.files.kiosk_pin import KioskPin, load_pin
from media_literacy.store.learners.learner_folders import LearnerFolders
from media_literacy.ui.keys.platform_keys import MAC, keys_in_words
from media_literacy.ui.kiosk.kiosk_actions import kiosk_actions
from media_literacy.ui.window.desktop.single_instance import Wanted
from media_literacy.ui.window.window_actions import WindowActions


class KioskSetup(NamedTuple):
    """Every learner begins with these `settings`, and with the lesson or the class that is `wanted`.

    Without a `pin` anybody may leave.
    """

    settings: Settings
    pin: KioskPin | None = None
    wanted: Wanted = None

    def actions(self, actions: WindowActions) -> WindowActions:
        """What a page may still ask of the window."""
        return kiosk_actions(actions)

    @staticmethod
    def no_pin_words() -> tuple[str, str]:
        """What is said while anybody may leave, and what can be done about it."""
        hint = _("Set one in a terminal with “{program} --kiosk-pin”, then start the kiosk again.")
        return _("No PIN is set: anybody can leave the kiosk."), hint.format(program=program_name())

    def notice(self, platform: str = sys.platform) -> str:
        """What is to be known of it in the terminal, a paragraph each."""
        leaving = keys_in_words(_("The kiosk is left with Ctrl+Q and the PIN."), platform)
        return f"{leaving if self.pin else ' '.join(self.no_pin_words())}\n{_keys_of_the_system(platform)}"

    @property
    def already_open(self) -> AppError:
        """Another window is open on the same data, and a learner would be sitting in front of that one."""
        return AppError(
            _("The program is open already, so no kiosk was started."),
            hint=_("Close its window, then start the kiosk again."),
        )


def read_setup(wanted: Wanted, data_folder: Path) -> KioskSetup:
    """The look is that of who read last, where the teacher chose it; AppError where there can be no kiosk.

    Every guest begins in the language that the start asked for, whichever one the guest before chose.
    """
    if isinstance(wanted, Path) and wanted.suffix.lower() == PACK_ENDING:
        hint = _("Install it first with “{program} install FILE”, then start the kiosk without it.")
        raise AppError(_("A kiosk opens lessons, and no packs."), hint=hint.format(program=program_name()))
    learner, _is_known = LearnerFolders(data_folder).last()
    settings = replace(load_settings(learner.folder), age_group=NOT_ASKED, not_now="", search_with="")
    settings = replace(settings, language=language_in_use() or settings.language)
    return KioskSetup(settings, load_pin(data_folder), wanted)


def _keys_of_the_system(platform: str) -> str:
    """The limits of a kiosk, by the keys that there are."""
    if platform == MAC:
        return _(
            "No program can shut the keys of the system: ⌘⇥, ⌘Space, ⌥⌘Esc and the power button still work. An account"
            " of its own and settings of the system shut them; whoever looks after the computers can set them up."
        )
    return _(
        "No program can shut the keys of the system: Alt+Tab, the Windows key, Ctrl+Alt+Del, Ctrl+Alt+F2 and the"
        " power button still work. An account of its own and settings of the system shut them;"
        " whoever looks after the computers can set them up."
    )
