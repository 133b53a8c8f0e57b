"""One measure of a lesson after the other, in words: what it is, what is asked of a good exercise, what would help."""

from dataclasses import dataclass
from enum import StrEnum
from math import ceil, floor

from media_literacy.i18n import gettext as _
from media_literacy.i18n import language_of_words, ngettext
from media_literacy.lesson.checks.notes.reading_level import article_level, hardest_level, too_hard_from
from media_literacy.lesson.decoys import ENOUGH_DECOYS
from media_literacy.lesson.model import KindId, Lesson
from media_literacy.lesson.text_blocks import Block
from media_literacy.lesson.vocabulary.kinds import load_catalogue

SENTENCES = (12, 20)
FLAG_SHARE = (0.25, 0.30)
CHECKS = (2, 3)
KINDS = 3


class LessonSort(StrEnum):
    """What is asked of a lesson: all the rules, those for an article with nothing wrong, or no shares at all."""

    USUAL = "usual"
    SOUND = "sound"
    UNMEASURED = "unmeasured"


class Measure(StrEnum):
    """What is measured, in the order in which it is shown."""

    LENGTH = "length"
    FLAGS = "flags"
    CHECKS = "checks"
    DECOYS = "decoys"
    SOUND_NOTES = "sound-notes"
    KINDS = "kinds"
    READING_LEVEL = "reading-level"
    HINTS = "hints"
    EVIDENCE = "evidence"


@dataclass(frozen=True, slots=True)
class Reading:
    """One measure of a lesson in words: the figure, what is asked, and what would help.

    `is_met` is None where the rule does not apply to this lesson, or there is too little text to tell. `value` and
    the two ends of what is good are for a picture of it, out of `scale`.
    """

    measure: Measure
    title: str
    figure: str
    asks: str
    is_met: bool | None
    advice: str
    value: float
    low: float
    high: float
    scale: float


@dataclass(frozen=True, slots=True)
class Facts:
    """The counts that the measures are made of; each is of sentences."""

    total: int
    flags: int
    checks: int
    fine: int
    decoys: int
    explained: int
    hinted: int
    kinds: tuple[KindId, ...]


def flags_asked(sentences: int) -> tuple[int, int]:
    """How many of so many sentences should be problems, as a lowest and a highest whole number.

    Where no whole number lies between 25 and 30 in a hundred, the ones on either side will do.
    """
    low, high = ceil(FLAG_SHARE[0] * sentences - 1e-9), floor(FLAG_SHARE[1] * sentences + 1e-9)
    return (low, high) if low <= high else (high, low)


def length_reading(facts: Facts, sort: LessonSort) -> Reading:
    low, high = SENTENCES
    is_met = low <= facts.total <= high
    if is_met:
        advice = _("This is a good length for one sitting.")
    elif facts.total < low:
        advice = _("A few more sentences would give the problems a place to hide.")
    elif sort is LessonSort.UNMEASURED:
        advice = _("It is long, which is fine for an example that is worked through together.")
        is_met = None
    else:
        advice = _("A shorter article, or two lessons made of this one, would leave time to talk.")
    figure = ngettext("{n} sentence", "{n} sentences", facts.total).format(n=facts.total)
    asks = _("{low} to {high} sentences").format(low=low, high=high)
    return Reading(Measure.LENGTH, _("Length"), figure, asks, is_met, advice, facts.total, low, high, high * 1.5)


def flags_reading(facts: Facts, sort: LessonSort) -> Reading:
    low, high = flags_asked(facts.total)
    is_met: bool | None = low <= facts.flags <= high
    if sort is LessonSort.UNMEASURED:
        is_met = None
        advice = _("This lesson is not measured, so any share of problems is fine.")
    elif sort is LessonSort.SOUND:
        is_met = None
        advice = _("An article with nothing wrong is a good lesson, too: one in four should be like this.")
    elif is_met:
        advice = _("There is enough to find, and more to trust.")
    elif facts.flags < low:
        advice = _("One or two more problems would give a reader more to find.")
    else:
        advice = _("More sound sentences would keep suspicion from being the easy answer.")
    share = round(100 * facts.flags / facts.total) if facts.total else 0
    figure = _("{n} of {total} sentences ({share} %)").format(n=facts.flags, total=facts.total, share=share)
    asks = _("{low} to {high} of them, 25 to 30 %").format(low=low, high=high)
    if low == high:
        asks = _("{low} of them, 25 to 30 %").format(low=low)
    scale = float(max(facts.total, 1))
    return Reading(Measure.FLAGS, _("Problems (Flag)"), figure, asks, is_met, advice, facts.flags, low, high, scale)


def checks_reading(facts: Facts, sort: LessonSort) -> Reading:
    low, high = CHECKS
    is_met: bool | None = low <= facts.checks <= high
    if sort is LessonSort.UNMEASURED:
        is_met, advice = None, _("This lesson is not measured, so any number is fine.")
    elif is_met:
        advice = _("These teach that doubt may end in looking it up.")
    elif facts.checks < low:
        advice = _("A sentence that is neither wrong nor certain would teach that some things are looked up.")
    else:
        advice = _("Decide on one or two of them: with this many open, a reader cannot tell how well it went.")
    figure = ngettext("{n} sentence", "{n} sentences", facts.checks).format(n=facts.checks)
    asks = _("{low} or {high} of them").format(low=low, high=high)
    title = _("Worth looking up (Check)")
    return Reading(Measure.CHECKS, title, figure, asks, is_met, advice, facts.checks, low, high, 8)


def decoys_reading(facts: Facts, sort: LessonSort) -> Reading:
    is_met: bool | None = facts.decoys >= ENOUGH_DECOYS
    if is_met:
        advice = _("Sentences that only look odd keep a reader reading.")
    elif sort is LessonSort.UNMEASURED:
        is_met, advice = None, _("This lesson is not measured; a sentence that only looks odd is welcome all the same.")
    else:
        advice = _("Choose sound sentences that look odd, and say under Fine why they hold up all the same.")
    figure = ngettext("{n} sentence", "{n} sentences", facts.decoys).format(n=facts.decoys)
    asks = _("at least {n} of them").format(n=ENOUGH_DECOYS)
    title = _("Look odd and are fine (decoys)")
    return Reading(Measure.DECOYS, title, figure, asks, is_met, advice, facts.decoys, ENOUGH_DECOYS, 8, 8)


def sound_notes_reading(facts: Facts, sort: LessonSort) -> Reading:
    wanted = max(ceil(facts.fine / 2), min(facts.flags, facts.fine))
    is_met: bool | None = facts.explained >= wanted
    if is_met:
        advice = _("Knowing why a sentence holds up helps as much as seeing why one fails.")
    elif sort is LessonSort.UNMEASURED:
        is_met, advice = None, _("This lesson is not measured; still, a word on what holds up is always welcome.")
    else:
        advice = _("Say of more sound sentences why they hold up: that is where readers gain most.")
    figure = _("{n} of {total} sound sentences").format(n=facts.explained, total=facts.fine)
    asks = _("at least {n} of them").format(n=wanted)
    scale = float(max(facts.fine, 1))
    title = _("Sound sentences with a note")
    return Reading(Measure.SOUND_NOTES, title, figure, asks, is_met, advice, facts.explained, wanted, scale, scale)


def kinds_reading(lesson: Lesson, facts: Facts, sort: LessonSort) -> Reading:
    catalogue = load_catalogue()
    count = len(facts.kinds)
    is_met: bool | None = count >= KINDS
    if is_met:
        advice = _("Meeting many kinds helps more than getting very good at one.")
    elif sort is LessonSort.UNMEASURED:
        is_met, advice = None, _("This lesson is not measured, so it may keep to few kinds.")
    else:
        advice = _("Let another kind of red flag appear, as a problem or as a decoy.")
    names = ", ".join(catalogue.kind(kind).name(language_of_words()) for kind in facts.kinds)
    figure = ngettext("{n} kind: {names}", "{n} kinds: {names}", count).format(n=count, names=names)
    asks = _("at least {n} red flags, as problems or decoys").format(n=KINDS)
    title = _("Kinds of red flags")
    return Reading(Measure.KINDS, title, figure if count else _("none yet"), asks, is_met, advice, count, KINDS, 8, 8)


def level_reading(lesson: Lesson) -> Reading:
    explanations = [_plain(note.explanation) for sentence in lesson.article.sentences for note in sentence.notes]
    own, level = hardest_level(explanations), article_level(lesson.article)
    title, asks = _("Reading level"), _("explanations no harder than the article")
    if own is None or level is None:
        figure = _("too little text to tell") if level is None else _("article {level}").format(level=_grade(level))
        advice = _("Short sentences and everyday words are always right.")
        return Reading(Measure.READING_LEVEL, title, figure, asks, None, advice, level or 0, 0, 0, 80)
    limit = too_hard_from(level)
    is_met = own < limit
    advice = _("The explanations can be read by whoever can read the article.")
    if not is_met:
        advice = _("Shorter sentences in the explanations would reach more readers.")
    figure = _("article {level}, explanations {own}").format(level=_grade(level), own=_grade(own))
    return Reading(Measure.READING_LEVEL, title, figure, asks, is_met, advice, own, 0, limit, max(80.0, limit))


def _grade(level: float) -> str:
    """A LIX with its word, after Björnsson's table."""
    words = ((30, _("very easy")), (40, _("easy")), (50, _("medium")), (60, _("hard")))
    word = next((word for end, word in words if level < end), _("very hard"))
    return _("{level} ({word})").format(level=round(level), word=word)


def _plain(blocks: tuple[Block, ...]) -> str:
    return "\n".join(block.text for block in blocks if block.runs)


def hints_reading(facts: Facts, sort: LessonSort) -> Reading:
    is_met: bool | None = facts.hinted == facts.flags if facts.flags else None
    if not facts.flags:
        advice = _("Hints lead to problems, and this article has none.")
    elif is_met:
        advice = _("Whoever is stuck gets a hint of yours first.")
    elif sort is LessonSort.UNMEASURED:
        is_met, advice = None, _("The program has hints of its own where you wrote none.")
    else:
        advice = _("A question of yours helps more than the general hint that the program gives.")
    figure = _("{n} of {total} problems").format(n=facts.hinted, total=facts.flags)
    asks = _("one or more for each problem")
    scale = float(max(facts.flags, 1))
    return Reading(Measure.HINTS, _("Hints"), figure, asks, is_met, advice, facts.hinted, facts.flags, scale, scale)


def evidence_reading(lesson: Lesson) -> Reading:
    cards, has_step = len(lesson.cards), lesson.leave is not None and bool(lesson.leave.choices)
    is_met = cards > 0 and has_step
    if is_met:
        advice = _("Readers learn to look beyond the page, and find something there.")
    elif not cards:
        advice = _("A card with what a search would bring lets readers see it settled.")
    else:
        advice = _("Ask under “Leave the page” which search would settle it.")
    figure = ngettext("{n} card", "{n} cards", cards).format(n=cards)
    if has_step:
        figure = ngettext("{n} card, and a step outside", "{n} cards, and a step outside", cards).format(n=cards)
    asks = _("a card, and “Leave the page”")
    value = float(min(cards, 1) + has_step)
    return Reading(Measure.EVIDENCE, _("Evidence"), figure, asks, is_met, advice, value, 2, 2, 2)
