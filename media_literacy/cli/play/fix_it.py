"""The fix-it step in the terminal: what would make a problem hold, before its author says it."""

from media_literacy.cli.play.session import Session
from media_literacy.cli.text import plain, wrapped
from media_literacy.engine.attempts.own_fix import awaits_own_fix
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Aid, SentenceId


def asks_for_fix(session: Session, sentence: SentenceId) -> bool:
    """Whether the author's fix comes after the learner's own."""
    return Aid.FIX_IT in session.aids and awaits_own_fix(session.lesson.sentence(sentence), session.attempt.state)


def ask_for_fix(session: Session, sentence: SentenceId) -> None:
    """Say how to answer, where it is asked."""
    if asks_for_fix(session, sentence):
        question = _("What would make it hold? Type “fix” and your words, or “fix” alone for the author’s.")
        session.console.lines(wrapped(question, "  ", "  "))


def write_fix(session: Session, sentence: SentenceId, text: str) -> None:
    """Keep what was typed, and print the author's words."""
    if not asks_for_fix(session, sentence):
        session.console.say(_("Nothing is asked of this sentence."))
        return
    session.keep(session.attempt.write_own_fix(sentence, text))
    if own_fix := session.attempt.state.own_fixes.get(sentence):
        session.console.lines(wrapped(_("Your change: {text}").format(text=own_fix), "  ", "  "))
    for note in session.lesson.sentence(sentence).notes_by_suspicion:
        if note.fix:
            fix = _("What would hold: {fix}").format(fix=plain(note.fix, session.lesson))
            session.console.lines(wrapped(fix, "  ", "  "))
