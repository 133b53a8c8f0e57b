"""What is wrong with one learner's progress is told in words, touches nobody else's, and loses nothing."""

import shutil
from contextlib import closing

import pytest
from journeys.building import FOUNDING
from journeys.person import Person

from media_literacy.store.learners.learner_folders import Learner, LearnerFolders
from media_literacy.store.progress.progress_store import ProgressStore, StoredAttempt
from media_literacy.ui.library.lessons_page import LessonsPage
from media_literacy.ui.reader.reader_page import ReaderPage


@pytest.fixture
def ada(person) -> Learner:
    """A learner beside the first one, with a lesson that was begun."""
    ProgressStore.open(person.folder).close()
    folders = LearnerFolders(person.folder)
    made = folders.create("Ada")
    folders.note_last(made)
    person.start(FOUNDING)
    person.press("Begin")
    person.click_sentence("unarmed")
    person.close()
    return made


def switch_to(person, learner: Learner) -> None:
    person.window._learners.request(learner)
    person.wait_for(lambda: person.window._learners.learner.id == learner.id)


def attempts_of(learner: Learner) -> tuple[StoredAttempt, ...]:
    with closing(ProgressStore.open(learner.folder, create=False)) as store:
        return store.all_attempts()


def events_of(learner: Learner) -> int:
    return sum(len(attempt.events) for attempt in attempts_of(learner))


def test_progress_of_a_newer_version_is_told_left_alone_and_keeps_nobody_else_from_reading(person, ada):
    with closing(ProgressStore.open(ada.folder)) as store:
        store._connection.executescript("CREATE TABLE later (id); PRAGMA user_version = 99")
    before = (ada.folder / "progress.sqlite3").read_bytes()
    person.start()
    person.wait_for(lambda: "saved by a newer version" in person.banner())
    switch_to(person, LearnerFolders(person.folder).first())
    person.wait_for(lambda: person.banner() == "" and "Reading as First learner" in person.texts())
    person.close()
    assert (ada.folder / "progress.sqlite3").read_bytes() == before


def test_damaged_progress_is_mended_from_what_is_whole_and_told(person, ada):
    before = events_of(ada)
    with closing(ProgressStore.open(ada.folder)) as store:
        store.keep_backup()
    file = ada.folder / "progress.sqlite3"
    file.write_bytes(file.read_bytes()[:3000])
    person.start()
    person.wait_for(lambda: person.banner() != "")
    assert "damaged" in person.banner()
    person.close()
    assert events_of(ada) >= before
    assert not list(person.folder.glob("*damaged*"))


def test_a_folder_that_goes_while_somebody_reads_is_told_and_what_was_done_is_there_when_it_comes_back(person, ada):
    person.start(FOUNDING)
    person.press("Read on") if person.button("Read on") is not None else None
    person.wait_for(lambda: person.window.lesson is not None)
    person.window._store.wait()
    elsewhere = person.folder.with_name("stick")
    shutil.move(ada.folder, elsewhere)
    person.click_sentence("fed")
    person.wait_for(lambda: "cannot be reached" in person.banner())
    assert "fed" in person.marks() and not ada.folder.exists()
    shutil.move(elsewhere, ada.folder)
    person.wait_for(lambda: person.window._store.wait(0.2))
    person.close()
    assert [learner.name for learner in LearnerFolders(person.folder).all()] == ["", "Ada"]
    with closing(ProgressStore.open(ada.folder, create=False)) as store:
        (attempt,) = store.all_attempts()
        assert {sentence for event in attempt.events for sentence in event.sentences} >= {"unarmed", "fed"}


def test_who_read_last_and_is_gone_is_not_made_anew(person, ada):
    LearnerFolders(person.folder).remove(ada)
    learner, is_known = LearnerFolders(person.folder).last()
    assert learner.is_first and not is_known
    person.start()
    person.wait_for_page(LessonsPage)
    assert "Reading as" not in person.texts()
    person.close()
    assert not ada.folder.exists()


@pytest.mark.parametrize("is_one", [True, False])
def test_two_windows_keep_what_is_done_in_each(qtbot, person, is_one):
    ProgressStore.open(person.folder).close()
    folders, other = LearnerFolders(person.folder), Person(qtbot, person.folder)
    ada = folders.create("Ada")
    folders.note_last(ada)
    for window in (person, other):
        window.start()
        window.wait_for_page(LessonsPage)
    if not is_one:
        switch_to(other, folders.first())
        other.wait_for(lambda: "Reading as First learner" in other.texts())
    for window, lesson in ((person, "leaked-tape"), (other, "night-buses")):
        window.window.open_file(FOUNDING.with_name(f"{lesson}.md"))
        window.wait_for(lambda window=window: window.window.lesson is not None)
        window.press("Begin" if lesson == "leaked-tape" else "Guided")
        window.wait_for_page(ReaderPage)
        window.wait_for(window.window._store.wait)
    other.close()
    person.close()
    kept = [len(attempts_of(learner)) for learner in (ada, folders.first())]
    assert kept == ([2, 0] if is_one else [1, 1])
