from media_literacy.cli.main import run


def test_the_page_is_written_and_the_key_is_told_of(lesson_file, tmp_path, capsys):
    target = tmp_path / "a.html"
    assert run(["page", str(lesson_file), "-o", str(target)]) == 0
    assert target.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert "The answers are in the file." in capsys.readouterr().out


def test_without_the_key_nothing_is_told_of_it(lesson_file, tmp_path, capsys):
    assert run(["page", str(lesson_file), "--without-key", "-o", str(tmp_path)]) == 0
    assert "answers" not in capsys.readouterr().out
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".html"] != []


def test_a_file_that_is_there_is_left_alone_unless_forced(lesson_file, tmp_path, capsys):
    target = tmp_path / "a.html"
    target.write_text("mine", encoding="utf-8")
    assert run(["page", str(lesson_file), "-o", str(target)]) == 2
    assert target.read_text(encoding="utf-8") == "mine"
    assert run(["page", str(lesson_file), "-o", str(target), "--force"]) == 0
