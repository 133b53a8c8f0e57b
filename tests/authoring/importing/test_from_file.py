"""A file is read as the kind of document that it is."""

from pathlib import Path

import pytest

from media_literacy.authoring.importing.from_file import from_file
from media_literacy.errors import FileError


def imported(
    folder: Path, data: bytes, name: str = "kites.txt", language: str | None = None
) -> tuple[str, tuple[str, ...]]:
    (folder / name).write_bytes(data)
    made = from_file(folder / name, language)
    return made.source, made.dropped


def test_a_page_says_its_language_and_a_text_is_english_unless_told(tmp_path: Path):
    page = b"<html lang='fr'><body><h1>Vent</h1><p>Il pleut.</p></body></html>"
    assert "language: fr\n" in imported(tmp_path, page)[0]
    assert "language: de\n" in imported(tmp_path, page, language="de")[0]
    assert "language: en\n" in imported(tmp_path, b"Vent\n\nIl pleut.\n")[0]
    assert "language: fr\n" in imported(tmp_path, b"Vent\n\nIl pleut.\n", language="fr")[0]


def test_letters_that_cannot_be_read_are_counted(tmp_path: Path):
    text = "Vent\n\nIl a plu à Épinal, à Évry, à Étampes, là où l’été était né.\n".encode()
    assert imported(tmp_path, text)[1] == ()
    (said,) = imported(tmp_path, text.replace("à Évry".encode(), b"\xe0 Evry"))[1]
    assert said.startswith("1 letter could not be read")
    (said,) = imported(tmp_path, text.replace("à É".encode(), b"\xe0 E", 2))[1]
    assert said.startswith("2 letters could not be read")


def test_faults_name_the_file_as_it_was_called(tmp_path: Path):
    with pytest.raises(FileError, match="my kites"):
        from_file(tmp_path / "gone.txt", called="my kites")
    with pytest.raises(FileError, match="gone"):
        from_file(tmp_path / "gone.txt")
