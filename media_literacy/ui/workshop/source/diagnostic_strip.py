"""The remark at the caret in words, under the source, with its cure at a click."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from media_literacy.diagnostics import Diagnostic
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.fix import Fix
from media_literacy.ui.keys.platform_keys import keys_in_words
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.labels.plain_text import PlainLabel, set_tool_tip
from media_literacy.ui.widgets.layouts.wrapping_layouts import FlowRow
from media_literacy.ui.workshop.source.diagnostic_signs import DiagnosticSign, severity_word


class DiagnosticStrip(QFrame):
    """What is to be said where the caret is. It keeps its place when there is nothing, so that the text never jumps."""

    next_requested = Signal()

    def __init__(self, apply_fix: Callable[[Fix], None], appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._apply_fix = apply_fix
        self._fix: Fix | None = None
        self._diagnostic: Diagnostic | None = None
        self.setProperty("variant", "bar-bottom")
        self._sign = DiagnosticSign(appearance, self)
        self._message, self._hint = PlainLabel("", self), PlainLabel("", self)
        self._hint.setProperty("variant", "small")
        for label in (self._message, self._hint):
            label.setWordWrap(True)
            label.setMinimumWidth(60)
        self._button = Button("", self)
        set_tool_tip(self._button, keys_in_words(_("Alt+Enter in the source")))
        self._button.clicked.connect(self._on_fix)
        self._next = Button(_("Next remark"), self, variant="link")
        set_tool_tip(self._next, _("F8; Shift+F8 goes back"))
        self._next.clicked.connect(self.next_requested)
        buttons = QWidget(self)
        flow = FlowRow(buttons)
        flow.addWidget(self._button)
        flow.addWidget(self._next)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._message)
        words.addWidget(self._hint)
        words.addStretch(1)
        words.addWidget(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 10, 6)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.apply_appearance(appearance)
        self.show_nothing(0)

    @property
    def diagnostic(self) -> Diagnostic | None:
        """The remark that is shown."""
        return self._diagnostic

    @property
    def fix(self) -> Fix | None:
        """The cure that is offered."""
        return self._fix

    @property
    def text(self) -> str:
        """All that is said."""
        return f"{self._message.text()} {self._hint.text()}".strip()

    def show_diagnostic(self, diagnostic: Diagnostic, fix: Fix | None) -> None:
        """Say a remark, with its cure if there is one now."""
        self._diagnostic, self._fix = diagnostic, fix
        self._sign.show_severity(diagnostic.severity)
        self._sign.show()
        self._message.setText(
            _("{severity}: {message}").format(severity=severity_word(diagnostic.severity), message=diagnostic.message)
        )
        self._hint.setText(diagnostic.hint)
        self._hint.setVisible(bool(diagnostic.hint))
        self._button.setVisible(fix is not None)
        self._button.setText(fix.title if fix else "")
        self._next.show()
        self.setAccessibleName(self.text)

    def show_nothing(self, others: int) -> None:
        """There is no remark here; say how many there are elsewhere."""
        self._diagnostic = self._fix = None
        self._sign.hide()
        self._button.hide()
        self._next.setVisible(others > 0)
        self._message.setText(
            ngettext("{n} remark on this lesson, none here.", "{n} remarks on this lesson, none here.", others).format(
                n=others
            )
            if others
            else _("Nothing to mend.")
        )
        self._hint.hide()
        self._hint.clear()
        self.setAccessibleName(self.text)

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        self._sign.apply_appearance(appearance)
        self.setMinimumHeight(round(appearance.scale.px(88)))

    def _on_fix(self) -> None:
        if self._fix is not None:
            self._apply_fix(self._fix)
