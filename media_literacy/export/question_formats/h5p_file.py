"""H5P’s “Multiple Choice”: an answer is right or wrong there, so what is not counted stands in the article alone.

All hints are the tip of one answer, the last: a tip beside each problem would tell where the problems are.
"""

import json
import re
from typing import Any

from media_literacy.engine.wording.hint_words import general_hint
from media_literacy.export.question_formats.choice_text import set_stem
from media_literacy.export.question_formats.h5p_libraries import CONTENT_TYPE, Libraries
from media_literacy.export.question_formats.h5p_markup import h5p_markup
from media_literacy.export.question_formats.plain_blocks import plain_runs
from media_literacy.export.question_formats.question import Answer, Question
from media_literacy.export.question_formats.question_frame import set_debrief, set_evidence
from media_literacy.export.question_formats.xml_markup import Xml, element, joined, text
from media_literacy.files.zipping import zip_bytes
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson
from media_literacy.strings.hidden_characters import visible_line
from media_literacy.strings.shortening import shortened

_TITLE_CHARACTERS = 200
_LANGUAGE = re.compile(r"[a-z]{2,3}")
_GENERAL_HINTS = (1, 2)
_ENDS_OF_BLOCKS, _TAG = re.compile(r"</p>\n*"), re.compile("<[^>]*>")


def h5p_file(question: Question, libraries: Libraries) -> bytes:
    """The bytes of the file."""
    described, content = _json(_description(question, libraries)), _json(_content(question))
    return zip_bytes([("h5p.json", described), ("content/content.json", content), *libraries.files])


def _description(question: Question, libraries: Libraries) -> dict[str, Any]:
    front = question.lesson.front
    language = _LANGUAGE.match(front.language)
    return {
        "title": shortened(visible_line(front.title), _TITLE_CHARACTERS),
        "language": language[0] if language else "und",
        "mainLibrary": CONTENT_TYPE,
        "embedTypes": ["iframe"],
        "license": "U",
        "preloadedDependencies": [dependency.as_json() for dependency in libraries.dependencies],
    }


def _content(question: Question) -> dict[str, Any]:
    lesson = question.lesson
    return {
        "question": h5p_markup(set_stem(question, set_evidence(lesson))),
        "answers": [_answer(answer, _hints(lesson, answer, question)) for answer in question.counted_answers],
        "overallFeedback": [{"from": 0, "to": 100, "feedback": _debrief(lesson)}],
        "behaviour": {
            "enableRetry": False,
            "enableSolutionsButton": True,
            "enableCheckButton": True,
            "type": "multi",
            "singlePoint": False,
            "randomAnswers": False,
            "showSolutionsRequiresInput": False,
            "confirmCheckDialog": False,
            "confirmRetryDialog": False,
            "autoCheck": False,
            "passPercentage": 100,
            "showScorePoints": True,
        },
        "UI": {
            "checkAnswerButton": _("I have read it all"),
            "submitAnswerButton": _("I have read it all"),
            "showSolutionButton": _("Show the notes"),
            "tryAgainButton": _("Again"),
            "tipsLabel": _("Hints"),
            "tipAvailable": _("Hints"),
            "feedbackAvailable": _("There is a note"),
            "readFeedback": _("Read the note"),
            "wrongAnswer": _("Holds up"),
            "correctAnswer": _("Does not hold"),
            "shouldCheck": _("Does not hold"),
            "shouldNotCheck": _("Holds up"),
        },
    }


def _answer(answer: Answer, tip: Xml) -> dict[str, Any]:
    feedback = {
        "tip": tip,
        "chosenFeedback": h5p_markup(answer.if_chosen),
        "notChosenFeedback": h5p_markup(answer.if_left),
    }
    words = h5p_markup(element("div", answer.text, attributes={"class": f"answer-{answer.id}"}))
    return {"text": words, "correct": answer.weight > 0, "tipsAndFeedback": feedback}


def _hints(lesson: Lesson, answer: Answer, question: Question) -> Xml:
    """All hints in their order; general ones where there are none, so that a missing tip tells nothing."""
    if answer is not question.nothing_wrong:
        return Xml("")
    found = [
        plain_runs(hint, has_links=False)
        for sentence in lesson.article.sentences
        for note in sentence.notes
        for hint in note.hints
    ]
    found = found or [text(general_hint(rung)) for rung in _GENERAL_HINTS]
    return joined(element("p", hint) for hint in found)


def _debrief(lesson: Lesson) -> Xml:
    """In one line of text: no markup may stand there."""
    return Xml(_TAG.sub("", _ENDS_OF_BLOCKS.sub(" ", h5p_markup(set_debrief(lesson)))).strip())


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
