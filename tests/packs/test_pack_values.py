"""Values of a pack.toml that have another form than their key asks for are told at their place."""

from media_literacy.diagnostics import Location
from media_literacy.lesson.diagnostic_collector import DiagnosticCollector
from media_literacy.packs.pack_toml_places import find_places
from media_literacy.packs.pack_values import PackValues


def test_a_value_of_another_form_is_told_where_its_key_stands():
    collector = DiagnosticCollector()
    table = {"title": 3, "authors": ["A", 2], "more": {"one": "x"}}
    places = find_places("title = 3\nauthors = ['A', 2]\n[more]\none = 'x'\n")
    values = PackValues(table, places, collector)
    assert (values.text("title"), values.names("authors"), values.texts_in(table["more"], "one", "more.one")) == (
        "",
        (),
        [],
    )
    assert [(said.code, said.start) for said in collector.sorted()] == [
        ("pack-value", Location(1, 1)),
        ("pack-value", Location(2, 1)),
        ("pack-value", Location(4, 1)),
    ]


def test_a_value_of_its_form_stands_on_one_line():
    values = PackValues({"title": " Bus \n lanes "}, find_places(""), DiagnosticCollector())
    assert values.text("title") == "Bus lanes" and values.texts("authors") == []
