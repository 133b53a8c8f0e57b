"""Items are numbered as a word processor numbers them, whatever stands between them."""

from authoring.importing.opendocument.opendocument_files import odt

from media_literacy.authoring.importing.opendocument.opendocument_text import from_opendocument


def style(*levels: str, name: str = "L") -> str:
    made = "".join(
        f'<text:list-level-style-number text:level="{depth}" {level}/>' for depth, level in enumerate(levels, 1)
    )
    return f'<text:list-style style:name="{name}">{made}</text:list-style>'


def numbers(kind: str = "1", behind: str = ".", more: str = "") -> str:
    return f'style:num-format="{kind}" style:num-suffix="{behind}" {more}'


def items(*texts: str, more: str = "", style: str = "L") -> str:
    made = "".join(f"<text:list-item>{text}</text:list-item>" for text in texts)
    return f'<text:list text:style-name="{style}" {more}>{made}</text:list>'


def p(text: str) -> str:
    return f"<text:p>{text}</text:p>"


def lines(styles: str, body: str) -> list[str]:
    source = from_opendocument(odt(f"{styles}<text:h>H</text:h>{p('It rained.')}{body}"), "a.odt").source
    return [line.replace("\\", "") for line in source.split("It rained.\n\n")[1].splitlines() if line]


def test_each_kind_of_numerals_is_that_of_the_document() -> None:
    for level, wanted in (
        (numbers(), ["1. a", "2. b"]),
        (numbers("1", ")"), ["1) a", "2) b"]),
        (numbers("1", ""), ["1. a", "2. b"]),
        (numbers("a", ")"), ["- a) a", "- b) b"]),
        (numbers("A"), ["- A. a", "- B. b"]),
        (numbers("i"), ["- i. a", "- ii. b"]),
        (numbers("I"), ["- I. a", "- II. b"]),
        (numbers("1", ".", 'text:start-value="7"'), ["7. a", "8. b"]),
        (numbers("1", ")", 'style:num-prefix="§ "'), ["- § 1) a", "- § 2) b"]),
        (numbers(""), ["- a", "- b"]),
    ):
        assert lines(style(level), items(p("a"), p("b"))) == wanted, level


def test_levels_count_for_themselves_and_may_name_those_above() -> None:
    inner = items(p("b"), p("c")).replace(' text:style-name="L" ', "")
    body = items(p("a") + inner, p("d") + inner.replace("<text:p>b", "<text:p>e"))
    two = style(numbers(), numbers("1", ".", 'text:display-levels="2"'))
    assert lines(two, body) == ["1. a", "   - 1.1. b", "   - 1.2. c", "2. d", "   - 2.1. e", "   - 2.2. c"]


def test_a_list_goes_on_or_begins_again_as_the_document_says() -> None:
    one, between = items(p("a"), p("b"), more='xml:id="x"'), p("Between.")
    for more, wanted in (
        ("", "1. c"),
        ('text:continue-numbering="true"', "3. c"),
        ('text:continue-list="x"', "3. c"),
        ('text:continue-list="y"', "1. c"),
    ):
        assert lines(style(numbers()), one + between + items(p("c"), more=more))[-1] == wanted, more
    again = items(p("c")).replace("<text:list-item>", '<text:list-item text:start-value="9">')
    assert lines(style(numbers()), one + between + again)[-1] == "9. c"


def test_a_further_paragraph_of_an_item_has_no_number() -> None:
    assert lines(style(numbers()), items(p("a") + p("more"), p("b"))) == ["1. a", "   more", "2. b"]
