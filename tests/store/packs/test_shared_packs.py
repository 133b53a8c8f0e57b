"""A pack that was shared is remembered: its description, its lessons and its versions."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from making_packs import LANES, SPOONS, make_folder

from media_literacy.errors import FileError
from media_literacy.store.packs import pack_making
from media_literacy.store.packs.pack_making import make_pack, note_form, plan_for
from media_literacy.store.packs.shared_packs import FILE_NAME, SharedPack, SharedPacks


@pytest.fixture
def shared(tmp_path: Path) -> SharedPacks:
    return SharedPacks(tmp_path / "data")


@pytest.fixture
def lanes(tmp_path: Path) -> Path:
    file = tmp_path / "mine" / "lanes.md"
    file.parent.mkdir()
    file.write_text(LANES, encoding="utf-8")
    (file.parent / "spoons.md").write_text(SPOONS, encoding="utf-8")
    return file


def share(shared: SharedPacks, tmp_path: Path, plan):
    made = make_pack(plan, tmp_path / "made.lessonpack", shared=shared)
    assert made.written.data is not None and made.is_remembered
    return made


def test_the_second_time_the_form_begins_as_it_was_left(shared: SharedPacks, lanes: Path, tmp_path: Path):
    spoons = lanes.with_name("spoons.md")
    plan = replace(
        plan_for(lanes, shared),
        id="two-lanes",
        title="Two lanes",
        authors=("Ann", "Ben"),
        license="CC-BY-4.0",
        version="2.1",
        lessons=(lanes, spoons),
    )
    share(shared, tmp_path, plan)

    again = plan_for(lanes, shared)
    assert (again.id, again.title, again.authors, again.license) == (
        "two-lanes",
        "Two lanes",
        ("Ann", "Ben"),
        "CC-BY-4.0",
    )
    assert again.lessons == (lanes, spoons) and again.last_version == "2.1"
    assert plan_for(spoons, shared).id == "two-lanes"


def test_the_same_contents_keep_their_version_and_others_get_the_next(shared: SharedPacks, lanes: Path, tmp_path: Path):
    share(shared, tmp_path, plan_for(lanes, shared))
    assert plan_for(lanes, shared).version == "1.0.0"
    lanes.write_text(LANES.replace("Shops", "All shops"), encoding="utf-8")
    assert plan_for(lanes, shared).version == "1.0.1"


def test_the_same_version_with_other_contents_is_refused(shared: SharedPacks, lanes: Path, tmp_path: Path):
    plan = plan_for(lanes, shared)
    share(shared, tmp_path, plan)
    before = (tmp_path / "made.lessonpack").read_bytes()
    share(shared, tmp_path, plan)  # the same once more is no other

    for other in (replace(plan, title="Other"), replace(plan, title="Other", version="v1.0")):
        with pytest.raises(FileError) as raised:
            make_pack(other, tmp_path / "made.lessonpack", shared=shared)
        assert "was shared already" in raised.value.message and "1.0.1" in raised.value.hint
    assert (tmp_path / "made.lessonpack").read_bytes() == before
    share(shared, tmp_path, replace(plan, title="Other", version="1.0.1"))


def test_an_earlier_version_is_refused_with_other_contents_as_well(shared: SharedPacks, lanes: Path, tmp_path: Path):
    plan = plan_for(lanes, shared)
    share(shared, tmp_path, plan)
    share(shared, tmp_path, replace(plan, title="Other", version="1.1"))
    with pytest.raises(FileError) as raised:
        make_pack(replace(plan, title="Third"), tmp_path / "made.lessonpack", shared=shared)
    assert "1.2" in raised.value.hint


def test_a_signature_is_no_other_content(shared: SharedPacks, lanes: Path, tmp_path: Path):
    from media_literacy.packs.archive.signature import create_key

    plan = plan_for(lanes, shared)
    share(shared, tmp_path, plan)
    key = tmp_path / "key.pem"
    create_key(key)
    assert make_pack(plan, tmp_path / "made.lessonpack", key, shared=shared).written.signature is not None


def test_what_the_lesson_says_by_now_is_newer_than_the_form(shared: SharedPacks, lanes: Path, tmp_path: Path):
    share(shared, tmp_path, replace(plan_for(lanes, shared), title="Two lanes", license="CC0-1.0"))
    lanes.write_text(LANES.replace("title: Bus lanes", "title: Three lanes\nversion: 3.0"), encoding="utf-8")
    again = plan_for(lanes, shared)
    assert (again.title, again.version, again.license) == ("Three lanes", "3.0", "CC0-1.0")


def test_a_lesson_that_lies_elsewhere_by_now_is_known_by_its_pack(shared: SharedPacks, lanes: Path, tmp_path: Path):
    share(shared, tmp_path, replace(plan_for(lanes, shared), license="CC0-1.0"))
    moved = tmp_path / "other" / "lanes.md"
    moved.parent.mkdir()
    lanes.rename(moved)
    again = plan_for(moved, shared)
    assert again.license == "CC0-1.0" and again.lessons == (moved,) and again.last_version == "1.0.0"


def test_a_folder_of_a_pack_goes_on_with_its_versions(shared: SharedPacks, tmp_path: Path):
    lesson = make_folder(tmp_path / "valley") / "lessons" / "lanes.md"
    plan = plan_for(lesson, shared)
    share(shared, tmp_path, plan)
    lesson.write_text(LANES.replace("Shops", "All shops"), encoding="utf-8")
    again = plan_for(lesson, shared)
    assert again.folder == plan.folder and again.version != plan.version and again.last_version == plan.version


def test_a_form_that_was_left_is_remembered_without_being_shared(shared: SharedPacks, lanes: Path):
    note_form(shared, replace(plan_for(lanes, shared), title="Two lanes", version="7"))
    again = plan_for(lanes, shared)
    assert (again.title, again.version, again.last_version) == ("Two lanes", "7", "")


def test_a_table_that_is_damaged_is_no_table_and_a_damaged_row_hides_no_other(shared: SharedPacks, tmp_path: Path):
    shared.remember(SharedPack("one"), "1", "aa")
    file = tmp_path / "data" / FILE_NAME
    file.write_text(file.read_text().replace('"packs": [', '"packs": [{"id": 3}, 7, '))
    found = shared.with_id("one")
    assert found is not None and dict(found.versions) == {"1": "aa"}
    file.write_text("{")
    assert shared.with_id("one") is None
    shared.remember(SharedPack("two"))
    assert shared.with_id("two") is not None


def test_where_nothing_can_be_kept_the_pack_is_made_and_that_is_said(lanes: Path, tmp_path: Path):
    (tmp_path / "data").write_text("in the way")
    made = make_pack(plan_for(lanes), tmp_path / "made.lessonpack", shared=SharedPacks(tmp_path / "data"))
    assert made.written.data is not None and not made.is_remembered


@pytest.mark.parametrize(("packs", "is_known"), [(199, True), (200, False)])
def test_the_last_200_packs_are_remembered(shared: SharedPacks, tmp_path: Path, packs: int, is_known: bool):
    shared.remember(SharedPack("oldest"), "1", "aa")
    file = tmp_path / "data" / FILE_NAME
    table = json.loads(file.read_text())
    assert table["schema"] == 1
    (row,) = table["packs"]
    file.write_text(json.dumps({**table, "packs": [*({**row, "id": f"pack-{n}"} for n in range(1, packs)), row]}))
    shared.remember(SharedPack("newest"))
    assert (shared.with_id("oldest") is not None) is is_known
    assert shared.with_id("newest") is not None and shared.with_id("pack-1") is not None


def test_the_last_100_versions_of_a_pack_are_remembered(shared: SharedPacks, tmp_path: Path):
    shared.remember(SharedPack("valley"), "1", "aa")
    file = tmp_path / "data" / FILE_NAME
    versions = [[f"1.{number}", "aa"] for number in range(100)]
    table = json.loads(file.read_text())
    table["packs"][0]["versions"] = versions
    file.write_text(json.dumps(table))
    shared.remember(SharedPack("valley"))
    assert len(found_versions(shared)) == 100
    shared.remember(SharedPack("valley"), "2", "bb")
    assert found_versions(shared) == [*(f"1.{number}" for number in range(1, 100)), "2"]


def found_versions(shared: SharedPacks) -> list[str]:
    found = shared.with_id("valley")
    assert found is not None
    return list(found.versions)


def test_where_nothing_can_be_compared_the_next_version_is_proposed(
    shared: SharedPacks, lanes: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    share(shared, tmp_path, plan_for(lanes, shared))
    assert plan_for(lanes, shared).version == "1.0.0"

    def refuse() -> None:
        raise PermissionError("no room for temporary files")

    monkeypatch.setattr(pack_making, "owned_folder", refuse)
    assert plan_for(lanes, shared).version == "1.0.1"
