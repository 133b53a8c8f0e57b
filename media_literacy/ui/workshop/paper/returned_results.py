"""Results that come back from web pages: codes typed or pasted, files and folders opened or dropped."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import QWidget

from media_literacy.engine.sheets.class_sheet import ClassSheet, class_sheet
from media_literacy.engine.sheets.result_file import bounded_name
from media_literacy.engine.sheets.returned_words import proves_nothing, taken_in_words
from media_literacy.engine.sheets.taking_in import Found, Sheets, found_in_file, found_in_text, take_in
from media_literacy.errors import AppError, FileError
from media_literacy.i18n import gettext as _
from media_literacy.jobs import Job
from media_literacy.lesson.model import Lesson
from media_literacy.store.files.result_files import given_files
from media_literacy.ui.tasks import Tasks
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.file_dialogs import files_to_open, folder_to_use
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.widgets.labels.set_text import Gap, SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column, wrapping_row
from media_literacy.ui.widgets.waiting import Waiting
from media_literacy.ui.workshop.paper.code_field import CodeField
from media_literacy.ui.workshop.paper.returned_list import ON_A_PAGE, ReturnedList

_SECONDS = 120.0
_MOST_REFUSED = 20
"""So many are named with their reason; all of them would push the results out of sight."""


class ReturnedResults(QWidget):
    """`changed` says that there are other sheets, `edited` that something else is typed: a name, or in the field for
    codes; `reported` that `form` says what became of it. Of a seat's sheet, which is kept elsewhere, `removal_asked`
    carries the number of the attempt.
    """

    changed = Signal()
    edited = Signal()
    reported = Signal()
    removal_asked = Signal(int)

    def __init__(self, lesson: Lesson, tasks: Tasks, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lesson, self._tasks, self._appearance = lesson, tasks, appearance
        self._sheets: Sheets = MappingProxyType({})
        self._seats: Sheets = MappingProxyType({})
        self._unread: tuple[tuple[str, ...], ...] = ()
        self._waiting: Waiting | None = None
        self._folder: Path | None = None
        self._column = plain_column(self)
        self._add_form()
        self.list = ReturnedList(lesson, appearance, self)
        self.list.named.connect(self._on_named)
        self.list.remove_requested.connect(self._on_remove)
        self._column.addWidget(self.list)

    def begin_in(self, folder: Path | None) -> None:
        """Ask for results in the folder of the lesson first; None where it has none of its own."""
        self._folder = folder

    @property
    def sheets(self) -> list[ClassSheet]:
        """All of them, in the order in which they came."""
        return [class_sheet(sheet) for sheet in self._sheets.values()]

    def sheet(self, attempt: int) -> ClassSheet:
        """The one of that attempt."""
        return class_sheet(self._sheets[attempt])

    @property
    def count(self) -> int:
        """How many there are, with those that are still read."""
        return len(self._sheets) + len(self._unread)

    @property
    def is_typing(self) -> bool:
        """Whether a code is typed in and not added."""
        return bool(self.code.text().strip())

    def rows(self) -> list[tuple[str, ...]]:
        """What came, to be put aside."""
        rows = [
            ("returned", sheet.name, sheet.kept) if number not in self._seats else ("seat", str(number), sheet.name)
            for number, sheet in self._sheets.items()
            if sheet != self._seats.get(number)
        ]
        return [*rows, *self._unread, *([("code", self.code.text())] if self.is_typing else [])]

    def begin_with(self, seats: Sheets) -> None:
        """Begin with the sheets of a class that was hosted, in their order; rows keep only another name for them."""
        self._seats = seats
        self.list.is_newest_first = False
        self._sheets = MappingProxyType({**seats, **self._sheets})
        self.list.show_newest(self._sheets)
        self.changed.emit()

    def remove(self, attempt: int) -> None:
        """A sheet is not there any more."""
        self._seats = MappingProxyType({key: sheet for key, sheet in self._seats.items() if key != attempt})
        self._sheets = MappingProxyType({key: sheet for key, sheet in self._sheets.items() if key != attempt})
        self.list.show_sheets(self._sheets)
        self.changed.emit()

    def restore(self, rows: Iterable[tuple[str, ...]]) -> None:
        """Go on with what was put aside."""
        rows = [*rows]
        for row in rows:
            if len(row) == 2 and row[0] == "code":
                self.code.setText(row[1])
            elif len(row) == 3 and row[0] == "seat" and row[1].isdecimal() and int(row[1]) in self._seats:
                self._rename(int(row[1]), row[2])
        if self._seats:
            self.list.show_newest(self._sheets, [*self._seats])
        returned = tuple(row for row in rows if len(row) == 3 and row[0] == "returned")
        if len(returned) <= ON_A_PAGE:
            self._take(_read_rows(returned, self._lesson))
            return
        self._unread = returned
        self._read(partial(_read_rows, returned, self._lesson), Job(_SECONDS), self._on_restored)

    def read_paths(self, paths: Sequence[Path]) -> None:
        """Take in what is in files and folders."""
        job = Job(_SECONDS)
        self._read(partial(_read_paths, tuple(paths), self._lesson, job), job)

    def read_data(self, data: QMimeData) -> None:
        """Take in what was dropped or pasted: files, or a text with a code in each line."""
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if paths:
            self.read_paths(paths)
        elif data.text().strip():
            self._read(partial(_read_text, data.text(), self._lesson), Job(_SECONDS))

    def _add_form(self) -> None:
        appearance = self._appearance
        self._column.addWidget(SetText(_("From web pages"), Role.HEADING, appearance, self, before=18, after=4))
        message = _(
            "Learners who did the lesson as a web page send its short code, or the file that it saves; whoever read it"
            " alone in this program finds a code at the end of the result. Type or paste codes, one a line and with a"
            " name if you like, or drop files and folders here. {proves_nothing}"
        ).format(proves_nothing=proves_nothing())
        self._column.addWidget(SetText(message, Role.NOTE, appearance, self, after=8))
        self.form = QWidget(self)
        self._form = plain_column(self.form)
        self._column.addWidget(self.form)
        label = SetText(_("Code (a name may stand before it)"), Role.NOTE_TITLE, appearance, self, after=4)
        self.code = CodeField(self)
        self.code.setAccessibleName(label.text())
        self.code.returnPressed.connect(self._on_add)
        self.code.textEdited.connect(self.edited)
        self.code.pasted.connect(self.read_data)
        label.setBuddy(self.code)
        self._form.addWidget(label)
        self._form.addWidget(self.code)
        self.report = SetText("", Role.NOTE, appearance, self, before=6)
        self.report.hide()
        self._form.addWidget(self.report)
        self._form.addWidget(Gap(10, appearance, self))
        self.add = Button(_("Add this code"))
        self.open = Button(_("Open files…"))
        self.open_folder = Button(_("Open a folder…"))
        self.add.clicked.connect(self._on_add)
        self.open.clicked.connect(self._on_open)
        self.open_folder.clicked.connect(self._on_open_folder)
        self._form.addWidget(wrapping_row(self, self.add, self.open, self.open_folder))

    def _on_add(self) -> None:
        """Take the code in the field; one with a slip stays there to be mended."""
        if not self.is_typing:
            self.code.setFocus()
            return
        found = found_in_text(self.code.text(), self._lesson)
        if not any(isinstance(each.sheet, AppError) for each in found):
            self.code.clear()
        self._on_read(found)
        self.code.setFocus()

    def _on_open(self) -> None:
        kinds = _("Results (*.json *.txt *.csv *.tsv);;All files (*)")
        if paths := files_to_open(self, _("Open results"), kinds, self._folder):
            self.read_paths(paths)

    def _on_open_folder(self) -> None:
        folder = folder_to_use(self, _("Which folder are the results in?"), self._folder)
        if folder is not None:
            self.read_paths([folder])

    def _read(self, work: partial[list[Found]], job: Job, on_done: Callable[[list[Found]], None] | None = None) -> None:
        self._end_waiting()
        self._waiting = Waiting(job, _("Reading the results"), self._appearance, self)
        self._waiting.cancelled.connect(self._end_waiting)
        self._form.insertWidget(self._form.indexOf(self.report), self._waiting)
        self._tasks.run(work, on_done or self._on_read, self._on_failed, job=job)

    def _on_read(self, found: list[Found]) -> None:
        self._end_waiting()
        self._say(self._take(found))

    def _on_restored(self, found: list[Found]) -> None:
        self._end_waiting()
        self._unread = ()
        self._take(found)

    def _on_failed(self, problem: AppError) -> None:
        self._end_waiting()
        self._say([problem.message, problem.hint])

    def _end_waiting(self) -> None:
        if self._waiting is not None:
            self._waiting.end()
            self._waiting = None

    def _say(self, lines: Sequence[str]) -> None:
        text = "\n".join(filter(None, lines))
        self.report.setVisible(bool(text))
        self.report.say(text)
        announce(self, text)
        self.reported.emit()

    def _take(self, found: Iterable[Found]) -> list[str]:
        """Show what is new; what became of everything in words."""
        taken = take_in(self._sheets, found)
        self._sheets = taken.sheets
        if taken.new or taken.completed:
            self.list.show_newest(self._sheets, taken.completed)
            self.changed.emit()
        return taken_in_words(taken, most_refused=_MOST_REFUSED)

    def _on_named(self, attempt: int, name: str) -> None:
        self._rename(attempt, name)
        self.list.hold(self._sheets)
        self.edited.emit()

    def _rename(self, attempt: int, name: str) -> None:
        named = self._sheets[attempt]._replace(name=bounded_name(name))
        self._sheets = MappingProxyType({**self._sheets, attempt: named})

    def _on_remove(self, attempt: int) -> None:
        if attempt in self._seats:
            self.removal_asked.emit(attempt)
            return
        self.remove(attempt)
        self.code.setFocus()


def _named(found: Found, name: str) -> Found:
    return found if isinstance(found.sheet, AppError) else found._replace(sheet=found.sheet._replace(name=name))


def _read_rows(rows: Iterable[tuple[str, ...]], lesson: Lesson) -> list[Found]:
    """What was put aside: of each the name and the code or file."""
    return [_named(each, name) for _kind, name, kept in rows for each in found_in_file(kept.encode(), "", lesson)]


def _read_text(text: str, lesson: Lesson) -> list[Found]:
    """A file may be pasted as a text, too."""
    return found_in_file(text.encode(errors="replace"), _("What was pasted"), lesson)


def _read_paths(paths: Sequence[Path], lesson: Lesson, job: Job) -> list[Found]:
    found: list[Found] = []
    for given in given_files(paths):
        job.step(given.name)
        if isinstance(given.data, FileError):
            found.append(Found(given.name, given.data))
        else:
            found += found_in_file(given.data, given.name, lesson)
    return found
