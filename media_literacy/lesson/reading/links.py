"""Which addresses a lesson may lead to, and words to suggest for a mistyped one."""

import re
import unicodedata
from collections.abc import Iterable
from urllib.parse import unquote

from media_literacy.i18n import gettext as _
from media_literacy.lesson.sentences.sentence_ids import RESERVED_LABEL

_WEB = re.compile(r"https?://[^\s/?#@\\]+([/?#]|$)", re.IGNORECASE)
"""Without a name before the host, as in https://bank.example@elsewhere.example, which only deceives."""
_MAIL = re.compile(r"mailto:[^\s?]+(\?(?P<fields>.*))?", re.IGNORECASE | re.DOTALL)
_MAIL_FIELDS = frozenset(("subject", "body", "cc"))
"""Others could attach files of this computer."""
_LONGEST_SLIP = 12
_MOST_COMPARED = 200
_FEW_WORDS = 8
_LIKE_ENOUGH = 0.65
_NO_SLUG = re.compile(r"[^\w\- ]")


def is_allowed_address(target: str) -> bool:
    """Whether a link leads to the web or to a mail address; everything else could reach this computer."""
    if _WEB.match(target):
        return True
    mail = _MAIL.fullmatch(target)
    fields = (mail["fields"] or "").split("&") if mail else []
    return mail is not None and all(
        unquote(field.partition("=")[0]).lower() in _MAIL_FIELDS for field in fields if field
    )


def anchor(target: str) -> str | None:
    """The name after "#" of a link inside the lesson; None for any other link."""
    return unquote(target[1:]) if target.startswith("#") else None


def heading_slug(title: str) -> str:
    """The name that GitHub gives to a heading, before repeats are counted."""
    lowered = title.strip().lower()
    if lowered.isascii():
        return _NO_SLUG.sub("", lowered).replace(" ", "-")
    kept = (char for char in lowered if char in "- _" or unicodedata.category(char)[0] in "LMN")
    return "".join(kept).replace(" ", "-")


def nearest(written: str, known: Iterable[str]) -> str | None:
    """The known word that was probably meant.

    An id that a sentence has from its words is like another one by chance alone, so none is ever proposed.
    """
    if RESERVED_LABEL.fullmatch(written):
        return None
    words = _fit_to_propose(known)
    folded = {word.casefold(): word for word in words if abs(len(word) - len(written)) <= _LONGEST_SLIP}
    if len(folded) > _MOST_COMPARED:
        begin = written[:2].casefold()
        folded = dict([(key, word) for key, word in folded.items() if key.startswith(begin)][:_MOST_COMPARED])
    from rapidfuzz import process  # a start has no time for it
    from rapidfuzz.distance import Indel

    found = process.extractOne(
        written.casefold(), folded.keys(), scorer=Indel.normalized_similarity, score_cutoff=_LIKE_ENOUGH
    )
    return folded[found[0]] if found else None


def did_you_mean(written: str, known: Iterable[str]) -> str:
    """A hint with the word that was probably meant, or with the few words there are; empty when it cannot help."""
    words = [] if RESERVED_LABEL.fullmatch(written) else _fit_to_propose(known)
    near = nearest(written, words)
    if near is not None:
        return _("Did you mean “{word}”?").format(word=near)
    if 0 < len(words) <= _FEW_WORDS:
        return _("Known are: {words}.").format(words=", ".join(words))
    return ""


def _fit_to_propose(known: Iterable[str]) -> list[str]:
    return [word for word in dict.fromkeys(known) if not RESERVED_LABEL.fullmatch(word)]
