"""Hundreds of packs that are made to hurt, taken as far as they come: looked at, installed, listed, removed.

The whole folder around them is watched: a refused pack changes nothing, and one that may be opened changes nothing but
its own place and the list of authors.
"""

import hashlib
import os
import stat
import time
import unicodedata
from pathlib import Path

import pytest
from packs.archive import attacks_on_form, attacks_on_words

from media_literacy.diagnostics import Severity
from media_literacy.errors import AppError
from media_literacy.lesson.ids import fault_of_pack_id
from media_literacy.store.packs.inspection import Inspection
from media_literacy.store.packs.installed_packs import InstalledPacks

Attacks = tuple[attacks_on_form.Attack, ...]
PATIENCE = 20.0
"""Seconds for one pack on a machine that is busy with other things; by itself none takes two."""


def tree(folder: Path) -> dict[str, tuple[int, str]]:
    """Everything below a folder: kind and rights, and what is in it."""
    seen = {}
    for where, folders, files in os.walk(folder):
        for name in (*folders, *files):
            path = Path(where, name)
            about = os.lstat(path)
            content = hashlib.sha256(path.read_bytes()).hexdigest() if stat.S_ISREG(about.st_mode) else ""
            seen[path.relative_to(folder).as_posix()] = (about.st_mode, content)
    return seen


@pytest.fixture(scope="module")
def attacks() -> Attacks:
    return (*attacks_on_words.attacks(), *attacks_on_form.attacks())


@pytest.fixture
def home(memory_folder: Path) -> Path:
    """A home with things in it that a pack could reach for."""
    for name in ("keep.md", "data/keep.md", "data/packs/valley/pack.toml", "x.md", "data/x.md", "data/packs/x.md"):
        (memory_folder / name).parent.mkdir(parents=True, exist_ok=True)
        (memory_folder / name).write_text("mine", encoding="utf-8")
    return memory_folder


def test_no_pack_does_more_than_lie_in_its_place(home: Path, attacks: Attacks):
    packs = InstalledPacks(home / "data", home / "own")
    file = home / "some.lessonpack"
    opened = 0
    for name, data, may_open in attacks:
        file.write_bytes(data)
        before = tree(home)
        started = time.process_time()
        inspection = packs.inspect(file)
        assert time.process_time() - started < PATIENCE, name
        assert tree(home) == before, name
        if inspection.pack is None:
            refused_in_words(inspection, name)
            continue
        assert may_open, f"{name} was opened"
        opened += 1
        installed_in_its_place(packs, inspection, home, before, name)
    assert opened > 40 and len(attacks) - opened > 150


def refused_in_words(inspection: Inspection, name: str) -> None:
    errors = [diagnostic for diagnostic in inspection.report.diagnostics if diagnostic.severity is Severity.ERROR]
    assert errors and len(inspection.report.diagnostics) < 200, name
    for error in errors:
        assert error.message.endswith(".") and len(error.message) < 400, name
        assert not any(unicodedata.category(sign) == "Cc" for sign in error.message), name


def installed_in_its_place(
    packs: InstalledPacks, inspection: Inspection, home: Path, before: dict[str, tuple[int, str]], name: str
) -> None:
    """Install it, and look at what is new; then remove it, and see that nothing of it is left."""
    assert inspection.pack is not None and fault_of_pack_id(inspection.pack.id) == "", name
    assert inspection.signature is None, f"{name} was signed"
    place = f"data/packs/{inspection.pack.id}"
    packs.install(inspection)
    after = tree(home)
    new = {path: after[path] for path in after.keys() - before.keys()}
    assert all(path == place or path.startswith((f"{place}/", "data/packs/.")) for path in new), name
    assert all(after[path] == about for path, about in before.items()), name
    for path, (mode, _content) in new.items():
        assert stat.S_ISDIR(mode) or (stat.S_ISREG(mode) and not mode & 0o111), (name, path)
    assert inspection.pack.id in [path.pack.id for path in packs.installed() if path.readable], name
    packs.remove(inspection.pack.id)
    left = {path for path in tree(home).keys() - before.keys() if not path.startswith("data/packs/.")}
    assert left == set(), name
    assert not [path for path in packs.folder.glob(".*/*") if path.parent.name != ".before"], name


def test_each_attack_has_its_own_name(attacks: Attacks):
    assert len({name for name, _data, _may_open in attacks}) == len(attacks) > 250


def test_a_refused_pack_cannot_be_installed_by_force(home: Path, attacks: Attacks):
    packs = InstalledPacks(home / "data", home / "own")
    file = home / "some.lessonpack"
    file.write_bytes(attacks[0][1])
    with pytest.raises(AppError):
        packs.install(packs.inspect(file))
