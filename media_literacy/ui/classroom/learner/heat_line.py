"""The line under the article that says in words how many of the class marked the chosen sentence, and why."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.ui.reader.desk.desk_geometry import bar_side
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.labels.plain_text import PlainLabel


class HeatLine(QFrame):
    """Hidden where nothing is known."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setProperty("variant", "bar-bottom")
        self._title = PlainLabel(_("The class"), self, variant="strong")
        self._words = PlainLabel("", self, wraps=True)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(12)
        self._row.addWidget(self._title)
        self._row.addWidget(self._words, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text() if not self.isHidden() else ""

    def show_words(self, words: str) -> None:
        """Say this, or nothing; whoever listens hears it with the sentence."""
        if words != self._words.text():
            self._words.setText(words)
        self.setVisible(bool(words))

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        self._appearance = appearance
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Begin and end where the bars of the page do."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        side = bar_side(self.width(), self._appearance.scale.size)
        self._row.setContentsMargins(20 + side, 5, 16 + side, 5)
