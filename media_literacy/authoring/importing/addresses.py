"""Where a copied link leads: without what was hung on it to follow readers, and without detours."""

import re
from urllib.parse import parse_qs, unquote, urljoin, urlsplit

from media_literacy.authoring.importing.writing.inline_writing import LONGEST_ADDRESS
from media_literacy.lesson.reading.links import is_allowed_address

_TRACKING = re.compile(
    r"(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|li_fat_id|mc_cid|mc_eid"
    r"|_hsenc|_hsmi|mkt_tok|oly_(?:enc|anon)_id|vero_id|wt_\w+|at_(?:medium|campaign|custom\d|link\w*)|ref_src|ref_url"
    r"|cmpid|cmp|ocid|s_kwcid|xtor|spm|smid|__twitter_impression|_ga|_gl)",
    re.IGNORECASE,
)
_SEPARATOR = re.compile("([&;])")
_DETOURS = (
    (re.compile(r"(?:www\.)?google\.[a-z.]{2,6}"), "/url", ("q", "url")),
    (re.compile(r"[\w.-]*safelinks\.protection\.outlook\.com"), "/", ("url",)),
    (re.compile(r"lm?\.facebook\.com"), "/l.php", ("u",)),
)


def clean_address(target: str, base: str = "") -> str | None:
    """The address of a link as a lesson may hold it; None when it leads nowhere, or nowhere that is allowed.

    `base` is the address of the page, for links that are written from there.
    """
    target = "".join(char for char in target.strip() if char >= " ")
    if not target or len(target) > LONGEST_ADDRESS * 2 or target.startswith("#"):
        return None
    try:
        if base:
            target = urljoin(base, target)
        target = _without_tracking(_straight(target))
    except ValueError:
        return None
    return target if is_allowed_address(target) and len(target) <= LONGEST_ADDRESS else None


def _straight(target: str) -> str:
    """The address behind one that only leads on."""
    parts = urlsplit(target)
    for host, path, names in _DETOURS:
        if host.fullmatch(parts.netloc.lower()) and parts.path.startswith(path):
            asked = parse_qs(parts.query)
            for name in names:
                if is_allowed_address(asked.get(name, [""])[0]):
                    return asked[name][0]
    return target


def _without_tracking(target: str) -> str:
    """All that is not for tracking stays as it was written, byte by byte."""
    address, number_sign, fragment = target.partition("#")
    page, question, query = address.partition("?")
    kept = _untracked(query)
    # A fragment is a place of the page, or the address of a page that draws itself, with a query of its own.
    place, own_question, own_query = fragment.rpartition("?")
    kept_part = _untracked(own_query, only_values=not own_question)
    part = place + (own_question if kept_part else "") + kept_part
    return page + (question + kept if kept or not query else "") + (number_sign + part if part or not fragment else "")


def _untracked(query: str, *, only_values: bool = False) -> str:
    """The pieces of a query that follow nobody, each with what parted it from the one before; names alone may stay."""
    pieces = _SEPARATOR.split(query)
    kept: list[str] = []
    for sign, piece in zip(["", *pieces[1::2]], pieces[::2], strict=True):
        name, equals, _value = piece.partition("=")
        if (only_values and not equals) or not _TRACKING.fullmatch(unquote(name).strip(" +")):
            kept += [sign if kept else "", piece]
    return "".join(kept)
