"""Learners are quick to find where the faults always stand, and then they read no more.

Each pattern is a set of places in an article. It is told when all Flags of all lessons lie in it, and lots drawn
among the sentences would fall so in fewer than one pack in a hundred.
"""

from collections.abc import Callable, Iterator, Sequence
from math import comb, prod

from media_literacy.diagnostics import DiagnosticCode, Severity
from media_literacy.i18n import gettext as _
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.model import Sentence, Verdict
from media_literacy.packs.pack_under_check import PackRule, PackView, Placed

FLAGS_IN_ONE_PLACE = DiagnosticCode("flags-in-one-place", Severity.WARNING)

FEWEST_LESSONS = 3
BY_CHANCE = 0.01

Places = frozenset[int]
Pattern = Callable[[Sequence[Sentence]], Places]


def flags_in_one_place(view: PackView) -> Iterator[Placed]:
    """The first pattern that all Flags of the pack's measured lessons keep to."""
    articles = [
        lesson.lesson.article.sentences_below_headline
        for lesson in view.lessons
        if lesson.front.measured and _has_flags(lesson)
    ]
    flags = [_places(article, lambda sentence: sentence.verdict is Verdict.FLAG) for article in articles]
    flagged = [(article, own) for article, own in zip(articles, flags, strict=True) if own]
    if len(flagged) < FEWEST_LESSONS:
        return
    text = _same_numbers(flagged) or _pattern(flagged)
    if text:
        hint = _("Move some of them, so that only reading finds them.")
        yield view.diagnose(FLAGS_IN_ONE_PLACE, text, hint)


def _same_numbers(flagged: Sequence[tuple[Sequence[Sentence], Places]]) -> str:
    """The words for it when the same sentences, counted from the first, are flagged in every article."""
    first = flagged[0][1]
    if any(own != first for _article, own in flagged[1:]):
        return ""
    if _chance([(1, comb(len(article), len(own))) for article, own in flagged[1:]]) > BY_CHANCE:
        return ""
    numbers = ", ".join(str(place + 1) for place in sorted(first))
    words = _("In every lesson with Flags they stand at the same sentences below the headline: {numbers}.")
    return words.format(numbers=numbers)


def _pattern(flagged: Sequence[tuple[Sequence[Sentence], Places]]) -> str:
    """The words for the first pattern that holds."""
    patterns: tuple[tuple[Pattern, str], ...] = (
        (_last_in_paragraph, _("In every lesson all Flags end a paragraph.")),
        (_first_in_paragraph, _("In every lesson all Flags begin a paragraph.")),
        (_last_paragraph, _("In every lesson all Flags stand in the last paragraph.")),
        (_first_paragraph, _("In every lesson all Flags stand in the first paragraph.")),
    )
    for pattern, words in patterns:
        sets = [(pattern(article), article, own) for article, own in flagged]
        if all(own <= places for places, _article, own in sets):
            ways = [(comb(len(places), len(own)), comb(len(article), len(own))) for places, article, own in sets]
            if _chance(ways) <= BY_CHANCE:
                return words
    return ""


def _chance(ways: Sequence[tuple[int, int]]) -> float:
    """How likely lots would fall so: for each article the ways that fit, among all there are."""
    return prod(fitting / everything for fitting, everything in ways)


def _has_flags(lesson: Draft) -> bool:
    return any(note.verdict is Verdict.FLAG for note in lesson.notes)


def _places(article: Sequence[Sentence], is_meant: Callable[[Sentence], bool]) -> Places:
    return frozenset(place for place, sentence in enumerate(article) if is_meant(sentence))


def _last_in_paragraph(article: Sequence[Sentence]) -> Places:
    return frozenset(
        place
        for place, sentence in enumerate(article)
        if place + 1 == len(article) or article[place + 1].block != sentence.block
    )


def _first_in_paragraph(article: Sequence[Sentence]) -> Places:
    return frozenset(
        place for place, sentence in enumerate(article) if not place or article[place - 1].block != sentence.block
    )


def _last_paragraph(article: Sequence[Sentence]) -> Places:
    return _places(article, lambda sentence: sentence.block == article[-1].block)


def _first_paragraph(article: Sequence[Sentence]) -> Places:
    return _places(article, lambda sentence: sentence.block == article[0].block)


RULES = (PackRule(flags_in_one_place, (FLAGS_IN_ONE_PLACE,)),)
