"""What learners send back from a web page of the lesson that the tests have."""

from engine.attempts import attempt_on
from engine.sheets.returned import code_of, file_of, revealed
from ui.workshop.paper.typing_sheets import LESSON


def code(*marked, number=7):
    return code_of(revealed(attempt_on(LESSON, *marked)), LESSON, number)


def file(*marked, number=7, name=""):
    return file_of(LESSON, revealed(attempt_on(LESSON, *marked)).events, number, {"name": name})
