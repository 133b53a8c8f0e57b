"""What is revealed is saved first: who has seen the answers finds the lesson revealed after a power cut, too."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from media_literacy.i18n import gettext as _
from media_literacy.ui.reader.reveal_flow import RevealFlow
from media_literacy.ui.widgets.banner import Banner

MOST_MILLISECONDS = 300
"""How long somebody waits for a reveal that is not on the disk yet."""


class RevealSaving(QObject):
    """Holds a reveal until it is saved, or for a moment; then it is said that it is still being saved."""

    def __init__(
        self,
        reveal_flow: RevealFlow,
        advice: Banner,
        ask_whether_saved: Callable[[Callable[[bool], None]], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._reveal_flow, self._advice, self._ask_whether_saved = reveal_flow, advice, ask_whether_saved
        self._shown_text = ""
        self._patience = QTimer(self, singleShot=True, interval=MOST_MILLISECONDS)
        self._patience.timeout.connect(self._on_late)
        reveal_flow.about_to_reveal.connect(self._on_about_to_reveal)

    def _on_about_to_reveal(self) -> None:
        self._reveal_flow.hold()
        self._patience.start()
        self._ask_whether_saved(self._on_answer)

    def _on_answer(self, _is_saved: bool) -> None:
        """It is saved; or it cannot be now, which the store tells itself."""
        self._patience.stop()
        self._reveal_flow.reveal()
        if self._shown_text and self._advice.text == self._shown_text:
            self._advice.hide()
        self._shown_text = ""

    def _on_late(self) -> None:
        self._reveal_flow.reveal()
        self._advice.show_message(_("What you did is still being saved."), _("You can go on meanwhile."))
        self._shown_text = self._advice.text
