"""The rooms are the modules that are there."""

from pathlib import Path

from media_literacy.discovery import declarations
from media_literacy.ui import rooms
from media_literacy.ui.room_registry import room_links

MODULES = sorted(file.stem for file in Path(rooms.__path__[0]).glob("[a-z]*.py"))


def test_every_module_is_a_room_of_its_name():
    assert [f"{room.name}_room" for room in declarations(rooms, "ROOM")] == MODULES


def test_the_first_page_leads_to_progress_a_class_workshop_and_settings_first():
    links = [(link.name, link.text) for link in room_links()]
    first = [("progress", "My progress"), ("join_class", "Join a class"), ("workshop", "Workshop")]
    assert links[:5] == [*first, ("lead_class", "Lead a class"), ("settings", "Settings")]


def test_a_room_without_a_link_is_not_on_the_first_page():
    assert "packs" not in [link.name for link in room_links()]
