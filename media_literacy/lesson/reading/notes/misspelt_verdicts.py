"""What to do about a note whose first bold word is no verdict: the usual slips, each with its own way out."""

from media_literacy.i18n import gettext as _
from media_literacy.lesson.reading.suggestions import did_you_mean
from media_literacy.lesson.vocabulary.advice_words import meant_verdict
from media_literacy.lesson.vocabulary.format_words import load_format_words
from media_literacy.lesson.vocabulary.kinds import load_catalogue


def verdict_hint(verdict: str, kind: str, language: str) -> str:
    """A hint on `verdict`, which is none, and on what was written behind it."""
    words, catalogue = load_format_words(), load_catalogue()
    first, _space, rest = verdict.partition(" ")
    if words.verdict(kind.rstrip("."), language) is not None and catalogue.find(verdict, language) is not None:
        return _("The verdict comes first: “{verdict}: {kind}.”").format(verdict=kind.rstrip("."), kind=verdict)
    if rest and words.verdict(first, language) is not None:
        return _("Put a colon behind the verdict: “{verdict}: {kind}.”").format(verdict=first, kind=rest[:60])
    meant = meant_verdict(verdict, language)
    if meant is not None:
        return _("Did you mean “{word}”?").format(word=words.usual_verdict(meant, language))
    return did_you_mean(verdict, words.verdict_words(language))
