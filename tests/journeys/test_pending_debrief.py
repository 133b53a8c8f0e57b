"""Whoever leaves an invented lesson before its end is told of it first, whatever became of its file."""

from contextlib import closing

import pytest
from journeys.building import FOUNDING, NIGHT_BUSES
from journeys.leaving import mark_three
from making_packs import LANES, make_folder
from PySide6.QtCore import Qt
from run_size import IS_LONG

from media_literacy.store.progress.progress_store import ProgressStore
from media_literacy.ui.library.lessons_page import LessonsPage
from media_literacy.ui.reader.reader_page import ReaderPage
from media_literacy.ui.result.debrief_page import DebriefPage
from media_literacy.ui.widgets.message_page import MessagePage

PACK = 'schema = 1\nid = "{id}"\ntitle = "Mine"\nlessons = ["lessons/mine.md"]\n'


BEFORE_AND_AFTER = [("mine", "other"), ("mine", ""), ("", "mine")]
"""The pack around a lesson, if any; in a long run also where nothing changed, and where another one came."""


def test_the_debrief_that_is_pending_comes_first_at_the_next_start(person):
    mark_three(person)
    person.close()

    person.start()
    person.wait_for_page(MessagePage)
    assert "You left “The leaked tape” before its end" in person.texts()
    person.key(Qt.Key.Key_Escape)
    assert isinstance(person.page, MessagePage)
    person.press("See the debrief")
    person.wait_for_page(DebriefPage)
    assert "Setting the record straight" in person.texts()
    person.read_to_end()
    person.press("All lessons")
    person.wait_for_page(LessonsPage)
    person.close()

    person.start()
    person.wait_for_page(LessonsPage)


@pytest.mark.parametrize(
    ("pack_before", "pack_after"),
    [*BEFORE_AND_AFTER, *([("mine", "mine"), ("", ""), ("", "other")] if IS_LONG else [])],
)
def test_a_debrief_is_pending_wherever_its_lesson_lay(person, tmp_path, pack_before, pack_after):
    """In a folder with a pack around it that was never installed, which may be called otherwise since, or gone."""
    lesson = tmp_path / "usb" / "lessons" / "mine.md"
    lesson.parent.mkdir(parents=True)
    lesson.write_bytes(FOUNDING.read_bytes())
    pack = tmp_path / "usb" / "pack.toml"

    def call_pack(id):
        pack.unlink(missing_ok=True)
        if id:
            pack.write_text(PACK.format(id=id))

    call_pack(pack_before)
    person.start(lesson)
    person.press("Begin")
    person.click_sentence("unarmed")
    person.close()
    call_pack(pack_after)

    person.start()
    person.wait_for_page(MessagePage)
    assert "You left “The leaked tape” before its end" in person.texts()
    person.press("See the debrief")
    person.wait_for_page(DebriefPage)
    person.read_to_end()
    person.press("All lessons")
    person.wait_for_page(LessonsPage)
    person.close()

    with closing(ProgressStore.open(person.folder)) as store:
        assert store.pending_debriefs() == ()


def test_a_debrief_whose_lesson_is_gone_keeps_nobody_from_the_lessons(person, tmp_path):
    lesson = tmp_path / "mine.md"
    lesson.write_bytes(FOUNDING.read_bytes())
    person.start(lesson)
    person.press("Begin")
    person.click_sentence("unarmed")
    person.close()
    lesson.rename(tmp_path / "elsewhere.md")

    person.start()
    person.wait_for_page(LessonsPage)
    person.window.open_file(NIGHT_BUSES)
    person.wait_for(lambda: person.window.lesson is not None)


def test_whoever_owes_a_debrief_can_read_on_where_they_were(person):
    mark_three(person)
    person.close()

    person.start()
    person.press("Read on")
    person.wait_for_page(ReaderPage)
    assert person.marks() == ["unarmed", "hands-up", "fed"]


def test_another_lesson_waits_until_the_pending_debrief_was_offered(person):
    mark_three(person)
    person.close()

    person.start(NIGHT_BUSES)
    person.wait_for_page(MessagePage)
    assert "You left “The leaked tape” before its end" in person.texts()


ARTICLE = LANES.replace("id: lanes", "id: {id}").replace("title: Bus lanes", "title: The {id}")


def test_what_was_begun_as_a_lesson_has_its_debrief_also_once_its_pack_keeps_it_for_an_occasion(person):
    texts = {id: ARTICLE.format(id=id) + f"\n# Debrief\n\nThere is no {id}.\n" for id in ("lanes", "parks", "pools")}
    folder = make_folder(person.folder / "packs" / "valley", texts)
    person.start(folder / "lessons" / "parks.md")
    person.press("Guided.")
    person.click_sentence("everybody")
    person.close()
    manifest = (
        (folder / "pack.toml").read_text(encoding="utf-8").replace(', "lessons/parks.md", "lessons/pools.md"', "")
    )
    kept = '[occasions]\nbefore = ["lessons/parks.md", "lessons/pools.md"]\n'
    (folder / "pack.toml").write_text(manifest + kept, encoding="utf-8")

    person.start()
    person.press("See the debrief")
    person.wait_for_page(DebriefPage)
    assert "There is no parks." in person.texts()
