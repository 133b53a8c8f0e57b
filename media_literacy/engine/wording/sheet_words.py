"""The result of somebody else in words, for whoever looks at the sheets of a class: it addresses nobody."""

from media_literacy.engine.results.grading import Exclusion, Judgement, Outcome, Scorecard
from media_literacy.engine.wording import result_templates as templates
from media_literacy.engine.wording.outcome_wording import kind_name
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.model import Lesson, Verdict
from media_literacy.lesson.vocabulary.kinds import Catalogue


def sheet_words(scorecard: Scorecard, *, is_guided: bool = False, is_of_seat: bool = False) -> str:
    """The counts in the frame that a page without scripts has, then what does not count.

    With `is_of_seat` the teacher revealed the notes in class.
    """
    fine, flags = scorecard.fine, scorecard.flags
    said = []
    if fine:
        left_alone = fine - scorecard.false_alarms
        said.append(_("Sound sentences left alone: {n} of {total}.").format(n=left_alone, total=fine))
    if flags:
        said.append(_("Problems caught: {n} of {total}.").format(n=scorecard.caught, total=flags))
    said = said or [templates.nothing_to_count()]
    said += _reasons(scorecard)
    if scorecard.unseen:
        said.append(templates.not_read(scorecard.unseen).format(n=scorecard.unseen))
    for exclusion, template in (
        (Exclusion.POINTED_OUT, templates.pointed_out),
        (Exclusion.TAKEN_BACK, templates.taken_back),
        (Exclusion.NOT_TOLD, templates.pointed_out_or_taken_back),
    ):
        if count := scorecard.excluded(exclusion):
            said.append(template(count).format(n=count))
    if is_guided and is_of_seat:
        said.append(_("Read in Guided: marked without reasons, then the teacher revealed the notes."))
    elif is_guided:
        said.append(_("Read in Guided, where each note opens on the way."))
    return " ".join(said)


def other_reason_words(judgement: Judgement, lesson: Lesson, catalogue: Catalogue) -> str:
    """Of a problem that was caught for another reason than its author's."""
    assert judgement.reason is not None
    notes = lesson.sentence(judgement.sentence).notes
    stronger = next(note.kind for note in notes if note.verdict is Verdict.FLAG)
    return _("Right sentence, doubted for “{chosen}”; the stronger reason is “{stronger}”.").format(
        chosen=kind_name(judgement.reason, lesson, catalogue), stronger=kind_name(stronger, lesson, catalogue)
    )


def _reasons(scorecard: Scorecard) -> list[str]:
    hits = [judgement for judgement in scorecard.judgements if judgement.outcome is Outcome.HIT]
    in_own_words = sum(bool(hit.own_words) for hit in hits)
    said = []
    if any(hit.right_reason is not None for hit in hits):
        named = sum(hit.right_reason is True for hit in hits)
        said.append(_("Reasons named: {named} of {caught}.").format(named=named, caught=len(hits) - in_own_words))
    if in_own_words:
        message = ngettext(
            "{n} reason is in own words: hold it against the author’s.",
            "{n} reasons are in own words: hold them against the author’s.",
            in_own_words,
        )
        said.append(message.format(n=in_own_words))
    return said
