"""The stages of a class in words: their names, what leads to them, and what the projector asks of the class."""

from media_literacy.classroom.protocol.stages import ClassAid, Stage
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.model import Mode


def stage_name(stage: Stage) -> str:
    """A stage in a word or three."""
    return {
        Stage.LOBBY: _("Join"),
        Stage.CONTENT_NOTE: _("Content note"),
        Stage.READ: _("Read"),
        Stage.MARK: _("Mark"),
        Stage.SECOND_LOOK: _("Second look"),
        Stage.LOCKED: _("Marks locked"),
        Stage.DISCUSS: _("Talk about it"),
        Stage.LEAVE_PAGE: _("Leave the page"),
        Stage.DEBRIEF: _("Debrief"),
        Stage.ENDED: _("End"),
    }[stage]


def lead_to_words(stage: Stage) -> str:
    """What the button says that leads on to a stage."""
    return {
        Stage.LOBBY: _("Back to joining"),
        Stage.CONTENT_NOTE: _("Show the content note"),
        Stage.READ: _("Begin reading"),
        Stage.MARK: _("Begin marking"),
        Stage.SECOND_LOOK: _("Ask for a second look"),
        Stage.LOCKED: _("Lock the marks"),
        Stage.DISCUSS: _("Talk about it"),
        Stage.LEAVE_PAGE: _("Leave the page"),
        Stage.DEBRIEF: _("Go to the debrief"),
        Stage.ENDED: _("End the lesson"),
    }[stage]


def stage_about(stage: Stage) -> str:
    """What the teacher may want to know of a stage: what learners can do in it, and what comes next."""
    return {
        Stage.LOBBY: _("Learners join with the address and the code. Nobody sees the article yet."),
        Stage.CONTENT_NOTE: _(
            "Everybody sees what the article is about. Whoever would rather not read it says so now."
        ),
        Stage.READ: _("Everybody reads. Nothing can be marked yet."),
        Stage.MARK: _("Everybody marks what they doubt, in their own time."),
        Stage.SECOND_LOOK: _("Everybody goes over their marks once more, and may change them."),
        Stage.LOCKED: _("No mark can be changed any more. The projector shows where the class hesitated."),
        Stage.DISCUSS: _("Reveal one sentence after the other, and talk. A revealed note opens for everybody."),
        Stage.LEAVE_PAGE: _("What would settle it? Talk about where one would look."),
        Stage.DEBRIEF: _("The record is set straight. Everybody gets the whole lesson."),
        Stage.ENDED: _("The lesson is over. Everybody keeps their result."),
    }[stage]


def stage_about_with_hands(stage: Stage) -> str:
    """The same in a class without a network."""
    return {
        Stage.READ: _("Everybody reads on the projector, or on paper. A remote control scrolls on."),
        Stage.MARK: _("Ask about one sentence after the other, and count the hands of those who doubt it."),
        Stage.DISCUSS: _("Reveal one sentence after the other, and talk."),
        Stage.DEBRIEF: _("The record is set straight."),
        Stage.ENDED: _("The lesson is over."),
    }.get(stage) or stage_about(stage)


def hands_about(stage: Stage, people: int) -> str:
    """What the teacher types where hands are counted."""
    if stage.is_before(Stage.MARK):
        return _("Type how many people are in the room. Their hands are counted once marking begins.")
    if stage is not Stage.MARK:
        return _("All hands are counted.")
    if not people:
        return _("Type how many people are in the room and press Enter; then their hands can be counted.")
    return _("Type how many hands are up and press Enter: the projector asks about the next sentence.")


def projector_heading(stage: Stage) -> str:
    """What stands over the projector's page."""
    return {
        Stage.LOBBY: _("Join the class"),
        Stage.CONTENT_NOTE: _("Before you read"),
        Stage.READ: _("Read"),
        Stage.MARK: _("Mark every sentence that you doubt"),
        Stage.SECOND_LOOK: _("Take one more look at your marks"),
        Stage.LOCKED: _("The marks are locked"),
        Stage.DISCUSS: _("What about these sentences?"),
        Stage.LEAVE_PAGE: _("Leave the page: what would settle it?"),
        Stage.DEBRIEF: _("What this article is"),
        Stage.ENDED: _("That was the lesson. Thank you."),
    }[stage]


def aid_name(aid: ClassAid) -> str:
    """What seats may do beside marking, as a box to tick."""
    return {
        ClassAid.REASONS: _("They can say why they doubt a sentence"),
        ClassAid.CONFIDENCE: _("They can say how sure they are"),
        ClassAid.HINTS: _("They can ask for hints"),
    }[aid]


def mode_about(mode: Mode) -> str:
    """What a way through the lesson means in a class."""
    if mode is Mode.GUIDED:
        return _("Guided: learners mark, and you reveal. No reasons, no second look; it counts as practice.")
    return _("Investigate: learners mark, say why and how sure they are, and look once more. This is measured.")


def time_words(seconds: float) -> str:
    """How much time is left, in whole minutes while there are several."""
    if seconds <= 0:
        return _("Time is up")
    if seconds > 90:
        minutes = -(-int(seconds) // 60)
        return ngettext("{n} minute left", "{n} minutes left", minutes).format(n=minutes)
    rounded = -(-int(seconds) // 5) * 5
    return ngettext("{n} second left", "{n} seconds left", rounded).format(n=rounded)
