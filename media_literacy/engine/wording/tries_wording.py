"""The words for the first try, which stands, and for the practice after it."""

from collections.abc import Sequence

from media_literacy.engine.results.kept_result import KeptResult
from media_literacy.engine.wording.result_wording import result_sentences
from media_literacy.engine.wording.search_wording import looking_elsewhere_words
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.model import Mode


def try_title(practices: int, number: int) -> str:
    """What one try is called beside others: the first for number 0, else that practice of so many."""
    if number == 0:
        return _("First try")
    if practices == 1:
        return _("Practice")
    if number == practices:
        return _("Practice, the latest of {n}").format(n=practices)
    return _("Practice {number} of {n}").format(number=number, n=practices)


def best_try(results: Sequence[KeptResult]) -> int | None:
    """Which of several tries had most sentences right, the earliest of equals; None where all had as many."""
    right = [result.scorecard.caught + result.scorecard.left_alone for result in results]
    return right.index(max(right)) if len(set(right)) > 1 else None


def try_words(result: KeptResult) -> str:
    """What came of a try: of its sentences in one sentence, and of its searches in another, if there were any."""
    said = (result_sentences(result.scorecard, result.lesson)[0], looking_elsewhere_words(result.search_counts))
    return " ".join(filter(None, said))


def mode_words(mode: Mode) -> str:
    """The way through the lesson."""
    return {
        Mode.GUIDED: _("Guided"),
        Mode.INVESTIGATE: _("Investigate"),
        Mode.ITEMS: _("Sentence by sentence"),
    }[mode]


def first_try_stands() -> str:
    """What stands over the result of the first try where somebody begins again."""
    return _("Your first try stands.")


def practice_promise(result: KeptResult) -> str:
    """What is said to whoever begins again; `result` is that of the first try."""
    return _("{counts} What you do now is practice, and replaces nothing.").format(counts=try_words(result))


def since_words(result: KeptResult) -> list[str]:
    """What became of the lesson since it was read, one thing each; nothing where it is as it was."""
    said = []
    if changed := sum(judgement.changed is not None for judgement in result.scorecard.judgements):
        said.append(
            ngettext(
                "{n} sentence was changed by its author since you read it: look at it again.",
                "{n} sentences were changed by their author since you read them: look at them again.",
                changed,
            ).format(n=changed)
        )
    if result.removed:
        said.append(
            ngettext(
                "{n} sentence that you read is no longer in the lesson. It is shown as you read it.",
                "{n} sentences that you read are no longer in the lesson. They are shown as you read them.",
                result.removed,
            ).format(n=result.removed)
        )
    if result.added:
        said.append(
            ngettext(
                "{n} sentence was added to the lesson since. You have not read it.",
                "{n} sentences were added to the lesson since. You have not read them.",
                result.added,
            ).format(n=result.added)
        )
    if result.was_completed:
        said.append(
            _(
                "An earlier version of this program kept this try. What it did not keep of the lesson was taken from"
                " the lesson as it was when this version first opened it."
            )
        )
    return said
