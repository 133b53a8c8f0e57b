"""Templates are good lessons: nothing to remark, and what each promises."""

from media_literacy.authoring.lesson_templates import LessonTemplate, template_path, template_source
from media_literacy.lesson.model import Verdict
from media_literacy.lesson.parser import parse_lesson


def test_nothing_is_to_be_remarked_in_any_template():
    for template in LessonTemplate:
        report = parse_lesson(template_source(template).encode(), template_path(template)).report
        assert [diagnostic.code for diagnostic in report.diagnostics] == [], template


def test_the_sound_article_has_no_problem_and_the_others_have_two():
    flags = {}
    for template in LessonTemplate:
        lesson = parse_lesson(template_source(template).encode(), template_path(template)).lesson
        assert lesson is not None and lesson.debrief and lesson.cards and lesson.leave is not None
        sentences = lesson.article.sentences
        flags[template] = sum(sentence.verdict is Verdict.FLAG for sentence in sentences)
        assert any(sentence.verdict is Verdict.CHECK for sentence in sentences)
    assert flags == {
        LessonTemplate.NEWS_REPORT: 2,
        LessonTemplate.INTERVIEW: 2,
        LessonTemplate.SOUND_ARTICLE: 0,
    }
