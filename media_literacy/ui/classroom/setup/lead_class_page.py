"""How a class is led: those that were interrupted, and the way to a new one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from media_literacy.i18n import gettext as _
from media_literacy.store.classes.live_rows import SessionRow
from media_literacy.ui.classroom.setup.interrupted_classes import InterruptedClasses
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.column_page import LeavablePage
from media_literacy.ui.widgets.controls.buttons import Button


class LeadClassPage(LeavablePage):
    """`file_requested` asks for the file of a lesson that is in no list, `classes_requested` for their results."""

    file_requested = Signal()
    classes_requested = Signal()

    def __init__(self, sessions: Sequence[SessionRow], appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self.setAccessibleName(_("Lead a class"))
        self.add_text(_("Lead a class"), Role.HEADLINE, after=4)
        self.interrupted = InterruptedClasses(appearance, self.sheet)
        self.column.addWidget(self.interrupted)
        self.interrupted.show_sessions(sessions)
        about = _(
            "You lead a class through one lesson: everybody reads and marks on their own screen or raises a hand, the"
            " projector shows where the class hesitated, and you reveal sentence by sentence. No internet is needed."
        )
        self.add_text(about, Role.BODY, before=12, after=12)
        self.add_text(_("A new lesson with a class"), Role.NOTE_TITLE)
        self.add_text(
            _("Choose a lesson from the list, then “For teachers”, then “Lead a class through it”."),
            Role.NOTE,
            after=10,
        )
        self.add_text(_("My classes"), Role.NOTE_TITLE)
        results = _("What came of each lesson, and your lists of names. Both can be deleted there.")
        self.add_text(results, Role.NOTE, after=8)
        self.classes = Button(_("My classes"), self.sheet)
        self.classes.clicked.connect(self.classes_requested)
        self.add_row(self.classes)
        self.lessons = Button(_("All lessons"), self, variant="main")
        self.lessons.clicked.connect(self.left)
        choose = Button(_("Open a lesson file…"), self)
        choose.clicked.connect(self.file_requested)
        self.add_bar(choose, self.lessons)
        self.begin_at(self.interrupted.rows[0].go_on if sessions else self.lessons)
