"""What a question on a learning platform cannot carry of a lesson, in sentences for whoever exports it."""

from collections.abc import Iterator, Sequence

from media_literacy.export.exporter import LessonToExport
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.model import Lesson, Verdict
from media_literacy.lesson.text_blocks import Block, BlockKind

_UNCOUNTED = (Verdict.CHECK, None)


def qti_losses(subject: LessonToExport) -> Sequence[str]:
    """What QTI cannot carry."""
    return (*common_losses(subject.lesson), *hint_losses(subject.lesson))


def qti_1_losses(subject: LessonToExport) -> Sequence[str]:
    """What QTI 1.2 cannot carry."""
    lesson = subject.lesson
    found = [*common_losses(lesson), _below_the_article(), _together()]
    if uncounted := _uncounted(lesson):
        found.append(
            ngettext(
                "An answer is right or wrong in QTI 1.2: {n} sentence that is neither stands in the article, but "
                "cannot be chosen. Its note is shown with the others.",
                "An answer is right or wrong in QTI 1.2: {n} sentences that are neither stand in the article, but "
                "cannot be chosen. Their notes are shown with the others.",
                uncounted,
            ).format(n=uncounted)
        )
    whole = _("How points are given for a part of the right answers is up to the platform; some give all or none.")
    return (*found, whole, *hint_losses(lesson))


def moodle_losses(subject: LessonToExport) -> Sequence[str]:
    """What a question in Moodle cannot carry."""
    lesson = subject.lesson
    below = (_below_the_article(), _together())
    return (*common_losses(lesson), *below, *_uncounted_losses(lesson), *hint_losses(lesson))


def h5p_losses(subject: LessonToExport) -> Sequence[str]:
    """What H5P’s “Multiple Choice” cannot carry."""
    lesson = subject.lesson
    found = [*common_losses(lesson), _below_the_article()]
    if uncounted := _uncounted(lesson):
        found.append(
            ngettext(
                "An answer is right or wrong in H5P: {n} sentence that is neither stands in the article, but cannot "
                "be chosen, and its note was left out.",
                "An answer is right or wrong in H5P: {n} sentences that are neither stand in the article, but cannot "
                "be chosen, and their notes were left out.",
                uncounted,
            ).format(n=uncounted)
        )
    if any(note.hints for sentence in lesson.article.sentences for note in sentence.notes):
        found.append(_("All hints stand together, at the last answer, so that none shows where a problem is."))
    if lesson.cards:
        found.append(_("Evidence stands below the article from the start, not after the answer."))
    if subject.libraries is None:
        found.append(_("The file has no libraries: it opens only where “Multiple Choice” 1.16 or later is installed."))
    return found


def gift_losses(subject: LessonToExport) -> Sequence[str]:
    """The same, and what GIFT has no word for."""
    shuffled = _("GIFT cannot keep the order of the answers: switch “Shuffle the choices” off after the import.")
    return (*moodle_losses(subject), shuffled)


def _uncounted_losses(lesson: Lesson) -> Iterator[str]:
    if _uncounted(lesson):
        yield _(
            "A sentence that is worth looking up, or has no note, costs nothing when it is chosen; Moodle still shows "
            "it as one that was not right."
        )


def _uncounted(lesson: Lesson) -> int:
    """How many sentences are neither right nor wrong to choose."""
    return sum(lesson.counts_as(sentence) in _UNCOUNTED for sentence in lesson.article.sentences)


def _together() -> str:
    return _("All notes are shown together afterwards, whatever was chosen.")


def _below_the_article() -> str:
    return _("Sentences cannot be chosen in the text: they stand once more below it, to be ticked.")


def common_losses(lesson: Lesson) -> Iterator[str]:
    """What no such format carries."""
    yield _(
        "A platform asks once and shows the notes afterwards: there is no Guided or Investigate, no reason, no second "
        "look, no asking how sure one is. Its results do not come back into the table of a class."
    )
    blocks = [*lesson.article.blocks, *lesson.debrief, *(block for card in lesson.cards for block in card.blocks)]
    if pictures := sum(block.kind is BlockKind.PICTURE for block in blocks):
        yield ngettext(
            "{n} picture was left out; its words stand in its place.",
            "{n} pictures were left out; their words stand in their places.",
            pictures,
        ).format(n=pictures)
    if lesson.leave is not None:
        yield _("“Leave the page” was left out, with its choices and searches.")
    if lesson.discussion or lesson.teacher_notes:
        yield _("Discussion and teacher notes were left out: they stay in the lesson’s own file.")
    runs = (run for block in _noted_blocks(lesson) for run in block.runs)
    if any(run.link is not None and run.link.startswith("#") for run in runs):
        yield _("Links from a note to a sentence or a card are their words alone.")


def hint_losses(lesson: Lesson) -> Iterator[str]:
    """The hints, for a format that has no place for them."""
    hints = sum(len(note.hints) for sentence in lesson.article.sentences for note in sentence.notes)
    if hints:
        yield ngettext("{n} hint was left out.", "{n} hints were left out.", hints).format(n=hints)


def _noted_blocks(lesson: Lesson) -> Iterator[Block]:
    for sentence in lesson.article.sentences:
        for note in sentence.notes:
            yield from note.explanation
