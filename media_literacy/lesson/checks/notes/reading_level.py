"""An explanation that is harder than the article loses the reader it is meant for.

The measure is LIX (`docs/decisions/0016`). It swings widely in short texts, so this speaks only of a long enough
explanation that is far above a long enough article, and hard in itself.
"""

from collections.abc import Iterable, Iterator, Sequence

from media_literacy.diagnostics import Diagnostic, DiagnosticCode, FormWording, Severity, diagnose
from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _
from media_literacy.lesson.bounded_cache import memoized
from media_literacy.lesson.checks.rule import Rule
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.model import Article
from media_literacy.lesson.text_measures import lix

HARD_EXPLANATION = DiagnosticCode(
    "hard-explanation",
    Severity.WARNING,
    FormWording(
        message=deferred("The explanation of this sentence is much harder to read than the article."),
        hint=deferred("Use shorter sentences and everyday words."),
        opens="explanation",
    ),
)

EXPLANATION_WORDS = 25
ARTICLE_WORDS = 60
CLEARLY_ABOVE = 20.0
HARD_IN_ITSELF = 50.0
_MOST_CHARACTERS = 1_200_000


def hard_explanations(draft: Draft) -> Iterator[Diagnostic]:
    """Explanations clearly above the article's reading level."""
    levels = [(note, _own_level(note.explanation)) for note in draft.notes]
    hard = [(note, own) for note, own in levels if own is not None and own >= HARD_IN_ITSELF]
    level = article_level(draft.lesson.article) if hard else None
    for note, own in hard:
        if level is not None and own >= too_hard_from(level):
            yield diagnose(
                HARD_EXPLANATION,
                _(
                    "The explanation of “{label}” is much harder to read than the article (LIX {own} against {level})."
                ).format(label=note.label, own=round(own), level=round(level)),
                draft.source.rest_of_line(note.explanation_location),
                _("Use shorter sentences and everyday words."),
            )


def article_level(article: Article) -> float | None:
    """The LIX of an article; None where there is too little text to tell."""
    return _level(article.running_text, ARTICLE_WORDS)


def hardest_level(explanations: Iterable[str]) -> float | None:
    """The LIX of the hardest explanation; of all together where none is long enough to tell by itself."""
    texts = list(explanations)
    levels = [level for level in map(_own_level, texts) if level is not None]
    return max(levels) if levels else _level(texts, EXPLANATION_WORDS)


def too_hard_from(level: float) -> float:
    """The LIX from which on an explanation is too hard beside an article of that level."""
    return max(level + CLEARLY_ABOVE, HARD_IN_ITSELF)


@memoized(_MOST_CHARACTERS)
def _own_level(explanation: str) -> float | None:
    return _level([explanation], EXPLANATION_WORDS)


def _level(lines: Sequence[str], fewest_words: int) -> float | None:
    return lix(lines) if sum(len(line.split()) for line in lines) >= fewest_words else None


RULES = (Rule(hard_explanations, (HARD_EXPLANATION,)),)
