"""The occasions of a course in words: when each is, whether it is due or done, and what came of it."""

from collections.abc import Callable
from datetime import date
from typing import Any

from media_literacy.engine.course.occasion_report import OccasionResult
from media_literacy.engine.wording.counts_wording import counts_words
from media_literacy.i18n import gettext as _
from media_literacy.lesson.occasions import Occasion


def occasion_name(occasion: Occasion) -> str:
    """When it is."""
    return {
        Occasion.BEFORE: _("Before the course"),
        Occasion.ONE_WEEK: _("A week later"),
        Occasion.FOUR_WEEKS: _("Four weeks later"),
        Occasion.AFTER: _("After the course"),
        Occasion.SEVEN_WEEKS: _("Seven weeks later"),
    }[occasion]


def occasion_sentence(result: OccasionResult[Any], today: date, day_words: Callable[[date], str]) -> str:
    """What became of it: sound sentences first, as everywhere; or when it is due."""
    state = result.state
    name = occasion_name(state.occasion)
    if state.is_done:
        if state.done is None:
            return _("{occasion}: done. {counts}").format(occasion=name, counts=counts_words(result.counts))
        done = _("{occasion}: done on {day}. {counts}")
        return done.format(occasion=name, day=day_words(state.done), counts=counts_words(result.counts))
    if state.is_begun:
        return _("{occasion}: begun, {left} of {total} articles are left.").format(
            occasion=name, left=len(state.left), total=len(state.lessons)
        )
    if state.occasion is Occasion.BEFORE:
        return _("{occasion}: left out.").format(occasion=name)
    if state.day is None:
        return {
            Occasion.AFTER: _("{occasion}: once every lesson was read."),
            Occasion.SEVEN_WEEKS: _("{occasion}: seven weeks after the last lesson."),
        }.get(state.occasion, _("{occasion}: still to come.")).format(occasion=name)
    if today < state.day:
        return _("{occasion}: from {day} on.").format(occasion=name, day=day_words(state.day))
    return _("{occasion}: due since {day}.").format(occasion=name, day=day_words(state.day))


def occasion_limits() -> str:
    """What the counts of occasions cannot say."""
    return _(
        "These are few sentences, and other ones each time: nobody has shown that they are equally hard. From one time"
        " to the next, counts differ by chance."
    )
