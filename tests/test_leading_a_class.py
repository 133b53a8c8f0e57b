"""The guide for teachers, `docs/leading-a-class.md`, names what is there."""

import re
from pathlib import Path

from media_literacy.classroom.joining.addresses import BROWSER_PORT, PROGRAM_PORT
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.wording.stage_words import stage_name

CHECKOUT = Path(__file__).parent.parent
GUIDE = (CHECKOUT / "docs" / "leading-a-class.md").read_text(encoding="utf-8")
NOT_ON_SCREEN = {
    "In the program",
    "In a browser",
    "Why browsers have no names.",
    "With a clicker.",
    "Raised hands.",
    "Paper.",
    "A stick.",
    "…",
}


def test_every_page_that_it_links_to_is_there() -> None:
    linked = re.findall(r"\]\(([\w./-]+)(?:#[\w-]+)?\)", GUIDE)
    assert linked and [name for name in linked if not (CHECKOUT / "docs" / name).exists()] == []


def test_it_tells_the_ports_that_a_class_uses() -> None:
    assert f"**TCP {PROGRAM_PORT}**" in GUIDE and f"**TCP {BROWSER_PORT}**" in GUIDE


def test_it_names_every_stage_in_order() -> None:
    rows = re.findall(r"^\| ([A-Z][\w ]+) \|", GUIDE, re.MULTILINE)
    assert rows == [stage_name(stage) for stage in Stage if stage is not Stage.ENDED]


def test_what_it_says_in_bold_stands_on_a_page_of_the_program() -> None:
    said = {words for words in re.findall(r"\*\*([^*]+)\*\*", GUIDE) if not words.startswith("TCP ")}
    said = {words for words in said if not words.startswith("UDP ")} - NOT_ON_SCREEN
    sources = "".join(path.read_text(encoding="utf-8") for path in (CHECKOUT / "media_literacy").rglob("*.py"))
    assert [words for words in sorted(said) if f'"{words}"' not in sources] == []
