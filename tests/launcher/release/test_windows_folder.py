"""The folder for Windows: what is in it, and the one thing that comes from elsewhere."""

import hashlib
import sys
import zipfile
from pathlib import Path

import pytest

from launcher.places import Obstacle
from launcher.release import windows_folder
from launcher.release.windows_folder import Slot, fill, is_kept, read_slot


@pytest.fixture
def embeddable(tmp_path: Path) -> Path:
    path = tmp_path / "python-3.13.9-embed-amd64.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("python.exe", "MZ")
        archive.writestr("python313._pth", "python313.zip\n.\n")
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "program" / "python").mkdir(parents=True)
    return tmp_path / "program"


def test_the_pinned_python_is_unpacked_and_sees_the_packages_alone(folder: Path, embeddable: Path) -> None:
    fill(
        str(folder), str(embeddable), Slot("3.13", embeddable.name, hashlib.sha256(embeddable.read_bytes()).hexdigest())
    )

    assert (folder / "python" / "python.exe").is_file()
    assert (folder / "python" / "python313._pth").read_text().split() == ["python313.zip", ".", "..\\packages"]


@pytest.mark.parametrize("pinned", ["", "0" * 64])
def test_another_python_is_refused(folder: Path, embeddable: Path, pinned: str) -> None:
    with pytest.raises(Obstacle):
        fill(str(folder), str(embeddable), Slot("3.13", "", pinned))
    assert list((folder / "python").iterdir()) == []


def test_the_slot_of_the_checkout_can_be_read() -> None:
    slot = read_slot()
    assert slot.series.startswith("3.") and bool(slot.file) == bool(slot.sha256)


def test_what_the_program_uses_is_kept_and_what_develops_is_not() -> None:
    kept = [
        "PySide6/Qt6Core.dll",
        "PySide6/QtWidgets.pyd",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/plugins/texttospeech/qtexttospeech_sapi.dll",
        "PySide6/plugins/styles/qmodernwindowsstyle.dll",
        "media_literacy/_bundled/assets/guide/x.json",
        "rapidfuzz.libs/msvcp140.dll",
        "lxml/etree.cp313-win_amd64.pyd",
        "lxml-6.1.3.dist-info/METADATA",
    ]
    left = [
        "PySide6/designer.exe",
        "PySide6/QtQml.pyd",
        "PySide6/plugins/platforms/qdirect2d.dll",
        "PySide6/qml/QtQuick/qmldir",
        "PySide6/opengl32sw.dll",
        "PySide6/QtCore.pyi",
        "bin/chardetect.exe",
    ]
    assert [name for name in [*kept, *left] if is_kept(name)] == kept


def test_modules_are_compiled_for_good_and_tell_nothing_of_the_build(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "b.py").write_text("def place(): return 1\n")
    (tmp_path / "a" / "old.py").write_text("print 'for another Python'\n")

    windows_folder.compile_modules(str(tmp_path), sys.executable)

    (compiled,) = tmp_path.rglob("*.pyc")
    assert int.from_bytes(compiled.read_bytes()[4:8], "little") == 1  # with the hash of its source, never compared
    assert str(tmp_path).encode() not in compiled.read_bytes()
    windows_folder.compile_modules(str(tmp_path), None)


def test_libraries_that_nothing_loads_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    loads = {"QtGui.pyd": ("Qt6Gui.dll", "KERNEL32.dll"), "Qt6Gui.dll": ("Qt6Core.dll",)}
    for name in ("QtGui.pyd", "Qt6Gui.dll", "Qt6Core.dll", "Qt6Qml.dll", "designer.exe"):
        path = tmp_path / "PySide6" / name
        path.parent.mkdir(exist_ok=True)
        path.touch()
    monkeypatch.setattr(windows_folder, "_loaded_by", lambda path: loads.get(Path(path).name, ()))

    windows_folder.prune(str(tmp_path))

    assert sorted(path.name for path in (tmp_path / "PySide6").iterdir()) == ["Qt6Core.dll", "Qt6Gui.dll", "QtGui.pyd"]
