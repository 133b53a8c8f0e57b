"""Telling apart and leaning in words, for a person: no measure stands without what it can and cannot say."""

from media_literacy.engine.measures.progress_report import ProgressReport
from media_literacy.engine.measures.telling_apart import FEWEST_FINE, FEWEST_FLAGS, Leaning, TellingApart
from media_literacy.engine.wording.counts_wording import counts_words
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext


def apart_words(report: ProgressReport) -> list[str]:
    """How well what holds is told from what does not, and which way somebody leans."""
    found = report.apart
    if found is None:
        flags, fine = report.counts.flags, report.counts.fine
        judged = _(
            "In Investigate you have judged {problems} and {sentences} so far; it takes {most_flags} and {most_fine}."
        ).format(
            problems=ngettext("{n} problem", "{n} problems", flags).format(n=flags),
            sentences=ngettext("{n} sound sentence", "{n} sound sentences", fine).format(n=fine),
            most_flags=FEWEST_FLAGS,
            most_fine=FEWEST_FINE,
        )
        return [_when_it_can_be_said(report), judged]
    return [*pairs_words(found), *leaning_sentences(found)]


def _when_it_can_be_said(report: ProgressReport) -> str:
    """After how many lessons; or that those that are left are not enough, and where others come from."""
    if report.can_get_apart:
        lessons = report.lessons_until_apart
        return ngettext(
            "After about {n} more lesson, read for the first time in Investigate, it can be said how well you tell what"
            " holds from what does not.",
            "After about {n} more lessons, read for the first time in Investigate, it can be said how well you tell"
            " what holds from what does not.",
            lessons,
        ).format(n=lessons)
    left = report.left.lessons if report.left is not None else 0
    if not left:
        begins = _("Only a first reading in Investigate counts here, and every lesson here was read before.")
    else:
        begins = ngettext(
            "Only a first reading in Investigate counts here, and the {n} lesson here that you have not read is not"
            " enough.",
            "Only a first reading in Investigate counts here, and the {n} lessons here that you have not read are not"
            " enough.",
            left,
        ).format(n=left)
    ends = _("With lessons of another pack it can still be said how well you tell what holds from what does not.")
    return f"{begins} {ends}"


def pairs_words(found: TellingApart) -> list[str]:
    """How many of ten pairs would be told apart."""
    low, high = (tenths(share) for share in found.pairs.interval)
    said = _(
        "Shown ten pairs of a sentence that holds and one that does not, you would tell which is which in about {n}."
    ).format(n=tenths(found.pairs.value))
    if low == high:
        return [f"{said} {_('Who guesses gets 5.')}"]
    likely = _("Between {low} and {high} is likely; who guesses gets 5.").format(low=low, high=high)
    return [f"{said} {likely}"]


def leaning_sentences(found: TellingApart) -> list[str]:
    """What somebody does in doubt, with what it cost and what helps."""
    counts = found.counts
    leans = {
        Leaning.BALANCED: _("In doubt you are balanced: you neither let much pass nor suspect much."),
        Leaning.LETS_PASS: _(
            "In doubt you tend to let things pass. A second look at sentences that give a number, a day or a job, and"
            " at what stands elsewhere on the page about them, finds much of the rest."
        ),
        Leaning.SUSPECTS: _(
            "In doubt you tend to suspect everything. Most sentences of most pages hold; asking what a sentence clashes"
            " with, before it is marked, keeps what you catch and lets the others stand."
        ),
    }[found.leaning]
    suspicious, trusting = found.possible_leanings
    said = [counts_words(counts), leans]
    if suspicious is not trusting:
        open_words = _("Counts like these leave room for anything from “{first}” to “{last}”.")
        said.append(open_words.format(first=leaning_words(suspicious), last=leaning_words(trusting)))
    return said


def leaning_words(leaning: Leaning) -> str:
    """A leaning in a few words."""
    return {
        Leaning.SUSPECTS: _("tends to suspect everything"),
        Leaning.BALANCED: _("balanced"),
        Leaning.LETS_PASS: _("tends to let things pass"),
    }[leaning]


def apart_limits() -> str:
    """What telling apart and leaning cannot say."""
    return _(
        "Of five ranges such as these, four hold the true value and one does not. They say nothing of texts outside"
        " lessons, and nothing of you beside others."
    )


def tenths(share: float) -> int:
    """A share as so many of ten."""
    return round(share * 10)
