"""The crosswalk to frameworks as data."""

import re
from pathlib import Path

from damaged_data import forget
from each_row import each_row

from media_literacy.lesson.model import KindId
from media_literacy.lesson.vocabulary.data_files import data_faults
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.lesson.vocabulary.standards import Framework, alignment_of, load_frameworks, read_framework
from media_literacy.resources import assets_folder

FRAMEWORKS = load_frameworks()


def test_the_eight_frameworks_are_there():
    assert {framework.id for framework in FRAMEWORKS} == {
        *("aasl", "common-core", "digcomp", "digcomp-3", "iste", "pisa-reading", "sift", "unesco-mil")
    }


def test_every_framework_that_came_along_says_how_its_codes_were_checked():
    files = sorted((assets_folder() / "standards").glob("*.toml"))
    heads = {file.stem: file.read_text(encoding="utf-8").partition("\nframework")[0] for file in files}
    assert [name for name, head in heads.items() if not re.search(r"Checked on\s[#\s]*\d+ \w+ 20\d\d", head)] == []


@each_row("framework", FRAMEWORKS, ids=lambda framework: framework.id)
def test_every_kind_that_a_framework_names_is_in_the_catalogue(framework: Framework):
    known = {kind.id for kind in load_catalogue()}
    assert all(standard.kinds and standard.kinds <= known for standard in framework.standards)


@each_row("framework", FRAMEWORKS, ids=lambda framework: framework.id)
def test_a_framework_names_each_standard_once_and_in_words(framework: Framework):
    ids = [standard.id for standard in framework.standards]
    assert ids and len(ids) == len(set(ids))
    assert all(standard.text.endswith(".") for standard in framework.standards)


def test_every_kind_serves_some_standard():
    assert [kind.id for kind in load_catalogue().kinds if not alignment_of([kind.id])] == []


def test_a_lesson_on_pictures_is_aligned_with_tracing():
    assert ("sift", "Trace claims, quotes and media") in alignment_of([KindId("picture")])
    assert ("sift", "Stop") not in alignment_of([KindId("picture")])


def test_a_lesson_without_kinds_is_aligned_with_nothing():
    assert alignment_of([]) == ()


def test_a_teacher_can_add_a_framework_as_a_file(tmp_path: Path):
    path = tmp_path / "school.toml"
    path.write_text('title = "Our school"\n[[entry]]\nid = "R1"\ntext = "Read."\nkinds = ["role"]\n', encoding="utf-8")
    framework = read_framework(path)
    assert (framework.id, framework.title, framework.standards[0].id) == ("school", "Our school", "R1")


def test_an_entry_without_an_id_is_reported_with_its_line(tmp_path: Path):
    path = tmp_path / "school.toml"
    path.write_text('title = "Our school"\n[[entry]]\nid = "R1"\n[[entry]]\nid = 5\n', encoding="utf-8")
    forget()
    assert [standard.id for standard in read_framework(path).standards] == ["R1"]
    (fault,) = data_faults()
    assert f"{path}, line 5: This entry has no id" in fault.message
    forget()
