"""The policy names the one style and the one script by their hashes."""

import base64
import hashlib

from media_literacy.export.web_page.policy import content_policy


def _hash(words: str) -> str:
    return base64.b64encode(hashlib.sha256(words.encode()).digest()).decode()


def test_style_and_script_are_allowed_by_their_hashes_and_nothing_else_is():
    policy = content_policy(["p{}"], ["run()"])
    assert policy.startswith("default-src 'none'; ")
    assert f"style-src 'sha256-{_hash('p{}')}'" in policy and f"script-src 'sha256-{_hash('run()')}'" in policy
    assert "unsafe" not in policy and "http" not in policy


def test_a_page_without_a_script_allows_none():
    assert "script-src 'none'" in content_policy(["p{}"], [])


def test_what_several_pages_share_is_named_once():
    policy = content_policy(["p{}", "q{}"], ["run()", "run()"])
    assert policy.count(_hash("run()")) == 1 and f"'sha256-{_hash('p{}')}' 'sha256-{_hash('q{}')}'" in policy
