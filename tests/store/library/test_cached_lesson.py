"""What the list shows of a lesson, and what else than its file makes it another one."""

from store.library.pack_of_buses import BUSES

from media_literacy.store.database.records import LessonKey

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x00\x00\x00\x00:~\x9bU"


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
