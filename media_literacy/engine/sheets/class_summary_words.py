"""What a class came to in words: sound sentences first, then problems, then who read it all and what to talk about."""

from media_literacy.engine.measures.finished_try import Counts
from media_literacy.engine.sheets.class_summary import ClassSummary
from media_literacy.engine.sheets.class_tally import FEWEST_FOR_KEY, SentenceTally, Tally, check_your_key
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.model import Lesson, Verdict


def summary_words(summary: ClassSummary, lesson: Lesson) -> list[str]:
    """Three sentences for whoever has a minute, and where hands were counted, what that leaves out."""
    return [
        *_sound(summary.counts),
        *_problems(summary.counts),
        *_readers(summary),
        _hesitated(summary, lesson),
        *hands_words(summary.raised_hands),
    ]


def hands_words(people: int) -> list[str]:
    """What counts of raised hands leave out, where so many people raised theirs."""
    if not people:
        return []
    frame = ngettext(
        "The hands of {n} person were counted; whose went up was not noted.",
        "The hands of {n} people were counted; whose went up was not noted.",
        people,
    )
    return [frame.format(n=people)]


def hesitation_words(tally: SentenceTally, lesson: Lesson) -> str:
    """What a class did with a sentence that it judged otherwise than its author."""
    sentence = lesson.sentence(tally.sentence)
    if lesson.counts_as(sentence) is Verdict.FLAG:
        frame = _("Sentence {number} does not hold, and {doubted} of {readers} doubted it.")
    else:
        frame = _("Sentence {number} holds up, and {doubted} of {readers} doubted it.")
    return frame.format(number=sentence.number, doubted=tally.doubted, readers=tally.readers)


def key_words(counted: Tally, lesson: Lesson) -> list[str]:
    """Where the author should look at the key again; that there is nothing, or that there are too few, said as well."""
    if counted.learners < FEWEST_FOR_KEY:
        frame = ngettext(
            "From {n} sheet on, sentences stand here whose verdict the class hardly shared.",
            "From {n} sheets on, sentences stand here whose verdict the class hardly shared.",
            FEWEST_FOR_KEY,
        )
        return [frame.format(n=FEWEST_FOR_KEY)]
    doubtful = check_your_key(counted, lesson)
    if not doubtful:
        return [_("The class and the key agree well enough on every sentence.")]
    return [_key_doubt(tally, lesson) for tally in doubtful]


def _key_doubt(tally: SentenceTally, lesson: Lesson) -> str:
    sentence = lesson.sentence(tally.sentence)
    if lesson.counts_as(sentence) is Verdict.FLAG:
        frame = _("Sentence {number} does not hold, and {doubted} of {readers} doubted it. Is its fault in the text?")
    else:
        frame = _("Sentence {number} holds up, and {doubted} of {readers} doubted it. Is there something to it?")
    return frame.format(number=sentence.number, doubted=tally.doubted, readers=tally.readers)


def _sound(counts: Counts) -> list[str]:
    if not counts.fine:
        return []
    frame = _("Sound sentences were left alone {left} of {fine} times.")
    return [frame.format(left=counts.left_alone, fine=counts.fine)]


def _problems(counts: Counts) -> list[str]:
    if not counts.flags:
        return []
    return [_("Problems were caught {caught} of {flags} times.").format(caught=counts.caught, flags=counts.flags)]


def _hesitated(summary: ClassSummary, lesson: Lesson) -> str:
    if not summary.hesitated:
        return _("There is no sentence that many judged otherwise than its author.")
    numbers = ", ".join(str(lesson.sentence(tally.sentence).number) for tally in summary.hesitated)
    frame = ngettext(
        "The sentence to talk about first: {numbers}.",
        "The sentences to talk about first: {numbers}.",
        len(summary.hesitated),
    )
    return frame.format(numbers=numbers)


def _readers(summary: ClassSummary) -> list[str]:
    left = summary.learners - summary.read_all
    if not left:
        return []
    frame = ngettext("{n} of {total} did not read every sentence.", "{n} of {total} did not read every sentence.", left)
    return [frame.format(n=left, total=summary.learners)]
