"""The reason of one judgement in words: the author's, and where another one was chosen, that one beside it."""

from media_literacy.engine.results.grading import Judgement, Outcome
from media_literacy.engine.results.result_groups import OPEN_SECTIONS, ResultSection, leading_note
from media_literacy.engine.wording import result_templates as templates
from media_literacy.engine.wording.outcome_wording import kind_name, kind_title, lead_in
from media_literacy.lesson.model import Lesson, Note, Verdict
from media_literacy.lesson.vocabulary.kinds import Catalogue


def explaining_note(judgement: Judgement, lesson: Lesson) -> Note | None:
    """The note that gives the reason: the one whose kind was chosen rightly, else the most suspicious one."""
    sentence = lesson.sentence(judgement.sentence)
    flags = (note for note in sentence.notes if note.verdict is Verdict.FLAG)
    if judgement.right_reason:
        return next((note for note in flags if note.kind == judgement.reason), leading_note(sentence))
    return leading_note(sentence)


def author_reason(judgement: Judgement, lesson: Lesson, catalogue: Catalogue) -> str:
    """Why a sentence is judged so, in the author's words; of a hit, beside the reason that was chosen.

    A reason in the learner's own words stands beside the author's, and is not judged.
    """
    note = explaining_note(judgement, lesson)
    if note is None:
        return ""
    because = " ".join(" ".join(block.text for block in note.explanation).split())
    if not because:  # the note is gone since
        return lead_in(judgement, lesson, catalogue) if judgement.right_reason is not None else ""
    if judgement.own_words:
        return templates.own_words_and_author().format(own_words=judgement.own_words, because=because)
    if judgement.outcome is not Outcome.HIT or judgement.reason is None:
        return because
    if judgement.right_reason:
        return templates.named_the_reason()
    return templates.right_sentence_because().format(
        chosen=kind_name(judgement.reason, lesson, catalogue),
        stronger=kind_name(note.kind, lesson, catalogue),
        because=because,
    )


def kind_heading(judgement: Judgement, lesson: Lesson, catalogue: Catalogue) -> str:
    """The kind that sentences of a result stand together under; empty without a note."""
    note = explaining_note(judgement, lesson)
    return "" if note is None else kind_title(note, lesson, catalogue)


def section_reason(judgement: Judgement, section: ResultSection, lesson: Lesson, catalogue: Catalogue) -> str:
    """The author's reason for what is best looked at again, and beside each reason that a learner gave."""
    if section in OPEN_SECTIONS or (section is ResultSection.CAUGHT and (judgement.reason or judgement.own_words)):
        return author_reason(judgement, lesson, catalogue)
    return ""
