"""The searches as a form takes them apart and puts them together: what was not changed stays as it was."""

import difflib
from dataclasses import replace
from pathlib import Path

import pytest
from each_row import each_row
from hypothesis import given
from hypothesis import strategies as st

from media_literacy.authoring.edit.layout.sections import part_text
from media_literacy.authoring.edit.parts.search_text import (
    HitText,
    SearchText,
    joined_leave_markdown,
    searches_markdown,
    searches_text,
    split_leave_markdown,
)
from media_literacy.lesson.draft import Place
from media_literacy.lesson.model import Bearing
from media_literacy.lesson.parser import parse_lesson
from media_literacy.resources import lessons_folder

TEXT = """## Search: bus lanes ##

**Claim:** [every *shop*](#everybody)

* **Survey 12: what
  shops expect** — chamber.example — Of 60
  shops

  Asked by post.

      code

* **Ruin** - shops.example
* **More** – more.example – x

Does not hold: of 60,
22 expect fewer.

It is a survey.

## Search: rain

Claim: it rained

**Rain** - rain.example

All day.

Holds: so."""


def read(markdown: str) -> tuple[SearchText, ...]:
    found = searches_text(markdown, "en")
    assert found is not None
    return found


def changed_lines(before: str, after: str) -> list[str]:
    return [line for line in difflib.ndiff(before.splitlines(), after.splitlines()) if line[0] in "+-"]


def test_every_piece_is_found():
    first, second = read(TEXT)
    assert first.head == ("bus lanes", "everybody", "every *shop*")
    assert [hit.pieces for hit in first.hits] == [
        ("Survey 12: what shops expect", "chamber.example", "Of 60 shops", "Asked by post.\n\n    code"),
        ("Ruin", "shops.example", "", ""),
        ("More", "more.example", "x", ""),
    ]
    assert first.verdict == (Bearing.DOES_NOT_HOLD, "of 60,\n22 expect fewer.\n\nIt is a survey.")
    assert second.head == ("rain", "", "it rained") and second.hits[0].page == "All day."


def test_what_is_not_changed_is_written_as_it_was():
    assert searches_markdown(read(TEXT), "en") == TEXT


@each_row(
    ("change", "lines"),
    [
        ({"query": "lanes"}, ["- ## Search: bus lanes ##", "+ ## Search: lanes"]),
        ({"bearing": Bearing.HOLDS}, ["- Does not hold: of 60,", "+ Holds: of 60,"]),
        ({"conclusion": "so."}, None),
    ],
)
def test_a_change_touches_its_own_lines(change: dict[str, object], lines: list[str] | None):
    first, second = read(TEXT)
    after = searches_markdown((replace(first, **change), second), "en")
    found = changed_lines(TEXT, after)
    if lines is not None:
        assert [line for line in found if line.strip("+- ") and "Claim" not in line] == lines
    assert all("Survey" not in line and "rain" not in line for line in found)
    assert read(after)[0] == replace(first, **change)


def test_a_hit_that_changes_leaves_the_others_alone():
    first, second = read(TEXT)
    hits = (first.hits[0], replace(first.hits[1], line="All of them", page="A form to donate."), first.hits[2])
    after = searches_markdown((replace(first, hits=hits), second), "en")
    assert "- **Ruin** — shops.example — All of them\n\n    A form to donate.\n\n* **More**" in after
    assert changed_lines(TEXT, after)[0] == "- * **Ruin** - shops.example"
    assert read(after) == (replace(first, hits=hits), second)


def test_order_and_number_may_change():
    first, second = read(TEXT)
    turned = (second, replace(first, hits=(first.hits[2], first.hits[1])))
    assert read(searches_markdown(turned, "en")) == turned
    assert read(searches_markdown((first,), "en")) == (first,)
    assert searches_markdown((), "en") == "" and searches_text("", "en") == ()


def test_what_is_left_open_can_be_written_and_read_again():
    searches = (
        SearchText("rain", hits=(HitText(line="It rains"), HitText("Rain", page="Inside."), HitText(site="a.example"))),
        SearchText("", bearing=Bearing.CANNOT_BE_TOLD),
        SearchText("snow", "snow", ""),
    )
    read_again = read(searches_markdown(searches, "en"))
    assert read_again[:2] == searches[:2] and read_again[2].claim == "snow"
    assert searches_markdown((SearchText(), SearchText(hits=(HitText(),))), "en") == ""


@each_row(
    "text",
    [
        "## Search: x\n\nText.\n\n- **A** — a",
        "## Search: x\n\n- **A** — a\nHolds: x",
        "## Search: x\n\n- **A** — a\n\nHold: x",
        "## Search: x\n\nClaim: [a](#a) and [b](#b)\n\n- **A** — a",
        "## Search: x\n\nHolds: x\n\n- **A** — a",
        "## Search: x\n\n- **A** — a\n\n## More\n\nText.",
        "Search: x\n---------\n\n- **A** — a",
    ],
)
def test_what_a_form_would_not_give_back_is_left_to_the_text(text: str):
    assert searches_text(text, "en") is None


def test_the_part_is_cut_at_its_first_search():
    choices = "Which?\n\n- [x] one\n\n```\n## Search: code\n```"
    part = joined_leave_markdown(choices, TEXT)
    assert split_leave_markdown(part, "en") == (choices, TEXT)
    assert split_leave_markdown(choices, "en") == (choices, "")
    assert split_leave_markdown(TEXT, "en") == ("", TEXT)


def test_the_words_are_those_of_the_language():
    search = SearchText("lluvia", "lluvia", "llueve", (HitText("A", "a"),), Bearing.HOLDS, "sí")
    written = searches_markdown((search,), "es")
    assert written.startswith("## Búsqueda: lluvia\n\nAfirmación: [llueve](#lluvia)") and "Se sostiene: sí" in written
    assert searches_text(written, "es") == (search,)


WORDS = st.text(alphabet="abc é,", min_size=1, max_size=12).map(lambda text: " ".join(text.split()))
WORDS = WORDS.filter(lambda text: text[:1].isalpha())
MAYBE = st.one_of(st.just(""), WORDS)
HITS = st.builds(HitText, WORDS, WORDS, MAYBE, MAYBE)
SEARCHES = st.builds(
    SearchText,
    WORDS,
    st.just("rain"),
    WORDS,
    st.lists(HITS, min_size=1, max_size=3).map(tuple),
    st.sampled_from(Bearing),
    MAYBE,
)


@given(st.lists(SEARCHES, min_size=1, max_size=3).map(tuple))
def test_the_reader_finds_what_the_form_wrote(searches: tuple[SearchText, ...]):
    written = searches_markdown(searches, "en")
    assert searches_text(written, "en") == searches
    text = f"# News\n\nIt rained.[^rain]\n\n[^rain]: **Name only.**\n\n# Leave the page\n\n{written}\n"
    lesson = parse_lesson(text.encode(), Path("news.md")).lesson
    assert lesson is not None and lesson.leave is not None
    assert [search.bearing for search in lesson.leave.searches] == [search.bearing for search in searches]
    assert [len(search.hits) for search in lesson.leave.searches] == [len(search.hits) for search in searches]


def test_all_searches_that_we_ship_are_given_back(subtests: pytest.Subtests):
    for file in sorted(lessons_folder().glob("*/*/*.md")):
        draft = parse_lesson(file.read_bytes(), file).draft
        if draft is None or not draft.searches:
            continue
        with subtests.test(file.stem):
            part = part_text(draft, Place.LEAVE)
            choices, searches = split_leave_markdown(part, draft.language)
            fields = searches_text(searches, draft.language)
            assert fields is not None and len(fields) == len(draft.searches)
            assert joined_leave_markdown(choices, searches_markdown(fields, draft.language)) == part
