"""What the tests of our own lessons share: where they lie, and short ways to look into one."""

from functools import cache
from pathlib import Path

from media_literacy.lesson.model import Lesson, Note, Sentence, Verdict
from media_literacy.lesson.occasions import Occasion
from media_literacy.lesson.parser import read_lesson
from media_literacy.lesson.text_blocks import Block
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.packs.pack_toml import Pack, read_pack
from media_literacy.resources import lessons_folder

PACK, COURSE, SPANISH = (lessons_folder() / name for name in ("first-steps", "reading-term", "primeros-pasos"))
PACK_FILES, COURSE_FILES, SPANISH_FILES = (sorted((pack / "lessons").glob("*.md")) for pack in (PACK, COURSE, SPANISH))
OCCASION_FILES = sorted(file for folder in ("boosters", "forms") for file in (COURSE / folder).glob("*.md"))
FILES = [*PACK_FILES, *COURSE_FILES, *SPANISH_FILES]
FOUNDING = "leaked-tape"
WITH_FAULTS = "night-buses"
NOTHING_WRONG = "ferry-clock"


def file_of(name: str) -> Path:
    (file,) = (file for file in [*FILES, *OCCASION_FILES] if file.stem == name)
    return file


@cache
def our_lesson(name: str) -> Lesson:
    lesson = read_lesson(file_of(name)).lesson
    assert lesson is not None
    return lesson


@cache
def _course_pack() -> Pack:
    pack, _report = read_pack(COURSE)
    assert pack is not None
    return pack


def course() -> tuple[Lesson, ...]:
    """The lessons of the course in the order of its pack, without the easier levels of some of them."""
    return tuple(lesson for lesson in map(our_lesson, _names(_course_pack().lessons)) if not lesson.front.level_of)


def easier_levels() -> tuple[Lesson, ...]:
    return tuple(lesson for lesson in map(our_lesson, _names(_course_pack().lessons)) if lesson.front.level_of)


def kept_for(occasion: Occasion) -> tuple[Lesson, ...]:
    """The articles that the course keeps for an occasion, in order."""
    return tuple(map(our_lesson, _names(_course_pack().occasions.get(occasion, ()))))


def _names(files: tuple[Path, ...]) -> list[str]:
    return [file.stem for file in files]


def folded(text: str) -> str:
    return " ".join(text.split())


def all_notes(lesson: Lesson) -> list[Note]:
    return [note for sentence in lesson.article.sentences for note in sentence.notes]


def explanation_of(note: Note) -> str:
    return folded(" ".join(block.text for block in note.explanation))


def with_verdict(lesson: Lesson, verdict: Verdict) -> list[Sentence]:
    return [sentence for sentence in lesson.article.sentences if sentence.verdict is verdict]


def is_decoy(sentence: Sentence) -> bool:
    """Whether it looks like a red flag and is sound."""
    catalogue = load_catalogue()
    return sentence.verdict is Verdict.FINE and any(
        catalogue.kind(note.kind).strength is not None for note in sentence.notes
    )


def links_in(blocks: tuple[Block, ...]) -> list[str]:
    return [run.link for block in blocks for run in block.runs if run.link and run.link.startswith("#")]


def links_of(note: Note) -> list[str]:
    """The links to places in the lesson in what a note shows, now or afterwards."""
    runs = [run for block in note.explanation for run in block.runs] + [*note.afterwards]
    return [run.link for run in runs if run.link and run.link.startswith("#")]
