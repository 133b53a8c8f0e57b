"""One sentence that was read past: the sentence, then the reason, and what would hold."""

from factories import make_lesson, make_note
from PySide6.QtWidgets import QLabel

from media_literacy.engine.results.grading import Judgement, Outcome
from media_literacy.i18n import speaking
from media_literacy.lesson.model import SentenceId, Verdict
from media_literacy.lesson.text_blocks import Run
from media_literacy.ui.result.correction_view import Correction
from media_literacy.ui.widgets.labels.accessible_text import SpokenText

NOTE = make_note(Verdict.FLAG, "role")._replace(fix=(Run("The council sets them."),))
LESSON = make_lesson(["The station sets the fares."], plain=["Nothing."], notes={"flag-1": (NOTE,)})


def said(qtbot, appearance, judgement, lesson=LESSON):
    view = Correction(judgement, lesson, appearance, open_link=[].append)
    qtbot.addWidget(view)
    labels = [label.text() for label in view.findChildren(QLabel) if not isinstance(label, SpokenText)]
    return labels, "\n".join(text.text() for text in view.findChildren(SpokenText))


def test_state_quotation_reason_and_what_would_hold(qtbot, appearance):
    labels, reason = said(qtbot, appearance, Judgement(SentenceId("flag-1"), is_marked=False, outcome=Outcome.MISS))
    assert labels == ["Easy to read past", "“The station sets the fares.”"]
    assert reason.startswith("Because of what it says.")  # the heading of a miss is not said again
    assert reason.endswith("What would hold: The council sets them.")


def test_a_doubted_sentence_without_a_note_has_its_lead_alone(qtbot, appearance):
    judgement = Judgement(SentenceId("plain-1"), is_marked=True, outcome=Outcome.FALSE_ALARM)
    labels, reason = said(qtbot, appearance, judgement)
    assert labels[1] == "“Nothing.”" and reason and "\n" not in reason


def test_the_lead_stands_alone_beside_a_lesson_in_another_language(qtbot, appearance):
    caught = Judgement(SentenceId("flag-1"), is_marked=True, outcome=Outcome.HIT)
    with speaking("es"):
        _labels, reason = said(qtbot, appearance, caught)
    assert reason.split("\n")[:2] == ["Sí. ", "Because of what it says."]


def test_the_lead_keeps_its_stop_in_a_lesson_from_the_right(qtbot, appearance):
    lesson = LESSON._replace(front=LESSON.front._replace(language="he"))
    doubted = Judgement(SentenceId("plain-1"), is_marked=True, outcome=Outcome.FALSE_ALARM)
    _labels, reason = said(qtbot, appearance, doubted, lesson)
    assert reason.startswith("\u200fThis one holds up.\u200e")
