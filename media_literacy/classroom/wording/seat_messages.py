"""What a learner in a class reads while there is nothing to do: waiting, before the article, and at the end."""

from typing import NamedTuple

from media_literacy.classroom.protocol.messages import FarewellReason
from media_literacy.classroom.seat.joined_class import JoinedClass, Screen
from media_literacy.classroom.wording.seat_words import gone_words
from media_literacy.i18n import gettext as _


class ClassMessage(NamedTuple):
    """A page of words: its title, its paragraphs, and what the button says."""

    title: str
    paragraphs: tuple[str, ...]
    button: str
    is_end: bool = False


def class_message(screen: Screen, state: JoinedClass) -> ClassMessage | None:
    """What is said on that page; None for one that has more than words."""
    name = state.seated.name if state.seated is not None else ""
    leave = _("Leave the lesson")
    match screen:
        case Screen.CONNECTING:
            return ClassMessage(
                _("Joining the lesson"), (_("The teacher’s computer is being asked for a seat."),), leave
            )
        case Screen.ADMISSION:
            said = _("You are “{name}” in this lesson. Your teacher will let you in.").format(name=name)
            return ClassMessage(_("Wait a moment"), (said, _("This page goes on by itself.")), leave)
        case Screen.LOBBY:
            said = _("You are “{name}” in this lesson.").format(name=name)
            begins = _("The lesson begins when your teacher starts it. This page goes on by itself.")
            return ClassMessage(_("You are in"), (said, begins), leave)
        case Screen.CONTENT_NOTE:
            note = state.lesson.front.content_note if state.lesson is not None else ""
            rather_not = _("If you would rather not read this, tell your teacher, or leave the lesson.")
            title = state.lesson.front.title if state.lesson is not None else ""
            return ClassMessage(title, (_("Content note: {note}").format(note=note), rather_not), leave)
        case Screen.LESSON_PAGES:  # until they are there
            coming = _("It is being put together. This page goes on by itself.")
            return ClassMessage(_("Your result"), (coming,), leave)
        case Screen.GONE:
            title, hint = gone_words(state.farewell or FarewellReason.ENDED)
            return ClassMessage(title, (hint,), _("Back to the lessons"), is_end=True)
        case _:
            return None
