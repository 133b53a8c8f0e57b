"""A filled sheet of paper as somebody types it in: “3, 7 impossible role sure, 12”."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from media_literacy.engine.attempts.attempt_state import AttemptState, Mark
from media_literacy.engine.wording.outcome_wording import confidence_words
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import KindId, Lesson, Mode, SentenceId
from media_literacy.lesson.reading.suggestions import nearest
from media_literacy.lesson.vocabulary.kinds import Catalogue
from media_literacy.lesson.vocabulary.languages import folded

_NUMBER = re.compile(r"(\d+)(?:\s*[-–—]\s*(\d+))?")
_BETWEEN = re.compile(r"[,;:.()/|·\n\t]+|\s[-–—]+\s|^\s*[-–—]+|(?<![-–—])[-–—]+\s*$")


@dataclass(frozen=True, slots=True)
class TypedSheet:
    """What was understood of a sheet, and whole sentences about what was not."""

    marks: Mapping[SentenceId, Mark]
    faults: tuple[str, ...] = ()


def read_typed_sheet(text: str, lesson: Lesson, catalogue: Catalogue) -> TypedSheet:
    """The numbers in a text, each with the reason and the words for how sure that follow it before the next number.

    A number that comes again adds to the first. Nothing at all is a sheet without a mark.
    """
    sentences, marks, faults = lesson.article.sentences, dict[SentenceId, Mark](), list[str]()
    matches = list(_NUMBER.finditer(text))
    ahead = text[: matches[0].start()] if matches else text
    faults += [_("“{words}” stands before any number.").format(words=phrase) for phrase in _phrases(ahead)]
    for index, match in enumerate(matches):
        number = _number(match[1])
        end = matches[index + 1].start() if index + 1 < len(matches) else len(text)
        if match[2]:
            faults.append(
                _("“{range}” could mean two sentences or many. Type each number, with commas.").format(range=match[0])
            )
        elif not 1 <= number <= len(sentences):
            faults.append(
                _("There is no sentence {number}. They are numbered from 1 to {last}.").format(
                    number=match[1][:12], last=len(sentences)
                )
            )
        else:
            id = sentences[number - 1].id
            reason, confidence = None, None
            for phrase in _phrases(text[match.end() : end]):
                understood = _understood(phrase, lesson, catalogue)
                if understood is None:
                    faults.append(_not_understood(phrase, number, lesson, catalogue))
                    continue
                reason, confidence = understood[0] or reason, understood[1] or confidence
            before = marks.get(id, Mark())
            marks[id] = Mark(reason or before.reason, confidence or before.confidence)
    return TypedSheet(MappingProxyType(marks), tuple(faults))


def state_of_sheet(lesson: Lesson, marks: Mapping[SentenceId, Mark]) -> AttemptState:
    """The state of somebody who read everything in print and marked these sentences."""
    return AttemptState(
        mode=Mode.INVESTIGATE,
        shown=frozenset(sentence.id for sentence in lesson.article.sentences),
        marks=marks,
        has_read_all=True,
        is_revealed=True,
    )


def _phrases(text: str) -> Iterator[str]:
    return (phrase for part in _BETWEEN.split(text) if (phrase := " ".join(part.split())))


def _number(digits: str) -> int:
    return int(digits) if len(digits) < 9 else 0


def _understood(phrase: str, lesson: Lesson, catalogue: Catalogue) -> tuple[KindId | None, int | None] | None:
    """The kind and the confidence that a phrase names, in either order; None when it names anything else."""
    words = phrase.split()
    for cut in range(len(words) + 1):
        first, second = " ".join(words[:cut]), " ".join(words[cut:])
        for kind, sure in ((first, second), (second, first)):
            reason = _reason(kind, lesson, catalogue)
            confidence = _confidence(sure)
            if (reason or not kind) and (confidence or not sure):
                return reason, confidence
    return None


def _reason(name: str, lesson: Lesson, catalogue: Catalogue) -> KindId | None:
    kind = catalogue.find(name, lesson.front.language) if name else None
    return kind.id if kind is not None and not kind.is_good_sign else None


def _confidence(name: str) -> int | None:
    levels = {folded(word): level for level, word in confidence_words().items()}
    parts = [part for word in levels for part in word.split()]
    # “hunch” for “a hunch”, and “bastante” for “bastante seguridad”, but no word that two answers share
    short = {part: level for word, level in levels.items() for part in word.split() if parts.count(part) == 1}
    return ({part: level for part, level in short.items() if len(part) > 1} | levels).get(folded(name))


def _not_understood(phrase: str, number: int, lesson: Lesson, catalogue: Catalogue) -> str:
    kind = catalogue.find(phrase, lesson.front.language)
    if kind is not None:
        return _("“{words}” after sentence {number} is a good sign, and no reason to doubt.").format(
            words=phrase, number=number
        )
    names = [flag.name(lesson.front.language) for flag in catalogue.red_flags()]
    near = nearest(phrase, [*names, *confidence_words().values()])
    if near is not None:
        return _("“{words}” after sentence {number} is not known. Did you mean “{near}”?").format(
            words=phrase, number=number, near=near
        )
    return _("“{words}” after sentence {number} is neither a reason nor how sure.").format(words=phrase, number=number)
