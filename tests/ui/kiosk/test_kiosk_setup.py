"""What a kiosk is started with."""

import re
from pathlib import Path

import pytest

from media_literacy.errors import AppError
from media_literacy.i18n import use_language
from media_literacy.settings import Settings, save_settings
from media_literacy.store.files.kiosk_pin import FILE_NAME, save_pin
from media_literacy.ui.kiosk.kiosk_setup import KioskSetup, read_setup
from media_literacy.ui.window.desktop.single_instance import JoinRequest


def test_the_look_is_the_one_that_was_chosen_and_nothing_personal_is_taken_over(tmp_path):
    mine = Settings(
        theme="dark", text_size=150, age_group="13-14", not_now="course", search_with="https://s.example/{q}"
    )
    save_settings(mine, tmp_path)
    use_language(None)
    wanted = JoinRequest("192.168.1.20")
    assert read_setup(wanted, tmp_path) == KioskSetup(Settings(theme="dark", text_size=150), None, wanted)


def test_a_pack_is_refused(tmp_path):
    with pytest.raises(AppError, match="no packs") as raised:
        read_setup(Path("course.LESSONPACK"), tmp_path)
    assert "install FILE" in raised.value.hint


def test_a_pin_that_cannot_be_read_keeps_the_kiosk_from_starting(tmp_path):
    (tmp_path / FILE_NAME).write_text("{}")
    with pytest.raises(AppError, match="cannot be read"):
        read_setup(None, tmp_path)


def test_the_teacher_is_told_what_no_program_can_prevent(tmp_path):
    notice = read_setup(None, tmp_path).notice()
    assert [words for words in ("No PIN is set", "--kiosk-pin", "Alt+Tab", "power button") if words not in notice] == []


def test_keys_are_called_as_on_the_system(tmp_path):
    save_pin(tmp_path, "2580")
    setup = read_setup(None, tmp_path)
    assert "Ctrl+Q" in setup.notice("linux") and "Ctrl+Alt+Del" in setup.notice("win32")
    on_a_mac = setup.notice("darwin")
    assert "⌘Q" in on_a_mac and "⌥⌘Esc" in on_a_mac and not re.search("Ctrl|Alt|Windows", on_a_mac)


def test_every_guest_begins_in_the_language_of_the_start(tmp_path):
    save_settings(Settings(language="en"), tmp_path)
    use_language("es")
    assert read_setup(None, tmp_path).settings.language == "es"
    use_language(None)
    assert read_setup(None, tmp_path).settings.language == "en"
