"""The files that come with the app are found in a checkout, a wheel and a frozen build."""

import sys
from pathlib import Path

import pytest

from media_literacy import resources

CHECKOUT = Path(__file__).parent.parent


def pretend_to_be_installed_in(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    package = folder / "media_literacy"
    package.mkdir()
    monkeypatch.setattr(resources, "__file__", str(package / "resources.py"))
    return package


def test_a_checkout_keeps_them_beside_the_package() -> None:
    assert resources.assets_folder() == CHECKOUT / "assets"
    assert resources.lessons_folder() == CHECKOUT / "lessons"


def test_a_wheel_keeps_them_inside_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = pretend_to_be_installed_in(tmp_path, monkeypatch)
    (package / "_bundled").mkdir()
    (tmp_path / "assets").mkdir()  # somebody else's

    assert resources.assets_folder() == package / "_bundled" / "assets"
    assert resources.lessons_folder() == package / "_bundled" / "lessons"


def test_a_frozen_build_keeps_them_where_it_is_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)

    assert resources.lessons_folder() == tmp_path / "media_literacy" / "_bundled" / "lessons"
