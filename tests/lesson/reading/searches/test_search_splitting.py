"""Searches taken apart: the parts of each, and where every word of them stands."""

from each_row import each_row
from lesson.test_raw_lesson import cut, draft_of

from media_literacy.lesson.draft import Draft
from media_literacy.lesson.raw_search import RawSearch

HEAD = "# News\n\nIt rained.[^a]\n\n[^a]: **Name only.**\n\n# Leave the page\n\n"


def searches(text: str) -> tuple[Draft, list[RawSearch]]:
    draft = draft_of(HEAD + text)
    return draft, [search.raw for search in draft.searches]


def test_every_word_of_a_search_has_its_place():
    draft, (raw,) = searches(
        "##   Search: the *old* log ##\n\n**Claim:** [rain](#a)\n\n- **The “log”** — log.example — Wet — `all — day`\n"
        "\n    Inside.\n\nHolds: yes.\n\nIt has the day.\n"
    )
    (hit,) = raw.hits
    assert cut(draft, raw.query_range) == "the *old* log"
    assert [cut(draft, hit.range(span)) for span in (hit.title, hit.site, hit.line)] == [
        "The “log”",
        "log.example",
        "Wet — `all — day",
    ]
    assert raw.claim is not None and raw.verdict is not None
    assert (cut(draft, raw.claim.word_range), cut(draft, raw.verdict.opening.word_range)) == ("Claim", "Holds")
    assert [block.inline.text for block in hit.further] == ["Inside."]
    assert [block.inline.text for block in raw.verdict.further] == ["It has the day."]
    assert [block.first_line for block in raw.blocks] == [9, 11, 13, 15, 17, 19]


@each_row(
    ("line", "parts"),
    [
        ("**A** — b — c", ("A", "b", "c")),
        ("**A** - b - c - d", ("A", "b", "c - d")),
        ("**A — a** – b – c", ("A — a", "b", "c")),
        ("**A —** b — c", ("A", "b", "c")),
        ("**A** b — c", ("A", "b", "c")),
        ("**A** ***a*** — b", ("A a", "b", "")),
        ("**A**", ("A", "", "")),
        ("A — b — c", ("", "A", "b — c")),
        ("**A** — b-c.example — d", ("A", "b-c.example", "d")),
        ("**A** — `b — c` — d", ("A", "b — c", "d")),
        ("**A**\n    — b\n    — c", ("A", "b", "c")),
    ],
)
def test_title_site_and_line_stand_between_dashes(line: str, parts: tuple[str, str, str]):
    _draft, (raw,) = searches(f"## Search: x\n\n- {line}\n")
    (hit,) = raw.hits
    assert (hit.text(hit.title), hit.text(hit.site), hit.text(hit.line)) == parts


def test_a_heading_without_the_word_ends_a_search():
    _draft, raws = searches("## Search: one\n\n- **A** — b\n\n## More\n\n- **C** — d\n\n## search : two\n")
    assert [(raw.query, len(raw.hits)) for raw in raws] == [("one", 1), ("two", 0)]


def test_paragraphs_are_hits_where_the_list_was_lost():
    _draft, (raw,) = searches(
        "## Search: x\n\n**A** - a\n\nInside.\n\n**Much** rain.\n\n**B** - b\n\nHolds: so.\n\n**C** - c\n"
    )
    assert [(hit.text(hit.title), [block.inline.text for block in hit.further]) for hit in raw.hits] == [
        ("A", ["Inside.", "Much rain."]),
        ("B", []),
    ]
    assert raw.verdict is not None and [block.inline.text for block in raw.verdict.further] == ["C - c"]


def test_a_list_may_follow_its_verdict():
    _draft, (raw,) = searches("## Search: x\n\nHolds: so.\n\n- **A** — a\n\n    Inside.\n")
    assert [len(hit.further) for hit in raw.hits] == [1] and raw.verdict is not None and not raw.verdict.further
