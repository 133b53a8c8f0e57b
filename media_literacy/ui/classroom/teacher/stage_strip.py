"""The stages of a class as a row: what was done, where the class is, and what comes."""

from collections.abc import Collection

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.wording.stage_words import stage_name
from media_literacy.i18n import gettext as _
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.layouts.wrapping_layouts import FlowRow
from media_literacy.ui.widgets.state_signs import Sign, draw_sign

_SIDE, _PAD, _HEIGHT = 11.0, 9.0, 26.0


class StageStrip(QWidget):
    """A chip for each stage that the class goes through; it wraps where there is little room."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = FlowRow(self, 4, line_spacing=2)
        self._chips = [StageChip(stage, appearance, self) for stage in Stage if stage is not Stage.ENDED]
        for chip in self._chips:
            chip.hide()
            row.addWidget(chip)

    @property
    def chips(self) -> list["StageChip"]:
        """Those that are shown."""
        return [chip for chip in self._chips if not chip.isHidden()]

    def show_stage(self, now: Stage, stages: Collection[Stage]) -> None:
        """Show where the class is, among the stages that it goes through."""
        for chip in self._chips:
            chip.setVisible(chip.stage in stages)
            chip.show_now(now)
        self.setAccessibleName(_("The class is at: {stage}").format(stage=stage_name(now)))


class StageChip(QWidget):
    """One stage: a tick when it is done, a frame when it is now."""

    def __init__(self, stage: Stage, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stage, self._appearance, self._now = stage, appearance, Stage.LOBBY

    @property
    def is_done(self) -> bool:
        """Whether the class has gone beyond it."""
        return self.stage.is_before(self._now)

    @property
    def is_now(self) -> bool:
        """Whether the class is at it."""
        return self.stage is self._now

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another look."""
        self._appearance = appearance
        self.updateGeometry()
        self.update()

    def show_now(self, now: Stage) -> None:
        """Show where the class is."""
        if now is self._now and self.accessibleName():
            return
        self._now = now
        state = _("done") if self.is_done else _("now") if self.is_now else _("to come")
        self.setAccessibleName(_("{stage}, {state}").format(stage=stage_name(self.stage), state=state))
        self.update()

    def sizeHint(self) -> QSize:
        """The words with room for the tick."""
        scale = self._appearance.scale
        words = QFontMetricsF(scale.font(Role.NOTE_TITLE)).horizontalAdvance(stage_name(self.stage))
        return QSize(round(words + scale.px(_SIDE + 2 * _PAD + 5)), round(scale.px(_HEIGHT)))

    def minimumSizeHint(self) -> QSize:
        """All of it."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The chip."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, scale = self._appearance.theme, self._appearance.scale
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.is_now:
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.setBrush(theme.colour("chosen"))
            painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        side = scale.px(_SIDE)
        x = box.right() - scale.px(_PAD) - side if self.isRightToLeft() else box.left() + scale.px(_PAD)
        sign = QRectF(x, box.center().y() - side / 2, side, side)
        if self.is_done:
            draw_sign(painter, Sign.HIT, sign, theme.colour("caught"))
        else:
            draw_sign(painter, Sign.LEFT_ALONE if self.is_now else Sign.MISS, sign, theme.colour("soft"))
        painter.setFont(scale.font(Role.NOTE_TITLE if self.is_now else Role.NOTE))
        painter.setPen(theme.colour("ink" if self.is_now else "soft"))
        beside = scale.px(_PAD) + side + scale.px(5)
        words = box.adjusted(0, 0, -beside, 0) if self.isRightToLeft() else box.adjusted(beside, 0, 0, 0)
        end = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        # Qt would turn the sides round once more for words that are written from the right.
        flags = end | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, flags, stage_name(self.stage))
