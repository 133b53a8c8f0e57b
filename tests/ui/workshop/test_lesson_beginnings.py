"""Lessons without a file: from a template, and from another lesson."""

from media_literacy.authoring.lesson_templates import LessonTemplate, template_source
from media_literacy.ui.workshop.document.opening_bar import OpeningBar
from media_literacy.ui.workshop.lesson_beginnings import LessonBeginnings


def test_a_template_is_opened_as_it_is_and_two_copies_have_ids_of_their_own(qtbot, tasks, appearance, lesson_path):
    bar = OpeningBar(tasks, appearance)
    qtbot.addWidget(bar)
    begin = LessonBeginnings(bar, bar)
    texts = []
    for start in (lambda: begin.from_template(LessonTemplate.INTERVIEW), *[lambda: begin.from_file(lesson_path)] * 2):
        with qtbot.waitSignal(bar.opened) as opened:
            start()
        assert opened.args[0].file is None and opened.args[0].is_unsaved
        texts.append(opened.args[0].text)
    assert texts[0] == template_source(LessonTemplate.INTERVIEW)
    assert texts[1] != texts[2] and len(texts[1]) == len(texts[2])
