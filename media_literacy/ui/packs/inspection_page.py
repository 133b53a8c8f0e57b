"""A pack before it is installed: what it holds, who made it, what would change."""

from itertools import groupby

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from media_literacy.i18n import gettext as _
from media_literacy.i18n import joined, ngettext
from media_literacy.packs.comparing.changes import Change
from media_literacy.packs.pack_wording import occasion_words
from media_literacy.store.packs.inspection import Inspection
from media_literacy.store.packs.known_authors import SignatureStanding
from media_literacy.strings.capitals import capitalised
from media_literacy.strings.shortening import TITLE_CHARACTERS, shortened
from media_literacy.ui.library.lesson_facts import facts_line
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.column_page import LeavablePage
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.labels.set_text import SetText

MOST_CHANGES, MOST_LESSONS, MOST_DIAGNOSTICS = 60, 60, 12
"""More than anybody reads; the rest is counted."""


class InspectionPage(LeavablePage):
    """`accepted` says that it shall be installed as shown; a refused pack can only be left."""

    accepted = Signal()

    def __init__(self, inspection: Inspection, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent, width=740)
        self._inspection = inspection
        back = Button(_("Back"), self, variant="quiet")
        back.clicked.connect(self.left)
        pack = inspection.pack
        if pack is None:
            self._refuse()
            self.add_bar(back)
            self.begin_at(back)
            return
        self.setAccessibleName(pack.title)
        self.add_text(shortened(pack.title, TITLE_CHARACTERS), Role.HEADLINE, after=4)
        facts = [_("Pack “{id}”").format(id=pack.id)]
        if pack.version:
            facts.append(_("version {version}").format(version=pack.version))
        if pack.authors:
            facts.append(_("by {authors}").format(authors=joined(", ", pack.authors)))
        if pack.license:
            facts.append(pack.license)
        self.add_text(joined(" · ", facts), Role.NOTE, colour="soft", after=10)
        self._add_author()
        for diagnostic in inspection.report.diagnostics[:MOST_DIAGNOSTICS]:
            # The way out is for the author, who is somebody else.
            self.add_text(diagnostic.message, Role.NOTE, before=6)
        if inspection.comes_with_app and inspection.is_update:
            message = _("It takes the place of the pack that comes with the program. Removing it brings that one back.")
            self.add_text(message, Role.NOTE, before=6)
        if inspection.version_words:
            self.add_text(inspection.version_words, Role.NOTE_TITLE, before=8)
        if inspection.is_update:
            self._add_changes()
        elif inspection.is_installed:
            message = _("This version is installed already.")
            self.add_text(message, Role.NOTE_TITLE, before=12)
        self._add_lessons()
        if inspection.version_words:
            words = _("Install it all the same")
        else:
            words = _("Update") if inspection.is_update else _("Install")
        is_usual = not inspection.version_words and (
            inspection.author is None or inspection.author.standing is not SignatureStanding.CHANGED
        )
        self.accept = Button(words, self, variant="main" if is_usual else "")  # what is warned of does not stand out
        self.accept.setEnabled(not inspection.is_installed)
        self.accept.clicked.connect(self._on_accepted)
        self.add_bar(back, self.accept)
        self.begin_at(self.accept if is_usual and not inspection.is_installed else back)

    def offer_again(self) -> None:
        """It could not be installed; perhaps it can be once the fault is mended."""
        self.accept.setEnabled(True)
        self.accept.setFocus()

    def _on_accepted(self) -> None:
        self.accept.setEnabled(False)  # once is enough, however often it is pressed
        self.accepted.emit()

    def _refuse(self) -> None:
        inspection = self._inspection
        title = _("“{file}” was not opened").format(file=inspection.source.name)
        self.setAccessibleName(title)
        self.add_text(title, Role.HEADLINE, after=6)
        message = _("Something in it is not as it should be in a lesson pack. Nothing was installed or changed.")
        self.add_text(message, Role.BODY, after=10)
        for diagnostic in inspection.report.diagnostics[:MOST_DIAGNOSTICS]:
            self.add_text(diagnostic.message, Role.NOTE_TITLE, before=6)
            if diagnostic.hint:
                self.add_text(diagnostic.hint, Role.NOTE)

    def _add_author(self) -> None:
        author = self._inspection.author
        if author is None:
            return
        role = Role.NOTE_TITLE if author.standing is SignatureStanding.CHANGED else Role.NOTE
        self.add_text(author.words, role, after=2)
        if author.standing is SignatureStanding.CHANGED:
            message = _("Ask the author, by telephone or in person, whether this is right.")
            self.add_text(message, Role.NOTE)

    def _add_changes(self) -> None:
        appearance, sheet, changes = self.appearance, self.sheet, self._inspection.changes
        before = self._inspection.before
        version = before.version if before is not None and before.version else _("the one before")
        message = _("What changes from version {version}").format(version=version)
        self.add_text(message, Role.HEADING, before=14, after=6)
        for title, group in groupby(changes[:MOST_CHANGES], key=_lesson_of):
            if title:
                self.add_text(shortened(title, TITLE_CHARACTERS), Role.NOTE_TITLE, before=6)
            for change in group:
                self.column.addWidget(_Item(change.words, Role.NOTE, appearance, sheet))
        more = len(changes) - MOST_CHANGES
        if more > 0:
            message = ngettext("and {n} more change", "and {n} more changes", more).format(n=more)
            self.add_text(message, Role.NOTE, colour="soft")
        if not changes:
            message = _("Nothing that a reader would see.")
            self.add_text(message, Role.NOTE)
        message = _("What you did in its lessons is kept. Where a sentence changed, it says so and asks to look again.")
        self.add_text(message, Role.NOTE, before=8, after=4)

    def _add_lessons(self) -> None:
        self.add_text(_("Lessons"), Role.HEADING, before=14, after=6)
        faults = [report for report in self._inspection.lesson_reports if report.has_errors]
        lessons = self._inspection.lessons
        for front in lessons[:MOST_LESSONS]:
            self.add_rule()
            title = shortened(front.title, TITLE_CHARACTERS)
            self.add_text(title, Role.ROW_TITLE, before=8)
            facts = facts_line(front.minutes, front.age, front.language)
            self.add_text(facts, Role.NOTE, colour="soft")
            if front.content_note:
                note = _("Content note: {note}").format(note=front.content_note)
                self.add_text(note, Role.NOTE)
        more = len(lessons) - MOST_LESSONS
        if more > 0:
            message = ngettext("and {n} more lesson", "and {n} more lessons", more).format(n=more)
            self.add_text(message, Role.NOTE, before=8, colour="soft")
        if self._inspection.pack is not None and (kept := occasion_words(self._inspection.pack.occasions)):
            self.add_text(capitalised(kept), Role.NOTE, before=8, colour="soft")
        unread = self._inspection.unread_lessons
        if unread:
            message = ngettext(
                "There are so many lessons that the text of {n} of them was not looked through.",
                "There are so many lessons that the texts of {n} of them were not looked through.",
                unread,
            ).format(n=unread)
            self.add_text(message, Role.NOTE, before=10, colour="soft")
        if faults:
            message = ngettext(
                "{n} lesson has faults; it opens all the same, without what could not be read.",
                "{n} lessons have faults; they open all the same, without what could not be read.",
                len(faults),
            ).format(n=len(faults))
            self.add_text(message, Role.NOTE, before=10, colour="soft")


def _lesson_of(change: Change) -> str:
    return change.title or change.lesson


class _Item(SetText):
    """A point of a list: lines after the first stand below its words, not below the dot."""

    def room_for_sign(self) -> float:
        """How far the lines are set in, in px."""
        return self._appearance.scale.px(14)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The dot, and the words beside it."""
        super().paintEvent(event)
        scale = self._appearance.scale
        side, middle = scale.px(5), scale.line_height(self._role) / 2
        x = self.width() - scale.px(3) - side if self.isRightToLeft() else scale.px(3)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._appearance.theme.colour("soft"))
        painter.drawEllipse(QRectF(x, middle - side / 2, side, side))
