"""Templates are good lessons: nothing to remark, and what each promises."""

from each_row import each_row

from media_literacy.authoring.lesson_templates import LessonTemplate, template_path, template_source
from media_literacy.lesson.model import Verdict
from media_literacy.lesson.parser import parse_lesson

LANGUAGES = ["en", "es"]


@each_row("language", LANGUAGES)
def test_nothing_is_to_be_remarked_in_any_template(language):
    for template in LessonTemplate:
        report = parse_lesson(template_source(template, language).encode(), template_path(template, language)).report
        assert [diagnostic.code for diagnostic in report.diagnostics] == [], template


@each_row("language", LANGUAGES)
def test_the_sound_article_has_no_problem_and_the_others_have_two(language):
    flags = {}
    for template in LessonTemplate:
        lesson = parse_lesson(template_source(template, language).encode(), template_path(template, language)).lesson
        assert lesson is not None and lesson.front.language == language
        assert lesson.debrief and lesson.cards and lesson.leave is not None
        sentences = lesson.article.sentences
        flags[template] = sum(sentence.verdict is Verdict.FLAG for sentence in sentences)
        assert any(sentence.verdict is Verdict.CHECK for sentence in sentences)
    assert flags == {
        LessonTemplate.NEWS_REPORT: 2,
        LessonTemplate.INTERVIEW: 2,
        LessonTemplate.SOUND_ARTICLE: 0,
    }


def test_a_language_without_templates_gets_the_english_ones_and_a_variety_those_of_its_language():
    english, spanish = (template_source(LessonTemplate.INTERVIEW, language) for language in LANGUAGES)
    assert template_source(LessonTemplate.INTERVIEW, "de") == english != spanish
    assert template_source(LessonTemplate.INTERVIEW, "es-MX") == spanish
