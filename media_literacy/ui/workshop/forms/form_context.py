"""What the parts of one form share."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from media_literacy.ui.workshop.forms.live_text import LiveText
from media_literacy.ui.workshop.forms.pending_input import PendingInput


@dataclass(frozen=True, slots=True)
class FormContext:
    """Handed down with the parts of a form, however deep they stand."""

    pending: PendingInput
    """What is typed and in no lesson."""

    watch: Callable[[LiveText], None]
    """Follow the caret of a field that is new in the form, and hear when somebody types in it."""

    show_whole: Callable[[QWidget], None]
    """Bring what opened in the form into view, all of it."""
