"""A lesson's page as a learner uses it where scripts run."""

import itertools
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from outside.browsers.browsing import Page
from own_lessons import file_of

from media_literacy.engine.attempts.attempt_state import AttemptState, replay
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.export.web_page.document import PageOptions, lesson_page
from media_literacy.lesson.model import Lesson, SentenceId
from media_literacy.lesson.parser import read_lesson
from media_literacy.lesson.vocabulary.kinds import load_catalogue

_packs = itertools.count(1)

CLASHING = """\
---
lesson: 1
id: bus-lanes
title: "Bus lanes"
language: en
origin: invented
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

[^letters]: **Fine: overclaim.** “Most” can sound inflated. Here it is counted, and the one who counted is named.

[^secret]: **Check: anonymous source.** A report that nobody may read cannot be weighed. A careful reader looks on.

[^nobody]: **Flag: contradiction.** Somebody wrote in favour, and somebody counted that.

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
"""Six sentences: headline, meeting (Fine), everybody (Flag), letters (Fine), secret (Check), nobody (Flag)."""


LATER = "() => { const now = performance.now.bind(performance); performance.now = () => now() + 60000; }"
"""What has a page believe that a minute has gone."""


def clashing_lesson(folder: Path) -> Lesson:
    """The lesson above, read from a file."""
    file = folder / "bus-lanes.md"
    file.write_text(CLASHING, encoding="utf-8")
    lesson = read_lesson(file).lesson
    assert lesson is not None
    return lesson


def page_of(lesson: Lesson, *, pack: str = "", has_key: bool = True, name: str = "night-buses") -> str:
    """Its page, in a pack of its own: local pages share what a browser keeps. `name` says where its pictures lie."""
    options = PageOptions(pack or f"pack-{next(_packs)}", has_key)
    return lesson_page(lesson, load_catalogue(), file_of(name).parent, options)


def begin(page: Page, mode: str) -> None:
    page.click(f"[data-mode={mode}]")
    page.wait_for("() => document.documentElement.dataset.step === 'read'")


def mark(page: Page, *numbers: int) -> None:
    for number in numbers:
        page.click(f"#sentence-{number}")


def read_whole_article(page: Page) -> None:
    """Wait until all of it was in view long enough; the lesson must fit the window."""
    page.wait_for("() => / of (\\d+) .*/.test(progress.textContent) && /(\\d+) of \\1/.test(progress.textContent)", 60)


def finish_reading(page: Page) -> None:
    """All is revealed, whatever was not read."""
    page.click("#main-button")
    if page.evaluate("() => panel.dataset.name") == "unread":
        page.click("#panel button", 2)
    if page.evaluate("() => panel.dataset.name") == "marks":
        page.click("#panel .main")
    page.wait_for("() => 'revealed' in document.documentElement.dataset")


def go_on(page: Page, step: str) -> None:
    page.click("#main-button")
    page.wait_for(f"() => document.documentElement.dataset.step === {json.dumps(step)}")


def finish_lesson(page: Page) -> None:
    """From the notes to the end, by the first choice and without judging any claim; the lesson has a debrief."""
    go_on(page, "result")
    go_on(page, "leave")
    page.click(".choice summary")
    page.wait_for("() => document.querySelector('.choice').open")
    go_on(page, "debrief")
    page.evaluate("() => window.scrollTo(0, document.body.scrollHeight)")
    at_end = "document.documentElement.dataset.step === 'done'"
    page.wait_for(f"() => {{ document.querySelector('#main-button').click(); return {at_end}; }}")


def open_notes(page: Page) -> list[int]:
    """The numbers of the sentences beside which something is explained."""
    return page.evaluate(
        "() => [...document.querySelectorAll('.note:not([hidden])')].map(n => Number(n.dataset.number))"
    )


def status(page: Page) -> str:
    """What was announced last."""
    return page.text("#status")


def kept(page: Page) -> Mapping[str, Any]:
    """What the page keeps in the browser."""
    return json.loads(page.evaluate("() => localStorage.getItem(lessonKey()) ".replace("lessonKey()", _KEY)) or "null")


_KEY = (
    "(({pack, lesson}) => `media-literacy:${pack}/${lesson}`)"
    "(JSON.parse(document.querySelector('#lesson-data').textContent))"
)


def events_of(found: list[Mapping[str, Any]]) -> tuple[Event, ...]:
    """Events as Python has them."""
    return tuple(
        Event(EventKind(event["kind"]), tuple(map(SentenceId, event["sentences"])), event["value"]) for event in found
    )


def state_of(page: Page) -> AttemptState:
    """The latest try that the page keeps, replayed by Python."""
    return replay(events_of(kept(page)["tries"][-1]["events"]))


def saved_file(page: Page) -> bytes:
    """What “Save the result as a file” hands to the browser."""
    page.evaluate(
        "() => { const real = URL.createObjectURL; URL.createObjectURL = (blob) => {"
        " blob.text().then((text) => { window.savedText = text; }); return real.call(URL, blob); }; }"
    )
    page.click("#save-file")
    page.wait_for("() => window.savedText")
    return page.evaluate("() => window.savedText").encode()
