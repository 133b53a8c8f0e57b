"""A text in another language than its front matter says is cut into wrong sentences and read out in a wrong voice.

The commonest words of a language are counted, those that other languages share left out. It speaks only where there
is text enough, hardly any word of the language that is named, and many of another.
"""

from collections import Counter
from collections.abc import Iterator

from media_literacy.diagnostics import FILE_START, Diagnostic, DiagnosticCode, FormWording, Severity, diagnose
from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _
from media_literacy.lesson.checks.rule import Rule
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.text_measures import words_of
from media_literacy.lesson.vocabulary.advice_words import languages_with_words, load_advice_words
from media_literacy.lesson.vocabulary.languages import own_tags

OTHER_LANGUAGE = DiagnosticCode(
    "other-language",
    Severity.WARNING,
    FormWording(
        message=deferred("The language of the lesson is not the one that its article seems to be written in."),
        hint=deferred("Choose the language of the article."),
        opens="language",
        button=deferred("Choose it"),
    ),
)

FEWEST_WORDS = 60
ENOUGH_WORDS = 600
MANY = 0.15
HARDLY_ANY = 0.04


def other_language(draft: Draft) -> Iterator[Diagnostic]:
    """An article whose commonest words are those of another language."""
    named = own_tags(draft.language)[-1]
    own = load_advice_words(named)
    if own is None or not own.common:
        return
    counts = _first_words(draft)
    total = counts.total()
    if total < FEWEST_WORDS or _share(counts, own.common) > HARDLY_ANY * total:
        return
    shares = {
        tag: _share(counts, words.common)
        for tag in languages_with_words()
        if tag != named and (words := load_advice_words(tag)) is not None
    }
    likely = max(shares, key=lambda tag: shares[tag], default=None)
    if likely is not None and shares[likely] >= MANY * total:
        value = draft.front_values.get("language")
        yield diagnose(
            OTHER_LANGUAGE,
            _("The language of this lesson is “{named}”, and its article looks like “{likely}”.").format(
                named=named, likely=likely
            ),
            value.range if value else FILE_START,
            _("Write “language: {likely}” in the front matter if that is so.").format(likely=likely),
        )


def _first_words(draft: Draft) -> Counter[str]:
    """How often each word stands in the first sentences, as many as are enough."""
    words: list[str] = []
    for sentence in draft.lesson.article.sentences:
        words += words_of(sentence.text)
        if len(words) >= ENOUGH_WORDS:
            break
    return Counter(words)


def _share(counts: Counter[str], words: frozenset[str]) -> int:
    return sum(counts[word] for word in words & counts.keys())


RULES = (Rule(other_language, (OTHER_LANGUAGE,)),)
