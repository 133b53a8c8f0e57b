"""Notes of the reader's own beside sentences: written and listed at any time, kept as in the window, never scored."""

from media_literacy.cli.play import pages as play_pages
from media_literacy.cli.play.session import Session
from media_literacy.cli.sentences import sentence_named
from media_literacy.engine.attempts.own_notes import LONGEST_OWN_NOTE
from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _

_NOTHING = "-"


def write_own_note(session: Session, typed: str) -> None:
    """Write beside a sentence what is typed behind its number; without a text ask for it, a dash takes it away."""
    name, *rest = typed.split(maxsplit=1) or [""]
    if not name:
        raise AppError(_("Which sentence?"), hint=_("As in “note 3 Who says so?”."))
    sentence = sentence_named(name, session.lesson)
    number, attempt, console = session.lesson.sentence(sentence).number, session.attempt, session.console
    before = attempt.state.own_notes.get(sentence, "")
    if not rest and before:
        console.say(_("Your note: {note}").format(note=before))
    text = rest[0] if rest else console.ask(_("Your note on sentence {number} (Enter to go on):").format(number=number))
    if not text:
        return
    session.keep(attempt.write_own_note(sentence, "" if text == _NOTHING else text))
    after = attempt.state.own_notes.get(sentence, "")
    if not after:
        console.say(_("There is no note on sentence {number}.").format(number=number))
    elif len(after) < len(text):
        message = _("Your note stands beside sentence {number}, as far as its first {n} characters.")
        console.say(message.format(number=number, n=LONGEST_OWN_NOTE))
    else:
        console.say(_("Your note stands beside sentence {number}.").format(number=number))


def list_own_notes(session: Session) -> None:
    """Print all of them, in the order of the article."""
    session.console.lines(play_pages.own_notes(session.lesson, session.attempt.state))
