from each_row import each_row

from media_literacy.export.word.link_addresses import word_address


@each_row(
    ("target", "address"),
    [
        ("https://example.org/a?b=c&d=e#f", "https://example.org/a?b=c&d=e#f"),
        ("https://example.org:8080", "https://example.org:8080"),
        ("https://bücher.example/ä%20b", "https://bücher.example/ä%20b"),
        ("mailto:a@b.example", "mailto:a@b.example"),
        ("https://example.org/a b%|#c#d", "https://example.org/a%20b%25%7C#c%23d"),
        ("https://exa_mple.org/", "https://exa_mple.org/"),
        ("https://[::1", None),
        ("https://a:port/", None),
        ("mailto:nobody", None),
        ("javascript:alert(1)", None),
        ("file:///etc/passwd", None),
    ],
)
def test_an_address_is_written_so_that_word_takes_it_or_is_no_link(target, address):
    assert word_address(target) == address
