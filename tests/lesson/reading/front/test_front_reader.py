"""What the author says of the lesson as a whole."""

from pathlib import Path

from each_row import each_row
from lesson.reading.front.front_texts import codes, front, parse

from media_literacy.lesson.model import Aid, FrontMatter, Mode, Origin
from media_literacy.lesson.parser import parse_lesson


def test_every_key_has_its_default():
    assert front("") == FrontMatter(id="bus-lanes-2", title="News")


def test_every_key_is_read():
    text = """lesson: 1
id: a-1
title: "A: b"
language: pt-BR
age: 11-14
minutes: 12
origin: real
source: The Courier
license: CC-BY-4.0
authors: [A, B]
version: 1.10
credits: Many
iri: https://a.example/kites
announced: yes
real-people: yes
mode: guided
measured: no
content-note: A death.
unmarked: fine
keep-together: [M. Dupont]
aids: [sure-first, fact-board]
alignment: [{framework: pisa, id: R1}]"""
    assert front(text) == FrontMatter(
        id="a-1",
        title="A: b",
        language="pt-BR",
        age="11-14",
        minutes=12,
        origin=Origin.REAL,
        source="The Courier",
        license="CC-BY-4.0",
        authors=("A", "B"),
        version="1.10",
        credits="Many",
        iri="https://a.example/kites",
        announced=True,
        real_people=True,
        modes=(Mode.GUIDED,),
        measured=False,
        content_note="A death.",
        unmarked_is_fine=True,
        keep_together=("M. Dupont",),
        alignment=(("pisa", "R1"),),
        aids=(Aid.FACT_BOARD, Aid.SURE_FIRST),
    )


@each_row(
    ("text", "aids", "places"),
    [
        ("title: A", tuple(Aid), []),
        ("aids: []", (), []),
        ("aids: none", (), []),
        ("aids: prediction", (Aid.PREDICTION,), []),
        ("aids: [Fix-It, fix-it]", (Aid.FIX_IT,), []),
        ("aids: [fix-it, facts, predict]", (Aid.FIX_IT,), ["2:16 wrong-value", "2:23 wrong-value"]),
        ("aids: facts", (), ["2:7 wrong-value"]),
        ("aids: [none, fix-it]", (Aid.FIX_IT,), ["2:8 wrong-value"]),
        ("aids: {a: b}", tuple(Aid), ["2:1 wrong-type"]),
    ],
)
def test_aids_are_those_that_are_named_and_all_where_none_are_spoken_of(text, aids, places):
    assert front(text).aids == aids
    assert [place for place in codes(text) if "wrong" in place] == places


@each_row(
    ("text", "diagnostic"),
    [
        ("minutes: soon", "2:10 wrong-value"),
        ("minutes: [1]", "2:1 wrong-type"),
        ("id: Bus Lanes", "2:5 wrong-value"),
        ("language: english please", "2:11 wrong-value"),
        ("origin: reel", "2:9 wrong-value"),
        ("iri: kites", "2:6 wrong-value"),
        ("announced: perhaps", "2:12 wrong-value"),
        ("authors: {a: b}", "2:1 wrong-type"),
        ("alignment: [x]", "2:1 wrong-type"),
        ("tittle: x", "2:1 unknown-key"),
        ("age: 1\nage: 2", "3:1 duplicate-key"),
        ("lesson: 2", "2:9 newer-version"),
        ("age: &a 1", "2:6 yaml-not-allowed"),
        ("age: *a", "2:6 yaml-not-allowed"),
        ("age: !!python/object:os.system 1", "2:6 yaml-not-allowed"),
        ("age: [1", "3:1 not-yaml"),
        ("just a text", "2:1 not-yaml"),
        ("age: {a: {b: {c: {d: {e: {f: {g: 1}}}}}}}", "2:26 wrong-type"),
    ],
)
def test_a_wrong_value_is_said_at_its_place_and_the_lesson_stays(text: str, diagnostic: str):
    assert diagnostic in codes(text)
    assert parse(text).lesson is not None


@each_row(
    ("key", "most"),
    [("title", 300), ("age", 300), ("license", 300), ("version", 300), ("source", 2000), ("content-note", 2000)],
)
def test_a_value_has_its_longest_form(key: str, most: int):
    for count, is_used in ((most, True), (most + 1, False)):
        parsed = parse(f"{key}: {'x' * count}")
        assert parsed.lesson is not None
        value = getattr(parsed.lesson.front, key.replace("-", "_"))
        assert (value == "x" * count) is is_used
        assert ("wrong-value" in {diagnostic.code for diagnostic in parsed.report.diagnostics}) is not is_used


def test_of_names_too_long_only_those_are_left_out():
    parsed = parse(f"authors: [Ann, {'x' * 301}, Ben]")
    assert parsed.lesson is not None and parsed.lesson.front.authors == ("Ann", "Ben")


def test_a_title_made_of_a_long_headline_is_cut():
    parsed = parse_lesson(f"# {'news ' * 100}\n\nIt rained.\n".encode(), Path("a.md"))
    assert parsed.lesson is not None
    assert len(parsed.lesson.front.title) <= 300 and parsed.lesson.front.title.endswith("news…")


def test_a_title_of_several_lines_is_one():
    parsed = parse('title: "Bus\\n\\n lanes\\u2028 and\\ttrams"')
    assert parsed.lesson is not None and parsed.lesson.front.title == "Bus lanes and trams"


def test_a_headline_of_300_characters_is_a_title_and_a_longer_one_is_cut():
    for headline, title in (("x" * 300, "x" * 300), ("x" * 301, "x" * 299 + "…")):
        lesson = parse_lesson(f"# {headline}\n\nIt rained.\n".encode(), Path("a.md")).lesson
        assert lesson is not None and lesson.front.title == title


def test_a_hundred_words_are_kept_together_and_the_next_is_told():
    words = ", ".join(f"word{number}" for number in range(100))
    assert front(f"keep-together: [{words}]").keep_together[-1] == "word99"
    assert "wrong-value" not in " ".join(codes(f"keep-together: [{words}]"))
    assert len(front(f"keep-together: [{words}, last]").keep_together) == 100
    assert "2:16 wrong-value" in codes(f"keep-together: [{words}, last]")


def test_values_may_be_nested_six_deep():
    def messages(text: str) -> set[str]:
        return {diagnostic.message for diagnostic in parse(text).report.diagnostics}

    assert "This value is nested too deep." not in messages("age: {a: {b: {c: {d: {e: 1}}}}}")
    assert "This value is nested too deep." in messages("age: {a: {b: {c: {d: {e: {f: 1}}}}}}")


@each_row(
    ("text", "code"),
    [
        ("1", None),
        ("0", None),
        ("2", "newer-version"),
        ("999999999", "newer-version"),
        ("1000000000", "wrong-value"),
        ("x", "wrong-value"),
        ("١", "wrong-value"),
    ],
)
def test_a_version_of_the_format_is_a_number_of_up_to_nine_figures(text: str, code: str | None):
    found = [code for code in codes(f"lesson: {text}") if code.startswith("2:9")]
    assert found == ([] if code is None else [f"2:9 {code}"])
