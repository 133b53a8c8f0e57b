"""Links lead where they led, without what follows readers."""

from each_row import each_row

from media_literacy.authoring.importing.addresses import clean_address


@each_row(
    ("target", "wanted"),
    [
        ("https://a.b/c?utm_source=x&id=1&fbclid=2&gclid=3#part", "https://a.b/c?id=1#part"),
        ("https://a.b/?utm_medium=x", "https://a.b/"),
        ("https://a.b/?a=1;utm_source=x;b=2", "https://a.b/?a=1;b=2"),
        ("https://a.b/?utm_source=x;a=1&b=2", "https://a.b/?a=1&b=2"),
        ("https://a.b/?%75tm_source=x&a=%75tm_source", "https://a.b/?a=%75tm_source"),
        ("https://a.b/?+utm_source=x&utm%5Fid=2&a=1", "https://a.b/?a=1"),
        ("https://a.b/c#utm_medium=x", "https://a.b/c"),
        ("https://a.b/c#part&utm_medium=x", "https://a.b/c#part"),
        ("https://a.b/c#/page?utm_medium=x&id=1", "https://a.b/c#/page?id=1"),
        ("https://a.b/c#/page?utm_medium=x", "https://a.b/c#/page"),
        ("https://a.b/c?#:~:text=a%26b,c&text=d", "https://a.b/c?#:~:text=a%26b,c&text=d"),
        ("https://a.b/c#cmp", "https://a.b/c#cmp"),
        ("https://a.b/c?a=;;b&&c#x;y", "https://a.b/c?a=;;b&&c#x;y"),
        ("mailto:a@b.c", "mailto:a@b.c"),
        ("https://www.google.com/url?q=https://a.b/&sa=D", "https://a.b/"),
        ("javascript:void(0)", None),
        ("#top", None),
        ("file:///C:/x", None),
        ("/relative", None),
        ("https://[broken/x?y", None),
    ],
)
def test_addresses_lose_what_follows_readers(target: str, wanted: str | None) -> None:
    assert clean_address(target) == wanted


def test_links_of_a_page_are_completed_by_its_address() -> None:
    assert clean_address("../b?utm_id=3", "https://a.b/c/d") == "https://a.b/b"
