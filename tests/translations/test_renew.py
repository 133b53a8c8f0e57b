"""The command brings the catalogues up to date and tells what is to be done."""

import pytest

from translations import renew


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(renew, "FOLDER", tmp_path)
    monkeypatch.setattr(renew, "source_template", lambda: [renew.PoEntry("Open", files=("a.py",))])
    return tmp_path


def test_a_language_is_begun_translated_and_checked(folder, capsys):
    assert renew.main(["--new", "fr", "Français"]) == 0
    assert "fr.po: not translated: 'Open'\nfr.po: 0 of 1 texts are translated" in capsys.readouterr().out
    assert renew.main(["--check"]) == 1
    catalogue = folder / "fr.po"
    assert "X-Language-Name: Français" in catalogue.read_text(encoding="utf-8")
    begun = catalogue.read_text(encoding="utf-8")
    catalogue.write_text(begun.replace('msgid "Open"\nmsgstr ""', 'msgid "Open"\nmsgstr "Ouvrir"'), encoding="utf-8")
    assert renew.main(["--check"]) == 0
    assert renew.main([]) == 0
    assert 'msgid "Open"\nmsgstr "Ouvrir"' in catalogue.read_text(encoding="utf-8")


def test_a_language_that_is_there_is_not_begun_again(folder, capsys):
    (folder / "fr.po").write_text("mine", encoding="utf-8")
    assert renew.main(["--new", "fr", "Français"]) == 2
    assert (folder / "fr.po").read_text(encoding="utf-8") == "mine"


def test_a_check_changes_nothing(folder):
    text = 'msgid ""\nmsgstr ""\n'
    (folder / "fr.po").write_text(text, encoding="utf-8")
    assert renew.main(["--check"]) == 1
    assert (folder / "fr.po").read_text(encoding="utf-8") == text


def test_a_damaged_catalogue_is_left_alone_and_told(folder, capsys):
    (folder / "fr.po").write_text("<html>", encoding="utf-8")
    assert renew.main([]) == 1
    assert "fr.po: line 1" in capsys.readouterr().out
    assert (folder / "fr.po").read_text(encoding="utf-8") == "<html>"
