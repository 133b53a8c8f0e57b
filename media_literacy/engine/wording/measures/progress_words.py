"""The measures in words: what a page of progress says, and what it cannot say."""

from collections.abc import Iterable

from media_literacy.engine.measures.confidence import FEWEST_MARKS, Calibration
from media_literacy.engine.measures.finished_try import Counts
from media_literacy.engine.measures.kind_map import Acquaintance, KindRecord
from media_literacy.engine.measures.progress_report import ProgressReport
from media_literacy.engine.wording.outcome_wording import confidence_words
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.vocabulary.kinds import Catalogue
from media_literacy.strings.capitals import capitalised

_RELIABLE = 0.75
"""Of the marks that somebody was sure of, so many are right where that can be relied on."""


def read_words(report: ProgressReport) -> str:
    """What was read to its end so far."""
    read = len(report.lessons)
    sentences: list[str] = []
    if read:
        sentences.append(
            ngettext(
                "You have read {n} lesson to its end and judged it before any answer.",
                "You have read {n} lessons to their end and judged them before any answer.",
                read,
            ).format(n=read)
        )
    if report.guided:
        sentences.append(
            ngettext(
                "{n} lesson was read Guided, with the answers on the way.",
                "{n} lessons were read Guided, with the answers on the way.",
                report.guided,
            ).format(n=report.guided)
        )
    if read:
        sentences.append(_("All figures here are from first readings, unless something else is said."))
    else:
        sentences.append(
            _("Figures begin with the first lesson that you read in Investigate, where you judge before any answer.")
        )
    return " ".join(sentences)


# Sound sentences


def acceptance_words(report: ProgressReport) -> list[str]:
    """Whether sound sentences are still accepted, one paragraph a thought."""
    found = report.acceptance
    if not found.overall.whole:
        return [_("Here it will say how many sound sentences you left alone, and whether that changes.")]
    total, count = found.overall.whole, found.overall.part
    overall = ngettext(
        "Of {total} sound sentence you left {count} alone.", "Of {total} sound sentences you left {count} alone.", total
    )
    said = [overall.format(total=total, count=count)]
    if found.first is None or found.newest is None:
        if not report.can_get_trend:
            return said
        lessons = report.lessons_until_trend
        later = ngettext(
            "After about {n} more lesson the newest can be held against the first.",
            "After about {n} more lessons the newest can be held against the first.",
            lessons,
        )
        return [*said, later.format(n=lessons)]
    parts = _("Of the first {first_total} it was {first}, of the newest {newest_total} it was {newest}.")
    said[0] += " " + parts.format(
        first_total=found.first.whole,
        first=found.first.part,
        newest_total=found.newest.whole,
        newest=found.newest.part,
    )
    if found.doubts_more:
        return [
            *said,
            _(
                "You doubt more of what holds than you did at first. That happens to careful readers who practise"
                " doubt, and it passes: the next three lessons that are proposed have more that holds. Ask of each"
                " doubt what it clashes with."
            ),
        ]
    if found.doubts_less:
        return [*said, _("You leave more of what holds alone than you did at first.")]
    return [*said, _("That has not changed by more than chance explains.")]


def acceptance_limits() -> str:
    """What the count of sound sentences cannot say."""
    return _("This counts sentences of lessons. How much of the news you believe outside them, it cannot say.")


# Kinds


def kinds_words(red_flags: list[KindRecord]) -> str:
    """How many of the red flags were met and caught."""
    total = len(red_flags)
    met = sum(record.met > 0 for record in red_flags)
    caught = sum(record.acquaintance is Acquaintance.CAUGHT for record in red_flags)
    if not met:
        return _("There are {total} kinds of trouble to meet.").format(total=total)
    if met == total:
        return _("You have met all {total} kinds of trouble and caught {caught} yourself.").format(
            total=total, caught=caught
        )
    said = _("Of {total} kinds of trouble you have met {met} and caught {caught} yourself.").format(
        total=total, met=met, caught=caught
    )
    rest = ngettext("{n} is still to come.", "{n} are still to come.", total - met).format(n=total - met)
    return f"{said} {rest}"


def signs_words(good_signs: Iterable[KindRecord], catalogue: Catalogue, language: str) -> str:
    """How many sentences with each good sign were left alone."""
    said = [
        _("{sign} {alone} of {total}").format(
            sign=catalogue.kind(record.kind).name(language),
            alone=record.first.fine - record.first.doubted,
            total=record.first.fine,
        )
        for record in good_signs
        if record.first.fine
    ]
    if not said:
        return _("Good signs are counted here once you have judged sentences that bear them.")
    return _("Sentences left alone by the good sign that they bear: {signs}.").format(signs=", ".join(said))


def kinds_limits() -> str:
    """What the map of kinds cannot say."""
    return _(
        "A kind that was caught once can be missed the next time, and one or two sentences prove little. What was met"
        " in Guided, or only when a lesson was read again, counts as met and not as caught."
    )


def acquaintance_words(acquaintance: Acquaintance) -> str:
    """How well a kind is known, in a few words; those of the legend."""
    return {
        Acquaintance.CAUGHT: _("caught"),
        Acquaintance.MISSED: _("met and missed"),
        Acquaintance.MET: _("met"),
        Acquaintance.LOOKALIKE: _("met only what looks like it"),
        Acquaintance.TO_MEET: _("still to meet"),
    }[acquaintance]


def kind_counts_words(record: KindRecord) -> str:
    """What became of the sentences of a kind, as short as a tile; empty where there is nothing to count."""
    first = record.first
    words = []
    if first.flags:
        words.append(_("caught {caught} of {flags}").format(caught=first.caught, flags=first.flags))
    elif record.met:
        words.append(ngettext("met once", "met {n} times", record.met).format(n=record.met))
    if first.accused:
        words.append(ngettext("{n} doubt in vain", "{n} doubts in vain", first.accused).format(n=first.accused))
    return ", ".join(words)


# Lessons, confidence, searches, practice


def lessons_limits() -> str:
    """What the counts of single lessons cannot say."""
    return _(
        "A single lesson says little: from one to the next, counts differ by chance as much as by learning. The"
        " articles are those of exercises and may be invented."
    )


def lesson_words(counts: Counts) -> str:
    """What came of one lesson."""
    alone = _("{alone} of {fine} sound sentences left alone").format(alone=counts.left_alone, fine=counts.fine)
    if not counts.flags:
        return capitalised(_("{alone}, and nothing was wrong").format(alone=alone))
    caught = _("{caught} of {flags} problems caught").format(caught=counts.caught, flags=counts.flags)
    return capitalised(f"{alone}, {caught}")


def confidence_sentences(report: ProgressReport) -> list[str]:
    """How often marks were right, by how sure they were."""
    found = report.calibration
    if not found.is_enough:
        missing = FEWEST_MARKS - found.marks
        return [
            ngettext(
                "After {n} more mark with a word on how sure you are, it can be held against how often you are right.",
                "After {n} more marks with a word on how sure you are, it can be held against how often you are right.",
                missing,
            ).format(n=missing)
        ]
    said = [
        _("Of {marks} marks called “{sure}”, {right} were right.").format(
            marks=level.rating.marks, sure=confidence_words()[level.confidence], right=level.rating.right
        )
        for level in reversed(found.levels)
        if level.rating.marks
    ]
    return [" ".join(said), *_sureness_words(found)]


def _sureness_words(found: Calibration) -> list[str]:
    """Whether surer marks were right more often, by more than chance explains."""
    difference, sure = found.sure_less_hunch, found.levels[-1].rating
    if difference is None:
        return []
    if difference.low > 0:
        if sure.right < _RELIABLE * sure.marks:
            return [_("The surer you were, the more often you were right; and being sure was still often not enough.")]
        return [_("The surer you were, the more often you were right: your sense of it can be relied on.")]
    if difference.high < 0:
        return [_("You were right less often where you were sure. Such marks are worth a second look.")]
    return [_("So far, being sure has made no difference to being right that chance would not explain.")]


def confidence_limits() -> str:
    """What confidence against outcome cannot say."""
    return _("Only marks are counted, not sentences that you left alone, and none on sentences worth looking up.")


def elsewhere_words(report: ProgressReport) -> list[str]:
    """How claims were judged by what a search shows."""
    first, practice = report.elsewhere
    if not first.judged:
        return [_("Some lessons have searches to read. How you judge a claim by what they show is counted here.")]
    said = ngettext(
        "{borne_out} of {n} claim judged as the results bear out.",
        "{borne_out} of {n} claims judged as the results bear out.",
        first.judged,
    ).format(borne_out=first.borne_out, n=first.judged)
    if not practice.judged:
        return [said]
    again = _("In practice it was {borne_out} of {n}.").format(borne_out=practice.borne_out, n=practice.judged)
    return [f"{said} {again}"]


def practice_words(report: ProgressReport) -> list[str]:
    """What came of tries after the first ones; nothing where there were none."""
    tries, counts = report.practice
    if not tries:
        return []
    said = ngettext("You have read a lesson again once.", "You have read lessons again {n} times.", tries).format(
        n=tries
    )
    rest = _(
        "Then you left {alone} of {fine} sound sentences alone and caught {caught} of {flags} problems. Practice"
        " replaces no first try."
    ).format(alone=counts.left_alone, fine=counts.fine, caught=counts.caught, flags=counts.flags)
    return [f"{said} {rest}"]
