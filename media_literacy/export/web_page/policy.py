"""The content policy of a page: its one style and its one script by their hashes, data: pictures and fonts, no more."""

import base64
import hashlib


def content_policy(style: str, script: str) -> str:
    """The policy of a page that has exactly this style and this script."""
    scripts = f"script-src {_source(script)}; " if script else ""
    return (
        f"default-src 'none'; {scripts}style-src {_source(style)}; img-src data:; font-src data:;"
        " base-uri 'none'; form-action 'none'"
    )


def _source(text: str) -> str:
    digest = base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")
    return f"'sha256-{digest}'"
