"""GIFT: the same question in Moodle’s text format, which is one paragraph for the program that reads it."""

from media_literacy.export.question_formats.choice_text import set_afterwards, set_stem
from media_literacy.export.question_formats.moodle_weights import moodle_weights
from media_literacy.export.question_formats.question import Answer, Question
from media_literacy.export.question_formats.xml_markup import element
from media_literacy.lesson.vocabulary.kinds import Catalogue
from media_literacy.strings.hidden_characters import on_one_line, visible

_ESCAPES = str.maketrans({sign: f"\\{sign}" for sign in "\\~=#{}:"})


def gift_file(question: Question, catalogue: Catalogue) -> bytes:
    """The file; AppError where Moodle cannot weigh so many right answers."""
    answers = zip(question.answers, moodle_weights(question), strict=True)
    lines = [
        f"::{_gift(visible(question.lesson.front.title))}::[html]{_gift(set_stem(question))} {{",
        *(_answer(answer, weight) for answer, weight in answers),
        f"####{_gift(set_afterwards(question, catalogue))}",
        "}",
    ]
    return ("\n".join(lines) + "\n").encode("utf-8")


def _answer(answer: Answer, weight: str) -> str:
    words = element("span", answer.text, attributes={"class": f"answer-{answer.id}"})
    return f"~%{weight}%{_gift(words)}#{_gift(answer.if_chosen)}"


def _gift(words: str) -> str:
    """Text in which no sign means anything to GIFT, and no line ends: an empty one would end the question."""
    return on_one_line(words).translate(_ESCAPES)
