"""What is asked of marks in the terminal: why, how sure, and how many will hold."""

from media_literacy.cli.numbered_choices import chosen
from media_literacy.cli.play import pages as play_pages
from media_literacy.cli.play.session import Session
from media_literacy.cli.sentences import sentence_named
from media_literacy.engine.wording.outcome_wording import confidence_words
from media_literacy.engine.wording.prediction_words import prediction_question
from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Aid, KindId, SentenceId


def say_why(session: Session, typed: str) -> None:
    """Say what is wrong with the sentence that was typed, by the reason behind it or else by one that is asked for."""
    name, *reason = typed.split(maxsplit=1) or [""]
    _set_reason(session, _marked(session, name), reason[0] if reason else None)


def say_how_sure(session: Session, typed: str) -> None:
    """Say how sure the mark is on the sentence that was typed, by the figure behind it or else by one asked for."""
    name, *level = typed.split() or [""]
    _set_confidence(session, _marked(session, name), level[0] if level else None)


def ask_what_is_open(session: Session) -> None:
    """The reason is asked before the reveal: later it would be read off the note."""
    for sentence in session.lesson.article.sentences:
        mark = session.attempt.state.marks.get(sentence.id)
        if mark is None or sentence.id in session.asked:
            continue
        session.asked.add(sentence.id)
        if not mark.has_reason or mark.confidence is None:
            session.console.say(f"{sentence.number}. {sentence.text}")
        if not mark.has_reason:
            _ask_reason(session, sentence.id)
        if mark.confidence is None:
            _ask_confidence(session, sentence.id)


def ask_for_prediction(session: Session) -> None:
    """How many marks will hold, once they can change no more; Enter leaves it open."""
    attempt, most = session.attempt, len(session.attempt.state.marks)
    if Aid.PREDICTION not in session.aids or not most:
        return
    question = prediction_question(most)
    while True:
        answer = session.console.ask(
            _("{question} A number from 0 to {most}, or Enter to leave it open:").format(question=question, most=most)
        )
        if not answer:
            return
        if answer.isascii() and answer.isdigit() and len(answer) < 5 and int(answer) <= most:
            session.keep(attempt.predict(int(answer)))
            return
        session.console.say(_("“{answer}” is none of these.").format(answer=answer))


def _marked(session: Session, name: str) -> SentenceId:
    if not name:
        raise AppError(_("Which sentence?"), hint=_("Put its number after the word, as in “why 3” or “sure 3 2”."))
    sentence = sentence_named(name, session.lesson)
    if sentence not in session.attempt.state.marks:
        raise AppError(_("That sentence is not marked."), hint=_("Type its number alone to mark it."))
    return sentence


def _set_reason(session: Session, sentence: SentenceId, answer: str | None) -> None:
    if answer is None:
        session.console.lines(play_pages.reasons(session.lesson, session.catalogue))
        answer = session.console.ask(_("Number or name (Enter to leave it open):"))
    if answer == str(len(session.catalogue.red_flags()) + 1):
        session.keep(session.attempt.set_own_words(sentence, session.console.ask(_("In your words:"))))
    else:
        session.keep(session.attempt.set_reason(sentence, _kind_named(session, answer)))
    session.console.say(_("Noted.") if session.attempt.state.marks[sentence].has_reason else _("Left open."))


def _kind_named(session: Session, answer: str) -> KindId | None:
    if answer in ("", "-"):
        return None
    numbered = chosen(answer, session.catalogue.red_flags())
    found = numbered or session.catalogue.find(answer, session.lesson.front.language)
    if found is None or found.is_good_sign:
        raise AppError(
            _("There is no reason called “{name}”.").format(name=answer), hint=_("“why” and a number show the list.")
        )
    return found.id


def _set_confidence(session: Session, sentence: SentenceId, answer: str | None) -> None:
    words = confidence_words()
    if answer is None:
        choices = ", ".join(f"{level} {word}" for level, word in words.items())
        answer = session.console.ask(_("How sure? {choices} (Enter to leave it open):").format(choices=choices))
    if not answer:
        return
    if answer not in ("1", "2", "3"):
        raise AppError(_("How sure is 1, 2 or 3."), hint=_("As in “sure 3 2”."))
    session.keep(session.attempt.set_confidence(sentence, int(answer)))
    session.console.say(_("Noted: {how_sure}.").format(how_sure=words[int(answer)]))


def _ask_reason(session: Session, sentence: SentenceId) -> None:
    while True:
        answer = session.console.ask(_("Why? Number or name, ? for the list, Enter to leave it open:"))
        if answer == "?":
            session.console.lines(play_pages.reasons(session.lesson, session.catalogue))
            continue
        try:
            return _set_reason(session, sentence, answer)
        except AppError as problem:
            session.console.say(problem.message)


def _ask_confidence(session: Session, sentence: SentenceId) -> None:
    while True:
        try:
            return _set_confidence(session, sentence, None)
        except AppError as problem:
            session.console.say(problem.message)
