"""What came of the forms of a course for a class, in words: shares with their ranges, and what they cannot say."""

from typing import NamedTuple

from media_literacy.engine.course.class_forms import ClassChange, ClassComparison, ClassForm, Direction, direction
from media_literacy.engine.measures.clustered_shares import Clustered
from media_literacy.engine.measures.intervals import Share
from media_literacy.engine.wording.counts_wording import caught_name, left_alone_name
from media_literacy.engine.wording.occasion_words import occasion_name
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext


class MeasureNames(NamedTuple):
    """What the shares of a class are called, in the order of `ClassShares`: sound sentences first."""

    left_alone: str
    caught: str
    told_apart: str


class MeasureLines(NamedTuple):
    """One measure over all forms, beside each other."""

    heading: str
    lines: tuple[str, ...]
    about: str = ""


class ChangeWords(NamedTuple):
    """What became of a class from one form to another."""

    heading: str
    lines: tuple[str, ...]
    conclusions: tuple[str, ...]


def measure_names() -> MeasureNames:
    """For headings and tables."""
    return MeasureNames(
        left_alone_name(),
        caught_name(),
        _("Problems doubted more often than sound sentences"),
    )


def measure_lines(comparison: ClassComparison) -> list[MeasureLines]:
    """Each measure with a line a form; none without sheets."""
    if not comparison.forms:
        return []
    names = measure_names()
    counted = (
        (names.left_alone, [(form, Share(form.counts.left_alone, form.counts.fine)) for form in comparison.forms]),
        (names.caught, [(form, Share(form.counts.caught, form.counts.flags)) for form in comparison.forms]),
    )
    found = [
        MeasureLines(name, tuple(_share_line(form, share, form.shares[at]) for form, share in rows))
        for at, (name, rows) in enumerate(counted)
    ]
    apart = tuple(_apart_line(form) for form in comparison.forms)
    return [*found, MeasureLines(names.told_apart, apart, _("Who doubts everything, or nothing, is at 0."))]


def change_words(change: ClassChange) -> ChangeWords:
    """The change of each measure, and what may be said of it."""
    names = measure_names()
    line = _("{measure}: {before} % then, {after} % later: {change}.")
    shares = zip(names[:2], change.before, change.after, change.change, strict=False)
    lines = [
        line.format(measure=name, before=percent(old.value), after=percent(new.value), change=points_words(found))
        for name, old, new, found in shares
    ]
    apart = _("{measure}: by {before} points then, by {after} later: {change}.")
    lines.append(
        apart.format(
            measure=names.told_apart,
            before=percent(change.before.told_apart.value),
            after=percent(change.after.told_apart.value),
            change=points_words(change.change.told_apart),
        )
    )
    if absent := _absent_words(change):
        lines.insert(0, absent)
    return ChangeWords(_change_heading(change), tuple(lines), tuple(_conclusions(change)))


def change_name(change: ClassChange) -> str:
    """From which form to which."""
    return _("From “{older}” to “{newer}”").format(older=occasion_name(change.older), newer=occasion_name(change.newer))


def class_limits(comparison: ClassComparison) -> list[str]:
    """What the figures cannot say."""
    said = [
        _(
            "The ranges say how far the figures might be others with other learners of this sort; of twenty such ranges"
            " one does not hold the true value. They count learners, since the marks of one learner are alike."
        ),
        _(
            "The articles of the three times are alike in kind and length, but nobody has shown that they are equally"
            " hard: part of every change may be theirs."
        ),
        _(
            "There is no class beside this one that read the articles without the lessons: whatever else happened in"
            " these months is in the figures too."
        ),
        _(
            "Who did very well or very badly once is likely to be nearer to the others the next time, by chance alone:"
            " do not pick out single learners by these figures."
        ),
        _("Nothing here says what learners do with news outside this program."),
    ]
    return said if comparison.changes else [said[0], said[-1]]


def percent(share: float) -> int:
    """A share, or a difference of two, as a whole number of percent."""
    return round(share * 100)


def points_words(change: Clustered) -> str:
    """A difference in points with its range."""
    low, high = change.interval
    said = _("{change} (between {low} and {high})")
    return said.format(change=_points(change.value), low=_signed(low), high=_signed(high))


def _points(share: float) -> str:
    points = percent(share)
    if not points:
        return _("no change")
    if points > 0:
        return ngettext("{n} point more", "{n} points more", points).format(n=points)
    return ngettext("{n} point fewer", "{n} points fewer", -points).format(n=-points)


def _signed(share: float) -> str:
    points = percent(share)
    if not points:
        return _("none")
    return (_("{n} more") if points > 0 else _("{n} fewer")).format(n=abs(points))


def _share_line(form: ClassForm, share: Share, found: Clustered) -> str:
    learners = ngettext("{n} learner", "{n} learners", form.learners).format(n=form.learners)
    if not share.whole:
        return _("{when}: nothing to count, {learners}").format(when=occasion_name(form.occasion), learners=learners)
    return _("{when}: {part} of {whole}, {share} % (between {low} and {high} %), {learners}").format(
        when=occasion_name(form.occasion),
        part=share.part,
        whole=share.whole,
        share=percent(found.value),
        low=percent(found.interval.low),
        high=percent(found.interval.high),
        learners=learners,
    )


def _apart_line(form: ClassForm) -> str:
    found = form.shares.told_apart
    low, high = found.interval
    said = _("{when}: by {n} points (between {low} and {high})")
    return said.format(when=occasion_name(form.occasion), n=percent(found.value), low=percent(low), high=percent(high))


def _change_heading(change: ClassChange) -> str:
    name = change_name(change)
    if not change.is_paired:
        return _("{change}, all sheets as those of different people, since too few names are on both").format(
            change=name
        )
    return ngettext(
        "{change}, {n} learner with both sheets", "{change}, {n} learners with both sheets", change.learners
    ).format(change=name, n=change.learners)


def _absent_words(change: ClassChange) -> str:
    """Who is not in it; empty where everybody is."""
    if not change.is_paired or not (change.left or change.came):
        return ""
    return _(
        "Learners with the first sheet alone: {left}, with the second alone: {came}. They may differ from the others."
    ).format(left=change.left, came=change.came)


def _conclusions(change: ClassChange) -> list[str]:
    left_alone, caught, told_apart = (direction(found) for found in change.change)
    said = [
        {
            Direction.UP: _("The class tells what holds from what does not better than it did."),
            Direction.DOWN: _("The class tells what holds from what does not less well than it did."),
            Direction.UNKNOWN: _(
                "Whether the class tells what holds from what does not better than it did cannot be said: chance alone"
                " could make such a difference."
            ),
        }[told_apart]
    ]
    if left_alone is Direction.DOWN and caught is Direction.UP:
        said.append(
            _(
                "It doubts more of everything, also of what holds. Lessons in which more holds bring back trust in what"
                " deserves it."
            )
        )
    elif left_alone is Direction.DOWN:
        said.append(
            _("It doubts more of what holds. Lessons in which more holds bring back trust in what deserves it.")
        )
    elif left_alone is Direction.UP and caught is Direction.DOWN:
        said.append(_("It lets more pass than it did, what holds and what does not."))
    return said
