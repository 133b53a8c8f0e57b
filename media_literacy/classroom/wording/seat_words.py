"""What a learner in a class is told: the stages, the connection, what the class doubted, and how it ended."""

from media_literacy.classroom.participant.participant_state import ParticipantState, Phase
from media_literacy.classroom.protocol.messages import FarewellReason, SentenceHeat
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.wording.heat_words import count_words, marked_words
from media_literacy.engine.wording.outcome_wording import kind_name
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.vocabulary.kinds import Catalogue


def stage_line(stage: Stage, *, has_committed: bool = False) -> str:
    """Where the class is, and what somebody does there, in a line."""
    if has_committed and stage in (Stage.MARK, Stage.SECOND_LOOK):
        return _("Your marks are handed in. The others are still at it.")
    return {
        Stage.LOBBY: _("The lesson has not begun yet."),
        Stage.CONTENT_NOTE: _("Before you read"),
        Stage.READ: _("Read. Marking comes later."),
        Stage.MARK: _("Mark every sentence that you doubt."),
        Stage.SECOND_LOOK: _("Take one more look at your marks."),
        Stage.LOCKED: _("The marks are locked."),
        Stage.DISCUSS: _("Talk about it: your teacher reveals the notes."),
        Stage.LEAVE_PAGE: _("Leave the page: what would settle it?"),
        Stage.DEBRIEF: _("What this article is"),
        Stage.ENDED: _("The lesson is over."),
    }[stage]


def connection_line(state: ParticipantState) -> str:
    """The state of the connection in words; empty while all is well."""
    if not state.is_kept:
        return _("What you mark cannot be saved on this computer just now. Leave the program open until it is sent.")
    if state.phase in (Phase.CONNECTED, Phase.ENDED):
        return ""
    if state.unsent:
        return _("Working without the connection; your marks are kept and will be sent.")
    return _("No connection to the lesson just now. You can go on working; it is tried again.")


def time_left_words(seconds: float) -> str:
    """How much time is left: in minutes while there are several."""
    if seconds <= 0:
        return _("Time is up")
    if seconds > 90:
        minutes = -(-int(seconds) // 60)
        return minutes_left_template(minutes).format(n=minutes)
    left = -(-int(seconds) // 5) * 5
    return seconds_left_template(left).format(n=left)


def minutes_left_template(minutes: int) -> str:
    """The form that so many minutes take."""
    return ngettext("{n} minute left", "{n} minutes left", minutes)


def seconds_left_template(seconds: int) -> str:
    """The form that so many seconds take."""
    return ngettext("{n} second left", "{n} seconds left", seconds)


def no_mark_words(stage: Stage, *, has_committed: bool) -> str:
    """Why a sentence that was pressed is not marked."""
    if has_committed:
        return _("Your marks are handed in, so they cannot be changed any more.")
    if stage.is_before(Stage.MARK):
        return _("Nothing can be marked yet. Read the article; your teacher says when marking begins.")
    return _("The marks are locked, so that all can talk about the same ones.")


def late_words(count: int) -> str:
    """What is said of marks that came to the host after the first note was shown."""
    return ngettext(
        "{n} change came after the notes were shown. It does not count in the class; it stays with you as practice.",
        "{n} changes came after the notes were shown. They do not count in the class; they stay with you as practice.",
        count,
    ).format(n=count)


def too_late_words() -> str:
    """What stands beside a sentence whose mark was changed too late."""
    return _("What you changed here came after the notes were shown, so it does not count in the class.")


def gone_words(reason: FarewellReason | None) -> tuple[str, str]:
    """What is said when the class is over for somebody: a title, and what to do."""
    return {
        FarewellReason.REMOVED: (
            _("Your teacher has taken you out of the lesson."),
            _("If that was not meant, ask to be let in again."),
        ),
        FarewellReason.RELEASED: (
            _("Your seat was freed."),
            _("Your teacher has freed it, so that somebody can take it anew. You can join again."),
        ),
        FarewellReason.TAKEN_OVER: (
            _("You are in this lesson on another computer now."),
            _("Only one of them can be in the lesson at a time, the newest."),
        ),
    }.get(reason or FarewellReason.ENDED, (_("The lesson is over."), _("You can close this page.")))


def heat_words(heat: SentenceHeat, lesson: Lesson, catalogue: Catalogue) -> str:
    """How many of the class marked a sentence, and why, in sentences."""
    said = [marked_words(None if heat.readers is None else heat.marked, heat.readers or 0)]
    kinds = [
        kind_count_template().format(kind=kind_name(each.kind, lesson, catalogue), count=count_words(each.given))
        for each in heat.kinds
    ]
    if kinds:
        said.append(reasons_template().format(reasons=", ".join(kinds)))
    said += [released_template().format(text=text) for text in heat.words]
    return " ".join(said)


def kind_count_template() -> str:
    """One kind of reason, with how many gave it."""
    return _("{kind} ({count})")


def reasons_template() -> str:
    """All kinds that were given."""
    return _("Reasons: {reasons}.")


def released_template() -> str:
    """A reason in free words that the teacher released."""
    return _("In their words: “{text}”.")


def heat_share(heat: SentenceHeat) -> float:
    """Which part of the class marked a sentence, from 0 to 1; few are shown as none."""
    return heat.marked / heat.readers if heat.marked and heat.readers else 0.0
