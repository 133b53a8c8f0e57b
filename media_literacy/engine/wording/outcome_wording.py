"""The words of outcomes and labels: they name the reasoning, never the person; what is right comes first."""

from collections.abc import Mapping

from media_literacy.engine.attempts.attempt_state import Mark
from media_literacy.engine.attempts.events import Changed
from media_literacy.engine.results.grading import Exclusion, Judgement, Outcome
from media_literacy.engine.wording import result_templates as templates
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext, pgettext
from media_literacy.lesson.model import CardId, KindId, Lesson, Mode, Note, Origin, Sentence, SentenceId, Verdict
from media_literacy.lesson.vocabulary.kinds import Catalogue
from media_literacy.strings.capitals import capitalised


def lead_in(judgement: Judgement, lesson: Lesson, catalogue: Catalogue, *, mode: Mode = Mode.INVESTIGATE) -> str:
    """What is said before the author's explanation; empty where the reader does not see an outcome yet."""
    match judgement.outcome:
        case None:
            return ""
        case Outcome.HIT if judgement.right_reason is False and judgement.reason is not None:
            notes = lesson.sentence(judgement.sentence).notes
            stronger = next(note.kind for note in notes if note.verdict is Verdict.FLAG)
            return templates.right_sentence().format(
                chosen=kind_name(judgement.reason, lesson, catalogue), stronger=kind_name(stronger, lesson, catalogue)
            )
        case Outcome.HIT if judgement.own_words:
            return templates.right_sentence_in_own_words().format(own_words=judgement.own_words)
        case Outcome.HIT:
            return _("Yes.")
        case Outcome.MISS:
            return _("Easy to read past.")
        case Outcome.FALSE_ALARM:
            return _("This one holds up.")
        case Outcome.LEFT_ALONE if mode is Mode.ITEMS:
            return _("Yes, this one holds up.")
        case Outcome.LEFT_ALONE:
            return _("You left this one alone, and it holds up.")
        case Outcome.UNSEEN:
            return _("You did not get to this one, so it does not count.")
        case Outcome.OPEN if judgement.exclusion is not None:
            return _exclusion_words(judgement.exclusion)
        case Outcome.OPEN if not lesson.sentence(judgement.sentence).notes:
            return _("The author left no note here.")
        case Outcome.OPEN:
            return _("Good to question.") if judgement.is_marked else _("Worth a question.")


def _exclusion_words(exclusion: Exclusion) -> str:
    match exclusion:
        case Exclusion.POINTED_OUT:
            return _("A note or a hint led you here, so this one is not counted.")
        case Exclusion.TAKEN_BACK:
            return _("You took this mark back, so this one is not counted.")
        case Exclusion.NOT_TOLD:
            return _("This one was pointed out, or its mark was taken back, so it is not counted.")


def exclusion_word(exclusion: Exclusion) -> str:
    """The word in lists for a sentence that is not counted."""
    match exclusion:
        case Exclusion.POINTED_OUT:
            return _("not counted, pointed out")
        case Exclusion.TAKEN_BACK:
            return _("not counted, taken back")
        case Exclusion.NOT_TOLD:
            return _("not counted")


def changed_words(changed: Changed | None) -> str:
    """What is said of a sentence that its author changed since it was read; empty for one that is as it was."""
    match changed:
        case None:
            return ""
        case Changed.VERDICT:
            return _("Changed, look again: the author judges this sentence differently now.")
        case Changed.TEXT:
            return _("Changed, look again: the sentence reads differently now.")
        case Changed.KIND:
            return _("Changed, look again: the author gives another reason now.")


def clashes_to_find(count: int, *, has_known: bool) -> str:
    """What a note says of the sentences that clash with its own and were not marked yet; empty where there are none."""
    return clashes_template(count, has_known=has_known).format(n=count) if count else ""


def clashes_template(count: int, *, has_known: bool) -> str:
    """The same for 1 and more, with its gap still open."""
    if has_known:
        return ngettext(
            "Clashes with {n} more sentence: can you find it?",
            "Clashes with {n} more sentences: can you find them?",
            count,
        )
    return ngettext(
        "Clashes with {n} other sentence: can you find it?",
        "Clashes with {n} other sentences: can you find them?",
        count,
    )


def kind_name(kind: KindId, lesson: Lesson, catalogue: Catalogue) -> str:
    """A kind's name in the lesson's language; its id when the catalogue has changed since and lost it."""
    return catalogue.kind(kind).name(lesson.front.language) if kind in catalogue else kind


def kind_title(note: Note, lesson: Lesson, catalogue: Catalogue) -> str:
    """A note's kind as a heading, such as “Impossible role” or, of a decoy, “Looks like: impossible role”."""
    name = kind_name(note.kind, lesson, catalogue)
    if catalogue.is_decoy(note.verdict, note.kind):
        return _("Looks like: {kind}").format(kind=name)
    return capitalised(name)


def outcome_word(outcome: Outcome) -> str:
    """The word beside an outcome's sign: no state is told by colour alone."""
    match outcome:
        case Outcome.HIT:
            return pgettext("of a sentence", "caught")
        case Outcome.MISS:
            return _("easy to read past")
        case Outcome.FALSE_ALARM:
            return _("holds up")
        case Outcome.LEFT_ALONE:
            return _("left alone, and sound")
        case Outcome.OPEN:
            return _("open to question")
        case Outcome.UNSEEN:
            return _("not seen")


def verdict_word(verdict: Verdict) -> str:
    """The word for what the author says of a sentence."""
    match verdict:
        case Verdict.FLAG:
            return _("Does not hold")
        case Verdict.CHECK:
            return _("Worth looking up")
        case Verdict.FINE:
            return _("Holds up")


def place_of_link(link: str, lesson: Lesson) -> str:
    """Where a link within the lesson leads, to stand behind its words; nothing for one that leads nowhere."""
    name = link.removeprefix("#")
    try:
        return _(" (sentence {number})").format(number=lesson.sentence(SentenceId(name)).number)
    except KeyError:
        pass
    try:
        return _(" (card “{title}”)").format(title=lesson.card(CardId(name)).title)
    except KeyError:
        return ""


def origin_label(lesson: Lesson, *, is_revealed: bool) -> str:
    """The label that travels with every view and copy of the article."""
    if not (is_revealed or lesson.front.announced):
        return undisclosed_label()
    match lesson.front.origin:
        case Origin.INVENTED:
            return _("Invented for teaching. Not news.")
        case Origin.MIXED:
            return _("Partly invented for teaching. Not news.")
        case Origin.REAL if lesson.front.source:
            return _("A real report: {source}").format(source=lesson.front.source)
        case Origin.REAL:
            return _("A real report.")


def undisclosed_label() -> str:
    """The label of what may be invented or not: it gives nothing away."""
    return _("From a media-literacy exercise; may be invented. Not news.")


def origin_promise(lesson: Lesson) -> str:
    """What a learner is told at the start of a lesson that does not announce its origin; else empty."""
    return "" if lesson.front.announced else _("Real, invented or mixed: you will be told at the end.")


def confidence_words() -> Mapping[int, str]:
    """How sure a mark can be, by its level."""
    return {1: _("a hunch"), 2: _("fairly sure"), 3: _("sure")}


def own_words_quoted(own_words: str) -> str:
    """A reason in the reader's own words, as such."""
    return _("in your words “{words}”").format(words=own_words)


def reason_words(said: Mark | Judgement, lesson: Lesson, catalogue: Catalogue) -> str:
    """The reason that was given for a mark; empty where there is none."""
    if said.own_words:
        return own_words_quoted(said.own_words)
    return kind_name(said.reason, lesson, catalogue) if said.reason is not None else ""


def spoken_state(
    sentence: Sentence, total: int, judgement: Judgement, *, reason: str = "", is_note_open: bool = False
) -> str:
    """A sentence's place and state for the ear, such as “Sentence 3 of 26, marked suspicious, loaded words, sure”."""
    parts = [_("Sentence {number} of {total}").format(number=sentence.number, total=total)]
    if judgement.is_marked:
        parts.append(_("marked suspicious"))
    if reason:
        parts.append(reason)
    if judgement.confidence is not None:
        parts.append(confidence_words()[judgement.confidence])
    if judgement.exclusion is not None:
        parts.append(_("not counted"))
    elif judgement.outcome is not None and (judgement.outcome is not Outcome.OPEN or sentence.notes):
        parts.append(outcome_word(judgement.outcome))
    if judgement.changed is not None:
        parts.append(_("changed, look again"))
    if is_note_open:
        parts.append(_("explanation open"))
    return ", ".join(parts)
