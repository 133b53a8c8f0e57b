"""What came of the articles of an occasion, in counts, and what these cannot say."""

from collections.abc import Sequence

from media_literacy.engine.course.form_comparison import FORMS, OccasionCounts
from media_literacy.engine.measures.finished_try import Counts
from media_literacy.engine.wording.occasion_words import occasion_name
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.occasions import Occasion


def accepted_words(counts: Counts) -> str:
    """Of the sound sentences, which come first."""
    if not counts.fine:
        return _("No sentence that holds is counted.")
    return ngettext(
        "You accepted {n} of {total} sentence that holds.",
        "You accepted {n} of {total} sentences that hold.",
        counts.fine,
    ).format(n=counts.left_alone, total=counts.fine)


def doubted_words(counts: Counts) -> str:
    """Of the problems."""
    if not counts.flags:
        return _("There was no problem to find.")
    return ngettext(
        "You doubted {n} of {total} sentence that does not.",
        "You doubted {n} of {total} sentences that do not.",
        counts.flags,
    ).format(n=counts.caught, total=counts.flags)


def form_lines(forms: Sequence[OccasionCounts]) -> list[str]:
    """Sound sentences still accepted, form by form, and after that the problems; nothing where there is one form."""
    if len(forms) < 2:
        return []
    return [
        *(
            _("{when}: {n} of {total} sentences that hold were accepted.").format(
                when=occasion_name(form.occasion), n=form.counts.left_alone, total=form.counts.fine
            )
            for form in forms
        ),
        *(
            _("{when}: {n} of {total} problems were doubted.").format(
                when=occasion_name(form.occasion), n=form.counts.caught, total=form.counts.flags
            )
            for form in forms
        ),
    ]


def limits_words(occasion: Occasion) -> str:
    """What the figures cannot say."""
    if occasion not in FORMS:
        return _("These are few sentences: one more or one fewer is chance. The notes say more than the numbers.")
    return _(
        "The articles of the three times are alike in kind and length, but nobody has shown that they are equally hard."
        " A difference of a few sentences is chance, and nothing here says what you do with news outside this program."
    )
