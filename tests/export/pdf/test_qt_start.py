"""Qt starts wherever its packages lie: PySide6 alone loses its plug-ins behind some characters."""

import os
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest
import shiboken6
from PySide6.QtGui import QFontDatabase

from media_literacy.export.pdf import qt_start
from media_literacy.strings.scripts import Script

CHECKOUT = Path(__file__).parents[3]
START = """
import sys
sys.path[:0] = sys.argv[1:]
from media_literacy.export.pdf.qt_start import start_qt
start_qt()
from PySide6.QtGui import QImageReader
print(QImageReader.supportedImageFormats().count(b"webp"))
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows allows neither these characters nor links to everybody")
@pytest.mark.parametrize("name", ["plain", "a,b", "a;b", 'a"b', "a\nb", "a\\b"])
def test_qt_finds_its_plug_ins_in_a_folder_of_any_name(tmp_path: Path, name: str) -> None:
    packages = tmp_path / name
    packages.mkdir()
    for package in (PySide6, shiboken6):
        assert package.__file__ is not None
        (packages / package.__name__).symlink_to(Path(package.__file__).parent)
    started = subprocess.run(
        [sys.executable, "-I", "-c", START, packages, CHECKOUT], capture_output=True, text=True, check=False
    )

    assert (started.returncode, started.stdout) == (0, "1\n"), started.stderr


def test_a_start_loads_no_face_of_another_script_and_the_first_text_that_needs_it_does(monkeypatch):
    loaded: list[str] = []
    monkeypatch.setattr(qt_start, "_registered", set())
    monkeypatch.setattr(QFontDatabase, "addApplicationFont", lambda path: loaded.append(Path(path).parent.name))
    qt_start.register_fonts()
    assert set(loaded) == {"atkinson-hyperlegible-next", "source-serif-4"} and len(loaded) == 8
    loaded.clear()
    assert qt_start.family_of(Script.ARABIC) == qt_start.family_of(Script.ARABIC) == "Noto Naskh Arabic"
    assert qt_start.paper_family_of(Script.ARABIC) == "Vazirmatn"
    assert loaded == ["noto-naskh-arabic", "noto-naskh-arabic", "vazirmatn", "vazirmatn"]


def test_code_has_the_fixed_font_of_each_system(qapp):
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
    assert [qt_start.code_family(platform) for platform in ("linux", "darwin", "win32")] == ["monospace", fixed, fixed]
