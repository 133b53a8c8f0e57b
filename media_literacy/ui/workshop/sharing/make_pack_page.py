"""Making a pack: what it is called, which lessons come along, and whether it is signed."""

import contextlib
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from media_literacy.diagnostics import Severity
from media_literacy.errors import AppError
from media_literacy.files.file_formats import PACK_ENDING
from media_literacy.i18n import gettext as _
from media_literacy.i18n import joined
from media_literacy.jobs import Job
from media_literacy.lesson.ids import is_id
from media_literacy.packs.archive.signature import create_key
from media_literacy.packs.pack_wording import occasion_words
from media_literacy.store.disk_faults import saving_error
from media_literacy.store.packs.pack_making import KEY_NAME, MadePack, make_pack, note_form
from media_literacy.store.packs.pack_plan import Candidate, PackPlan
from media_literacy.store.packs.shared_packs import SharedPacks
from media_literacy.strings.capitals import capitalised
from media_literacy.ui.finished_files import FinishedFiles
from media_literacy.ui.tasks import Tasks
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.banner import Banner
from media_literacy.ui.widgets.column_page import LeavablePage
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.controls.line_field import LineField
from media_literacy.ui.widgets.controls.tick_row import TickRow
from media_literacy.ui.widgets.file_dialogs import where_to_save
from media_literacy.ui.widgets.labels.plain_text import PlainLabel
from media_literacy.ui.widgets.labels.set_text import SetText

NOTE_MILLISECONDS = 500
"""How long after a change what the form says is remembered, whether or not somebody pauses."""
MAKE_SECONDS = 300.0
"""The budget for a pack at every limit: each lesson is read and checked."""


class MakePackPage(LeavablePage):
    """A form over a plan; the pack is written where the author says. What the form says is remembered for next time."""

    def __init__(
        self,
        plan: PackPlan,
        lessons: Sequence[Candidate],
        data_folder: Path,
        tasks: Tasks,
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(appearance, parent)
        self._plan, self._key, self._tasks = plan, data_folder / KEY_NAME, tasks
        self._shared = SharedPacks(data_folder)
        self._noted: PackPlan | None = None
        self._timer = QTimer(self, singleShot=True, interval=NOTE_MILLISECONDS)
        self._timer.timeout.connect(self._note)
        self._target = Path()
        self._is_busy = self._had_focus = False
        self.setAccessibleName(_("Make a pack"))
        sheet = self.sheet
        self.add_text(_("Make a pack"), Role.HEADLINE, after=4)
        message = _("One file that a colleague can install, or drop on the window. It works without a network.")
        self.add_text(message, Role.BODY, after=10)
        self.title = self._field(_("Title"), plan.title, "")
        self.id = self._field(
            _("Short name"),
            plan.id,
            _("a-z, 0-9 and hyphens. It must stay the same when you share a newer version: progress is kept by it."),
        )
        message = _("A higher number tells that this is newer.")
        if plan.last_version:
            message = _("Shared last as version {version}. A higher number tells that this is newer.").format(
                version=plan.last_version
            )
        self.version = self._field(_("Version"), plan.version, message)
        self.authors = self._field(_("Authors"), ", ".join(plan.authors), _("Names, with commas between them."))
        self.license = self._field(
            _("Licence"), plan.license, _("Such as CC-BY-4.0, which lets others use and change it.")
        )
        self.add_text(_("Lessons in it"), Role.NOTE_TITLE, before=12, after=4)
        self.lessons: dict[Path, TickRow] = {}
        for lesson in lessons:
            box = TickRow(_("{title} ({file})").format(title=lesson.title, file=lesson.path.name), appearance, sheet)
            box.setChecked(lesson.path in plan.lessons)
            box.toggled.connect(self._on_changed)
            self.lessons[lesson.path] = box
            self.column.addWidget(box)
        if kept := occasion_words(plan.occasions):
            self.add_text(capitalised(kept), Role.NOTE, before=6, colour="soft")
        self.signed = TickRow(_("Sign it with my key"), appearance, sheet)
        self.signed.setChecked(self._key.exists())
        message = _(
            "Others then see that a later version comes from the same person. The key is made once and stays on this"
            " computer. Nobody needs it to use the pack."
        )
        self.signed.setAccessibleDescription(message)
        self.add_text(_("Signature"), Role.NOTE_TITLE, before=12, after=4)
        self.column.addWidget(self.signed)
        self.add_text(message, Role.SMALL, colour="soft")
        self._advice = SetText("", Role.NOTE, appearance, sheet, before=14)
        self._advice.hide()
        self.column.addWidget(self._advice)
        self.banner = Banner(self, variant="advice")
        self.finished = FinishedFiles(self)
        self.add_top(self.finished)
        self.add_top(self.banner)  # above it
        self.why = SetText("", Role.NOTE, appearance, self, colour="missed")
        back = Button(_("Back"), self, variant="quiet")
        back.clicked.connect(self.go_back)
        self.save = Button(_("Save the pack…"), self, variant="main")
        self.save.clicked.connect(self._on_save)
        self.add_bar(self.why, back, self.save)
        self.begin_at(self.title)
        self._noted = self.plan
        self._on_changed()

    @property
    def plan(self) -> PackPlan:
        """The plan as the form has it now."""
        return replace(
            self._plan,
            id=self.id.text().strip(),
            title=self.title.text().strip(),
            version=self.version.text().strip(),
            authors=tuple(name.strip() for name in self.authors.text().split(",") if name.strip()),
            license=self.license.text().strip(),
            lessons=tuple(path for path, box in self.lessons.items() if box.isChecked()),
        )

    def write_to(self, target: Path) -> None:
        """Write the pack into a file."""
        self._target = target
        self._is_busy = True
        self._had_focus = self.window().focusWidget() is self.save  # also while the dialog has the keyboard
        self._show_whether_it_can_be_saved()
        self.banner.clear()
        self.finished.clear()
        key = self._key if self.signed.isChecked() else None
        job = Job(MAKE_SECONDS, title=_("Making the pack “{title}”").format(title=self.plan.title))
        work = partial(_make, self.plan, target, key, self._shared, job)
        self._tasks.run(work, self._on_made, self._on_failed, job=job, on_cancelled=self._done)

    def _field(self, name: str, text: str, description: str) -> LineField:
        sheet = self.sheet
        label = PlainLabel(name, sheet, variant="strong")
        field = LineField(sheet, text=text)
        field.setAccessibleName(name)
        field.setAccessibleDescription(description)
        field.textChanged.connect(self._on_changed)
        label.setBuddy(field)
        label.setContentsMargins(0, 8, 0, 2)
        self.column.addWidget(label)
        self.column.addWidget(field)
        if description:
            self.add_text(description, Role.SMALL, colour="soft")
        return field

    def _on_changed(self) -> None:
        self.banner.clear()
        plan = self.plan
        if not plan.title:
            why = _("The pack needs a title.")
        elif not plan.id:
            why = _("The pack needs a short name.")
        elif not is_id(plan.id):
            why = _("The short name may have a-z, 0-9 and hyphens only, and begins with a letter or digit.")
        elif not plan.lessons:
            why = _("Choose at least one lesson.")
        else:
            why = ""
        self.why.say(why)
        self.why.setVisible(bool(why))
        self.save.setAccessibleDescription(why)
        self._show_whether_it_can_be_saved()
        if self._noted not in (None, plan) and not self._timer.isActive():
            self._timer.start()

    def go_back(self) -> None:
        self._note()
        self.left.emit()

    def _note(self) -> None:
        """Remember what the form says, where it is the form of a pack already."""
        self._timer.stop()
        plan = self.plan
        if plan != self._noted and not self.why.text():
            self._noted = plan
            self._tasks.run(partial(_noted, self._shared, plan), self._on_noted, self._on_failed, keeps=True)

    def _on_noted(self, _nothing: None) -> None:
        """It is there the next time."""

    def _show_whether_it_can_be_saved(self) -> None:
        self.save.setEnabled(not self._is_busy and not self.why.text())

    def _on_save(self) -> None:
        plan = self.plan
        folder = plan.folder or plan.lessons[0].parent
        start = folder / f"{plan.id}-{plan.version or '1'}{PACK_ENDING}"
        kinds = _("Lesson packs (*{ending})").format(ending=PACK_ENDING)
        target = where_to_save(self.window(), _("Save the pack"), start, kinds, PACK_ENDING)
        if target is not None:
            self.write_to(target)

    def _on_made(self, made: MadePack) -> None:
        self._done()
        written = made.written
        lines = [f"• {advice.message} {advice.hint}".strip() for advice in made.advice]
        self._advice.say("\n".join([_("Worth a look before you share it:"), *lines]) if lines else "")
        self._advice.setVisible(bool(lines))
        if written.data is None:
            fault = next(
                diagnostic for diagnostic in written.report.diagnostics if diagnostic.severity is Severity.ERROR
            )
            self.banner.show_message(fault.message, fault.hint, variant="banner")
        elif made.faulty:
            message = _("No pack was made, because a lesson in it has errors: {names}.")
            hint = _("Open it in the workshop; its remarks say what to do.")
            self.banner.show_message(message.format(names=joined(", ", made.faulty)), hint, variant="banner")
        else:
            message = _("Saved as “{file}”. Send it, or copy it to a stick.").format(file=self._target)
            more = _("There is advice below the form.") if lines else ""
            if not made.is_remembered:
                more = _("The version could not be remembered here: give the next one a higher number.")
            self.banner.show_message(message, more, variant="advice")
            self.finished.show_files([self._target])

    def _on_failed(self, problem: AppError) -> None:
        self._done()
        self.banner.report(problem)

    def _done(self) -> None:
        self._is_busy = False
        self._show_whether_it_can_be_saved()
        if self._had_focus:
            self.save.setFocus()


def _noted(shared: SharedPacks, plan: PackPlan) -> None:
    """Where nothing can be kept, the form begins anew the next time; nobody need be told while they type."""
    with contextlib.suppress(OSError):
        note_form(shared, plan)


def _make(plan: PackPlan, target: Path, key: Path | None, shared: SharedPacks, job: Job) -> MadePack:
    if key is not None and not key.exists():
        try:
            key.parent.mkdir(parents=True, exist_ok=True)
        except OSError as problem:
            raise saving_error(problem, key) from problem
        create_key(key)
    return make_pack(plan, target, key, job, shared=shared)
