"""A lesson that a stranger sent is read strictly: what is wrong anywhere is refused."""

import copy
from functools import cache
from typing import Any

import pytest
from factories import make_lesson
from hypothesis import given
from hypothesis import strategies as st
from own_lessons import FOUNDING, our_lesson
from sent_lessons import over_the_wire

from media_literacy.classroom.protocol.json_values import MalformedValueError
from media_literacy.classroom.protocol.lesson_edition import read_edition, write_edition


def test_an_edition_that_is_wrong_anywhere_is_refused() -> None:
    good = over_the_wire(write_edition(make_lesson(["All left.", "None left."], plain=["It rained."])))
    assert read_edition(good)
    sentence = ("article", "sentences", 1)
    note: dict[str, Any] = {"label": "a", "verdict": "flag", "kind": "role", "explanation": []}
    wrong: list[tuple[tuple[str | int, ...], object]] = [
        (("front",), None),
        (("front", "title"), 5),
        (("front", "title"), "x" * 300_000),
        (("front", "origin"), "dreamt"),
        (("article", "blocks"), []),
        (("article", "blocks", 0, "kind"), "video"),
        (("article", "blocks", 0, "level"), 7),
        (("article", "blocks", 0, "quote_depth"), 101),
        (("article", "blocks", 0, "item"), {"depth": 101, "marker": ""}),
        (("article", "blocks", 0, "cell"), {"table": 0, "row": 0, "column": 0, "columns": 1}),
        (("article", "blocks", 0, "picture"), {"source": "picture-1.png", "alt": ""}),
        (("article", "blocks", 0, "runs", 0, "link"), "file:///etc/passwd"),
        (("article", "blocks", 0, "runs", 0, "link"), "javascript:alert(1)"),
        ((*sentence, "id"), "#1"),
        ((*sentence, "id"), "flag-2"),
        ((*sentence, "number"), 3),
        ((*sentence, "block"), 1),
        ((*sentence, "start"), 0),
        ((*sentence, "start"), -1),
        ((*sentence, "end"), 400),
        ((*sentence, "end"), 10),
        ((*sentence, "notes"), [note]),
        ((*sentence, "clashes"), ["#1"]),
        (("cards",), [{"id": "a", "title": "A", "blocks": []}]),
        (("debrief",), [{"kind": "paragraph"}]),
        (("words",), [{"text": "a", "meaning": [], "sentence": "#9", "block": 0, "start": 0, "end": 1}]),
        (("words",), [{"text": "a", "meaning": [], "sentence": "#2", "block": 0, "start": 0, "end": 1}]),
    ]
    for path, value in wrong:
        table = copy.deepcopy(good)
        place: Any = table
        for step in path[:-1]:
            place = place[step]
        place[path[-1]] = value
        with pytest.raises(MalformedValueError):
            read_edition(table)


def test_a_picture_or_a_table_of_a_stranger_stays_within_the_lesson() -> None:
    good = over_the_wire(write_edition(make_lesson(["All left."])))
    fine: list[dict[str, Any]] = [
        {"kind": "picture", "picture": {"source": "picture-50.webp", "alt": "A kite."}},
        {"kind": "cell", "cell": {"table": 0, "row": 0, "column": 0, "columns": 6_000}},
    ]
    wrong: list[dict[str, Any]] = [
        *(
            {"kind": "picture", "picture": {"source": name, "alt": ""}}
            for name in (
                "../picture-1.png",
                "/etc/passwd",
                "picture-1.exe",
                "picture-0.png",
                "https://example.org/a.png",
            )
        ),
        {"kind": "cell", "cell": {"table": 0, "row": 1, "column": 0, "columns": 3_001}},
        {"kind": "cell", "cell": {"table": 0, "row": 0, "column": 2, "columns": 2}},
        {"kind": "cell"},
        {"kind": "picture"},
    ]
    blocks = good["article"]["blocks"]
    for block in fine:
        assert read_edition({**good, "article": {"blocks": [*blocks, block], "sentences": []}})
    for block in wrong:
        with pytest.raises(MalformedValueError):
            read_edition({**good, "article": {"blocks": [*blocks, block], "sentences": []}})


@cache
def founding() -> dict[str, Any]:
    return over_the_wire(write_edition(our_lesson(FOUNDING)))


@given(st.data())
def test_nothing_that_is_changed_on_the_way_breaks_the_reading(data: st.DataObject) -> None:
    table = copy.deepcopy(founding())
    place: Any = table
    while True:
        keys = list(place) if isinstance(place, dict) else list(range(len(place)))
        key = data.draw(st.sampled_from(keys))
        inner = place[key]
        if not isinstance(inner, dict | list) or not inner or data.draw(st.integers(0, 4)) == 0:
            place[key] = data.draw(
                st.sampled_from([None, True, -1, 0, 1, 10**9, 0.5, "", "#2", "x" * 999, [], {}, [[]]])
            )
            break
        place = inner
    try:
        edition = read_edition(table)
    except MalformedValueError:
        return
    for sentence in edition.article.sentences:
        assert sentence.text == edition.article.blocks[sentence.block].text[sentence.start : sentence.end] != ""
