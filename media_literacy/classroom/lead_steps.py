"""What one press of “on” or “back” does while a class is led, by clicker, by keyboard or on the teacher's page."""

from typing import NamedTuple

from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.session.commands import Command, GoBack, MoveOn, Reveal
from media_literacy.classroom.session.views import ClassView
from media_literacy.classroom.wording.stage_words import lead_to_words
from media_literacy.i18n import gettext as _


class LeadStep(NamedTuple):
    """A command, in words. One that changes the stage is confirmed by a second press of a clicker."""

    command: Command | None
    words: str
    changes_stage: bool = False
    shows_result: bool = False


def step_on(view: ClassView, *, has_result: bool, shows_result: bool) -> LeadStep | None:
    """The next step; None at the end.

    While sentences are talked about: back to the newest that was revealed, then the next one, then the result of the
    class, if there `has_result`, and at last the next stage.
    """
    if view.stage is Stage.DISCUSS and not shows_result:
        later = _beside(view, 1)
        if later is not None:
            return LeadStep(Reveal(later), _("Show sentence {number} again").format(number=later))
        if view.next_reveal is not None:
            return LeadStep(Reveal(view.next_reveal), _("Reveal sentence {number}").format(number=view.next_reveal))
        if has_result:
            return LeadStep(None, _("Show the result of the class"), shows_result=True)
    return stage_on(view)


def stage_on(view: ClassView) -> LeadStep | None:
    """The step to the next stage, whatever is left to show in this one; None at the end."""
    if view.forward is None:
        return None
    return LeadStep(MoveOn(), lead_to_words(view.forward), changes_stage=True)


def step_back(view: ClassView, *, shows_result: bool) -> LeadStep | None:
    """The step back that changes no stage: to the sentence that was talked about before; None where there is none."""
    if view.stage is not Stage.DISCUSS:
        return None
    if shows_result and view.shown is not None:
        return LeadStep(Reveal(view.shown), _("Show sentence {number} again").format(number=view.shown))
    earlier = _beside(view, -1)
    if earlier is None:
        return None
    return LeadStep(Reveal(earlier), _("Show sentence {number} again").format(number=earlier))


def stage_back(view: ClassView) -> LeadStep | None:
    """The step to the stage before; None where there is no way."""
    if view.back is None:
        return None
    return LeadStep(GoBack(), lead_to_words(view.back), changes_stage=True)


def _beside(view: ClassView, step: int) -> int | None:
    """The sentence that was revealed after or before the one that is shown."""
    if view.shown not in view.revealed:
        return None
    at = view.revealed.index(view.shown) + step
    return view.revealed[at] if 0 <= at < len(view.revealed) else None
