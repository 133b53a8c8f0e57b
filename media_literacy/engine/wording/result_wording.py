"""The words of a result: the whole in sentences, sound sentences first; its groups; one sentence in a group."""

from media_literacy.engine.measures.finished_try import Counts
from media_literacy.engine.results.grading import Exclusion, Judgement, Outcome, Scorecard
from media_literacy.engine.results.result_groups import ResultSection
from media_literacy.engine.wording import result_templates as templates
from media_literacy.engine.wording.counts_wording import counts_words
from media_literacy.engine.wording.outcome_wording import exclusion_word
from media_literacy.i18n import gettext as _
from media_literacy.i18n import pgettext
from media_literacy.lesson.model import Lesson, Verdict
from media_literacy.strings.capitals import capitalised


def result_words(scorecard: Scorecard, lesson: Lesson, *, is_guided: bool = False) -> str:
    """The result in whole sentences, sound sentences first."""
    return " ".join(result_sentences(scorecard, lesson, is_guided=is_guided))


def result_sentences(scorecard: Scorecard, lesson: Lesson, *, is_guided: bool = False) -> list[str]:
    """What was left alone and caught, then what else is to be said of it, one thing each.

    Of Guided it is said that its notes were open on the way.
    """
    said = [_result(scorecard, lesson)]
    if named_reasons := named_reasons_words(scorecard):
        said.append(named_reasons)
    if scorecard.unseen:
        said.append(templates.not_read(scorecard.unseen).format(n=scorecard.unseen))
    if pointed_out := scorecard.excluded(Exclusion.POINTED_OUT):
        said.append(templates.pointed_out(pointed_out).format(n=pointed_out))
    if taken_back := scorecard.excluded(Exclusion.TAKEN_BACK):
        said.append(templates.taken_back(taken_back).format(n=taken_back))
    if not_told := scorecard.excluded(Exclusion.NOT_TOLD):
        said.append(templates.pointed_out_or_taken_back(not_told).format(n=not_told))
    if is_guided:
        said.append(templates.read_in_guided())
    return said


def named_reasons_words(scorecard: Scorecard) -> str:
    """How many of the caught problems got a reason of the author's; empty where no reason was given.

    Reasons in the learner's own words are told apart: nobody but a person can judge them.
    """
    hits = [judgement for judgement in scorecard.judgements if judgement.outcome is Outcome.HIT]
    in_own_words = sum(bool(hit.own_words) for hit in hits)
    said = []
    if any(hit.right_reason is not None for hit in hits):
        named = sum(hit.right_reason is True for hit in hits)
        said.append(templates.named_reasons().format(named=named, caught=len(hits) - in_own_words))
    if in_own_words:
        said.append(templates.reasons_in_own_words(in_own_words).format(n=in_own_words))
    return " ".join(said)


def _result(scorecard: Scorecard, lesson: Lesson) -> str:
    has_problems = any(sentence.verdict is Verdict.FLAG for sentence in lesson.article.sentences)
    if not scorecard.fine and not scorecard.flags:
        return templates.nothing_to_count()
    if has_problems:
        return _counted(scorecard)
    if not scorecard.false_alarms:
        return templates.nothing_invented()
    said = templates.nothing_was_wrong().format(counted=_counted(scorecard))
    return f"{said} {templates.one_doubt()}" if scorecard.false_alarms == 1 else said


def _counted(card: Scorecard) -> str:
    return counts_words(Counts(card.flags, card.caught, card.fine, card.false_alarms))


def section_heading(section: ResultSection) -> str:
    """What stands over a group."""
    match section:
        case ResultSection.MISSED:
            return _("Problems that are easy to read past")
        case ResultSection.DOUBTED:
            return _("You doubted these, and they hold up")
        case ResultSection.CAUGHT:
            return _("Problems that you caught")
        case ResultSection.LEFT_ALONE:
            return _("Sound, and you left them alone")
        case ResultSection.CHECK:
            return pgettext("heading of sentences", "Worth looking up")
        case ResultSection.NOT_COUNTED:
            return pgettext("heading of sentences", "Not counted")
        case ResultSection.UNSEEN:
            return pgettext("heading of sentences", "Not read")


def section_about(section: ResultSection) -> str:
    """What a group is, where its heading does not say it; empty for the others."""
    match section:
        case ResultSection.CHECK:
            return _(
                "Nothing is wrong with these on their face, and the page cannot settle them. "
                "Doubting them was neither right nor wrong, so they are not counted."
            )
        case ResultSection.NOT_COUNTED:
            return _(
                "A note or a hint led you to these before you marked them, or you marked them and took it back. "
                "They count neither for you nor against you."
            )
        case ResultSection.UNSEEN:
            return _("You did not get to these, so they count neither for you nor against you.")
        case _:
            return ""


def short_state(section: ResultSection) -> str:
    """The word for one sentence of a group, under the small picture of the article."""
    match section:
        case ResultSection.MISSED:
            return _("Easy to read past")
        case ResultSection.DOUBTED:
            return _("Doubted, holds up")
        case ResultSection.CAUGHT:
            return _("Caught")
        case ResultSection.LEFT_ALONE:
            return _("Left alone, and sound")
        case ResultSection.CHECK:
            return _("Worth looking up")
        case ResultSection.NOT_COUNTED:
            return _("Not counted")
        case ResultSection.UNSEEN:
            return _("Not read")


def state_words(judgement: Judgement, section: ResultSection | None) -> str:
    """The word of a sentence, with how sure its mark was where that was said, and whether it was changed since."""
    if section is None:
        word = _("No note")
    elif judgement.exclusion is not None:
        word = capitalised(exclusion_word(judgement.exclusion))
    else:
        word = short_state(section)
    if judgement.confidence is not None:
        word = f"{word}, {how_sure(judgement.confidence)}"
    return word if judgement.changed is None else _("{outcome}, changed, look again").format(outcome=word)


def how_sure(confidence: int) -> str:
    """How sure a mark was, in looking back."""
    return {1: _("on a hunch"), 2: _("you were fairly sure"), 3: _("you were sure")}[confidence]
