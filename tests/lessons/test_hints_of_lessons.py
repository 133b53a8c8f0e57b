"""The hints of our own lessons lead to the article, one answer at a time, and can all be asked for."""

import re
from pathlib import Path

from each_row import each_row
from own_lessons import FILES, all_notes, folded, our_lesson

from media_literacy.engine.attempts.hint_pacing import main_note
from media_literacy.lesson.model import Lesson, Verdict

POINTING_WORDS = r"\b(here|this|these|that (sentence|paragraph|person|name|man|body))\b"


def _hints(lesson: Lesson) -> list[str]:
    return [folded("".join(run.text for run in hint)) for note in all_notes(lesson) for hint in note.hints]


@each_row("file", FILES, ids=lambda file: file.stem)
class TestEveryLesson:
    def test_no_hint_points_at_a_place_that_is_not_shown_with_it(self, file: Path) -> None:
        hints = _hints(our_lesson(file.stem))
        assert [hint for hint in hints if re.search(POINTING_WORDS, hint, re.IGNORECASE)] == []

    def test_every_hint_can_be_asked_for(self, file: Path) -> None:
        lesson = our_lesson(file.stem)
        problems = [sentence for sentence in lesson.article.sentences if sentence.verdict is Verdict.FLAG]
        asked = {main_note(problem).label for problem in problems}
        assert {note.label for note in all_notes(lesson) if note.hints} <= asked

    def test_no_hint_links_to_a_sentence(self, file: Path) -> None:
        runs = [run for note in all_notes(our_lesson(file.stem)) for hint in note.hints for run in hint]
        assert [run.text for run in runs if run.link] == []

    def test_the_paragraphs_that_a_hint_names_begin_as_it_says(self, file: Path) -> None:
        lesson = our_lesson(file.stem)
        named = [
            opening
            for hint in _hints(lesson)
            for opening in re.findall("[“«](.+?)[”»]", " ".join(re.split("begin|empieza", hint)[1:]))
        ]
        texts = [folded(block.text).lstrip("“«") for block in lesson.article.blocks]
        assert [opening for opening in named if sum(text.startswith(opening) for text in texts) != 1] == []
