"""The command that takes the pictures of the guide finds its way through a window of each other language."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from indexed_lessons import index_our_lessons
from PySide6.QtGui import QImage

CHECKOUT = Path(__file__).parents[3]
PICTURES = CHECKOUT / "assets" / "guide" / "pictures"


@pytest.mark.timeout(300)
@pytest.mark.parametrize("language", sorted(path.name for path in PICTURES.iterdir() if path.name != "en"))
def test_every_picture_is_made_in_another_language_and_has_the_size_that_it_has_in_the_guide(language, tmp_path):
    made_in, data = tmp_path / "pictures", tmp_path / "data"
    index_our_lessons(data)
    command = [sys.executable, "docs/pictures/make.py", language, str(made_in), str(data)]
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "QT_"))}
    run = subprocess.run(command, cwd=CHECKOUT, env=kept, capture_output=True, text=True, timeout=280, check=False)
    assert run.returncode == 0, run.stderr
    made = {path.name: QImage(str(path)) for path in made_in.iterdir()}
    known = {path.name: QImage(str(path)) for path in (PICTURES / language).iterdir()}
    assert sorted(made) == sorted(known)
    for name, image in made.items():
        assert abs(image.width() - known[name].width()) <= 80 and abs(image.height() - known[name].height()) <= 80, name
