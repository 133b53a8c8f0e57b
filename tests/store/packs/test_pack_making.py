"""A pack is made of lessons where they lie: the same plan gives the same bytes, with all that belongs to them."""

import io
import tomllib
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from making_packs import LANES, SPOONS, make_folder
from packs.archive.made_packs import picture

from media_literacy.errors import FileError
from media_literacy.lesson.parser import parse_lesson
from media_literacy.packs.archive.extracting import open_archive
from media_literacy.packs.archive.signature import create_key
from media_literacy.store.packs import pack_making
from media_literacy.store.packs.pack_making import candidates, make_pack, plan_for


@pytest.fixture
def lanes(tmp_path: Path) -> Path:
    """A lesson that belongs to no pack."""
    file = tmp_path / "mine" / "lanes.md"
    file.parent.mkdir()
    file.write_text(LANES, encoding="utf-8")
    return file


def names_in(data: bytes) -> list[str]:
    return zipfile.ZipFile(io.BytesIO(data)).namelist()


def described(data: bytes) -> dict[str, object]:
    return tomllib.loads(zipfile.ZipFile(io.BytesIO(data)).read("pack.toml").decode())


def empty(folder: Path) -> Path:
    folder.mkdir()
    return folder


def made(plan, tmp_path: Path, key: Path | None = None) -> bytes:
    target = tmp_path / "made.lessonpack"
    written = make_pack(plan, target, key).written
    assert written.data is not None, written.report
    assert target.read_bytes() == written.data
    return written.data


def test_a_lesson_by_itself_gives_the_plan_its_name(lanes: Path):
    plan = plan_for(lanes)
    assert (plan.id, plan.title, plan.version, plan.lessons) == ("lanes", "Bus lanes", "1.0.0", (lanes,))


def test_what_was_made_can_be_opened(lanes: Path, tmp_path: Path):
    made(plan_for(lanes), tmp_path)
    opened = open_archive(tmp_path / "made.lessonpack", empty(tmp_path / "out"))
    assert opened.pack is not None
    assert (opened.pack.title, opened.signature) == ("Bus lanes", None)
    assert (tmp_path / "out" / "lessons" / "lanes.md").read_text(encoding="utf-8") == LANES


def test_the_same_plan_gives_the_same_bytes(lanes: Path, tmp_path: Path):
    key = tmp_path / "key.pem"
    create_key(key)
    for each in (None, key):
        assert made(plan_for(lanes), tmp_path, each) == made(plan_for(lanes), tmp_path, each)


def test_a_key_signs_the_pack(lanes: Path, tmp_path: Path):
    key = tmp_path / "key.pem"
    create_key(key)
    made(plan_for(lanes), tmp_path, key)
    assert open_archive(tmp_path / "made.lessonpack", empty(tmp_path / "out")).signature is not None


def test_a_lesson_in_a_pack_uses_that_packs_plan(tmp_path: Path):
    folder = make_folder(tmp_path / "valley", {"spoons": SPOONS, "lanes": LANES}, version="2.1")
    plan = plan_for(folder / "lessons" / "lanes.md")
    assert (plan.id, plan.title, plan.version, plan.authors) == ("valley", "Valley", "2.1", ("A. Teacher",))
    assert described(made(plan, tmp_path))["lessons"] == ["lessons/spoons.md", "lessons/lanes.md"]


def test_the_plan_of_a_pack_says_of_it_all_that_its_file_says(tmp_path: Path):
    folder = make_folder(tmp_path / "valley")
    file = folder / "pack.toml"
    file.write_text(file.read_text() + 'min-app = "0.1"\n')
    assert described(made(plan_for(folder / "lessons" / "lanes.md"), tmp_path)) == tomllib.loads(file.read_text())


def test_a_lesson_that_its_pack_does_not_list_comes_last(tmp_path: Path):
    folder = make_folder(tmp_path / "valley", {"spoons": SPOONS})
    new = folder / "lessons" / "a-new-one.md"
    new.write_text(LANES, encoding="utf-8")
    assert [lesson.name for lesson in plan_for(new).lessons] == ["spoons.md", "a-new-one.md"]


def test_lessons_keep_their_places_in_a_packs_folder(tmp_path: Path):
    folder = make_folder(tmp_path / "valley")
    (folder / "lessons" / "more").mkdir()
    (folder / "lessons" / "more" / "lanes.md").write_text(LANES.replace("id: lanes", "id: more"), encoding="utf-8")
    file = folder / "pack.toml"
    file.write_text(file.read_text().replace('"lessons/lanes.md"', '"lessons/lanes.md", "lessons/more/lanes.md"'))
    data = made(plan_for(folder / "lessons" / "lanes.md"), tmp_path)
    assert {"lessons/lanes.md", "lessons/more/lanes.md"} <= set(names_in(data))


def test_what_a_pack_keeps_for_its_occasions_comes_along(tmp_path: Path):
    folder = make_folder(tmp_path / "valley")
    (folder / "forms").mkdir()
    (folder / "forms" / "a.md").write_text(SPOONS, encoding="utf-8")
    file = folder / "pack.toml"
    file.write_text(file.read_text() + '\n[occasions]\nbefore = ["forms/a.md"]\n')
    for lesson in ("lessons/lanes.md", "forms/a.md"):
        plan = plan_for(folder / lesson)
        assert [lesson.name for lesson in plan.lessons] == ["lanes.md"]
        assert [found.path.name for found in candidates(plan)] == ["lanes.md"]
        data = made(plan, tmp_path)
        assert described(data) == tomllib.loads(file.read_text()) and "forms/a.md" in names_in(data)


def test_a_pack_of_lessons_alone_names_the_version_that_knows_what_they_use(tmp_path: Path):
    for front, min_app in (("", None), ("aids: none\n", "0.1.0")):
        lesson = tmp_path / "lanes.md"
        lesson.write_text(LANES.replace("---\n", f"---\n{front}", 1), encoding="utf-8")
        assert described(made(plan_for(lesson), tmp_path)).get("min-app") == min_app


def test_pictures_and_licences_come_along(tmp_path: Path):
    folder = make_folder(tmp_path / "valley", {"lanes": LANES + "\n![A lane](media/lane.png)\n"})
    (folder / "lessons" / "media").mkdir()
    (folder / "lessons" / "media" / "lane.png").write_bytes(picture())
    (folder / "lessons" / "media" / "other.png").write_bytes(picture())
    (folder / "LICENSES").mkdir()
    (folder / "LICENSES" / "CC0-1.0.txt").write_text("Free.\n")
    names = names_in(made(plan_for(folder / "lessons" / "lanes.md"), tmp_path))
    assert "lessons/media/lane.png" in names and "LICENSES/CC0-1.0.txt" in names
    assert "lessons/media/other.png" not in names


def test_what_lies_beside_the_lesson_is_offered_after_it(lanes: Path):
    (lanes.parent / "a-spoon.md").write_text(SPOONS, encoding="utf-8")
    (lanes.parent / "README.md").write_text("# Read me\n\nWords.\n")
    (lanes.parent / "CHANGELOG.md").write_text("# Changes\n\nWords.\n")
    (lanes.parent / "empty.md").write_text("")
    offered = candidates(plan_for(lanes))
    assert [(candidate.path.name, candidate.title) for candidate in offered] == [
        ("lanes.md", "Bus lanes"),
        ("a-spoon.md", "The spoon"),
    ]


def test_a_text_without_an_article_is_no_plan(tmp_path: Path):
    file = tmp_path / "empty.md"
    file.write_text("")
    with pytest.raises(FileError, match="no article"):
        plan_for(file)


def test_a_lesson_that_is_gone_is_named_and_nothing_is_written(lanes: Path, tmp_path: Path):
    plan = plan_for(lanes)
    lanes.unlink()
    with pytest.raises(FileError) as raised:
        make_pack(plan, tmp_path / "made.lessonpack")
    assert "lanes.md" in raised.value.message
    assert not (tmp_path / "made.lessonpack").exists()


def test_a_pack_that_opening_would_refuse_leaves_the_file_before_it_alone(lanes: Path, tmp_path: Path):
    target = tmp_path / "made.lessonpack"
    target.write_bytes(b"the one before")
    plan = replace(plan_for(lanes), id="con")
    written = make_pack(plan, target).written
    assert written.data is None and written.report.has_errors
    assert target.read_bytes() == b"the one before"


def test_a_place_that_cannot_be_written_to_is_said(lanes: Path, tmp_path: Path):
    with pytest.raises(FileError, match="could not be saved"):
        make_pack(plan_for(lanes), tmp_path / "nowhere" / "made.lessonpack")


def test_what_only_shows_over_the_whole_pack_is_advice(lanes: Path, tmp_path: Path):
    advice = make_pack(replace(plan_for(lanes), license=""), tmp_path / "made.lessonpack").advice
    assert any("licence" in diagnostic.message for diagnostic in advice)


def test_odd_letters_in_the_details_come_out_as_they_went_in(lanes: Path, tmp_path: Path):
    title = 'Lanes "and" \\ more\u0007\n\u007f ₤'
    make_pack(replace(plan_for(lanes), title=title), tmp_path / "made.lessonpack")
    assert described((tmp_path / "made.lessonpack").read_bytes())["title"] == title


def test_a_lesson_with_errors_is_in_no_pack(tmp_path: Path) -> None:
    lesson = tmp_path / "bad.md"
    lesson.write_text("# News\n\nKites are banned.[^ban]\n\n[^ban]: **Flagg: nonsense.** No such thing.\n")
    target = tmp_path / "bad.lessonpack"

    made = make_pack(plan_for(lesson), target)

    assert made.faulty == ("bad.md",)
    assert not target.exists()


@pytest.mark.parametrize(("beside", "titles"), [(199, 200), (200, 200)])
def test_two_hundred_lessons_are_offered(lanes: Path, monkeypatch: pytest.MonkeyPatch, beside: int, titles: int):
    plan, parsed = plan_for(lanes), parse_lesson(LANES.encode(), lanes)
    names = [lanes.with_name(f"{number}.md") for number in range(beside)]
    monkeypatch.setattr(pack_making, "written_lessons", lambda _folder: names)
    monkeypatch.setattr(pack_making, "read_lesson", lambda _file: parsed)
    assert len(candidates(plan)) == titles
