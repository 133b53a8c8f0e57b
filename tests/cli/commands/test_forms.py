"""`forms`: what came of the forms of a course for a class."""

import json

import pytest
from engine.sheets.simulated_classes import filled_in, form

from media_literacy.cli.main import run
from media_literacy.engine.course.form_comparison import FORMS
from media_literacy.export.form_comparison_table import ClassFormsToExport, form_comparison_rows
from media_literacy.export.tables import csv_bytes
from media_literacy.store.classes.live_store import LiveStore
from media_literacy.store.classes.roster_rows import new_roster


@pytest.fixture
def tables(tmp_path):
    """One file a form, as they would be saved in autumn, winter and spring."""
    forms = {occasion: form(occasion) for occasion in FORMS}
    sheets, files = filled_in("improving", 2), []
    for occasion in FORMS:
        of_form = [sheet for sheet in sheets if sheet.typed.occasion is occasion]
        file = tmp_path / f"{occasion}.csv"
        file.write_bytes(csv_bytes(form_comparison_rows(ClassFormsToExport(of_form, forms))))
        files.append(str(file))
    return files


def test_three_tables_are_put_beside_each_other(tables, capsys):
    assert run(["forms", "reading-term", *tables]) == 0
    printed = " ".join(capsys.readouterr().out.split())
    assert printed.startswith("Sound sentences left alone Before the course: ")
    assert "From “Before the course” to “After the course”, 25 learners with both sheets" in printed
    assert "The class tells what holds from what does not better than it did." in printed
    assert "nobody has shown that they are equally hard" in printed


def test_data_for_scripts(tables, capsys):
    assert run(["forms", "reading-term", "--json", *tables[:2], tables[0]]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [(it["form"], it["learners"]) for it in found["forms"]] == [("before", 25), ("after", 25)]
    (change,) = found["changes"]
    assert (change["from"], change["to"], change["learners"], change["is_paired"]) == ("before", "after", 25, True)
    assert change["told_apart"]["low"] > 0


def test_all_of_it_is_saved_as_one_table(tables, tmp_path, capsys):
    saved = tmp_path / "all.csv"
    assert run(["forms", "reading-term", *tables, "-o", str(saved)]) == 0
    once = capsys.readouterr().out.split("\n", 2)[2]
    assert run(["forms", "reading-term", str(saved)]) == 0
    assert capsys.readouterr().out == once


def test_what_means_nothing_is_told_and_the_rest_counts(tables, tmp_path, capsys):
    odd = tmp_path / "odd.csv"
    odd.write_text("form,name,article,doubted\nbefor,Zoe,form-a-1,3\n")
    assert run(["forms", "reading-term", tables[0], str(odd)]) == 1
    printed = capsys.readouterr()
    assert f"{odd}: Row 2: there is no form “befor”. Did you mean “before”?" in printed.err
    assert "25 learners" in printed.out


@pytest.mark.parametrize("pack", ["first-steps", "no-such-pack", "."])
def test_what_has_no_forms_is_a_wrong_call_or_says_so(pack, tables, capsys):
    code = run(["forms", pack, tables[0]])
    assert code == (1 if pack == "first-steps" else 2)
    assert capsys.readouterr().err


def test_an_empty_table_is_told(tmp_path, capsys):
    file = tmp_path / "empty.csv"
    file.write_text("form,name\n")
    assert run(["forms", "reading-term", str(file)]) == 0
    assert capsys.readouterr().out == "There is no sheet in these tables.\n"


def test_learners_are_matched_with_the_list_of_a_class(tables, tmp_path, capsys):
    data = tmp_path / "data"
    store = LiveStore(data)
    store.keep_roster(new_roster("6b", [f"Learner {number}" for number in range(1, 24)]))
    store.close()
    saved = tmp_path / "all.csv"
    assert run(["forms", "reading-term", *tables[:2], "--class", "6B", "-o", str(saved)], data) == 0
    printed = " ".join(capsys.readouterr().out.split())
    assert "23 learners with both sheets" in printed and "23 of 23 in the class have both sheets." in printed
    assert "“Learner 24” is not in the list" in printed and "23 of 23 in the class" in saved.read_text(encoding="utf-8")
    assert run(["forms", "reading-term", *tables, "--class", "7a"], data) == 2
    assert "There is no class “7a”" in capsys.readouterr().err
