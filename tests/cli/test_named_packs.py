"""Which pack a command means, and what it keeps for an occasion."""

from pathlib import Path

import pytest
from each_row import each_row
from own_lessons import COURSE

from media_literacy.cli.named_packs import articles_for, pack_named
from media_literacy.errors import AppError, FileError
from media_literacy.lesson.occasions import Occasion


def test_a_pack_is_a_folder_or_the_id_of_one_that_comes_along():
    assert pack_named(COURSE) == pack_named(Path("reading-term"))


@each_row("name", ["no-such-pack", "../reading-term", "", "reading-term/pack.toml"])
def test_what_is_no_pack_is_told(name):
    with pytest.raises(FileError, match="is no pack"):
        pack_named(Path(name))


def test_the_articles_of_an_occasion_come_in_order():
    ids = [lesson.front.id for lesson in articles_for(pack_named(COURSE), Occasion.BEFORE)]
    assert ids == ["form-a-1", "form-a-4", "form-a-2", "form-a-3"]


def test_a_pack_that_keeps_none_says_for_what_it_keeps_some():
    with pytest.raises(AppError, match="keeps no articles for “before”"):
        articles_for(pack_named(Path("first-steps")), Occasion.BEFORE)
