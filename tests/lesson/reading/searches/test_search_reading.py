"""What can be loaded of a search: its claim in the article, its hits, and what they add up to."""

from diagnosing import codes_of
from each_row import each_row
from hypothesis import given
from hypothesis import strategies as st
from lesson.test_parser_laws import MANY, TEXTS, parse
from lesson.test_raw_lesson import draft_of

from media_literacy.lesson.limits import HITS, SEARCHES
from media_literacy.lesson.model import Bearing, Search
from media_literacy.lesson.text_blocks import BlockKind, text_of_runs

HEAD = """# News

It rained on the quay.[^a] The *old* log says “rain”.

[^a]: **Name only.**

# Leave the page

"""
HIT = "- **A** — a.example — x\n\n"


def searches(text: str, front: str = "") -> tuple[Search, ...]:
    leave = draft_of(front + HEAD + text).lesson.leave
    assert leave is not None
    return leave.searches


def test_a_search_is_read_as_a_whole():
    (search,) = searches(
        "## Search: the log\n\nClaim: [rain](#a) on the *quay*\n\n- **A** — a.example — x\n\n    Inside.\n\n    - one\n"
        "    - two\n\n- **A** — b.example\n\nDoes not hold: see [it](#a).\n\nMore.\n"
    )
    assert (search.id, search.query, search.claim, search.bearing) == ("the-log", "the log", "a", Bearing.DOES_NOT_HOLD)
    assert text_of_runs(search.claim_words) == "rain on the quay" and all(
        run.link is None for run in search.claim_words
    )
    assert text_of_runs(search.conclusion) == "see it.\nMore." and search.conclusion[1].link == "#a"
    assert [(hit.id, hit.title, hit.site, hit.line) for hit in search.hits] == [
        ("a", "A", "a.example", "x"),
        ("a-2", "A", "b.example", ""),
    ]
    page = [(block.kind, block.text, block.item and block.item.depth) for block in search.hit(search.hits[0].id).page]
    assert page == [
        (BlockKind.PARAGRAPH, "Inside.", None),
        (BlockKind.ITEM, "one", 1),
        (BlockKind.ITEM, "two", 1),
    ]


def test_every_bearing_has_its_word_in_english_and_in_the_language_of_the_lesson():
    words = ("Holds", "does not hold", "CANNOT BE TOLD", "Se sostiene", "No se sostiene", "No se puede saber")
    text = "".join(f"## Search: {word}\n\nAfirmación: [rain](#a)\n\n{HIT}{word}：so.\n\n" for word in words)
    found = searches(text, "---\nlanguage: es\n---\n")
    assert [search.bearing for search in found] == [*Bearing, *Bearing]


def test_a_claim_without_a_link_is_found_by_its_words():
    claims = ("it  RAINED", "“The old log says ‘rain’.”", "the old log says “rain”", "rain", "snow", "")
    found = [searches(f"## Search: x\n\nClaim: {claim}\n\n{HIT}Holds: so.\n") for claim in claims]
    ids = [search[0].claim if search else None for search in found]
    assert ids[0] == "a" and ids[2] is not None and ids[3:] == [None, None, None]


def test_as_many_searches_and_hits_are_read_as_there_may_be():
    text = "".join(f"## Search: {n}\n\nClaim: [rain](#a)\n\n{HIT * 11}Holds: so.\n\n" for n in range(9))
    found = searches(text)
    assert (len(found), {len(search.hits) for search in found}) == (SEARCHES, {HITS}) == (8, {10})


def test_a_hit_that_lacks_its_title_costs_only_itself():
    (search,) = searches(f"## Search: x\n\nClaim: [rain](#a)\n\n{HIT}- B — b — c\n\nHolds: so.\n")
    assert [hit.title for hit in search.hits] == ["A"]


@each_row(
    ("searches", "hits", "codes"),
    [(8, 10, set()), (9, 10, {"too-many-searches"}), (8, 11, {"too-many-hits"})],
)
def test_what_is_too_much_is_told_from_one_more_on(searches: int, hits: int, codes: set[str]):
    text = "".join(f"## Search: {n}\n\nClaim: [rain](#a)\n\n{HIT * hits}Holds: so.\n\n" for n in range(searches))
    assert {"too-many-searches", "too-many-hits"} & set(codes_of(HEAD + text)) == codes


@each_row(("words", "is_site"), [("the log of the quay", True), ("the log of the old quay", False)])
def test_a_line_of_six_words_alone_is_no_site(words: str, is_site: bool):
    text = f"{HEAD}## Search: x\n\nClaim: [rain](#a)\n\n- **A** — {words}\n\nHolds: so.\n"
    assert ("hit-without-site" not in codes_of(text)) is is_site
    assert "hit-without-site" not in codes_of(text.replace(words, f"{words} — x"))


PIECES = st.sampled_from(
    [
        "## Search: rain",
        "## Serch: rain",
        "## Search:",
        "Claim: [rain](#a)",
        "Claim: rain",
        "- **A** — a.example — x",
        "**A** - a.example",
        "- A",
        "    Inside.",
        "Holds: so.",
        "    Holds: so.",
        "- Cannot be told: so.",
        "Hold: so.",
        "# Leave the page",
        "> - **A** — a",
        "```\nHolds: x",
    ]
)


@MANY
@given(st.lists(st.one_of(PIECES, TEXTS), max_size=12), st.sampled_from(["\n", "\n\n"]))
def test_any_search_is_read_and_every_remark_lies_in_the_text(pieces: list[str], between: str):
    text = HEAD + between.join(pieces)
    parsed = parse(text)
    draft = parsed.draft
    assert draft is not None
    source = draft.source
    ids = {sentence.id for sentence in draft.lesson.article.sentences}
    for found in parsed.report.diagnostics:
        assert source.inside(found.start) == found.start and source.inside(found.end) == found.end
    for drafted in draft.searches:
        raw, search = drafted.raw, drafted.search
        for hit in raw.hits:
            for span in (hit.title, hit.site, hit.line):
                start, end = source.span(hit.range(span))
                assert 0 <= start <= end <= len(source.text)
        if search is not None:
            assert search.claim in ids and search.hits and search.query
            assert all(hit.title and hit.site for hit in search.hits)
            assert len({hit.id for hit in search.hits}) == len(search.hits)
