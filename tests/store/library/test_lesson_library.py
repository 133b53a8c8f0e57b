"""A known lesson opens without being parsed again, and a changed one never opens as it was."""

import os
import shutil
import sqlite3
import sys

import pytest

from media_literacy.errors import FileError
from media_literacy.jobs import CancelledError, Job
from media_literacy.lesson import parser
from media_literacy.store.database.records import LessonKey
from media_literacy.store.library.lesson_cache import FILE_NAME
from media_literacy.store.library.lesson_library import LessonLibrary

BUSES = """---
lesson: 1
id: buses
title: Buses
minutes: 12
age: 11-14
content-note: A shop closes.
mode: guided
measured: no
---

# Shops fear the buses

Every shop will close.[^every] One did.[^one]

[^every]: **Flag: overclaim.** No source is given for “every”, and the text names a shop that stays open.

[^one]: **Fine: checkable.** It can be looked up in the register.
"""
PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x00\x00\x00\x00:~\x9bU"


@pytest.fixture
def packs(tmp_path):
    pack = tmp_path / "packs" / "city"
    (pack / "lessons").mkdir(parents=True)
    (pack / "pack.toml").write_text(
        'schema = 1\nid = "city"\ntitle = "City news"\nlessons = ["lessons/buses.md", "lessons/parks.md"]\n'
    )
    (pack / "lessons" / "buses.md").write_text(BUSES, "utf-8")
    (pack / "lessons" / "parks.md").write_text("# Parks\n\nThe park is green.\n", "utf-8")
    return tmp_path / "packs"


@pytest.fixture
def parsed(monkeypatch):
    """The names of the files that were parsed, in order."""
    names = []
    read = parser.read_lesson

    def read_and_tell(path):
        names.append(path.name)
        return read(path)

    monkeypatch.setattr(parser, "read_lesson", read_and_tell)
    return names


@pytest.fixture
def open_library(tmp_path):
    """Makes a library as a new start of the app would."""
    made = []

    def make(folder=None):
        made.append(LessonLibrary(folder or tmp_path / "data"))
        return made[-1]

    yield make
    for one in made:
        one.close()


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


def test_a_lesson_is_read_again_when_its_pack_changes(packs, open_library):
    path = packs / "city" / "lessons" / "buses.md"
    open_library().open_lesson(path)
    (packs / "city" / "pack.toml").write_text(
        'schema = 1\nid = "town"\ntitle = "Town"\nlessons = ["lessons/buses.md"]\n'
    )

    assert open_library().open_lesson(path).key == LessonKey("town", "buses")


def test_a_picture_that_is_put_there_later_mends_the_diagnostic(tmp_path, open_library):
    path = tmp_path / "photo.md"
    path.write_text("# Photo\n\nSee.\n\n![A cat](cat.png)\n", "utf-8")
    before = open_library().open_lesson(path)
    (tmp_path / "cat.png").write_bytes(PNG)

    after = open_library().open_lesson(path)

    assert "picture-missing" in [diagnostic.code for diagnostic in before.report.diagnostics]
    assert "picture-missing" not in [diagnostic.code for diagnostic in after.report.diagnostics]


def test_a_picture_that_is_taken_away_is_missed(tmp_path, open_library):
    path = tmp_path / "photo.md"
    path.write_text("# Photo\n\nSee.\n\n![A cat](cat.png)\n", "utf-8")
    (tmp_path / "cat.png").write_bytes(PNG)
    open_library().open_lesson(path)
    (tmp_path / "cat.png").unlink()

    after = open_library().open_lesson(path)

    assert "picture-missing" in [diagnostic.code for diagnostic in after.report.diagnostics]


def test_the_list_shows_the_lessons_of_a_pack_in_its_order(packs, open_library):
    buses, parks = open_library().entries(packs)

    assert buses.path == packs / "city" / "lessons" / "buses.md"
    assert (buses.key, buses.title, buses.pack_title) == (LessonKey("city", "buses"), "Buses", "City news")
    assert (buses.minutes, buses.age, buses.language) == (12, "11-14", "en")
    assert buses.content_note == "A shop closes."
    assert buses.kinds == ("checkable", "overclaim")
    assert [str(mode) for mode in buses.modes] == ["guided"]
    assert not buses.is_measured
    assert buses.sentences == 3
    assert parks.title == "Parks"


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


def test_a_folder_without_packs_lists_nothing(tmp_path, open_library):
    assert open_library().entries(tmp_path / "none") == ()


def test_a_file_by_itself_has_a_key_of_its_own_and_is_remembered(tmp_path, packs, open_library):
    one, other = tmp_path / "one.md", tmp_path / "other.md"
    for path in (one, other):
        path.write_text(BUSES, "utf-8")
    library = open_library()

    keys = [library.open_lesson(path).key for path in (one, other)]
    library.open_lesson(packs / "city" / "lessons" / "buses.md")
    library.open_lesson(one)

    assert keys[0].lesson == keys[1].lesson == "buses"
    assert keys[0].pack != keys[1].pack
    assert keys[0].pack.startswith("file:") and len(keys[0].pack) == 17
    assert [entry.path.name for entry in open_library().opened_before()] == ["one.md", "other.md"]


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


@pytest.mark.parametrize("damage", ["garbage", "empty", "middle", "rows", "folder"])
def test_a_damaged_cache_costs_only_time(tmp_path, packs, open_library, damage):
    path = packs / "city" / "lessons" / "buses.md"
    library = open_library()
    first = library.open_lesson(path)
    library.close()
    cache = tmp_path / "data" / FILE_NAME
    if damage == "garbage":
        cache.write_bytes(os.urandom(20_000))
    elif damage == "empty":
        cache.write_bytes(b"")
    elif damage == "middle":
        with cache.open("r+b") as file:
            file.seek(4096)
            file.write(os.urandom(cache.stat().st_size - 4096))
    elif damage == "rows":
        cache.write_bytes(cache.read_bytes().replace(b"Every shop", b"Every ship"))
    else:
        cache.unlink()
        cache.mkdir()

    assert open_library().open_lesson(path) == first
    assert open_library().open_lesson(path) == first


def test_without_a_folder_a_lesson_is_parsed_once_a_session(packs, parsed):
    path = packs / "city" / "lessons" / "buses.md"
    library = LessonLibrary(None)

    assert library.open_lesson(path) == library.open_lesson(path)
    library.close()

    assert parsed == ["buses.md"]


def test_a_folder_that_cannot_be_used_is_no_hindrance(tmp_path, packs, open_library):
    (tmp_path / "file").write_text("")

    opened = open_library(tmp_path / "file" / "data").open_lesson(packs / "city" / "lessons" / "buses.md")

    assert opened.lesson is not None


def test_after_erasing_no_name_of_a_file_is_left(tmp_path, open_library):
    (tmp_path / "secret-name.md").write_text(BUSES, "utf-8")
    library = open_library()
    library.open_lesson(tmp_path / "secret-name.md")

    library.erase()

    assert library.opened_before() == ()
    library.close()
    left = b"".join(path.read_bytes() for path in (tmp_path / "data").rglob("*") if path.is_file())
    assert b"secret-name" not in left


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
    assert [one.path.parts[-4:-2] for one in alone] == [("packs", "city")] * 2
    assert [one.path.parts[-4:-2] for one in both] == [("installed", "city")] * 2 + [("installed", "hills")] * 2
    assert [one.key.pack for one in both] == ["city", "city", "hills", "hills"]


def test_the_last_list_is_known_without_a_look_at_the_lessons(packs, open_library):
    first = open_library().entries(packs)

    assert open_library().kept_entries(packs) == first


def test_the_last_list_is_not_taken_when_a_pack_or_a_lesson_came(packs, open_library):
    open_library().entries(packs)
    shutil.copytree(packs / "city", packs / "other")
    assert open_library().kept_entries(packs) is None

    open_library().entries(packs)
    (packs / "city" / "lessons" / "new.md").write_text(BUSES, "utf-8")
    assert open_library().kept_entries(packs) is None


def test_a_list_that_was_never_made_is_not_known(packs, open_library):
    assert open_library().kept_entries(packs) is None
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


def found(library, words):
    paths = library.search(words)
    return None if paths is None else sorted(os.path.basename(path) for path in paths)


def test_lessons_are_found_by_beginnings_of_words_in_title_kinds_and_text(packs, open_library):
    library = open_library()
    library.entries(packs)

    assert found(library, "bus") == ["buses.md"]
    assert found(library, "OVERCL") == ["buses.md"]
    assert found(library, "every sho") == ["buses.md"]
    assert found(library, "every zeppelin") == []
    assert found(library, "city") == ["buses.md", "parks.md"]


@pytest.mark.parametrize("words", ["", "a", "“”", "- * :", "x bus"])
def test_what_is_too_short_is_not_looked_for_in_texts(packs, open_library, words):
    library = open_library()
    library.entries(packs)
    assert library.search(words) is None


@pytest.mark.parametrize("words", ['bus" OR "x', "bus* NOT", "text:bus", "NEAR(bus parks)", "bus'); DROP"])
def test_signs_of_the_search_language_are_only_words(packs, open_library, words):
    library = open_library()
    library.entries(packs)
    assert found(library, words) in ([], ["buses.md"], None)
    assert found(library, "parks") == ["parks.md"]


def test_a_lesson_that_was_rewritten_is_found_by_its_new_words_alone(packs, open_library):
    library = open_library()
    library.entries(packs)
    path = packs / "city" / "lessons" / "parks.md"
    path.write_text(path.read_text("utf-8").replace("Parks", "Trees"), "utf-8")
    library.entries(packs)

    assert found(library, "trees") == ["parks.md"]
    assert "parks.md" not in (found(library, "parks") or [])


def test_without_full_text_search_the_library_says_so(tmp_path, packs, open_library):
    library = open_library()
    library.entries(packs)
    library.close()
    with sqlite3.connect(tmp_path / "data" / FILE_NAME) as connection:
        connection.execute("DROP TABLE words")
    connection.close()
    library = open_library()

    assert library.search("buses") is None
    assert len(library.entries(packs)) == 2


def test_a_lesson_that_another_window_kept_is_found_too(tmp_path, packs, open_library):
    library = open_library()
    library.entries(packs)
    assert found(library, "parks") == ["parks.md"]

    (packs / "city" / "lessons" / "parks.md").rename(packs / "city" / "lessons" / "gardens.md")
    other = open_library()
    other.open_lesson(packs / "city" / "lessons" / "gardens.md")

    assert "gardens.md" in (found(library, "parks") or [])


def test_reading_all_lessons_writes_them_together(packs, open_library, monkeypatch):
    """Each transaction is a dozen file operations, which add up on a network home."""
    begun = []
    connect = sqlite3.connect

    def watched(*arguments, **named):
        connection = connect(*arguments, **named)
        connection.set_trace_callback(lambda statement: begun.append(statement) if statement == "BEGIN" else None)
        return connection

    monkeypatch.setattr(sqlite3, "connect", watched)
    assert len(open_library().entries(packs)) == 2
    assert len(begun) == 1


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
