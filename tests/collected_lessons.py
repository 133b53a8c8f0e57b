"""Every lesson with a fault that the tests have: those of the cases, of the collected faults, and some for cures."""

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from media_literacy.lesson.parser import ParsedLesson, parse_lesson

NOTE = "[^{}]: **Flag: overclaim.** The words “every shop” leave no room for even one exception in the town.\n\n"
OWN = {
    "a web address without its beginning": "# News\n\nIt rained, says [the office](www.example.org/rain).\n",
    "a label of another sentence, misspelt": "# News\n\nIt rained.[^rain] It was dry.[^drought]\n\n"
    + NOTE.format("rain")
    + "    - Contradicts: [the other](#droughts), drougth\n\n"
    + NOTE.format("drought"),
    "a link to a sentence, misspelt": "# News\n\nIt rained.[^rain] See [the rain](#rian).\n\n" + NOTE.format("rain"),
    "two notes and two marks of one name": "# News\n\nIt rained.[^rain] It poured.[^rain]\n\n"
    + NOTE.format("rain") * 2,
    "the same note pasted twice": "# News\n\nIt rained.[^rain]\n\n" + NOTE.format("rain") * 2,
    "a mark in the text of a picture": '# News\n\n![A bus[^bus]](a.png "The bus.")\n\n' + NOTE.format("bus"),
    "a heading of no part": "# News\n\nIt rained.\n\n# Homework\n\nAsk at home.\n",
    "a part, misspelt, above another one": "# News\n\nIt rained.\n\n# Debreif ##\n\nNo.\n\n# Teacher notes\n\nOne.\n",
    "a debrief without text": "# News\n\nIt rained.\n\n# Debrief\n\n# Teacher notes\n\nOne.\n",
    "raised voices": "# News\n\nIt rained.[^r]\n\n[^r]: **Fine: can be checked.** Look! ¡Mira! Really?! “Come!” Yes!\n",
    "a mark under its text": "# News\n\nIt rained.\n\n[^rain]\n\n" + NOTE.format("rain"),
    "lines that end as in Windows": "# News\r\n\r\nIt rained.[^rain] It poured.[^pour]\r\n\r\n"
    "[^rain]: **Fine: can be chekced.** So it was.\r\nIt snowed.[^snow]\r\n\r\n- Hint: When?\r\n  Or where?\r\n\r\n"
    + (NOTE.format("pour") + NOTE.format("snow")).replace("\n", "\r\n"),
}

TESTS = Path(__file__).parent
BLOCK = re.compile(r"^(`{10,}) lesson(?P<words>[^\n]*)\n(?P<lesson>.*?)^\.\n.*?^\1$", re.DOTALL | re.MULTILINE)
CHARACTER = re.compile(r"⟨U\+([0-9A-F]{4,6})⟩")


def collected() -> Iterator[tuple[str, str, Path, bool]]:
    for path in sorted((TESTS / "cases").glob("*.md")):
        for at, found in enumerate(BLOCK.finditer(path.read_text(encoding="utf-8"))):
            text = CHARACTER.sub(lambda match: chr(int(match[1], 16)), found["lesson"])
            yield f"{path.stem}-{at}", text, TESTS / "cases" / "lesson.md", "in a pack" in found["words"]
    for name, text in OWN.items():
        yield name, text, TESTS / "cases" / "lesson.md", False
    for path in sorted((TESTS / "faults").rglob("lessons/*.md")):
        try:
            text = path.read_bytes().decode("utf-8").removeprefix("\ufeff")
        except UnicodeDecodeError:
            continue  # such a file has no text that could be edited
        yield f"{path.parents[1].name}-{path.stem}", text, path, False


@lru_cache(maxsize=1_000)
def drafted(text: str, file: Path, *, is_in_pack: bool = False) -> ParsedLesson:
    """The draft of a text: a value, so that all tests may look at the same one."""
    return parse_lesson(text.encode(), file, media=lambda _name: None, is_in_pack=is_in_pack)


COLLECTED = [*collected()]
