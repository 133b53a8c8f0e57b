"""Chromium, and the programs of others that exported lessons are given to."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from outside.browsers.browsing import Driver

LESSON = """\
---
lesson: 1
id: 2-bus-lanes
title: "Bus lanes: news & noise"
language: en
---

# Shops face ruin as bus lanes arrive

The council met on *Tuesday*.[^meeting] Everybody knows that lanes destroy shops.[^1914] Of 214 letters, most were in
favour.[^letters]

A secret report proves it.[^secret] Nobody in town wants the lanes.[^nobody]

[^meeting]: **Fine: can be checked.** It names a day, and the calendar has the meeting.

[^1914]: **Flag: overclaim.** “Everybody” leaves no room for exceptions.

    - Hint: Who is said to know this?

[^letters]: **Fine: overclaim.** “Most” is counted here.

[^secret]: **Check: anonymous source.** A report that nobody may read cannot be weighed.

[^nobody]: **Flag: contradiction.** The letters say the opposite.

    - Contradicts: letters

# Debrief

All of this was invented.
"""
"""Two Flags, two Fines, a Check, and a label that begins with a digit."""


@pytest.fixture(scope="session")
def driver(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Driver]:
    driver = Driver(tmp_path_factory.mktemp("players"), suite="players")
    yield driver
    driver.close()


@pytest.fixture(scope="session")
def lesson_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("lesson") / "lanes.md"
    path.write_text(LESSON, encoding="utf-8")
    return path
