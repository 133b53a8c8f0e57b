"""Fixes for the list of hard words: the form that stands in the article, and a colon where a dash was written."""

import re

from media_literacy.diagnostics import Diagnostic
from media_literacy.i18n import gettext as _
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.fix import Fix, Splice, change_to, match_in_line
from media_literacy.lesson.reading.words import nearest_in_article, words_of_article

_DASHED = re.compile(r"[^:：\n]*?\w[^:：\n]*?(?P<dash>\s+[—–-]{1,3}\s+)\S")


def form_in_article(draft: Draft, diagnostic: Diagnostic) -> Fix | None:
    """The word as it probably stands in the article."""
    start, end = draft.source.span(diagnostic.range)
    near = nearest_in_article(draft.source.text[start:end], words_of_article(draft.lesson.article))
    return change_to(near, start, end) if near else None


def colon_for_dash(draft: Draft, diagnostic: Diagnostic) -> Fix | None:
    """A colon behind the word, where its meaning follows after a dash."""
    found = match_in_line(draft, diagnostic, _DASHED)
    if found is None:
        return None
    return Fix(_("Write a colon behind the word"), (Splice(found.start("dash"), found.end("dash"), ": "),))
