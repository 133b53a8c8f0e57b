"""Every key and what it does, on one sheet."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.lesson.text_blocks import Run
from media_literacy.ui.keys.key_bindings import HasKeys, KeyGroup, KeyLine, key_groups
from media_literacy.ui.text.spoken_blocks import SpokenParagraph
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.column_page import ColumnPage
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.labels.plain_text import PlainLabel, set_window_title
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column
from media_literacy.ui.widgets.layouts.wrapping_layouts import FlowRow


class KeyRow(QWidget):
    """The caps of the keys in one column, the words in another."""

    def __init__(self, line: KeyLine, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caps = QWidget(self)
        caps = FlowRow(self._caps, spacing=5)
        for key in line.keys:
            cap = PlainLabel(key, self._caps, variant="key")
            caps.addWidget(cap)
        words = SetText(line.does, Role.NOTE, appearance, self)
        self._spoken = _("{keys}: {does}").format(keys=", ".join(line.keys), does=line.does)
        words.setAccessibleName(self._spoken)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 5, 0, 5)
        row.addWidget(self._caps)
        row.addWidget(words, 1)
        self.apply_appearance(appearance)

    def reading_text(self) -> tuple[SpokenParagraph, ...]:
        """The keys and what they do, in one go."""
        return (SpokenParagraph((Run(self._spoken),)),)

    def paragraph_box(self, index: int) -> QRect:
        """The whole row."""
        return self.rect()

    def follow_link(self, address: str) -> None:
        """Nothing: it has no links."""

    def apply_appearance(self, appearance: Appearance) -> None:
        """Take the size of another look."""
        self._caps.setFixedWidth(round(appearance.scale.px(140)))


class KeysDialog(QDialog):
    """The keys in groups, those of the page that has the focus first; letters and digits only while they are used."""

    def __init__(
        self,
        appearance: Appearance,
        uses_single_letters: bool,
        parent: QWidget | None = None,
        *,
        is_kiosk: bool = False,
    ) -> None:
        super().__init__(parent)
        set_window_title(self, _("Keys"))
        self._page = ColumnPage(appearance, self, width=560, on_paper=False)
        self._page.add_text(_("Keys"), Role.HEADLINE, after=2)
        first = _group_at(parent.focusWidget() if parent is not None else None)
        for heading, lines in key_groups(first, is_kiosk=is_kiosk):
            shown = [line for line in lines if uses_single_letters or not line.is_single]
            if not shown:
                continue
            self._page.add_text(heading, Role.HEADING, before=16, after=4)
            self._page.add_rule(after=4)
            for line in shown:
                self._page.column.addWidget(KeyRow(line, appearance, self._page.sheet))
        if not uses_single_letters:
            message = _("Single letters and digits are switched off in the settings.")
            self._page.add_text(message, Role.NOTE, colour="soft", before=16)
        self._page.column.addStretch(1)
        close = Button(_("Close"), self._page, variant="main")
        close.clicked.connect(self.accept)
        self._page.add_bar(close)
        plain_column(self).addWidget(self._page)
        for label in self._page.sheet.findChildren(QLabel):
            # A screen reader speaks all labels of a dialog that belong to nothing; these are read under the caret.
            label.setBuddy(self._page.sheet)
        self._page.setAccessibleName(_("Keys"))
        self._page.begin_at(self._page.page_text)  # the key that asked for the sheet may be pressed twice
        self._page.take_focus()
        room = parent.window().size() if parent is not None else self.screen().availableSize()
        size = appearance.scale.px(620), appearance.scale.px(720)
        self.resize(min(round(size[0]), room.width() - 20), min(round(size[1]), room.height() - 20))

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        self._page.apply_appearance(appearance)


def _group_at(widget: QWidget | None) -> KeyGroup | None:
    """The keys of the page that a widget is on."""
    while widget is not None and not isinstance(widget, HasKeys):
        widget = widget.parentWidget()
    return widget.key_group if widget is not None else None
