"""The searches of *Leave the page* in a terminal: results are listed and opened by number, then the claim is judged."""

from media_literacy.cli.console import Leaving, leaves
from media_literacy.cli.numbered_choices import chosen
from media_literacy.cli.play import pages as play_pages
from media_literacy.cli.play.session import Session
from media_literacy.cli.text import paragraphs, plain, wrapped
from media_literacy.engine.attempts.search_actions import hits_to_open, may_judge, may_open_hit
from media_literacy.engine.results.search_counts import count_searches
from media_literacy.engine.wording.search_wording import (
    bearing_word,
    judgement_words,
    looking_elsewhere_words,
    opened_words,
    sideways_questions,
)
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Bearing, Hit, Search
from media_literacy.strings.quotation import quoted

_LETTERS = {"h": Bearing.HOLDS, "d": Bearing.DOES_NOT_HOLD, "c": Bearing.CANNOT_BE_TOLD}
_INDENT = "      "


def read_searches(session: Session, searches: tuple[Search, ...]) -> None:
    """Go through the searches one after the other, and say what came of them."""
    for number, search in enumerate(searches, 1):
        _show(session, search, number, len(searches))
        while not _is_judged(session, search) and _ask_before(session, search):
            continue
        if _is_judged(session, search):
            _show_conclusion(session, search)
            _read_on(session, search)
        _ask_finding(session, search)
    if words := looking_elsewhere_words(count_searches(session.attempt.state.search_judgements)):
        session.console.say()
        session.console.say(words)


def _show(session: Session, search: Search, number: int, count: int) -> None:
    """The query, the claim, and the list of results."""
    title = _("Search {n} of {count}: {query}").format(n=number, count=count, query=search.query)
    sentence = session.lesson.sentence(search.claim)
    claim = _("The claim, sentence {number}: {quote}")
    session.console.lines(["", *wrapped(title)])
    session.console.lines(wrapped(claim.format(number=sentence.number, quote=quoted(sentence.text))))
    for at, hit in enumerate(search.hits, 1):
        session.console.lines(play_pages.numbered(at, hit.title))
        session.console.lines([line for text in (hit.site, hit.line) if text for line in wrapped(text, _INDENT)])
    session.console.say(sideways_questions())


def _ask_before(session: Session, search: Search) -> bool:
    """Open a result, or judge the claim; False to leave it open."""
    state = session.attempt.state
    opened = len(state.hits_opened.get(search.id, ()))
    answers = ", ".join(f"{letter}: {bearing_word(bearing)}" for letter, bearing in _LETTERS.items())
    words = opened_words(opened, hits_to_open(search))
    question = _("{opened}. The number of a result to open; {answers}; or Enter to go on:")
    answer = session.console.ask(question.format(opened=words, answers=answers)).lower()
    if leaves(answer):
        raise Leaving
    if not answer:
        return False
    hit = chosen(answer, search.hits)
    if hit is not None:
        _open(session, search, hit)
    elif answer not in _LETTERS:
        session.console.say(_("“{answer}” is none of these.").format(answer=answer))
    elif may_judge(state, search):
        session.keep(session.attempt.judge_search(search.id, _LETTERS[answer]))
    else:
        session.console.say(_("Open one of the results first: the claim is judged by what they say."))
    return True


def _open(session: Session, search: Search, hit: Hit) -> None:
    state = session.attempt.state
    if hit.id not in state.hits_opened.get(search.id, ()) and not may_open_hit(state, search, hit.id):
        message = _("You have opened {n}. Judge the claim now; then the others can be read as well.")
        session.console.say(message.format(n=hits_to_open(search)))
        return
    session.keep(session.attempt.open_hit(search.id, hit.id))
    session.console.lines(["", *wrapped(f"{hit.title} ({hit.site})")])
    session.console.lines(paragraphs(hit.page, session.lesson, "  "))


def _show_conclusion(session: Session, search: Search) -> None:
    session.console.say()
    session.console.say(judgement_words(session.attempt.state.search_judgements[search.id]))
    conclusion = plain(search.conclusion, session.lesson)
    session.console.lines(wrapped(f"{bearing_word(search.bearing)}: {conclusion}" if conclusion.strip() else ""))


def _read_on(session: Session, search: Search) -> None:
    """Read the other results, now that they can no longer tell the answer."""
    while len(session.attempt.state.hits_opened.get(search.id, ())) < len(search.hits):
        answer = session.console.ask(_("The number of another result to read, or Enter to go on:")).lower()
        if leaves(answer):
            raise Leaving
        if not answer:
            return
        hit = chosen(answer, search.hits)
        if hit is None:
            session.console.say(_("“{answer}” is none of these.").format(answer=answer))
        else:
            _open(session, search, hit)


def _ask_finding(session: Session, search: Search) -> None:
    """What somebody found with the query elsewhere, in own words; what was written before stays without an answer."""
    session.console.say(_("Try it yourself, on any device with internet: {query}").format(query=search.query))
    before = session.attempt.state.search_findings.get(search.id, "")
    if before:
        session.console.say(_("You wrote: {text}").format(text=before))
    answer = session.console.ask(_("What did you find? It is kept and never counted. Enter to go on:"))
    if leaves(answer.lower()):
        raise Leaving
    if answer:
        session.keep(session.attempt.write_finding(search.id, answer))


def _is_judged(session: Session, search: Search) -> bool:
    return search.id in session.attempt.state.search_judgements
