"""Every inline token tells where it begins in the text of its block."""

from each_row import each_row

from media_literacy.lesson.reading.markdown import read_block_tokens, read_inline_tokens, read_markdown


@each_row(
    ("text", "expected"),
    [
        ("a *b* c", [("text", 0), ("em_open", 2), ("text", 3), ("em_close", 4), ("text", 5)]),
        ("a\\*b", [("text", 0), ("text_special", 1), ("text", 3)]),
        ("a `b`", [("text", 0), ("code_inline", 2)]),
        ("a[^n]b", [("text", 0), ("footnote_ref", 1), ("text", 5)]),
        ("a\nb", [("text", 0), ("softbreak", 1), ("text", 2)]),
    ],
)
def test_tokens_begin_where_their_signs_do(text: str, expected: list[tuple[str, int]]):
    tokens, _names = read_markdown(f"{text}\n\n[^n]: x")
    inline = next(token for token in tokens if token.type == "inline")
    assert [(token.type, token.map[0]) for token in inline.children or [] if token.map] == expected


def test_definitions_are_named_with_their_line():
    assert read_markdown("a\n\n[One]: x\n\n[two three]: y")[1] == {"ONE": 2, "TWO THREE": 4}


def test_inline_text_is_read_with_the_definitions_of_the_whole_file():
    tokens, _none = read_block_tokens("[a][one]")
    _tokens, references = read_block_tokens("[one]: https://a.example")
    read_inline_tokens(tokens, references)
    assert [token.type for token in tokens[1].children or []] == ["link_open", "text", "link_close"]


def test_no_address_is_refused_here_and_a_zero_byte_is_replaced():
    tokens, _names = read_markdown("[a](javascript:x) \0")
    assert next(token.type for token in tokens[1].children or []) == "link_open"
    assert "\ufffd" in tokens[1].content
