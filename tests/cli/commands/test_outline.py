import json

from media_literacy.cli.main import run


def test_the_outline_is_data_for_scripts(lesson_file, capsys):
    assert run(["outline", "--json", str(lesson_file)]) == 0
    outline = json.loads(capsys.readouterr().out)
    assert list(outline) == ["lesson", "title", "language", "sentences"]
    assert (outline["lesson"], outline["title"], outline["language"]) == ("bus-lanes", "Bus lanes", "en")
    by_id = {sentence["id"]: sentence for sentence in outline["sentences"]}
    nobody = by_id["nobody"]
    assert list(nobody) == ["number", "id", "block", "text", "verdict", "kinds", "contradicts", "line", "column"]
    assert nobody["number"] == 6
    assert nobody["block"] == "paragraph"
    assert nobody["text"] == "Nobody in town wants the lanes."
    assert nobody["verdict"] == "flag"
    assert nobody["kinds"] == ["contradiction"]
    assert nobody["contradicts"] == ["letters"]
    assert by_id["letters"]["contradicts"] == ["nobody"]
    source = lesson_file.read_text(encoding="utf-8").splitlines()
    assert source[nobody["line"] - 1][nobody["column"] - 1 :].startswith("Nobody in town")


def test_a_sentence_without_a_note_has_no_verdict(lesson_file, capsys):
    run(["outline", "--json", str(lesson_file)])
    headline = json.loads(capsys.readouterr().out)["sentences"][0]
    assert headline["block"] == "headline"
    assert headline["verdict"] is None
    assert headline["kinds"] == headline["contradicts"] == []


def test_the_outline_can_be_read(lesson_file, capsys):
    assert run(["outline", str(lesson_file)]) == 0
    out = capsys.readouterr().out
    assert "Invented for teaching. Not news." in out
    assert "6. [nobody] paragraph; Does not hold: contradiction; contradicts 4" in out
    assert "    Nobody in town wants the lanes." in out


def test_a_lesson_with_faults_is_shown_and_the_fault_is_told(faulty_file, capsys):
    assert run(["outline", "--json", str(faulty_file)]) == 1
    printed = capsys.readouterr()
    assert len(json.loads(printed.out)["sentences"]) == 6
    assert "1 fault in this lesson was left out" in printed.err


def test_a_file_with_nothing_to_read_tells_why(tmp_path, capsys):
    file = tmp_path / "empty.md"
    file.write_bytes(b"")
    assert run(["outline", str(file)]) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert f"{file}:1:1: error[" in printed.err


def test_a_folder_is_no_lesson(tmp_path, capsys):
    assert run(["outline", str(tmp_path)]) == 2
    assert "is a folder" in capsys.readouterr().err
