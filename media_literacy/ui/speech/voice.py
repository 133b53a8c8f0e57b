"""What reads aloud, whoever does it: a voice says one text at a time, or there is a reason why there is none."""

from enum import Enum

from PySide6.QtCore import QObject, Signal

from media_literacy.i18n import gettext as _


class Voice(QObject):
    """Says one text at a time; a new one ends the one before."""

    finished = Signal()
    """The text was said to its end; never of one that was stopped."""
    failed = Signal(str)
    """The system's voice gave up, and what it says about that."""

    def say(self, text: str) -> None:
        """Begin to say a text."""
        raise NotImplementedError

    def stop(self) -> None:
        """Be silent."""
        raise NotImplementedError


class NoVoice(Enum):
    """Why nothing can be read aloud."""

    NOT_INSTALLED = "not installed"
    NO_VOICE = "no voice"
    NOT_THIS_LANGUAGE = "not this language"

    @property
    def words(self) -> str:
        """The reason in one line."""
        match self:
            case NoVoice.NOT_INSTALLED:
                return _("The part of the program that reads aloud is not installed.")
            case NoVoice.NO_VOICE:
                return _("This computer has no voice that could read.")
            case NoVoice.NOT_THIS_LANGUAGE:
                return _("This computer has no voice for this language.")
