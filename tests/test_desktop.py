"""What keeps a window from opening is found before Qt would end the process, and told with a way out."""

import socket
import sys
from pathlib import Path

import pytest

from media_literacy import desktop

pytestmark = pytest.mark.usefixtures("linux")


@pytest.fixture
def linux(monkeypatch: pytest.MonkeyPatch) -> None:
    """A Linux machine without any screen."""
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


def test_a_library_that_cannot_be_loaded_is_named_by_its_package() -> None:
    assert desktop.missing_packages({"libnowhere.so.7": "libnowhere7", "libc.so.6": "libc6"}) == ("libnowhere7",)


def test_libraries_are_found_without_the_loaders_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desktop, "_LOADER_CACHE", str(tmp_path / "absent"))

    assert desktop.missing_packages({"libc.so.6": "libc6", "libnowhere.so.7": "libnowhere7"}) == ("libnowhere7",)


def test_what_a_frozen_build_brings_along_is_not_asked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "libbrought.so.1").write_bytes(b"loaded only where what it needs is there")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)

    asked = desktop.missing_packages({"libbrought.so.1": "libbrought1", "libnowhere.so.7": "libnowhere7"})

    assert asked == ("libnowhere7",)


def test_other_systems_bring_their_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")

    assert desktop.missing_packages({"libnowhere.so.7": "libnowhere7"}) == ()
    assert desktop.no_window_because() == ""


def test_missing_libraries_come_with_the_line_that_installs_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desktop, "QT_LIBRARIES", {"libnowhere.so.7": "libnowhere7"})

    assert "sudo apt-get install --no-install-recommends libnowhere7" in desktop.no_window_because()


def test_x11_libraries_are_asked_for_only_where_x11_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    assert "libxcb-cursor.so.0" in desktop.libraries_for_a_window()

    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert "libxcb-cursor.so.0" not in desktop.libraries_for_a_window()

    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    assert "libxcb-cursor.so.0" in desktop.libraries_for_a_window()


def test_no_screen_at_all_is_said() -> None:
    assert "neither DISPLAY nor WAYLAND_DISPLAY" in desktop.no_window_because()


@pytest.mark.parametrize("display", [":4711", "localhost:4711", "nonsense", ":", "localhost:99999", "host.invalid:0"])
def test_a_screen_that_does_not_answer_is_named(display: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", display)

    assert f"“{display}” does not answer" in desktop.no_window_because()


def test_a_chosen_platform_needs_no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen:fonts=none")

    assert desktop.no_window_because() == ""


def test_x11_by_choice_still_needs_its_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")

    assert "neither DISPLAY nor WAYLAND_DISPLAY" in desktop.no_window_because()


def test_a_wayland_screen_that_answers_is_enough(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # the path of a socket must be short
    monkeypatch.setenv("XDG_RUNTIME_DIR", "")
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-7")
    assert desktop.no_window_because() != ""

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        server.bind("wayland-7")
        server.listen()
        assert desktop.no_window_because() == ""
