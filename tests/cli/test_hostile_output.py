"""Whatever a lesson, a pack or a file's name holds, no command prints a character that steers, turns or hides."""

import json
import os
import sys
import zipfile
from pathlib import Path

import pytest
from cli.hostile import IN_YAML, LESSON, PACK, STEERING, Answers, steering

from media_literacy import app
from media_literacy.cli.main import run


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A pack's folder with hostile words and names, as far as this disk takes them."""
    made = tmp_path / f"pack {STEERING}\n"
    (made / "lessons").mkdir(parents=True)
    (made / "pack.toml").write_text(PACK, encoding="utf-8")
    for name in ("a.md", f"b{STEERING}\nmedia-literacy: all is well.md"):
        (made / "lessons" / name).write_text(LESSON, encoding="utf-8", newline="")
    if sys.platform == "linux":
        bytes_name = os.fsencode(made / "lessons") + b"/\xff\xe9.md"
        Path(os.fsdecode(bytes_name)).write_text(LESSON, encoding="utf-8", newline="")
    return made


@pytest.fixture
def lesson(folder: Path) -> Path:
    """The lesson with a hostile name."""
    return next(entry for entry in (folder / "lessons").iterdir() if entry.name.startswith("b"))


@pytest.fixture
def printed(capsys: pytest.CaptureFixture[str]):
    """What was printed since last asked, with nothing steering in it."""

    def read() -> str:
        found = capsys.readouterr()
        text = found.out + found.err
        assert text and steering(text) == []
        forged = ("Signed by everybody.", "media-literacy: all is well")
        assert not [line for line in text.splitlines() if line.strip() in forged]
        return text

    return read


def test_diagnostics_on_lessons_and_packs(folder, lesson, printed):
    for path in (lesson, folder, folder / "lessons", folder.parent):
        run(["check", str(path)])
        assert "‹U+202E›" in printed()
        run(["check", "--json", str(path)])
        assert json.loads(printed())


def test_the_sentences_and_the_result(lesson, printed):
    for call in (["outline"], ["grade", "--marked", "1"]):
        run([call[0], str(lesson), *call[1:]])
        assert "␛" in printed()
        run([call[0], "--json", str(lesson), *call[1:]])
        printed()
    assert run(["grade", str(lesson), "--marked", STEERING]) == 2
    printed()


def test_data_has_the_very_characters(folder, capsys):
    run(["outline", "--json", str(folder / "lessons" / "a.md")])
    data = json.loads(capsys.readouterr().out)
    assert "\x1b]0;pwn\x07" in data["title"] and "\U000e0041" in data["title"]


def test_playing(lesson, printed, monkeypatch, tmp_path):
    for answers in (
        ("g", "?", "2", "3", "h", "h", "e", "e 1", "9", STEERING, "done", "done", "", "", "1", "all", "1", "", "", ""),
        (
            "i",
            "2",
            "1",
            "2",
            "3",
            STEERING,
            STEERING,
            "m",
            "done",
            "",
            "",
            "done",
            "done",
            "",
            "1",
            "1",
            "",
            "",
            "",
            "",
        ),
    ):
        for echoes in (True, False):
            monkeypatch.setattr(
                "sys.stdin", Answers("".join(f"{answer}\n" for answer in answers), is_terminal=not echoes)
            )
            run(["play", str(lesson)], tmp_path / f"kept {answers[0]} {echoes}")
            assert "␛" in printed()


def test_packing_installing_and_putting_back(folder, tmp_path, printed, monkeypatch):
    monkeypatch.setattr("sys.stdin", Answers("y\ny\n", is_terminal=True))
    assert run(["pack", str(folder), "-o", str(tmp_path / "x.lessonpack")]) == 1
    printed()
    sound = tmp_path / "sound"
    (sound / "lessons").mkdir(parents=True)
    for version, words in (("1.0.0", "It rained."), ("1.1.0", f"It snowed {STEERING} all day.")):
        title = f'title: "Title {IN_YAML}\\nSigned by everybody."'
        (sound / "lessons/a.md").write_text(
            f"---\nid: a\n{title}\nlanguage: en\n---\n\n# Head {STEERING}\n\n{words}[^a]\n\n"
            f"[^a]: **Flag: overclaim.** {STEERING}\n",
            encoding="utf-8",
            newline="",
        )
        details = PACK.replace("1.0.0", version).replace(f', "lessons/{IN_YAML}.md"', "")
        (sound / "pack.toml").write_text(details, encoding="utf-8")
        file = tmp_path / f"{version} {STEERING}\n.lessonpack"
        key = tmp_path / f"key {STEERING}"
        wanted = ["--sign" if key.exists() else "--new-key", str(key)]
        assert run(["pack", str(sound), "-o", str(file), *wanted]) == 0
        printed()
        for call in (["check", str(file)], ["check", "--json", str(file)], ["install", str(file)]):
            run(call, tmp_path / "data")
            assert printed()
    for call in (
        ["packs"],
        ["packs", "--json"],
        ["packs", "--put-back", "hostile"],
        ["packs", "--remove", "hostile"],
        ["packs", "--remove", STEERING],
    ):
        run(call, tmp_path / "data")
        assert printed()


def test_a_damaged_pack(folder, tmp_path, printed):
    file = tmp_path / f"{STEERING}.lessonpack"
    for name, data in ((STEERING, b"x"), (f"../{STEERING}", b"x"), ("manifest.json", STEERING.encode())):
        with zipfile.ZipFile(file, "w") as made:
            made.writestr("mimetype", "application/x-lesson-pack+zip")
            made.writestr(name, data)
        for command in ("check", "install"):
            assert run([command, str(file)], tmp_path / "data") != 0
            printed()


def test_taking_other_documents_in(tmp_path, capsys, reads_here):
    page = tmp_path / f"page {STEERING}\n.html"
    page.write_text(f"<title>{STEERING}</title><h1>Head {STEERING}</h1><p>Text {STEERING} <img src='x'>.</p>" * 3)
    text = tmp_path / f"text {STEERING}.txt"
    text.write_text(f"Head {STEERING}\n\nText {STEERING} here.\tOr there.\n", newline="")
    gone = [tmp_path / f"{STEERING}.docx", tmp_path / f"{STEERING}.pdf"]
    target = ["-o", str(tmp_path / f"{STEERING}.md")]
    for file, more in (
        (page, []),
        (page, ["--language", STEERING]),
        (page, target),
        *((file, []) for file in gone),
        (text, target),
    ):
        run(["import", str(file), *more])
        output = capsys.readouterr()
        assert steering(output.out + output.err) == []


def test_printing(qapp, lesson, tmp_path, printed):
    for call in (
        ["print", str(lesson), "-o", str(tmp_path / f"{STEERING}\n.pdf"), "--what", "key"],
        ["print", str(lesson), "-o", str(tmp_path / f"{STEERING}\n.pdf"), "--what", "key"],
        ["print", str(lesson), "--what", STEERING],
    ):
        run(call)
        printed()


def test_calls_that_are_wrong(tmp_path, printed):
    gone = str(tmp_path / f"gone {STEERING}\nmedia-literacy: all is well")
    for call in (
        ["check", gone],
        ["check", gone + "/"],
        ["check", f"--{STEERING}", "x"],
        ["outline", gone],
        ["outline", str(tmp_path)],
        ["grade", gone, "--marked", "1"],
        ["play", gone],
        ["pack", gone],
        ["install", gone],
        ["import", gone],
        ["print", gone],
    ):
        assert run(call, tmp_path / "data") == 2, call[0]
        printed()
    for call in ([f"--{STEERING}"], [STEERING], [gone], ["--data-dir", STEERING, gone], ["a", STEERING]):
        assert app.run(call) == 2
        printed()
