"""What is installed, with what can be done to each pack."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton
from ui.packs.seeing import press, texts

from media_literacy.packs.pack_toml import Pack
from media_literacy.store.packs.installed_packs import InstalledPack
from media_literacy.ui.packs.packs_page import PacksPage
from media_literacy.ui.widgets.labels.set_text import SetText

PACK = Pack("valley", "2.0", "Valley", "en", "CC0-1.0", ("Ann",), (Path("lessons/one.md"),), Path("/packs/valley"))
NEW = InstalledPack(PACK, "ab", None, False)
ELSEWHERE = replace(PACK, folder=Path("/packs/another"))


@pytest.fixture
def page(show, appearance):
    return lambda *packs: show(PacksPage(packs, appearance))


def test_a_pack_says_what_it_holds_and_who_made_it(page):
    assert "1 lesson · version 2.0 · by Ann" in texts(page(NEW))
    found = page(replace(NEW, pack=ELSEWHERE, hides_own=True))
    assert "1 lesson · version 2.0 · by Ann · in the folder “another”" in texts(found)
    assert "It stands in place of the pack that comes with the program." in texts(found)


def test_an_author_whose_name_runs_the_other_way_does_not_tear_the_line(page):
    pack = replace(PACK, authors=("هدى (2)", "Ann"), folder=Path("/packs/another"))
    shown = page(replace(NEW, pack=pack)).findChildren(SetText)
    (line,) = [label for label in shown if "version" in label.text()]
    assert line.text() == "1 lesson · version 2.0 · by هدى (2), Ann · in the folder “another”"
    assert "\u2068by \u2068\u2068هدى (2)\u2069, Ann\u2069\u2069 · in the folder" in line.painted()


def test_no_pack_at_all_says_how_to_get_one(page):
    assert any(text.startswith("No packs are installed yet.") for text in texts(page()))


def test_the_buttons_carry_the_name_of_the_folder(qtbot, page):
    found = page(replace(NEW, pack=ELSEWHERE, before=replace(PACK, version="1.0")))
    with qtbot.waitSignal(found.remove_requested) as removed:
        press(qtbot, found, "Remove “Valley”")
    with qtbot.waitSignal(found.put_back_requested) as put_back:
        press(qtbot, found, "Put version 1.0 back: Valley")
    with qtbot.waitSignal(found.pages_requested) as pages:
        press(qtbot, found, "Web pages of “Valley”, for learners without this program")
    assert removed.args == put_back.args == pages.args == ["another"]


def test_only_a_pack_with_lessons_that_can_be_read_is_given_away_as_pages(page):
    for installed, is_led_to_pages in (
        (NEW, True),
        (replace(NEW, pack=replace(PACK, lessons=())), False),
        (replace(NEW, readable=False), False),
    ):
        words = [button.text() for button in page(installed).findChildren(QAbstractButton)]
        assert ("Web pages…" in words) is is_led_to_pages
