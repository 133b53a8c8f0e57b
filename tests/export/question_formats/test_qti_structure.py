"""Every lesson that comes with the program, and one of every kind of block, is made as QTI 2.2 and 1.2 ask for it."""

from pathlib import Path

import pytest
from export.question_formats.qti_structure import QTI_1_2, QTI_2_2, structural_faults, undeclared_names
from export.question_formats.questions import all_lessons, local, question, tree

from media_literacy.export.question_formats.qti_1_item import qti_1_item
from media_literacy.export.question_formats.qti_dialect import QTI_2
from media_literacy.export.question_formats.qti_item import qti_item
from media_literacy.lesson.parser import parse_lesson
from media_literacy.lesson.vocabulary.kinds import load_catalogue

EVERY_BLOCK = """\
---
lesson: 1
id: 7-blocks
title: "Blocks"
language: ar
content-note: It rains in it.
---

# Shops face ruin

*By Ada*

The council met on *Tuesday* at `noon`.[^a] **Nobody** came, [they](https://example.org) say.

## A heading

- First, it rained.[^1914]
- Then it snowed.
  1. It thawed.

> It is quoted.
>
> > Twice.

| Day | Rain |
|-----|------|
| One | It rained. |

---

```
A code.
```

![A bus](bus.png)

[^a]: **Flag: overclaim.** It says *too* much.

    And more.

    - Hint: Who?
    - How to check: Ask.
    - Evidence: survey
    - Contradicts: 1914

[^1914]: **Check: anonymous source.** Who?

# Evidence

## Survey

- One thing

| A | B |
|---|---|
| 1 | 2 |

# Words

- council: those who decide

# Debrief

> All of it was [invented](https://example.org).
"""


def every_block():
    lesson = parse_lesson(EVERY_BLOCK.encode(), Path("lesson.md")).lesson
    assert lesson is not None
    return lesson


def test_items_of_2_2_are_made_as_the_standard_says(subtests):
    for name, lesson in [("every block", every_block()), *((path.stem, lesson) for path, lesson in all_lessons())]:
        with subtests.test(name):
            root = tree(qti_item(question(lesson), QTI_2))
            assert structural_faults(root, QTI_2_2) == [] and undeclared_names(root) == []


def test_items_of_1_2_are_made_as_the_standard_says(subtests):
    for name, lesson in [("every block", every_block()), *((path.stem, lesson) for path, lesson in all_lessons())]:
        with subtests.test(name):
            assert structural_faults(tree(qti_1_item(question(lesson), load_catalogue())), QTI_1_2) == []


def test_the_lesson_of_every_block_has_nearly_each_element_that_the_rules_know():
    names = {local(element) for element in tree(qti_item(question(every_block()), QTI_2)).iter()}
    assert {*QTI_2_2} - names == {"h5", "h6", "q"}


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        (lambda root: root.attrib.pop("adaptive"), "assessmentItem has no adaptive"),
        (lambda root: root.append(root[0]), "assessmentItem holds"),
        (lambda root: root.set("mood", "good"), "assessmentItem may have no mood"),
        (lambda root: setattr(root, "text", "Words"), "text stands in assessmentItem"),
        (lambda root: setattr(root[0], "tag", "declaration"), "declaration is none of the elements"),
    ],
)
def test_a_file_that_is_made_otherwise_is_told(change, fault):
    root = tree(qti_item(question(every_block()), QTI_2))
    change(root)
    assert any(told.startswith(fault) for told in structural_faults(root, QTI_2_2))


def test_a_name_that_nobody_declared_is_told():
    root = tree(qti_item(question(every_block()), QTI_2))
    variable = next(element for element in root.iter() if local(element) == "variable")
    variable.set("identifier", "ANSWER")
    assert undeclared_names(root) == ["ANSWER"]
    root.set("identifier", "7-blocks")
    assert "7-blocks" in undeclared_names(root)
