"""What is said of sentences that are joined with `Contradicts`: they cannot both be true, or are to be read together.

A decisive kind shows a sentence to be wrong, so that of the two one is. Of any other kind both may be true: the second
tells what the first leaves out, such as the base of a figure, or what had to be known with it.
"""

from collections.abc import Iterable

from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson, Sentence, SentenceId
from media_literacy.lesson.vocabulary.kind_entries import Strength
from media_literacy.lesson.vocabulary.kinds import load_catalogue


def can_both_be_true(sentence: Sentence, partners: Iterable[SentenceId], lesson: Lesson) -> bool:
    """Whether the sentence and some of those that it is joined with may both be true, by the kinds of their notes."""
    return any(_leaves_room(sentence, lesson.sentence(partner)) for partner in partners)


def bracket_words(*, can_both: bool) -> str:
    """Along a bracket, and before the quoted partner."""
    return _("read these together") if can_both else _("cannot both be true")


def partner_heading(*, can_both: bool) -> str:
    """Over the partners of a sentence."""
    return _("Read together with:") if can_both else _("Cannot both be true:")


def pair_words(*, can_both: bool) -> str:
    """Over two facts."""
    return _("Read these two together") if can_both else _("These two cannot both be true")


def joined_words(number: int, quote: str, *, can_both: bool) -> str:
    """Below a note, of one partner."""
    said = (
        _("Read together with sentence {number}: {quote}") if can_both else _("Clashes with sentence {number}: {quote}")
    )
    return said.format(number=number, quote=quote)


def link_words(number: int, quote: str, *, can_both: bool) -> str:
    """The name of a link to one partner."""
    said = _("Go to sentence {number}, which clashes with this one: {quote}")
    if can_both:
        said = _("Go to sentence {number}, to be read together with this one: {quote}")
    return said.format(number=number, quote=quote)


def _leaves_room(sentence: Sentence, partner: Sentence) -> bool:
    catalogue = load_catalogue()
    joining = [note for note in sentence.notes if partner.id in note.contradicts]
    joining += [note for note in partner.notes if sentence.id in note.contradicts]
    strengths = {catalogue.kind(note.kind).strength for note in joining if note.kind in catalogue}
    return bool(strengths) and strengths <= {Strength.STRONG, Strength.WEAK}
