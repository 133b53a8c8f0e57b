"""A known lesson opens without being parsed again, and a changed one never opens as it was."""

import os
import shutil
import sys

import pytest
from store.library.pack_of_buses import BUSES

from media_literacy.errors import FileError
from media_literacy.jobs import CancelledError, Job
from media_literacy.lesson import parser
from media_literacy.lesson.occasions import Occasion
from media_literacy.store.database.records import LessonKey


def test_a_lesson_opens_with_its_key_and_its_diagnostics(packs, open_library):
    path = packs / "city" / "lessons" / "buses.md"

    opened = open_library().open_lesson(path)

    assert opened.lesson is not None and opened.lesson.front.title == "Buses"
    assert opened.key == LessonKey("city", "buses")
    assert opened.folder == path.parent
    assert opened.report.file == str(path)
    assert opened.report == parser.read_lesson(path).report


def test_a_known_lesson_is_not_parsed_again(packs, open_library, parsed):
    path = packs / "city" / "lessons" / "buses.md"
    first = open_library().open_lesson(path)

    second = open_library().open_lesson(path)

    assert second == first
    assert parsed == ["buses.md"]


def test_a_known_lesson_opens_without_importing_markdown_or_openssl(packs, open_library, tmp_path):
    import subprocess

    path = packs / "city" / "lessons" / "buses.md"
    library = open_library()
    library.open_lesson(path)
    library.entries(packs)
    program = (
        "import sys; from pathlib import Path\n"
        "from media_literacy.store.library.lesson_library import LessonLibrary\n"
        "library = LessonLibrary(Path(sys.argv[1]))\n"
        "assert len(library.entries(Path(sys.argv[2]))) == 2\n"
        "assert library.open_lesson(Path(sys.argv[3])).lesson.front.title == 'Buses'\n"
        "unwanted = {'markdown_it', 'yaml', 'tomllib', '_hashlib', 'media_literacy.lesson.parser'}\n"
        "print(sorted(unwanted & set(sys.modules)))\n"
    )

    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path / "data"), str(packs), str(path)],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )

    assert done.stdout.strip() == "[]"


def test_a_changed_lesson_is_parsed_again_even_if_size_and_time_are_the_same(packs, open_library):
    path = packs / "city" / "lessons" / "buses.md"
    open_library().open_lesson(path)
    before = path.stat()
    path.write_text(BUSES.replace("title: Buses", "title: Trams"), "utf-8")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))

    opened = open_library().open_lesson(path)

    assert opened.lesson is not None and opened.lesson.front.title == "Trams"


def test_the_list_is_read_from_the_cache(packs, open_library, parsed):
    first = open_library().entries(packs)

    second = open_library().entries(packs)

    assert second == first
    assert parsed == ["buses.md", "parks.md"]


def test_a_lesson_added_to_a_pack_appears(packs, open_library):
    (packs / "city" / "lessons" / "parks.md").rename(packs / "aside.md")
    assert [entry.title for entry in open_library().entries(packs)] == ["Buses"]

    (packs / "aside.md").rename(packs / "city" / "lessons" / "parks.md")

    assert [entry.title for entry in open_library().entries(packs)] == ["Buses", "Parks"]


def test_a_lesson_is_known_for_its_occasion_and_its_level(packs, open_library):
    pack = packs / "city"
    (pack / "forms").mkdir()
    easier = "---\nid: easier\nlevel-of: buses\n---\n# A form\n\nIt rained.\n"
    file, text = pack / "pack.toml", (pack / "pack.toml").read_text()
    file.write_text(text + '[occasions]\nafter = ["forms/a.md"]\n')
    listed: list[tuple[str, Occasion | None, str]] = [("buses", None, ""), ("parks", None, "")]
    assert [(it.key.lesson, it.occasion, it.level_of) for it in open_library().entries(packs)] == listed

    (pack / "forms" / "a.md").write_text(easier)
    listed.append(("easier", Occasion.AFTER, "buses"))
    assert [(it.key.lesson, it.occasion, it.level_of) for it in open_library().entries(packs)] == listed
    kept = open_library().cached_entries(packs)
    assert kept is not None and [(it.key.lesson, it.occasion, it.level_of) for it in kept] == listed

    file.write_text(text + '[occasions]\nseven-weeks = ["forms/a.md"]\n')
    assert open_library().entries(packs)[-1].occasion is Occasion.SEVEN_WEEKS


def test_a_folder_without_packs_lists_nothing(tmp_path, open_library):
    assert open_library().entries(tmp_path / "none") == ()


def test_a_lesson_that_is_opened_while_the_packs_are_read_is_remembered(packs, tmp_path, open_library, monkeypatch):
    own = tmp_path / "one.md"
    own.write_text(BUSES, "utf-8")
    job, library = Job(), open_library()
    monkeypatch.setattr(job, "step", lambda *_step: library.open_lesson(own))

    library.entries(packs, job=job)

    assert [entry.path.name for entry in open_library().opened_before()] == ["one.md"]


def test_a_file_that_is_gone_is_no_longer_listed(tmp_path, open_library):
    (tmp_path / "one.md").write_text(BUSES, "utf-8")
    open_library().open_lesson(tmp_path / "one.md")
    (tmp_path / "one.md").unlink()

    assert open_library().opened_before() == ()


@pytest.mark.parametrize("name", ["missing.md", "folder.md"])
def test_what_is_no_file_is_told(tmp_path, open_library, name):
    (tmp_path / "folder.md").mkdir()

    with pytest.raises(FileError):
        open_library().open_lesson(tmp_path / name)


def test_a_file_without_any_lesson_opens_with_its_diagnostics_and_is_not_listed(tmp_path, open_library):
    (tmp_path / "empty.md").write_bytes(b"")

    opened = open_library().open_lesson(tmp_path / "empty.md")

    assert opened.lesson is None
    assert opened.report.has_errors
    assert open_library().opened_before() == ()


def test_a_pack_that_was_moved_keeps_its_progress(tmp_path, packs, open_library):
    library = open_library()
    before = library.open_lesson(packs / "city" / "lessons" / "buses.md").key
    shutil.move(packs / "city", tmp_path / "moved")

    assert library.open_lesson(tmp_path / "moved" / "lessons" / "buses.md").key == before


def test_an_installed_pack_takes_the_place_of_the_one_that_came_before(tmp_path, packs, open_library):
    for name in ("city", "hills"):
        shutil.copytree(packs / "city", tmp_path / "installed" / name)
    hills = tmp_path / "installed" / "hills" / "pack.toml"
    hills.write_text(hills.read_text().replace('"city"', '"hills"'))
    library = open_library()
    alone = library.entries(packs, tmp_path / "none")
    both = library.entries(packs, tmp_path / "installed")
    assert [entry.path.parts[-4:-2] for entry in alone] == [("packs", "city")] * 2
    assert [entry.path.parts[-4:-2] for entry in both] == [("installed", "city")] * 2 + [("installed", "hills")] * 2
    assert [entry.key.pack for entry in both] == ["city", "city", "hills", "hills"]


def test_the_last_list_is_known_without_a_look_at_the_lessons(packs, open_library):
    first = open_library().entries(packs)

    assert open_library().cached_entries(packs) == first


def test_the_last_list_is_not_taken_when_a_pack_or_a_lesson_came(packs, open_library):
    open_library().entries(packs)
    shutil.copytree(packs / "city", packs / "other")
    assert open_library().cached_entries(packs) is None

    open_library().entries(packs)
    (packs / "city" / "lessons" / "new.md").write_text(BUSES, "utf-8")
    assert open_library().cached_entries(packs) is None


def test_a_list_that_was_never_made_is_not_known(packs, open_library):
    assert open_library().cached_entries(packs) is None
    assert open_library().last_entries(packs) is None


def test_what_was_listed_last_is_known_also_when_packs_came_and_went(packs, tmp_path, open_library):
    installed = tmp_path / "installed"
    shutil.copytree(packs / "city", installed / "hills")
    hills = installed / "hills" / "pack.toml"
    hills.write_text(hills.read_text().replace('"city"', '"hills"'))
    both = open_library().entries(packs, installed)
    shutil.copytree(packs / "city", installed / "other")
    assert open_library().last_entries(packs, installed) == both
    shutil.rmtree(installed / "hills")
    assert [entry.key.pack for entry in open_library().last_entries(packs, installed)] == ["city", "city"]


def test_two_letters_are_enough_to_look_for(packs, open_library):
    library = open_library()
    library.entries(packs)
    assert library.search("bu") and library.search("b") is None


@pytest.mark.parametrize("words", ["", "a", "“”", "- * :", "x bus"])
def test_what_is_too_short_is_not_looked_for_in_texts(packs, open_library, words):
    library = open_library()
    library.entries(packs)
    assert library.search(words) is None


def test_what_was_read_before_somebody_gave_up_is_kept(packs, open_library, parsed):
    job, library = Job(), open_library()
    read = parser.read_lesson

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(parser, "read_lesson", lambda path: (job.cancel(), read(path))[1])
        with pytest.raises(CancelledError):
            library.entries(packs, job=job)
    library.close()
    before = len(parsed)

    open_library().entries(packs)
    assert before >= 1 and len(parsed) == 2
