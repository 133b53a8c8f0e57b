"""A hostile pack is refused by name, and nothing is written anywhere."""

import hashlib
import os
from pathlib import Path

import pytest
from all_codes import CODES
from packs.archive.hostile import HOSTILE

from media_literacy.diagnostics import Severity
from media_literacy.packs.archive.extracting import open_archive


def tree(folder: Path) -> dict[str, tuple[int, float, str]]:
    """Everything below a folder: kind and rights, when it was changed, and what is in it."""
    seen = {}
    for path in [folder, *folder.rglob("*")]:
        about = os.lstat(path)
        content = hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
        seen[str(path.relative_to(folder))] = (about.st_mode, about.st_mtime_ns, content)
    return seen


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A folder as somebody's computer has it, deep enough that names that lead out of a pack end up in it."""
    for name in ("escape.md", "home/escape.md", "home/packs/keep.md", "home/packs/new.md"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("mine", encoding="utf-8")
    (tmp_path / "home" / "packs" / "opening").mkdir()
    return tmp_path


def test_a_hostile_pack_is_refused_by_name_and_nothing_is_written(subtests: pytest.Subtests, home: Path):
    file = home / "some.lessonpack"
    for hostile in HOSTILE:
        with subtests.test(hostile.name):
            file.write_bytes(hostile.make())
            before = tree(home)

            opened = open_archive(file, home / "home" / "packs" / "opening")

            assert tree(home) == before
            assert opened.pack is None
            errors = [diagnostic for diagnostic in opened.report.diagnostics if diagnostic.severity is Severity.ERROR]
            assert {diagnostic.code for diagnostic in errors} == {hostile.code}
            for diagnostic in errors:
                assert (
                    diagnostic.message.endswith(".")
                    and diagnostic.message.isprintable()
                    and len(diagnostic.message) < 400
                )
                assert diagnostic.hint.endswith(".")
                assert CODES[diagnostic.code].severity is Severity.ERROR


def test_there_are_enough_of_them_and_each_has_its_own_name():
    assert len({attack.name for attack in HOSTILE}) == len(HOSTILE) >= 60
