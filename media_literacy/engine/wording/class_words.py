"""A class in words, as a learner in it reads them."""

from media_literacy.engine.attempts.class_attempt import ClassAttempt
from media_literacy.engine.wording.item_words import Onward
from media_literacy.i18n import gettext as _


def class_onward(attempt: ClassAttempt) -> Onward:
    """What the button under the article says; empty where nothing leads on but the teacher."""
    if not attempt.rules.takes_marks:
        return Onward("", is_ready=False)
    if attempt.has_committed:
        return Onward(_("Your marks are handed in"), is_ready=False)
    is_last = attempt.state.took_second_look or not attempt.rules.has_second_look
    return Onward(_("Hand in my marks") if is_last else _("I have read it all"), is_ready=True)
