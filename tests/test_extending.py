"""What `docs/extending.md` shows does what it says."""

import re
from pathlib import Path
from typing import Any

from collected_lessons import TESTS, drafted

from media_literacy.authoring.edit.source.splice import apply_splices

PAGE = (Path(__file__).parents[1] / "docs" / "extending.md").read_text(encoding="utf-8")


def test_the_check_of_the_example_finds_what_its_case_names_and_mends_it():
    shown = PAGE.partition("## A new check\n")[2]
    code = re.search(r"^```python\n(.*?)^```$", shown, re.MULTILINE | re.DOTALL)
    case = re.search(r"^`{10,} lesson\n(.*?)^\.\n(.*?)^`{10,}$", shown, re.MULTILINE | re.DOTALL)
    assert code is not None and case is not None
    module: dict[str, Any] = {}
    exec(code[1], module)
    draft = drafted(case[1], TESTS / "lesson.md").draft
    (rule,) = module["RULES"]
    assert draft is not None
    (diagnostic,) = rule.check(draft)
    place = f"{diagnostic.start.line}:{diagnostic.start.column} {diagnostic.code}"
    assert case[2].split("\n") == [place, ""]
    mended = apply_splices(case[1], rule.fix(draft, diagnostic).splices)
    assert "Which day?\n" in mended
    assert not list(rule.check(drafted(mended, TESTS / "lesson.md").draft))
