"""The teacher's PIN: kept as a hash, and what cannot be read opens nothing."""

import json

import pytest

from media_literacy.errors import StoreError
from media_literacy.store.files import kiosk_pin
from media_literacy.store.files.kiosk_pin import FILE_NAME, LONGEST, SHORTEST, fault_of_pin, load_pin, save_pin


@pytest.fixture(autouse=True)
def _low_cost(monkeypatch):
    monkeypatch.setattr(kiosk_pin, "COST", 2)


def test_the_pin_matches_and_no_other_does(tmp_path):
    save_pin(tmp_path / "data", "4711")
    pin = load_pin(tmp_path / "data")
    assert pin is not None
    assert [typed for typed in ("4711", " ４７１１ ", "4712", "", "471", "47111") if pin.matches(typed)] == [
        "4711",
        " ４７１１ ",
    ]


def test_the_file_has_no_pin_and_another_salt_each_time(tmp_path):
    hashes = set()
    for _time in range(2):
        save_pin(tmp_path, "open sesame")
        text = (tmp_path / FILE_NAME).read_text()
        hashes.add(json.loads(text)["hash"])
        assert "sesame" not in text
    assert len(hashes) == 2


def test_a_pin_is_neither_too_short_nor_too_long(tmp_path):
    lengths = SHORTEST - 1, SHORTEST, LONGEST, LONGEST + 1
    assert [bool(fault_of_pin("7" * length)) for length in lengths] == [True, False, False, True]
    assert fault_of_pin("    12    ")
    with pytest.raises(StoreError, match="at least 4"):
        save_pin(tmp_path, "123")
    assert load_pin(tmp_path) is None


@pytest.mark.parametrize("damage", ["", "{}", '{"salt": "AA==", "hash": 7}', '{"salt": "AA==", "hash": "é"}', "[]"])
def test_a_damaged_pin_is_none_that_opens(tmp_path, damage):
    (tmp_path / FILE_NAME).write_text(damage)
    with pytest.raises(StoreError, match="cannot be read") as raised:
        load_pin(tmp_path)
    assert "--kiosk-pin" in raised.value.hint


def test_where_it_cannot_be_kept_that_is_told(tmp_path):
    (tmp_path / "data").write_text("a file")
    with pytest.raises(StoreError, match="could not be saved"):
        save_pin(tmp_path / "data", "4711")
    assert load_pin(tmp_path / "data") is None
