"""Changes the order of evidence cards; whoever links to one finds it where it is then."""

from media_literacy.authoring.edit.layout.sections import sections_of
from media_literacy.authoring.edit.sentences.references import rename_references
from media_literacy.authoring.edit.source.read_back import read_back
from media_literacy.authoring.edit.source.splice import EditResult, NotPossible, do_fit, in_order
from media_literacy.i18n import gettext as _
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.fix import Splice
from media_literacy.lesson.model import CardId


def move_card(draft: Draft, card: CardId, *, is_down: bool) -> EditResult:
    """Lets a card change places with the next one, or the one before. KeyError if there is no card with that id."""
    before, source = sections_of(draft.raw), draft.source
    ids = [str(found.id) for found in draft.raw.cards]
    if card not in ids:
        raise KeyError(card)
    here = ids.index(card)
    there = here + (1 if is_down else -1)
    if not 0 <= there < len(ids):
        return NotPossible(_("This card is the last one.") if is_down else _("This card is the first one."))
    first, second = before.cards[min(here, there)], before.cards[max(here, there)]
    places = [(source.line_start(section.heading), source.line_end(section.last)) for section in (first, second)]
    texts = [source.text[start:end] for start, end in places]
    splices = [Splice(*places[0], texts[1]), Splice(*places[1], texts[0])]
    after = read_back(draft, splices)
    wanted = [*ids]
    wanted[here], wanted[there] = wanted[there], wanted[here]
    is_sound = (
        first.is_whole
        and second.is_whole
        and len(after.cards) == len(ids)
        and after.labels == draft.raw.labels
        and after.headings() == draft.raw.headings()
    )
    names = (
        {old: str(new.id) for old, new in zip(wanted, after.cards, strict=True) if old != new.id} if is_sound else {}
    )
    made = in_order((*splices, *rename_references(draft, names, field="evidence")))
    if not is_sound or not do_fit(made):
        return NotPossible(_("This card cannot be moved there, so it stays where it is."))
    return made
