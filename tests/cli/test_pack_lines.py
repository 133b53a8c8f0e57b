"""A pack in a line, and its changes as far as anybody reads on."""

from dataclasses import replace
from pathlib import Path

import pytest

from media_literacy.cli.console import Console
from media_literacy.cli.pack_lines import facts, pack_line, print_inspection
from media_literacy.diagnostics import Report
from media_literacy.packs.comparing.changes import Change, ChangeKind
from media_literacy.packs.pack_toml import Pack
from media_literacy.store.packs.inspection import Inspection

PACK = Pack("valley", "1.0.0", "Valley", "en", "CC0-1.0", ("A. Teacher", "B"), (), Path())


def test_a_pack_is_named_by_title_version_and_id():
    assert pack_line(PACK) == "Valley, version 1.0.0 [valley]"
    assert pack_line(replace(PACK, version="")) == "Valley [valley]"


def test_the_facts_leave_out_what_is_not_said():
    assert facts(PACK, 1) == "1 lesson, by A. Teacher, B, CC0-1.0"
    assert facts(replace(PACK, authors=(), license=""), 2) == "2 lessons"


@pytest.mark.parametrize(("count", "lines", "last"), [(21, 21, "– number 20"), (22, 21, "– and 2 more changes")])
def test_twenty_changes_are_shown_and_one_more_rather_than_its_number(capsys, count, lines, last):
    changes = tuple(Change(ChangeKind.PART, f"number {number}") for number in range(count))
    print_inspection(Console(), Inspection(Path(), PACK, Report("", ()), "hash", before=PACK, changes=changes), PACK)
    printed = capsys.readouterr().out.partition("What changes:\n")[2].splitlines()
    assert len(printed) == lines and printed[-1] == f"    {last}"
