"""The names of learners: what may stand in one, and which two a person would take for the same."""

import unicodedata
from collections.abc import Iterable

from media_literacy.i18n import gettext as _
from media_literacy.strings.lookalikes import lookalike_key

LONGEST_NAME = 60
_JOINERS = "\u200c\u200d"
"""Cannot be seen, and belong to words of some languages and to some pictures."""
_DROPPED = ("Cf", "Cs", "Co", "Cn")
_SPACES = ("Cc", "Zl", "Zp", "Zs")


def clean_name(text: str) -> str:
    """A name as it is kept: on one line, without signs that cannot be seen or that turn the writing round."""
    signs = (_as_kept(sign) for sign in unicodedata.normalize("NFC", text))
    return " ".join("".join(signs).split()).strip(_JOINERS)


def fault_of_name(text: str, taken: Iterable[str]) -> str:
    """Why this cannot be the name of a learner beside those that are `taken`; empty when it can."""
    name = clean_name(text)
    key = lookalike_key(name)
    if not key:
        return _("A name needs at least one letter, digit or emoji.")
    if len(name) > LONGEST_NAME:
        return _("A name has at most {n} characters; this one has {count}.").format(n=LONGEST_NAME, count=len(name))
    same = next((other for other in taken if lookalike_key(other) == key), None)
    if same is not None:
        return _("There is a learner called “{name}” already. Take a name that looks different.").format(name=same)
    return ""


def free_name(text: str, taken: Iterable[str]) -> str:
    """A name like `text` that nobody has: with a number where somebody does; empty where none can be made of it."""
    others = tuple(taken)
    name = clean_name(clean_name(text)[: LONGEST_NAME - 4])
    if not lookalike_key(name):
        return ""
    names = (name if number == 1 else f"{name} {number}" for number in range(1, len(others) + 3))
    return next((found for found in names if not fault_of_name(found, others)), "")


def _as_kept(sign: str) -> str:
    category = unicodedata.category(sign)
    if category in _SPACES:
        return " "
    return "" if category in _DROPPED and sign not in _JOINERS else sign
