"""Every picture of a lesson is named once, wherever it stands."""

from collected_lessons import TESTS, drafted

from media_literacy.lesson.pictures.used_pictures import pictures_of

LESSON = """# News

![](a.png) It rained.[^a] ![](a.png)

[^a]: **Fine: limits.** So.

    ![](b.png)

# Evidence

## Card

![](c.png)

# Leave the page

![](d.png)

- [x] one
- [ ] two

![](e.png)

# Discussion

![](f.png)

# Debrief

![](g.png)

# Teacher notes

![](h.png)
"""


def test_pictures_of_all_parts_are_found_and_a_repeated_one_once():
    lesson = drafted(LESSON, TESTS / "lesson.md").lesson
    assert lesson is not None
    found = pictures_of(lesson)
    assert sorted(found) == [f"{letter}.png" for letter in "abcdefgh"]
