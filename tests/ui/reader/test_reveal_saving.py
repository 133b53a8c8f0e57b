"""A reveal is shown once it is saved, or after a moment with words, and never twice."""

import pytest
from factories import FakeClock, make_lesson
from PySide6.QtWidgets import QWidget

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.lesson.model import Mode
from media_literacy.ui.reader.reveal_flow import RevealFlow
from media_literacy.ui.reader.reveal_saving import RevealSaving
from media_literacy.ui.widgets.banner import Banner


class Saving:
    """A store that answers when a test says so."""

    def __init__(self):
        self.answers = []
        self.is_instant = False

    def ask(self, on_answer):
        self.answers.append(on_answer)
        if self.is_instant:
            on_answer(True)


class Scene:
    """Somebody who has read an article to its end."""

    def __init__(self, page):
        self.page, self.saving, self.revealed, self.kept = page, Saving(), [], []
        attempt = Attempt(make_lesson(), Mode.GUIDED, FakeClock())
        attempt.open()
        attempt.show([sentence.id for sentence in attempt.lesson.article.sentences])
        self.reveal_flow = RevealFlow(attempt, self.kept.append, page)
        self.advice = Banner(page, variant="advice")
        self.reveal_flow.revealed.connect(lambda: self.revealed.append(len(self.kept)))
        RevealSaving(self.reveal_flow, self.advice, self.saving.ask, page)


@pytest.fixture
def scene(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    return Scene(page)


def test_nothing_is_shown_before_it_is_saved(scene):
    scene.reveal_flow.finish()
    assert scene.revealed == [] and scene.reveal_flow.is_held and len(scene.kept) == 1

    scene.saving.answers[0](True)

    assert scene.revealed == [1] and not scene.reveal_flow.is_held
    assert scene.advice.text == ""


def test_after_a_moment_it_is_shown_and_said_that_it_is_still_being_saved(qtbot, scene):
    scene.reveal_flow.finish()
    qtbot.waitUntil(lambda: scene.revealed == [1])
    assert scene.advice.text.startswith("What you did is still being saved.")

    scene.saving.answers[0](True)

    assert scene.advice.text == "" and scene.revealed == [1]


def test_another_message_is_not_taken_away(qtbot, scene):
    scene.reveal_flow.finish()
    qtbot.waitUntil(lambda: scene.revealed == [1])
    scene.advice.show_message("Something else.")

    scene.saving.answers[0](True)

    assert scene.advice.text == "Something else."


def test_what_cannot_be_saved_is_shown_all_the_same(scene):
    scene.reveal_flow.finish()
    scene.saving.answers[0](False)

    assert scene.revealed == [1] and scene.advice.text == ""


def test_an_answer_that_comes_at_once_shows_it_at_once(scene):
    scene.saving.is_instant = True
    scene.reveal_flow.finish()

    assert scene.revealed == [1] and not scene.reveal_flow.is_held
