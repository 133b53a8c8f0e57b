"""What the window hands to whoever makes pages for it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QWidget

from media_literacy.store.library.lesson_library import LessonLibrary
from media_literacy.ui.current_learner import CurrentLearner
from media_literacy.ui.page_requests import Navigation
from media_literacy.ui.preferences import Preferences
from media_literacy.ui.speech.voices import Voices
from media_literacy.ui.store_client import StoreBridge
from media_literacy.ui.tasks import Tasks
from media_literacy.ui.theme.appearance import AppearanceSource
from media_literacy.ui.window.window_actions import WindowActions

if TYPE_CHECKING:
    from media_literacy.ui.unsaved import UnsavedWork


class WindowContext(NamedTuple):
    """Made once, by the window."""

    store: StoreBridge
    library: LessonLibrary
    tasks: Tasks
    appearances: AppearanceSource
    navigation: Navigation
    preferences: Preferences
    learners: CurrentLearner
    actions: WindowActions
    voices: Voices
    data_folder: Path

    window: QWidget
    """The parent of what is made."""

    show_page: Callable[[QWidget, str], None]
    """Show a page in place of what is there, under a title of the window."""

    unsaved: "Callable[[], UnsavedWork]"
    """The owner of unsaved work, made when there may be some first."""

    erase: Callable[[], None]
    """Delete everything that is kept about the learner."""

    is_kiosk: bool = False
    """Whether this is a shared computer where nothing leads out of the program."""
