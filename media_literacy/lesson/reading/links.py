"""Which addresses a lesson may lead to, and the names that links inside it have."""

import re
import unicodedata
from urllib.parse import unquote

_WEB = re.compile(r"https?://[^\s/?#@\\]+([/?#]|$)", re.IGNORECASE)
"""Without a name before the host, as in https://bank.example@elsewhere.example, which only deceives."""
_MAIL = re.compile(r"mailto:[^\s?]+(\?(?P<fields>.*))?", re.IGNORECASE | re.DOTALL)
_MAIL_FIELDS = frozenset(("subject", "body", "cc"))
"""Others could attach files of this computer."""
_IRI = re.compile(
    r"https?://([a-z0-9-]+(\.[a-z0-9-]+)*|\[[0-9a-f:.]+\])(:[0-9]+)?(/([\w.~!$&'()*+,;=:@/?-]|%[0-9a-f]{2})*)?",
    re.IGNORECASE | re.ASCII,
)
"""RFC 3986 to the letter: a record store that keeps to it refuses every statement about another one."""
_LONGEST_IRI = 300
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


def is_lesson_iri(text: str) -> bool:
    """Whether it may stand for a lesson in records of other systems: on the web, without a fragment, which is ours."""
    return len(text) <= _LONGEST_IRI and text.isascii() and _IRI.fullmatch(text) is not None


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
