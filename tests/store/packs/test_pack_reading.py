"""A glance at a new pack, and two versions side by side, without reading more than is needed."""

import pytest
from making_packs import LANES, SPOONS, make_folder

from media_literacy.jobs import CancelledError, Job, Step
from media_literacy.lesson.lesson_minutes import minutes_alone
from media_literacy.lesson.parser import read_lesson
from media_literacy.packs.comparing.pack_comparison import compare_packs
from media_literacy.packs.pack_toml import read_pack
from media_literacy.store.packs import pack_reading
from media_literacy.store.packs.pack_reading import glance_at, read_editions


@pytest.fixture
def read(monkeypatch):
    """The names of the lessons whose texts were read."""
    names, original = [], pack_reading.read_lesson

    def noted(path):
        names.append(path.name)
        return original(path)

    monkeypatch.setattr(pack_reading, "read_lesson", noted)
    return names


def glance(folder, **more):
    pack, _report = read_pack(folder)
    assert pack is not None
    return glance_at(pack, folder, **more)


def test_a_glance_has_what_describes_each_lesson_and_the_diagnostics(tmp_path):
    seen = glance(make_folder(tmp_path / "one", {"lanes": LANES, "spoons": SPOONS}))
    assert [front.title for front in seen.fronts] == ["Bus lanes", "The spoon"]
    assert seen.unread == 0
    assert {report.file for report in seen.reports} <= {"lessons/lanes.md", "lessons/spoons.md"}


def test_what_is_kept_for_an_occasion_is_checked_and_not_described(tmp_path, read):
    folder = make_folder(tmp_path / "one", {"lanes": LANES, "spoons": SPOONS})
    file = folder / "pack.toml"
    text = file.read_text().replace(', "lessons/spoons.md"', "")
    file.write_text(text + '\n[occasions]\nafter = ["lessons/spoons.md"]\n')
    assert [front.title for front in glance(folder).fronts] == ["Bus lanes"]
    assert read == ["lanes.md", "spoons.md"]
    old, new, _reports = read_editions(folder, folder)
    assert old is not None and new is not None
    assert [lesson.front.id for lesson in new.lessons] == ["lanes", "spoons"] and compare_packs(old, new) == ()


def test_when_time_is_up_only_the_descriptions_are_read(tmp_path, read):
    folder = make_folder(tmp_path / "one", {"lanes": LANES, "spoons": SPOONS})
    closely, quickly = glance(folder), glance(folder, seconds=-1.0)
    assert read == ["lanes.md", "spoons.md"]
    assert [front.title for front in quickly.fronts] == [front.title for front in closely.fronts]
    assert (quickly.unread, quickly.reports) == (2, ())


def test_minutes_that_an_author_left_out_are_computed_where_the_text_is_read(tmp_path):
    stated = LANES.replace("---\n", "---\nminutes: 33\n", 1)
    folder = make_folder(tmp_path / "one", {"lanes": stated, "spoons": SPOONS})
    spoons = read_lesson(folder / "lessons" / "spoons.md").lesson
    assert spoons is not None
    computed = minutes_alone(spoons)
    assert [front.minutes for front in glance(folder).fronts] == [33, computed]
    assert [front.minutes for front in glance(folder, seconds=-1.0).fronts] == [33, None]


def test_texts_are_looked_through_for_ten_seconds(tmp_path, read, monkeypatch):
    folder = make_folder(tmp_path / "one", {"lanes": LANES, "spoons": SPOONS})
    moments = iter([100.0, 109.9, 110.0])
    monkeypatch.setattr(pack_reading.time, "monotonic", lambda: next(moments))
    assert glance(folder).unread == 1
    assert read == ["lanes.md"]


def test_a_lesson_that_is_no_text_is_left_out_of_a_quick_glance(tmp_path):
    folder = make_folder(tmp_path / "one", {"lanes": LANES, "spoons": SPOONS})
    (folder / "lessons" / "spoons.md").write_bytes(b"\xff\xfe")
    assert [front.title for front in glance(folder, seconds=-1.0).fronts] == ["Bus lanes"]


def test_what_is_the_same_in_both_versions_is_not_read(tmp_path, read):
    old = make_folder(tmp_path / "old", {"lanes": LANES, "spoons": SPOONS})
    new = make_folder(tmp_path / "new", {"lanes": LANES, "spoons": SPOONS.replace("two crowns", "three crowns")})
    before, after, reports = read_editions(old, new)
    assert read == ["spoons.md", "spoons.md"]
    assert before is not None and after is not None
    changes = compare_packs(before, after)
    assert {change.lesson for change in changes} == {"spoons"} and "three crowns" in changes[0].words
    assert all(report.file == "lessons/spoons.md" for report in reports)


def test_a_lesson_that_was_added_or_removed_is_told(tmp_path):
    old = make_folder(tmp_path / "old", {"lanes": LANES})
    new = make_folder(tmp_path / "new", {"lanes": LANES, "spoons": SPOONS})
    for folders in ((old, new), (new, old)):
        before, after, _reports = read_editions(*folders)
        assert before is not None and after is not None
        assert len(compare_packs(before, after)) == 1


def test_a_folder_without_a_pack_has_no_edition(tmp_path):
    folder = make_folder(tmp_path / "old", {"lanes": LANES})
    assert read_editions(tmp_path / "gone", folder)[0] is None


@pytest.mark.parametrize("way", ["glance", "editions"])
def test_each_lesson_is_a_step_and_it_can_be_given_up(tmp_path, way):
    class Impatient(Job):
        def step(self, what: str, done: int = 0, total: int = 0) -> None:
            steps.append(Step(what, done, total))
            if len(steps) == 2:
                self.cancel()
            super().step(what, done, total)

    steps: list[Step] = []
    folder = make_folder(tmp_path / "one", {"lanes": LANES, "spoons": SPOONS})
    count = 2 if way == "glance" else 4
    with pytest.raises(CancelledError):
        glance(folder, job=Impatient()) if way == "glance" else read_editions(folder, folder, Impatient())
    assert steps[-1] == Step(f"Reading lesson 2 of {count}…", 1, count)
