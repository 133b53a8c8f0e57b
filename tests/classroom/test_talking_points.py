"""What a class talks about at the end."""

from media_literacy.classroom.protocol.messages import SentenceHeat
from media_literacy.classroom.session.views import ProjectedSentence
from media_literacy.classroom.talking_points import talking_points
from media_literacy.lesson.model import Verdict


def sentence(number: int, verdict: Verdict, marked: int | None, readers: int | None = 20) -> ProjectedSentence:
    return ProjectedSentence(number, SentenceHeat(marked, readers), is_revealed=True, verdict=verdict)


def numbers(*sentences: ProjectedSentence) -> list[int]:
    return [point.number for point in talking_points(sentences)]


def test_the_most_misjudged_come_first_whichever_way_and_no_more_than_three():
    passed_over, half, doubted = (
        sentence(1, Verdict.FLAG, 4),
        sentence(2, Verdict.FLAG, 10),
        sentence(3, Verdict.FINE, 14),
    )
    assert numbers(half, doubted, passed_over) == [1, 3, 2]
    assert numbers(half, doubted, passed_over, sentence(4, Verdict.FLAG, None)) == [4, 1, 3]


def test_what_the_class_judged_well_or_nobody_was_asked_about_is_none_of_them():
    assert numbers(sentence(1, Verdict.FLAG, 20), sentence(2, Verdict.FINE, None), sentence(3, Verdict.CHECK, 9)) == []
    assert numbers(sentence(1, Verdict.FLAG, 0)._replace(is_counted=False), sentence(2, Verdict.FLAG, None, None)) == []
    assert numbers(sentence(1, Verdict.FLAG, 0)._replace(is_revealed=False)) == []
