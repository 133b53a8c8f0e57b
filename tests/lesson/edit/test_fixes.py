"""Every cure takes away the remark that it is for, and brings no error; over all cases and all collected faults."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from media_literacy.diagnostics import Severity
from media_literacy.lesson.edit.fixes import CURES, fixes_for
from media_literacy.lesson.edit.splice import apply_splices
from media_literacy.lesson.parser import draft_lesson

NOTE = "[^{}]: **Flag: overclaim.** The words “every shop” leave no room for even one exception in the town.\n\n"
OWN = {
    "a web address without its beginning": "# News\n\nIt rained, says [the office](www.example.org/rain).\n",
    "a label of another sentence, misspelt": "# News\n\nIt rained.[^rain] It was dry.[^drought]\n\n"
    + NOTE.format("rain")
    + "    - Contradicts: [the other](#droughts), drougth\n\n"
    + NOTE.format("drought"),
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

TESTS = Path(__file__).parents[2]
BLOCK = re.compile(r"^(`{10,}) lesson(?P<words>[^\n]*)\n(?P<lesson>.*?)^\.\n.*?^\1$", re.DOTALL | re.MULTILINE)
CHARACTER = re.compile(r"⟨U\+([0-9A-F]{4,6})⟩")


def collected() -> Iterator[tuple[str, str, Path, bool]]:
    for path in sorted((TESTS / "cases").glob("*.md")):
        for at, found in enumerate(BLOCK.finditer(path.read_text(encoding="utf-8"))):
            text = CHARACTER.sub(lambda one: chr(int(one[1], 16)), found["lesson"])
            yield f"{path.stem}-{at}", text, TESTS / "cases" / "lesson.md", "in a pack" in found["words"]
    for name, text in OWN.items():
        yield name, text, TESTS / "cases" / "lesson.md", False
    for path in sorted((TESTS / "faults").rglob("lessons/*.md")):
        try:
            text = path.read_bytes().decode("utf-8").removeprefix("\ufeff")
        except UnicodeDecodeError:
            continue  # such a file has no text that could be edited
        yield f"{path.parents[1].name}-{path.stem}", text, path, False


def drafted(text, file, *, is_in_pack=False):
    return draft_lesson(text.encode(), file, media=lambda _name: None, is_in_pack=is_in_pack)


def count(report):
    return Counter((one.code, one.severity) for one in report.diagnostics)


COLLECTED = [*collected()]


@pytest.mark.parametrize(
    ("text", "file", "is_in_pack"), [one[1:] for one in COLLECTED], ids=[one[0] for one in COLLECTED]
)
def test_a_fix_takes_its_remark_away_and_brings_no_error(text, file, is_in_pack):
    before = drafted(text, file, is_in_pack=is_in_pack)
    for remark, fix in fixes_for(before.draft, before.report).items():
        mended = apply_splices(text, fix.splices)
        after = drafted(mended, file, is_in_pack=is_in_pack)
        was, now = count(before.report), count(after.report)
        assert now[remark.code, remark.severity] < was[remark.code, remark.severity], (remark, fix)
        errors = {one: n for one, n in now.items() if one[1] is Severity.ERROR and n > was[one]}
        assert errors == {}, (remark, fix)
        assert fix.title and not fix.title.endswith(".")


def test_every_cure_is_tried_on_a_case():
    tried = set()
    for _name, text, file, is_in_pack in COLLECTED:
        before = drafted(text, file, is_in_pack=is_in_pack)
        tried |= {remark.code for remark in fixes_for(before.draft, before.report)}
    assert tried == set(CURES)


SHOWN = [
    ("[^rain]: **Flag: ovreclaim.** It is", "[^rain]: **Flag: overclaim.** It is"),
    ("[^rain]: **Falg: overclaim.** It is", "[^rain]: **Flag: overclaim.** It is"),
    ("[^rain]: **Flag: named source.** It is", "[^rain]: **Fine: named source.** It is"),
    ("[^rain]: Flag: overclaim. It is", "[^rain]: **Flag: overclaim.** It is"),
    ("[^rain]: **Fine: limits.** So\n    Hint: Who?", "[^rain]: **Fine: limits.** So\n\n    - Hint: Who?"),
    (
        "[^rain]: **Fine: limits.** So\n\n- Hint: Who?\n- Hint: When?\n",
        "[^rain]: **Fine: limits.** So\n\n    - Hint: Who?\n    - Hint: When?\n",
    ),
    ("[^rain]: **Fine: limits.** So\n\n    - Hnit: Who?", "[^rain]: **Fine: limits.** So\n\n    - Hint: Who?"),
    ("[^rian]: **Fine: limits.** So", "[^rain]: **Fine: limits.** So"),
    ("[^rain]: **Fine: limits.** So!", "[^rain]: **Fine: limits.** So."),
]


@pytest.mark.parametrize(("note", "mended"), SHOWN, ids=[one[0][:40] for one in SHOWN])
def test_a_fix_writes_what_a_careful_author_would(note, mended):
    text = "# News\n\nIt rained all day.[^rain]\n\n"
    before = drafted(text + note, TESTS / "lesson.md")
    fixes = fixes_for(before.draft, before.report)
    assert mended in [apply_splices(text + note, fix.splices)[len(text) :] for fix in fixes.values()]
