"""What the page of a class says to somebody in a browser, by the names that its script asks for."""

from collections.abc import Mapping

from media_literacy.classroom.participant.participant_state import ParticipantState, Phase
from media_literacy.classroom.protocol import limits
from media_literacy.classroom.protocol.messages import FarewellReason, Refusal, Refused
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.wording import seat_words
from media_literacy.classroom.wording.heat_words import count_words, marked_template, marked_words
from media_literacy.classroom.wording.join_words import refusal
from media_literacy.export.web_page.script.page_words import by_number
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext

_MINUTES = 180
_SECONDS = 90
_LATE = 100


def browser_words() -> Mapping[str, object]:
    """Some stand for those of a page that is read alone."""
    return {**_joining(), **_waiting(), **_room(), **_heat(), **_of_the_page()}


def _joining() -> Mapping[str, object]:
    return {
        "joinTitle": _("Join the class"),
        "codeLabel": _("The code on the projector"),
        "join": _("Join"),
        "joining": _("The teacher’s computer is being asked for a seat."),
        "openConnection": _(
            "This connection is open: whoever listens in this network can read along. So nobody asks for your name;"
            " you get a made-up one, and your teacher knows who it is."
        ),
        "whoAreYou": _("Were you here before?"),
        "whoAreYouAbout": _("These seats were freed. If one of them was yours, take it, and your marks are there."),
        "newHere": _("I am new"),
        "noCode": _("Type the code first. It looks like ABC-DEF."),
        "refusals": {
            reason.value: [problem.message, problem.hint]
            for reason in Refusal
            for problem in [refusal(Refused(reason))]
        }
        | {
            Refusal.WRONG_CODE.value: [
                _("This is not the code of this class."),
                _("Look at the code once more, and type it again."),
            ],
            Refusal.SEAT_UNKNOWN.value: [_("Your seat in this lesson is gone."), _("Join once more, with the code.")],
            Refusal.UPDATE_SEAT.value: [_("This page is older than your teacher’s program."), _("Load it once more.")],
            Refusal.UPDATE_HOST.value: [_("This page is newer than your teacher’s program."), _("Load it once more.")],
        },
    }


def _waiting() -> Mapping[str, object]:
    reasons = (FarewellReason.ENDED, FarewellReason.REMOVED, FarewellReason.RELEASED)
    return {
        "admission": [
            _("Wait a moment"),
            _("You are “{name}” in this lesson. Your teacher will let you in."),
            _("This page goes on by itself."),
        ],
        "lobby": [
            _("You are in"),
            _("You are “{name}” in this lesson."),
            _("The lesson begins when your teacher starts it. This page goes on by itself."),
        ],
        "contentNote": [
            _("Before you read"),
            _("Content note: {note}"),
            _("If you would rather not read this, tell your teacher, or close this page."),
        ],
        "gone": {reason.value: list(seat_words.gone_words(reason)) for reason in reasons}
        | {
            FarewellReason.TAKEN_OVER.value: [
                _("You are in this lesson in another window now."),
                _("Only one of them can be in the lesson at a time, the newest."),
            ],
            FarewellReason.MALFORMED.value: [
                _("This page and your teacher’s program do not understand each other."),
                _("Load the page once more. If it happens again, tell your teacher."),
            ],
        },
        "joinAgain": _("Join again"),
        "eyesUp": _("Eyes up"),
        "eyesUpAbout": _("Your teacher has something to say. Your page comes back as it was."),
        "yourName": _("You are “{name}”"),
    }


def _room() -> Mapping[str, object]:
    lost, working = ParticipantState(Phase.WAITING), ParticipantState(Phase.WAITING, unsent=1)
    return {
        "stages": {stage.value: seat_words.stage_line(stage) for stage in Stage},
        "stageCommitted": seat_words.stage_line(Stage.MARK, has_committed=True),
        "connectionLost": seat_words.connection_line(lost),
        "connectionLostUnsent": seat_words.connection_line(working),
        "connectionBack": _("The connection is back. Your marks are with your teacher."),
        "timeIsUp": seat_words.time_left_words(0),
        "minutesLeft": by_number(seat_words.minutes_left_template, _MINUTES),
        "secondsLeft": by_number(seat_words.seconds_left_template, _SECONDS),
        "nothingYet": seat_words.no_mark_words(Stage.READ, has_committed=False),
        "handedInAlready": seat_words.no_mark_words(Stage.MARK, has_committed=True),
        "locked": seat_words.no_mark_words(Stage.LOCKED, has_committed=False),
        "late": by_number(_late_template, _LATE),
        "tooLateTitle": _("Too late"),
        "tooLate": seat_words.too_late_words(),
        "noReasonGiven": _("no reason given"),
        "handMarksIn": _("Hand in my marks"),
        "handedIn": _("Your marks are handed in."),
        "goToSentence": _("Go to sentence {number}"),
        "revealedOne": _("Your teacher reveals sentence {number}."),
        "hintsNeedConnection": _("Hints come from your teacher’s computer, and there is no connection just now."),
    }


def _late_template(count: int) -> str:
    """A browser keeps nothing of its own beside the result, so they are no practice either."""
    return ngettext(
        "{n} change came after the notes were shown, so it does not count.",
        "{n} changes came after the notes were shown, so they do not count.",
        count,
    )


def _heat() -> Mapping[str, object]:
    return {
        "theClass": _("The class"),
        "chooseForHeat": _("Choose a sentence to see how many of the class marked it."),
        "few": count_words(None),
        "fewMarked": marked_words(None, 0),
        "nobodyRead": marked_words(0, 0),
        "heat": by_number(marked_template, limits.SEATS),
        "kindCount": seat_words.kind_count_template(),
        "reasonsGiven": seat_words.reasons_template(),
        "released": seat_words.released_template(),
    }


def _of_the_page() -> Mapping[str, object]:
    """In place of what a page says to somebody who reads alone."""
    return {
        "notKept": _(
            "This browser keeps nothing for this page. Leave it open until the class is over, or marks may be lost."
        ),
        "openNotes": _("Hand in my marks"),
        "handIn": _("Handed in"),
        "handInAbout": _("Your teacher has your marks already. There is nothing left to hand in."),
    }
