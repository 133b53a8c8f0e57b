"""What the README shows works as it stands."""

import re
from pathlib import Path

import pytest

from media_literacy import app
from media_literacy.cli.registry import all_commands
from media_literacy.lesson.parser import parse_lesson

CHECKOUT = Path(__file__).parent.parent
README = (CHECKOUT / "README.md").read_text(encoding="utf-8")
SHOWN = re.findall(
    r"^python3 run\.py (?!test|wheelhouse|read-aloud|--wheelhouse)(\w.*?)(?:\s+#.*)?$", README, re.MULTILINE
)


def test_the_lesson_in_it_is_sound() -> None:
    block = re.search(r"```markdown\n(.*?)```", README, re.DOTALL)
    assert block

    parsed = parse_lesson(block[1].encode(), Path("library.md"))
    assert not parsed.report.has_errors, parsed.report
    assert parsed.lesson is not None


@pytest.mark.parametrize(
    "call",
    [
        call
        for call in SHOWN
        if not call.startswith(("play", "print", "page", "pack ", "install", "import", "forms", "export"))
    ],
)
def test_a_command_in_it_works(
    call: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(CHECKOUT)
    monkeypatch.setattr(app, "_data_folder", lambda _call: tmp_path)

    assert app.run(call.split()) == 0
    assert capsys.readouterr().out


def test_it_shows_every_command_in_the_words_of_its_help() -> None:
    shown = re.findall(r"^# (.+)\npython3 run\.py (\w+)", README, re.MULTILINE)

    assert {name: about for about, name in shown} == {command.name: command.about() for command in all_commands()}


def test_every_file_it_names_is_there() -> None:
    named = set(re.findall(r"\]\(([\w./-]+)\)", README)) | set(re.findall(r"lessons/[\w/-]+\.md", README))

    assert [name for name in named if not (CHECKOUT / name).exists()] == []


def test_every_page_calls_the_program_as_the_readme_does() -> None:
    pages = [CHECKOUT / "README.md", CHECKOUT / "CONTRIBUTING.md", *(CHECKOUT / "docs").rglob("*.md")]
    called = re.compile(
        r"\bmedia-literacy(\.exe)? (?:--\w|" + "|".join(rf"{each.name}\b" for each in all_commands()) + ")"
    )

    assert [page.name for page in pages if called.search(page.read_text(encoding="utf-8"))] == []


def test_the_pages_for_whoever_leads_a_class_lead_to_each_other() -> None:
    for page, others in {
        "shared-machines.md": ["leading-a-class.md"],
        "leading-a-class.md": ["shared-machines.md", "records.md"],
    }.items():
        text = (CHECKOUT / "docs" / page).read_text(encoding="utf-8")
        assert [other for other in others if f"]({other}" not in text] == []
