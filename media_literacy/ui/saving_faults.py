"""Says over the page what could not be saved, until it is."""

from PySide6.QtCore import QObject

from media_literacy.i18n import gettext as _
from media_literacy.ui.preferences import Preferences
from media_literacy.ui.store_client import StoreBridge
from media_literacy.ui.widgets.banner import Banner


class SavingFaults(QObject):
    """Follows the store and the preferences; a line of the banner for each."""

    def __init__(self, banner: Banner, store: StoreBridge, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._attempts = banner.topic("kept", stays=True)
        of_preferences = banner.topic("preferences", stays=True)
        store.fault.connect(banner.topic("store", stays=True).report)
        store.stopped.connect(self._attempts.report)
        store.recovered.connect(self._attempts.clear)
        preferences.fault.connect(of_preferences.report)
        preferences.kept.connect(of_preferences.clear)

    def report_unsaved(self) -> None:
        """What somebody did is left, and not all of it is on the disk yet."""
        if not self._attempts.is_open:  # the store has said more about it
            message = _("Not everything could be saved yet.")
            self._attempts.show_fault(message, _("It is tried again while this window is open."))
