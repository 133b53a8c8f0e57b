"""What the teacher talks from, beside the sentences: *Leave the page*, the debrief, teacher notes and discussion."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from media_literacy.classroom.protocol.stages import Stage
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Choice, Lesson, Search
from media_literacy.lesson.text_blocks import Block, BlockKind, Run
from media_literacy.ui.classroom.teacher.next_panel import open_outside
from media_literacy.ui.text.flow import FlowStyle
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.text.spoken_blocks import framed_runs
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.labels.rich_text_view import RichTextView
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column
from media_literacy.ui.window.window_actions import WindowActions


class TeacherTexts(QWidget):
    """Notes and discussion are always there; `leave` and `debrief` while the class is at them."""

    def __init__(
        self,
        lesson: Lesson,
        actions: WindowActions,
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        pictures: PictureSource | None = None,
    ) -> None:
        super().__init__(parent)
        self._actions, self._appearance, self._pictures = actions, appearance, pictures
        self._column = plain_column(self)
        self.leave = self._add_section(_("Leave the page"), leave_blocks(lesson), FlowStyle.TEXT)
        self.debrief = self._add_section(_("Debrief"), lesson.debrief, FlowStyle.TEXT)
        self.leave.hide()
        self.debrief.hide()
        for heading, blocks in ((_("Teacher notes"), lesson.teacher_notes), (_("Discussion"), lesson.discussion)):
            if blocks:
                self._add_section(heading, blocks, FlowStyle.NOTE)  # whose headings are below ours

    def show_stage(self, stage: Stage) -> None:
        """Show what is talked about at a stage."""
        self.leave.setVisible(stage is Stage.LEAVE_PAGE)
        self.debrief.setVisible(stage is Stage.DEBRIEF)

    def _add_section(self, heading: str, blocks: Sequence[Block], style: FlowStyle) -> QWidget:
        section = QWidget(self)
        column = plain_column(section)
        column.addWidget(SetText(heading, Role.HEADING, self._appearance, section, before=4, after=4))
        column.addWidget(
            RichTextView(
                blocks,
                self._appearance,
                section,
                style=style,
                pictures=self._pictures,
                open_link=partial(open_outside, self._actions),
            )
        )
        column.addSpacing(14)
        self._column.addWidget(section)
        return section


def leave_blocks(lesson: Lesson) -> tuple[Block, ...]:
    """What is asked, each choice with what the author says of it, the good ones named, and what searches come to."""
    leave = lesson.leave
    if leave is None:  # then a class does not come here
        return ()
    choices = [block for choice in leave.choices for block in _choice_blocks(choice)]
    searches = [block for search in leave.searches for block in _search_blocks(search)]
    return (*leave.prompt, *choices, *leave.afterwards, *searches)


def _choice_blocks(choice: Choice) -> list[Block]:
    frame = _("✓ A good choice: {text}") if choice.is_best else _("– {text}")
    runs = tuple(run._replace(strong=True) for run in framed_runs(frame, choice.text))
    reason = [_paragraph(choice.reason)] if choice.reason else []
    return [_paragraph(runs), *reason]


def _search_blocks(search: Search) -> list[Block]:
    query = framed_runs(_("Search: {query}"), (Run(search.query, code=True),))
    conclusion = [_paragraph(search.conclusion)] if search.conclusion else []
    return [_paragraph(query), *conclusion]


def _paragraph(runs: tuple[Run, ...]) -> Block:
    return Block(BlockKind.PARAGRAPH, runs)
