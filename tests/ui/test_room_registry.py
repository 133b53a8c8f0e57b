"""The rooms are the modules that are there."""

from pathlib import Path

from media_literacy.discovery import declarations
from media_literacy.ui import rooms
from media_literacy.ui.room_registry import Rooms, room_links

MODULES = sorted(file.stem for file in Path(rooms.__path__[0]).glob("[a-z]*.py"))


def test_every_module_is_a_room_of_its_name():
    assert [f"{room.name}_room" for room in declarations(rooms, "ROOM")] == MODULES


def test_the_first_page_leads_to_progress_a_class_workshop_and_settings_first():
    links = [(link.name, link.text) for link in room_links()]
    first = [("progress", "My progress"), ("join_class", "Join a class"), ("workshop", "Workshop")]
    assert links[:5] == [*first, ("lead_class", "Lead a class"), ("settings", "Settings")]


def test_a_room_without_a_link_is_not_on_the_first_page():
    assert "packs" not in [link.name for link in room_links()]


def test_in_a_kiosk_every_room_is_shut_that_does_not_say_otherwise(window_around, tmp_path):
    context = window_around.context._replace(is_kiosk=True)
    rooms_there = Rooms(context)
    shut = [room.name for room in declarations(rooms, "ROOM") if not room.is_open_in_kiosk]
    for name in shut:
        rooms_there.enter(name)
    rooms_there.edit_lesson(tmp_path / "kites.md")
    rooms_there.read_document(tmp_path / "kites.docx")
    rooms_there.inspect_pack(tmp_path / "kites.lessonpack")
    assert window_around.said == ["That is not to be had on this shared computer."] * (len(shut) + 3)
    assert window_around.page is None and context.navigation.is_at_rest
    assert [link.name for link in room_links(is_kiosk=True)] == ["join_class"]
