"""Which debriefs are still to be read, and what is not known about them yet."""

from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject

from media_literacy.errors import AppError
from media_literacy.store.database.records import LessonKey, PendingDebrief
from media_literacy.store.learners.guest_debriefs import read_guest_debriefs, write_guest_debriefs
from media_literacy.store.library.lesson_library import LessonEntry
from media_literacy.ui.lesson.pending_debriefs import PendingDebriefs

BUSES, FERRY = LessonKey("city", "buses"), LessonKey("city", "ferry")


def entry(key, file="/lessons/a.md"):
    return LessonEntry(file, key, key.lesson, 1, 0, "", "en", "", (), (), False, "", False)


class Context(SimpleNamespace):
    """A store, a library and tasks that answer when they are told to."""

    def __init__(self, data_folder):
        self.data_folder = data_folder
        self.files, self.window, self.calls = {}, QObject(), []
        self.store = SimpleNamespace(ask_pending_debriefs=self.calls.append)
        self.library = SimpleNamespace(entry=self.files.get)
        self.tasks = SimpleNamespace(run=lambda *call: self.calls.append(call))

    def answer(self, *debriefs):
        self.calls.pop()(debriefs)
        return self.calls.pop()


@pytest.fixture
def context(qapp, tmp_path):
    return Context(tmp_path)


@pytest.fixture
def pending(context):
    made = PendingDebriefs(context)
    made.ask()
    return made


def test_until_they_are_known_one_may_come_first(context, pending):
    assert not pending.are_known and pending.may_precede([], is_complete=True)
    work, on_done, _on_failed = context.answer()
    assert not pending.are_known
    on_done(work())
    assert pending.are_known and not pending.may_precede([], is_complete=False)
    assert pending.entry([entry(BUSES)]) is None


def test_the_lesson_where_it_was_is_known_by_its_key_of_then(qtbot, context, pending):
    path = Path("/elsewhere/b.md")
    context.files[path] = entry(FERRY, str(path))
    work, on_done, _on_failed = context.answer(PendingDebrief(BUSES, path))
    with qtbot.waitSignal(pending.found):
        on_done(work())
    found = pending.entry([])
    assert found is not None and (found.path, found.key) == (path, BUSES)
    assert not pending.may_precede([], is_complete=False)


def test_where_it_was_cannot_be_looked_at_so_it_is_sought_among_all_lessons(context, pending):
    _work, _on_done, on_failed = context.answer(PendingDebrief(BUSES, Path("/gone/b.md")))
    on_failed(AppError("It takes too long."))
    assert pending.entry([entry(FERRY)]) is None
    assert pending.may_precede([entry(FERRY)], is_complete=False)
    assert not pending.may_precede([entry(FERRY)], is_complete=True)
    assert pending.entry([entry(FERRY), entry(BUSES)]) == entry(BUSES)


def test_once_one_was_shown_none_comes_first(context, pending):
    work, on_done, _on_failed = context.answer(PendingDebrief(BUSES, None))
    on_done(work())
    pending.clear()
    assert pending.are_known and pending.entry([entry(BUSES)]) is None
    assert not pending.may_precede([], is_complete=False)


def test_those_of_a_guest_come_first_at_the_first_start_and_are_told_once(context, pending):
    write_guest_debriefs(context.data_folder, [FERRY])
    for of_guest in (False, True):
        pending.ask(of_guest=of_guest)
        work, on_done, _on_failed = context.answer(PendingDebrief(BUSES))
        on_done(work())
        found = pending.entry([entry(BUSES), entry(FERRY)])
        assert found is not None and pending.is_guests(found) is of_guest
        assert found.key == (FERRY if of_guest else BUSES)
    pending.forget_guests()
    assert read_guest_debriefs(context.data_folder) == ()


@pytest.mark.parametrize(("listed", "left"), [([BUSES, FERRY], (FERRY,)), ([BUSES], ())])
def test_that_of_a_guest_whose_lesson_is_nowhere_is_forgotten(context, pending, listed, left):
    write_guest_debriefs(context.data_folder, [FERRY])
    pending.ask(of_guest=True)
    pending.forget_lost_guests([entry(key) for key in listed])
    assert read_guest_debriefs(context.data_folder) == left
    write_guest_debriefs(context.data_folder, [FERRY])
    pending.forget_lost_guests([])
    assert read_guest_debriefs(context.data_folder) == (() if left else (FERRY,)), "of a guest who came later"
