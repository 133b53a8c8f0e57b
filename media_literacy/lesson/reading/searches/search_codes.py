"""What can be said of a search to read, in the file and beside a form."""

from media_literacy.diagnostics import DiagnosticCode, FormWording, Severity
from media_literacy.i18n import deferred

MISSPELT_SEARCH = DiagnosticCode(
    "misspelt-search", Severity.ERROR, FormWording(opens="source", fix=deferred("Read it as a search"))
)
SEARCH_WITHOUT_QUERY = DiagnosticCode(
    "search-without-query",
    Severity.ERROR,
    FormWording(
        message=deferred("This search has no words to search for, so it is left out."),
        hint=deferred("Write the words that somebody would type."),
        opens="searches",
        button=deferred("Write them"),
    ),
)
SEARCH_WITHOUT_CLAIM = DiagnosticCode(
    "search-without-claim",
    Severity.ERROR,
    FormWording(
        message=deferred("The search does not say which claim it is about, so it is left out."),
        hint=deferred("Choose the sentence that makes the claim."),
        opens="searches",
        button=deferred("Choose it"),
    ),
)
SEARCH_WITHOUT_HITS = DiagnosticCode(
    "search-without-hits",
    Severity.ERROR,
    FormWording(
        message=deferred("The search finds nothing, so it is left out."),
        hint=deferred("Add what it would find, and what one reads there."),
        opens="searches",
        button=deferred("Add results"),
    ),
)
SEARCH_WITHOUT_VERDICT = DiagnosticCode(
    "search-without-verdict",
    Severity.ERROR,
    FormWording(
        message=deferred("The search does not say whether the claim holds, so it is left out."),
        hint=deferred("Choose whether it holds."),
        opens="searches",
        button=deferred("Choose it"),
    ),
)
UNKNOWN_SEARCH_VERDICT = DiagnosticCode("unknown-search-verdict", Severity.ERROR, FormWording(opens="source"))
VERDICT_IN_HIT = DiagnosticCode(
    "verdict-in-hit",
    Severity.ERROR,
    FormWording(
        message=deferred("What the search comes to stands inside its last result, and is read as part of it."),
        opens="source",
        fix=deferred("Put it below the results"),
    ),
)
DEAD_CLAIM = DiagnosticCode(
    "dead-claim",
    Severity.ERROR,
    FormWording(
        message=deferred(
            "The claim of this search leads to no one sentence of the article, so the search is left out."
        ),
        hint=deferred("Choose the sentence that makes the claim."),
        opens="searches",
        button=deferred("Choose it"),
    ),
)
HIT_WITHOUT_TITLE = DiagnosticCode(
    "hit-without-title",
    Severity.ERROR,
    FormWording(
        message=deferred("This result has no title, so it is left out."),
        hint=deferred("Write its title."),
        opens="searches",
        fix=deferred("Read its first words as the title"),
    ),
)
HIT_WITHOUT_SITE = DiagnosticCode(
    "hit-without-site",
    Severity.ERROR,
    FormWording(
        message=deferred("This result does not say which site it is on, so it is left out."),
        hint=deferred("Write the site."),
        opens="searches",
    ),
)
TOO_MANY_SEARCHES = DiagnosticCode("too-many-searches", Severity.ERROR, FormWording(opens="searches"))
TOO_MANY_HITS = DiagnosticCode("too-many-hits", Severity.ERROR, FormWording(opens="searches"))
DUPLICATE_SEARCH = DiagnosticCode(
    "duplicate-search",
    Severity.WARNING,
    FormWording(
        message=deferred("Two searches have the same words."),
        hint=deferred("Give one of them other words."),
        opens="searches",
    ),
)
TEXT_OUTSIDE_SEARCH = DiagnosticCode(
    "text-outside-search",
    Severity.WARNING,
    FormWording(
        message=deferred("This text belongs to no result of the search, so it is left out."),
        hint=deferred("Move it into a result in the text of the file, or take it out there."),
        opens="source",
    ),
)
