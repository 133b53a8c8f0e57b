"""An address with a gap for the query: only what is encrypted and says where the query goes."""

from urllib.parse import parse_qs, urlsplit

from hypothesis import given
from hypothesis import strategies as st

from media_literacy.strings.search_address import filled_search_address, is_search_address, search_host

SEARCH = "https://find.example/?q=%s"


def test_an_encrypted_address_with_a_gap_can_be_opened():
    for address in (
        SEARCH,
        "HTTPS://find.example/?q=%s",
        "https://find.example/web/%s?safe=on",
        "https://find.example#%s",
        "https://find.example:65535/?q=%s&again=%s",
        "https://localhost:1/%s",
    ):
        assert is_search_address(address), address


def test_no_other_address_is_taken():
    for address in (
        "",
        "find.example/?q=%s",
        "http://find.example/?q=%s",
        "file:///etc/%s",
        "javascript:alert('%s')",
        "https://find.example/?q=",
        "https://find.example",
        "https://%s.example/",
        "https://%s",
        "https://find.example%s",
        "https://bank.example@find.example/?q=%s",
        "https://find.example\\@bank.example/?q=%s",
        "https://find.example:0/?q=%s",
        "https://find.example:65536/?q=%s",
        "https://find.example:port/?q=%s",
        "https://find.example/?q=%s and more",
        " https://find.example/?q=%s",
        "https://find.example/?q=%s\n",
        "https:///?q=%s",
    ):
        assert not is_search_address(address), address


def test_the_host_is_told_without_the_rest():
    assert search_host("https://Find.Example:8443/web?q=%s") == "find.example"


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60))
def test_the_query_arrives_as_it_was_and_changes_nothing_else(query):
    parts = urlsplit(filled_search_address(SEARCH + "&safe=on", query))
    assert (parts.scheme, parts.netloc, parts.path, parts.fragment) == ("https", "find.example", "/", "")
    assert parse_qs(parts.query, keep_blank_values=True) == {"q": [query], "safe": ["on"]}


def test_half_a_character_does_not_stop_a_search():
    assert filled_search_address(SEARCH, "a\ud800") == "https://find.example/?q=a%3F"
