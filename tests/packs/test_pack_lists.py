"""The lists of a pack: its course, and what it keeps for each occasion."""

from pathlib import Path

from media_literacy.lesson.occasions import Occasion
from media_literacy.packs.pack_toml import Pack, pack_in

HEAD = 'id = "a"\nversion = "1"\ntitle = "A"\nlanguage = "en"\nlicense = "CC0-1.0"\nauthors = ["B"]\nschema = 1\n'
COURSE = 'lessons = ["one.md", "two.md"]\n'
FOLDER = Path("pack")


def read(text: str) -> tuple[Pack, list[tuple[int, str]]]:
    pack, report = pack_in((HEAD + text).encode(), FOLDER, lambda name: "gone" not in name)
    assert pack is not None
    return pack, [(found.start.line, found.code) for found in report.diagnostics]


def test_lessons_are_kept_for_occasions_in_the_order_of_a_course():
    text = COURSE + '[occasions]\nafter = ["b.md"]\nbefore = ["a.md", "c.md"]\n'
    pack, told = read(text)
    assert told == []
    assert list(pack.occasions) == [Occasion.BEFORE, Occasion.AFTER]
    assert [path.name for path in pack.lessons] == ["one.md", "two.md"]
    assert [path.name for path in pack.all_lessons] == ["one.md", "two.md", "a.md", "c.md", "b.md"]
    assert pack.occasion_of(FOLDER / "b.md") is Occasion.AFTER
    assert pack.occasion_of(FOLDER / "one.md") is None


def test_every_occasion_has_its_key():
    keys = ("before", "one-week", "four-weeks", "after", "seven-weeks")
    lists = "".join(f'{key} = ["{key}.md"]\n' for key in keys)
    pack, told = read(f"{COURSE}[occasions]\n{lists}")
    assert told == [] and tuple(pack.occasions) == tuple(Occasion) == keys


def test_what_is_wrong_with_an_occasion_is_told_at_its_place():
    text = (
        COURSE
        + '[occasions]\nbefore = ["gone.md",\n"two.md", "a.md"]\nafter = ["a.md"]\n'
        + 'one-weak = ["b.md"]\nseven-weeks = 7\n'
    )
    pack, told = read(text)
    assert told == [
        (10, "pack-lesson-missing"),
        (11, "lesson-listed-twice"),
        (12, "lesson-listed-twice"),
        (13, "pack-unknown-key"),
        (14, "pack-value"),
    ]
    assert dict(pack.occasions) == {Occasion.BEFORE: (FOLDER / "a.md",)}


def test_an_occasion_that_is_no_list_or_no_table_costs_only_itself():
    pack, told = read(COURSE + 'occasions = ["a.md"]\n')
    assert told == [(9, "pack-value")] and dict(pack.occasions) == {} and len(pack.lessons) == 2


def test_the_word_that_was_meant_is_named():
    report = pack_in((HEAD + COURSE + '[occasions]\none-weak = ["b.md"]\n').encode(), FOLDER, lambda _name: True)[1]
    assert [found.hint for found in report.diagnostics] == ["Did you mean “one-week”?"]
