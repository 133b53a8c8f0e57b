"""A lesson whose problems have a fix, read to its reveal."""

from factories import make_lesson, make_note

from media_literacy.lesson.model import SentenceId, Verdict
from media_literacy.lesson.text_blocks import Run

CAUGHT, MISSED, SOUND = SentenceId("flag-1"), SentenceId("flag-2"), SentenceId("fine-1")
TEXT = "The weather station sets the fares."
LESSON = make_lesson(
    flags=[TEXT, "Every bus was full."],
    fine=["Joan Petty drives the second bus."],
    notes={
        "flag-1": (make_note(Verdict.FLAG, fix=(Run("The council sets the fares."),)),),
        "flag-2": (make_note(Verdict.FLAG, fix=(Run("Some buses were full."),)),),
    },
)
