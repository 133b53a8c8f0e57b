"""A folder of attempts with copies, damaged in many ways, and what must be true of it afterwards."""

import shutil
from contextlib import closing

from media_literacy.engine.attempts.answer_key import Answer
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.store.database.opening import FILE_NAME
from media_literacy.store.progress.progress_store import LessonKey, Place, ProgressStore

ATTEMPTS, EVENTS, SENTENCES = 8, 14, 10
PAGE = 4096


def attempt_id(number):
    return f"{number:032x}"


def value(number, event):
    return f"a{number}-{event:02}"


def values(number, *, without=-1):
    """What the events of an attempt say, but for one."""
    return ["investigate", *(value(number, index) for index in range(EVENTS - 1) if index != without)]


def answer(number, index):
    text = f"Sentence {index} of text {number}, “quoted”."
    return Answer(SentenceId(f"s-{index}"), text, "flag:overclaim", index + 1, index // 3, "paragraph")


def fill(folder, *, copies=(3,)):
    """Some attempts; after those in `copies` a copy is made."""
    with closing(ProgressStore.open(folder)) as store:
        for number in range(ATTEMPTS):
            answers = tuple(answer(number, index) for index in range(SENTENCES))
            key = LessonKey("city", f"lesson-{number}")
            store.start_attempt(attempt_id(number), key, Mode.INVESTIGATE, answers)
            store.record(
                attempt_id(number), [Event(EventKind.OPENED, value="investigate", at="2026-03-01T09:00:00+01:00")]
            )
            for index in range(EVENTS - 1):
                sentence = SentenceId(f"s-{index % SENTENCES}")
                store.record(
                    attempt_id(number), [Event(EventKind.MARKED, (sentence,), value(number, index), elapsed=0.5)]
                )
            store.keep_place(attempt_id(number), Place("reader", SentenceId("s-1"), 1.5 * number))
            if number in copies:
                store.keep_backup()
    return read(folder)[1]


def read(folder):
    """The diagnostic at opening, and all attempts by their ids."""
    with closing(ProgressStore.open(folder)) as store:
        attempts = [attempt for key in store.standings() for attempt in store.attempts(key)]
        return store.diagnostic, {attempt.id: attempt for attempt in attempts}


def damage(filled, tmp_path, change):
    """A copy of the folder in which `change` was made to the bytes of the file."""
    folder = tmp_path / "damaged"
    shutil.copytree(filled[0], folder)
    change_file(folder / FILE_NAME, change)
    return folder


def in_order(events, among):
    rest = iter(among)
    return all(event in rest for event in events)


def check(filled, folder):
    """Nothing is silently other than it was, nothing is lost that the copy has, and what is mended is sound."""
    _folder, truth, copied = filled
    diagnostic, found = read(folder)
    assert found == truth or diagnostic
    assert set(found) == set(truth)
    for id, attempt in found.items():
        before = truth[id]
        assert in_order(attempt.events, before.events)
        assert set(attempt.answers) <= set(before.answers)
        if id in copied:
            assert attempt.events == before.events and attempt.answers == before.answers and attempt.key == before.key
    assert read(folder) == ("", found)
    return diagnostic, found


def change_event(number, event, *, into="x"):
    """Another letter in the bytes of an event."""
    text = value(number, event).encode()

    def change(data):
        assert data.count(text) == 1
        data[data.index(text)] = ord(into)

    return change


def change_file(path, change):
    data = bytearray(path.read_bytes())
    change(data)
    path.write_bytes(data)
