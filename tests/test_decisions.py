"""Decision pages follow one template."""

import re
from pathlib import Path

DECISIONS = Path(__file__).parent.parent / "docs" / "decisions"
SECTIONS = ["Context", "Decision", "Consequences", "What we gave up"]


def test_every_page_has_its_number_and_the_four_sections() -> None:
    pages = sorted(DECISIONS.glob("*.md"))
    otherwise = []
    for page in pages:
        text = page.read_text(encoding="utf-8")
        sections = [title for title in re.findall(r"^## (.+)$", text, re.M) if title in SECTIONS]
        if not text.startswith(f"# {page.name[:4]}. ") or sections != SECTIONS:
            otherwise.append(page.name)

    assert len(pages) > 50
    assert otherwise == []
    assert len({page.name[:4] for page in pages}) == len(pages), "one number stands for one page"
