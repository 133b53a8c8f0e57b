"""The words in `docs/glossary.md` are those of the code."""

import re
from pathlib import Path

CHECKOUT = Path(__file__).parent.parent
PACKAGE = CHECKOUT / "media_literacy"


def words_in_code() -> set[str]:
    """The parts of each name between backticks in the columns "in code" of the glossary."""
    words: set[str] = set()
    column = -1
    for line in (CHECKOUT / "docs" / "glossary.md").read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split(" | ")] if line.startswith("|") else []
        if "in code" in cells:
            column = cells.index("in code")
        elif len(cells) > column >= 0:
            words |= {part for name in re.findall(r"`([^`]+)`", cells[column]) for part in re.findall(r"\w+", name)}
    return words


def test_every_word_of_the_glossary_stands_in_the_code() -> None:
    source = "\n".join(file.read_text(encoding="utf-8") for file in PACKAGE.rglob("*.py"))
    known = set(re.findall(r"\w+", source)) | {file.stem for file in PACKAGE.rglob("*.py")}
    wanted = words_in_code()

    assert len(wanted) > 40
    assert wanted - known == set()
