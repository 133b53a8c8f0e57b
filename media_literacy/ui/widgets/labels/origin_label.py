"""The label of origin as it stands on every view of an article, and other texts behind a sign."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.widgets.state_signs import Sign, draw_sign


class SignedWords(SetText):
    """A text with a sign before its first line, both in one colour."""

    def __init__(
        self,
        sign: Sign,
        text: str,
        role: Role,
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        colour: str = "ink",
        before: float = 0.0,
        after: float = 0.0,
    ) -> None:
        self._sign = sign
        super().__init__(text, role, appearance, parent, colour=colour, before=before, after=after)

    def say_with(self, sign: Sign, colour: str, text: str) -> None:
        """Show another text, behind another sign."""
        if (sign, colour, text) != (self._sign, self._colour, self.text()):
            self._sign, self._colour = sign, colour
            self.setText(text)
            self.drop_layouts()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sign, and the lines beside it."""
        super().paintEvent(event)
        scale = self._appearance.scale
        side = scale.px(self._role.value[1] * 0.85)
        top = scale.px(self._before) + (scale.line_height(self._role) - side) / 2
        x = self.width() - side if self.isRightToLeft() else 0.0
        draw_sign(QPainter(self), self._sign, QRectF(x, top, side, side), self._appearance.theme.colour(self._colour))

    def room_for_sign(self) -> float:
        """The room that the sign takes."""
        return self._appearance.scale.px(self._role.value[1] * 0.85 + 7)


class OriginLabel(SignedWords):
    """“Invented for teaching. Not news.” behind a diamond: what the article is, as far as it may be told."""

    def __init__(self, text: str, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(Sign.LABEL, text, Role.LABEL, appearance, parent, colour="missed")
