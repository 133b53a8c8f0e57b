"""Writes “Leave the page”. A sentence whose claim is looked into gets a label of its own, as for a clash."""

import re

from media_literacy.authoring.edit.layout.sections import part_text
from media_literacy.authoring.edit.notes.sentence_names import name_sentences
from media_literacy.authoring.edit.parts.part_writing import write_part
from media_literacy.authoring.edit.source.splice import EditResult, NotPossible, do_fit, in_order
from media_literacy.i18n import gettext as _
from media_literacy.lesson.draft import Draft, Place
from media_literacy.lesson.sentences.sentence_ids import RESERVED_LABEL

_LINKED = re.compile(rf"\]\(#(?P<id>{RESERVED_LABEL.pattern})\)")


def write_leave(draft: Draft, markdown: str) -> EditResult:
    """Makes the part say that; links to sentences by their words lead to labels, where the part had them not before."""
    before = part_text(draft, Place.LEAVE)
    new = [found["id"] for found in _LINKED.finditer(markdown) if found[0] not in before]
    naming = name_sentences(draft, new)
    named = _LINKED.sub(lambda found: f"](#{naming.names.get(found['id'], found['id'])})", markdown)
    splices = write_part(draft, Place.LEAVE, named)
    if isinstance(splices, NotPossible):
        return splices
    both = in_order((*naming.splices, *splices))
    return both if do_fit(both) else NotPossible(_("No search can be about this sentence. Choose another one."))
