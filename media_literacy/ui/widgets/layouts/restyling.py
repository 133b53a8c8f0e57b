"""How a change of theme or text size reaches everything on a page."""

from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

from media_literacy.ui.theme.appearance import Appearance


@runtime_checkable
class HasAppearance(Protocol):
    """A widget that paints or measures by the look itself, and must hear when it changes."""

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another look."""
        ...


def restyle_children(parent: QWidget, appearance: Appearance) -> None:
    """Hand a look down to every widget below `parent` that wants it."""
    for child in parent.findChildren(QWidget):
        if isinstance(child, HasAppearance):
            child.apply_appearance(appearance)


def give_room(widget: QWidget, *, is_little: bool) -> None:
    """Let a button or a label have the usual room, or little."""
    room = "little" if is_little else ""
    if (widget.property("room") or "") != room:
        widget.setProperty("room", room)
        repolish(widget)
        widget.updateGeometry()


def repolish(widget: QWidget) -> None:
    """Have the style sheet asked again, after a property that it names has changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
