import io
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from media_literacy.cli.main import run

LESSON = """\
---
lesson: 1
id: bus-lanes
title: "Bus lanes"
language: en
age: 11-14
minutes: 12
origin: invented
content-note: "About a quarrel in a town."
license: CC-BY-4.0
authors: [A. Teacher]
version: 1.0.0
---

# Shops face ruin as bus lanes arrive

The city council met on Tuesday to discuss the new lanes.[^meeting] Everybody knows that the lanes will destroy every
shop in town.[^everybody] Dr. Lee counted 214 letters, and most were in favour.[^letters]

A secret report proves it.[^secret] Nobody in town wants the lanes.[^nobody]

[^meeting]: **Fine: can be checked.** It names a place and a day, and the calendar has the meeting.

    - Evidence: [Council calendar](#council-calendar)

[^everybody]: **Flag: overclaim.** “Everybody” and “every” leave no room for exceptions, and no source is given for it.

    - Hint: Which words leave no room for exceptions?
    - Evidence: [Council calendar](#council-calendar)
    - How to check: Ask ten shopkeepers.
    - Fix: Some shopkeepers fear that they will lose customers.

[^letters]: **Fine: overclaim.** “Most” can sound inflated. Here it is counted, and the one who counted is named.

[^secret]: **Check: anonymous source.** A report that nobody may read cannot be weighed. A careful reader looks on.

[^nobody]: **Flag: contradiction.** The sentence about [the letters](#letters) says the opposite. Both cannot be true.

    - Contradicts: letters

# Evidence

## Council calendar

Tuesday: transport committee, 19:00 (invented for this lesson).

# Leave the page

Which search would tell you most, fastest?

- [x] `bus lanes shop survey` — goes straight to the claim
- [ ] `are bus lanes bad` — brings opinions, and yours with them

# Debrief

This report was written for this lesson. There is no such town.
"""


@pytest.fixture
def lesson_file(tmp_path: Path) -> Path:
    """A sound lesson of six sentences: headline, meeting, everybody, letters, secret, nobody."""
    file = tmp_path / "bus-lanes.md"
    file.write_text(LESSON, encoding="utf-8")
    return file


@pytest.fixture
def faulty_file(tmp_path: Path) -> Path:
    """A lesson whose note has a kind that does not exist."""
    file = tmp_path / "faulty.md"
    file.write_text(LESSON.replace("Flag: overclaim", "Flag: overcliam"), encoding="utf-8")
    return file


Play = Callable[..., str]


@pytest.fixture
def play(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Play:
    """Plays a lesson with these answers and tells what was printed."""

    def playing(file: Path, *answers: str, data_dir: Path | None = None, options: Sequence[str] = ()) -> str:
        monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{answer}\n" for answer in answers)))
        assert run(["play", *options, str(file)], data_dir) == 0
        return capsys.readouterr().out

    return playing
