"""The reason of one judgement in words: the author's, and where another one was chosen, that one beside it."""

from media_literacy.engine.grading import Judgement, Outcome
from media_literacy.engine.result_groups import leading_note
from media_literacy.engine.wording import kind_name
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson, Note, Verdict
from media_literacy.lesson.sentences.splitting import split_text
from media_literacy.lesson.vocabulary.kinds import Catalogue


def explaining_note(judgement: Judgement, lesson: Lesson) -> Note | None:
    """The note that gives the reason: the one whose kind was chosen rightly, else the most suspicious one."""
    sentence = lesson.sentence(judgement.sentence)
    if judgement.right_reason:
        return next(note for note in sentence.notes if note.kind == judgement.reason and note.verdict is Verdict.FLAG)
    return leading_note(sentence)


def author_reason(judgement: Judgement, lesson: Lesson, catalogue: Catalogue) -> str:
    """Why a sentence is judged so, by the first sentence of its note; of a hit, beside the reason that was chosen.

    A reason in the learner's own words stands beside the author's, and is not judged.
    """
    note = explaining_note(judgement, lesson)
    if note is None:
        return ""
    because = _first_sentence(note, lesson)
    if judgement.own_words:
        return _("You said: “{own_words}”. The author says: {because}").format(
            own_words=judgement.own_words, because=because
        )
    if judgement.outcome is not Outcome.HIT or judgement.reason is None:
        return because
    if judgement.right_reason:
        return _("You named the reason. {because}").format(because=because)
    return _(
        "Right sentence. You chose “{chosen}”; the stronger reason is “{stronger}”, because of this: {because}"
    ).format(
        chosen=kind_name(judgement.reason, lesson, catalogue),
        stronger=kind_name(note.kind, lesson, catalogue),
        because=because,
    )


def _first_sentence(note: Note, lesson: Lesson) -> str:
    text = next((block.text for block in note.explanation if block.text.strip()), "")
    spans = split_text(text, lesson.front.language, lesson.front.keep_together)
    return " ".join(text[spans[0][0] : spans[0][1]].split()) if spans else ""
