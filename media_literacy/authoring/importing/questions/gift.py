"""GIFT: the first multiple-choice question of a text."""

import re
from collections.abc import Iterator
from dataclasses import replace
from html import escape
from itertools import pairwise

from media_literacy.authoring.importing.imported_lesson import Imported
from media_literacy.authoring.importing.questions.choices import Choice, ChoiceQuestion, lesson_of_choices
from media_literacy.authoring.importing.questions.moodle_xml import no_choices, others_left_out

_BEGINNING = re.compile(r"\ufeff?(?:\s*(?://[^\n]{0,2000}|\$CATEGORY:[^\n]{0,2000})\n)*\s*::", re.IGNORECASE)
_ANSWERS = re.compile(r"(?<!\\)\{\s*[~=]")
_QUESTIONS = re.compile(r"\n[ \t]*\n")
_SIGN = re.compile(r"(?<!\\)(?:\\\\)*([~=])")
_WEIGHT = re.compile(r"%(-?\d{1,3}(?:\.\d{1,8})?)%")
_FORMAT = re.compile(r"\[(html|plain|markdown|moodle)\]\s*", re.IGNORECASE)
_ESCAPED = re.compile(r"\\([\\~=#{}:n])")
_GENERAL = re.compile(r"(?<!\\)####")


def is_gift(text: str) -> bool:
    """Whether a text is GIFT: it begins with the title of a question, and has answers in braces."""
    return _BEGINNING.match(text[:20_000]) is not None and _ANSWERS.search(text) is not None


def from_gift(text: str, name: str, language: str | None) -> Imported:
    """The lesson that the first such question makes; FileError where there is none."""
    lines = [line for line in text.lstrip("\ufeff").splitlines() if not line.lstrip().startswith(("//", "$CATEGORY:"))]
    pieces = [piece for piece in _QUESTIONS.split("\n".join(lines)) if piece.strip()]
    questions = [question for piece in pieces if (question := _question(piece)) is not None]
    if not questions:
        raise no_choices(name)
    imported = lesson_of_choices(questions[0], language)
    return replace(imported, dropped=(*imported.dropped, *others_left_out(len(pieces) - 1)))


def _question(piece: str) -> ChoiceQuestion | None:
    opening, end = _unescaped(piece, "{"), _unescaped(piece, "}")
    if not opening or not end or end[-1] < opening[0]:
        return None
    before, inside = piece[: opening[0]].strip(), piece[opening[0] + 1 : end[-1]]
    title = ""
    if before.startswith("::") and (close := before.find("::", 2)) > 0:
        title, before = before[2:close], before[close + 2 :].strip()
    general = _GENERAL.search(inside)
    answers, afterwards = (inside[: general.start()], inside[general.end() :]) if general else (inside, "")
    is_html = (_FORMAT.match(before) or [""])[0].lower().startswith("[html")
    choices = list(_choices(answers, is_html=is_html))
    if len(choices) < 2:
        return None
    return ChoiceQuestion(_plain(title), _html(before, is_html=is_html), choices, _html(afterwards, is_html=is_html))


def _choices(answers: str, *, is_html: bool) -> Iterator[Choice]:
    places = [found.start(1) for found in _SIGN.finditer(answers)]
    for start, end in pairwise([*places, len(answers)]):
        sign, body = answers[start], answers[start + 1 : end].strip()
        weight = _WEIGHT.match(body)
        body = body[weight.end() :] if weight else body
        hashes = _unescaped(body, "#")
        words, feedback = (body[: hashes[0]], body[hashes[0] + 1 :]) if hashes else (body, "")
        is_right = float(weight[1]) > 0 if weight else sign == "="
        yield Choice(_html(words, is_html=is_html), is_right, _html(feedback, is_html=is_html))


def _unescaped(text: str, sign: str) -> list[int]:
    """Where a sign stands that is not escaped."""
    found, is_escaped = [], False
    for at, one in enumerate(text):
        if one == sign and not is_escaped:
            found.append(at)
        is_escaped = one == "\\" and not is_escaped
    return found


def _html(text: str, *, is_html: bool) -> str:
    """A text as HTML; it may say its own format."""
    own = _FORMAT.match(text.strip())
    words = _plain(text.strip()[own.end() :] if own else text)
    return words if (own[1].lower() == "html" if own else is_html) else escape(words)


def _plain(text: str) -> str:
    return _ESCAPED.sub(lambda found: "\n" if found[1] == "n" else found[1], text).strip()
