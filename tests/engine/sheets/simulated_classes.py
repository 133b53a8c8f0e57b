"""Classes made of chance who fill in the sheets of our own forms. Nothing is claimed of people by them."""

from random import Random

from own_lessons import kept_for

from media_literacy.engine.course.form_comparison import FORMS
from media_literacy.engine.sheets.form_sheets import Form, FormSheet, TypedForm, read_form_sheet
from media_literacy.lesson.model import Lesson, Verdict
from media_literacy.lesson.occasions import Occasion
from media_literacy.lesson.vocabulary.kinds import load_catalogue

BEFORE = (0.5, 0.2)
"""How likely a problem and a sound sentence are doubted before the course."""

CLASSES = {"no change": BEFORE, "improving": (0.8, 0.08), "growing cynical": (0.85, 0.55)}
"""The same after it, and seven weeks later."""


def form(occasion: Occasion) -> Form:
    return Form(occasion, kept_for(occasion))


def sheet(occasion: Occasion, name: str, *texts: str) -> FormSheet:
    return read_form_sheet(TypedForm(occasion, name, texts), form(occasion), load_catalogue())


def filled_in(name: str, seed: int, learners: int = 25) -> list[FormSheet]:
    """All three forms, each learner being more or less given to doubt by a tenth."""
    draw = Random(f"{name} {seed}")
    given = [draw.uniform(-0.1, 0.1) for _learner in range(learners)]
    return [
        sheet(occasion, f"Learner {number}", *(_doubted(article, doubts, more, draw) for article in kept_for(occasion)))
        for occasion, doubts in zip(FORMS, (BEFORE, CLASSES[name], CLASSES[name]), strict=True)
        for number, more in enumerate(given, 1)
    ]


def _doubted(article: Lesson, doubts: tuple[float, float], more: float, draw: Random) -> str:
    numbers = [
        str(sentence.number)
        for sentence in article.article.sentences
        if draw.random() < doubts[article.counts_as(sentence) is not Verdict.FLAG] + more
    ]
    return ", ".join(numbers)
