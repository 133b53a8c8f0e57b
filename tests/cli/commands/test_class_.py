import json

import pytest
from classroom.counted_hands import counted
from classroom.results.finished_class import taught
from cli.commands.calling import Call

from media_literacy.classroom.results.lesson_results import read_lesson_results
from media_literacy.store.classes.live_store import LiveStore


@pytest.fixture
def call(tmp_path, monkeypatch, capsys):
    return Call(tmp_path, monkeypatch, capsys)


def test_there_may_be_no_lesson_of_a_class(call):
    assert call("class") == "No class had a lesson on this computer.\n"
    assert json.loads(call("class", "--json")) == []
    call("class", "1", code=2)
    assert "has the number “1”" in call.printed.err


def test_lessons_are_listed_and_their_results_printed_by_number_or_id(call, tmp_path):
    id = taught(tmp_path, {"Ada": (3,), "Grace": (1, 2)})
    assert "Kites" in call("class") and json.loads(call("class", "--json"))[0]["id"] == id
    printed = call("class", "1")
    assert printed == call("class", id)
    assert "Problems were caught 1 of 2 times." in printed and "Ada (Investigate, seat in the class)" in printed
    assert "proves nothing" not in printed
    assert "has the number" in (call("class", "2", code=2), call.printed.err)[1]


def test_what_came_on_a_stick_joins_and_counts_once(call, tmp_path):
    id = taught(tmp_path, {"Ada": (3,)})
    sheet = next(iter(read_lesson_results(tmp_path, id).seats.sheets.values()))
    stick = tmp_path / "stick"
    stick.mkdir()
    other = json.loads(sheet.kept) | {"attempt": (sheet.attempt + 1) % 2**24, "name": "Tim"}
    (stick / "a.json").write_text(json.dumps(other), encoding="utf-8")
    (stick / "b.json").write_text(json.dumps(other), encoding="utf-8")
    (stick / "c.json").write_text(sheet.kept, encoding="utf-8")
    data = json.loads(call("class", "1", "--json", "--results", stick))
    assert [(each["name"], each["came_as"]) for each in data["sheets"]] == [("Ada", "seat"), ("Tim", "file")]
    assert data["known"] == 2 and data["silent"] == []


def test_what_was_added_on_its_page_is_there_as_well(call, tmp_path):
    id = taught(tmp_path, {"Ada": (3,), "Grace": ()})
    seats = read_lesson_results(tmp_path, id).seats.sheets
    ada = next(iter(seats.values()))
    store = LiveStore(tmp_path)
    other = json.loads(ada.kept) | {"attempt": (ada.attempt + 1) % 2**24}
    rows = [("sheet", "", "3"), ("returned", "Tim", json.dumps(other)), ("seat", str(ada.attempt), "Countess")]
    store.keep_sheets(id, [*rows, ("typing", "", "1"), ("seat", "1", "Nobody"), ("seat",)])
    store.close()
    found = json.loads(call("class", "1", "--json"))["sheets"]
    assert [sheet["name"] for sheet in found] == ["Sheet 1", "Countess", "Grace", "Tim"]


@pytest.mark.usefixtures("qapp")
def test_tables_and_reports_are_saved(call, tmp_path):
    taught(tmp_path, {"Ada": (3,)})
    for name, begin in (("a.csv", b"\xef\xbb\xbf"), ("a.xlsx", b"PK")):
        call("class", "1", "-o", tmp_path / name)
        assert (tmp_path / name).read_bytes().startswith(begin)
        call("class", "1", "-o", tmp_path / name, code=2)
    call("class", "1", "-o", tmp_path / "reports")
    assert (tmp_path / "reports" / "1-Ada.pdf").read_bytes().startswith(b"%PDF")
    call("class", "1", "-o", tmp_path / "a.ods", code=2)
    assert ".xlsx" in call.printed.err


def test_raised_hands_are_printed_and_saved_sentence_by_sentence(call, tmp_path):
    counted(tmp_path, 27, {3: 14})
    printed = call("class", "1")
    assert "3  doubted by 14 of 27" in printed and "1  read by nobody" in printed
    assert "The hands of 27 people were counted" in " ".join(printed.split())
    assert json.loads(call("class", "1", "--json"))["raised_hands"] == 27
    call("class", "1", "-o", str(tmp_path / "kites.csv"))
    assert ",14,27,52," in (tmp_path / "kites.csv").read_text(encoding="utf-8-sig")
