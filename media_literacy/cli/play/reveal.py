"""The end of `play`: everything revealed, the result, leaving the page, and the debrief."""

from media_literacy.cli.console import Leaving, leaves
from media_literacy.cli.numbered_choices import chosen
from media_literacy.cli.play import pages as play_pages
from media_literacy.cli.play.fix_it import ask_for_fix, asks_for_fix, write_fix
from media_literacy.cli.play.own_notes import list_own_notes
from media_literacy.cli.play.reading_loop import choose_card, explain, show_words
from media_literacy.cli.play.searches import read_searches
from media_literacy.cli.play.session import Session
from media_literacy.cli.text import paragraphs, plain, wrapped
from media_literacy.cli.typed_words import means
from media_literacy.engine.results.grading import first_to_show, grade
from media_literacy.engine.wording.prediction_words import prediction_words
from media_literacy.engine.wording.result_wording import result_words
from media_literacy.engine.wording.tries_wording import since_words
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Aid, LeaveThePage, Mode, SentenceId


def walk_through_notes(session: Session) -> None:
    """Show the notes one by one: the one that matters most, then on in reading order."""
    order = _order(session)
    if not order:
        return
    session.console.say()
    session.console.say(_("Everything is revealed. First the sentence that matters most, then all in reading order."))
    at, shown = 0, order[0]
    _explain(session, shown)
    while True:
        question = _("Enter: next note, p: the one before, a number, all, or done:")
        typed = session.console.ask(question)
        answer, (word, *text) = typed.lower(), typed.split(maxsplit=1) or [""]
        if leaves(answer):
            raise Leaving
        if means(answer, "all"):
            for later in order[at + 1 :]:
                explain(session, later)
            return
        if answer == "d" or means(answer, "done"):
            return
        if answer == "w" or means(answer, "words"):
            show_words(session)
            continue
        if means(word.lower(), "fix"):
            write_fix(session, shown, text[0] if text else "")
            continue
        if means(answer, "notes"):
            list_own_notes(session)
            continue
        sentence = chosen(answer, session.lesson.article.sentences)
        if sentence is not None:
            shown = sentence.id
            _explain(session, shown)
            continue
        if answer == "p":
            at = max(0, at - 1)
        elif answer in ("", "n"):
            at += 1
        else:
            session.console.say(_("“{answer}” is none of these.").format(answer=answer))
            session.console.say(_("Besides these there are “words”, “notes”, “fix” with your words, and q to leave."))
            continue
        if at >= len(order):
            return
        shown = order[at]
        _explain(session, shown)


def print_result(session: Session) -> None:
    """The result in words, sound sentences first."""
    result = session.result
    session.console.say()
    session.console.say(result_words(result.scorecard, result.lesson, is_guided=result.mode is Mode.GUIDED))
    if prediction := prediction_words(result.prediction, result.scorecard):
        session.console.say(prediction)
    if since := since_words(result):
        session.console.say(" ".join(since))


def leave_the_page(session: Session) -> None:
    """Choose the search that would settle it, read the results of others, then the evidence."""
    leave = session.lesson.leave
    if leave is not None:
        session.console.lines(["", *wrapped(_("Leave the page"))])
        session.console.lines(paragraphs(leave.prompt, session.lesson))
        _choose_searches(session, leave)
        session.console.lines(paragraphs(leave.afterwards, session.lesson))
        read_searches(session, leave.searches)
    if session.lesson.cards:
        _read_cards(session)


def print_debrief(session: Session) -> None:
    """Set the record straight. This is printed, not offered: it cannot be skipped."""
    lesson, scorecard = session.lesson, None
    if session.attempt.state.is_revealed:
        lesson, scorecard = session.result.lesson, session.result.scorecard
    begins_with_sure = Aid.SURE_FIRST in session.aids
    session.console.lines(play_pages.debrief(lesson, scorecard, begins_with_sure=begins_with_sure))


def _explain(session: Session, sentence: SentenceId) -> None:
    """Print the note on a sentence, and ask for a fix where that comes before the author's."""
    explain(session, sentence, has_fix=not asks_for_fix(session, sentence))
    ask_for_fix(session, sentence)


def _order(session: Session) -> list[SentenceId]:
    lesson, state = session.lesson, session.attempt.state
    noted = [sentence.id for sentence in lesson.article.sentences if sentence.notes or sentence.id in state.marks]
    first = first_to_show(grade(state, lesson), lesson)
    return noted if first is None else [first, *(sentence for sentence in noted if sentence != first)]


def _choose_searches(session: Session, leave: LeaveThePage) -> None:
    for number, choice in enumerate(leave.choices, 1):
        session.console.lines(play_pages.numbered(number, plain(choice.text, session.lesson)))
    while len(session.attempt.state.chosen_searches) < len(leave.choices):
        has_chosen = bool(session.attempt.state.chosen_searches)
        answer = session.console.ask(
            _("Which one? A number, or Enter to go on:") if has_chosen else _("Which one? A number:")
        )
        if leaves(answer.lower()):
            raise Leaving
        if not answer and has_chosen:
            return
        if not answer:
            session.console.say(_("Choose one before going on. Every choice tells you something."))
            continue
        choice = chosen(answer, leave.choices)
        if choice is None:
            session.console.say(_("“{answer}” is none of these.").format(answer=answer))
            continue
        session.keep(session.attempt.choose_search(choice.id))
        judged = _("This one tells you most.") if choice.is_best else _("Another one tells you more.")
        session.console.say(f"{judged} {plain(choice.reason, session.lesson)}")
        if choice.card is not None:
            session.keep(session.attempt.open_card(choice.card))
            session.console.lines(play_pages.card_lines(session.lesson.card(choice.card), session.lesson))


def _read_cards(session: Session) -> None:
    leave = session.lesson.leave
    title = (
        _("Other evidence:") if leave and any(choice.card for choice in leave.choices) else _("What can be looked up:")
    )
    session.console.lines(["", *wrapped(title), *play_pages.card_titles(session.lesson)])
    while True:
        answer = session.console.ask(_("The number of a card to read, all, or Enter to go on:")).lower()
        if leaves(answer):
            raise Leaving
        if not answer:
            return
        if means(answer, "all"):
            for number in range(1, len(session.lesson.cards) + 1):
                choose_card(session, str(number))
            return
        choose_card(session, answer)
