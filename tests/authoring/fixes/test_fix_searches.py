"""Fixes for searches: the word that was meant, the verdict out of the list, and the title in strong words."""

from authoring.fixes.fixing import assert_fixes, fixed

AROUND = "# News\n\nIt rained.[^a]\n\n[^a]: **Name only.**\n\n# Leave the page\n\n{}\n"
SEARCH = "## Search: rain\n\nClaim: [rain](#a)\n\n{}\n"
HIT = "- **A** — a.example — x"


def test_a_heading_becomes_one_of_a_search():
    rest = f"\n\nClaim: [rain](#a)\n\n{HIT}\n\nHolds: so.\n\n## More"
    pairs = (
        ("## Serch: rain", "## Search: rain"),
        ("##  searchs : rain", "##  Search : rain"),
        ("## Rain", "## Search: Rain"),
    )
    assert_fixes("misspelt-search", *pairs, around=AROUND.replace("{}", "{}" + rest))
    for missing in ("Claim: [rain](#a)\n\n", f"{HIT}\n\n", "Holds: so.\n\n"):
        around = AROUND.replace("{}", "{}" + rest.replace(missing, ""))
        assert_fixes("misspelt-search", ("## Serch: rain", "## Serch: rain"), around=around)


def test_a_verdict_gets_its_words():
    pairs = (("Cant be told: x", "Cannot be told: x"), ("Dose not hold: x", "Does not hold: x"), ("Blue: x", "Blue: x"))
    around = AROUND.replace("{}", SEARCH.replace("{}", HIT + "\n\n{}"))
    assert_fixes("unknown-search-verdict", *pairs, around=around)


def test_a_verdict_comes_out_of_the_list():
    pairs = (
        (f"{HIT}\nHolds: so.", f"{HIT}\n\nHolds: so."),
        (f"{HIT}\n\n    Inside.\n\n    Holds: so.", f"{HIT}\n\n    Inside.\n\nHolds: so."),
        (f"{HIT}\n- Holds: so.", f"{HIT}\n\nHolds: so."),
        (
            f"{HIT}\n\n    Inside,\n    and more.\n    Holds: so\n    it is.",
            f"{HIT}\n\n    Inside,\n    and more.\n\nHolds: so\n    it is.",
        ),
        (f"{HIT}\nHolds: so.\n{HIT}", f"{HIT}\nHolds: so.\n{HIT}"),
    )
    for before, after in pairs:
        text = AROUND.format(SEARCH.format(before))
        found = fixed(text, "verdict-in-hit")
        if before == after:
            assert found == []
        else:
            assert found == [AROUND.format(SEARCH.format(after))]
            assert fixed(found[0], "verdict-in-hit") == []


def test_line_ends_stay_as_they_are():
    text = AROUND.format(SEARCH.format(f"{HIT}\nHolds: so.")).replace("\n", "\r\n")
    assert fixed(text, "verdict-in-hit") == [text.replace("x\r\nHolds", "x\r\n\r\nHolds")]


def test_a_title_becomes_strong_up_to_the_dash():
    pairs = (
        ("- Rain in May — rain.example — x", "- **Rain in May** — rain.example — x"),
        ("- *Rain* — rain.example", "- ***Rain*** — rain.example"),
        ("- Rain", "- Rain"),
        ("- **…** — rain.example", "- **…** — rain.example"),
    )
    assert_fixes("hit-without-title", *pairs, around=AROUND.replace("{}", SEARCH.replace("{}", "{}\n\nHolds: so.")))
