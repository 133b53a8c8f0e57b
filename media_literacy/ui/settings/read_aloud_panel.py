"""Whether lessons can be read aloud on this computer, in which languages, and how fast."""

import sys

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.settings import READING_SPEEDS
from media_literacy.ui.settings.choice_row import ChoiceRow
from media_literacy.ui.speech.voice import NoVoice
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column, wrapping_row

MOST_LANGUAGES = 6
"""So many are named; of more, the others are counted."""


class ReadAloudPanel(QWidget):
    """What can be heard, or why nothing can be; `speed_chosen` carries how fast somebody wants it."""

    speed_chosen = Signal(str)
    sample_requested = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = plain_column(self)
        self.words = SetText("", Role.NOTE, appearance, self, before=8)
        self.way_out = SetText("", Role.SMALL, appearance, self, colour="soft", before=4)
        names = {"slow": _("Slow"), "usual": _("Usual"), "fast": _("Fast")}
        self.speeds = ChoiceRow(_("How fast they are read"), appearance, self, spacing=6)
        self.speeds.add_texts([(speed, names[speed]) for speed in READING_SPEEDS])
        self.speeds.chosen.connect(self.speed_chosen)
        self.sample = Button(_("Hear a sample"), self)
        self.sample.clicked.connect(self.sample_requested)
        self._sample_row = wrapping_row(self, self.sample)
        self._sample_row.setContentsMargins(0, 10, 0, 0)
        for part in (self.words, self.way_out, self.speeds, self._sample_row):
            column.addWidget(part)
        self.show_voice(NoVoice.NOT_INSTALLED, install_command="")

    def show_voice(self, found: tuple[str, ...] | NoVoice, *, install_command: str) -> None:
        """Say which languages there are voices for, or why there are none and what can be done about that."""
        has_voice = not isinstance(found, NoVoice)
        self.speeds.setVisible(has_voice)
        self._sample_row.setVisible(has_voice)
        if has_voice:
            self.words.say(_("Lessons can be read aloud in {languages}.").format(languages=_in_words(found)))
            self.way_out.say(_("“Read aloud” stands over the article. It begins at the sentence where you are."))
        else:
            self.words.say(found.words)
            self.way_out.say(_way_out(found, install_command))
        self.way_out.setVisible(bool(self.way_out.text()))


def _in_words(languages: tuple[str, ...]) -> str:
    named = ", ".join(languages[:MOST_LANGUAGES])
    others = len(languages) - MOST_LANGUAGES
    if others <= 0:
        return named
    return ngettext("{named} and {n} more language", "{named} and {n} more languages", others).format(
        named=named, n=others
    )


def _way_out(reason: NoVoice, install_command: str) -> str:
    if reason is NoVoice.NOT_INSTALLED:
        if not install_command:
            return ""
        return _("To add it, type “{command}” in the folder of the program, and start it anew.").format(
            command=install_command
        )
    if sys.platform.startswith("linux"):
        return _("On Debian and Ubuntu, the packages speech-dispatcher and espeak-ng add one.")
    return _("Voices are added in the settings of the system, where it says speech or spoken content.")
