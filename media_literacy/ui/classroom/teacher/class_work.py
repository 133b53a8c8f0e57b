"""A class that goes on, as work that is asked about before the window closes or goes elsewhere."""

from PySide6.QtCore import QObject

from media_literacy.classroom.protocol.stages import Stage
from media_literacy.i18n import gettext as _
from media_literacy.store.files.unsaved_work import UnsavedText
from media_literacy.ui.classroom.host_bridge import HostBridge
from media_literacy.ui.classroom.teacher.hands_bridge import HandsBridge
from media_literacy.ui.unsaved import HeldWork, Question


class ClassWork(HeldWork):
    """What a class is made of lies on the disk already, unless the disk refuses the counts of raised hands."""

    def __init__(self, bridge: HostBridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge

    def question(self) -> Question | None:
        """What is asked; None where the class is over, was never opened, or was asked about."""
        snapshot = self._bridge.snapshot
        if self.is_discarded or snapshot is None or snapshot.view.stage is Stage.ENDED:
            return None
        later = _("Learners keep their marks and come back by themselves when you go on, under “Lead a class”.")
        if isinstance(self._bridge, HandsBridge):
            if not self._bridge.is_kept:
                words = _(
                    "The lesson is still going on, and its counts cannot be saved. If you leave it, they are gone."
                )
                return Question(words, keep=_("Leave it"))
            later = _("What was counted is kept, and you can go on with it under “Lead a class”.")
            if not self._bridge.has_counts:
                later = _("Nothing was counted yet, so there is nothing to keep.")
        return Question(_("The lesson is still going on."), later, keep=_("Leave it for now"))

    def kept_text(self) -> UnsavedText | None:
        """Nothing is put aside as a text."""
        return None

    def save(self) -> bool:
        """There is nothing to save."""
        return True
