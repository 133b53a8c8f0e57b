"""Every key and what it does, on one sheet."""

from dataclasses import dataclass

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.buttons import Button
from media_literacy.ui.widgets.column_page import ColumnPage
from media_literacy.ui.widgets.plain_text import PlainLabel, set_window_title
from media_literacy.ui.widgets.set_text import Rule, SetText
from media_literacy.ui.widgets.wrapping_layouts import FlowRow


@dataclass(frozen=True, slots=True)
class KeyLine:
    """Keys that do the same, and what they do; `is_single` for those that can be switched off."""

    keys: tuple[str, ...]
    does: str
    is_single: bool = False


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
        words.setAccessibleName(_("{keys}: {does}").format(keys=", ".join(line.keys), does=line.does))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 5, 0, 5)
        row.addWidget(self._caps)
        row.addWidget(words, 1)
        self.apply_appearance(appearance)

    def apply_appearance(self, appearance: Appearance) -> None:
        """Take the size of another look."""
        self._caps.setFixedWidth(round(appearance.scale.px(140)))


class KeysDialog(QDialog):
    """The keys in groups; single letters and digits only while they are switched on."""

    def __init__(self, appearance: Appearance, uses_single_letters: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_window_title(self, _("Keys"))
        self._page = ColumnPage(appearance, self, width=560, on_paper=False)
        sheet = self._page.sheet
        self._page.column.addWidget(SetText(_("Keys"), Role.HEADLINE, appearance, sheet, after=2))
        for heading, lines in key_groups():
            shown = [line for line in lines if uses_single_letters or not line.is_single]
            if not shown:
                continue
            self._page.column.addWidget(SetText(heading, Role.HEADING, appearance, sheet, before=16, after=4))
            self._page.column.addWidget(Rule(appearance, sheet, after=4))
            for line in shown:
                self._page.column.addWidget(KeyRow(line, appearance, sheet))
        if not uses_single_letters:
            told = _("Single letters and digits are switched off in the settings.")
            self._page.column.addWidget(SetText(told, Role.NOTE, appearance, sheet, colour="soft", before=16))
        self._page.column.addStretch(1)
        close = Button(_("Close"), self._page, variant="main")
        close.clicked.connect(self.accept)
        self._page.add_bar(close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._page)
        close.setFocus()
        room = parent.window().size() if parent is not None else self.screen().availableSize()
        size = appearance.scale.px(620), appearance.scale.px(720)
        self.resize(min(round(size[0]), room.width() - 20), min(round(size[1]), room.height() - 20))

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        self._page.apply_appearance(appearance)


def key_groups() -> list[tuple[str, list[KeyLine]]]:
    """All keys of this version, by what one is doing."""
    return [
        (
            _("Reading"),
            [
                KeyLine(("↑", "↓"), _("Go to the sentence before or after")),
                KeyLine(("K", "J"), _("The same, with one hand on the letters"), is_single=True),
                KeyLine((_("Space"), _("Enter")), _("Mark the sentence, or open its note")),
                KeyLine(("1", "2", "3"), _("Say how sure you are: a hunch, fairly sure, sure"), is_single=True),
                KeyLine(("R",), _("Give the reason"), is_single=True),
                KeyLine(("H",), _("Ask for a hint"), is_single=True),
                KeyLine(("E",), _("Look at the evidence"), is_single=True),
                KeyLine(("N", "P"), _("Go to the next note or the one before, once notes are open"), is_single=True),
                KeyLine((_("Tab"),), _("Enter the article, or leave it")),
                KeyLine((_("Ctrl"), "C"), _("Copy the selected text, with its label")),
            ],
        ),
        (
            _("Lessons and searches"),
            [
                KeyLine((_("Ctrl"), "F"), _("Search the lessons")),
                KeyLine(("1", "–", "9"), _("Choose a search when you leave the page"), is_single=True),
            ],
        ),
        (
            _("Workshop"),
            [
                KeyLine(("F5",), _("Try the lesson as a learner")),
                KeyLine((_("Ctrl"), "S"), _("Save the lesson; with Shift, under another name")),
                KeyLine((_("Ctrl"), "P"), _("Put it on paper")),
                KeyLine((_("Ctrl"), "Z"), _("Take the last change back, wherever it was made")),
                KeyLine((_("Ctrl"), _("Shift"), "Z"), _("Make that change again")),
                KeyLine(("F6",), _("Leave the source; Esc and then Tab does the same")),
                KeyLine(("F8",), _("Go to the next remark in the source")),
                KeyLine((_("Alt"), _("Enter")), _("Mend what the remark is about")),
                KeyLine((_("Ctrl"), _("Space")), _("Suggest a word in the source")),
                KeyLine((_("Ctrl"), "F"), _("Find words in the source")),
                KeyLine((_("Esc"),), _("Stop choosing the sentence that another clashes with")),
            ],
        ),
        (
            _("Anywhere"),
            [
                KeyLine((_("Ctrl"), "+"), _("Larger text")),
                KeyLine((_("Ctrl"), "−"), _("Smaller text")),
                KeyLine((_("Ctrl"), "0"), _("Text at its usual size")),
                KeyLine(("F11",), _("Fill the screen, or stop filling it")),
                KeyLine(("F1",), _("These keys")),
                KeyLine(("?",), _("These keys, too"), is_single=True),
                KeyLine((_("Esc"),), _("Go back")),
            ],
        ),
    ]
