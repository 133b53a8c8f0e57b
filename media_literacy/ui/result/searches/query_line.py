"""What was searched for, as it stands in the field of a search engine."""

from PySide6.QtWidgets import QFrame, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column


class QueryLine(QFrame):
    """The query in a frame; nothing can be typed here."""

    def __init__(self, query: str, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("variant", "query")
        self.setAccessibleName(_("Searched for: {query}").format(query=query))
        self._column = plain_column(self)
        self._column.addWidget(SetText(query, Role.CODE, appearance, self))
        self.apply_appearance(appearance)

    def apply_appearance(self, appearance: Appearance) -> None:
        """Keep the room around the words, at every size."""
        side, above = round(appearance.scale.px(14)), round(appearance.scale.px(6))
        self._column.setContentsMargins(side, above, side, above)
