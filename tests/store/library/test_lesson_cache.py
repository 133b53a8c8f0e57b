"""The cache may be damaged, gone or not writable at any time; what is in it is found again, and by its words."""

import os
import sqlite3

import pytest
from store.library.pack_of_buses import BUSES

from media_literacy.store.library import lesson_cache
from media_literacy.store.library.lesson_cache import FILE_NAME, CachedRow, LessonCache
from media_literacy.store.library.lesson_library import LessonLibrary


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


# The cache by itself

ROW = CachedRow("stamp", "crc", b"entry", b"body", "words")


@pytest.fixture
def cache(tmp_path):
    cache = LessonCache(tmp_path / "data")
    yield cache
    cache.close()


def names(cache):
    return sorted(cache.entries_below("/lessons"))


def put(cache, count):
    with cache.batched():
        for number in range(count):
            cache.put(f"/lessons/{number:03}.md", ROW)


def test_a_row_comes_back_and_its_words_are_for_the_search_alone(cache):
    cache.put("/lessons/a.md", ROW)
    assert cache.row("/lessons/a.md") == ROW._replace(words="")
    assert cache.entry("/lessons/a.md") == ("stamp", b"entry")
    assert cache.search(["wor"]) == {"/lessons/a.md"}
    assert cache.row("/lessons/b.md") is cache.entry("/lessons/b.md") is None


def test_what_lies_below_a_folder_is_told_from_its_neighbours(cache):
    for path in ("/lessons/a.md", "/lessons/b/c.md", "/lessons", "/lessons0/a.md", "/lesson/a.md"):
        cache.put(path, ROW)
    assert names(cache) == ["/lessons/a.md", "/lessons/b/c.md"]


def test_what_was_opened_last_comes_first_and_a_list_is_kept_by_its_name(cache):
    put(cache, 3)
    for number in (0, 2, 0):
        cache.note_opened(f"/lessons/{number:03}.md")
    assert cache.opened() == ("/lessons/000.md", "/lessons/002.md")
    cache.put_list("home", "stamp", b"list")
    assert cache.list_of("home") == ("stamp", b"list") and cache.list_of("other") is None


@pytest.mark.parametrize(
    ("lessons", "most_bytes", "left"), [(64, 256, 64), (63, 256, 63), (64, 255, 63), (64, 4, 1), (64, 3, 0)]
)
def test_the_lessons_that_were_kept_first_go_where_there_are_too_many_or_too_large_ones(
    cache, monkeypatch, lessons, most_bytes, left
):
    monkeypatch.setattr(lesson_cache, "MOST_LESSONS", lessons)
    monkeypatch.setattr(lesson_cache, "MOST_BYTES", most_bytes)
    put(cache, 64)
    assert names(cache) == [f"/lessons/{number:03}.md" for number in range(64)][64 - left :]
    assert len(cache.search(["words"])) == left


def test_it_is_looked_whether_there_are_too_many_once_in_64_lessons(cache, monkeypatch):
    monkeypatch.setattr(lesson_cache, "MOST_LESSONS", 10)
    put(cache, 63)
    assert len(names(cache)) == 63
    cache.put("/lessons/063.md", ROW)
    assert len(names(cache)) == 10


def test_twenty_thousand_lessons_and_300_megabytes_are_kept(cache, monkeypatch):
    statements = []
    connect = sqlite3.connect

    def watched(*arguments, **named):
        connection = connect(*arguments, **named)
        connection.set_trace_callback(statements.append)
        return connection

    monkeypatch.setattr(sqlite3, "connect", watched)
    put(cache, 64)
    (limit,) = (statement for statement in statements if statement.startswith("DELETE FROM lesson "))
    assert limit.endswith("WHERE place > 20000 OR bytes > 314572800)")
