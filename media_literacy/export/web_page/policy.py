"""The content policy of a page: its one style and its one script by their hashes, data: pictures and fonts, no more."""

import base64
import hashlib
from collections.abc import Iterable


def content_policy(styles: Iterable[str], scripts: Iterable[str]) -> str:
    """The policy of a page that has exactly these styles and these scripts, itself or in the pages inside it."""
    ours = f"script-src {_sources(scripts)}; style-src {_sources(styles)}"
    return f"default-src 'none'; {ours}; img-src data:; font-src data:; base-uri 'none'; form-action 'none'"


def _sources(texts: Iterable[str]) -> str:
    return " ".join(dict.fromkeys(_source(text) for text in texts)) or "'none'"


def _source(text: str) -> str:
    digest = base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")
    return f"'sha256-{digest}'"
