"""The words of the prediction: how many marks were expected to hold, and how many did."""

from media_literacy.engine.results.grading import Outcome, Scorecard
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext


def prediction_question(marks: int) -> str:
    """What is asked before the reveal."""
    return ngettext("Will your mark hold?", "How many of your {n} marks will hold?", marks).format(n=marks)


def prediction_words(prediction: int | None, scorecard: Scorecard) -> str:
    """Both numbers; empty where nothing was predicted. A mark that is not counted can turn out neither way."""
    marked = [judgement for judgement in scorecard.judgements if judgement.is_marked]
    if prediction is None or prediction > len(marked):
        return ""
    held = sum(judgement.outcome is Outcome.HIT for judgement in marked)
    neither = sum(judgement.outcome is Outcome.OPEN for judgement in marked)
    said = [_expected(prediction, held, neither, len(marked))]
    if neither:
        words = ngettext("{n} mark counts neither way.", "{n} marks count neither way.", neither)
        said.append(words.format(n=neither))
    if prediction < held:
        said.append(_("Your reading was better than you thought."))
    elif prediction > held + neither:
        said.append(_others_hold(len(marked)))
    return " ".join(said)


def _expected(prediction: int, held: int, neither: int, marks: int) -> str:
    if marks == 1:
        return _expected_of_one(will_hold=prediction == 1, held=None if neither else held == 1)
    if prediction == held:
        words = _("You expected {prediction} of your {n} marks to hold, and that is how many did.")
    else:
        words = _("You expected {prediction} of your {n} marks to hold; {held} did.")
    return words.format(prediction=prediction, n=marks, held=held)


def _expected_of_one(*, will_hold: bool, held: bool | None) -> str:
    """`held` is None where the mark is not counted: it can turn out neither way."""
    if will_hold:
        return _("You expected your mark to hold, and it did.") if held else _("You expected your mark to hold.")
    if held is None:
        return _("You did not expect your mark to hold.")
    if held:
        return _("You did not expect your mark to hold, and it did.")
    return _("You did not expect your mark to hold, and it did not.")


def _others_hold(marks: int) -> str:
    if marks == 1:
        return _("It stands on a sentence that holds up: its note shows why.")
    return _("The others stand on sentences that hold up: their notes show why.")
