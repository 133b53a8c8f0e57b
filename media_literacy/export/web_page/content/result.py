"""The result as a page without scripts tells it: a fixed frame around numbers that the style sheet counts."""

from media_literacy.export.web_page.content.directions import of_ours
from media_literacy.export.web_page.markup import Markup, element, joined, text
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson, Verdict


def set_result(lesson: Lesson) -> Markup:
    """“Sound sentences left alone: 10 of 12. Problems caught: 3 of 4.”, with a gap where the style sheet counts.

    Without scripts nobody knows what was read, so all sentences count as shown.
    """
    counts = [lesson.counts_as(sentence) for sentence in lesson.article.sentences]
    fine, flags = counts.count(Verdict.FINE), counts.count(Verdict.FLAG)
    sound = _frame(_("Sound sentences left alone: {n} of {total}."), "count-left-alone", fine)
    caught = _frame(_("Problems caught: {n} of {total}."), "count-caught", flags)
    said = ([sound] if fine else []) + ([caught] if flags else [])
    words = joined(said or [element("p", text(_("There is nothing to count here.")))])
    title = element("h2", text(_("Your result")), id="result-title", class_="part-title")
    counted = element("div", words, class_="counted")
    return element(
        "section", title, counted, class_="part result", id="result", aria_labelledby="result-title", **of_ours()
    )


def _frame(frame: str, name: str, total: int) -> Markup:
    before, _gap, after = frame.partition("{n}")
    return element("p", text(before), element("span", class_=name), text(after.format(total=total)), class_="count")
