"""Why the reveal begins at the sentence at which it does, in one line."""

from media_literacy.engine.results.grading import Outcome, Scorecard, first_to_show
from media_literacy.engine.wording.clash_words import can_both_be_true
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson


def first_shown_words(scorecard: Scorecard, lesson: Lesson) -> str:
    """What sets the first sentence apart; empty where it is only the first that has a note, or there is none."""
    first = first_to_show(scorecard, lesson)
    if first is None:
        return ""
    sentence, judgement = lesson.sentence(first), scorecard.judgement(first)
    can_both = can_both_be_true(sentence, sentence.clashes, lesson)
    match judgement.outcome:
        case Outcome.FALSE_ALARM if judgement.was_sure:
            words = _("Sentence {number} comes first: you were sure that it fails, and it holds up.")
        case Outcome.FALSE_ALARM:
            words = _("Sentence {number} comes first: you doubted it, and it holds up.")
        case Outcome.MISS if sentence.clashes and can_both:
            words = _(
                "Sentence {number} comes first: it is easy to read past, and another sentence changes what it says."
            )
        case Outcome.MISS if sentence.clashes:
            words = _("Sentence {number} comes first: it is easy to read past, and it contradicts another sentence.")
        case Outcome.MISS:
            words = _("Sentence {number} comes first: it is easy to read past.")
        case _ if sentence.clashes and can_both:
            words = _("Sentence {number} comes first: another sentence changes what it says.")
        case _ if sentence.clashes:
            words = _("Sentence {number} comes first: it contradicts another sentence.")
        case _:
            return ""
    return words.format(number=sentence.number)
