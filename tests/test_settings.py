"""Settings are found again, and a bad file never keeps the app from starting."""

import json
import os
import resource
import subprocess
import sys
from dataclasses import replace

import pytest
from each_row import each_row
from hypothesis import given
from hypothesis import strategies as st

from media_literacy import settings as module
from media_literacy.errors import StoreError
from media_literacy.settings import (
    AGE_CHOICES,
    ASIDE_NAME,
    FILE_NAME,
    MOTIONS,
    READING_SPEEDS,
    SPACINGS,
    TEXT_SIZES,
    THEMES,
    Settings,
    load_settings,
    save_settings,
    settings_from,
)

EVERY_SETTINGS = st.builds(
    Settings,
    theme=st.sampled_from(THEMES),
    text_size=st.sampled_from(TEXT_SIZES),
    spacing=st.sampled_from(SPACINGS),
    single_letter_keys=st.booleans(),
    motion=st.sampled_from(MOTIONS),
    reading_speed=st.sampled_from(READING_SPEEDS),
    language=st.sampled_from(["", "es", "pt-BR", "zh-Hant"]),
    age_group=st.sampled_from(AGE_CHOICES),
    fact_board=st.booleans(),
    fix_it=st.booleans(),
    prediction=st.booleans(),
    sure_first=st.booleans(),
    search_with=st.sampled_from(["", "https://find.example/?q=%s"]),
    shows_source=st.booleans(),
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)
CHOSEN = Settings(theme="sepia", text_size=150, spacing="wide", single_letter_keys=False, motion="reduced")


def test_without_a_file_there_are_the_defaults_and_no_diagnostic(tmp_path):
    found = load_settings(tmp_path / "not-there")

    assert found == Settings()
    assert found.diagnostic == ""


@given(settings=EVERY_SETTINGS)
def test_what_was_saved_is_loaded(tmp_path_factory, settings):
    folder = tmp_path_factory.mktemp("settings")

    save_settings(settings, folder)

    assert load_settings(folder) == settings
    assert sorted(os.listdir(folder)) == [FILE_NAME]


def test_a_diagnostic_is_never_saved(tmp_path):
    save_settings(replace(CHOSEN, diagnostic="Something was wrong."), tmp_path)

    assert load_settings(tmp_path).diagnostic == ""
    assert "Something" not in (tmp_path / FILE_NAME).read_text("utf-8")


@pytest.mark.parametrize("damaged", [b"", b"{", b"[1]", b"null", b"\xff\xfe\x00", b"[" * 50_000, b" " * 70_000 + b"{}"])
def test_a_damaged_file_is_kept_aside_and_said(tmp_path, damaged):
    (tmp_path / FILE_NAME).write_bytes(damaged)

    found = load_settings(tmp_path)

    assert found == Settings()
    assert ASIDE_NAME in found.diagnostic
    assert (tmp_path / ASIDE_NAME).read_bytes() == damaged
    assert not (tmp_path / FILE_NAME).exists()


def test_a_wrong_value_falls_back_alone(tmp_path):
    wrong = {"version": 1, "theme": "pink", "text_size": 125, "single_letter_keys": 1, "motion": ["full"]}
    (tmp_path / FILE_NAME).write_text(json.dumps(wrong), "utf-8")

    found = load_settings(tmp_path)

    assert found == Settings(text_size=125)
    assert found.diagnostic == ""


def test_values_of_another_type_do_not_pass_for_equal_ones():
    assert settings_from({"text_size": 100.0}).text_size is Settings().text_size
    assert settings_from({"text_size": True, "language": 5}) == Settings()


def test_unknown_keys_are_left_out(tmp_path):
    (tmp_path / FILE_NAME).write_text('{"theme": "dark", "colour": "red", "remark": "Hello."}', "utf-8")

    found = load_settings(tmp_path)
    save_settings(found, tmp_path)

    assert found.diagnostic == ""
    assert "colour" not in json.loads((tmp_path / FILE_NAME).read_text("utf-8"))


def test_a_file_with_a_byte_order_mark_is_read(tmp_path):
    (tmp_path / FILE_NAME).write_bytes(b'\xef\xbb\xbf{"theme": "dark"}')

    assert load_settings(tmp_path).theme == "dark"


@given(st.dictionaries(st.sampled_from(["version", "theme", "text_size", "language", "motion", "x"]), JSON))
def test_any_object_gives_settings_that_are_allowed(found):
    settings = settings_from(found)

    assert settings.version == 1
    assert settings.theme in THEMES
    assert settings.text_size in TEXT_SIZES
    assert settings.motion in MOTIONS


def test_settings_of_a_newer_version_are_read_as_far_as_they_are_understood():
    assert settings_from({"version": 9, "theme": "light", "text_size": "huge"}) == Settings(theme="light")


def test_a_folder_that_cannot_be_made_is_told_with_a_hint(tmp_path):
    (tmp_path / "file").write_text("")

    with pytest.raises(StoreError) as raised:
        save_settings(CHOSEN, tmp_path / "file" / "folder")

    assert raised.value.message and "folder" in raised.value.hint


def test_an_unreadable_file_gives_the_defaults_and_stays(tmp_path):
    (tmp_path / FILE_NAME).mkdir()

    found = load_settings(tmp_path)

    assert found == Settings()
    assert FILE_NAME in found.diagnostic
    assert (tmp_path / FILE_NAME).is_dir()


def test_a_full_disk_leaves_the_settings_that_were_there(tmp_path):
    """The limit on the size of files stands for a full disk; it binds the superuser as well."""
    save_settings(CHOSEN, tmp_path)
    program = (
        "import sys; from pathlib import Path\n"
        "from media_literacy.errors import StoreError\n"
        "from media_literacy.settings import Settings, save_settings\n"
        "try: save_settings(Settings(), Path(sys.argv[1]))\n"
        "except StoreError as fault: print(fault.message)\n"
    )

    done = subprocess.run(
        [sys.executable, "-B", "-c", program, str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": os.path.dirname(os.path.dirname(module.__file__))},
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (10, 10)),
    )

    assert "could not be saved" in done.stdout
    assert load_settings(tmp_path) == CHOSEN
    assert sorted(os.listdir(tmp_path)) == [FILE_NAME]


@pytest.mark.parametrize(("size", "theme"), [(64 * 1024, "dark"), (64 * 1024 + 1, "system")])
def test_a_file_of_64_kilobytes_is_read_and_a_larger_one_is_set_aside(tmp_path, size, theme):
    (tmp_path / FILE_NAME).write_bytes(b'{"theme": "dark"}'.ljust(size))
    assert load_settings(tmp_path).theme == theme


@each_row(("tag", "language"), [("de-" + "a" * 32, "de-" + "a" * 32), ("de-" + "a" * 33, ""), ("d!", "")])
def test_a_language_has_at_most_35_letters_digits_and_hyphens(tag, language):
    assert settings_from({"language": tag}).language == language


def test_an_address_to_search_with_is_taken_only_where_it_can_be_used():
    for address in ("http://find.example/?q=%s", "https://find.example/", "%s", 5, None):
        assert settings_from({"search_with": address}).search_with == "", address
    assert settings_from({"search_with": "https://find.example/%s"}).search_with == "https://find.example/%s"
