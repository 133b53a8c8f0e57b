import stat
from pathlib import Path

import pytest
from each_row import each_row

from media_literacy.store.classes.record_settings import (
    FILE_NAME,
    LONGEST_TEXT,
    PASSWORD_NAME,
    Password,
    RecordSettings,
    class_key,
    delete_class_keys,
    load_password,
    load_record_settings,
    save_password,
    save_record_settings,
)

CLASS = "0123456789abcdef" * 2


def test_nothing_is_sent_before_somebody_wants_it(tmp_path: Path):
    assert load_record_settings(tmp_path / "none") == RecordSettings() and not RecordSettings().is_on


def test_settings_come_back_and_the_password_is_not_among_them(tmp_path: Path):
    settings = RecordSettings(True, False, "https://records.example/xAPI", "school", "/etc/ca.pem", 12.5)
    save_record_settings(settings, tmp_path / "classes")
    save_password(Password("geheim: ü"), tmp_path / "classes")
    assert load_record_settings(tmp_path / "classes") == settings
    assert load_password(tmp_path / "classes") == Password("geheim: ü")
    assert "geheim" not in (tmp_path / "classes" / FILE_NAME).read_text("utf-8")
    assert "geheim" not in f"{Password('geheim')!r} {Password('geheim')}"


@each_row(
    ("text", "kept"),
    [
        ("{", RecordSettings()),
        ('{"is_on": 1, "address": "a\\nb", "user": "u", "since": "x"}', RecordSettings(user="u")),
        ('{"user": "' + "u" * LONGEST_TEXT + '"}', RecordSettings(user="u" * LONGEST_TEXT)),
        ('{"user": "' + "u" * (LONGEST_TEXT + 1) + '"}', RecordSettings()),
    ],
    ids=["no JSON", "wrong types", "as long as can be", "too long"],
)
def test_what_a_file_says_wrongly_counts_for_nothing(tmp_path_factory: pytest.TempPathFactory, text: str, kept: object):
    folder = tmp_path_factory.mktemp("settings")
    (folder / FILE_NAME).write_text(text, "utf-8")
    assert load_record_settings(folder) == kept


def test_the_password_is_for_its_owner_alone_even_where_its_file_was_open_to_all(tmp_path: Path):
    file = tmp_path / PASSWORD_NAME
    file.write_text("old")
    file.chmod(0o644)
    save_password(Password("new"), tmp_path)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    file.write_text("by hand\n")
    assert load_password(tmp_path) == Password("by hand")
    save_password(Password(""), tmp_path)
    assert not file.exists() and load_password(tmp_path) == Password("")


def test_the_key_of_a_class_stays_the_same_until_it_is_deleted(tmp_path: Path):
    key = class_key(CLASS, tmp_path)
    assert len(key) == 32 and class_key(CLASS, tmp_path) == key != class_key("f" * 32, tmp_path)
    assert all(stat.S_IMODE(file.stat().st_mode) == 0o600 for file in tmp_path.iterdir())
    delete_class_keys([CLASS, "e" * 32], tmp_path)
    assert class_key(CLASS, tmp_path) != key
    with pytest.raises(ValueError, match="x"):
        class_key("../x", tmp_path)
