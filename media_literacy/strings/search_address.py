"""The address at which a search engine answers a query, with a gap for the query as browsers write it."""

import re
from urllib.parse import quote, urlsplit

GAP = "%s"

_ADDRESS = re.compile(r"https://[\w-]+(\.[\w-]+)*(:\d+)?[/?#][!-~]*", re.IGNORECASE)
"""Encrypted, without a name before the host, and without the gap in the host."""


def is_search_address(address: str) -> bool:
    """Whether it can be opened with a query in its gap."""
    if GAP not in address or _ADDRESS.fullmatch(address) is None:
        return False
    try:
        return urlsplit(address).port != 0
    except ValueError:  # a port beyond the last one
        return False


def search_host(address: str) -> str:
    """Who is asked, as it is shown to people."""
    return urlsplit(address).hostname or ""


def filled_search_address(address: str, query: str) -> str:
    """The address with the query in its gap; no character of the query means anything else there."""
    return address.replace(GAP, quote(query, safe="", errors="replace"))
