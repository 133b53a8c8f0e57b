"""What holds for the rules over a pack whatever its files say."""

import random

from all_codes import CODES
from hypothesis import given, settings
from hypothesis import strategies as st
from packs.checks.pack_codes import lesson_with, pack_of

from media_literacy.packs.pack_rules import PACK_RULES, run_pack_checks

VERDICTS = ("Flag: contradiction", "Fine: contradiction", "Check: no source", "Fine: can be checked", "Flag: role")


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.sampled_from(VERDICTS), max_size=9), max_size=6))
def test_every_diagnostic_on_a_pack_lies_in_one_of_its_files(verdicts: list[list[str]]):
    pack, drafts = pack_of([lesson_with(verdict) for verdict in verdicts])
    files = {pack.folder / "pack.toml", *pack.lessons}
    for file, diagnostic in run_pack_checks(pack, drafts):
        assert diagnostic.code in CODES and diagnostic.hint
        assert file in files


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
        told += any(found.code == "flags-in-one-place" for _file, found in run_pack_checks(*pack_of(texts)))
    assert told <= 2


def test_there_is_no_rule_over_a_pack_twice():
    assert len(set(PACK_RULES)) == len(PACK_RULES)
