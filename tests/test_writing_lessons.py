"""Every example in the guide for authors is a lesson that the check has nothing against."""

import importlib.util
import re
import tomllib
from pathlib import Path

from each_row import each_row

from media_literacy.authoring.guide import read_guide
from media_literacy.cli.registry import all_commands
from media_literacy.lesson.model import Bearing
from media_literacy.lesson.occasions import Occasion
from media_literacy.lesson.parser import parse_lesson
from media_literacy.lesson.text_blocks import BlockKind
from media_literacy.lesson.vocabulary.explanation_lengths import YOUNG, explanation_length
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.packs.pack_check import check_pack

CHECKOUT = Path(__file__).parent.parent
GUIDE = (CHECKOUT / "docs" / "writing-lessons.md").read_text(encoding="utf-8")
COMMANDS = re.findall(r"^    python3 run\.py (\w+) [\w.]", GUIDE, re.MULTILINE)
EXAMPLES = re.findall(r"^```markdown\n(.*?)^```", GUIDE, re.DOTALL | re.MULTILINE)


def test_the_guide_shows_a_small_lesson_and_a_whole_one() -> None:
    assert len(EXAMPLES) == 2


@each_row("example", EXAMPLES, ids=["small", "whole"])
def test_the_check_has_nothing_against_an_example(example: str) -> None:
    parsed = parse_lesson(example.encode(), Path("example.md"))

    assert parsed.lesson is not None
    assert [(diagnostic.code, diagnostic.message) for diagnostic in parsed.report.diagnostics] == []


def test_the_whole_lesson_uses_every_field_and_every_part() -> None:
    lesson = parse_lesson(EXAMPLES[-1].encode(), Path("example.md")).lesson
    assert lesson is not None
    notes = [note for sentence in lesson.article.sentences for note in sentence.notes]

    assert any(note.hints for note in notes) and any(note.evidence for note in notes)
    assert any(note.how_to_check for note in notes) and any(note.fix for note in notes)
    assert any(sentence.clashes for sentence in lesson.article.sentences)
    assert (
        lesson.leave and lesson.leave.searches[0].bearing is Bearing.HOLDS and len(lesson.leave.searches[0].hits) == 3
    )
    assert lesson.cards and lesson.discussion and lesson.debrief and lesson.teacher_notes


def test_every_kind_that_the_guide_names_is_in_the_catalogue() -> None:
    catalogue = load_catalogue()
    named = re.search(r"Flag and Check take(.*?)\. Fine takes(.*?);", GUIDE, re.DOTALL)
    assert named

    flags, signs = (re.findall(r"`([^`]+)`", part) for part in named.groups())
    assert flags and all((kind := catalogue.find(name, "en")) and not kind.is_good_sign for name in flags)
    assert signs and all((kind := catalogue.find(name, "en")) and kind.is_good_sign for name in signs)


def test_every_file_that_the_guide_links_is_there() -> None:
    prose = re.sub(r"^```.*?^```", "", GUIDE, flags=re.DOTALL | re.MULTILINE)
    linked = re.findall(r"(?<!!)\[[^\]]+\]\((?!#)([\w./-]+)\)", prose)

    assert linked
    assert [name for name in linked if not (CHECKOUT / "docs" / name).exists()] == []


def test_the_page_is_made_of_the_guide_that_the_app_shows() -> None:
    found = importlib.util.spec_from_file_location("page", CHECKOUT / "docs" / "pictures" / "page.py")
    assert found is not None and found.loader is not None
    page = importlib.util.module_from_spec(found)
    found.loader.exec_module(page)

    assert page.page_from((CHECKOUT / page.GUIDE).read_text(encoding="utf-8")) == GUIDE


def test_the_app_shows_ten_steps_with_pictures_and_everything_that_follows_them() -> None:
    guide = read_guide()
    pictures = {
        section.step for section in guide.sections if any(block.kind is BlockKind.PICTURE for block in section.blocks)
    }

    assert [section.step for section in guide.sections if section.step] == list(range(1, 11))
    assert pictures >= {1, 2, 3, 4, 5, 7, 8, 9, 10}
    assert [section.heading for section in guide.sections if not section.step] == [
        "Later",
        "For those who like to type",
    ]


def test_a_language_without_a_guide_of_its_own_gets_the_english_one() -> None:
    assert read_guide("tlh-Latn") == read_guide()


def test_every_command_that_the_guide_shows_is_there() -> None:
    assert {name for name in COMMANDS if name != "library"} <= {command.name for command in all_commands()}
    assert {"check", "outline", "print", "import", "pack", "install"} <= set(COMMANDS)


def test_the_pack_of_the_guide_holds_its_lesson_and_the_check_finds_no_error(tmp_path: Path) -> None:
    text = "\n".join(re.findall(r"^```toml\n(.*?)^```", GUIDE, re.DOTALL | re.MULTILINE))
    (tmp_path / "pack.toml").write_text(text, encoding="utf-8")
    described = tomllib.loads(text)
    for name in (*described["lessons"], *(name for names in described["occasions"].values() for name in names)):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        lesson = EXAMPLES[-1].replace("id: harbour-bell", f"id: {Path(name).stem}")
        (tmp_path / name).write_text(lesson, encoding="utf-8")

    checked = check_pack(tmp_path)
    assert checked.pack is not None and checked.pack.title == "News from Norhaven"
    assert tuple(checked.pack.occasions) == tuple(Occasion)
    assert not any(report.has_errors for report in checked.reports)


def test_the_guide_asks_for_as_many_words_as_the_form() -> None:
    usual, young = explanation_length(""), explanation_length("11-14")
    text = " ".join(GUIDE.split())
    assert f"in {usual.low} to {usual.high} words, up to {usual.most} where two facts are compared" in text
    assert f"for readers under {YOUNG}, in {young.low} to {young.high}" in text
