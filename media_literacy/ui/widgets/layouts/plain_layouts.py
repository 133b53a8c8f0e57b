"""Columns and rows inside a page, without room of their own around them."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from media_literacy.ui.widgets.layouts.wrapping_layouts import FlowRow, Wrapping

_MOST_FOR_ANSWERS = 0.55
"""Of the width of a row with words before them."""


def plain_column(parent: QWidget | None, spacing: int = 0) -> QVBoxLayout:
    """A column of widgets without margins, so many px apart; without a parent, a part of another layout."""
    column = QVBoxLayout() if parent is None else QVBoxLayout(parent)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    return column


def plain_row(parent: QWidget, spacing: int) -> QHBoxLayout:
    """A row of widgets without margins, so many px apart."""
    row = QHBoxLayout(parent)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(spacing)
    return row


def centred_in_row(widget: QWidget) -> QVBoxLayout:
    """A part of a row in whose middle a text stands, beside what is higher; by an alignment it would not wrap."""
    column = plain_column(None)
    column.addStretch(1)
    column.addWidget(widget)
    column.addStretch(1)
    return column


def turn_when_tight(row: QBoxLayout, answers: int, width: int) -> None:
    """In a row of words and then answers, have the answers below where they would leave the words a narrow column.

    `answers` is how many px these take beside one another, `width` what there is for all.
    """
    is_tight = answers > _MOST_FOR_ANSWERS * width
    direction = QBoxLayout.Direction.TopToBottom if is_tight else QBoxLayout.Direction.LeftToRight
    if direction is not row.direction():
        row.setDirection(direction)


def wrapping_row(
    parent: QWidget,
    *widgets: QWidget,
    spacing: int = 10,
    wrapping: Wrapping = Wrapping.WHEN_FULL,
    line_spacing: int | None = None,
) -> QWidget:
    """A part of `parent` that holds these widgets in a row, which wraps where there is no room."""
    holder = QWidget(parent)
    row = FlowRow(holder, spacing, wrapping=wrapping, line_spacing=line_spacing)
    for widget in widgets:
        row.addWidget(widget)
    return holder


@contextmanager
def arranged_once(layout: QLayout) -> Iterator[None]:
    """Rows that are shown meanwhile are arranged together at its end: each by itself would have all arranged anew."""
    layout.setEnabled(False)
    try:
        yield
    finally:
        layout.setEnabled(True)
        around = layout.parentWidget()
        while around is not None and around.isVisible() and (outer := around.layout()) is not None:
            outer.activate()
            around = around.parentWidget()
