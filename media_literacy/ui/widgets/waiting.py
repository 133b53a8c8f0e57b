"""Work that takes a while, as it is seen: what is being done, how far it is, and the way to give it up."""

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QBrush, QKeySequence, QPainter, QPaintEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.jobs import APPEARS_AFTER, Job
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.widgets.labels.set_text import SetText

POLL_EVERY = 100
"""Milliseconds between two looks at the job."""


class ProgressBar(QProgressBar):
    """How far something is. Without a total a piece of it wanders; with reduced motion all of it is hatched."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance, self._phase = appearance, 0.0
        self.setTextVisible(False)
        self.setRange(0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.apply_appearance(appearance)

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another look."""
        self._appearance = appearance
        self.setFixedHeight(round(appearance.scale.px(14)))
        self.setMinimumWidth(80)
        self.update()

    def show_progress(self, done: int, total: int) -> None:
        """Show `done` of `total` parts, 0 of 0 if nobody knows. Each call without a total moves it on."""
        if (self.maximum(), self.value()) != (total, done):
            self.setRange(0, total)
            self.setValue(done)
        if not total and not self._appearance.is_motion_reduced:
            self._phase = (self._phase + 0.06) % 1.0
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A framed track, and how much of it is full."""
        painter, theme = QPainter(self), self._appearance.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        radius = track.height() / 2
        painter.setPen(theme.colour("edge"))
        painter.setBrush(theme.colour("field"))
        painter.drawRoundedRect(track, radius, radius)
        inside = track.adjusted(2, 2, -2, -2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        if self.maximum() or not self._appearance.is_motion_reduced:
            painter.setClipRect(self._full_part(inside))
        else:  # a piece that stood still would say how far it is
            painter.setBrush(QBrush(theme.colour("accent"), Qt.BrushStyle.BDiagPattern))
        painter.drawRoundedRect(inside, radius, radius)

    def _full_part(self, inside: QRectF) -> QRectF:
        if self.maximum():
            width = inside.width() * self.value() / self.maximum()
            left = inside.right() - width if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else inside.left()
            return QRectF(left, inside.top(), width, inside.height())
        width = inside.width() / 4
        left = inside.left() + (0.5 - abs(self._phase - 0.5)) * 2 * (inside.width() - width)
        return QRectF(left, inside.top(), width, inside.height())


class Waiting(QFrame):
    """One job under way: hidden for half a second, then its title, its latest step, a bar and Cancel (Esc as well).

    `cancelled` comes after the job was cancelled; then, and when the answer is there, its owner calls `end`.
    Without `can_cancel` it only tells. `appears_after` is in milliseconds.
    """

    appeared = Signal()
    cancelled = Signal()

    def __init__(
        self,
        job: Job,
        title: str,
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        can_cancel: bool = True,
        appears_after: int = APPEARS_AFTER,
    ) -> None:
        super().__init__(parent)
        self._job, self._title = job, title
        self.setProperty("variant", "bar-top")
        self.setAccessibleName(title)
        self.title = SetText(title, Role.NOTE_TITLE, appearance, self)
        self.step = SetText(job.latest.what, Role.SMALL, appearance, self, colour="soft")
        self.bar = ProgressBar(appearance, self)
        self.bar.setAccessibleName(title)
        self.cancel = Button(_("Cancel"), self)
        self.cancel.setAccessibleName(_("Cancel: {work}").format(work=title))
        self.cancel.setVisible(can_cancel)
        self.cancel.clicked.connect(self._on_cancel)
        self._lay_out()
        if can_cancel:
            escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
            escape.activated.connect(self._on_cancel)
            escape.activatedAmbiguously.connect(self._on_cancel)
        self._poll = QTimer(self, interval=POLL_EVERY)
        self._poll.timeout.connect(self._show_latest)
        self._appear = QTimer(self, singleShot=True)
        self._appear.timeout.connect(self._on_time)
        self._appear.start(appears_after)
        self.hide()

    def end(self) -> None:
        """Go away: nobody waits any more."""
        self._appear.stop()
        self._poll.stop()
        self.hide()
        self.deleteLater()

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the job from now on."""
        super().showEvent(event)
        self._show_latest()
        self._poll.start()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 10, 20, 10)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.step)
        column.addLayout(row)

    def _on_time(self) -> None:
        self.show()
        announce(self, f"{self._title}. {self._job.latest.what}")
        self.appeared.emit()

    def _show_latest(self) -> None:
        latest = self._job.latest
        self.step.say(latest.what)
        self.step.setVisible(bool(latest.what))
        self.bar.setAccessibleDescription(latest.what)
        self.bar.show_progress(latest.done, latest.total)

    def _on_cancel(self) -> None:
        if self._job.is_cancelled:
            return
        self._job.cancel()
        self.cancel.setEnabled(False)
        self.cancelled.emit()
