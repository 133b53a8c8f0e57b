"""What of Qt and of the system is packed, and what is left behind."""

import pytest

from launcher.release.pruning import is_kept, reachable

SITES = ["/env/site-packages"]
QT = "PySide6/Qt/"
KEPT = [
    QT + "plugins/platforms/libqxcb.so",
    QT + "plugins/platforms/libqwayland.so",
    QT + "plugins/texttospeech/libqtexttospeech_speechd.so",
    QT + "plugins/imageformats/libqjpeg.so",
    QT + "plugins/wayland-shell-integration/libxdg-shell.so",
    "PySide6/plugins/platforms/qwindows.dll",
    QT + "lib/libQt6Core.so.6",
    "PySide6/QtCore.abi3.so",
    "PySide6/libpyside6.abi3.so.6.11",
    "media_literacy/_bundled/assets/translations/es.po",
    QT + "translations/qtbase_es.qm",
    "PySide6/translations/qtbase_es.qm",
]
LEFT = [
    QT + "plugins/platforms/libqvnc.so",
    QT + "plugins/platformthemes/libqgtk3.so",
    QT + "plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
    QT + "plugins/tls/libqopensslbackend.so",
    QT + "plugins/texttospeech/libqtexttospeech_mock.so",
    "PySide6/plugins/platforms/qdirect2d.dll",
    QT + "translations/qtbase_fr.qm",
    QT + "translations/qt_es.qm",
    QT + "qml/QtQuick/qmldir",
    "PySide6/QtQuick.abi3.so",
    "PySide6/QtQml.pyd",
]


@pytest.mark.parametrize("name", KEPT)
def test_what_the_program_uses_is_kept(name: str) -> None:
    assert is_kept(name, SITES[0] + "/" + name, SITES)


@pytest.mark.parametrize("name", LEFT)
def test_what_nothing_uses_is_left_behind(name: str) -> None:
    assert not is_kept(name, SITES[0] + "/" + name, SITES)


def test_of_the_system_only_what_not_every_desktop_has_is_brought_along() -> None:
    brought = [
        name
        for name in (
            "libxcb-cursor.so.0",
            "libxkbcommon-x11.so.0",
            "libpython3.11.so.1.0",
            "libxcb.so.1",
            "libssl.so.3",
            "libstdc++.so.6",
            "libglib-2.0.so.0",
        )
        if is_kept(name, "/usr/lib/" + name, SITES)
    ]
    assert brought == ["libxcb-cursor.so.0", "libxkbcommon-x11.so.0", "libpython3.11.so.1.0"]


def test_modules_of_python_are_no_libraries_of_the_system() -> None:
    assert is_kept("python3.11/lib-dynload/binascii.cpython-311-x86_64-linux-gnu.so", "/usr/lib/x.so", SITES)


def test_a_library_is_kept_for_what_loads_it_in_the_end() -> None:
    loads = {
        "PySide6/QtWidgets.abi3.so": ["libQt6Widgets.so.6", "libc.so.6"],
        "lib/libQt6Widgets.so.6": ["libQt6Gui.so.6"],
        "lib/libQt6Qml.so.6": ["libQt6Network.so.6"],
    }
    films = ["lib/libavcodec.so.61", "lib/libswscale.so.8", "avcodec-61.dll"]
    names = [
        *films,
        "PySide6/QtWidgets.abi3.so",
        *(f"lib/libQt6{part}.so.6" for part in ("Widgets", "Gui", "Qml", "Network")),
    ]

    packages = {"zeroconf/_services/__init__.so", "zeroconf/_handlers/__init__.so"}

    found = reachable([*names, *packages], lambda name: loads.get(name, []))

    assert found == {"PySide6/QtWidgets.abi3.so", "lib/libQt6Widgets.so.6", "lib/libQt6Gui.so.6", *packages}
