"""A search to read is worth opening: several hits, each with something to find, and an answer with its reason."""

from collections.abc import Iterator

from media_literacy.diagnostics import Diagnostic, DiagnosticCode, FormWording, Severity, diagnose
from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _
from media_literacy.lesson.checks.rule import Rule
from media_literacy.lesson.draft import Draft, DraftSearch
from media_literacy.lesson.model import Bearing, Search, Verdict
from media_literacy.lesson.text_blocks import text_of_runs
from media_literacy.lesson.vocabulary.format_words import load_format_words

SINGLE_HIT = DiagnosticCode(
    "single-hit", Severity.WARNING, FormWording(opens="searches", button=deferred("Add another"))
)
EMPTY_HIT = DiagnosticCode(
    "empty-hit",
    Severity.WARNING,
    FormWording(
        message=deferred("Whoever opens a result of this search finds nothing there."),
        hint=deferred("Write what one reads there."),
        opens="searches",
        button=deferred("Write it"),
    ),
)
VERDICT_WITHOUT_REASON = DiagnosticCode("verdict-without-reason", Severity.WARNING, FormWording(opens="searches"))
SEARCH_AGAINST_NOTE = DiagnosticCode("search-against-note", Severity.WARNING, FormWording(opens="searches"))


def hits(draft: Draft) -> Iterator[Diagnostic]:
    """A single hit, and hits that show nothing when they are opened."""
    for drafted, search in _loaded(draft):
        if len(search.hits) == 1:
            message = _("This search has only one result, so there is nothing to choose.")
            hint = _("Add others: one that repeats the claim, and one that looks good and tells less.")
            yield diagnose(SINGLE_HIT, message, drafted.raw.query_range, hint)
        for hit in drafted.raw.hits:
            if hit.text(hit.title) and not any(block.inline.text.strip() or block.picture for block in hit.further):
                message = _("Whoever opens “{title}” finds nothing there.").format(title=hit.text(hit.title)[:80])
                hint = _("Write what one reads there below it, after an empty line, four spaces further in.")
                yield diagnose(EMPTY_HIT, message, hit.range(hit.title), hint)


def verdicts(draft: Draft) -> Iterator[Diagnostic]:
    """Verdicts that say nothing of why, and those that the note on the sentence of the claim denies.

    A Check may turn out either way. Of two sentences that clash both may be flagged, and one of them hold.
    """
    for drafted, search in _loaded(draft):
        assert drafted.raw.verdict is not None
        where = drafted.raw.verdict.opening.word_range
        if not text_of_runs(search.conclusion).strip():
            message = _("The verdict says nothing of what the results add up to.")
            hint = _("Say in a sentence which of them settles it, and why.")
            yield diagnose(VERDICT_WITHOUT_REASON, message, where, hint)
        sentence = draft.lesson.sentence(search.claim)
        denied = _DENIED.get(search.bearing)
        if denied is not None and sentence.verdict is denied and not sentence.clashes:
            words = load_format_words()
            message = _("The note on the claim says {verdict}, and the search says that it turns out otherwise.")
            hint = _("Change one of the two, or lead the claim to another sentence.")
            message = message.format(verdict=words.usual_verdict(denied, draft.language))
            yield diagnose(SEARCH_AGAINST_NOTE, message, where, hint)


_DENIED = {Bearing.HOLDS: Verdict.FLAG, Bearing.DOES_NOT_HOLD: Verdict.FINE}
"""What no note on a claim should say whose search ends so."""


def _loaded(draft: Draft) -> Iterator[tuple[DraftSearch, Search]]:
    return ((drafted, drafted.search) for drafted in draft.searches if drafted.search is not None)


RULES = (
    Rule(hits, (SINGLE_HIT, EMPTY_HIT)),
    Rule(verdicts, (VERDICT_WITHOUT_REASON, SEARCH_AGAINST_NOTE)),
)
