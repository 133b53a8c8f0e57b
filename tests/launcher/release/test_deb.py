"""What the Debian package says of itself, and that what it hands to a desktop agrees with the program."""

import tomllib
import xml.etree.ElementTree as ElementTree
from configparser import RawConfigParser
from pathlib import Path

from launcher.release.deb import control_of, icons_of
from media_literacy.desktop import DESKTOP_ID
from media_literacy.packs.archive.contents import MIMETYPE

CHECKOUT = Path(__file__).parents[3]
LINUX = CHECKOUT / "packaging" / "linux"


def desktop_entry() -> dict[str, str]:
    parser = RawConfigParser(delimiters=("=",), interpolation=None)
    parser.optionxform = str  # pyright: ignore[reportAttributeAccessIssue]
    parser.read(LINUX / f"{DESKTOP_ID}.desktop", encoding="utf-8")
    return dict(parser["Desktop Entry"])


def test_packs_have_one_type_everywhere() -> None:
    kind = ElementTree.parse(LINUX / "media-literacy.xml").getroot()[0]
    described = (LINUX / f"{DESKTOP_ID}.metainfo.xml").read_text(encoding="utf-8")

    assert kind.get("type") == MIMETYPE.decode()
    assert desktop_entry()["MimeType"] == MIMETYPE.decode() + ";"
    assert f"<mediatype>{MIMETYPE.decode()}</mediatype>" in described


def test_the_licence_is_that_of_the_project() -> None:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    described = ElementTree.parse(LINUX / f"{DESKTOP_ID}.metainfo.xml")
    assert described.findtext("project_license") == project["license"]


def test_the_menu_starts_the_program_without_a_terminal() -> None:
    entry = desktop_entry()
    assert (entry["Exec"], entry["Terminal"]) == ("media-literacy %f", "false")


def test_entry_description_windows_and_icon_have_one_id() -> None:
    described = ElementTree.parse(LINUX / f"{DESKTOP_ID}.metainfo.xml")
    assert described.findtext("id") == DESKTOP_ID
    assert described.findtext("launchable") == f"{DESKTOP_ID}.desktop"
    assert desktop_entry()["Icon"] == DESKTOP_ID
    assert desktop_entry()["StartupWMClass"] == "media-literacy"  # Qt gives windows of X11 the name of the program


def test_apt_is_told_what_is_needed_and_how_new_the_c_library_must_be() -> None:
    control = control_of("1.2.3", "amd64", 5, {"libgl1", "libc6"}, {"speech-dispatcher"}, (2, 35))
    lines = dict(line.split(": ", 1) for line in control.splitlines() if ": " in line and not line.startswith(" "))

    assert lines["Version"] == "1.2.3"
    assert lines["Depends"] == "libc6 (>= 2.35), libgl1, shared-mime-info"
    assert lines["Recommends"] == "speech-dispatcher"
    assert control.endswith("\n") and "\n\n" not in control


def test_icons_go_where_desktops_look() -> None:
    assert icons_of(
        [
            "media-literacy.svg",
            "media-literacy-small.svg",
            "media-literacy-48.png",
            "media-literacy.ico",
            "application-x-a.svg",
        ]
    ) == {
        "media-literacy.svg": f"scalable/apps/{DESKTOP_ID}.svg",
        "media-literacy-48.png": f"48x48/apps/{DESKTOP_ID}.png",
        "application-x-a.svg": "scalable/mimetypes/application-x-a.svg",
    }
