"""What holds for the rules over a pack whatever its files say."""

import itertools
import random
from pathlib import Path

import pytest
from all_codes import CODES
from hypothesis import given, settings
from hypothesis import strategies as st

from media_literacy.diagnostics import FILE_START, Location, SourceRange
from media_literacy.lesson.parser import parse_lesson
from media_literacy.packs.checks import PACK_RULES, run_pack_checks
from media_literacy.packs.pack_check import check_pack
from media_literacy.packs.pack_toml import Pack, pack_in
from media_literacy.packs.pack_toml_places import find_places

VERDICTS = ("Flag: contradiction", "Fine: contradiction", "Check: no source", "Fine: can be checked", "Flag: role")
SIGNS = st.sampled_from(
    ['id = "a"', "lessons = [", '"x.md"', "]", ",", "\n", "# [", "[table]", "'", '"', "=", 'version = "1"', "\\", "\t"]
)


def lesson_with(verdicts: list[str], front: str = "") -> str:
    """An article with a note on every sentence, in these verdicts."""
    text = " ".join(f"The Mill League met {number} times.[^n{number}]" for number, _verdict in enumerate(verdicts))
    notes = "\n\n".join(f"[^n{number}]: **{verdict}.** It did." for number, verdict in enumerate(verdicts))
    return f"---\nlanguage: en\n{front}---\n# News\n\n{text}\n\n{notes}\n"


def pack_of(texts: list[str]) -> tuple[Pack, list]:
    files = [Path(f"lessons/{number}.md") for number, _text in enumerate(texts)]
    pack = Pack("valley", "1.0.0", "Valley", "en", "", (), tuple(files), Path("no-such-folder"))
    drafts = [parse_lesson(text.encode(), file).draft for text, file in zip(texts, files, strict=True)]
    return pack, [draft for draft in drafts if draft is not None]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.sampled_from(VERDICTS), max_size=9), max_size=6))
def test_every_diagnostic_on_a_pack_lies_in_one_of_its_files(verdicts: list[list[str]]):
    pack, drafts = pack_of([lesson_with(verdict) for verdict in verdicts])
    files = {pack.folder / "pack.toml", *pack.lessons}
    for file, one in run_pack_checks(pack, drafts):
        assert one.code in CODES and one.hint
        assert file in files


@settings(max_examples=200, deadline=None)
@given(st.lists(SIGNS, max_size=40).map("".join))
def test_places_in_any_text_lie_in_it(text: str):
    places = find_places(text)
    lines = text.split("\n")
    for where in itertools.chain(places.keys.values(), *places.items.values()):
        assert where.start < where.end
        for place in (where.start, where.end):
            assert 1 <= place.line <= len(lines)
            assert 1 <= place.column <= len(lines[place.line - 1]) + 1


def test_the_places_of_keys_and_of_the_texts_in_lists():
    places = find_places('id = "a"\nlessons = [  # "not this"\n  "one.md", \'two.md\',\n]\n[more]\ntitle = "x"\n')
    assert places.key("id") == SourceRange(Location(1, 1), Location(1, 3))
    assert places.items["lessons"] == (
        SourceRange(Location(3, 3), Location(3, 11)),
        SourceRange(Location(3, 13), Location(3, 21)),
    )
    assert places.key("title") == FILE_START
    assert places.item("lessons", 5) == SourceRange(Location(2, 1), Location(2, 8))


def test_flags_that_lots_have_placed_are_no_pattern():
    lots = random.Random(7)
    told = 0
    for _pack in range(60):
        texts = []
        for _lesson in range(4):
            verdicts = ["Fine: contradiction"] * 12
            for place in lots.sample(range(12), 3):
                verdicts[place] = "Flag: contradiction"
            texts.append(lesson_with(verdicts))
        told += any(one.code == "flags-in-one-place" for _file, one in run_pack_checks(*pack_of(texts)))
    assert told <= 2


@pytest.mark.timeout(20)
@pytest.mark.parametrize("sign", ['a="', "a=[", "'", "#", "a=1\n", "a=[]\n", "[", " ", '"a" = '])
def test_a_pack_file_full_of_one_sign_is_looked_through_once(sign: str):
    data = (sign * (64_000 // len(sign))).encode()
    find_places(data.decode())
    pack_in(data, Path("pack"), lambda _name: False)


def test_a_lesson_that_cannot_be_read_is_told_and_the_others_are_checked(tmp_path: Path):
    (tmp_path / "lessons").mkdir()
    (tmp_path / "lessons" / "gone.md").mkdir()
    (tmp_path / "lessons" / "here.md").write_text(lesson_with(["Flag: role"]), encoding="utf-8")
    (tmp_path / "pack.toml").write_text('id = "a"\nlessons = ["lessons/here.md"]\n', encoding="utf-8")
    checked = check_pack(tmp_path)
    assert [Path(report.file).name for report in checked.reports] == ["pack.toml", "here.md"]
    assert checked.unread == ()


def test_there_is_no_rule_over_a_pack_twice():
    assert len(set(PACK_RULES)) == len(PACK_RULES)


def quarrel(blamed: str, spared: str) -> str:
    """Four flagged sentences on the one, and four sound ones on the other."""
    rows = [(blamed, "Flag: role"), (spared, "Fine: role")] * 4
    text = " ".join(f"In town {name} met again.[^n{number}]" for number, (name, _verdict) in enumerate(rows))
    notes = "\n\n".join(f"[^n{number}]: **{verdict}.** It did." for number, (_name, verdict) in enumerate(rows))
    return f"# News\n\nThey met in a town.\n\n{text}\n\n{notes}\n"


def slants(texts: list[str]) -> list[str]:
    return [one.message for _file, one in run_pack_checks(*pack_of(texts)) if one.code == "slant"]


def test_two_bodies_that_end_in_the_same_word_are_told_apart():
    (message,) = slants([quarrel("Mill League", "Pond League")] * 2)
    assert "falls on Mill League" in message and "speaks of Pond League" in message


def test_a_body_by_its_last_word_is_the_same_body():
    whole, short = quarrel("Mill League", "Pond Club"), quarrel("Mill League", "the Club")
    assert slants([whole, whole]) == slants([whole, whole, short]) != []
    assert slants([whole, whole, short.replace("Flag: role", "Fine: role")]) == []


def test_a_side_that_is_right_once_is_no_slant():
    assert slants([quarrel("Mill League", "Pond Club"), quarrel("Pond Club", "Mill League")]) == []
