"""Fixes for names that lead nowhere: of sentences, of cards, and of the parts of a lesson."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from media_literacy.authoring.edit.notes.sentence_names import Naming, name_sentences
from media_literacy.authoring.edit.sentences.references import rename_references
from media_literacy.authoring.edit.source.splice import do_fit, in_order
from media_literacy.diagnostics import Diagnostic
from media_literacy.i18n import gettext as _
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.fix import Fix, Splice, change_to, match_in_line, match_in_range, note_around
from media_literacy.lesson.reading.suggestions import nearest
from media_literacy.lesson.sentences.sentence_ids import RESERVED_IN_TEXT
from media_literacy.lesson.vocabulary.format_words import load_format_words

_LINK = re.compile(r"\[[^\[\]\n]*\]\(#(?P<name>[^\s()]+)\)")
_MARK = re.compile(r"\[\^(?P<name>[^\[\]\s]+)\]")
_WORD = re.compile(r"#?(?P<name>[^,،、，;；\n\[\]()]*[^,،、，;；\s.\[\]()])")
_TITLE = re.compile(r"(?P<title>[^\n]*?)(?P<closing>[ \t]*[:：]?(?:[ \t]+#+)?[ \t]*)$")


def nearest_sentence(draft: Draft, diagnostic: Diagnostic) -> Fix | None:
    """The label that was probably meant in Contradicts: that of another sentence."""
    note = note_around(draft, diagnostic.start.line)
    own = frozenset[str](note.sentences if note else ())
    labels = [
        *_labels(draft, own),
        *(sentence.id for sentence in draft.lesson.article.sentences if sentence.id not in own),
    ]
    found = _name_at(draft, diagnostic)
    near = nearest(found["name"], labels) if found else None
    if found is None or near is None or near == found["name"]:
        return None
    return change_to(near, found.start("name"), found.end("name"))


def nearest_card(draft: Draft, diagnostic: Diagnostic) -> Fix | None:
    cards = {str(card.id): card.title for card in draft.lesson.cards}
    found = _name_at(draft, diagnostic)
    if found is None:
        return None
    near = nearest(found["name"], cards) or _by_title(found["name"], cards)
    if near is None:
        return None
    if found.re is _LINK:
        return change_to(near, found.start("name"), found.end("name"))
    title = _("Link to the card “{card}”").format(card=cards[near])
    return Fix(title, (Splice(found.start(), found.end(), f"[{cards[near]}](#{near})"),))


def nearest_target(draft: Draft, diagnostic: Diagnostic) -> Fix | None:
    """The sentence or the card that a link was probably meant to lead to."""
    found = match_in_range(draft, diagnostic, _LINK)
    names = [*_labels(draft, frozenset()), *(str(card.id) for card in draft.lesson.cards)]
    near = nearest(found["name"], names) if found else None
    return change_to(near, found.start("name"), found.end("name")) if found and near else None


def give_name(draft: Draft, diagnostic: Diagnostic) -> Fix | None:
    """A label of its own for a sentence that is named by its words, wherever it is named."""
    start = draft.source.offset(diagnostic.start)
    found = RESERVED_IN_TEXT.search(draft.source.text, start)
    naming = name_sentences(draft, [found[0]]) if found else Naming()
    if not naming.splices:
        return None
    splices = in_order((*naming.splices, *rename_references(draft, naming.names)))
    return Fix(_("Give that sentence a name of its own"), splices) if do_fit(splices) else None


def nearest_part(draft: Draft, diagnostic: Diagnostic) -> Fix | None:
    """The part that was probably meant; a heading that is none of them belongs inside the article."""
    found = match_in_line(draft, diagnostic, _TITLE)
    if found is None:
        return None
    near = nearest(found["title"], load_format_words().part_words(draft.language))
    if near is not None:
        return change_to(near, found.start("title"), found.end("closing"))
    at = draft.source.starts[diagnostic.start.line - 1]
    if not draft.source.text.startswith("# ", at):
        return None
    return Fix(_("Make it a heading inside the article"), (Splice(at, at, "#"),))


def _name_at(draft: Draft, diagnostic: Diagnostic) -> re.Match[str] | None:
    return next(
        (found for pattern in (_LINK, _MARK, _WORD) if (found := match_in_range(draft, diagnostic, pattern))), None
    )


def _labels(draft: Draft, own: AbstractSet[str]) -> Sequence[str]:
    """The labels that lead to a sentence, but for those of some sentences."""
    return [mark.label for mark in draft.marks if mark.sentence is not None and mark.sentence not in own]


def _by_title(name: str, cards: dict[str, str]) -> str | None:
    near = nearest(name, cards.values())
    return next((card for card, title in cards.items() if title == near), None) if near else None
