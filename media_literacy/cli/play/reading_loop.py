"""The reading part of `play`: the article on the screen, and what a reader may type about it."""

from media_literacy.cli.console import Leaving, leaves
from media_literacy.cli.numbered_choices import chosen
from media_literacy.cli.play import pages as play_pages
from media_literacy.cli.play.mark_questions import ask_for_prediction, ask_what_is_open, say_how_sure, say_why
from media_literacy.cli.play.own_notes import list_own_notes, write_own_note
from media_literacy.cli.play.session import Session
from media_literacy.cli.sentences import sentences_named
from media_literacy.cli.text import two_columns
from media_literacy.cli.typed_words import word_meant
from media_literacy.engine.wording.hint_words import current_hint
from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.model import Mode, SentenceId

_COMMANDS = ("help", "article", "marks", "hint", "evidence", "words", "note", "notes", "undo", "done", "why", "sure")


def read_article(session: Session) -> None:
    """Print the article and do what the reader says, until everything is revealed."""
    _show_article(session)
    if not session.attempt.state.is_revealed:
        session.console.lines(["", *_help(session)])
    while not session.attempt.state.is_revealed:
        answer = session.console.ask(_("Sentence number or command (? for help):"))
        try:
            _obey(session, answer)
        except AppError as problem:
            session.console.say(problem.message)
            if problem.hint:
                session.console.say(problem.hint)


def choose_card(session: Session, answer: str) -> None:
    """Print the card with that number, or say which there are."""
    cards = session.lesson.cards
    if (card := chosen(answer, cards)) is not None:
        session.keep(session.attempt.open_card(card.id))
        session.console.lines(play_pages.card_lines(card, session.lesson))
    elif not cards:
        session.console.say(_("This lesson has no evidence cards."))
    else:
        session.console.lines(play_pages.card_titles(session.lesson))
        session.console.say(_("Say “e” and a number to read a card."))


def show_words(session: Session) -> None:
    """Print the words that the author explains."""
    session.console.lines(play_pages.words(session.lesson) or [_("This lesson explains no words.")])


def _show_article(session: Session) -> None:
    session.console.lines(play_pages.article(session.lesson, session.attempt.state))
    session.keep(session.attempt.show(sentence.id for sentence in session.lesson.article.sentences))


def _obey(session: Session, answer: str) -> None:
    word, *rest = answer.split(maxsplit=1) or [""]
    word, more = word_meant(word.lower(), _COMMANDS), rest[0] if rest else ""
    is_open = session.attempt.mode is Mode.INVESTIGATE
    if word in ("", "?", "help"):
        session.console.lines(_help(session))
    elif leaves(word):
        raise Leaving
    elif word in ("a", "article"):
        _show_article(session)
    elif word in ("m", "marks"):
        session.console.lines(play_pages.marks(session.lesson, session.attempt.state, session.catalogue))
    elif word in ("h", "hint"):
        _hint(session)
    elif word in ("e", "evidence"):
        choose_card(session, more)
    elif word in ("w", "words"):
        show_words(session)
    elif word == "note":
        write_own_note(session, more)
    elif word in ("n", "notes"):
        list_own_notes(session)
    elif word in ("u", "undo"):
        _take_back(session)
    elif word == "done":
        _done(session)
    elif word == "d":
        _done_if_meant(session)
    elif word in ("why", "sure") and not is_open:
        session.console.say(_("In Guided nobody asks why or how sure: the explanation follows at once."))
    elif word == "why":
        say_why(session, more)
    elif word == "sure":
        say_how_sure(session, more)
    else:
        for sentence in _typed_sentences(session, answer):
            _toggle(session, sentence)


def _typed_sentences(session: Session, answer: str) -> tuple[SentenceId, ...]:
    try:
        return sentences_named(answer, session.lesson)
    except AppError as problem:
        hint = _("? shows what can be typed.")
        raise AppError(problem.message, hint=f"{problem.hint} {hint}") from problem


def _toggle(session: Session, sentence: SentenceId) -> None:
    attempt, console = session.attempt, session.console
    number = session.lesson.sentence(sentence).number
    if attempt.mode is Mode.GUIDED:
        session.keep(attempt.open_note(sentence) if sentence in attempt.state.marks else attempt.toggle_mark(sentence))
        explain(session, sentence)
        return
    session.keep(attempt.toggle_mark(sentence))
    if sentence not in attempt.state.marks:
        console.say(_("Sentence {number} is no longer marked.").format(number=number))
        return
    console.say(
        _("Sentence {number} is marked. Say why with “why {number}”, and how sure with “sure {number}”.").format(
            number=number
        )
    )


def explain(session: Session, sentence_id: SentenceId, *, has_fix: bool = True) -> None:
    """Print what the author says of a sentence, as far as the reader may know it now."""
    sentence, state = session.lesson.sentence(sentence_id), session.attempt.state
    session.console.lines(play_pages.explanation(sentence, state, session.lesson, session.catalogue, has_fix=has_fix))


def _take_back(session: Session) -> None:
    """Undo the last mark of a Guided lesson."""
    if session.attempt.mode is Mode.INVESTIGATE:
        session.console.say(_("Type the number of a marked sentence once more to take its mark away."))
        return
    sentence = session.attempt.state.can_take_back
    if sentence is None:
        session.console.say(_("There is no mark to take back. Only the last one can be, until the next mark or hint."))
        return
    session.keep(session.attempt.take_back())
    number = session.lesson.sentence(sentence).number
    session.console.say(_("Taken back. Sentence {number} is not counted.").format(number=number))


def _hint(session: Session) -> None:
    attempt, console = session.attempt, session.console
    wait = round(attempt.seconds_until_next_hint + 0.5)
    happened = attempt.ask_hint()
    session.keep(happened)
    hint = current_hint(attempt.state, session.lesson, session.catalogue)
    if hint is not None:
        console.lines(play_pages.hint_lines(hint, session.lesson))
    if happened:
        return
    if attempt.seconds_until_next_hint > 0:
        text = ngettext(
            "Take {n} more second to look, then ask again.", "Take {n} more seconds to look, then ask again.", wait
        )
        console.say(text.format(n=wait))
    else:
        console.say(_("There are no more hints. Trust your reading."))


def _done_if_meant(session: Session) -> None:
    """One letter is soon typed, and what is revealed stays revealed."""
    will_reveal = session.attempt.mode is Mode.GUIDED or session.attempt.state.took_second_look
    question = _("Reveal everything now? Nothing can be marked after that. y or n:")
    if not will_reveal or session.console.confirm(question):
        _done(session)


def _done(session: Session) -> None:
    attempt, console = session.attempt, session.console
    if attempt.mode is Mode.INVESTIGATE:
        ask_what_is_open(session)
        if attempt.state.took_second_look:
            ask_for_prediction(session)
    session.keep(attempt.read_all())
    if attempt.state.is_revealed:
        return
    console.say()
    console.say(_("Your marks:"))
    console.lines(play_pages.marks(session.lesson, attempt.state, session.catalogue))
    console.say(_("Take one more look before everything is revealed. Change what you like, then say “done” again."))


def _help(session: Session) -> list[str]:
    entries = [
        (_("3 or 3-5, 9"), _("mark these sentences as suspicious; the explanation follows")),
        ("u", _("take the last mark back, until the next mark or hint")),
    ]
    if session.attempt.mode is Mode.INVESTIGATE:
        entries = [
            (_("3 or 3-5, 9"), _("mark these sentences as suspicious, or take the marks away")),
            (_("why 3"), _("say what is wrong with sentence 3")),
            (_("sure 3 2"), _("say how sure you are: 1 a hunch, 2 fairly sure, 3 sure")),
        ]
    entries += [
        ("m", _("what you have marked")),
        ("h", _("a hint")),
        ("e", _("evidence cards; “e 2” reads the second one")),
        *([("w", _("the hard words, explained"))] if session.lesson.words else []),
        (_("note 3 …"), _("write a note of your own beside sentence 3; a dash takes it away")),
        ("n", _("your notes")),
        ("a", _("the article again")),
        (_("done, d"), _("I have read it all; d alone asks first")),
        ("q", _("leave; the truth about the article comes first")),
    ]
    return two_columns(entries)
