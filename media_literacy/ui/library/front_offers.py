"""The cards at the head of the lessons, in words: what is offered, why, and what a click does."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from media_literacy.engine.course.front import Front
from media_literacy.engine.course.occasions_due import DueOccasion
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Mode
from media_literacy.store.database.records import LessonKey, Standing
from media_literacy.store.library.lesson_library import LessonEntry
from media_literacy.ui.library.lesson_lines import card_lines, enough_words, invitation_lines, reason_words
from media_literacy.ui.library.occasion_lines import occasion_lines
from media_literacy.ui.widgets.controls.row_button import Line


class Way(Enum):
    """What a click on a card does."""

    OPEN = "open"
    CONTINUE = "continue"
    ANOTHER = "another"
    """Shows the next new lesson although there were enough this week."""
    WORKSHOP = "workshop"
    CHOOSE_FILE = "file"


OUT_OF_KIOSK = Way.WORKSHOP, Way.CHOOSE_FILE
"""Ways that a shared computer has not."""


@dataclass(frozen=True, slots=True)
class Offer:
    """One card; `file` is that of its lesson, empty for what is no lesson.

    “Not now” is kept by its `postponing_key`, where it may be said.
    """

    lines: tuple[Line, ...]
    foot: str
    way: Way
    file: str = ""
    postponing_key: str = ""


def offers(
    front: Front[LessonEntry],
    standings: Mapping[LessonKey, Standing],
    due: Sequence[DueOccasion[LessonEntry]] = (),
    *,
    wants_more: bool = False,
) -> list[Offer]:
    """The cards in their order; `wants_more` says that another lesson was asked for although there were enough."""
    found = []
    if front.ways_in:
        found += _ways_in(front.ways_in, standings, due)
    if front.unfinished is not None:
        text = _("You have begun to practise. Your first try stands.") if front.is_practice else ""
        kicker = _("Continue where you were")
        found.append(_lesson(front.unfinished, kicker, text, _("Go on"), standings, Way.CONTINUE))
    found += map(_occasion, due)
    if front.next_up is not None and front.is_enough and not wants_more:
        found.append(_enough())
    elif front.next_up is not None:
        text = reason_words(front.next_up)
        found.append(_lesson(front.next_up.lesson, _("Next for you"), text, _("Begin"), standings))
    if front.practise is not None:
        text = _("You have read every lesson for you here. This one was longest ago. Your first try stands.")
        found.append(_lesson(front.practise, _("All read"), text, _("Look again, or practise"), standings))
        found.append(_make_one())
        found.append(_get_more())
    return found


def _ways_in(
    entries: Sequence[LessonEntry],
    standings: Mapping[LessonKey, Standing],
    due: Sequence[DueOccasion[LessonEntry]],
) -> list[Offer]:
    """Each says a reason of its own, also beside what is kept for the time before the course of another pack."""
    first, *others = entries
    is_beside_course = any(it.state.lessons[0].key.pack != first.key.pack for it in due)
    kicker = _("To see how it works") if is_beside_course else _("Start here")
    found = [_lesson(first, kicker, _way_in_text(first), _("Begin"), standings)]
    for entry in others:
        text = _way_in_text(entry)
        if text == _way_in_text(first):
            text = _("Another subject, for whoever likes that better. Both are made to begin with.")
        found.append(_lesson(entry, _second_kicker(entry, first), text, _("Begin"), standings))
    return found


def _lesson(
    entry: LessonEntry,
    kicker: str,
    text: str,
    foot: str,
    standings: Mapping[LessonKey, Standing],
    way: Way = Way.OPEN,
) -> Offer:
    return Offer(tuple(card_lines(entry, kicker, text, standings.get(entry.key))), foot, way, entry.file)


def _occasion(due: DueOccasion[LessonEntry]) -> Offer:
    foot = _("Go on") if due.state.is_begun else _("Begin")
    return Offer(tuple(occasion_lines(due)), foot, Way.CONTINUE, due.state.left[0].file, due.postponing_key)


def _enough() -> Offer:
    lines = invitation_lines(_("Next for you"), _("Enough for this week"), enough_words())
    return Offer(tuple(lines), _("Another one now"), Way.ANOTHER)


def _make_one() -> Offer:
    text = _("Take any text, and write beside its sentences what fails and what holds. Then let others read it.")
    lines = invitation_lines(_("Make your own"), _("A lesson by you"), text)
    return Offer(tuple(lines), _("Go to the workshop"), Way.WORKSHOP)


def _get_more() -> Offer:
    text = _("Open a lesson or a pack that somebody gave you, or drop it on this window.")
    lines = invitation_lines(_("Get more"), _("A lesson by others"), text)
    return Offer(tuple(lines), _("Open a file"), Way.CHOOSE_FILE)


def _second_kicker(entry: LessonEntry, first: LessonEntry) -> str:
    if entry.minutes and first.minutes and entry.minutes < first.minutes:
        return _("Or begin with a shorter one")
    return _("Or begin with this one")


def _way_in_text(entry: LessonEntry) -> str:
    if tuple(entry.modes) == (Mode.GUIDED,):
        return _(
            "A whole article, step by step: the margin says of each sentence that you mark what fails, or why it holds."
        )
    return _("Not everything that looks odd is wrong. Leaving a sound sentence alone counts as much as a catch.")
