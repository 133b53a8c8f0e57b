"""A lesson with its file: opened, saved, and waited for."""

import pytest

from media_literacy.ui.workshop.document import lesson_saving as saving_module
from media_literacy.ui.workshop.document.lesson_document import LessonDocument
from media_literacy.ui.workshop.document.lesson_reading import open_lesson
from media_literacy.ui.workshop.document.lesson_saving import LessonSaving


@pytest.fixture
def polls_often(monkeypatch):
    """Files are looked at more often than in the program."""
    monkeypatch.setattr(saving_module, "POLL_MILLISECONDS", 40)
    monkeypatch.setattr(saving_module, "SETTLE_MILLISECONDS", 40)


@pytest.fixture
def document(tasks, polls_often):
    return LessonDocument(tasks)


@pytest.fixture
def saving(document, tasks):
    return LessonSaving(document, tasks, document)


@pytest.fixture
def opened(qtbot, saving, lesson_path, recovery):
    """A lesson that was opened from its file, and looked at once."""
    saving.begin(open_lesson(lesson_path, (), recovery))
    qtbot.waitUntil(lambda: saving._file.stamp is not None)
    return saving


@pytest.fixture
def save(qtbot):
    """Save, and wait until that has ended; what was told when it could not be done."""

    def wait(saving, path=None, **more):
        told = []
        saving.not_saved.connect(told.append)
        with qtbot.waitSignal(saving.saved if not more.pop("fails", False) else saving.not_saved):
            if path is None:
                saving.save(**more)
            else:
                saving.save_as(path)
        return told[0] if told else None

    return wait


@pytest.fixture
def finds(qtbot):
    """Wait until a state of the file was found and holds."""

    def wait(saving, state):
        qtbot.waitUntil(lambda: saving.file_status.state is state)

    return wait
