"""Nothing that a kiosk shows can come to a file dialog, a browser or a printer, whatever is pressed: by its imports."""

from pathlib import Path

from ui.kiosk.ways_out import PACKAGE, imports_of, reachable, way_to

from media_literacy.discovery import declarations
from media_literacy.ui import rooms

WINDOW = "media_literacy.ui.main_window"
DIALOGS, LINKS = "media_literacy.ui.widgets.file_dialogs", "media_literacy.ui.window.external_links"
GATES = frozenset(f"media_literacy.ui.{name}" for name in ("room_registry", "teacher_action_registry", "web_search"))
"""Where it is asked whether this is a kiosk. The story of a kiosk goes through each of them."""

NAMES = {"QFileDialog": {"file_dialogs", "dialog_folders"}, "QDesktopServices": {"external_links"}, "QPrint": set()}
"""What of Qt leads out, and the modules that may use it. `dialog_folders` opens none."""


def in_kiosk() -> dict[str, str]:
    roots = {room.__module__ for room in declarations(rooms, "ROOM") if room.is_open_in_kiosk}
    roots |= imports_of(WINDOW) - {DIALOGS, LINKS}
    return reachable(frozenset(roots), gates=GATES)


def test_no_page_of_a_kiosk_comes_to_a_dialog_or_a_link():
    found = in_kiosk()
    assert [way_to(door, found) for door in (DIALOGS, LINKS) if door in found] == []
    assert {"media_literacy.ui.reader.reader_page", "media_literacy.ui.classroom.learner.class_page"} <= found.keys()


def test_no_page_of_workshop_packs_settings_or_printing_is_among_them():
    shut = ("media_literacy.ui.workshop", "media_literacy.ui.packs", "media_literacy.ui.teacher_actions.")
    assert [way_to(module, found) for found in [in_kiosk()] for module in found if module.startswith(shut)] == []


def test_every_other_room_is_shut_and_most_of_them_would_lead_out():
    shut = [room for room in declarations(rooms, "ROOM") if not room.is_open_in_kiosk]
    ways = {room.name for room in shut if {DIALOGS, LINKS} & reachable(frozenset({room.__module__})).keys()}
    assert {"workshop", "packs", "settings", "progress", "learners", "class_forms"} <= ways


def test_what_qt_has_to_lead_out_is_used_nowhere_else():
    for file in sorted(Path(PACKAGE, "ui").rglob("*.py")):
        text = file.read_text(encoding="utf-8")
        assert [name for name, where in NAMES.items() if name in text and file.stem not in where] == [], file
