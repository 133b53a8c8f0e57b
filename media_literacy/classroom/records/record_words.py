"""What is sent to a record store, what waits, and what is in the way, in words for a teacher."""

from media_literacy.classroom.records.record_client import Answer, Outcome
from media_literacy.classroom.records.record_sending import RecordStatus
from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.strings.hidden_characters import visible_line


def record_fault(answer: Answer) -> AppError:
    """Why records could not be sent, and what can be done."""
    message, hint = {
        Outcome.NOT_ALLOWED: (
            _("The record store does not accept this name and password."),
            _("Type both once more, or ask whoever runs the record store whether they may add records."),
        ),
        Outcome.WRONG_ADDRESS: (
            _("No record store answers at this address."),
            _("Ask whoever runs it for the address of its xAPI. It often ends in “/xAPI”."),
        ),
        Outcome.ELSEWHERE: (
            _("This address leads on to another computer, to which nothing was sent."),
            _("Ask whoever runs the record store for its own address."),
        ),
        Outcome.NOT_TRUSTED: (
            _("It cannot be made sure that this is the record store, so nothing was sent."),
            _("If your school has a certificate authority of its own, name its file below the address."),
        ),
        Outcome.UNREACHABLE: (
            _("The record store cannot be reached."),
            _("It is tried again by itself. Nothing is lost, however long that takes."),
        ),
    }.get(
        answer.outcome,
        (_("The record store answered that it failed."), _("It is tried again by itself, and nothing is lost.")),
    )
    reason = visible_line(answer.reason)
    return AppError(message, hint=_("{hint} (Reason: {reason})").format(hint=hint, reason=reason) if reason else hint)


def connection_words(answer: Answer) -> str:
    """What trying the connection came to, where it did well enough."""
    if answer.outcome is Outcome.ACCEPTED:
        return _("The record store answers and knows the name. Nothing was sent.")
    return ""


def status_words(status: RecordStatus) -> str:
    """Whether records are sent, in a sentence."""
    if not status.settings.is_on:
        return _("Nothing is sent.")
    if status.settings.is_paused:
        return _("Sending is paused. Results of lessons that end now wait here.")
    return _("Results of a class are sent once its lesson is over.")


def waiting_words(status: RecordStatus) -> str:
    """How much waits, was sent and was refused."""
    waiting, refused, delivered = status.counts
    said = [
        ngettext("{n} record is waiting.", "{n} records are waiting.", waiting).format(n=waiting)
        if waiting
        else _("No record is waiting."),
        ngettext("{n} was sent.", "{n} were sent.", delivered).format(n=delivered) if delivered else "",
        refused_words(status) if refused else "",
    ]
    return " ".join(filter(None, said))


def refused_words(status: RecordStatus) -> str:
    """How many the record store did not take, and what it said of the first one."""
    said = ngettext(
        "{n} was not taken, and is kept aside: “{reason}”.",
        "{n} were not taken, and are kept aside: “{reason}”.",
        status.counts.refused,
    )
    return said.format(n=status.counts.refused, reason=visible_line(status.refusal))


def about_records() -> tuple[str, ...]:
    """What is sent and what is not, before anybody switches it on."""
    return (
        _(
            "Your school or district may run a learning record store, in which results of many classes come together."
            " When a lesson with a class is over, this program can send it two records for each learner."
        ),
        _(
            "The first says which sentences were marked, and which ones do not hold. The second, for whoever read to"
            " the end, has the counts: problems, how many of them were caught, sound sentences, how many of them were"
            " left alone, hints. Both have the title of the lesson, the day and the time, and how long it took."
        ),
        _(
            "No names are sent. Each learner has a number that is made with a secret key of the class. The key stays"
            " on this computer and is deleted with the class. Reasons in own words, notes, and when each mark was made"
            " are not sent, and there is no score and no pass or fail."
        ),
    )
