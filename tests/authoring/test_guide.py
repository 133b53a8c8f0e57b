"""The guide for teachers is a page in sections, the first ten of them steps."""

import pytest

from media_literacy.authoring import guide
from media_literacy.authoring.guide import read_guide
from media_literacy.errors import FileError


def test_the_steps_are_numbered_and_come_first():
    found = read_guide()
    steps = [section.step for section in found.sections]
    assert steps[:10] == [*range(1, 11)] and not any(steps[10:])
    assert found.title and found.opening and all(section.heading and section.blocks for section in found.sections)
    assert all(section.heading.startswith(f"{section.step}. ") for section in found.sections[:10])


def test_a_language_without_a_guide_gets_the_english_one(tmp_path, monkeypatch):
    monkeypatch.setattr(guide, "assets_folder", lambda: tmp_path)
    (tmp_path / "guide").mkdir()
    with pytest.raises(FileError):
        read_guide()
    for language in ("en", "pt", "pt-BR"):
        (tmp_path / "guide" / f"{language}.md").write_text(f"# {language}\n\nSo.\n\n## 2. Two\n\nGo.\n")
    assert [read_guide(language).title for language in ("de", "pt", "pt-PT", "pt-BR")] == ["en", "pt", "pt", "pt-BR"]
    assert [(section.heading, section.step) for section in read_guide().sections] == [("2. Two", 2)]
